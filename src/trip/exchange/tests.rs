//! What leaves: in which form, to whom, and that it never tells who travels by itself.

mod organisation;

use super::parcel::{Form, Parcel};
use super::receipt::for_the_host;
use super::*;
use crate::content::{Content, dataset};
use crate::trip::state::PlannerState;
use crate::trip::step::{Doing, Page, Step};
use advisory_model::{Date, Traveller, Way};
use advisory_trip::{Edit, ItemState, Moment, Outward, link, receipt as receipts};
use std::rc::Rc;

pub(super) fn content() -> Content {
    Content::embedded().unwrap()
}

pub(super) fn first() -> PlannerState {
    PlannerState::first(content().report)
}

/// Each step a second after the one before it.
pub(super) fn after(state: &PlannerState, doings: impl IntoIterator<Item = Doing>) -> PlannerState {
    let mut state = state.clone();
    for (index, doing) in doings.into_iter().enumerate() {
        let now = 1_795_342_272_000 + 1_000 * index as u64;
        let fresh_id = format!("fresh{index}");
        state = state.after(&Step { doing, now, fresh_id });
    }
    state
}

pub(super) fn record(id: &str, edits: &[Edit]) -> Record {
    let mut record = Record::new(&content().report.id, id);
    for (index, edit) in edits.iter().enumerate() {
        record.apply(edit, 1_000 + index as u64);
    }
    record
}

pub(super) fn survey() -> Record {
    record(
        "t1",
        &[Edit::Name("Survey".into()), Edit::Departure(Date::new(2026, 8, 1))],
    )
}

pub(super) fn link_of(trip: &Record) -> String {
    link::fragment(&Outward::of(trip, content().report, true))
}

pub(super) fn read(text: &str) -> Doing {
    Doing::Incoming(Some(Rc::new(Incoming::read(text, content().report, 1_795_342_272_000))))
}

pub(super) fn decide(id: &str, choice: Choice) -> Doing {
    Doing::Exchange(Deed::Decide(id.into(), choice))
}

/// What is said of a trip beside who travels.
fn of_the_trip() -> Vec<Edit> {
    vec![
        Edit::Name("Survey".into()),
        Edit::Departure(Date::new(2026, 8, 1)),
        Edit::Ways(vec![Way::HiredCar]),
    ]
}

/// The items that are only for some travellers.
fn for_some() -> impl Iterator<Item = &'static advisory_model::Item> {
    content()
        .report
        .items
        .iter()
        .filter(|it| !it.condition.travellers.is_empty())
}

/// Everybody travels, and it shows in what was done.
fn everybody() -> Record {
    let mut edits = of_the_trip();
    edits.push(Edit::Travellers(Traveller::ALL.to_vec()));
    for item in for_some() {
        edits.push(Edit::State(item.id.clone(), ItemState::Done));
        edits.push(Edit::Note(item.id.clone(), "pregnant".into()));
    }
    let ids = for_some().map(|it| it.id.clone()).collect();
    edits.push(Edit::Order("packing".into(), ids));
    record("t1", &edits)
}

fn opened(trip: Record, with_travellers: bool) -> PlannerState {
    let mut state = first();
    state.trips.push(trip);
    let doings = [
        Doing::Open(Some("t1".into())),
        Doing::Show(Page::Exchange),
        Doing::WithTravellers(with_travellers),
    ];
    after(&state, doings)
}

const FORMS: [Form; 5] = [Form::Trip, Form::Table, Form::Text, Form::Markdown, Form::Calendar];

/// Everything that can be taken of the open trip.
fn outputs(state: &PlannerState) -> Vec<String> {
    let parcel = Parcel::of(content(), state, state.trip().unwrap());
    let now = Moment::of(0);
    let mut outputs: Vec<String> = FORMS.into_iter().map(|form| parcel.write(form, now)).collect();
    outputs.push(parcel.write_all(&state.trips));
    let read = link::read(&parcel.fragment()).unwrap();
    outputs.push(format!("{read:?}"));
    outputs.push(receipt::written(&parcel, &parcel.trip, now, ""));
    outputs
}

