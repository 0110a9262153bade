//! Storage that falls silent: what is asked of it fails together, and what it answers too late is in nobody's way.

use futures::join;
use travel_advisory::platform::storage::{Trouble, erase_everything, load};
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

#[wasm_bindgen_test]
async fn an_opening_that_is_answered_too_late_does_not_keep_everything_from_being_erased() {
    let place = StoragePlace::Named("late".into());
    let answer = fall_silent();
    assert_eq!(load(&place, "late-2019").await, Err(Trouble::Failed));
    call(&answer);
    assert_eq!(erase_everything(&place).await, Ok(()));
}
