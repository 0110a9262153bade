//! The list of trips and the page where a trip is said: what stands there in which state, and by which name.

mod editor;
mod keeping;
mod stops;

use crate::rendered::{Rendered, text};
use crate::snapshot::assert_snapshot;
use crate::trip_example::{field_mission, planner_at, today};
use advisory_model::Date;
use advisory_trip::general::Tick;
use advisory_trip::{Edit, GeneralList, Record};
use std::rc::Rc;
use travel_advisory::content::Content;
use travel_advisory::platform::storage::LoadedTrips;
use travel_advisory::trip::editing::EditorStep;
use travel_advisory::trip::state::PlannerState;
use travel_advisory::trip::step::{Doing, Page, Step};

/// A trip of this id and name.
fn trip(id: &str, name: &str, edits: &[Edit]) -> Record {
    let mut trip = Record::new(&Content::embedded().unwrap().report.id, id);
    trip.apply(&Edit::Name(name.into()), 1);
    for (edit, at) in edits.iter().zip(2..) {
        trip.apply(edit, at);
    }
    trip
}

/// The planner after storage was read and some things were done.
fn after(trips: Vec<Record>, done: &[Doing]) -> PlannerState {
    let loaded = LoadedTrips {
        trips,
        ..LoadedTrips::default()
    };
    let first = PlannerState::first(Content::embedded().unwrap().report);
    let begin = [Doing::Start(today()), Doing::Loaded(Rc::new(Ok(loaded)))];
    begin.iter().chain(done).zip(1..).fold(first, |state, (doing, at)| {
        state.after(&Step {
            doing: doing.clone(),
            now: at * 1_000,
            fresh_id: format!("t{at}"),
        })
    })
}

fn shown(trips: Vec<Record>, done: &[Doing]) -> Rendered {
    Rendered::of_planner(after(trips, done))
}

fn open(id: &str) -> Doing {
    Doing::Open(Some(id.into()))
}

fn editor(edits: &[Edit]) -> Rendered {
    planner_at(trip("t", "Survey", edits), Page::Trip)
}

fn typed(sought: &str) -> Rendered {
    let seek = Doing::Editing(EditorStep::Seek(sought.into()));
    shown(vec![trip("t", "Survey", &[])], &[open("t"), seek])
}

#[test]
fn with_no_trip_it_says_what_it_is_for_and_that_it_stays_on_the_device() {
    let page = shown(vec![], &[]);
    assert_snapshot("trips-none", &page.html("[data-trips] > .my-trips"));
    assert!(page.all("[data-trip-page], [data-turn-to]").is_empty());
}

#[test]
fn every_template_is_offered_with_a_line_of_its_own() {
    let page = shown(vec![], &[]);
    let report = Content::embedded().unwrap().report;
    for template in &report.reference.templates {
        let button = page.one(&format!("[data-template='{}']", template.id));
        assert_eq!(text(button), template.name);
    }
    let said = page.text("[data-templates]");
    assert!(report.reference.templates.iter().all(|it| said.contains(&it.text)));
}

#[test]
fn trips_stand_in_the_order_of_their_days_and_what_is_over_comes_last() {
    let on = |month: u8| Edit::Departure(Date::new(2027, month, 1));
    let past = [
        Edit::Departure(Date::new(2025, 1, 1)),
        Edit::Return(Date::new(2025, 1, 9)),
    ];
    let trips = vec![
        trip("past", "Past", &past),
        trip("none", "", &[]),
        trip("may", "May", &[on(5)]),
        trip("march", "March", &[on(3)]),
    ];
    let page = shown(trips, &[]);
    let names: Vec<String> = page.all("[data-open-trip]").into_iter().map(text).collect();
    assert_eq!(names, ["March", "May", "Trip without a name", "Past"]);
    assert!(
        page.text("[data-trip-id=past]")
            .contains("1 January 2025 to 9 January 2025, past")
    );
    assert!(!page.text("[data-trip-id=none]").contains("past"));
}

#[test]
fn a_row_tells_days_stops_and_how_far_it_is_under_the_level_and_the_year() {
    let page = shown(vec![field_mission()], &[]);
    let row = page.text("[data-trip-id=mission]");
    for words in ["10 August 2026 to 24 August 2026", "3 stops", "0 of ", "done"] {
        assert!(row.contains(words), "{words:?} in {row}");
    }
    assert!(page.text("[data-all-trips]").contains("Level 4 · report of 2019"));
}

#[test]
fn the_open_trip_is_marked_and_the_others_are_folded() {
    let page = shown(vec![trip("a", "A", &[]), trip("b", "B", &[])], &[open("a")]);
    assert_eq!(
        page.attributes("details[data-all-trips] [aria-current]", "data-open-trip")
            .len(),
        1
    );
    assert_eq!(page.text("details[data-all-trips] [aria-current]"), "A");
    assert_eq!(page.text("[data-trip-name]"), "A");
}

