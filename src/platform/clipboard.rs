//! A text on the device's clipboard, as the reader asked. Refuses to read what is there.

use super::{Host, focus};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlTextAreaElement};

/// How copying went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// It is on the clipboard.
    Yes,
    /// The browser does not give its clipboard; the text is selected in its field, for the reader to copy.
    Selected,
    /// There is nothing that could be selected either.
    No,
}

/// Copies a text. Where the browser keeps its clipboard to itself, the field that the selector finds, which holds the text, is selected.
pub async fn copy(host: &Host, text: &str, selector: &str) -> Copied {
    if written(text).await.is_some() {
        return Copied::Yes;
    }
    let Ok(Some(field)) = host.root().query_selector(selector) else {
        return Copied::No;
    };
    if select(&field).is_none() {
        return Copied::No;
    }
    let document = field.owner_document();
    let asked = document.and_then(|it| it.unchecked_ref::<HtmlDocument>().exec_command("copy").ok());
    if asked == Some(true) {
        Copied::Yes
    } else {
        Copied::Selected
    }
}

/// By the name of its parts: there is no clipboard where the page is not served over an encrypted connection.
async fn written(text: &str) -> Option<()> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let write = Reflect::get(&clipboard, &"writeText".into()).ok()?;
    let write = write.dyn_ref::<Function>()?;
    let writing = write.call1(&clipboard, &JsValue::from_str(text)).ok()?;
    JsFuture::from(writing.dyn_into::<Promise>().ok()?).await.ok().map(drop)
}

/// A field in a part that is folded away cannot be selected: the part is opened.
fn select(field: &Element) -> Option<()> {
    if let Ok(Some(folded)) = field.closest("details") {
        folded.set_attribute("open", "").ok()?;
    }
    let focused = focus::focus(field.unchecked_ref::<HtmlElement>());
    // An input of one line has the same function.
    field.unchecked_ref::<HtmlTextAreaElement>().select();
    focused.then_some(())
}
