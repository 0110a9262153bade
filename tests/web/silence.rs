//! Storage that falls silent: what is asked of it fails together.

use futures::join;
use travel_advisory::platform::storage::{Trouble, load};
use travel_advisory::settings::StoragePlace;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{call, fall_silent};

#[wasm_bindgen_test]
async fn whatever_is_asked_at_once_fails_at_once() {
    let answer = fall_silent();
    let ask = || load(&StoragePlace::Shared, "silent-2019");
    let outcomes = join!(ask(), ask(), ask(), ask());
    let waits = call(&answer).unwrap();
    let failed = || Err(Trouble::Failed);
    assert_eq!(outcomes, (failed(), failed(), failed(), failed()));
    assert_eq!(waits, "8", "two each: nobody's end is heard as an answer");
}
