//! A full backup is read with the care of everything from elsewhere, and takes nothing newer away.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use advisory_model::{Report, Traveller, example};
use advisory_trip::backup::{Brings, Count};
use advisory_trip::contacts::Typed;
use advisory_trip::general::Tick;
use advisory_trip::reading::read;
use advisory_trip::{Backup, Contacts, Edit, GeneralList, Incoming, Moment, Record, Refused};
use serde_json::{Value, json};

fn report() -> Report {
    example::report()
}

fn typed(name: &str, number: &str, note: &str) -> Typed {
    Typed {
        name: name.into(),
        number: number.into(),
        note: note.into(),
    }
}

fn tick(list: &mut GeneralList, item: &str, done: bool, at: &str) {
    let tick = Tick {
        done,
        at: at.into(),
        ..Tick::default()
    };
    list.ticks.insert(item.into(), tick);
}

fn full() -> Backup {
    let id = &report().id;
    let mut trip = Record::new(id, "t1");
    trip.apply(&Edit::Name("Survey".into()), 1_000);
    trip.apply(&Edit::Travellers(vec![Traveller::Pregnant]), 2_000);
    trip.apply(&Edit::Note("embassy-number".into(), "Called.".into()), 3_000);
    let mut put_away = Record::new(id, "t2");
    put_away.apply(&Edit::Archive(true), 1_000);
    let mut contacts = Contacts::new(id);
    contacts.write("c1", &typed("Insurer", "+44 20 7946 0000", "Policy 12"), 1_000);
    let mut list = GeneralList::new(id);
    tick(&mut list, "visa", true, "2026-11-22T10:11:12");
    Backup {
        trips: vec![trip, put_away],
        list,
        contacts,
    }
}

fn written(backup: &Backup) -> String {
    backup.write(&report().id, Moment::of(1_795_342_272_000))
}

/// The document with a part of it changed.
fn with(change: impl FnOnce(&mut Value)) -> String {
    let mut document = serde_json::from_str(&written(&full())).unwrap();
    change(&mut document);
    document.to_string()
}

fn read_back(text: &str) -> Result<Backup, Refused> {
    match read(text, &report(), 2_000_000_000_000) {
        Ok(Incoming::Backup(backup)) => Ok(backup),
        Ok(other) => panic!("{other:?}"),
        Err(refused) => Err(refused),
    }
}

#[test]
fn everything_comes_back_as_it_was() {
    assert_eq!(read_back(&written(&full())), Ok(full()));
}

#[test]
fn a_list_for_everyone_that_was_saved_by_itself_is_read_too() {
    let read = read_back(&full().list.to_text()).unwrap();
    assert_eq!((read.list, read.trips.len()), (full().list, 0));
}

#[test]
fn what_is_no_backup_of_this_report_is_refused_in_a_sentence() {
    let newer = |part: &'static [&str]| {
        with(|document| {
            let at = part.iter().fold(document, |value, name| match name.parse::<usize>() {
                Ok(index) => &mut value[index],
                Err(_) => &mut value[*name],
            });
            at["schema"] = 99.into();
        })
    };
    let cases = [
        (newer(&[]), "newer version"),
        (newer(&["trips", "0"]), "newer version"),
        (newer(&["contacts"]), "newer version"),
        (newer(&["list"]), "newer version"),
        (with(|it| it["report"] = "niger-2020".into()), "niger-2020"),
        (with(|it| it["contacts"]["report"] = "niger-2020".into()), "niger-2020"),
        (with(|it| it["trips"] = 7.into()), "“trips”"),
        (
            with(|it| it["contacts"]["contacts"]["c1"]["name"] = 7.into()),
            "contacts.c1.name",
        ),
        (
            with(|it| it["contacts"]["contacts"]["c1"]["number"]["value"] = "1".repeat(61).into()),
            "contacts.c1.number",
        ),
        (with(|it| it["contacts"]["contacts"]["c 1"] = json!({})), "contacts"),
        (
            with(|it| it["list"]["ticks"]["visa"]["done"] = "yes".into()),
            "ticks.visa",
        ),
        (
            with(|it| it["list"]["ticks"]["../visa"] = json!({ "done": true, "at": "" })),
            "ticks",
        ),
        (written(&full())[..400].to_owned(), "too early"),
    ];
    for (text, said) in cases {
        let refused = read_back(&text).unwrap_err().to_string();
        assert!(refused.contains(said), "{said}: {refused}");
    }
}

