//! What the tests do to the browser behind the widget's back.

use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{Document, HtmlElement};

use travel_advisory::platform::Host;
use travel_advisory::platform::storage::{self, Trouble};
use travel_advisory::saved::Change;
use travel_advisory::settings::StoragePlace;

#[wasm_bindgen(module = "/tests/web/browser.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    pub(crate) async fn get(key: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    pub(crate) async fn put(key: &str, value: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = watchDurability)]
    pub(crate) fn watch_durability() -> Function;
    #[wasm_bindgen(js_name = takeStorage)]
    pub(crate) async fn take_storage(way: &str) -> Function;
    #[wasm_bindgen(js_name = fillDisk)]
    pub(crate) fn fill_disk() -> Function;
    #[wasm_bindgen(js_name = fallSilent)]
    pub(crate) fn fall_silent() -> Function;
    pub(crate) async fn databases() -> JsValue;
    #[wasm_bindgen(js_name = otherTab)]
    pub(crate) fn other_tab(says: &str) -> Function;
    #[wasm_bindgen(js_name = takeChannels)]
    pub(crate) fn take_channels() -> Function;
    #[wasm_bindgen(js_name = watchPersistence)]
    pub(crate) fn watch_persistence(missing: bool) -> Function;
    #[wasm_bindgen(js_name = addCache)]
    pub(crate) async fn add_cache(name: &str);
    #[wasm_bindgen(js_name = cacheNames)]
    pub(crate) async fn cache_names() -> JsValue;
    pub(crate) async fn later();
}

/// The text stored under a key.
pub(crate) async fn stored(key: &str) -> Option<String> {
    get(key).await.unwrap().as_string()
}

/// Saves one change, and asks for nothing back.
pub(crate) async fn record(report: &str, change: Change) -> Result<(), Trouble> {
    storage::record(&StoragePlace::Shared, report, change).await.map(drop)
}

/// Calls what undoes a change of the browser, and gives what it tells.
pub(crate) fn call(undo: &Function) -> Option<String> {
    undo.call0(&JsValue::NULL).unwrap().as_string()
}

pub(crate) fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// A host in the page that holds the given elements: name and id.
pub(crate) fn host_with(children: &[(&str, &str)]) -> (HtmlElement, Host) {
    let element = document()
        .create_element("section")
        .unwrap()
        .unchecked_into::<HtmlElement>();
    for (name, id) in children {
        let child = document().create_element(name).unwrap();
        child.set_id(id);
        element.append_child(&child).unwrap();
    }
    document().body().unwrap().append_child(&element).unwrap();
    (element.clone(), Host::new(element.clone(), element.into()))
}
