//! What an organisation asks for, in a receipt: apart from the report's items, without what tells who travels, and claimed only.

use crate::trips::{report, with};
use crate::{check, trip, written, written_of};
use advisory_model::{Condition, Phase, Purpose, Traveller};
use advisory_trip::{Asked, Edit, ItemState, Outward};
use serde_json::{Value, json};
use std::rc::Rc;

fn item(id: &str, by: &str, when: Condition) -> Rc<Asked> {
    Rc::new(Asked {
        id: format!("asked-{id}"),
        by: by.into(),
        phase: Phase::Packing,
        text: "A text of the organisation".into(),
        reason: "A reason of the organisation".into(),
        when,
        due: Some(3),
    })
}

/// For everyone, done; for everyone, open; for everyone, not applicable; for another place; two that tell who travels.
fn asked() -> Rc<[Rc<Asked>]> {
    let by = "Example Aid";
    let elsewhere = Condition {
        scopes: vec![report().scope("region:kidal").unwrap()],
        ..Condition::default()
    };
    Rc::from([
        item("call-desk", by, Condition::default()),
        item("tracker", by, Condition::default()),
        item("radio", by, Condition::default()),
        item("escort", by, elsewhere),
        item("midwife", by, of(&[Traveller::Pregnant], &[])),
        item("parish", by, of(&[], &[Purpose::Faith])),
    ])
}

fn of(travellers: &[Traveller], purposes: &[Purpose]) -> Condition {
    Condition {
        travellers: travellers.to_vec(),
        purposes: purposes.to_vec(),
        ..Condition::default()
    }
}

/// The trip with what was done of it, as it leaves with who travels or without.
pub(crate) fn asked_trip(with_travellers: bool) -> Outward {
    let mut record = with(trip(), &[Traveller::Pregnant]);
    for (id, state) in [
        ("asked-call-desk", ItemState::Done),
        ("asked-radio", ItemState::NotApplicable),
        ("asked-midwife", ItemState::Done),
    ] {
        record.apply(&Edit::State(id.into(), state), 3_000);
    }
    record.apply(&Edit::Note("asked-call-desk".into(), "A note of mine".into()), 3_000);
    Outward::with_asked(&record, report(), &asked(), with_travellers)
}

fn item_in(id: &str, state: &str) -> Value {
    json!({ "id": id, "state": state })
}

#[test]
fn it_stands_apart_by_the_ids_of_the_organisations_file() {
    let receipt = written_of(&asked_trip(false), None);
    let expected = json!({
        "name": "Example Aid",
        "items": [item_in("call-desk", "done"), item_in("tracker", "open"), item_in("radio", "not-applicable")],
        "progress": { "done": 1, "of": 2 },
    });
    assert_eq!(receipt["organisation"], expected);
    let text = receipt.to_string();
    for inner in ["asked-", "of the organisation", "A note of mine"] {
        assert!(!text.contains(inner), "{inner}");
    }
}

#[test]
fn the_rest_of_the_receipt_is_the_same_with_it_and_without() {
    let mut receipt = written_of(&asked_trip(false), None);
    receipt.as_object_mut().unwrap().remove("organisation").unwrap();
    assert_eq!(receipt, written(&trip(), None));
}

#[test]
fn nothing_is_said_of_it_where_nothing_is_asked_of_this_trip() {
    let telling = item("midwife", "Example Aid", of(&[Traveller::Pregnant], &[]));
    let elsewhere = Rc::clone(&asked()[3]);
    for asked in [vec![], vec![telling], vec![elsewhere]] {
        let trip = Outward::with_asked(&with(trip(), &[Traveller::Pregnant]), report(), &Rc::from(asked), false);
        assert_eq!(written_of(&trip, None), written(&crate::trip(), None));
    }
}

#[test]
fn what_tells_who_travels_is_in_it_only_where_that_is_included() {
    let receipt = written_of(&asked_trip(true), None);
    let ids: Vec<&str> = receipt["organisation"]["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["id"].as_str().unwrap())
        .collect();
    // What the trip is for is not said, so that one may concern it.
    assert_eq!(ids, ["call-desk", "tracker", "radio", "midwife", "parish"]);
    assert_eq!(receipt["organisation"]["progress"], json!({ "done": 2, "of": 4 }));
    assert!(check(&receipt).is_ok());
}

#[test]
fn a_check_hands_it_on_and_counts_it_in_nothing_else() {
    let checked = check(&written_of(&asked_trip(false), None)).unwrap();
    let alone = check(&written(&trip(), None)).unwrap();
    assert_eq!(alone.organisation, None);
    assert_eq!((checked.progress, &checked.items), (alone.progress, &alone.items));
    let claimed = checked.organisation.unwrap();
    assert_eq!(claimed.name, "Example Aid");
    assert_eq!((claimed.progress.done, claimed.progress.of), (1, 2));
    let states = [
        ("call-desk", ItemState::Done),
        ("tracker", ItemState::Open),
        ("radio", ItemState::NotApplicable),
    ];
    assert_eq!(claimed.items, states.map(|(id, state)| (id.to_owned(), state)));
}
