//! All that a device keeps: own contacts, a restored list, what tabs tell each other, and erasing everything.

use std::cell::RefCell;
use std::rc::Rc;

use advisory_trip::contacts::Typed;
use advisory_trip::general::Tick;
use advisory_trip::{Contacts, Edit, GeneralList, Record};
use futures::join;
use travel_advisory::platform::storage::{
    Trouble, erase_everything, erase_trip, keep_contacts, keep_list, keep_trip, load, load_trips,
};
use travel_advisory::platform::tabs::{Heard, Tabs};
use travel_advisory::platform::{offline_copy, persistence};
use travel_advisory::saved::Change;
use travel_advisory::settings::StoragePlace;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{
    add_cache, cache_names, call, databases, later, other_tab, put, record, stored, take_channels, watch_persistence,
};

fn contact(report: &str, id: &str, name: &str, at: u64) -> Contacts {
    let mut contacts = Contacts::new(report);
    let typed = Typed {
        name: name.into(),
        number: "+44 20 7946 0000".into(),
        note: String::new(),
    };
    contacts.write(id, &typed, at);
    contacts
}

fn tick(item: &str, at: &str) -> Change {
    Change::Tick {
        item: item.into(),
        done: true,
        at: at.into(),
    }
}

#[wasm_bindgen_test]
async fn contacts_of_two_tabs_are_put_together_and_the_page_hears_that_there_are_some() {
    let report = "contacts-2019";
    assert!(!load(&StoragePlace::Shared, report).await.unwrap().has_trips);
    let (one, other) = (contact(report, "c1", "Insurer", 1), contact(report, "c2", "Driver", 1));
    let (first, second) = join!(
        keep_contacts(&StoragePlace::Shared, one),
        keep_contacts(&StoragePlace::Shared, other)
    );
    assert!(first.is_ok() && second.is_ok());
    let kept = load_trips(&StoragePlace::Shared, report)
        .await
        .unwrap()
        .contacts
        .unwrap();
    assert_eq!(kept.shown().len(), 2);
    assert!(
        load(&StoragePlace::Shared, report).await.unwrap().has_trips,
        "so that the planner is loaded, which shows them"
    );
}

#[wasm_bindgen_test]
async fn damaged_contacts_are_set_aside_and_newer_ones_left_alone() {
    let report = "contacts-odd-2019";
    put("contacts-odd-2019 contacts", &"{".into()).await.unwrap();
    let loaded = load_trips(&StoragePlace::Shared, report).await.unwrap();
    assert_eq!((loaded.contacts, loaded.set_aside.len()), (None, 1));
    let newer = r#"{"schema":2,"report":"contacts-odd-2019","shape":"another"}"#;
    put("contacts-odd-2019 contacts", &newer.into()).await.unwrap();
    assert_eq!(
        keep_contacts(&StoragePlace::Shared, contact(report, "c1", "Insurer", 1)).await,
        Err(Trouble::Newer)
    );
    assert_eq!(stored("contacts-odd-2019 contacts").await.as_deref(), Some(newer));
}

#[wasm_bindgen_test]
async fn a_restored_list_takes_no_newer_tick_away_and_is_the_pages_own_form() {
    let report = "restored-2019";
    record(report, tick("visa", "2026-11-22T10:11:12")).await.unwrap();
    let mut list = GeneralList::new(report);
    let older = Tick {
        done: false,
        at: "2026-11-21".into(),
        ..Tick::default()
    };
    list.ticks.insert("visa".into(), older);
    list.ticks.insert(
        "money".into(),
        Tick {
            done: true,
            ..Tick::default()
        },
    );
    keep_list(&StoragePlace::Shared, list).await.unwrap();
    let saved = load(&StoragePlace::Shared, report).await.unwrap().saved.unwrap();
    assert!(saved.is_done("visa") && saved.is_done("money"));
}

