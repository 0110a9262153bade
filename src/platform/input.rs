//! What the reader typed, or followed.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlInputElement};
use yew::{FocusEvent, InputEvent, MouseEvent};

/// The text that now stands in the field that the event comes from.
pub fn value(event: &InputEvent) -> Option<String> {
    event
        .target()?
        .dyn_into::<HtmlInputElement>()
        .ok()
        .map(|field| field.value())
}

/// The text or the choice that now stands in the field that the event comes from: one line, several, or a list to choose from.
pub fn text_of(event: &Event) -> String {
    let field = event.target().map(JsValue::from);
    let value = field.and_then(|field| Reflect::get(&field, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// The region whose row or shape the keyboard has come to.
pub fn region(event: &FocusEvent) -> Option<String> {
    let focused = event.target()?.dyn_into::<Element>().ok()?;
    focused.closest("[data-region]").ok()??.get_attribute("data-region")
}

/// The fragment of the link within the page that was clicked, if one was.
pub fn followed_fragment(event: &MouseEvent) -> Option<String> {
    let clicked = event.target()?.dyn_into::<Element>().ok()?;
    let link = clicked.closest("a[href^='#']").ok()??;
    link.get_attribute("href")?.strip_prefix('#').map(str::to_owned)
}
