//! The sheet that opens over any section: a popover, which the browser opens by itself, without scripts too. Here it is closed.

use super::{Host, focus};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Closes the sheet with this id; nothing happens where it is closed, or where the browser knows no popovers.
pub fn close(host: &Host, id: &str) {
    let found = host.root().query_selector(&focus::selector_of(id)).ok().flatten();
    if let Some(sheet) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = sheet.hide_popover();
    }
}
