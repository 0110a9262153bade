//! How long storage is waited for. Browsers are known whose storage falls silent: it takes what it is asked, and never answers.
//!
//! Refuses to take a long line of work for silence: as long as storage does anything that it is asked, it is waited for.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use js_sys::{Array, Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use crate::platform::clock;

/// How many milliseconds without any answer, twice over, are taken for silence. Twice, as a page that was frozen finds its first wait over
/// when it goes on, before storage could answer.
const PATIENCE: i32 = 5_000;

thread_local! {
    /// How often storage has done what it was asked, whatever that was.
    static ANSWERS: Cell<u32> = const { Cell::new(0) };
}

/// The answer, or an error where storage has fallen silent meanwhile.
pub(super) async fn in_time(answer: &Promise) -> Result<JsValue, JsValue> {
    let awaited = Rc::new(());
    let silence = Promise::new(&mut |_, reject| wait(Rc::downgrade(&awaited), reject, 0));
    let answer = JsFuture::from(Promise::race(&Array::of2(answer, &silence))).await;
    // The end of one wait is no answer, or all others would wait on, one after another. An error may be that end, and counts for none.
    if answer.is_ok() {
        ANSWERS.set(ANSWERS.get().wrapping_add(1));
    }
    answer
}

/// Rejects after two silent waits in a row, unless nobody awaits the answer any more.
fn wait(awaited: Weak<()>, reject: Function, silent_waits: u8) {
    let before = ANSWERS.get();
    clock::later(PATIENCE, move || match (ANSWERS.get() == before, silent_waits) {
        _ if awaited.strong_count() == 0 => (),
        (true, 0) => wait(awaited, reject, 1),
        (true, _) => drop(reject.call0(&JsValue::NULL)),
        (false, _) => wait(awaited, reject, 0),
    });
}
