//! Copies of a trip come together without loss, and what that would change is told before.

mod made_up;

use advisory_model::{Traveller, Way, example};
use advisory_trip::comparison::{Brings, Change, OwnItemView, compare};
use advisory_trip::{Edit, ItemState, List, Merge, Record};
use proptest::collection::vec;
use proptest::prelude::*;

fn merged(first: &Record, second: &Record) -> Record {
    let mut merged = first.clone();
    merged.take_newer(second);
    merged
}

fn edit() -> impl Strategy<Value = Edit> {
    let id = || "embassy-number|water-filter|own-[ab]";
    let text = || "[a-z ]{0,8}";
    prop_oneof![
        text().prop_map(Edit::Name),
        any::<bool>().prop_map(|it| Edit::Ways(if it { vec![Way::Taxi] } else { vec![] })),
        any::<bool>().prop_map(Edit::Archive),
        any::<bool>().prop_map(Edit::Delete),
        (id(), any::<bool>()).prop_map(|(id, done)| {
            Edit::State(
                id,
                if done {
                    ItemState::Done
                } else {
                    ItemState::NotApplicable
                },
            )
        }),
        (id(), text()).prop_map(|(id, note)| Edit::Note(id, note)),
        (id(), text()).prop_map(|(id, reason)| Edit::Reason(id, reason)),
        ("own-[a-d]", text(), "packing|own-[ab]").prop_map(|(id, text, section)| Edit::OwnItem {
            id,
            text,
            section,
            due: None,
        }),
        "own-[a-d]".prop_map(Edit::RemoveItem),
        ("own-[ab]", text()).prop_map(|(id, name)| Edit::OwnSection { id, name }),
        "own-[ab]".prop_map(Edit::RemoveSection),
        vec(id(), 0..3).prop_map(|items| Edit::Order("packing".into(), items)),
        Just(Edit::Reset),
    ]
}

/// Everything that a traveller sees of a trip.
fn seen(record: &Record) -> String {
    let words = [&record.ways, &record.lodgings, &record.purposes, &record.travellers].map(|it| &it.value);
    let days = (record.departure.value, record.return_day.value, &record.stops.value);
    let put_away = (record.archived.value, record.deleted.value);
    let list = List::of(&example::report(), record, None);
    let marks = record
        .marks
        .iter()
        .map(|(id, it)| (id, it.state.value, &it.reason.value, &it.note.value));
    let marks: Vec<_> = marks
        .filter(|it| *it != (it.0, ItemState::Open, &String::new(), &String::new()))
        .collect();
    format!(
        "{} {days:?} {words:?} {put_away:?} {list:?} {marks:?}",
        record.name.value
    )
}

