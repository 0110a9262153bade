//! Handing something to another program of the device, by the device's own menu. Refuses to hand on what was not pressed for.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, ShareData};

/// How sharing went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// It was handed on.
    Yes,
    /// The reader closed the menu.
    CalledOff,
    /// The browser refused.
    No,
}

/// Whether the browser has such a menu.
pub fn is_there() -> bool {
    let has = |window: web_sys::Window| {
        let share = Reflect::get(&window.navigator(), &"share".into());
        share.is_ok_and(|share| share.is_function())
    };
    web_sys::window().is_some_and(has)
}

/// Hands on an address, or a text where it is none.
pub async fn share(title: &str, text: &str, is_address: bool) -> Shared {
    let Some(window) = web_sys::window().filter(|_| is_there()) else {
        return Shared::No;
    };
    let data = ShareData::new();
    data.set_title(title);
    if is_address {
        data.set_url(text);
    } else {
        data.set_text(text);
    }
    match JsFuture::from(window.navigator().share_with_data(&data)).await {
        Ok(_) => Shared::Yes,
        Err(error)
            if error
                .dyn_ref::<DomException>()
                .is_some_and(|it| it.name() == "AbortError") =>
        {
            Shared::CalledOff
        }
        Err(_) => Shared::No,
    }
}
