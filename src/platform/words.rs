//! The statements' words, from the page that shows them already.

use super::Host;
use advisory_model::Words;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The words of the statements in the prerendered report, in its order.
pub fn of(host: &Host) -> Vec<Words> {
    let mut all = Vec::new();
    let Ok(found) = host.root().query_selector_all("[data-section=report] [data-statement]") else {
        return all;
    };
    for index in 0..found.length() {
        if let Some(element) = found.item(index).and_then(|node| node.dyn_into::<Element>().ok()) {
            all.push(Words {
                id: element.get_attribute("data-statement").unwrap_or_default(),
                text: inside(&element, ".text").unwrap_or_default(),
                note: inside(&element, ".note > span"),
            });
        }
    }
    all
}

fn inside(element: &Element, selector: &str) -> Option<String> {
    element.query_selector(selector).ok()??.text_content()
}
