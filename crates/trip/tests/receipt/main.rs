//! The receipt: what is in it, what is not, and what a check notices.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod hostile;
mod organisation;
#[path = "../trips/mod.rs"]
mod trips;

use advisory_model::Traveller;
use advisory_trip::receipt::{self, Checked, Dataset, DatasetIs, Problem};
use advisory_trip::{Edit, ItemState, Moment, Outward, Record, Words};
use hostile::changed;
use proptest::prelude::*;
use serde_json::{Value, json};
use trips::{day, field_trip, outward, report, with};

fn dataset() -> Dataset {
    Dataset {
        version: "2019.3".into(),
        hash: "9f86d081884c7d65".into(),
    }
}

fn now() -> Moment {
    "2026-11-22T10:11:12Z".parse().unwrap()
}

fn trip() -> Record {
    let mut record = field_trip();
    for (id, state) in [
        ("own-1", ItemState::Done),
        ("own-2", ItemState::Open),
        ("own-3", ItemState::NotApplicable),
    ] {
        let item = Edit::OwnItem {
            id: id.into(),
            text: "A secret of mine".into(),
            section: "packing".into(),
            due: None,
        };
        record.apply(&item, 3_000);
        record.apply(&Edit::State(id.into(), state), 3_000);
    }
    record
}

fn written(record: &Record, name: Option<&str>) -> Value {
    written_of(&outward(record), name)
}

fn written_of(trip: &Outward, name: Option<&str>) -> Value {
    let text = receipt::write(trip, report(), &dataset(), &Words::english(), now(), name);
    serde_json::from_str(&text).unwrap()
}

fn check(value: &Value) -> Result<Checked, Problem> {
    receipt::check(value, report(), &dataset())
}

#[test]
fn a_receipt_says_what_was_done_of_which_list_and_when() {
    let receipt = written(&trip(), None);
    for (field, expected) in [
        ("/format", json!("travel-advisory receipt")),
        ("/schema", json!(1)),
        ("/report", json!("mali-2019")),
        ("/dataset", json!({ "version": "2019.3", "hash": "9f86d081884c7d65" })),
        ("/level", json!(4)),
        ("/year", json!(2019)),
        ("/written_before", json!("2019-10-31")),
        ("/trip", json!({ "departure": "2026-08-15", "return": "2026-08-29" })),
        ("/items/0", json!({ "id": "read-current-advisory", "state": "open" })),
        ("/own_items", json!({ "done": 1, "of": 2 })),
        ("/progress/done", json!(2)),
        ("/at", json!("2026-11-22T10:11:12Z")),
    ] {
        assert_eq!(receipt.pointer(field), Some(&expected), "{field}");
    }
    assert!(receipt["statement"].as_str().unwrap().contains("not a clearance"));
}

#[test]
fn no_personal_data_is_in_it_unless_typed() {
    let receipt = written(&trip(), None);
    let mut fields: Vec<&str> = receipt.as_object().unwrap().keys().map(String::as_str).collect();
    fields.sort_unstable();
    let expected = "at dataset format items level own_items progress report schema statement trip written_before year";
    assert_eq!(fields.join(" "), expected);
    let text = receipt.to_string();
    for typed in [
        "Survey",
        "secret",
        "own-1",
        "all had last year",
        "Keïta",
        "region:",
        "hired-car",
        "\"t1\"",
    ] {
        assert!(!text.contains(typed), "{typed}");
    }
    for (typed, expected) in [
        (None, None),
        (Some("  "), None),
        (Some(" Awa Traoré "), Some("Awa Traoré")),
    ] {
        let checked = check(&written(&trip(), typed)).unwrap();
        assert_eq!(checked.name.as_deref(), expected);
    }
}

#[test]
fn a_receipt_is_checked_against_its_dataset() {
    let checked = check(&written(&trip(), None)).unwrap();
    let list = outward(&trip()).list(report(), None);
    assert_eq!(checked.dataset, DatasetIs::TheSame);
    assert_eq!((checked.level, checked.year, checked.at), (4, 2019, now()));
    assert_eq!(
        (checked.departure, checked.return_day),
        (Some(day("2026-08-15")), Some(day("2026-08-29")))
    );
    assert_eq!(checked.progress, list.progress());
    assert_eq!(checked.items.len() + 3, list.rows().count());
    for (item, state) in &checked.items {
        assert_eq!(trip().state(&report().items[item.index()].id), *state);
    }
}

#[test]
fn items_that_tell_who_travels_are_in_it_only_where_that_is_included() {
    let record = with(trip(), &[Traveller::Pregnant]);
    assert_eq!(written(&record, None), written(&trip(), None));
    let included = Outward::of(&record, report(), true);
    let text = receipt::write(&included, report(), &dataset(), &Words::english(), now(), None);
    assert!(text.contains("pregnant-do-not-travel"));
    assert!(check(&serde_json::from_str(&text).unwrap()).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_was_done_a_receipt_of_it_passes(states in proptest::collection::vec(0..3_u8, 100), name in any::<String>()) {
        let mut record = trip();
        for (item, state) in report().items.iter().zip(states) {
            let state = [ItemState::Open, ItemState::Done, ItemState::NotApplicable][usize::from(state)];
            record.apply(&Edit::State(item.id.clone(), state), 3_000);
        }
        let checked = check(&written(&record, Some(&name))).unwrap();
        prop_assert_eq!(checked.progress, outward(&record).list(report(), None).progress());
    }

    #[test]
    fn nothing_that_is_read_as_a_receipt_does_harm(pointer in 0..14_usize, value in any::<String>()) {
        let fields = ["format", "schema", "statement", "report", "dataset", "level", "year", "written_before", "trip",
            "items", "own_items", "progress", "organisation", "at"];
        let _ = check(&changed(&format!("/{}", fields[pointer]), json!(value)));
    }
}
