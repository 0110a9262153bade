//! The copy of this page that is kept for use without a connection: its caches, and the worker that serves them.
//!
//! Only what was made for this page's own folder is touched: other pages of the same origin have caches and workers of their own.

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::Url;

#[wasm_bindgen]
extern "C" {
    // Each throws where the browser has no such thing, or the page is not allowed it.
    #[wasm_bindgen(catch, js_namespace = caches, js_name = keys)]
    fn cache_names() -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = caches, js_name = delete)]
    fn delete_cache(name: &str) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["navigator", "serviceWorker"], js_name = getRegistration)]
    fn registration() -> Result<Promise, JsValue>;

    type Registration;

    #[wasm_bindgen(catch, method)]
    fn unregister(this: &Registration) -> Result<Promise, JsValue>;
}

/// How the names of this page's caches begin; a build's name follows.
fn prefix(scope: &str) -> String {
    format!("travel-advisory {scope} ")
}

/// Deletes the copy. `false` where a part of it could not be deleted.
pub async fn delete() -> bool {
    let Some(scope) = scope() else { return false };
    // The worker first: it would fill its caches again.
    let is_unregistered = unregister_worker(&scope).await.is_ok();
    delete_caches(&scope).await.is_ok() && is_unregistered
}

/// The folder that the page stands in.
fn scope() -> Option<String> {
    let address = web_sys::window()?.location().href().ok()?;
    Url::new_with_base(".", &address).ok().map(|folder| folder.href())
}

/// Where there are no caches at all, there is nothing to delete.
async fn delete_caches(scope: &str) -> Result<(), JsValue> {
    let Ok(names) = cache_names() else { return Ok(()) };
    let names = Array::from(&JsFuture::from(names).await?);
    for name in names.iter().filter_map(|name| name.as_string()) {
        if name.starts_with(&prefix(scope)) {
            JsFuture::from(delete_cache(&name)?).await?;
        }
    }
    Ok(())
}

/// The worker that is in charge of the page may be another one's, of a folder above.
async fn unregister_worker(scope: &str) -> Result<(), JsValue> {
    let Ok(registration) = registration() else {
        return Ok(());
    };
    let registration = JsFuture::from(registration).await?;
    let theirs = Reflect::get(&registration, &"scope".into()).ok();
    if theirs.and_then(|it| it.as_string()).as_deref() == Some(scope) {
        JsFuture::from(registration.unchecked_into::<Registration>().unregister()?).await?;
    }
    Ok(())
}
