//! The clock, the address bar, focus and scrolling.

use std::cell::RefCell;
use std::rc::Rc;

use travel_advisory::platform::{clock, focus, location};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventInit, HtmlElement};

use crate::browser::{document, host_with};

/// Lets the browser send the events that are due.
async fn later() {
    let pause = js_sys::Promise::new(&mut |resolve, _| {
        web_sys::window()
            .unwrap()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 50)
            .unwrap();
    });
    JsFuture::from(pause).await.unwrap();
}

#[wasm_bindgen_test]
fn the_clock_is_in_our_century_and_agrees_with_itself() {
    let (today, now) = (clock::today().unwrap(), clock::now());
    assert!((2024..2124).contains(&today.year()), "{today}");
    assert_eq!(now.len(), "2026-11-22T10:11:12".len());
    assert!(now.starts_with(&format!("{today}T")), "{now}");
}

/// As a link does.
fn go_to(fragment: &str) {
    web_sys::window().unwrap().location().set_hash(fragment).unwrap();
}

#[wasm_bindgen_test]
async fn fragments_are_heard_decoded_until_the_listener_goes() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let listener = location::on_fragment_change({
        let heard = Rc::clone(&heard);
        move |fragment| heard.borrow_mut().push(fragment)
    });
    go_to("crime:2");
    later().await;
    go_to("S%C3%A9gou%20100%25");
    later().await;
    location::replace_fragment("plan");
    assert_eq!(location::fragment(), "plan");
    location::push_fragment("map/crime");
    assert_eq!(location::fragment(), "map/crime");
    drop(listener);
    go_to("map");
    later().await;
    assert_eq!(*heard.borrow(), ["crime:2", "Ségou 100%"]);
    location::replace_fragment("");
    assert_eq!(
        (
            location::fragment(),
            web_sys::window().unwrap().location().hash().unwrap()
        ),
        Default::default()
    );
}

#[wasm_bindgen_test]
fn a_heading_is_found_inside_the_widget_only_and_gets_the_focus() {
    let (_element, _elsewhere) = host_with(&[("h2", "crime:2")]);
    let (element, host) = host_with(&[("button", "go"), ("h2", "crime:2")]);
    assert!(location::scroll_to(&host, "crime:2"));
    let focused = document().active_element().unwrap();
    assert_eq!(focused.parent_element().unwrap(), element.clone().into());
    assert_eq!(focused.get_attribute("tabindex").as_deref(), Some("-1"));
    assert!(focus::by_id(&host, "go"));
    assert!(!document().active_element().unwrap().has_attribute("tabindex"));
    assert!(!location::scroll_to(&host, "no \" such\\id"));
    assert!(!focus::by_selector(&host, "not a ]selector"));
}

#[wasm_bindgen_test]
fn find_in_page_tells_the_section_it_opens() {
    let (element, host) = host_with(&[("div", "found-here")]);
    let section = element.first_element_child().unwrap().unchecked_into::<HtmlElement>();
    section.set_attribute("data-section", "plan").unwrap();
    let heard = Rc::new(RefCell::new(Vec::new()));
    let listener = location::on_before_match(&host, {
        let heard = Rc::clone(&heard);
        move |section| heard.borrow_mut().push(section)
    });
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    section
        .dispatch_event(&Event::new_with_event_init_dict("beforematch", &bubbling).unwrap())
        .unwrap();
    drop(listener);
    section
        .dispatch_event(&Event::new_with_event_init_dict("beforematch", &bubbling).unwrap())
        .unwrap();
    assert_eq!(*heard.borrow(), ["plan"]);
}

#[wasm_bindgen_test]
fn the_page_scrolls_back_to_where_it_was() {
    host_with(&[("pre", "tall")]).0.set_inner_text(&"\n".repeat(400));
    location::restore_scroll(120.0);
    assert!((location::scroll_position() - 120.0).abs() < 1.0);
    location::restore_scroll(0.0);
}
