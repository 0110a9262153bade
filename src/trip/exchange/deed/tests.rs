//! What comes in, and what becomes of it.

use super::super::tests::{after, content, decide, first, link_of, read, record, survey};
use super::super::{Choice, Deed, Incoming, NotTaken, Said, Spot};
use crate::platform::storage::LoadedTrips;
use crate::trip::step::{Doing, Page};
use advisory_model::{Condition, Date, Item};
use advisory_trip::{Edit, Outward, file};
use std::rc::Rc;

#[test]
fn nothing_that_was_read_is_kept_before_a_word() {
    let state = after(&first(), [read(&link_of(&survey()))]);
    assert!(state.trips.is_empty());
    assert_eq!(state.incoming.as_ref().unwrap().trips().len(), 1);
}

#[test]
fn a_new_trip_is_kept_and_shown() {
    let state = after(&first(), [read(&link_of(&survey())), decide("t1", Choice::Take)]);
    assert_eq!(state.trip().unwrap().name.value, "Survey");
    assert_eq!((state.page, state.incoming), (Page::Trip, None));
    assert_eq!(state.exchange.said, Some((Spot::Incoming, Said::Kept("Survey".into()))));
}

#[test]
fn put_together_what_is_newer_stays_on_either_side() {
    let ours = Doing::EditOf("t1".into(), Edit::Return(Date::new(2026, 9, 1)));
    let mut theirs = survey();
    theirs.apply(&Edit::Name("Second survey".into()), 5_000);
    let mut kept = first();
    kept.trips.push(survey());
    let state = after(&kept, [ours, read(&link_of(&theirs)), decide("t1", Choice::Take)]);
    let trip = state.trip().unwrap();
    assert_eq!(trip.name.value, "Second survey");
    assert_eq!(trip.return_day.value, Date::new(2026, 9, 1));
    assert_eq!(state.trips.len(), 1);
}

/// What leaves the device has no item that tells who travels, so what comes back has none either.
#[test]
fn a_trip_that_comes_back_costs_no_item_its_place() {
    let tells = |item: &&Item| !item.condition.travellers.is_empty();
    let items = &content().report.items;
    let private = items.iter().find(tells).unwrap().id.clone();
    // Of two orders of one time the one later in the alphabet stays, which would be the shorter one here.
    let is_later = |it: &&Item| it.condition == Condition::default() && it.id > private;
    let public = items.iter().find(is_later).unwrap().id.clone();
    let order = vec![private, public];
    let mut trip = survey();
    trip.apply(&Edit::Order("packing".into(), order.clone()), 2_000);
    let report = content().report;
    let file = file::write(&[Outward::of(&trip, report, false)], report);
    let mut kept = first();
    kept.trips.push(trip);
    for taken in [
        decide("t1", Choice::Take),
        Doing::Take(Rc::from(Incoming::read(&file, report, 9_000).trips())),
    ] {
        let state = after(&kept, [read(&file), taken]);
        assert_eq!(state.trips[0].order["packing"].value, order);
    }
}

#[test]
fn both_are_kept_under_names_that_tell_them_apart() {
    let mut kept = first();
    kept.trips.push(survey());
    let state = after(&kept, [read(&link_of(&survey())), decide("t1", Choice::Both)]);
    let names: Vec<(&str, &str)> = state.trips.iter().map(|it| (&*it.id, &*it.name.value)).collect();
    assert_eq!(names, [("t1", "Survey"), ("fresh1", "Copy of Survey")]);
    assert_eq!(state.open.as_deref(), Some("fresh1"));
}

#[test]
fn each_trip_of_a_file_is_decided_by_itself() {
    let out = |trip| Outward::of(&trip, content().report, true);
    let text = file::write(&[out(survey()), out(record("t2", &[]))], content().report);
    let state = after(&first(), [read(&text), decide("t2", Choice::Leave)]);
    assert!(state.trips.is_empty());
    assert_eq!(state.incoming.as_ref().unwrap().trips().len(), 1);
    let state = after(&state, [decide("t1", Choice::Take)]);
    assert_eq!((state.trips.len(), state.incoming), (1, None));
}

#[test]
fn a_text_that_was_refused_stays_where_it_can_be_put_right() {
    let whole = link_of(&survey());
    let cut = &whole[..whole.len() - 3];
    let typed = [Doing::Exchange(Deed::Field(cut.into())), Doing::Exchange(Deed::Read)];
    for doings in [typed.to_vec(), vec![read(cut)]] {
        let state = after(&first(), doings);
        assert!(state.incoming.as_ref().unwrap().outcome.is_err());
        assert_eq!(state.exchange.field, cut);
    }
}

#[test]
fn a_file_that_was_refused_leaves_what_was_pasted() {
    let refused = Incoming::of_file(Some("{"), content().report, 0);
    let doings = [
        Doing::Exchange(Deed::Field("pasted".into())),
        Doing::Incoming(Some(Rc::new(refused))),
    ];
    assert_eq!(after(&first(), doings).exchange.field, "pasted");
    assert_eq!(
        Incoming::of_file(None, content().report, 0).outcome,
        Err(NotTaken::File)
    );
}

#[test]
fn what_was_read_waits_for_storage() {
    let loaded = LoadedTrips {
        trips: vec![survey()],
        ..LoadedTrips::default()
    };
    let state = after(
        &first(),
        [read(&link_of(&survey())), Doing::Loaded(Rc::new(Ok(loaded)))],
    );
    let incoming = state.incoming.as_ref().unwrap();
    let compared = incoming.compared(&state.trips, content().report, &state.asked);
    assert_eq!(compared[0].kept, Some(0));
}
