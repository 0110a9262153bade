//! A text from an address that the host has named, bounded in size.
//!
//! Refuses every other scheme than http and https, sends no referrer, reads no further than it may, and does not wait for ever.

use super::clock;
use js_sys::{Promise, Reflect, Uint8Array};
use std::cell::Cell;
use std::rc::{Rc, Weak};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestInit, Response, Url};

/// Why there is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFetched {
    /// It is not an address to load from.
    NoAddress,
    /// Nobody answered, or a policy forbade it; a browser does not tell which.
    Unreachable,
    /// Somebody took the request and fell silent, before the answer or within it.
    Silent,
    /// The server answered with this status.
    Answer(u16),
    /// It is longer than allowed.
    TooLarge,
    /// It is not UTF-8.
    NoText,
}

/// How many milliseconds without a part of the answer, twice over, are taken for silence. Twice, as a page that was frozen finds its first
/// wait over when it goes on, before the network could answer.
const PATIENCE: i32 = 10_000;

/// Seconds until silence is told.
pub const PATIENT_FOR: i32 = PATIENCE / 500;

/// A request that can be given up.
#[derive(Debug)]
pub struct Asking {
    ending: Option<AbortController>,
    fell_silent: Cell<bool>,
}

impl Asking {
    /// Nothing is asked yet.
    pub fn new() -> Rc<Self> {
        Rc::new(Self {
            ending: AbortController::new().ok(),
            fell_silent: Cell::new(false),
        })
    }

    /// Nobody waits for it any more.
    pub fn give_up(&self) {
        if let Some(ending) = &self.ending {
            ending.abort();
        }
    }

    /// The next part of the answer, unless it does not come in time: then the request is given up, and ends with an error.
    async fn part(self: &Rc<Self>, part: Promise) -> Result<JsValue, NotFetched> {
        let awaited = Rc::new(());
        self.wait(Rc::downgrade(&awaited), 0);
        JsFuture::from(part).await.map_err(|_| match self.fell_silent.get() {
            true => NotFetched::Silent,
            false => NotFetched::Unreachable,
        })
    }

    fn wait(self: &Rc<Self>, awaited: Weak<()>, silent_waits: u8) {
        let asking = Rc::clone(self);
        clock::later(PATIENCE, move || match silent_waits {
            _ if awaited.strong_count() == 0 => (),
            0 => asking.wait(awaited, 1),
            _ => {
                asking.fell_silent.set(true);
                asking.give_up();
            }
        });
    }
}

/// The text at an address, which may be relative to the page; at most so many bytes.
///
/// # Errors
/// See [`NotFetched`].
pub async fn text(address: &str, at_most: usize, asking: &Rc<Asking>) -> Result<String, NotFetched> {
    let address = absolute(address).ok_or(NotFetched::NoAddress)?;
    let response = answer(&address, asking).await?;
    if !response.ok() {
        return Err(NotFetched::Answer(response.status()));
    }
    let bytes = bytes(&response, at_most, asking).await?;
    String::from_utf8(bytes).map_err(|_| NotFetched::NoText)
}

fn absolute(address: &str) -> Option<String> {
    let base = web_sys::window()?.document()?.base_uri().ok()??;
    let url = Url::new_with_base(address, &base).ok()?;
    matches!(&*url.protocol(), "http:" | "https:").then(|| url.href())
}

async fn answer(address: &str, asking: &Rc<Asking>) -> Result<Response, NotFetched> {
    let wishes = RequestInit::new();
    wishes.set_referrer_policy(ReferrerPolicy::NoReferrer);
    wishes.set_signal(asking.ending.as_ref().map(AbortController::signal).as_ref());
    let window = web_sys::window().ok_or(NotFetched::Unreachable)?;
    let answer = asking.part(window.fetch_with_str_and_init(address, &wishes)).await?;
    answer.dyn_into().map_err(|_| NotFetched::Unreachable)
}

async fn bytes(response: &Response, at_most: usize, asking: &Rc<Asking>) -> Result<Vec<u8>, NotFetched> {
    let mut bytes = Vec::new();
    let Some(body) = response.body() else {
        return Ok(bytes);
    };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    loop {
        let part = asking.part(reader.read()).await?;
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
