//! What becomes of the state in storage, and what comes from there: kept, erased, read again when another tab has done something.
//!
//! Whatever is kept is put together with what is there, in one transaction; other tabs are told once the disk has it, and not before.
//! While everything is being erased nothing is kept.

use super::device::{DeviceStep, Erasing};
use super::state::PlannerState;
use super::step::Doing;
use super::view::Dispatch;
use crate::platform::storage::{self, Trouble};
use crate::platform::tabs::{Heard, Tabs};
use crate::platform::{offline_copy, persistence};
use crate::settings::StoragePlace;
use crate::state::Storage;
use advisory_model::Report;
use advisory_trip::{Contacts, Record};
use std::cell::RefCell;
use std::rc::Rc;
use yew::platform::spawn_local;

/// The way to storage, and to the other tabs.
#[derive(Clone)]
pub(super) struct Keeping {
    dispatch: Dispatch,
    report: &'static Report,
    place: StoragePlace,
    tabs: Rc<Tabs>,
    /// What is on its way to storage, and not sent twice.
    sent: Rc<RefCell<Sent>>,
}

#[derive(Default)]
struct Sent {
    trips: Vec<Record>,
    contacts: Option<Contacts>,
    list: bool,
}

impl Keeping {
    /// Reads what is kept, and listens to the other tabs.
    pub(super) fn begin(dispatch: Dispatch, report: &'static Report, place: StoragePlace) -> Self {
        let (heard, there) = (dispatch.clone(), place.clone());
        let hear = move |it| match it {
            Heard::Saved => read(heard.clone(), report, there.clone()),
            Heard::Erased => heard.now(Doing::Device(DeviceStep::Erased(Erasing::Done))),
        };
        read(dispatch.clone(), report, place.clone());
        Self {
            dispatch,
            report,
            tabs: Rc::new(Tabs::open(&place.name(), &report.id, Rc::new(hear))),
            sent: Rc::default(),
            place,
        }
    }

    /// What follows from a new state.
    pub(super) fn follow(&self, before: &PlannerState, now: &PlannerState) {
        if now.device.erasing == Erasing::Running {
            if before.device.erasing != Erasing::Running {
                self.erase_everything(now.device.with_copy);
            }
            return;
        }
        if now.storage != Storage::Loading {
            now.unsaved().for_each(|trip| self.keep(trip));
            self.keep_contacts(now);
            self.keep_list(now);
        }
        now.erased_since(before).for_each(|trip| self.erase(trip));
        // The first trip asks storage once more what was ticked on the list for everyone.
        let is_first = now.first_trip.is_some() && before.first_trip != now.first_trip && now.storage == Storage::Ready;
        if is_first || now.asks_what_is_kept_since(before) {
            read(self.dispatch.clone(), self.report, self.place.clone());
        }
    }

    /// Keeps things from now on, where that waited for the traveller's word. The page hears of it as of any other saving.
    pub(super) fn turn_on(&self) {
        let it = self.clone();
        spawn_local(async move {
            if storage::agree(&it.place).await.is_ok() {
                it.tabs.saved(&it.report.id);
            }
            read(it.dispatch, it.report, it.place);
        });
    }

    fn keep(&self, trip: &Record) {
        if self.sent.borrow().trips.contains(trip) {
            return;
        }
        self.sent.borrow_mut().trips.push(trip.clone());
        let (it, trip) = (self.clone(), trip.clone());
        spawn_local(async move {
            let kept = storage::keep_trip(&it.place, trip.clone()).await;
            it.sent.borrow_mut().trips.retain(|sent| *sent != trip);
            it.was_kept(kept.is_ok());
            it.dispatch.now(Doing::Kept(trip.id, Rc::new(kept)));
        });
    }

    fn keep_contacts(&self, now: &PlannerState) {
        if !now.has_unsaved_contacts() || self.sent.borrow().contacts.as_ref() == Some(&now.contacts) {
            return;
        }
        self.sent.borrow_mut().contacts = Some(now.contacts.clone());
        let (it, contacts) = (self.clone(), now.contacts.clone());
        spawn_local(async move {
            let kept = storage::keep_contacts(&it.place, contacts.clone()).await;
            let is_the_last_sent = it.sent.borrow().contacts.as_ref() == Some(&contacts);
            if is_the_last_sent {
                it.sent.borrow_mut().contacts = None;
            }
            it.was_kept(kept.is_ok());
            it.dispatch.now(Doing::ContactsKept(Rc::new(kept)));
        });
    }

    fn keep_list(&self, now: &PlannerState) {
        let Some(list) = now.device.restoring.as_deref().filter(|_| !self.sent.borrow().list) else {
            return;
        };
        self.sent.borrow_mut().list = true;
        let (it, list) = (self.clone(), list.clone());
        spawn_local(async move {
            let kept = storage::keep_list(&it.place, list).await;
            it.sent.borrow_mut().list = false;
            it.was_kept(kept.is_ok());
            it.dispatch.now(Doing::Device(DeviceStep::ListKept(Rc::new(kept))));
        });
    }

    fn erase(&self, trip: &Record) {
        let (it, trip) = (self.clone(), trip.clone());
        spawn_local(async move {
            match storage::erase_trip(&it.place, &trip.report, &trip.id).await {
                Ok(()) => {
                    it.tabs.saved(&it.report.id);
                    it.dispatch.now(Doing::Erased(trip.id));
                }
                Err(trouble) => it.dispatch.now(Doing::NotErased(Rc::new(trip), trouble)),
            }
        });
    }

    /// Tells the other tabs, and asks the browser, once, to keep it for good. Nothing waits for its answer.
    fn was_kept(&self, was_kept: bool) {
        if !was_kept {
            return;
        }
        self.tabs.saved(&self.report.id);
        let dispatch = self.dispatch.clone();
        spawn_local(async move {
            if let Some(said) = persistence::asked().await {
                dispatch.now(Doing::Device(DeviceStep::KeptForGood(Some(said))));
            }
        });
    }

    /// The other tabs let go first, so that they write nothing more. What one of them wrote in the very moment would come back: so it is
    /// done twice, and each tab is told again at the end.
    fn erase_everything(&self, with_copy: bool) {
        let it = self.clone();
        spawn_local(async move {
            let mut erased = Ok(());
            for _ in 0..2 {
                it.tabs.erased();
                erased = storage::erase_everything(&it.place).await;
            }
            let erasing = match erased {
                // A page without storage keeps nothing.
                Ok(()) | Err(Trouble::Blocked | Trouble::Off | Trouble::NotAsked) => {
                    it.tabs.erased();
                    match with_copy && !offline_copy::delete().await {
                        true => Erasing::DoneButTheCopy,
                        false => Erasing::Done,
                    }
                }
                Err(_) => Erasing::Failed,
            };
            it.dispatch.now(Doing::Device(DeviceStep::Erased(erasing)));
        });
    }
}

fn read(dispatch: Dispatch, report: &'static Report, place: StoragePlace) {
    spawn_local(async move {
        let loaded = storage::load_trips(&place, &report.id).await;
        dispatch.now(Doing::Loaded(Rc::new(loaded)));
        let said = persistence::is_granted().await;
        dispatch.now(Doing::Device(DeviceStep::KeptForGood(said)));
    });
}
