//! On this device: what is kept, whether it stays, a full backup of it, and erasing all of it.
//!
//! The backup holds who travels, and says so before it is made. It refuses to erase with one press, and to promise anything of what was
//! taken away already.

mod backup;
mod erasing;

pub(super) use backup::save_everything;

use super::exchange::Exchanging;
use super::state::PlannerState;
use super::view::TripView;
use crate::platform::storage::Trouble;
use crate::state::Storage;
use advisory_trip::{Backup, GeneralList, Merge};
use std::rc::Rc;
use yew::prelude::*;

/// What the block remembers beside the trips.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnDevice {
    /// Whether the browser keeps what is stored until it is erased; none while it does not say.
    pub is_kept_for_good: Option<bool>,
    /// A list for everyone out of a backup, on its way to storage.
    pub restoring: Option<Rc<GeneralList>>,
    /// How far erasing everything is.
    pub erasing: Erasing,
    /// Whether the copy for use without a connection goes too.
    pub with_copy: bool,
    /// The backup as a text, where the browser did not copy it.
    pub as_text: Option<Rc<str>>,
    /// Whether the field to paste into is asked for.
    pub pasting: bool,
}

/// How far erasing everything is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Erasing {
    /// Nobody has asked for it.
    #[default]
    No,
    /// It was asked for, and waits for the second press.
    Asked,
    /// It is being done; nothing is kept meanwhile.
    Running,
    /// It is done, here or in another tab.
    Done,
    /// It is done, but the copy for use without a connection could not be deleted.
    DoneButTheCopy,
    /// Storage refused.
    Failed,
}

/// A step in the block.
#[derive(Clone, Debug, PartialEq)]
pub enum DeviceStep {
    /// The browser has said whether it keeps what is stored.
    KeptForGood(Option<bool>),
    /// The list for everyone out of a backup is in storage, or is not.
    ListKept(Rc<Result<GeneralList, Trouble>>),
    /// The backup is shown as a text, to be copied by hand.
    AsText(Rc<str>),
    /// The field to paste into is asked for.
    Paste,
    /// Erasing everything is asked for, or no longer.
    AskErase(bool),
    /// The copy for use without a connection goes too, or stays.
    WithCopy(bool),
    /// Everything is erased.
    Erase,
    /// Storage was asked to.
    Erased(Erasing),
}

impl OnDevice {
    /// How erasing went is said until the traveller does something else.
    pub(super) fn settle(&mut self) {
        if matches!(self.erasing, Erasing::Done | Erasing::DoneButTheCopy | Erasing::Failed) {
            self.erasing = Erasing::No;
        }
    }
}

impl PlannerState {
    pub(super) fn on_device(&mut self, step: &DeviceStep) {
        match step {
            DeviceStep::KeptForGood(said) => self.device.is_kept_for_good = *said,
            DeviceStep::ListKept(result) => self.list_kept(result),
            DeviceStep::AsText(text) => {
                self.device.as_text = Some(text.clone());
                self.attention.lead("[data-written=backup]");
            }
            DeviceStep::Paste => {
                self.device.pasting = true;
                self.attention.lead("[data-read-field]");
            }
            DeviceStep::AskErase(asked) => {
                self.device.erasing = if *asked { Erasing::Asked } else { Erasing::No };
                self.device.with_copy = false;
                self.attention.lead(if *asked {
                    "[data-erase-nothing]"
                } else {
                    "[data-erase-all]"
                });
            }
            DeviceStep::WithCopy(with) => self.device.with_copy = *with,
            DeviceStep::Erase => self.device.erasing = Erasing::Running,
            DeviceStep::Erased(erasing) => self.erased_everything(*erasing),
        }
    }

    /// Everything that this device keeps, as it is shown.
    #[must_use]
    pub fn backup(&self) -> Backup {
        Backup {
            trips: self.trips.clone(),
            list: (*self.general).clone(),
            contacts: self.contacts.clone(),
        }
    }

    /// Takes over a backup that was read: each part is put together with what is here.
    pub(super) fn restore_backup(&mut self, backup: &Backup) {
        self.take(&backup.trips);
        self.contacts.take_newer(&backup.contacts);
        if !backup.list.ticks.is_empty() {
            self.device.restoring = Some(Rc::new(backup.list.clone()));
        }
    }

    fn list_kept(&mut self, result: &Result<GeneralList, Trouble>) {
        match result {
            Ok(list) => {
                self.general = Rc::new(list.clone());
                self.device.restoring = None;
            }
            Err(trouble) => self.storage = Storage::Blocked(*trouble),
        }
    }

    /// Nothing is left but where the widget stands, and what its host asks for. Where storage refused, everything is still there.
    fn erased_everything(&mut self, erasing: Erasing) {
        if erasing != Erasing::Failed {
            let (turn, by_hand) = (self.attention.turn, self.device.erasing == Erasing::Running);
            *self = Self {
                today: self.today,
                sheet: self.sheet,
                template: self.template,
                organisation: self.organisation.clone(),
                region: self.region,
                asked: Rc::clone(&self.asked),
                exchange: Exchanging {
                    surroundings: self.exchange.surroundings.clone(),
                    ..Default::default()
                },
                storage: Storage::Ready,
                is_read: true,
                ..Self::first(self.report)
            };
            self.attention.turn = turn;
            if by_hand {
                self.attention.lead("[data-device-said]");
            }
        }
        self.device.erasing = erasing;
    }
}

/// The block.
pub(super) fn device(view: TripView<'_>) -> Html {
    let text = view.content.text;
    html! {
        <section class="device" data-device="" aria-labelledby="on-this-device">
            <h3 id="on-this-device">{ text.device_title() }</h3>
            <p data-device-holds="">{ holds(view) }</p>
            if view.state.has_unread() { <p class="failure" data-unread="">{ text.device_unread() }</p> }
            <p class="save-note" data-persistence={persistence(view.state.device.is_kept_for_good)}>
                { text.device_keeps(view.state.device.is_kept_for_good) }
            </p>
            { backup::backup(view) }
            { erasing::erasing(view) }
        </section>
    }
}

/// What is kept, in a sentence.
fn holds(view: TripView<'_>) -> String {
    let Contents {
        trips,
        contacts,
        ticks,
        set_aside,
    } = Contents::of(view.state);
    view.content.text.device_holds(trips, contacts, ticks, set_aside)
}

/// How much of each kind there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Contents {
    trips: usize,
    contacts: usize,
    ticks: usize,
    set_aside: usize,
}

impl Contents {
    fn of(state: &PlannerState) -> Self {
        Self {
            trips: state.trips.len() + state.newer,
            contacts: state.contacts.shown().len(),
            ticks: state.general.ticked().count(),
            set_aside: state.set_aside.len(),
        }
    }
}

fn persistence(said: Option<bool>) -> &'static str {
    match said {
        Some(true) => "kept",
        Some(false) => "may-go",
        None => "unknown",
    }
}

#[cfg(test)]
mod tests;
