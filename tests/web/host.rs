//! What the page around the widget hears, and what the reader takes away as a file.

use std::cell::RefCell;
use std::rc::Rc;

use travel_advisory::platform::{download, host, json};
use travel_advisory::saved::Json;
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{CustomEvent, HtmlElement, ShadowRootInit, ShadowRootMode};

use crate::browser::{document, host_with};

/// The events of this name that the document hears while `act` runs.
fn heard(name: &str, act: impl FnOnce()) -> Vec<CustomEvent> {
    let events = Rc::new(RefCell::new(Vec::new()));
    let hear = Closure::<dyn FnMut(CustomEvent)>::new({
        let events = Rc::clone(&events);
        move |event| events.borrow_mut().push(event)
    });
    document()
        .add_event_listener_with_callback(name, hear.as_ref().unchecked_ref())
        .unwrap();
    act();
    document()
        .remove_event_listener_with_callback(name, hear.as_ref().unchecked_ref())
        .unwrap();
    events.take()
}

#[wasm_bindgen_test]
fn an_event_reaches_the_page_from_inside_its_own_shadow_root() {
    let (outer, _) = host_with(&[]);
    let shadow = outer.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
    let (element, host) = host_with(&[]);
    shadow.append_child(&element).unwrap();
    let details = Json::object([("region", "gao".into()), ("topic", Json::Null)]);
    let events = heard("select", || host::emit(&host, "select", &details));
    let [event] = events.as_slice() else {
        panic!("{} events", events.len())
    };
    assert_eq!(event.target().unwrap().unchecked_into::<HtmlElement>(), outer);
    assert_eq!(
        js_sys::JSON::stringify(&event.detail()).unwrap(),
        r#"{"region":"gao","topic":null}"#
    );
}

#[wasm_bindgen_test]
fn json_passes_through_the_browsers_own_parser() {
    for text in [
        "null",
        "[]",
        "{}",
        r#"{"Ségou":[1.5,2,true,null,"a\"b"],"empty":{}}"#,
        r#"{"__proto__":{"at":1},"a":[]}"#,
    ] {
        let value = json::from_text(text).unwrap();
        assert_eq!(json::to_text(&value).as_deref(), Some(text));
    }
    let too_deep = "[".repeat(100_000) + &"]".repeat(100_000);
    for text in ["", "{", "undefined", "{a:1}", &too_deep] {
        assert_eq!(json::from_text(text), None);
    }
}

#[wasm_bindgen_test]
fn a_text_is_offered_as_a_file_without_leaving_the_page() {
    let here = document().url().unwrap();
    assert!(download::text_file(
        "mali-2019 set aside.json",
        "application/json",
        "{\"ticks\":\"Ségou\"}"
    ));
    assert_eq!(document().url().unwrap(), here);
}
