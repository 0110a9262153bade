//! What other tabs do to what is shown here, and what erasing and restoring leave.

use super::*;
use crate::platform::storage::LoadedTrips;
use crate::state::SaveState;
use crate::trip::attention::Said;
use crate::trip::contacts::{ContactField, ContactStep};
use crate::trip::exchange::{Deed, Incoming};
use crate::trip::organisation::Organised;
use crate::trip::state::tests::{Told, kept, loaded, named};
use crate::trip::step::Doing;
use advisory_trip::contacts::Typed;
use advisory_trip::{Contacts, Edit, Moment, Record};

fn does(step: DeviceStep) -> Doing {
    Doing::Device(step)
}

/// A trip is open, and storage holds it.
fn with_a_kept_trip() -> Told {
    let told = Told::begin().then(Doing::Create(None)).then(named("Survey"));
    let trip = told.trip().clone();
    told.then(kept(&trip)).then(loaded(&[trip], &[]))
}

fn insurer() -> Contacts {
    let mut contacts = Contacts::new(&Told::at_first().state.report.id);
    let typed = Typed {
        name: "Insurer".into(),
        number: "+44 20 7946 0000".into(),
        note: String::new(),
    };
    contacts.write("c1", &typed, 1);
    contacts
}

fn read_again(trips: &[Record], contacts: Option<Contacts>) -> Doing {
    Doing::Loaded(Rc::new(Ok(LoadedTrips {
        trips: trips.to_vec(),
        contacts,
        ..LoadedTrips::default()
    })))
}

#[test]
fn what_another_tab_changed_is_shown_and_what_is_half_typed_here_stays() {
    let told = with_a_kept_trip().writes(crate::trip::editing::EditorStep::Name("Half a na".into()));
    let mut theirs = told.trip().clone();
    theirs.apply(&Edit::Note("visa".into(), "Theirs".into()), 500_000);
    let told = told.then(loaded(&[theirs.clone()], &["money"]));
    assert_eq!(told.trip().marks["visa"].note.value, "Theirs");
    assert_eq!(told.state.editing.name.as_deref(), Some("Half a na"));
    assert_eq!(told.state.unsaved().count(), 0, "nothing is to be written back");
    assert_eq!(told.state.general.ticked().collect::<Vec<_>>(), ["money"]);
}

#[test]
fn a_change_that_is_not_saved_yet_outlives_what_another_tab_saved() {
    let told = with_a_kept_trip();
    let mut theirs = told.trip().clone();
    theirs.apply(&Edit::Note("visa".into(), "Theirs".into()), 500_000);
    let told = told.then(named("Mine")).then(read_again(&[theirs], None));
    assert_eq!(told.trip().name.value, "Mine");
    assert_eq!(told.trip().marks["visa"].note.value, "Theirs");
    assert_eq!(told.state.unsaved().count(), 1);
}

#[test]
fn a_trip_that_was_erased_elsewhere_goes_here_too_and_is_not_written_back() {
    let told = with_a_kept_trip().then(read_again(&[], None));
    assert_eq!((told.state.trips.len(), told.state.unsaved().count()), (0, 0));
    assert_eq!(told.state.open, None);
    assert_eq!(told.said(), Some(&Said::ErasedElsewhere));
    let before = PlannerState::first(told.state.report);
    assert_eq!(
        told.state.erased_since(&before).count(),
        0,
        "storage is not asked to again"
    );
}

#[test]
fn one_that_was_changed_here_meanwhile_comes_back() {
    let told = with_a_kept_trip().then(named("Mine")).then(read_again(&[], None));
    assert_eq!(told.trip().name.value, "Mine");
    assert_eq!(told.state.unsaved().count(), 1);
}

#[test]
fn a_trip_that_is_being_erased_here_does_not_come_back_from_what_was_read_before() {
    let told = with_a_kept_trip();
    let id = told.id();
    let told = told.then(Doing::EditOf(id.clone(), Edit::Delete(true)));
    let deleted = told.state.trips[0].clone();
    let told = told.then(kept(&deleted)).then(Doing::Erase(id.clone()));
    assert_eq!(told.state.save_state(), SaveState::Saving, "it is not gone yet");
    let told = told.then(read_again(std::slice::from_ref(&deleted), None));
    assert_eq!(told.state.trips.len(), 0);
    let told = told.then(kept(&deleted));
    assert_eq!(told.state.trips.len(), 0, "nor from what was on its way to storage");
    let told = told.then(Doing::Erased(id)).then(read_again(&[], None));
    assert_eq!(told.state.save_state(), SaveState::Saved);
}

