//! Who travels stays on the device: every output is searched for it, and does not change with it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod organisation;
mod outputs;
#[path = "../trips/mod.rs"]
mod trips;
mod ways_of_telling;

use advisory_model::{Condition, Item, Report, Traveller, Way, example};
use advisory_trip::contacts::Typed;
use advisory_trip::{Backup, Contacts, Edit, ItemState, Moment, Outward, Record, Words, events};
use outputs::outputs;
use trips::{day, field_trip, outward, report, with};
use ways_of_telling::{made_up, ways_of_telling};

fn telling(report: &Report) -> impl Iterator<Item = &Item> {
    report.items.iter().filter(|item| tells(item))
}

/// Whether an item is for some travellers, or for a purpose that says who travels.
fn tells(item: &Item) -> bool {
    let Condition {
        scopes: _,
        ways: _,
        lodgings: _,
        purposes,
        travellers,
        months: _,
    } = &item.condition;
    !travellers.is_empty() || purposes.iter().any(|it| it.tells_of().is_some())
}

/// A trip in which everything was used that tells nothing: with or without a name's worth of history.
fn quiet(report: &Report) -> Record {
    let mut record = Record::new(&report.id, "t1");
    let own = Edit::OwnItem {
        id: "own-1".into(),
        text: "My own item".into(),
        section: "own-s".into(),
        due: Some(day("2026-08-01")),
    };
    let section = Edit::OwnSection {
        id: "own-s".into(),
        name: "My own section".into(),
    };
    let mut edits = vec![
        Edit::Name("A name".into()),
        Edit::Departure(Some(day("2026-08-15"))),
        Edit::Ways(vec![Way::Taxi]),
        section,
        own,
    ];
    for item in report.items.iter().filter(|it| !tells(it)) {
        edits.push(Edit::Note(item.id.clone(), "quiet note".into()));
        edits.push(Edit::State(item.id.clone(), ItemState::Done));
    }
    let quiet: Vec<String> = report
        .items
        .iter()
        .filter(|it| !tells(it))
        .map(|it| it.id.clone())
        .collect();
    edits.push(Edit::Order("packing".into(), quiet));
    for edit in edits {
        record.apply(&edit, 1_000);
    }
    record
}

#[track_caller]
fn same(what: &str, quiet: &Outward, loud: &Outward, report: &Report) {
    for ((name, expected), (_, found)) in outputs(quiet, report).iter().zip(outputs(loud, report)) {
        assert_eq!(&found, expected, "{what} changes the {name}");
    }
}

#[test]
fn no_output_changes_with_who_travels() {
    for report in [&made_up(), report()] {
        let quiet = quiet(report);
        let leaving = |record: &Record| Outward::of(record, report, false);
        let mut all = quiet.clone();
        for (what, tell) in ways_of_telling() {
            let mut loud = quiet.clone();
            tell(&mut loud, report);
            assert_ne!(loud, quiet, "{what}");
            same(what, &leaving(&quiet), &leaving(&loud), report);
            tell(&mut all, report);
        }
        same("everything at once", &leaving(&quiet), &leaving(&all), report);
        same(
            "leaving twice",
            &leaving(&quiet),
            &leaving(leaving(&all).record()),
            report,
        );
    }
}

#[test]
fn who_travels_stands_in_no_output() {
    let report = made_up();
    let mut loud = quiet(&report);
    ways_of_telling().iter().for_each(|(_, tell)| tell(&mut loud, &report));
    let words = Words::english();
    let mut searched: Vec<String> = vec!["loud".into(), "telling".into(), "Text of".into()];
    for traveller in Traveller::ALL {
        searched.push(traveller.slug().into());
        searched.push((words.trip.traveller)(*traveller).into());
    }
    for (name, output) in outputs(&Outward::of(&loud, &report, false), &report) {
        for word in &searched {
            assert!(!output.contains(word.as_str()), "the {name} says {word}:\n{output}");
        }
    }
}

#[test]
fn no_item_for_some_travellers_stands_in_an_output_of_the_real_report() {
    let mut loud = with(field_trip(), Traveller::ALL);
    for item in telling(report()) {
        loud.apply(&Edit::Note(item.id.clone(), "a note on it".into()), 5_000);
    }
    assert!(telling(report()).count() > 5);
    for (name, output) in outputs(&outward(&loud), report()) {
        for item in telling(report()) {
            // In JSON an id stands in quotation marks.
            assert!(
                !output.contains(&format!("\"{}\"", item.id)),
                "the {name} names {}",
                item.id
            );
            assert!(!output.contains(&item.text), "the {name} says: {}", item.text);
        }
        assert!(!output.contains("a note on it"), "the {name} has a note");
    }
}

#[test]
fn while_nobody_has_said_who_travels_items_that_may_tell_stay_as_well() {
    let list = outward(&field_trip()).list(report(), None);
    for item in telling(report()) {
        assert!(list.rows().all(|row| row.id != item.id), "{}", item.id);
    }
}

