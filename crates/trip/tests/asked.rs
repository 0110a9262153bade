//! What an organisation asks for, on the list of a trip and in what leaves the device.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use advisory_model::{Condition, Date, Holds, Phase, Traveller, Trip, example};
use advisory_trip::comparison::{Brings, compare_with_asked};
use advisory_trip::{Asked, Edit, ItemState, List, Outward, Record, What, Words, events, table, text};
use std::rc::Rc;

fn asked(id: &str, when: Condition) -> Rc<Asked> {
    Rc::new(Asked {
        id: format!("asked-{id}"),
        by: "Example Aid".into(),
        phase: Phase::Packing,
        text: format!("Do {id}"),
        reason: "The desk wants it".into(),
        when,
        due: Some(3),
    })
}

/// One for everybody, one for those who go to the harbour, one that tells who travels.
fn every() -> Rc<[Rc<Asked>]> {
    let report = example::report();
    let harbour = Condition {
        scopes: vec![report.scope("region:harbour").unwrap()],
        ..Condition::default()
    };
    let pregnant = Condition {
        travellers: vec![Traveller::Pregnant],
        ..Condition::default()
    };
    Rc::from([
        asked("call", Condition::default()),
        asked("dock", harbour),
        asked("doctor", pregnant),
    ])
}

fn trip_to(stop: &str, edits: &[Edit]) -> Record {
    let mut record = Record::new(&example::report().id, "t1");
    let stop = advisory_trip::SavedStop {
        scope: stop.to_owned(),
        ..Default::default()
    };
    for edit in [
        Edit::Stops(vec![stop]),
        Edit::Departure(Date::new(2026, 8, 10)),
        Edit::Travellers(vec![Traveller::Pregnant]),
    ]
    .iter()
    .chain(edits)
    {
        record.apply(edit, 1);
    }
    record
}

fn ids(list: &List) -> Vec<&str> {
    let asked = list.rows().filter(|row| matches!(row.what, What::Asked(..)));
    asked.map(|row| row.id.as_str()).collect()
}

#[test]
fn it_stands_after_the_reports_items_of_its_phase_with_its_own_day() {
    let (report, record) = (example::report(), trip_to("region:harbour", &[]));
    let list = List::with_asked(&report, &record, &every(), Date::new(2026, 8, 8));
    assert_eq!(ids(&list), ["asked-call", "asked-dock", "asked-doctor"]);
    let packing = list
        .sections
        .iter()
        .find(|it| it.phase == Some(Phase::Packing))
        .unwrap();
    assert!(
        matches!(packing.rows[0].what, What::Report(..)),
        "the report comes first"
    );
    let row = list.rows().find(|row| row.id == "asked-call").unwrap();
    assert_eq!((row.due, row.is_overdue), (Date::new(2026, 8, 7), true));
    assert_eq!(row.text(&report), "Do call");
}

#[test]
fn a_trip_that_does_not_meet_its_condition_has_none_and_keeps_what_was_marked() {
    let report = example::report();
    let done = Edit::State("asked-dock".into(), ItemState::Done);
    for (edits, folded) in [(vec![], 0), (vec![done], 1)] {
        let record = trip_to("region:hills", &edits);
        let list = List::with_asked(&report, &record, &every(), None);
        assert_eq!(ids(&list), ["asked-call", "asked-doctor"]);
        assert_eq!(list.folded.len(), folded);
    }
    let nothing_said = List::with_asked(&report, &Record::new(&report.id, "t1"), &every(), None);
    let unknown = nothing_said.rows().find(|row| row.id == "asked-dock").unwrap();
    assert!(matches!(unknown.what, What::Asked(_, Holds::Unknown)));
    assert_eq!(Asked::due_on(&every()[0], &Trip::default()), None);
}

#[test]
fn what_tells_who_travels_stays_here() {
    let report = example::report();
    let marks = ["call", "doctor"].map(|id| Edit::State(format!("asked-{id}"), ItemState::Done));
    let record = trip_to("region:harbour", &marks);
    let out = Outward::with_asked(&record, &report, &every(), false);
    assert_eq!(out.record().marks.keys().collect::<Vec<_>>(), ["asked-call"]);
    // Without travellers nobody knows whether it applies; it is not shown all the same.
    assert_eq!(ids(&out.list(&report, None)), ["asked-call", "asked-dock"]);
    let telling = Outward::would_tell(&record, &report, &every());
    assert!(telling.items.contains(&"Do doctor".to_owned()), "{telling:?}");
    let whole = Outward::with_asked(&record, &report, &every(), true);
    assert_eq!(whole.record().marks.len(), 2);
    assert_eq!(events::progress(&out, &report), events::progress(&whole, &report));
}

#[test]
fn an_order_that_comes_back_without_what_stayed_here_costs_it_no_place() {
    let report = example::report();
    let order = ["asked-call", "asked-doctor", "enrol"].map(str::to_owned).to_vec();
    let kept = trip_to("region:harbour", &[Edit::Order("packing".into(), order)]);
    let copy = Outward::with_asked(&kept, &report, &every(), false).record().clone();
    assert_ne!(copy.order, kept.order);
    let compared = compare_with_asked(std::slice::from_ref(&kept), &[copy], &report, &every());
    assert_eq!(compared[0].outcome.order, kept.order);
    assert_eq!(compared[0].brings(), Brings::Nothing);
}

#[test]
fn the_host_hears_of_it_in_the_numbers() {
    let report = example::report();
    let record = trip_to("region:harbour", &[Edit::State("asked-call".into(), ItemState::Done)]);
    let of = |asked| events::progress(&Outward::with_asked(&record, &report, &asked, false), &report);
    let (without, with) = (of(Rc::from([])), of(every()));
    let number = |of: &serde_json::Value, field: &str| of[field].as_u64().unwrap();
    assert_eq!(number(&with, "of"), number(&without, "of") + 2);
    assert_eq!(number(&with, "done"), number(&without, "done") + 1);
}

#[test]
fn every_form_names_who_asks() {
    let (report, words) = (example::report(), Words::english());
    let record = trip_to("region:harbour", &[]);
    let out = Outward::with_asked(&record, &report, &every(), false);
    for written in [
        text::write(&out, &report, &words, None),
        table::csv(&out, &report, &words, None),
    ] {
        assert!(
            written.contains("Asked by Example Aid, not by the report: The desk wants it"),
            "{written}"
        );
    }
}
