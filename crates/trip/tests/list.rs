//! The checklist of a trip: its order, its days, what is filtered, what is folded away and never lost.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod trips;

use advisory_model::{Holds, Progress, Way};
use advisory_trip::{Edit, Filter, ItemState, List, Record, What};
use trips::{day, field_trip, outward, report, with};

fn list_on(record: &Record, today: &str) -> List {
    List::of(report(), record, Some(day(today)))
}

fn ids(list: &List) -> Vec<&str> {
    list.rows().map(|row| &*row.id).collect()
}

fn own(id: &str, section: &str) -> Edit {
    Edit::OwnItem {
        id: id.into(),
        text: format!("Item {id}"),
        section: section.into(),
        due: None,
    }
}

fn applied(edits: &[Edit]) -> Record {
    let mut record = field_trip();
    for edit in edits {
        record.apply(edit, 5_000);
    }
    record
}

#[test]
fn an_item_is_overdue_from_the_day_after_its_due_day_while_it_is_open() {
    let done = Edit::State("get-antimalarials".into(), ItemState::Done);
    let not_applicable = Edit::State("get-antimalarials".into(), ItemState::NotApplicable);
    for (edits, today, expected) in [
        (vec![], "2026-07-17", false),
        (vec![], "2026-07-18", false),
        (vec![], "2026-07-19", true),
        (vec![done], "2026-07-19", false),
        (vec![not_applicable], "2026-07-19", false),
        (vec![Edit::Departure(Some(day("2026-09-30")))], "2026-07-19", false),
        (vec![Edit::Departure(None)], "2099-01-01", false),
    ] {
        let list = list_on(&applied(&edits), today);
        let row = list.rows().find(|row| row.id == "get-antimalarials").unwrap();
        assert_eq!(row.is_overdue, expected, "{edits:?} on {today}");
    }
}

#[test]
fn an_item_without_a_day_is_never_overdue() {
    let list = list_on(&applied(&[own("own-1", "packing")]), "9999-12-31");
    assert!(list.rows().filter(|row| row.due.is_none()).all(|row| !row.is_overdue));
    assert!(
        List::of(report(), &field_trip(), None)
            .rows()
            .all(|row| !row.is_overdue),
        "nor while today is not known"
    );
}

#[test]
fn what_does_not_apply_counts_neither_way() {
    let all = List::of(report(), &Record::new("mali-2019", "t1"), None).progress();
    let mut record = Record::new("mali-2019", "t1");
    for (edit, expected) in [
        (
            Edit::State("carry-passport-copies".into(), ItemState::Done),
            (1, all.of),
        ),
        (
            Edit::State("medevac-proof".into(), ItemState::NotApplicable),
            (1, all.of - 1),
        ),
        (own("own-1", "packing"), (1, all.of)),
        (Edit::State("own-1".into(), ItemState::Done), (2, all.of)),
        (
            Edit::State("an-item-of-another-version".into(), ItemState::Done),
            (2, all.of),
        ),
        (Edit::RemoveItem("own-1".into()), (1, all.of - 1)),
        (Edit::Reset, (0, all.of)),
    ] {
        record.apply(&edit, 5_000);
        let progress = List::of(report(), &record, None).progress();
        let (done, of) = expected;
        assert_eq!(progress, Progress { done, of }, "{edit:?}");
    }
}

#[test]
fn the_travellers_order_comes_first_and_the_rest_follows_in_the_authors() {
    let authors = List::of(report(), &field_trip(), None);
    let of = |list: &List, section: &str| -> Vec<String> {
        let section = list.sections.iter().find(|it| it.id == section).unwrap();
        section.rows.iter().map(|row| row.id.clone()).collect()
    };
    let packing = of(&authors, "packing");
    let last = packing.last().unwrap().clone();
    let order = vec![last.clone(), "an-item-of-another-version".into(), packing[0].clone()];
    let ordered = List::of(report(), &applied(&[Edit::Order("packing".into(), order)]), None);
    let mut expected = packing.clone();
    expected.pop();
    expected.insert(0, last);
    assert_eq!(of(&ordered, "packing"), expected);
    assert_eq!(of(&ordered, "arrival"), of(&authors, "arrival"));
}

