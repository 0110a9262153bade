//! Saving and loading, two tabs at once, and storage that the browser does not give.

use futures::join;
use travel_advisory::platform::storage::{Loaded, Trouble, load};
use travel_advisory::saved::Change;
use travel_advisory::settings::StoragePlace;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{call, fill_disk, put, record, stored, take_storage, watch_durability};

fn tick(item: &str, done: bool) -> Change {
    Change::Tick {
        item: item.into(),
        done,
        at: "2026-11-22T10:11:12".into(),
    }
}

/// Items that are ticked in the stored record.
async fn done(report: &str) -> Vec<String> {
    let ticks = load(&StoragePlace::Shared, report).await.unwrap().saved.unwrap().ticks;
    ticks
        .into_iter()
        .filter(|(_, tick)| tick.done)
        .map(|(item, _)| item)
        .collect()
}

#[wasm_bindgen_test]
async fn what_is_recorded_is_there_at_the_next_load() {
    assert_eq!(load(&StoragePlace::Shared, "round-2019").await, Ok(Loaded::default()));
    record("round-2019", tick("first-aid", true)).await.unwrap();
    record("round-2019", tick("visa", true)).await.unwrap();
    record("round-2019", tick("visa", false)).await.unwrap();
    assert_eq!(done("round-2019").await, ["first-aid"]);
    assert_eq!(load(&StoragePlace::Shared, "other-2019").await, Ok(Loaded::default()));
}

#[wasm_bindgen_test]
async fn every_transaction_waits_for_the_disk() {
    let asked = watch_durability();
    record("strict-2019", tick("first-aid", true)).await.unwrap();
    load(&StoragePlace::Shared, "strict-2019").await.unwrap();
    assert_eq!(call(&asked).unwrap(), "strict strict");
}

#[wasm_bindgen_test]
async fn two_tabs_keep_each_others_ticks() {
    let changes = (
        record("tabs-2019", tick("first-aid", true)),
        record("tabs-2019", tick("visa", true)),
    );
    let outcomes = join!(changes.0, changes.1, record("tabs-2019", tick("money", true)));
    assert_eq!(outcomes, (Ok(()), Ok(()), Ok(())));
    assert_eq!(done("tabs-2019").await, ["first-aid", "visa", "money"]);
}

#[wasm_bindgen_test]
async fn calls_are_applied_in_their_order() {
    let (first, second) = (
        record("order-2019", tick("visa", true)),
        record("order-2019", tick("visa", false)),
    );
    assert_eq!(join!(first, second), (Ok(()), Ok(())));
    assert!(done("order-2019").await.is_empty());
}

#[wasm_bindgen_test]
async fn unknown_items_and_fields_stay_in_the_record() {
    let text =
        r#"{"schema":1,"report":"kept-2019","ticks":{"gone":{"done":true,"at":"2026-01-02","by":null}},"trip":[1]}"#;
    put("kept-2019", &text.into()).await.unwrap();
    record("kept-2019", tick("visa", true)).await.unwrap();
    let now = stored("kept-2019").await.unwrap();
    for part in [
        r#""gone":{"done":true,"at":"2026-01-02","by":null}"#,
        r#""trip":[1]"#,
        r#""visa":{"done":true,"at":"2026-11-22T10:11:12"}"#,
    ] {
        assert!(now.contains(part), "{part} is missing in {now}");
    }
}

#[wasm_bindgen_test]
async fn a_record_of_a_newer_version_is_not_touched() {
    let text = r#"{"schema":2,"report":"newer-2019","ticks":["of","another","shape"]}"#;
    put("newer-2019", &text.into()).await.unwrap();
    assert_eq!(load(&StoragePlace::Shared, "newer-2019").await, Err(Trouble::Newer));
    assert_eq!(record("newer-2019", tick("visa", true)).await, Err(Trouble::Newer));
    assert_eq!(stored("newer-2019").await.as_deref(), Some(text));
}

#[wasm_bindgen_test]
async fn storage_that_is_not_given_is_said_and_survived() {
    for (way, trouble) in [
        ("throwing", Trouble::Blocked),
        ("missing", Trouble::Blocked),
        ("opaque", Trouble::Blocked),
        ("newer", Trouble::Newer),
    ] {
        let give_back = take_storage(way).await;
        let outcomes = (
            load(&StoragePlace::Shared, "blocked-2019").await,
            record("blocked-2019", tick("visa", true)).await,
        );
        call(&give_back);
        assert_eq!(outcomes, (Err(trouble), Err(trouble)), "{way}");
    }
    assert_eq!(load(&StoragePlace::Shared, "blocked-2019").await, Ok(Loaded::default()));
}

#[wasm_bindgen_test]
async fn a_full_disk_keeps_what_was_saved_before() {
    record("full-2019", tick("visa", true)).await.unwrap();
    let make_room = fill_disk();
    let outcome = record("full-2019", tick("money", true)).await;
    call(&make_room);
    assert_eq!(outcome, Err(Trouble::Full));
    assert_eq!(done("full-2019").await, ["visa"]);
}