/// Whatever was said or done about who travels: what leaves is the same to the letter.
#[test]
fn what_leaves_does_not_depend_on_who_travels() {
    let (mut nobody, told) = (record("t1", &of_the_trip()), everybody());
    // That something was put in order may leave; what, may not.
    let mut order = told.order["packing"].clone();
    order.value.clear();
    nobody.order.insert("packing".into(), order);
    let (told, nobody) = (outputs(&opened(told, false)), outputs(&opened(nobody, false)));
    for (place, (told, nobody)) in told.iter().zip(&nobody).enumerate() {
        assert_eq!(told, nobody, "output {place}");
        for item in for_some() {
            assert!(
                !told.contains(&item.id) && !told.contains(&item.text),
                "output {place} holds {}",
                item.id
            );
        }
    }
}

#[test]
fn what_the_traveller_includes_is_in_it() {
    let out = outputs(&opened(everybody(), true));
    assert!(out[0].contains("pregnant") && out[5].contains("pregnant") && out[6].contains("pregnant"));
}

#[test]
fn leave_to_tell_ends_with_the_page_and_with_what_was_read() {
    let state = opened(everybody(), true);
    assert!(state.with_travellers);
    for doings in [
        vec![Doing::Show(Page::Exchange)],
        vec![Doing::Open(Some("t1".into()))],
        // Another tab, or a file, has brought more than was shown.
        vec![Doing::Kept(
            "t1".into(),
            Rc::new(Ok(record("t1", &[Edit::Travellers(vec![])]))),
        )],
        vec![Doing::EditOf("t1".into(), Edit::Travellers(vec![Traveller::Driver]))],
        vec![
            read(&link_of(&record("t2", &[Edit::Travellers(vec![Traveller::Lgbti])]))),
            decide("t2", Choice::Take),
        ],
    ] {
        let changed = after(&state, doings.clone());
        let stays = matches!(doings[0], Doing::Kept(..));
        assert_eq!(changed.with_travellers, stays, "{doings:?}");
    }
}

#[test]
fn the_host_hears_numbers_and_never_who_travels() {
    let closed = after(&opened(everybody(), true), [Doing::Open(None)]);
    let state = after(&closed, [Doing::Open(Some("t1".into()))]);
    let [(event, detail)] = &heard(&closed, &state)[..] else {
        panic!()
    };
    assert_eq!(*event, "progress");
    assert_eq!(
        heard(&closed, &after(&opened(record("t1", &of_the_trip()), false), [])),
        [(*event, detail.clone())]
    );
    let unticked = Doing::Edit(Edit::State(for_some().next().unwrap().id.clone(), ItemState::Open));
    assert_eq!(heard(&state, &after(&state, [unticked])), []);
}

#[test]
fn a_list_is_finished_once_and_opening_it_does_not_finish_it() {
    let state = opened(survey(), false);
    let list = Outward::of(state.trip().unwrap(), state.report, false).list(state.report, None);
    let ticks = list
        .rows()
        .map(|row| Doing::Edit(Edit::State(row.id.clone(), ItemState::Done)));
    let done = after(&state, ticks);
    let names = |heard: &[heard::Heard]| heard.iter().map(|it| it.0).collect::<Vec<_>>();
    let heard_of_all = heard(&state, &done);
    assert_eq!(names(&heard_of_all), ["progress", "complete"]);
    assert!(heard_of_all[1].1.contains("\"level\":") && heard_of_all[1].1.contains("\"year\":"));
    let closed = after(&done, [Doing::Open(None)]);
    assert_eq!(names(&heard(&closed, &done)), ["progress"]);
}

#[test]
fn a_receipt_fits_the_published_dataset_and_the_host_hears_it_without_who_travels() {
    let state = opened(everybody(), true);
    let parcel = Parcel::of(content(), &state, state.trip().unwrap());
    let written = for_the_host(&parcel, Moment::of(0), "A. Name");
    for item in for_some() {
        assert!(!written.contains(&item.id), "{}", item.id);
    }
    let read = serde_json::from_str(&written).unwrap();
    let checked = receipts::check(&read, content().report, &dataset()).unwrap();
    assert_eq!(checked.dataset, receipts::DatasetIs::TheSame);
    assert_eq!(checked.name.as_deref(), Some("A. Name"));
}

#[test]
fn every_form_has_a_name_of_its_own() {
    let state = opened(survey(), false);
    let parcel = Parcel::of(content(), &state, state.trip().unwrap());
    let names: Vec<String> = FORMS.into_iter().map(|form| parcel.name(form)).collect();
    let report = &content().report.id;
    let expected = ["json", "csv", "txt", "md", "ics"].map(|ending| format!("{report}-survey.{ending}"));
    assert_eq!(names, expected);
}
