//! Files that the reader takes away. They are made on the device, and no server hears of them.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// The address must outlive the click: some browsers begin to read only after asking where to put the file.
const KEPT_FOR_MILLISECONDS: i32 = 60_000;

/// Offers a text of a media type as a file of the given name; `false` if the browser refuses.
pub fn text_file(name: &str, kind: &str, text: &str) -> bool {
    text_blob(kind, text).and_then(|blob| offer(name, &blob)).is_ok()
}

/// Whether a page around this one may keep the browser from saving: it then drops a file, and tells nobody.
pub fn may_be_dropped() -> bool {
    let Some(window) = web_sys::window() else { return false };
    window
        .parent()
        .is_ok_and(|it| it.is_some_and(|parent| parent != window))
}

pub(super) fn text_blob(kind: &str, text: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}

pub(super) fn offer(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let document = window.document().ok_or(JsValue::NULL)?;
    let address = Url::create_object_url_with_blob(blob)?;
    let link = document.create_element("a")?.unchecked_into::<HtmlAnchorElement>();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let forget = Closure::once_into_js(move || Url::revoke_object_url(&address));
    window.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), KEPT_FOR_MILLISECONDS)?;
    Ok(())
}
