//! Records that cannot be read: kept under a key of their own, told at every load, and never overwritten.

use js_sys::{Object, Reflect};
use travel_advisory::platform::storage::{Trouble, forget, load};
use travel_advisory::saved::Change;
use travel_advisory::settings::StoragePlace;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{call, fill_disk, get, put, record, stored};

fn tick(item: &str) -> Change {
    Change::Tick {
        item: item.into(),
        done: true,
        at: "2026-11-22T10:11:12".into(),
    }
}

/// The record cannot be read; the load says so with this text.
async fn check(report: &str, value: &JsValue, text: &str) {
    put(report, value).await.unwrap();
    let loaded = load(&StoragePlace::Shared, report).await.unwrap();
    let last = loaded.set_aside.last().unwrap();
    assert_eq!((loaded.saved, last.text.as_str()), (None, text));
    assert!(last.key.starts_with(&format!("{report} set aside 2")), "{}", last.key);
    assert!(get(report).await.unwrap().is_undefined());
}

#[wasm_bindgen_test]
async fn whatever_cannot_be_read_is_set_aside() {
    for text in [
        "",
        "{\"schema\":1,\"rep",
        "null",
        "[]",
        r#"{"ticks":{}}"#,
        r#"{"schema":0,"report":"damaged-2019"}"#,
        r#"{"schema":-1,"report":"damaged-2019"}"#,
        r#"{"schema":1,"report":"another-2019"}"#,
        r#"{"schema":1,"report":"damaged-2019","ticks":{"visa":"yes"}}"#,
    ] {
        check("damaged-2019", &text.into(), text).await;
    }
    let record = Object::new();
    Reflect::set(&record, &"schema".into(), &1.into()).unwrap();
    check("damaged-2019", &record, r#"{"schema":1}"#).await;
    assert_eq!(
        load(&StoragePlace::Shared, "damaged-2019")
            .await
            .unwrap()
            .set_aside
            .len(),
        10
    );
}

#[wasm_bindgen_test]
async fn copies_are_told_at_every_load_until_they_are_forgotten() {
    put("told-2019", &"half a rec".into()).await.unwrap();
    let copies = load(&StoragePlace::Shared, "told-2019").await.unwrap().set_aside;
    record("told-2019", tick("visa")).await.unwrap();
    let loaded = load(&StoragePlace::Shared, "told-2019").await.unwrap();
    assert!(loaded.saved.unwrap().is_done("visa"));
    assert_eq!(loaded.set_aside, copies);
    assert_eq!(stored(&copies[0].key).await.as_deref(), Some("half a rec"));
    forget(&StoragePlace::Shared, &copies).await.unwrap();
    let loaded = load(&StoragePlace::Shared, "told-2019").await.unwrap();
    assert!(loaded.saved.unwrap().is_done("visa"));
    assert!(loaded.set_aside.is_empty());
}

#[wasm_bindgen_test]
async fn a_record_that_is_damaged_after_the_load_is_set_aside_by_the_next_change() {
    record("later-2019", tick("visa")).await.unwrap();
    put("later-2019", &"{".into()).await.unwrap();
    record("later-2019", tick("money")).await.unwrap();
    let loaded = load(&StoragePlace::Shared, "later-2019").await.unwrap();
    assert_eq!(loaded.set_aside[0].text, "{");
    assert_eq!(
        loaded
            .saved
            .unwrap()
            .ticks
            .iter()
            .map(|(item, _)| item.as_str())
            .collect::<Vec<_>>(),
        ["money"]
    );
}

#[wasm_bindgen_test]
async fn without_room_for_the_copy_the_original_stays() {
    put("room-2019", &"{".into()).await.unwrap();
    let make_room = fill_disk();
    let outcomes = (
        load(&StoragePlace::Shared, "room-2019").await,
        record("room-2019", tick("visa")).await,
    );
    call(&make_room);
    assert_eq!(outcomes, (Err(Trouble::Full), Err(Trouble::Full)));
    assert_eq!(stored("room-2019").await.as_deref(), Some("{"));
}
