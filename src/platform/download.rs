//! Files that the reader takes away. They are made on the device, and no server hears of them.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Blob, HtmlAnchorElement, Url, Window};

/// The address must outlive the click: some browsers begin to read only after asking where to put the file.
const KEPT_FOR_MILLISECONDS: i32 = 60_000;

/// Offers a text as a file of the given name; `false` if the browser refuses.
pub fn text_file(name: &str, text: &str) -> bool {
    web_sys::window().is_some_and(|window| offer(&window, name, text).is_ok())
}

fn offer(window: &Window, name: &str, text: &str) -> Result<(), JsValue> {
    let document = window.document().ok_or(JsValue::NULL)?;
    let address = Url::create_object_url_with_blob(&Blob::new_with_str_sequence(&Array::of1(&text.into()))?)?;
    let link = document.create_element("a")?.unchecked_into::<HtmlAnchorElement>();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let forget = Closure::once_into_js(move || Url::revoke_object_url(&address));
    window.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), KEPT_FOR_MILLISECONDS)?;
    Ok(())
}
