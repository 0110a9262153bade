//! What the page shows of the report already: its words are read from it, a search is marked in it, and parts of it are copied.
//!
//! Refuses to know what is worth showing, and leaves no word in the page that was not in it.

use super::Host;
use advisory_model::Words;
use std::ops::Range;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};
use yew::Html;

const STATEMENTS: &str = "[data-section=report] [data-statement]";

/// The words of the statements, in the report's order.
pub fn words(host: &Host) -> Vec<Words> {
    let mut all = Vec::new();
    for element in statements(host) {
        all.push(Words {
            id: element.get_attribute("data-statement").unwrap_or_default(),
            text: inside(&element, ".text")
                .and_then(|it| it.text_content())
                .unwrap_or_default(),
            note: inside(&element, ".note > span").and_then(|it| it.text_content()),
        });
    }
    all
}

/// Shows the statements of which it is said what is to be marked in their texts, and hides the others.
pub fn show(host: &Host, found: &[Option<Vec<Range<usize>>>]) {
    for (element, matches) in statements(host).iter().zip(found) {
        let _ = element.toggle_attribute_with_force("hidden", matches.is_none());
        if let Some(text) = inside(element, ".text") {
            mark(&text, matches.as_deref().unwrap_or_default());
        }
    }
}

/// Marks these ranges of a text and nothing else of it.
fn mark(element: &Element, matches: &[Range<usize>]) {
    if matches.is_empty() && inside(element, "mark").is_none() {
        return;
    }
    let text = element.text_content().unwrap_or_default();
    element.set_text_content(None);
    let mut from = 0;
    for found in matches {
        append(element, "span", text.get(from..found.start));
        append(element, "mark", text.get(found.clone()));
        from = found.end;
    }
    append(element, "span", text.get(from..));
}

fn append(element: &Element, name: &str, text: Option<&str>) -> Option<()> {
    let part = element.owner_document()?.create_element(name).ok()?;
    part.set_text_content(text);
    element.append_child(&part).ok().map(drop)
}

/// A copy of what the page shows where the selector leads, as it is while nothing is searched for; nothing where it leads nowhere.
pub fn copy(host: Option<&Host>, selector: &str) -> Html {
    copied(host, selector).map_or_else(Html::default, Html::VRef)
}

fn copied(host: Option<&Host>, selector: &str) -> Option<Node> {
    let copy = inside(host?.root(), selector)?.clone_node_with_deep(true).ok()?;
    let element = copy.unchecked_ref::<Element>();
    for attribute in ["id", "hidden"] {
        element.remove_attribute(attribute).ok()?;
    }
    if let Some(text) = inside(element, ".text") {
        mark(&text, &[]);
    }
    Some(copy)
}

/// The region whose panel is open, by its slug.
#[cfg(feature = "planner")]
pub fn open_region(host: &Host) -> Option<String> {
    let scope = inside(host.root(), ".panel [data-trip]")?.get_attribute("data-trip")?;
    scope.strip_prefix("region:").map(str::to_owned)
}

/// Presses what the selector finds, as the reader would.
pub fn press(host: &Host, selector: &str) {
    if let Some(element) = inside(host.root(), selector) {
        element.unchecked_ref::<HtmlElement>().click();
    }
}

/// Puts an attribute without a value onto a section of the page, or takes it off.
pub fn mark_section(host: &Host, section: &str, attribute: &str, on: bool) {
    if let Some(section) = inside(host.root(), &format!("[data-section={section}]")) {
        let _ = section.toggle_attribute_with_force(attribute, on);
    }
}

fn statements(host: &Host) -> Vec<Element> {
    let mut all = Vec::new();
    if let Ok(found) = host.root().query_selector_all(STATEMENTS) {
        for index in 0..found.length() {
            all.extend(found.item(index).and_then(|node| node.dyn_into().ok()));
        }
    }
    all
}

fn inside(element: &Element, selector: &str) -> Option<Element> {
    element.query_selector(selector).ok()?
}