#[test]
fn what_is_included_is_all_there() {
    let report = made_up();
    let mut loud = quiet(&report);
    ways_of_telling().iter().for_each(|(_, tell)| tell(&mut loud, &report));
    for item in telling(&report) {
        loud.apply(&Edit::State(item.id.clone(), ItemState::Open), 9_000);
    }
    let words = Words::english();
    for (name, output) in outputs(&Outward::of(&loud, &report, true), &report) {
        let (slugs, names, texts) = match name {
            "file" | "link read back" | "itself" => (true, false, false),
            "text" | "Markdown" => (false, true, true),
            "table" | "calendar" => (false, false, true),
            _ => continue,
        };
        for traveller in Traveller::ALL {
            let said = |word: &str| assert!(output.contains(word), "the {name} lacks {word}:\n{output}");
            if slugs {
                said(traveller.slug());
                said(&format!("telling-{}", traveller.slug()));
                said("loud note");
            }
            if names {
                said((words.trip.traveller)(*traveller));
            }
            if texts {
                let id = format!("telling-{}", traveller.slug());
                said(&format!("Text of {id}."));
                said("loud note");
            }
        }
    }
}

#[test]
fn no_event_tells_even_where_a_link_would() {
    let report = made_up();
    let (quiet, mut loud) = (quiet(&report), quiet(&report));
    ways_of_telling().iter().for_each(|(_, tell)| tell(&mut loud, &report));
    let included = Outward::of(&loud, &report, true);
    let alone = Outward::of(&quiet, &report, false);
    assert_eq!(events::progress(&included, &report), events::progress(&alone, &report));
    assert_eq!(events::complete(&included, &report), events::complete(&alone, &report));
    assert!(events::complete(&alone, &report).is_none(), "an own item is open");
}

#[test]
fn what_would_be_told_is_listed_before_it_is_included() {
    let record = with(field_trip(), &[Traveller::Pregnant]);
    let telling = Outward::would_tell(&record, report(), &[]);
    assert_eq!(telling.travellers, [Traveller::Pregnant]);
    assert!(
        telling.items.iter().any(|it| it.contains("if you are pregnant")),
        "{:?}",
        telling.items
    );
    assert!(Outward::would_tell(&Record::new("examplia-2019", "t1"), &example::report(), &[]).is_empty());
}

#[test]
fn what_was_taken_out_does_not_leave_only_that_it_was() {
    let report = made_up();
    let mut record = quiet(&report);
    for edit in [
        Edit::Note("own-1".into(), "My own note".into()),
        Edit::RemoveItem("own-1".into()),
        Edit::RemoveSection("own-s".into()),
    ] {
        record.apply(&edit, 5_000);
    }
    let trip = Outward::of(&record, &report, false);
    for (name, output) in outputs(&trip, &report) {
        assert!(!output.contains("My own"), "{name}: {output}");
    }
    assert!(trip.record().own_items["own-1"].removed.value && trip.record().own_sections["own-s"].removed.value);
}

/// An id tells nothing by how it begins: the report's own come first.
#[test]
fn an_item_of_the_report_that_is_named_like_an_own_one_is_the_reports() {
    let mut report = made_up();
    let index = report.items.iter().position(|it| it.id == "telling-pregnant").unwrap();
    report.items[index].id = "own-telling".into();
    let mut record = Record::new(&report.id, "t1");
    record.apply(&Edit::Note("own-telling".into(), "a note".into()), 1_000);
    for (name, output) in outputs(&Outward::of(&record, &report, false), &report) {
        assert!(
            !output.contains("own-telling") && !output.contains("a note"),
            "{name}: {output}"
        );
    }
}

/// The one deliberate exception: the traveller's own copy of everything. Contacts are in it and in nothing else.
#[test]
fn the_full_backup_alone_holds_who_travels_and_own_contacts() {
    let report = made_up();
    let mut loud = quiet(&report);
    ways_of_telling().iter().for_each(|(_, tell)| tell(&mut loud, &report));
    let mut contacts = Contacts::new(&report.id);
    let insurer = Typed {
        name: "Loud insurer".into(),
        number: "+44 20 7946 0000".into(),
        note: String::new(),
    };
    contacts.write("c1", &insurer, 1_000);
    let backup = Backup {
        trips: vec![loud.clone()],
        contacts,
        ..Backup::default()
    };
    let written = backup.write(&report.id, Moment::of(0));
    for word in ["pregnant", "loud note", "Loud insurer", "+44 20 7946 0000"] {
        assert!(written.contains(word), "{word}");
    }
    for (name, output) in outputs(&Outward::of(&loud, &report, false), &report) {
        for word in ["pregnant", "loud", "insurer", "7946"] {
            assert!(!output.contains(word), "the {name} says {word}");
        }
    }
}