#[wasm_bindgen_test]
async fn an_erased_trip_comes_back_only_if_it_is_kept_again() {
    let mut trip = Record::new("again-2019", "t1");
    trip.apply(&Edit::Name("Survey".into()), 1);
    keep_trip(&StoragePlace::Shared, trip.clone()).await.unwrap();
    erase_trip(&StoragePlace::Shared, "again-2019", "t1").await.unwrap();
    assert!(
        load_trips(&StoragePlace::Shared, "again-2019")
            .await
            .unwrap()
            .trips
            .is_empty()
    );
    keep_trip(&StoragePlace::Shared, trip).await.unwrap();
    assert_eq!(
        load_trips(&StoragePlace::Shared, "again-2019")
            .await
            .unwrap()
            .trips
            .len(),
        1
    );
}

#[wasm_bindgen_test]
async fn tabs_hear_what_concerns_their_report_and_not_themselves() {
    for without in [false, true] {
        let give_back = without.then(take_channels);
        let heard = Rc::new(RefCell::new(Vec::new()));
        let hear = {
            let heard = heard.clone();
            move |it| heard.borrow_mut().push(it)
        };
        let tabs = Tabs::open("travel-advisory", "tabs-heard-2019", Rc::new(hear));
        if !without {
            let listening = other_tab("tabs-heard-2019");
            for says in ["another-2019", "erased"] {
                call(&other_tab(says));
            }
            later().await;
            assert_eq!(*heard.borrow(), [Heard::Saved, Heard::Erased]);
            tabs.saved("tabs-heard-2019");
            later().await;
            assert_eq!(heard.borrow().len(), 2, "not itself");
            assert_eq!(call(&listening).unwrap(), "another-2019 erased tabs-heard-2019");
        } else {
            tabs.erased();
            later().await;
            assert_eq!(
                *heard.borrow(),
                [Heard::Erased],
                "the page's two programs hear each other"
            );
        }
        drop(tabs);
        give_back.map(|it| call(&it));
    }
}

#[wasm_bindgen_test]
async fn the_browser_is_asked_once_to_keep_it_and_may_know_no_such_thing() {
    let asked = watch_persistence(false);
    assert_eq!(persistence::asked().await, Some(true));
    assert!(persistence::ask().is_none());
    assert_eq!(call(&asked).unwrap(), "1");
    let asked = watch_persistence(true);
    assert_eq!(persistence::asked().await, None);
    assert_eq!(persistence::is_granted().await, None);
    call(&asked);
}

#[wasm_bindgen_test]
async fn everything_is_erased_of_every_report_and_kept_anew_afterwards() {
    record("erased-2019", tick("visa", "2026-11-22")).await.unwrap();
    keep_contacts(&StoragePlace::Shared, contact("erased-2019", "c1", "Insurer", 1))
        .await
        .unwrap();
    put("erased-2020 set aside 2026", &"{".into()).await.unwrap();
    // Another piece of work is under way, as in another tab.
    let (erased, _) = join!(
        erase_everything(&StoragePlace::Shared),
        load(&StoragePlace::Shared, "erased-2019")
    );
    assert_eq!(erased, Ok(()));
    erase_everything(&StoragePlace::Shared).await.unwrap();
    let left = databases().await.as_string().unwrap();
    assert!(!left.contains("travel-advisory"), "{left}");
    assert_eq!(load(&StoragePlace::Shared, "erased-2019").await, Ok(Default::default()));
    record("erased-2019", tick("visa", "2026-11-22")).await.unwrap();
    assert!(
        load(&StoragePlace::Shared, "erased-2019")
            .await
            .unwrap()
            .saved
            .unwrap()
            .is_done("visa")
    );
}

#[wasm_bindgen_test]
async fn only_the_copy_of_this_pages_own_folder_is_deleted() {
    let here = web_sys::window().unwrap().location().href().unwrap();
    let folder = here.rsplit_once('/').unwrap().0.to_owned() + "/";
    let ours = format!("travel-advisory {folder} abc");
    let others = [
        format!("travel-advisory {folder}below/ abc"),
        "another application".to_owned(),
    ];
    for name in [&ours, &others[0], &others[1]] {
        add_cache(name).await;
    }
    assert!(offline_copy::delete().await);
    let left = cache_names().await.as_string().unwrap();
    assert!(!left.contains(&ours), "{left}");
    assert!(others.iter().all(|name| left.contains(name.as_str())), "{left}");
}