#[test]
fn an_own_item_stands_in_its_section_and_before_departure_once_that_is_gone() {
    let section = Edit::OwnSection {
        id: "own-s".into(),
        name: "Camera".into(),
    };
    let gone = Edit::RemoveSection("own-s".into());
    for (edits, expected) in [
        (vec![own("own-1", "packing")], "packing"),
        (vec![own("own-1", "no-such-section")], "before-departure"),
        (vec![section.clone(), own("own-1", "own-s")], "own-s"),
        (
            vec![section.clone(), own("own-1", "own-s"), gone.clone()],
            "before-departure",
        ),
        (vec![section.clone(), own("own-1", "own-s"), gone, section], "own-s"),
    ] {
        let list = List::of(report(), &applied(&edits), None);
        let home = list
            .sections
            .iter()
            .find(|it| it.rows.iter().any(|row| row.id == "own-1"))
            .unwrap();
        assert_eq!(home.id, expected, "{edits:?}");
    }
}

#[test]
fn what_is_written_again_after_it_was_taken_out_is_back() {
    let record = applied(&[
        own("own-1", "packing"),
        Edit::RemoveItem("own-1".into()),
        own("own-1", "packing"),
    ]);
    assert!(ids(&List::of(report(), &record, None)).contains(&"own-1"));
}

#[test]
fn what_the_trip_no_longer_calls_for_is_folded_away_and_never_lost() {
    let by_taxi = Edit::Ways(vec![Way::Taxi]);
    let note = Edit::Note("taxi-agree-price".into(), "5000 at most".into());
    let record = applied(&[by_taxi.clone(), note, Edit::Ways(vec![Way::HiredCar])]);
    let list = List::of(report(), &record, None);
    assert!(!ids(&list).contains(&"taxi-agree-price"));
    let folded: Vec<&str> = list.folded.iter().map(|row| &*row.id).collect();
    assert_eq!(folded, ["taxi-agree-price"], "and not what was never touched");
    assert!(matches!(list.folded[0].what, What::Report(_, Holds::No)));
    let mut back = record;
    back.apply(&by_taxi, 6_000);
    let list = List::of(report(), &back, None);
    let row = list.rows().find(|row| row.id == "taxi-agree-price").unwrap();
    assert_eq!((&*row.note, list.folded.len()), ("5000 at most", 0));
}

#[test]
fn a_filter_keeps_what_it_asks_for() {
    let words = |words: &str| Filter {
        words: words.into(),
        ..Filter::default()
    };
    let only_open = Filter {
        only_open: true,
        ..Filter::default()
    };
    let only_overdue = Filter {
        only_overdue: true,
        ..Filter::default()
    };
    let packing = Filter {
        section: Some("packing".into()),
        only_open: true,
        ..Filter::default()
    };
    let list = list_on(&field_trip(), "2026-07-19");
    for (filter, is_in, is_out) in [
        (words("keita"), "get-antimalarials", "carry-passport-copies"),
        (words("LAST year"), "vaccination-advice", "get-antimalarials"),
        (words("medical evacuation"), "medevac-insurance", "get-antimalarials"),
        (only_open, "get-antimalarials", "medevac-insurance"),
        (only_overdue, "get-antimalarials", "carry-passport-copies"),
        (packing, "carry-passport-copies", "get-antimalarials"),
    ] {
        let kept = list.filtered(&filter, report());
        assert!(ids(&kept).contains(&is_in), "{filter:?} keeps {is_in}");
        assert!(!ids(&kept).contains(&is_out), "{filter:?} leaves {is_out} out");
        assert!(kept.sections.iter().all(|it| !it.rows.is_empty()));
    }
    assert_eq!(list.filtered(&Filter::default(), report()), list);
    assert_eq!(list.filtered(&words("nowhere-in-it"), report()), List::default());
}

#[test]
fn what_leaves_is_the_list_without_what_tells() {
    let record = with(field_trip(), &[advisory_model::Traveller::Pregnant]);
    let (whole, leaving) = (List::of(report(), &record, None), outward(&record).list(report(), None));
    let told: Vec<&str> = ids(&whole)
        .into_iter()
        .filter(|id| !ids(&leaving).contains(id))
        .collect();
    assert!(told.contains(&"pregnant-do-not-travel"), "{told:?}");
    for id in told {
        let item = report().items.iter().find(|it| it.id == id).unwrap();
        let for_some = &item.condition;
        assert!(!for_some.travellers.is_empty() || !for_some.purposes.is_empty(), "{id}");
    }
}
