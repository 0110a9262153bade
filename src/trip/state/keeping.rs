//! The trips in storage: what it held, what it keeps by now, and what of it is new here.
//!
//! Whatever comes from there is put together with what is shown, field by field; nothing that is shown is lost to it.

use super::PlannerState;
use crate::platform::storage::{LoadedTrips, Trouble};
use crate::state::{SaveState, Storage};
use crate::trip::attention::Said;
use crate::trip::device::Erasing;
use advisory_trip::{Contacts, GeneralList, Merge, Record};
use std::rc::Rc;

impl PlannerState {
    /// The trips that storage does not hold as they are shown.
    pub fn unsaved(&self) -> impl Iterator<Item = &Record> {
        self.trips.iter().filter(|trip| !self.stored.contains(trip))
    }

    /// Whether storage does not hold own contacts as they are shown.
    #[must_use]
    pub fn has_unsaved_contacts(&self) -> bool {
        self.contacts != self.stored_contacts
    }

    /// Whether something is yet to come to storage, or to go from it.
    fn is_on_its_way(&self) -> bool {
        self.unsaved().next().is_some()
            || self.has_unsaved_contacts()
            || self.device.restoring.is_some()
            || !self.erased.is_empty()
    }

    /// What the save indicator says: "saved" only while storage holds everything as it is shown.
    #[must_use]
    pub fn save_state(&self) -> SaveState {
        match self.storage {
            Storage::Loading => SaveState::Unsaved,
            Storage::Blocked(trouble) => SaveState::Blocked(trouble),
            Storage::Ready if self.is_on_its_way() => SaveState::Saving,
            Storage::Ready => SaveState::Saved,
        }
    }

    pub(super) fn restore(&mut self, loaded: &Result<LoadedTrips, Trouble>, now: u64) {
        match loaded {
            Ok(loaded) => {
                self.let_go(&loaded.trips);
                self.take(&loaded.trips);
                self.restore_contacts(loaded.contacts.as_ref());
                self.newer = loaded.newer;
                self.set_aside = loaded.set_aside.clone().into();
                let general = loaded.general.clone();
                self.general = Rc::new(general.unwrap_or_else(|| GeneralList::new(&self.report.id)));
                (self.storage, self.is_read) = (Storage::Ready, true);
                self.begin_first_trip(now);
            }
            Err(trouble) => self.storage = Storage::Blocked(*trouble),
        }
    }

    /// A trip that storage held as it is shown, and holds no longer, was erased in another tab: it goes here too. One that was changed here
    /// meanwhile stays, and comes back.
    fn let_go(&mut self, kept: &[Record]) {
        let stored = std::mem::replace(&mut self.stored, kept.to_vec());
        let is_gone = |trip: &Record| stored.contains(trip) && !kept.iter().any(|it| it.id == trip.id);
        if self.trip().is_some_and(is_gone) {
            (self.open, self.undo, self.running) = (None, None, None);
            self.attention.say(Said::ErasedElsewhere);
        }
        self.trips.retain(|trip| !is_gone(trip));
    }

    /// Contacts that are saved here are as storage holds them; what is not is put together with them.
    fn restore_contacts(&mut self, kept: Option<&Contacts>) {
        let kept = kept.cloned().unwrap_or_else(|| Contacts::new(&self.report.id));
        if self.has_unsaved_contacts() {
            self.contacts.take_newer(&kept);
        } else {
            self.contacts.clone_from(&kept);
        }
        self.stored_contacts = kept;
    }

    pub(super) fn contacts_kept(&mut self, result: &Result<Contacts, Trouble>) {
        match result {
            Ok(kept) => {
                self.stored_contacts.clone_from(kept);
                self.contacts.take_newer(kept);
            }
            Err(trouble) => self.storage = Storage::Blocked(*trouble),
        }
    }

    /// Puts trips together with those that are there. What was erased here may still have been read.
    pub(in crate::trip) fn take(&mut self, trips: &[Record]) {
        for trip in trips
            .iter()
            .filter(|trip| !self.erased.iter().any(|it| it.id == trip.id))
        {
            match self.trips.iter_mut().find(|it| it.id == trip.id) {
                Some(known) => known.take_newer(trip),
                None => self.trips.push(trip.clone()),
            }
        }
    }

    pub(super) fn kept(&mut self, id: &str, result: &Result<Record, Trouble>) {
        match result {
            Ok(kept) => {
                // Another tab may have done something too; or it was erased here meanwhile.
                if let Some(trip) = self.trips.iter_mut().find(|trip| trip.id == id) {
                    trip.take_newer(kept);
                    self.stored.retain(|trip| trip.id != id);
                    self.stored.push(kept.clone());
                }
            }
            Err(trouble) => self.storage = Storage::Blocked(*trouble),
        }
    }

    /// Whether storage is to be read again, by what has become of an earlier state. Where something is in the way, what storage holds may
    /// never have been read: so once it has kept something after all, and when everything is about to be erased.
    #[must_use]
    pub fn asks_what_is_kept_since(&self, before: &Self) -> bool {
        let has_kept = self.stored.iter().any(|trip| !before.stored.contains(trip))
            || self.stored_contacts != before.stored_contacts
            || self.general != before.general;
        let asks = self.device.erasing == Erasing::Asked && before.device.erasing != Erasing::Asked;
        matches!(self.storage, Storage::Blocked(_)) && (has_kept || asks)
    }

    /// Whether something may be kept that was never read, and so is neither shown nor in a backup.
    #[must_use]
    pub fn has_unread(&self) -> bool {
        let hides = [Trouble::Failed, Trouble::Full, Trouble::Newer].map(Storage::Blocked);
        !self.is_read && hides.contains(&self.storage)
    }
}
