//! A change of one trip, and its way back.
//!
//! It refuses to take back what another tab has done, and to erase what was not deleted first.

use super::PlannerState;
use crate::platform::storage::Trouble;
use crate::state::Storage;
use crate::trip::attention::Said;
use crate::trip::editing::tidy_name;
use advisory_trip::{Edit, Merge, Record};

/// A change that can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// The trip as it was.
    pub before: Record,
    /// The trip as it was made.
    pub after: Record,
    /// What was done.
    pub edit: Edit,
    /// The trip that was open.
    pub open: Option<String>,
}

impl PlannerState {
    pub(in crate::trip) fn edit_open(&mut self, edit: &Edit, now: u64) {
        if let Some(id) = self.open.clone() {
            self.edit(&id, edit, now);
        }
    }

    pub(in crate::trip) fn edit(&mut self, id: &str, edit: &Edit, now: u64) {
        let open = self.open.clone();
        let Some(trip) = self.trips.iter_mut().find(|trip| trip.id == id) else {
            return;
        };
        let before = trip.clone();
        match edit {
            Edit::Name(name) => {
                self.editing.name = None;
                let (name, is_whole) = tidy_name(name);
                if !is_whole {
                    self.attention.say(Said::NameShortened);
                }
                trip.apply(&Edit::Name(name), now);
            }
            edit => trip.apply(edit, now),
        }
        let after = trip.clone();
        self.undo = can_be_missed(edit, &before).then(|| Undo {
            before,
            after,
            edit: edit.clone(),
            open,
        });
        self.put_away(id, edit, now);
    }

    /// A trip that was put away is not open any more; one that was brought back is said to be.
    fn put_away(&mut self, id: &str, edit: &Edit, now: u64) {
        match edit {
            Edit::Delete(true) | Edit::Archive(true) => {
                if self.open.as_deref() == Some(id) {
                    self.open_trip(None, now);
                }
                self.attention.lead("[data-undo] button");
            }
            Edit::Delete(false) | Edit::Archive(false) => {
                let name = self
                    .trips
                    .iter()
                    .find(|trip| trip.id == id)
                    .map(|trip| trip.name.value.clone());
                self.attention.say(Said::BroughtBack(name.unwrap_or_default()));
                self.attention.lead_to_row(id);
            }
            _ => {}
        }
    }

    /// Takes back what was done, and nothing that another tab has done meanwhile.
    pub(super) fn take_back(&mut self, now: u64) {
        let Some(undo) = self.undo.take() else { return };
        let Some(trip) = self.trips.iter_mut().find(|trip| trip.id == undo.before.id) else {
            return;
        };
        let at = trip.stamp(now);
        let mut undone = undo.after;
        undone.revert(&undo.before, at);
        trip.take_newer(&undone);
        if matches!(undo.edit, Edit::Delete(true) | Edit::Archive(true)) && self.open.is_none() {
            self.open_trip(undo.open, now);
        }
        self.attention.say(Said::TakenBack);
        self.attention.lead("[data-said]");
    }

    pub(super) fn erase(&mut self, id: &str) {
        let Some(at) = self.trips.iter().position(|trip| trip.id == id && trip.deleted.value) else {
            return;
        };
        self.erased.push(self.trips.remove(at));
        self.stored.retain(|trip| trip.id != id);
        self.undo = None;
        self.editing.erasing = None;
        self.attention.say(Said::Erased);
        self.attention.lead("[data-said]");
    }

    /// Storage still has it, and would show it again.
    pub(super) fn not_erased(&mut self, trip: &Record, trouble: Trouble) {
        self.erased.retain(|it| it.id != trip.id);
        self.stored.push(trip.clone());
        self.take(std::slice::from_ref(trip));
        self.storage = Storage::Blocked(trouble);
        self.attention.say(Said::NotErased);
    }

    /// The trips that have been erased here since an earlier state.
    pub fn erased_since<'a>(&'a self, before: &'a Self) -> impl Iterator<Item = &'a Record> {
        self.erased.iter().filter(|trip| !before.erased.contains(trip))
    }
}

/// Whether a traveller may want it back.
fn can_be_missed(edit: &Edit, before: &Record) -> bool {
    match edit {
        Edit::Reset | Edit::Delete(true) | Edit::Archive(true) | Edit::RemoveItem(_) | Edit::RemoveSection(_) => true,
        Edit::Stops(stops) => stops.len() < before.stops.value.len(),
        _ => false,
    }
}
