//! Other tabs of this browser, and the other program of this page: what one of them has saved, the others hear of.
//!
//! Only that something was saved is told, and of which report; what it is, whoever hears it reads from storage. Where the browser has no
//! such channel, the page's own messages take its place: then the two programs hear each other, and other tabs hear when they are come
//! back to. A tab that was away (asleep, or in the browser's history) has missed what was told, and reads again.

use super::Listener;
use js_sys::Reflect;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::EventTarget;

/// Told instead of a report's id once everything was erased.
const ERASED: &str = "erased";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = EventTarget)]
    type BroadcastChannel;

    #[wasm_bindgen(constructor, catch)]
    fn new(name: &str) -> Result<BroadcastChannel, JsValue>;

    #[wasm_bindgen(method, js_name = postMessage)]
    fn post_message(this: &BroadcastChannel, message: &str);
}

/// What was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Something may have been saved elsewhere.
    Saved,
    /// Everything was erased.
    Erased,
}

/// A way to the others. It does not hear itself.
#[must_use]
pub struct Tabs {
    channel: BroadcastChannel,
    _listeners: [Listener; 2],
}

impl Tabs {
    /// Listens to what concerns a report until it is dropped. `name` is of those who keep things in one place.
    pub fn open(name: &str, report: &'static str, heard: Rc<dyn Fn(Heard)>) -> Self {
        let channel = BroadcastChannel::new(name).unwrap_or_else(|_| js_sys::global().unchecked_into());
        let come_back = heard.clone();
        let told = Listener::new(Some(&channel), "message", move |event| {
            let data = Reflect::get(event, &"data".into());
            let message = data.ok().and_then(|data| data.as_string()).unwrap_or_default();
            if message == report {
                heard(Heard::Saved);
            } else if message == ERASED {
                heard(Heard::Erased);
            }
        });
        let window = web_sys::window();
        let seen = Listener::new(window.as_deref(), "visibilitychange", move |_| {
            let document = web_sys::window().and_then(|window| window.document());
            if document.is_some_and(|document| !document.hidden()) {
                come_back(Heard::Saved);
            }
        });
        Self {
            channel,
            _listeners: [told, seen],
        }
    }

    /// Tells the others that something of a report was saved: once storage has it.
    pub fn saved(&self, report: &str) {
        self.channel.post_message(report);
    }

    /// Tells the others that everything was erased.
    #[cfg(feature = "planner")]
    pub fn erased(&self) {
        self.channel.post_message(ERASED);
    }
}
