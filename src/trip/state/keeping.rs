//! The trips in storage: what it held, what it keeps by now, and what of it is new here.
//!
//! Whatever comes from there is put together with what is shown, field by field; nothing that is shown is lost to it.

use super::PlannerState;
use crate::platform::storage::{LoadedTrips, Trouble};
use crate::state::{SaveState, Storage};
use crate::trip::step::ticked;
use advisory_trip::{Merge, Record};

impl PlannerState {
    /// The trips that storage does not hold as they are shown.
    pub fn unsaved(&self) -> impl Iterator<Item = &Record> {
        self.trips.iter().filter(|trip| !self.stored.contains(trip))
    }

    /// What the save indicator says: "saved" only while storage holds every trip as it is shown.
    #[must_use]
    pub fn save_state(&self) -> SaveState {
        match self.storage {
            Storage::Loading => SaveState::Unsaved,
            Storage::Blocked(trouble) => SaveState::Blocked(trouble),
            Storage::Ready if self.unsaved().next().is_some() => SaveState::Saving,
            Storage::Ready => SaveState::Saved,
        }
    }

    pub(super) fn restore(&mut self, loaded: &Result<LoadedTrips, Trouble>, now: u64) {
        match loaded {
            Ok(loaded) => {
                self.stored.clone_from(&loaded.trips);
                self.take(&loaded.trips);
                self.newer = loaded.newer;
                self.set_aside = loaded.set_aside.clone().into();
                self.general = ticked(loaded.general.as_ref());
                self.storage = Storage::Ready;
                self.begin_first_trip(now);
            }
            Err(trouble) => self.storage = Storage::Blocked(*trouble),
        }
    }

    /// Puts trips together with those that are there.
    pub(in crate::trip) fn take(&mut self, trips: &[Record]) {
        for trip in trips {
            match self.trips.iter_mut().find(|it| it.id == trip.id) {
                Some(known) => known.take_newer(trip),
                None => self.trips.push(trip.clone()),
            }
        }
    }

    pub(super) fn kept(&mut self, id: &str, result: &Result<Record, Trouble>) {
        match result {
            Ok(kept) => {
                self.stored.retain(|trip| trip.id != id);
                self.stored.push(kept.clone());
                // Another tab may have done something too.
                if let Some(trip) = self.trips.iter_mut().find(|trip| trip.id == id) {
                    trip.take_newer(kept);
                }
                self.storage = Storage::Ready;
            }
            Err(trouble) => self.storage = Storage::Blocked(*trouble),
        }
    }
}
