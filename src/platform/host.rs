//! The element that the widget lives in, and the events it sends to the page around it.
//!
//! Refuses to let components hold the browser's own types: they pass a [`Host`] on.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement};

#[cfg(feature = "planner")]
use super::Listener;
use super::json;
use crate::saved::Json;

/// The custom element, and the root into which the widget renders: the element itself, or a `<div>` in its shadow root.
#[derive(Clone, Debug, PartialEq)]
pub struct Host {
    element: HtmlElement,
    root: Element,
}

impl Host {
    /// The host of a widget that renders into `root`.
    pub fn new(element: HtmlElement, root: Element) -> Self {
        Self { element, root }
    }

    /// The element that the widget renders into; ids are looked up in it, as they may repeat elsewhere in the page.
    pub(crate) fn root(&self) -> &Element {
        &self.root
    }

    /// A part of the page, where there is one.
    #[cfg(feature = "planner")]
    pub(crate) fn part(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).ok()?
    }

    /// Hears an event of the element until the listener is dropped.
    #[cfg(feature = "planner")]
    pub(crate) fn on(&self, event: &'static str, mut heard: impl FnMut() + 'static) -> Listener {
        Listener::new(Some(&self.element), event, move |_| heard())
    }

    /// One attribute's value.
    #[cfg(feature = "planner")]
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        self.element.get_attribute(name)
    }

    /// Names and values of the element's attributes.
    pub(crate) fn attributes(&self) -> Vec<(String, String)> {
        let names = self
            .element
            .get_attribute_names()
            .iter()
            .filter_map(|name| name.as_string())
            .collect::<Vec<_>>();
        names
            .into_iter()
            .filter_map(|name| self.element.get_attribute(&name).map(|value| (name, value)))
            .collect()
    }
}

/// Sends an event to the page around the widget; it bubbles, and passes the shadow root's border.
pub fn emit(host: &Host, name: &str, detail: &Json) {
    send(host, name, &json::to_value(detail));
}

/// The same with a detail that is written as JSON already; what is not JSON is not sent.
pub fn emit_text(host: &Host, name: &str, detail: &str) {
    if let Ok(detail) = js_sys::JSON::parse(detail) {
        send(host, name, &detail);
    }
}

fn send(host: &Host, name: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // A listener of the page that throws is the page's own matter.
        let _ = host.element.dispatch_event(&event);
    }
}
