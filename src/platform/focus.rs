//! Where the keyboard is. Refuses to look outside the widget's root: the rest of the page belongs to its host.

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

use super::Host;

/// Focuses the element with this id; `false` if the widget has none.
pub fn by_id(host: &Host, id: &str) -> bool {
    by_selector(host, &selector_of(id))
}

/// Focuses the first element that the selector finds; `false` if there is none. The page does not move.
pub fn by_selector(host: &Host, selector: &str) -> bool {
    let found = host.root().query_selector(selector).ok().flatten();
    // An element of SVG is no `HtmlElement`, but has the same functions for focus.
    found.is_some_and(|element| focus(element.unchecked_ref::<HtmlElement>()))
}

/// Focuses the first element that the selector finds, and moves the page so that it is in sight; `false` if there is none.
#[cfg(feature = "planner")]
pub fn in_sight(host: &Host, selector: &str) -> bool {
    let found = host.root().query_selector(selector).ok().flatten();
    found.is_some_and(|element| focus_by(element.unchecked_ref::<HtmlElement>(), true))
}

/// A selector for an id of any characters.
pub(super) fn selector_of(id: &str) -> String {
    format!("[id=\"{}\"]", web_sys::css::escape(id))
}

/// Focuses without moving the page; headings and the like are made focusable first.
pub(super) fn focus(element: &HtmlElement) -> bool {
    focus_by(element, false)
}

fn focus_by(element: &HtmlElement, moves_page: bool) -> bool {
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        element.set_tab_index(-1);
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(!moves_page);
    element.focus_with_options(&options).is_ok()
}