#[test]
fn the_pages_of_the_open_trip_are_named_under_the_level_and_the_year() {
    for (page, slug, name) in [
        (Page::Trip, "trip", "Trip"),
        (Page::Briefing, "briefing", "Briefing"),
        (Page::List, "list", "Checklist"),
        (Page::Exchange, "exchange", "Take away"),
    ] {
        let shown = planner_at(field_mission(), page);
        assert_eq!(
            shown.attributes("[data-turn-to]", "data-turn-to"),
            ["trip", "briefing", "list", "exchange"]
        );
        assert_eq!(shown.text("[data-turn-to][aria-current=page]"), name);
        assert_eq!(shown.attributes("[data-trip-page]", "data-trip-page"), [slug]);
        assert_eq!(shown.text(".trip-head [data-level]"), "Level 4 · report of 2019");
        assert_eq!(shown.text("[data-close-trip]"), "Close this trip");
    }
}

#[test]
fn archived_and_deleted_trips_are_folded_and_can_be_brought_back() {
    let trips = vec![
        trip("a", "Archived one", &[Edit::Archive(true)]),
        trip("d", "Deleted one", &[Edit::Delete(true)]),
        trip("both", "Both", &[Edit::Archive(true), Edit::Delete(true)]),
    ];
    let page = shown(trips, &[]);
    assert_eq!(
        page.attributes("details[data-archived] [data-trip-id]", "data-trip-id"),
        ["a"]
    );
    let names = page.attributes("details[data-archived] [data-bring-back]", "aria-label");
    assert_eq!(names, ["Bring back: Archived one"]);
    assert_snapshot("trips-deleted", &page.html("details[data-deleted]"));
    assert!(page.text("[data-trips]").contains("No trip yet"));
}

#[test]
fn erasing_for_good_is_asked_before_it_is_offered() {
    let trips = || vec![trip("d", "Old", &[Edit::Delete(true)])];
    let page = shown(trips(), &[]);
    assert!(page.all("[data-erase]").is_empty());
    assert_eq!(
        page.attributes("[data-ask-erase]", "aria-label"),
        ["Erase for good: Old"]
    );
    let asked = shown(trips(), &[Doing::Editing(EditorStep::AskErase(Some("d".into())))]);
    assert_snapshot("trips-erasing-one", &asked.html("[data-deleted]"));
}

#[test]
fn what_was_done_last_can_be_taken_back_from_a_line_that_is_heard() {
    let survey = || vec![trip("t", "Survey", &[])];
    let cases = [
        (Doing::EditOf("t".into(), Edit::Delete(true)), "Trip deleted."),
        (Doing::EditOf("t".into(), Edit::Archive(true)), "Trip archived."),
        (Doing::EditOf("t".into(), Edit::Reset), "All items are open again."),
        (
            Doing::EditOf("t".into(), Edit::RemoveItem("own-1".into())),
            "Item removed.",
        ),
    ];
    for (doing, said) in cases {
        let page = shown(survey(), std::slice::from_ref(&doing));
        assert_eq!(page.text("[data-said][role=status]"), said);
        assert_eq!(text(page.all("[data-undo] button")[0]), "Undo");
        let back = shown(survey(), &[doing, Doing::TakeBack]);
        assert_eq!(back.text("[data-said]"), "Taken back.");
        assert!(back.all("[data-undo]").is_empty());
    }
    assert_eq!(
        shown(survey(), &[]).text("[data-said][role=status]"),
        "",
        "there before it says anything"
    );
}

#[test]
fn a_stop_that_waits_for_a_trip_says_so_and_what_was_ticked_says_where_it_goes() {
    let page = shown(vec![], &[Doing::Stop("place:siby".into())]);
    assert_eq!(
        page.text("[data-wished][role=status]"),
        "Open or make a trip to add Siby to it."
    );
    let mut state = after(vec![], &[]);
    let ticked = Tick {
        done: true,
        ..Tick::default()
    };
    let mut general = GeneralList::new(&state.report.id);
    general.ticks = ["a", "b"].map(|item| (item.to_owned(), ticked.clone())).into();
    state.general = Rc::new(general);
    assert!(
        Rendered::of_planner(state.clone())
            .text("[data-takes-over]")
            .contains("2 items")
    );
    state.trips = vec![field_mission()];
    assert!(Rendered::of_planner(state).all("[data-takes-over]").is_empty());
}

#[test]
fn nothing_of_the_planner_asks_for_itself_again() {
    let page = planner_at(field_mission(), Page::Trip);
    assert!(page.all("[data-trip]").is_empty(), "the loader takes that for a wish");
}

#[test]
fn no_word_of_it_calms() {
    for page in [shown(vec![field_mission()], &[]), editor(&[]), typed("Nioro")] {
        let said = page.text("[data-trips]").to_lowercase();
        assert!(!said.contains("safe") && !said.contains("don’t worry"), "{said}");
    }
}
