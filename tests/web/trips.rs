//! Trips in storage: kept beside the list for everyone, put together and never overwritten.

use advisory_trip::{Edit, ItemState, Record};
use futures::join;
use travel_advisory::platform::storage::{Trouble, erase_trip, keep_trip, load, load_trips};
use travel_advisory::saved::Change;
use travel_advisory::settings::StoragePlace;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{call, put, record, stored, watch_durability};

fn trip(report: &str, edits: &[(Edit, u64)]) -> Record {
    let mut trip = Record::new(report, "t1");
    for (edit, at) in edits {
        trip.apply(edit, *at);
    }
    trip
}

fn name(name: &str) -> Edit {
    Edit::Name(name.into())
}

fn done(item: &str) -> Edit {
    Edit::State(item.into(), ItemState::Done)
}

async fn kept(report: &str) -> Vec<Record> {
    load_trips(&StoragePlace::Shared, report).await.unwrap().trips
}

#[wasm_bindgen_test]
async fn a_trip_that_is_kept_is_there_at_the_next_load_and_gone_when_erased() {
    let survey = trip("trip-2019", &[(name("Survey"), 1), (done("visa"), 2)]);
    assert_eq!(
        keep_trip(&StoragePlace::Shared, survey.clone()).await,
        Ok(survey.clone())
    );
    assert_eq!(kept("trip-2019").await, [survey]);
    assert!(kept("trip-2020").await.is_empty(), "another report's trips are its own");
    erase_trip(&StoragePlace::Shared, "trip-2019", "t1").await.unwrap();
    assert!(kept("trip-2019").await.is_empty());
}

#[wasm_bindgen_test]
async fn keeping_a_trip_waits_for_the_disk() {
    let asked = watch_durability();
    keep_trip(&StoragePlace::Shared, trip("trip-strict-2019", &[(name("Survey"), 1)]))
        .await
        .unwrap();
    assert_eq!(call(&asked).unwrap(), "strict");
}

#[wasm_bindgen_test]
async fn two_tabs_keep_each_others_changes() {
    let (one, other) = (
        trip("trip-tabs-2019", &[(name("Survey"), 1), (done("visa"), 3)]),
        trip("trip-tabs-2019", &[(name("Field survey"), 2), (done("money"), 2)]),
    );
    let (first, second) = join!(
        keep_trip(&StoragePlace::Shared, one),
        keep_trip(&StoragePlace::Shared, other)
    );
    let all = trip("trip-tabs-2019", &[(name("Survey"), 1), (name("Field survey"), 2)]);
    let together = kept("trip-tabs-2019").await.remove(0);
    assert_eq!(together.name, all.name, "the newer name");
    assert_eq!(together.marks.len(), 2, "both ticks");
    assert_eq!(
        [first, second]
            .into_iter()
            .filter(|it| *it == Ok(together.clone()))
            .count(),
        1,
        "who came second hears of the first"
    );
}

#[wasm_bindgen_test]
async fn a_damaged_trip_is_set_aside_and_a_newer_one_left_alone() {
    let newer = r#"{"schema":3,"report":"trip-odd-2019","id":"t2","shape":"another"}"#;
    put("trip-odd-2019 trip t1", &"{\"schema\":1".into()).await.unwrap();
    put("trip-odd-2019 trip t2", &newer.into()).await.unwrap();
    let loaded = load_trips(&StoragePlace::Shared, "trip-odd-2019").await.unwrap();
    assert_eq!((loaded.trips.len(), loaded.newer, loaded.set_aside.len()), (0, 1, 1));
    assert_eq!(loaded.set_aside[0].text, "{\"schema\":1", "as it was found");
    let mine = Record::new("trip-odd-2019", "t2");
    assert_eq!(keep_trip(&StoragePlace::Shared, mine).await, Err(Trouble::Newer));
    assert_eq!(stored("trip-odd-2019 trip t2").await.as_deref(), Some(newer));
}

#[wasm_bindgen_test]
async fn the_page_hears_of_trips_and_the_planner_of_the_list_for_everyone() {
    record(
        "trip-both-2019",
        Change::Tick {
            item: "visa".into(),
            done: true,
            at: "2026-11-22".into(),
        },
    )
    .await
    .unwrap();
    assert!(!load(&StoragePlace::Shared, "trip-both-2019").await.unwrap().has_trips);
    keep_trip(&StoragePlace::Shared, trip("trip-both-2019", &[(name("Survey"), 1)]))
        .await
        .unwrap();
    let page = load(&StoragePlace::Shared, "trip-both-2019").await.unwrap();
    assert!(page.has_trips && page.set_aside.is_empty());
    let planner = load_trips(&StoragePlace::Shared, "trip-both-2019").await.unwrap();
    assert!(planner.general.unwrap().ticked().eq(["visa"]));
}
