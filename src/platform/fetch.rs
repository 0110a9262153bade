//! A text from an address that the host has named, bounded in size.
//!
//! Refuses every other scheme than http and https, sends no referrer, and reads no further than it may.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, ReferrerPolicy, RequestInit, Response, Url};

/// Why there is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFetched {
    /// It is not an address to load from.
    NoAddress,
    /// Nobody answered, or a policy forbade it; a browser does not tell which.
    Unreachable,
    /// The server answered with this status.
    Answer(u16),
    /// It is longer than allowed.
    TooLarge,
    /// It is not UTF-8.
    NoText,
}

/// The text at an address, which may be relative to the page; at most so many bytes.
///
/// # Errors
/// See [`NotFetched`].
pub async fn text(address: &str, at_most: usize) -> Result<String, NotFetched> {
    let address = absolute(address).ok_or(NotFetched::NoAddress)?;
    let response = answer(&address).await.ok_or(NotFetched::Unreachable)?;
    if !response.ok() {
        return Err(NotFetched::Answer(response.status()));
    }
    let bytes = bytes(&response, at_most).await?;
    String::from_utf8(bytes).map_err(|_| NotFetched::NoText)
}

fn absolute(address: &str) -> Option<String> {
    let base = web_sys::window()?.document()?.base_uri().ok()??;
    let url = Url::new_with_base(address, &base).ok()?;
    matches!(&*url.protocol(), "http:" | "https:").then(|| url.href())
}

async fn answer(address: &str) -> Option<Response> {
    let wishes = RequestInit::new();
    wishes.set_referrer_policy(ReferrerPolicy::NoReferrer);
    let request = web_sys::window()?.fetch_with_str_and_init(address, &wishes);
    JsFuture::from(request).await.ok()?.dyn_into().ok()
}

async fn bytes(response: &Response, at_most: usize) -> Result<Vec<u8>, NotFetched> {
    let mut bytes = Vec::new();
    let Some(body) = response.body() else {
        return Ok(bytes);
    };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    loop {
        let part = JsFuture::from(reader.read())
            .await
            .map_err(|_| NotFetched::Unreachable)?;
        let field = |name: &str| Reflect::get(&part, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED);
        if field("done").is_truthy() {
            return Ok(bytes);
        }
        bytes.extend(field("value").unchecked_into::<Uint8Array>().to_vec());
        if bytes.len() > at_most {
            let _ = reader.cancel();
            return Err(NotFetched::TooLarge);
        }
    }
}
