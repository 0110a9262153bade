//! The address bar's fragment, and where in the page the reader is.
//!
//! Only the standalone page may read or write the fragment: in a host's page it belongs to the host, and the caller has to
//! see to that. Refuses to know which fragments there are.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement};

use super::{Host, Listener, focus};

/// The decoded fragment without its `#`; empty if there is none.
pub fn fragment() -> String {
    let hash = web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    let encoded = hash.strip_prefix('#').unwrap_or(&hash);
    js_sys::decode_uri_component(encoded).map_or_else(|_| encoded.to_owned(), String::from)
}

/// The fragment as it stands in the address bar, without its `#`.
pub fn raw_fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// The page's address without its fragment. None where nobody else could open it: the path of a file leads nowhere on other devices, and may
/// tell whose this one is.
pub fn address() -> Option<String> {
    let whole = web_sys::window()?.location().href().ok()?;
    let address = whole.split('#').next()?;
    address.starts_with("http").then(|| address.to_owned())
}

/// Tells whoever listens that there is another fragment, after [`replace_fragment`], which the browser tells nobody.
pub fn announce_fragment() {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new("hashchange")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Puts a fragment in place of the present one: no entry, no event, no scrolling. An empty one is taken away.
pub fn replace_fragment(fragment: &str) {
    let _ = web_sys::window().and_then(|window| write(&window, fragment, false).ok());
}

/// Notes a fragment as a new entry of the history, for Back to leave again: no event, no scrolling.
pub fn push_fragment(fragment: &str) {
    let _ = web_sys::window().and_then(|window| write(&window, fragment, true).ok());
}

fn write(window: &web_sys::Window, fragment: &str, as_new: bool) -> Result<(), JsValue> {
    let (location, history) = (window.location(), window.history()?);
    let url = match fragment {
        "" => location.pathname()? + &location.search()?,
        _ => format!("#{}", encoded(fragment)),
    };
    let state = history.state()?;
    if as_new {
        history.push_state_with_url(&state, "", Some(&url))
    } else {
        history.replace_state_with_url(&state, "", Some(&url))
    }
}

/// Leaves `:` and its like readable in the address bar.
fn encoded(fragment: &str) -> String {
    js_sys::encode_uri(fragment).into()
}

/// Tells every new fragment: a link, Back, Forward, or a hand in the address bar.
pub fn on_fragment_change(changed: impl Fn(String) + 'static) -> Listener {
    let window = web_sys::window();
    Listener::new(window.as_deref(), "hashchange", move |_| changed(fragment()))
}

/// How far the page is scrolled, in pixels from its top.
pub fn scroll_position() -> f64 {
    web_sys::window()
        .and_then(|window| window.scroll_y().ok())
        .unwrap_or_default()
}

/// Scrolls the page back to where [`scroll_position`] said it was.
pub fn restore_scroll(top: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, top);
    }
}

/// Brings the element with this id into view and focuses it; `false` if the widget has none.
pub fn scroll_to(host: &Host, id: &str) -> bool {
    let Ok(Some(element)) = host.root().query_selector(&focus::selector_of(id)) else {
        return false;
    };
    element.scroll_into_view();
    // Focus does not scroll by itself here: the page moves once.
    element.dyn_ref::<HtmlElement>().is_some_and(focus::focus)
}

/// Tells the `data-section` that the browser's find-in-page is about to open, where it was `hidden="until-found"`.
pub fn on_before_match(host: &Host, found: impl Fn(String) + 'static) -> Listener {
    Listener::new(Some(host.root()), "beforematch", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let section = target.and_then(|element| element.closest("[data-section]").ok().flatten());
        if let Some(name) = section.and_then(|section| section.get_attribute("data-section")) {
            found(name);
        }
    })
}
