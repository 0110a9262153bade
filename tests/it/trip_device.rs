//! On this device: what is said of it, a backup before it is taken over, erasing before it is done; and own contacts.

use crate::rendered::{Rendered, text, within};
use crate::snapshot::assert_snapshot;
use crate::trip_example::{field_mission, state_at, today};
use advisory_trip::contacts::Typed;
use advisory_trip::{Contacts, Edit, Moment, Record};
use std::rc::Rc;
use travel_advisory::content::Content;
use travel_advisory::platform::storage::Trouble;
use travel_advisory::state::Storage;
use travel_advisory::trip::contacts::{ContactStep, Writing};
use travel_advisory::trip::device::{DeviceStep, Erasing};
use travel_advisory::trip::exchange::{Incoming, Surroundings};
use travel_advisory::trip::state::PlannerState;
use travel_advisory::trip::step::{Doing, Page, Step};

fn contacts() -> Contacts {
    let report = Content::embedded().unwrap().report;
    let mut contacts = Contacts::new(&report.id);
    let typed = |name: &str, number: &str, note: &str| Typed {
        name: name.into(),
        number: number.into(),
        note: note.into(),
    };
    contacts.write("c1", &typed("Insurer", "+44 (20) 7946 0000", "Policy 12-34"), 1);
    contacts.write("c2", &typed("", "ask at the desk", ""), 2);
    contacts.write("c3", &typed("Balance", "*123#", ""), 3);
    contacts
}

/// Storage was read, and held these.
fn state(trips: Vec<Record>, contacts: Contacts) -> PlannerState {
    let mut state = PlannerState::first(Content::embedded().unwrap().report);
    state.today = today();
    state.storage = Storage::Ready;
    state.stored.clone_from(&trips);
    state.trips = trips;
    state.stored_contacts.clone_from(&contacts);
    state.contacts = contacts;
    state
}

fn after(state: &PlannerState, doing: Doing) -> PlannerState {
    state.after(&Step {
        doing,
        now: 1_795_342_272_000,
        fresh_id: "fresh".into(),
    })
}

fn does(state: &PlannerState, step: DeviceStep) -> Rendered {
    Rendered::of_planner(after(state, Doing::Device(step)))
}

fn empty() -> PlannerState {
    state(vec![], Contacts::new(&Content::embedded().unwrap().report.id))
}

#[test]
fn the_block_stands_at_the_end_of_my_trips_whether_or_not_there_is_one() {
    for state in [empty(), state(vec![field_mission()], contacts())] {
        let page = Rendered::of_planner(state);
        for hook in ["[data-backup]", "[data-copy-all]", "[data-restore]", "[data-erase-all]"] {
            page.one(&format!("[data-trips] > [data-device] {hook}"));
        }
    }
    let open = Rendered::of_planner(state_at(field_mission(), Page::Trip));
    assert!(open.all("[data-device]").is_empty());
}

#[test]
fn what_is_kept_is_counted_and_whether_it_stays_is_said() {
    let page = Rendered::of_planner(state(vec![field_mission()], contacts()));
    assert_eq!(
        page.text("[data-device-holds]"),
        "Kept here: 1 trip, 3 numbers of your own, nothing ticked on the list for everyone."
    );
    for (said, hook, words) in [
        (None, "unknown", "may clear"),
        (Some(false), "may-go", "may clear"),
        (Some(true), "kept", "agreed to keep it"),
    ] {
        let page = does(&empty(), DeviceStep::KeptForGood(said));
        assert_eq!(page.attributes("[data-persistence]", "data-persistence"), [hook]);
        assert!(page.text("[data-persistence]").contains(words));
    }
}

#[test]
fn a_backup_says_that_it_tells_who_travels() {
    let page = Rendered::of_planner(empty());
    assert_snapshot("device", &page.html("[data-device]"));
}

#[test]
fn what_a_backup_brings_is_shown_before_it_is_kept() {
    let here = state(vec![field_mission()], contacts());
    let mut changed = field_mission();
    changed.apply(&Edit::Name("Second survey".into()), 900);
    let mut backup = here.backup();
    backup.trips = vec![changed, Record::new(&here.report.id, "other")];
    let file = backup.write(&here.report.id, Moment::of(0));
    let read = |file: &str| Doing::Incoming(Some(Rc::new(Incoming::read(file, here.report, 1_795_342_272_000))));
    let page = Rendered::of_planner(after(&here, read(&file)));
    assert_snapshot("device-restoring", &page.html("[data-restoring]"));
    let same = here.backup().write(&here.report.id, Moment::of(0));
    let page = Rendered::of_planner(after(&here, read(&same)));
    assert!(page.text("[data-restoring]").contains("All of it is here already"));
    assert!(page.all("[data-restore-now]").is_empty());
    let elsewhere = file.replace(&here.report.id, "niger-2020");
    let page = Rendered::of_planner(after(&here, read(&elsewhere)));
    assert!(page.text("[data-refused]").contains("niger-2020"));
}

