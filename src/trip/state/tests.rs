//! What becomes of trips, step by step.

use super::*;
use crate::content::Content;
use crate::platform::storage::{LoadedTrips, Trouble};
use crate::state::SaveState;
use crate::trip::attention::Said;
use crate::trip::device::DeviceStep;
use crate::trip::editing::EditorStep;
use advisory_trip::contacts::Typed;
use advisory_trip::general::Tick;
use advisory_trip::{Contacts, Edit, SavedStop};

/// A state and the steps that led to it, each a second after the one before.
pub(in crate::trip) struct Told {
    pub(in crate::trip) state: PlannerState,
    steps: u64,
}

impl Told {
    /// Nothing is known of storage yet.
    pub(in crate::trip) fn at_first() -> Self {
        let report = Content::embedded().unwrap().report;
        Self {
            state: PlannerState::first(report),
            steps: 0,
        }
    }

    /// Storage holds nothing.
    pub(in crate::trip) fn begin() -> Self {
        Self::at_first().then(loaded(&[], &[]))
    }

    pub(in crate::trip) fn then(mut self, doing: Doing) -> Self {
        self.steps += 1;
        self.state = self.state.after(&Step {
            doing,
            now: self.steps * 1_000,
            fresh_id: format!("t{}", self.steps),
        });
        self
    }

    pub(in crate::trip) fn writes(self, step: EditorStep) -> Self {
        self.then(Doing::Editing(step))
    }

    pub(in crate::trip) fn adds(self, scope: &str) -> Self {
        self.writes(EditorStep::AddStop(scope.into()))
    }

    pub(in crate::trip) fn id(&self) -> String {
        self.state.open.clone().unwrap()
    }

    pub(in crate::trip) fn trip(&self) -> &Record {
        self.state.trip().unwrap()
    }

    pub(in crate::trip) fn stops(&self) -> Vec<&str> {
        self.trip().stops.value.iter().map(|it| it.scope.as_str()).collect()
    }

    pub(in crate::trip) fn said(&self) -> Option<&Said> {
        self.state.attention.said.as_ref()
    }
}

/// Storage holds these trips, and these ticks on the list for everyone.
pub(in crate::trip) fn loaded(trips: &[Record], ticks: &[&str]) -> Doing {
    let report = Content::embedded().unwrap().report;
    let mut general = GeneralList::new(&report.id);
    for item in ticks {
        let ticked = Tick {
            done: true,
            ..Tick::default()
        };
        general.ticks.insert((*item).to_owned(), ticked);
    }
    Doing::Loaded(Rc::new(Ok(LoadedTrips {
        trips: trips.to_vec(),
        general: Some(general),
        ..LoadedTrips::default()
    })))
}

pub(in crate::trip) fn kept(trip: &Record) -> Doing {
    Doing::Kept(trip.id.clone(), Rc::new(Ok(trip.clone())))
}

pub(in crate::trip) fn named(name: &str) -> Doing {
    Doing::Edit(Edit::Name(name.into()))
}

#[test]
fn a_trip_that_is_put_away_closes_and_comes_back_open_when_that_is_taken_back() {
    for edit in [Edit::Delete(true), Edit::Archive(true)] {
        let told = Told::begin().then(Doing::Create(None)).then(named("Survey"));
        let id = told.id();
        let told = told.then(Doing::EditOf(id.clone(), edit.clone()));
        assert!(
            told.state.trip().is_none() && told.state.current().count() == 0,
            "{edit:?}"
        );
        let told = told.then(Doing::TakeBack);
        assert_eq!(told.id(), id, "{edit:?}");
        assert_eq!(told.trip().name.value, "Survey");
        assert!(told.state.undo.is_none(), "once");
    }
}

#[test]
fn what_another_trip_does_meanwhile_closes_nothing() {
    let told = Told::begin().then(Doing::Create(None));
    let first = told.id();
    let told = told.then(Doing::Create(None));
    let second = told.id();
    let told = told
        .then(Doing::EditOf(first, Edit::Delete(true)))
        .then(Doing::TakeBack);
    assert_eq!((told.id(), told.state.current().count()), (second, 2));
}

#[test]
fn taking_back_leaves_what_another_tab_did_meanwhile() {
    let told = Told::begin().then(Doing::Create(None)).then(named("Survey"));
    let id = told.id();
    let mut elsewhere = told.trip().clone();
    elsewhere.apply(&Edit::Name("Survey of the coast".into()), 500_000);
    let told = told.then(Doing::EditOf(id, Edit::Delete(true)));
    let told = told.then(kept(&elsewhere)).then(Doing::TakeBack);
    assert_eq!(told.trip().name.value, "Survey of the coast");
}

