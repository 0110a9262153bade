//! Receipts that somebody else wrote, or wrote on: what a check notices, and what it admits that it cannot.

use crate::organisation::asked_trip;
use crate::{check, written_of};
use advisory_trip::Words;
use advisory_trip::receipt::{Claim, DatasetIs, Problem};
use serde_json::{Value, json};

/// So many items of an organisation, all of them open.
fn many(count: usize) -> Value {
    (0..count)
        .map(|at| json!({ "id": format!("item-{at}"), "state": "open" }))
        .collect()
}

/// A receipt in which every part is; sets, or where it is null takes out, what a pointer names.
pub(crate) fn changed(pointer: &str, value: Value) -> Value {
    let mut receipt = written_of(&asked_trip(false), None);
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
    let first = "read-current-advisory";
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
        ("/organisation/name", json!(""), Problem::OrganisationName),
        ("/organisation/name", json!(" \u{a0}"), Problem::OrganisationName),
        ("/organisation/name", json!("Aid\nLevel 1"), Problem::OrganisationName),
        ("/organisation/name", json!("Aid \u{202e}1"), Problem::OrganisationName),
        ("/organisation/name", json!("A".repeat(121)), Problem::OrganisationName),
        ("/organisation/items", json!([]), Problem::OrganisationItems),
        ("/organisation/items", many(201), Problem::OrganisationItems),
        ("/organisation/items", many(200), Problem::Counts),
        (
            "/organisation/items/0/id",
            json!(""),
            Problem::OrganisationId(String::new()),
        ),
        (
            "/organisation/items/0/id",
            json!("Call Desk"),
            Problem::OrganisationId("Call Desk".into()),
        ),
        (
            "/organisation/items/0/id",
            json!("c".repeat(41)),
            Problem::OrganisationId("c".repeat(41)),
        ),
        (
            "/organisation/items/1",
            open("call-desk"),
            Problem::Twice("call-desk".into()),
        ),
        (
            "/organisation/items/0/state",
            json!("cleared"),
            Problem::State("call-desk".into(), "cleared".into()),
        ),
        ("/organisation/items/0/state", json!("open"), Problem::Counts),
        ("/organisation/progress/done", json!(2), Problem::Counts),
        ("/organisation/progress/of", json!(3), Problem::Counts),
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
        ("/organisation/checked", json!(true), "unknown field `checked`"),
        ("/organisation/items/0/text", json!("x"), "unknown field `text`"),
        ("/organisation/progress/level", json!(1), "unknown field `level`"),
        ("/organisation/name", Value::Null, "missing field `name`"),
        ("/organisation/items", Value::Null, "missing field `items`"),
        ("/organisation/progress", Value::Null, "missing field `progress`"),
        ("/organisation", json!([]), "invalid length"),
        ("/organisation", json!("Example Aid"), "invalid type"),
        ("/organisation/items", json!("all"), "invalid type"),
        ("/organisation/progress/done", json!(-1), "invalid value"),
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
    assert!(checked.organisation.is_some());
    receipt["organisation"]["name"] = json!("");
    assert_eq!(check(&receipt), Err(Problem::OrganisationName));
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
        ("/organisation", Value::Null),
        ("/organisation/name", json!("Another Aid")),
        ("/organisation/items/0/id", json!("made-up")),
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
        Problem::OrganisationName,
        Problem::OrganisationItems,
        Problem::OrganisationId("id".into()),
    ] {
        let said = (Words::english().problem)(&problem);
        assert!(said.starts_with("Th") && said.ends_with('.'), "{said}");
    }
}
