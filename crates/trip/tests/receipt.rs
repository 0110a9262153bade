//! The receipt: what is in it, what is not, and what a check notices.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod trips;

use advisory_model::Traveller;
use advisory_trip::receipt::{self, Checked, Claim, Dataset, DatasetIs, Problem};
use advisory_trip::{Edit, ItemState, Moment, Outward, Record, Words};
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
    let text = receipt::write(&outward(record), report(), &dataset(), &Words::english(), now(), name);
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
        ("/items/0", json!({ "id": "decide-whether-to-travel", "state": "open" })),
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

/// Sets, or where it is null takes out, what a pointer names.
fn changed(pointer: &str, value: Value) -> Value {
    let mut receipt = written(&trip(), None);
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    let parent = receipt.pointer_mut(parent).unwrap();
    match parent {
        Value::Array(items) => items[field.parse::<usize>().unwrap()] = value,
        Value::Object(fields) if value.is_null() => drop(fields.remove(field)),
        Value::Object(fields) => drop(fields.insert(field.to_owned(), value)),
        other => panic!("{other}"),
    }
    receipt
}

#[test]
fn what_was_changed_is_noticed() {
    let first = "decide-whether-to-travel";
    let open = |id: &str| json!({ "id": id, "state": "open" });
    for (pointer, value, problem) in [
        ("/format", json!("another receipt"), Problem::NotAReceipt),
        ("/format", Value::Null, Problem::NotAReceipt),
        ("/schema", Value::Null, Problem::NotAReceipt),
        ("/schema", json!("1"), Problem::NotAReceipt),
        ("/schema", json!(2), Problem::Schema(2)),
        ("/report", json!("chad-2019"), Problem::OtherReport("chad-2019".into())),
        ("/level", json!(1), Problem::Differs(Claim::Level)),
        ("/year", json!(2026), Problem::Differs(Claim::Year)),
        (
            "/written_before",
            json!("2026-10-31"),
            Problem::Differs(Claim::WrittenBefore),
        ),
        ("/items/0/state", json!("done"), Problem::Counts),
        ("/items/0/state", json!("not-applicable"), Problem::Counts),
        (
            "/items/0/state",
            json!("cleared"),
            Problem::State(first.into(), "cleared".into()),
        ),
        ("/items/0/id", json!("made-up"), Problem::UnknownItem("made-up".into())),
        ("/items/1", open(first), Problem::Twice(first.into())),
        (
            "/items/0",
            open("rn5-weigh-the-drive"),
            Problem::Twice("rn5-weigh-the-drive".into()),
        ),
        ("/items/0", open("taxi-avoid"), Problem::Missing(first.into())),
        ("/items", json!([]), Problem::Missing(first.into())),
        ("/progress/done", json!(3), Problem::Counts),
        ("/progress/of", json!(2), Problem::Counts),
        ("/own_items/done", json!(2), Problem::Counts),
        ("/own_items/of", json!(18_446_744_073_709_551_615_u64), Problem::Counts),
        ("/at", json!("yesterday"), Problem::Moment("yesterday".into())),
        (
            "/at",
            json!("2026-02-30T10:11:12Z"),
            Problem::Moment("2026-02-30T10:11:12Z".into()),
        ),
    ] {
        assert_eq!(
            check(&changed(pointer, value.clone())),
            Err(problem),
            "{pointer}: {value}"
        );
    }
}

#[test]
fn what_is_no_field_of_a_receipt_is_refused() {
    for (pointer, value, said) in [
        ("/approved_by", json!("the office"), "unknown field `approved_by`"),
        ("/dataset/signature", json!("abc"), "unknown field `signature`"),
        ("/items/0/note", json!("x"), "unknown field `note`"),
        ("/dataset", Value::Null, "missing field `dataset`"),
        ("/statement", Value::Null, "missing field `statement`"),
        ("/progress", Value::Null, "missing field `progress`"),
        ("/level", json!("4"), "invalid type"),
        ("/level", json!(-1), "invalid value"),
        ("/items", json!({}), "invalid type"),
        ("/trip/departure", json!("soon"), "not a date"),
        ("/progress/done", json!(1.5), "invalid type"),
    ] {
        match check(&changed(pointer, value.clone())) {
            Err(Problem::Unreadable(why)) => assert!(why.contains(said), "{pointer}: {why}"),
            other => panic!("{pointer}: {value} gives {other:?}"),
        }
    }
    for value in [Value::Null, json!([]), json!("travel-advisory receipt"), json!(1)] {
        assert_eq!(check(&value), Err(Problem::NotAReceipt));
    }
}

#[test]
fn a_receipt_of_another_edition_is_recognised_and_checked_as_far_as_that_goes() {
    let mut receipt = changed("/dataset/hash", json!("another"));
    receipt["dataset"]["version"] = json!("2019.4");
    receipt["items"][0]["id"] = json!("a-newer-item");
    receipt["level"] = json!(3);
    let checked = check(&receipt).unwrap();
    assert_eq!(checked.dataset, DatasetIs::Another("2019.4".into()));
    assert_eq!(checked.unknown, ["a-newer-item"]);
    receipt["progress"]["done"] = json!(40);
    assert_eq!(check(&receipt), Err(Problem::Counts));
}

/// The limits that the documentation admits.
#[test]
fn what_is_not_signed_is_not_noticed() {
    for (pointer, value) in [
        ("/at", json!("2020-01-01T00:00:00Z")),
        ("/trip/departure", json!("2030-01-01")),
        ("/statement", json!("Whatever somebody wrote.")),
        ("/name", json!("Somebody else")),
    ] {
        assert!(check(&changed(pointer, value)).is_ok(), "{pointer}");
    }
}

#[test]
fn every_problem_has_a_sentence_and_none_repeats_a_long_text() {
    let long = "x".repeat(10_000);
    let problem = check(&changed("/report", json!(long))).unwrap_err();
    let said = (Words::english().problem)(&problem);
    assert!(
        said.len() < 300 && said.starts_with("This receipt is of another report"),
        "{said}"
    );
    for problem in [
        Problem::NotAReceipt,
        Problem::Schema(2),
        Problem::Unreadable("why".into()),
        Problem::Differs(Claim::Level),
        Problem::Differs(Claim::Year),
        Problem::Differs(Claim::WrittenBefore),
        Problem::UnknownItem("id".into()),
        Problem::Twice("id".into()),
        Problem::State("id".into(), "state".into()),
        Problem::Missing("id".into()),
        Problem::Counts,
        Problem::Moment("now".into()),
    ] {
        let said = (Words::english().problem)(&problem);
        assert!(said.starts_with("Th") && said.ends_with('.'), "{said}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_was_done_a_receipt_of_it_passes(states in proptest::collection::vec(0..3_u8, 80), name in any::<String>()) {
        let mut record = trip();
        for (item, state) in report().items.iter().zip(states) {
            let state = [ItemState::Open, ItemState::Done, ItemState::NotApplicable][usize::from(state)];
            record.apply(&Edit::State(item.id.clone(), state), 3_000);
        }
        let checked = check(&written(&record, Some(&name))).unwrap();
        prop_assert_eq!(checked.progress, outward(&record).list(report(), None).progress());
    }

    #[test]
    fn nothing_that_is_read_as_a_receipt_does_harm(pointer in 0..13_usize, value in any::<String>()) {
        let fields = ["format", "schema", "statement", "report", "dataset", "level", "year", "written_before", "trip",
            "items", "own_items", "progress", "at"];
        let _ = check(&changed(&format!("/{}", fields[pointer]), json!(value)));
    }
}