#[test]
fn contacts_are_as_another_tab_left_them_unless_they_were_changed_here() {
    let told = Told::begin().then(read_again(&[], Some(insurer())));
    assert_eq!(told.state.contacts, insurer());
    let mut removed = insurer();
    removed.remove("c1", 2);
    let told = told.then(read_again(&[], Some(removed)));
    assert!(told.state.contacts.shown().is_empty() && !told.state.has_unsaved_contacts());

    let told = Told::begin()
        .then(Doing::Contacts(ContactStep::Begin(None)))
        .then(Doing::Contacts(ContactStep::Type(ContactField::Number, "123".into())))
        .then(Doing::Contacts(ContactStep::Keep))
        .then(read_again(&[], Some(insurer())));
    assert_eq!(told.state.contacts.shown().len(), 2);
    assert!(told.state.has_unsaved_contacts());
    assert_eq!(told.state.save_state(), SaveState::Saving);
}

#[test]
fn erasing_everything_takes_two_presses_and_leaves_nothing_to_be_written_back() {
    let told = with_a_kept_trip()
        .then(read_again(&[], Some(insurer())))
        .then(does(DeviceStep::AskErase(true)));
    assert_eq!(told.state.device.erasing, Erasing::Asked);
    assert_eq!(told.state.contacts.shown().len(), 1, "asked, not done");
    let before = told.state.clone();
    let told = told
        .then(does(DeviceStep::Erase))
        .then(does(DeviceStep::Erased(Erasing::Done)));
    let state = &told.state;
    assert_eq!((state.trips.len(), state.unsaved().count()), (0, 0));
    assert!(state.contacts.shown().is_empty() && !state.has_unsaved_contacts());
    assert_eq!(
        state.erased_since(&before).count(),
        0,
        "storage is not asked for each trip"
    );
    assert_eq!(state.save_state(), SaveState::Saved);
    assert_eq!(state.device.erasing, Erasing::Done);
    let told = told.then(Doing::Create(None));
    assert_eq!(
        told.state.device.erasing,
        Erasing::No,
        "said until something else is done"
    );
}

#[test]
fn erased_elsewhere_even_what_was_not_saved_is_gone() {
    let told = with_a_kept_trip().then(named("Mine"));
    assert_eq!(told.state.unsaved().count(), 1);
    let turn = told.state.attention.turn;
    let told = told.then(does(DeviceStep::Erased(Erasing::Done)));
    assert_eq!((told.state.trips.len(), told.state.open.as_ref()), (0, None));
    assert_eq!(told.state.attention.turn, turn, "the keyboard stays where it is");
}

#[test]
fn what_the_host_asks_for_outlives_erasing_everything() {
    let example = include_str!("../../../examples/organisation.json");
    let mut told = with_a_kept_trip();
    let report = told.state.report;
    let organisation = advisory_organisation::read(example, report).unwrap();
    told.state.template = Some(0);
    let told = told
        .then(Doing::Organisation(Organised::Read(Rc::new(organisation))))
        .then(Doing::Region(Some(report.regions[0].id.clone())));
    let before = told.state.clone();
    let now = told.then(does(DeviceStep::Erased(Erasing::Done))).state;
    assert_eq!((now.organisation, now.asked), (before.organisation, before.asked));
    assert_eq!((now.region, now.template), (before.region, Some(0)));
    assert!(now.region.is_some());
}

#[test]
fn where_storage_refuses_to_erase_everything_is_still_there() {
    let told = with_a_kept_trip()
        .then(does(DeviceStep::Erase))
        .then(does(DeviceStep::Erased(Erasing::Failed)));
    assert_eq!(told.state.trips.len(), 1);
    assert_eq!(told.state.device.erasing, Erasing::Failed);
}

#[test]
fn a_backup_is_taken_over_after_a_word_and_takes_nothing_newer_away() {
    let told = with_a_kept_trip();
    let report = told.state.report;
    let mut older = told.state.backup();
    older.contacts = insurer();
    older
        .list
        .ticks
        .insert("visa".into(), advisory_trip::general::Tick::default());
    let file = older.write(&report.id, Moment::of(1));
    let told = told.then(named("Newer"));
    let read = Incoming::read(&file, report, 900_000);
    let told = told.then(Doing::Incoming(Some(Rc::new(read))));
    assert!(told.state.contacts.shown().is_empty(), "read, not kept");
    let told = told.then(Doing::Exchange(Deed::Restore));
    assert_eq!(told.state.trips[0].name.value, "Newer");
    assert_eq!(told.state.contacts.shown().len(), 1);
    assert!(told.state.incoming.is_none());
    let list = told.state.device.restoring.clone().unwrap();
    assert_eq!(told.state.save_state(), SaveState::Saving);
    let told = told.then(does(DeviceStep::ListKept(Rc::new(Ok((*list).clone())))));
    assert!(told.state.device.restoring.is_none());
    assert_eq!(told.state.general, list);
}
