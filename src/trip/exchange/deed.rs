//! What the traveller does on this page, and what comes of it.
//!
//! Nothing that was read is kept before a word of the traveller, and leave to tell who travels lasts no longer than what was shown with it.

use super::incoming::Incoming;
use crate::trip::editing::tidy_name;
use crate::trip::state::PlannerState;
use crate::trip::step::{Page, Step};
use advisory_model::Report;
use advisory_trip::comparison::compare_with_asked;
use advisory_trip::reading::limits;
use advisory_trip::{Comparison, Edit, Outward, Record, Telling};
use std::rc::Rc;

/// Where it is said how reading went, by selector.
const WENT_IN: &str = "[data-went=incoming]";

/// The head of what was read.
const ARRIVED: &str = "[data-arrived-head]";

/// What the page holds beside the trips.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exchanging {
    /// What stands in the field to read from.
    pub field: String,
    /// The name that was typed for a receipt; it goes when the page is left.
    pub receipt_name: String,
    /// How the last thing went, to be said where it was pressed.
    pub said: Option<(Spot, Said)>,
    /// Where the widget stands.
    pub surroundings: Surroundings,
}

/// What the widget's place allows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// The page's own address; none where the page is somebody else's, or a file.
    pub address: Option<Rc<str>>,
    /// Whether the device has a menu for sharing.
    pub can_share: bool,
}

/// Something done on this page.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// The widget came alive here.
    Stand(Surroundings),
    /// Something stands in the field to read from.
    Field(String),
    /// The field is read.
    Read,
    /// It is decided what becomes of a trip that was read, by its id.
    Decide(String, Choice),
    /// A backup that was read is put together with what is kept.
    Restore,
    /// A name is typed for a receipt.
    ReceiptName(String),
    /// Something went so.
    Say(Spot, Said),
}

/// What becomes of a trip that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It is kept, together with the one that is kept already.
    Take,
    /// It is kept beside that one, as a trip of its own.
    Both,
    /// Nothing.
    Leave,
}

/// Where on the page something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// With the files to open again.
    File,
    /// With the checklist as a table or a text.
    List,
    /// With the calendar.
    Calendar,
    /// With the link.
    Link,
    /// With the receipt.
    Receipt,
    /// With what was read.
    Incoming,
    /// With all that this device keeps.
    Device,
    /// Where it is said that nothing is kept.
    Memory,
}

/// How something went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A file of this name was handed to the browser.
    Offered(String),
    /// The same in a frame, where nobody hears whether it was let through.
    OfferedInFrame(String),
    /// The browser made no file.
    NotOffered,
    /// A text is on the clipboard.
    Copied,
    /// A text is selected, to be copied by hand.
    Selected,
    /// A text was neither copied nor selected.
    NotCopied,
    /// Something was handed on.
    Shared,
    /// Something could not be handed on.
    NotShared,
    /// A trip of this name was kept.
    Kept(String),
    /// A trip of this name was put together with the kept one.
    PutTogether(String),
    /// A trip of this name was kept beside the other.
    KeptBoth(String),
    /// Every trip that was read was kept.
    KeptAll(usize),
    /// A backup was put together with what was kept.
    Restored,
    /// What was read was left.
    Left,
}

impl PlannerState {
    pub(in crate::trip) fn exchange(&mut self, deed: &Deed, step: &Step) {
        match deed {
            Deed::Stand(surroundings) => self.exchange.surroundings = surroundings.clone(),
            Deed::Field(text) => self.exchange.field.clone_from(text),
            Deed::Read => {
                let read = Incoming::read(&self.exchange.field, self.report, step.now);
                self.receive(Some(Rc::new(read)));
            }
            Deed::Decide(id, choice) => self.decide(id, *choice, step),
            Deed::Restore => self.restore_what_was_read(),
            Deed::ReceiptName(name) => self.exchange.receipt_name.clone_from(name),
            Deed::Say(spot, said) => self.exchange.said = Some((*spot, said.clone())),
        }
    }