#[test]
fn the_question_before_erasing_says_what_goes_and_what_stays() {
    let mut kept = state(vec![field_mission()], contacts());
    kept.exchange.surroundings = Surroundings {
        address: Some("https://host.example/".into()),
        can_share: false,
    };
    let page = does(&kept, DeviceStep::AskErase(true));
    assert_snapshot("device-erasing", &page.html("[data-erasing]"));
    let copy = page.one("[data-erase-copy]");
    assert_eq!(copy.value().attr("checked"), None, "not chosen at first");
    kept.exchange.surroundings.address = None;
    let in_a_hosts_page = does(&kept, DeviceStep::AskErase(true));
    assert!(in_a_hosts_page.all("[data-erase-copy]").is_empty());
}

#[test]
fn how_erasing_went_is_said_where_it_was_pressed() {
    for (went, words) in [
        (Erasing::Done, "is erased"),
        (Erasing::Failed, "could not be erased"),
        (Erasing::DoneButTheCopy, "could not be deleted"),
    ] {
        let page = does(&empty(), DeviceStep::Erased(went));
        assert!(page.text("[data-device-said][role=status]").contains(words));
    }
}

#[test]
fn where_nothing_is_kept_one_press_saves_everything() {
    for trouble in [Trouble::Blocked, Trouble::Full, Trouble::Newer, Trouble::Failed] {
        for open in [None, Some("mission".to_owned())] {
            let mut state = state(vec![field_mission()], contacts());
            (state.storage, state.open) = (Storage::Blocked(trouble), open);
            let page = Rendered::of_planner(state);
            page.one(".my-trips [data-only-in-memory] [data-backup]");
        }
    }
}

#[test]
fn what_may_be_kept_and_was_never_read_is_said_beside_the_backup_and_before_erasing() {
    for (storage, is_read, is_said) in [
        (Storage::Blocked(Trouble::Failed), false, true),
        (Storage::Blocked(Trouble::Full), false, true),
        (Storage::Blocked(Trouble::Newer), false, true),
        (Storage::Blocked(Trouble::Failed), true, false),
        (Storage::Blocked(Trouble::Blocked), false, false),
        (Storage::Blocked(Trouble::Off), false, false),
        (Storage::Blocked(Trouble::NotAsked), false, false),
        (Storage::Ready, true, false),
        (Storage::Loading, false, false),
    ] {
        let mut state = state(vec![field_mission()], contacts());
        (state.storage, state.is_read) = (storage, is_read);
        state.device.erasing = Erasing::Asked;
        let page = Rendered::of_planner(state);
        for place in ["[data-device-holds] + [data-unread]", "[data-erasing] [data-unread]"] {
            assert_eq!(page.all(place).len(), usize::from(is_said), "{place} of {storage:?}");
        }
    }
}

#[test]
fn own_numbers_are_shown_as_typed_and_dialled_whole() {
    let page = Rendered::of_planner(state(vec![], contacts()));
    assert_snapshot("device-own-numbers", &page.html("[data-own]"));
    assert!(
        page.all("[data-own] [data-contact]").is_empty(),
        "never taken for the report’s"
    );
}

/// As travellers type them, and where a press on each leads.
const TYPED: &str = include_str!("../../crates/model/tests/phone/own-numbers.tsv");

#[test]
fn whatever_is_typed_is_shown_as_it_is_and_one_number_of_it_is_dialled() {
    let mut asked = 0;
    for line in TYPED.lines().skip(1) {
        let (number, link) = line.split_once('\t').unwrap();
        let mut contacts = Contacts::new(&Content::embedded().unwrap().report.id);
        let typed = Typed {
            name: "Desk".into(),
            number: number.into(),
            note: String::new(),
        };
        contacts.write("c1", &typed, 1);
        let page = Rendered::of_planner(state(vec![], contacts));
        let shown = within(page.one("[data-own-contact=c1]"), "a")[0];
        assert_eq!((text(shown).as_str(), shown.value().attr("href")), (number, Some(link)));
        asked += 1;
    }
    assert!(asked > 18, "{asked}");
}

#[test]
fn a_number_that_is_half_typed_is_shown_and_leads_nowhere() {
    for number in [
        "+44 20",
        "+44 20 7946 0018 020 7946 0042",
        "1-800-EXAMPLE",
        "+1 800 EXAMPLE 24/7",
    ] {
        let mut contacts = contacts();
        let typed = Typed {
            number: number.into(),
            ..Typed::default()
        };
        contacts.write("c1", &typed, 2);
        let page = Rendered::of_planner(state(vec![], contacts));
        let shown = page.one("[data-own-contact=c1]");
        assert!(
            within(shown, "a").is_empty() && text(shown).contains(number),
            "{number}"
        );
    }
}

#[test]
fn the_form_holds_what_is_half_written_and_names_its_fields() {
    let kept = state(vec![], contacts());
    let page = Rendered::of_planner(after(&kept, Doing::Contacts(ContactStep::Begin(Some("c1".into())))));
    assert_snapshot("device-own-number-form", &page.html("[data-own-form]"));
    let mut state = kept;
    state.writing = Writing::default();
    assert!(Rendered::of_planner(state).all("[data-own-form]").is_empty());
}

#[test]
fn the_page_has_a_place_for_own_numbers_apart_from_the_printed_ones() {
    let page = Rendered::page();
    let place = page.one("[data-section=emergency] [data-own-contacts]");
    assert_eq!(within(place, "button[data-trip='contacts:']").len(), 1);
    assert!(within(place, "[data-contact], a[href^='tel:']").is_empty());
}