proptest! {
    #![proptest_config(made_up::cases(300))]

    #[test]
    fn it_does_not_matter_which_copy_comes_first(a in made_up::record(), b in made_up::record()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
    }

    #[test]
    fn it_does_not_matter_which_copies_meet_first(
        a in made_up::record(), b in made_up::record(), c in made_up::record(),
    ) {
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn a_copy_that_was_merged_brings_nothing_a_second_time(a in made_up::record(), b in made_up::record()) {
        let once = merged(&a, &b);
        prop_assert_eq!(merged(&once, &b), once.clone());
        prop_assert_eq!(merged(&once, &once), once.clone());
        let compared = compare(&[once], &[b], &example::report()).remove(0);
        prop_assert_eq!(compared.changes, []);
        prop_assert_ne!(compared.kept, None);
    }

    #[test]
    fn changes_are_told_if_and_only_if_something_seen_changes(a in made_up::record(), b in made_up::record()) {
        let compared = compare(std::slice::from_ref(&a), std::slice::from_ref(&b), &example::report()).remove(0);
        prop_assert_eq!(&compared.outcome, &merged(&a, &compared.incoming));
        if compared.changes.is_empty() {
            prop_assert_eq!(seen(&compared.outcome), seen(&a));
        }
        if seen(&compared.outcome) != seen(&a) {
            prop_assert_eq!(compared.brings(), Brings::Changes);
        }
        for change in compared.changes.iter().chain(&compared.kept_newer) {
            prop_assert!(is_a_difference(change), "{change:?}");
        }
    }

    #[test]
    fn taking_edits_back_restores_what_was_seen_and_wins_over_them(
        before in made_up::record(), edits in vec(edit(), 1..12),
    ) {
        let mut edited = before.clone();
        edits.iter().for_each(|edit| edited.apply(edit, 100));
        let mut reverted = edited.clone();
        reverted.revert(&before, edited.stamp(100));
        prop_assert_eq!(seen(&reverted), seen(&before));
        for together in [merged(&reverted, &edited), merged(&before, &reverted)] {
            prop_assert_eq!(seen(&together), seen(&before));
        }
        let mut again = reverted.clone();
        again.revert(&edited, reverted.stamp(100));
        prop_assert_eq!(seen(&again), seen(&edited), "taking back can be taken back");
    }

    #[test]
    fn a_change_is_newer_than_all_before_it(mut record in made_up::record(), edits in vec(edit(), 1..12)) {
        for edit in edits {
            let before = record.clone();
            record.apply(&edit, 0);
            prop_assert_eq!(merged(&before, &record), record.clone());
        }
    }
}

fn is_a_difference(change: &Change) -> bool {
    match change {
        Change::OwnItem { before, after, .. } => before != after,
        Change::OwnSection { before, after, .. } => before != after,
        Change::Item { before, after, .. } => before != after,
        Change::Name { before, after } => before != after,
        Change::Note { before, after, .. } | Change::Reason { before, after, .. } => before != after,
        _ => true,
    }
}

fn trip() -> Record {
    let mut record = Record::new("examplia-2019", "t1");
    record.apply(&Edit::Name("Survey".into()), 10);
    record
}

#[test]
fn what_is_newer_here_stays_and_is_told() {
    let mut here = trip();
    let mut there = trip();
    there.apply(&Edit::Note("embassy-number".into(), "theirs".into()), 20);
    there.apply(&Edit::State("embassy-number".into(), ItemState::Done), 40);
    here.apply(&Edit::Note("embassy-number".into(), "ours".into()), 30);
    let compared = compare(&[here], &[there], &example::report()).remove(0);
    let done = Change::Item {
        id: "embassy-number".into(),
        before: ItemState::Open,
        after: ItemState::Done,
    };
    let note = Change::Note {
        id: "embassy-number".into(),
        before: "ours".into(),
        after: "theirs".into(),
    };
    assert_eq!((compared.changes, compared.kept_newer), (vec![done], vec![note]));
    assert_eq!(compared.outcome.marks["embassy-number"].note.value, "ours");
}

#[test]
fn that_nobody_else_travels_is_told_before_it_is_taken_over() {
    let mut there = trip();
    there.apply(&Edit::NobodyElse(true), 20);
    let compared = compare(&[trip()], &[there.clone()], &example::report()).remove(0);
    let (before, after) = (vec![], there.absent.value);
    assert_eq!(after.len(), Traveller::ALL.len());
    assert_eq!(compared.changes, [Change::Absent { before, after }]);
}

#[test]
fn an_own_item_is_added_changed_or_taken_out() {
    let own = |text: &str| Edit::OwnItem {
        id: "own-1".into(),
        text: text.into(),
        section: "packing".into(),
        due: None,
    };
    let view = |text: &str| {
        Some(OwnItemView {
            text: text.into(),
            section: "packing".into(),
            due: None,
        })
    };
    let none = trip();
    let mut first = trip();
    first.apply(&own("Rope"), 20);
    let mut second = first.clone();
    second.apply(&own("Longer rope"), 30);
    let mut removed = second.clone();
    removed.apply(&Edit::RemoveItem("own-1".into()), 40);
    let cases = [
        (&none, &first, None, view("Rope")),
        (&first, &second, view("Rope"), view("Longer rope")),
        (&second, &removed, view("Longer rope"), None),
    ];
    for (kept, incoming, before, after) in cases {
        let compared = compare(
            std::slice::from_ref(kept),
            std::slice::from_ref(incoming),
            &example::report(),
        );
        let id = "own-1".to_owned();
        assert_eq!(compared[0].changes, [Change::OwnItem { id, before, after }]);
    }
}

#[test]
fn a_trip_that_is_not_kept_here_is_new_unless_it_was_deleted() {
    let report = example::report();
    let mut incoming = trip();
    assert_eq!(compare(&[], &[incoming.clone()], &report)[0].brings(), Brings::ATrip);
    assert_eq!(
        compare(&[trip()], &[incoming.clone()], &report)[0].brings(),
        Brings::Nothing
    );
    incoming.apply(&Edit::Delete(true), 20);
    assert_eq!(compare(&[], &[incoming.clone()], &report)[0].brings(), Brings::Nothing);
    assert_eq!(compare(&[trip()], &[incoming], &report)[0].brings(), Brings::Changes);
}

#[test]
fn fields_of_a_newer_version_are_told_and_kept() {
    let mut incoming = trip();
    incoming.unknown.insert("hue".into(), 7.into());
    let compared = compare(&[trip()], &[incoming], &example::report()).remove(0);
    assert_eq!(compared.changes, [Change::NewerFields]);
    assert_eq!(compared.outcome.unknown["hue"], 7);
}

#[test]
fn keeping_both_makes_a_trip_of_its_own() {
    let mut deleted = trip();
    deleted.apply(&Edit::Delete(true), 20);
    let copy = deleted.copy_as("t2", 15);
    assert_eq!(
        (copy.id.as_str(), copy.name.value.as_str(), copy.deleted.value),
        ("t2", "Survey", false)
    );
    assert_eq!(
        compare(&[trip()], &[copy], &example::report())[0].brings(),
        Brings::ATrip
    );
}
