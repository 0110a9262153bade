//! Whether the browser keeps what is stored until the reader deletes it, or may clear it when it wants room.
//!
//! It is asked once a visit, by whichever program saves first, since some browsers ask the reader in turn. Nothing ever waits for the
//! answer on its way to storage.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// Where it is noted that it was asked, for both programs of a page.
const ASKED: &str = "travelAdvisoryAsked";

#[wasm_bindgen]
extern "C" {
    /// Throws where the browser has no such thing.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "storage"])]
    fn persist() -> Result<Promise, JsValue>;

    #[cfg(feature = "planner")]
    #[wasm_bindgen(catch, js_namespace = ["navigator", "storage"])]
    fn persisted() -> Result<Promise, JsValue>;
}

/// Asks the browser to keep it, unless it was asked already.
pub fn ask() -> Option<Promise> {
    let page = js_sys::global();
    let was_asked = Reflect::get(&page, &ASKED.into()).is_ok_and(|it| it.is_truthy());
    if was_asked || Reflect::set(&page, &ASKED.into(), &JsValue::TRUE).is_err() {
        return None;
    }
    persist().ok()
}

/// Asks as [`ask`] does, and comes back with the answer; none where there is none.
#[cfg(feature = "planner")]
pub async fn asked() -> Option<bool> {
    answer(ask()?).await
}

/// Whether it keeps it as things are; none where the browser does not say.
#[cfg(feature = "planner")]
pub async fn is_granted() -> Option<bool> {
    answer(persisted().ok()?).await
}

#[cfg(feature = "planner")]
async fn answer(promise: Promise) -> Option<bool> {
    wasm_bindgen_futures::JsFuture::from(promise).await.ok()?.as_bool()
}