#[test]
fn only_what_can_be_missed_can_be_taken_back() {
    let begin = || Told::begin().then(Doing::Create(None)).adds("place:siby");
    let cases = [
        (Edit::Name("a".into()), false),
        (Edit::Stops(vec![]), true),
        (Edit::Stops(vec![SavedStop::default(), SavedStop::default()]), false),
        (Edit::Ways(vec![]), false),
        (Edit::Reset, true),
        (Edit::RemoveItem("own-1".into()), true),
        (Edit::RemoveSection("own-1".into()), true),
        (Edit::Archive(false), false),
        (Edit::Delete(false), false),
    ];
    for (edit, can) in cases {
        let told = begin().then(Doing::Edit(edit.clone()));
        assert_eq!(told.state.undo.is_some(), can, "{edit:?}");
    }
}

#[test]
fn erasing_asks_first_and_is_told_to_storage() {
    let told = Told::begin().then(Doing::Create(None));
    let id = told.id();
    let told = told.then(Doing::EditOf(id.clone(), Edit::Delete(true)));
    let told = told.writes(EditorStep::AskErase(Some(id.clone())));
    assert_eq!(told.state.trips.len(), 1, "asked, not done");
    let before = told.state.clone();
    let told = told.then(Doing::Erase(id.clone()));
    let erased: Vec<&str> = told.state.erased_since(&before).map(|it| it.id.as_str()).collect();
    assert_eq!(erased, [id.as_str()]);
    assert_eq!((told.state.trips.len(), told.state.unsaved().count()), (0, 0));
    assert!(told.state.undo.is_none() && told.state.editing.erasing.is_none());
    assert_eq!(
        before.erased_since(&told.state).count(),
        0,
        "a trip that is made is not erased"
    );
}

#[test]
fn a_trip_that_storage_would_not_erase_is_shown_again() {
    let told = Told::begin().then(Doing::Create(None));
    let id = told.id();
    let told = told.then(Doing::EditOf(id.clone(), Edit::Delete(true)));
    let trip = told.state.trips[0].clone();
    let told = told
        .then(Doing::Erase(id))
        .then(Doing::NotErased(Rc::new(trip), Trouble::Failed));
    assert_eq!((told.state.trips.len(), told.state.unsaved().count()), (1, 0));
    assert_eq!(told.said(), Some(&Said::NotErased));
    assert_eq!(told.state.save_state(), SaveState::Blocked(Trouble::Failed));
}

#[test]
fn what_is_said_is_gone_with_the_next_thing_done_and_not_when_storage_answers() {
    let told = Told::begin().then(Doing::Create(None)).adds("place:siby");
    let trip = told.trip().clone();
    let told = told.then(kept(&trip));
    assert!(told.said().is_some());
    assert_eq!(told.then(Doing::Show(Page::List)).said(), None);
}

fn not_read() -> Doing {
    Doing::Loaded(Rc::new(Err(Trouble::Failed)))
}

#[test]
fn a_trip_that_is_kept_where_the_older_ones_were_never_read_is_not_called_saved_before_they_are() {
    let older = Record::new(&Told::at_first().state.report.id, "older");
    let told = Told::at_first().then(not_read()).then(Doing::Create(None));
    let (before, made) = (told.state.clone(), told.trip().clone());
    let told = told.then(kept(&made));
    assert_eq!(told.state.save_state(), SaveState::Blocked(Trouble::Failed));
    assert_eq!(told.state.unsaved().count(), 0, "it is not sent again");
    assert!(told.state.has_unread() && told.state.asks_what_is_kept_since(&before));
    let told = told.then(loaded(&[made, older], &[]));
    assert_eq!(told.state.save_state(), SaveState::Saved);
    assert_eq!((told.state.backup().trips.len(), told.state.has_unread()), (2, false));
    assert_eq!(told.state.first_trip, None, "nothing is taken over for a first trip");
}

#[test]
fn storage_is_read_again_when_it_keeps_something_after_trouble_and_when_all_is_to_be_erased() {
    let begun = |read| Told::at_first().then(read).then(Doing::Create(None));
    let made = begun(not_read()).trip().clone();
    let mut contacts = Contacts::new(&made.report);
    let typed = Typed {
        number: "123".into(),
        ..Typed::default()
    };
    contacts.write("c1", &typed, 1);
    let mut list = GeneralList::new(&made.report);
    list.ticks.insert("visa".into(), Tick::default());
    for (doing, is_read_again) in [
        (kept(&made), true),
        (Doing::ContactsKept(Rc::new(Ok(contacts))), true),
        (Doing::Device(DeviceStep::ListKept(Rc::new(Ok(list)))), true),
        (Doing::Device(DeviceStep::AskErase(true)), true),
        (Doing::Device(DeviceStep::AskErase(false)), false),
        (Doing::Kept(made.id.clone(), Rc::new(Err(Trouble::Full))), false),
        (not_read(), false),
        (named("Survey"), false),
    ] {
        let asks = |told: Told| {
            let before = told.state.clone();
            told.then(doing.clone()).state.asks_what_is_kept_since(&before)
        };
        assert_eq!(asks(begun(not_read())), is_read_again, "{doing:?}");
        assert!(!asks(begun(loaded(&[], &[]))), "without trouble: {doing:?}");
    }
}