#[test]
fn texts_from_elsewhere_lose_what_could_disguise_them_and_stamps_from_the_future_come_down_to_now() {
    let text = with(|it| {
        it["contacts"]["contacts"]["c1"]["name"] = json!({ "value": "Ins\u{202e}urer\n", "at": u64::MAX });
        it["list"]["ticks"]["visa"]["at"] = "3000-01-01".into();
    });
    let read = read_back(&text).unwrap();
    let name = &read.contacts.contacts["c1"].name;
    assert_eq!((name.value.as_str(), name.at), ("Insurer ", 2_000_000_000_000));
    assert_eq!(read.list.ticks["visa"].at, "2033-05-18T03:33:20");
}

#[test]
fn fields_of_a_newer_version_survive() {
    let text = with(|it| {
        for part in ["list", "contacts"] {
            it[part]["later"] = json!([1, null]);
        }
        it["list"]["ticks"]["visa"]["later"] = 1.5.into();
        it["contacts"]["contacts"]["c1"]["later"] = "kept".into();
        it["trips"][0]["later"] = "kept".into();
    });
    let again = written(&read_back(&text).unwrap());
    assert_eq!(again.matches("later").count(), 5, "{again}");
}

#[test]
fn what_a_backup_brings_is_counted_before_it_is_taken() {
    let (here, mut there) = (full(), full());
    assert_eq!(
        Backup::default().brings(&there),
        Brings {
            trips: Count {
                new: 2,
                ..Count::default()
            },
            ticks: Count {
                new: 1,
                ..Count::default()
            },
            contacts: Count {
                new: 1,
                ..Count::default()
            },
            items: 1,
        }
    );
    assert_eq!(
        here.brings(&there).trips,
        Count {
            same: 2,
            ..Count::default()
        },
        "the same"
    );
    there.trips[0].apply(&Edit::Name("Second survey".into()), 9_000);
    there.contacts.write("c1", &typed("Insurer", "+44 1", ""), 9_000);
    tick(&mut there.list, "visa", false, "2026-11-23");
    tick(&mut there.list, "money", true, "2026-11-23");
    let brings = here.brings(&there);
    assert_eq!(
        brings.trips,
        Count {
            changed: 1,
            same: 1,
            new: 0
        }
    );
    assert_eq!(
        brings.contacts,
        Count {
            changed: 1,
            ..Count::default()
        }
    );
    assert_eq!(
        brings.ticks,
        Count {
            changed: 1,
            new: 1,
            same: 0
        }
    );
    assert_eq!(
        there.brings(&here).trips,
        Count {
            same: 2,
            ..Count::default()
        },
        "an older one changes nothing"
    );
}

#[test]
fn of_two_lists_the_later_tick_of_each_item_stays_whichever_comes_first() {
    let list = |ticks: &[(&str, bool, &str)]| {
        let mut list = GeneralList::new("examplia-2019");
        ticks
            .iter()
            .for_each(|(item, done, at)| tick(&mut list, item, *done, at));
        list
    };
    let one = list(&[
        ("a", true, "2026-01-02"),
        ("b", true, "2026-01-02"),
        ("c", false, "2026-01-02"),
    ]);
    let other = list(&[
        ("a", false, "2026-01-03"),
        ("b", false, "2026-01-01"),
        ("c", true, "2026-01-02"),
        ("d", true, ""),
    ]);
    let together = |first: &GeneralList, second: &GeneralList| {
        let mut first = first.clone();
        first.take_newer(second);
        first
    };
    assert_eq!(together(&one, &other), together(&other, &one));
    assert_eq!(together(&one, &other).ticked().collect::<Vec<_>>(), ["b", "c", "d"]);
}
