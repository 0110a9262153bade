//! Whatever was ever kept or saved can still be read: for each form there is a file of each version that it ever had.
//!
//! The files stay as they are. Whoever raises a version writes one more, and the step that leads to it (`form.rs`).
#![expect(clippy::panic, reason = "a test that cannot go on has failed")]

use advisory_model::{Holds, Report, Traveller, example};
use advisory_trip::reading::read;
use advisory_trip::{Backup, Contacts, GeneralList, Incoming, ItemState, Moment, Record};
use advisory_trip::{backup, contacts, file, general, record};
use std::fs;
use std::path::{Path, PathBuf};

fn report() -> Report {
    let mut report = example::report();
    report.id = "examplia-2019".into();
    report
}

fn fixture(form: &str, schema: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kept");
    folder.join(format!("{form}-{schema}.json"))
}

/// Each version's file of a form, read as it is read from a device or a file.
fn each<T>(form: &str, present: u32, read: impl Fn(&str) -> T) -> Vec<T> {
    let text = |schema| match fs::read_to_string(fixture(form, schema)) {
        Ok(text) => text.trim_end().to_owned(),
        Err(error) => panic!("{form} has schema {present}, and no fixture of schema {schema}: {error}"),
    };
    let all: Vec<T> = (1..=present).map(|schema| read(&text(schema))).collect();
    assert!(
        !fixture(form, present + 1).exists(),
        "{form} has a fixture of a schema that is not there"
    );
    all
}

fn is_the_trip(trip: &Record) {
    assert_eq!(trip.schema, record::SCHEMA);
    assert_eq!(
        (trip.id.as_str(), trip.name.value.as_str()),
        ("t1", "Survey of the coast")
    );
    assert_eq!(trip.departure.value, "2026-08-15".parse().ok());
    assert_eq!(trip.stops.value[0].scope, "region:hills");
    assert_eq!(trip.travellers.value, ["pregnant"]);
    assert!(trip.archived.value && !trip.deleted.value);
    assert_eq!(trip.state("embassy-number"), ItemState::Done);
    assert_eq!(trip.marks["water-filter"].reason.value, "There is one there.");
    assert_eq!(trip.own_items["own-1"].text.value, "Ask for the key");
    assert!(trip.own_items["own-2"].removed.value);
    assert_eq!(trip.own_sections["own-s"].name.value, "At the house");
    assert_eq!(trip.order["packing"].value, ["water-filter", "embassy-number"]);
    assert_eq!(trip.unknown["later"]["kept"], true);
}

fn is_the_list(list: &GeneralList) {
    assert_eq!(list.schema, general::SCHEMA);
    assert_eq!(list.ticked().collect::<Vec<_>>(), ["gone-item", "visa"]);
    assert_eq!(list.ticks["visa"].at, "2026-11-22T10:11:12");
    assert!(list.ticks["water-filter"].unknown.contains_key("by") && list.unknown.contains_key("later"));
}

fn is_the_contact(contacts: &Contacts) {
    assert_eq!(contacts.schema, contacts::SCHEMA);
    let shown = contacts.shown();
    assert_eq!((shown.len(), shown[0].0), (1, "c1"));
    assert_eq!(shown[0].1.number.value, "+44 20 7946 0000");
    assert_eq!(shown[0].1.note.value, "Policy 12-34");
    assert!(shown[0].1.unknown.contains_key("later") && contacts.unknown.contains_key("later"));
}

#[test]
fn every_trip_that_a_device_ever_kept_is_read() {
    let trips = each("trip", record::SCHEMA, |text| {
        Record::from_text(text, "examplia-2019").unwrap()
    });
    trips.iter().for_each(is_the_trip);
    assert!(
        trips[0].absent.is_unset() && trips[0].trip(&report()).includes(Traveller::UsCitizen) == Holds::Unknown,
        "the first version could not say who does not travel, so it is not said"
    );
    assert_eq!(trips[1].absent.value, ["ngo-worker", "pregnant", "us-citizen"]);
    assert_eq!(trips[1].trip(&report()).includes(Traveller::UsCitizen), Holds::No);
}

/// A field that the first version did not have is no answer of the traveller's.
#[test]
fn a_first_version_that_claims_who_is_absent_is_not_believed() {
    let first = fs::read_to_string(fixture("trip", 1)).unwrap();
    let claiming = first.replacen('{', "{\"absent\":{\"value\":[\"pregnant\"],\"at\":5},", 1);
    let trip = Record::from_text(claiming.trim_end(), "examplia-2019").unwrap();
    assert!(trip.absent.is_unset());
}

#[test]
fn every_list_for_everyone_that_a_device_ever_kept_is_read() {
    let lists = each("list", general::SCHEMA, |text| {
        GeneralList::from_text(text, "examplia-2019").unwrap()
    });
    lists.iter().for_each(is_the_list);
}

#[test]
fn all_contacts_that_a_device_ever_kept_are_read() {
    let all = each("contacts", contacts::SCHEMA, |text| {
        Contacts::from_text(text, "examplia-2019").unwrap()
    });
    all.iter().for_each(is_the_contact);
}

#[test]
fn every_file_that_was_ever_saved_is_read() {
    for read in each("trips", file::SCHEMA, |text| read(text, &report(), u64::MAX).unwrap()) {
        let Incoming::Trips(trips) = read else {
            panic!("{read:?}")
        };
        is_the_trip(&trips[0]);
    }
    for read in each("backup", backup::SCHEMA, |text| {
        read(text, &report(), u64::MAX).unwrap()
    }) {
        let Incoming::Backup(Backup { trips, list, contacts }) = read else {
            panic!("{read:?}")
        };
        is_the_trip(&trips[0]);
        is_the_list(&list);
        is_the_contact(&contacts);
    }
}

/// A form that changes without a new version would show here.
#[test]
fn what_is_written_today_is_the_newest_of_them() {
    let kept = |form: &str, schema| fs::read_to_string(fixture(form, schema)).unwrap();
    let newest = |form: &str, schema, write: &dyn Fn(&str) -> String| {
        let text = kept(form, schema);
        assert_eq!(write(text.trim_end()), text.trim_end(), "{form}");
    };
    newest("trip", record::SCHEMA, &|text| {
        Record::from_text(text, "examplia-2019").unwrap().to_text()
    });
    newest("list", general::SCHEMA, &|text| {
        GeneralList::from_text(text, "examplia-2019").unwrap().to_text()
    });
    newest("contacts", contacts::SCHEMA, &|text| {
        Contacts::from_text(text, "examplia-2019").unwrap().to_text()
    });
    newest("backup", backup::SCHEMA, &|text| {
        let Ok(Incoming::Backup(backup)) = read(text, &report(), u64::MAX) else {
            panic!("no backup")
        };
        backup.write("examplia-2019", Moment::of(1_795_342_272_000))
    });
}