    /// What was read waits; a text that was refused stays where it can be put right. Nothing: what was read is put away.
    pub(in crate::trip) fn receive(&mut self, incoming: Option<Rc<Incoming>>) {
        self.exchange.said = None;
        self.device.pasting = false;
        match &incoming {
            None => {
                self.exchange.field.clear();
                self.exchange.said = Some((Spot::Incoming, Said::Left));
                self.attention.lead(WENT_IN);
            }
            Some(read) if read.outcome.is_ok() => self.attention.lead(ARRIVED),
            Some(read) if !read.text.is_empty() && read.text.len() <= limits::LINK_BYTES => {
                self.exchange.field.clone_from(&read.text);
            }
            Some(_) => {}
        }
        self.incoming = incoming;
    }

    /// Takes over every trip that was read.
    pub(in crate::trip) fn take_all(&mut self, trips: &[Record]) {
        self.put_together(trips);
        self.receive(None);
        self.exchange.said = Some((Spot::Incoming, Said::KeptAll(trips.len())));
    }

    /// Puts what was read together with what is kept, just as it was shown before.
    fn put_together(&mut self, read: &[Record]) {
        for Comparison { kept, outcome, .. } in compare_with_asked(&self.trips, read, self.report, &self.asked) {
            match kept {
                Some(place) => self.trips[place] = outcome,
                None => self.trips.push(outcome),
            }
        }
    }

    fn decide(&mut self, id: &str, choice: Choice, step: &Step) {
        let Some(incoming) = self.incoming.clone() else { return };
        let Some(trip) = incoming.trips().iter().find(|trip| trip.id == id) else {
            return;
        };
        let name = trip.name.value.clone();
        let (kept, said) = match choice {
            Choice::Take => {
                let is_known = self.trips.iter().any(|it| it.id == id);
                self.put_together(std::slice::from_ref(trip));
                let said = if is_known {
                    Said::PutTogether(name)
                } else {
                    Said::Kept(name)
                };
                (Some(trip.id.clone()), said)
            }
            Choice::Both => {
                self.trips.push(beside(trip, self.report, step));
                (Some(step.fresh_id.clone()), Said::KeptBoth(name))
            }
            Choice::Leave => (None, Said::Left),
        };
        self.receive(incoming.without(id).map(Rc::new));
        // What was kept is shown, once there is nothing else to decide.
        let is_there = |id: &String| self.trips.iter().any(|it| it.id == *id && !it.deleted.value);
        if self.incoming.is_none()
            && let Some(id) = kept.filter(is_there)
        {
            self.page = Page::Trip;
            self.open_trip(Some(id), step.now);
        }
        self.exchange.said = Some((Spot::Incoming, said));
    }

    fn restore_what_was_read(&mut self) {
        let incoming = self.incoming.clone();
        if let Some(backup) = incoming.as_deref().and_then(Incoming::backup) {
            self.restore_backup(backup);
            self.receive(None);
            self.exchange.said = Some((Spot::Incoming, Said::Restored));
        }
    }

    /// What was typed or said here is of the moment.
    pub(in crate::trip) fn leave_exchange(&mut self) {
        self.exchange.receipt_name.clear();
        self.exchange.said = None;
        self.device.as_text = None;
    }

    /// Who travels is told only as it was shown before: where another tab or a file has brought more, leave must be given again.
    pub(in crate::trip) fn ask_anew(&mut self, before: &Self) {
        if self.with_travellers && before.with_travellers && self.tellings() != before.tellings() {
            self.with_travellers = false;
        }
    }

    /// What including who travels would tell: of the open trip, and of each other one of whose file something is left out.
    pub(super) fn tellings(&self) -> Vec<(&Record, Telling)> {
        let is_open = |trip: &Record| self.open.as_ref() == Some(&trip.id);
        let leaves_out = |trip: &Record| Outward::with_asked(trip, self.report, &self.asked, false).record() != trip;
        let trips = self.trips.iter().filter(|trip| !trip.deleted.value);
        let telling = |trip| (trip, Outward::would_tell(trip, self.report, &self.asked));
        let told = trips.filter(|trip| is_open(trip) || leaves_out(trip)).map(telling);
        told.filter(|(_, telling)| !telling.is_empty()).collect()
    }
}

/// The same trip with an id of its own, and a name by which the two can be told apart.
fn beside(trip: &Record, report: &Report, step: &Step) -> Record {
    let mut copy = trip.copy_as(&step.fresh_id, step.now);
    if !trip.name.value.is_empty() {
        let name = crate::text::in_language(&report.language).name_of_copy(&trip.name.value);
        copy.apply(&Edit::Name(tidy_name(&name).0), step.now);
    }
    copy
}

#[cfg(test)]
mod tests;
