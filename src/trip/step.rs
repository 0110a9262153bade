//! What a traveller can do with trips, each with the moment at which it is done.

use super::attention::Said;
use super::contacts::ContactStep;
use super::device::DeviceStep;
use super::editing::{EditorStep, tidy_name};
use super::exchange::{Deed, Incoming};
use super::list::ListDoing;
use super::organisation::Organised;
use super::state::PlannerState;
use crate::platform::storage::{LoadedTrips, Trouble};
use advisory_model::{Date, Report, Template};
use advisory_trip::{Contacts, Edit, Filter, ItemState, Record, SavedStop, Stamped};
use std::rc::Rc;
use yew::AttrValue;

/// The pages of a trip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Page {
    /// Where, when, how and who.
    #[default]
    Trip,
    /// What the report says of it.
    Briefing,
    /// What is to be done.
    List,
    /// Out and in.
    Exchange,
}

impl Page {
    /// Every page, in order.
    pub const ALL: [Self; 4] = [Self::Trip, Self::Briefing, Self::List, Self::Exchange];
}

/// Something done, at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What.
    pub doing: Doing,
    /// When, in milliseconds since 1970.
    pub now: u64,
    /// An id that nothing else has.
    pub fresh_id: String,
}

/// What is done.
#[derive(Clone, Debug, PartialEq)]
pub enum Doing {
    /// The planner came alive on this day.
    Start(Option<Date>),
    /// The host asks for something, or for something else than before.
    Heed {
        /// The template that a new trip begins with, by its slug.
        template: Option<AttrValue>,
        /// Which sections are left out, in the order of the page.
        left_out: [bool; 5],
    },
    /// Storage was read.
    Loaded(Rc<Result<LoadedTrips, Trouble>>),
    /// Storage was asked to keep a trip.
    Kept(String, Rc<Result<Record, Trouble>>),
    /// A trip is made, from a template (its place in the report's list) or of nothing; it is opened.
    Create(Option<usize>),
    /// A trip is copied, without what was done for it; the copy is opened.
    Duplicate(String),
    /// A trip is opened, or closed.
    Open(Option<String>),
    /// Another page of the open trip is turned to.
    Show(Page),
    /// The open trip is changed.
    Edit(Edit),
    /// A trip is changed.
    EditOf(String, Edit),
    /// A deleted trip is erased.
    Erase(String),
    /// Storage has erased a trip.
    Erased(String),
    /// Storage was asked to keep own contacts.
    ContactsKept(Rc<Result<Contacts, Trouble>>),
    /// Something is done with own contacts.
    Contacts(ContactStep),
    /// Something is done with all that this device keeps.
    Device(DeviceStep),
    /// Storage could not erase a trip.
    NotErased(Rc<Record>, Trouble),
    /// Something is written or asked on the page of the trips.
    Editing(EditorStep),
    /// The last change that can be taken back is.
    TakeBack,
    /// The list is filtered.
    Filter(Filter),
    /// The run-through goes to an item, or ends.
    Run(Option<String>),
    /// Something is done on the list's page.
    List(ListDoing),
    /// A stop is added to the open trip; where none is open, to the one that is opened or made next.
    Stop(String),
    /// Something was read, or is put away.
    Incoming(Option<Rc<Incoming>>),
    /// Trips that were read are taken over.
    Take(Rc<[Record]>),
    /// Something is done on the page for out and in.
    Exchange(Deed),
    /// Who travels is included in what leaves the device, or not.
    WithTravellers(bool),
    /// Something is printed, or the browser is done with printing.
    Print(Option<super::paper::Printed>),
    /// The organisation's file was read, or there is none.
    Organisation(Organised),
    /// A region is opened on the map, by its slug, or closed.
    Region(Option<String>),
    /// The paper to print on is chosen.
    Sheet(super::paper::Sheet),
}

impl Doing {
    /// Whether the traveller did it, and not storage or the clock.
    #[must_use]
    pub fn is_by_hand(&self) -> bool {
        !matches!(
            self,
            Self::Start(_)
                | Self::Heed { .. }
                | Self::Loaded(_)
                | Self::Kept(..)
                | Self::ContactsKept(_)
                | Self::Erased(_)
                | Self::NotErased(..)
                | Self::Incoming(_)
                | Self::Organisation(_)
                | Self::Region(_)
                | Self::Device(DeviceStep::KeptForGood(_) | DeviceStep::ListKept(_) | DeviceStep::Erased(_))
        )
    }
}

impl PlannerState {
    pub(super) fn create(&mut self, template: Option<usize>, step: &Step) {
        let mut trip = Record::new(&self.report.id, &step.fresh_id);
        let template = template.and_then(|place| self.report.reference.templates.get(place));
        if let Some(template) = template {
            fill(&mut trip, template, self.report, step.now);
        }
        if self.trips.is_empty() {
            self.first_trip = Some(trip.id.clone());
        }
        self.attention.say(Said::Made(trip.name.value.clone()));
        self.add(trip, step.now);
        self.take_over_general(step.now);
    }

    /// The first trip begins where the list for everyone was left. What was done about an item in the trip itself stays.
    fn take_over_general(&mut self, now: u64) {
        let trip = self
            .trips
            .iter_mut()
            .find(|trip| Some(&trip.id) == self.first_trip.as_ref());
        let Some(trip) = trip else { return };
        let is_new = |item: &&str| !trip.marks.contains_key(*item);
        let ticked: Vec<String> = self.general.ticked().filter(is_new).map(str::to_owned).collect();
        for item in &ticked {
            trip.apply(&Edit::State(item.clone(), ItemState::Done), now);
        }
        if !ticked.is_empty() {
            let name = trip.name.value.clone();
            self.attention.say(Said::MadeWithTicks(name, ticked.len()));
        }
    }

    /// Once storage has been read it is known whether the trip is the first one, and what was ticked on the list for everyone.
    pub(super) fn begin_first_trip(&mut self, now: u64) {
        if self.trips.len() == 1 {
            self.take_over_general(now);
        }
        self.first_trip = None;
    }

    /// The copy has the trip's plan and own items, and nothing of what was done.
    pub(super) fn duplicate(&mut self, id: &str, step: &Step) {
        let Some(trip) = self.trips.iter().find(|trip| trip.id == id) else {
            return;
        };
        let mut copy = Record {
            id: step.fresh_id.clone(),
            archived: Stamped::default(),
            deleted: Stamped::default(),
            ..trip.clone()
        };
        copy.apply(&Edit::Reset, step.now);
        if !trip.name.value.is_empty() {
            let name = crate::text::in_language(&self.report.language).name_of_copy(&trip.name.value);
            copy.apply(&Edit::Name(tidy_name(&name).0), step.now);
        }
        self.attention.say(Said::Copied(trip.name.value.clone()));
        self.add(copy, step.now);
    }

    fn add(&mut self, trip: Record, now: u64) {
        let (id, is_awaited) = (trip.id.clone(), !self.wished.is_empty());
        self.trips.push(trip);
        self.page = Page::Trip;
        self.undo = None;
        self.open_trip(Some(id), now);
        if !is_awaited {
            self.attention.lead("[data-field=name]");
        }
    }
}

fn fill(trip: &mut Record, template: &Template, report: &Report, now: u64) {
    let of = &template.trip;
    let stop = |stop: &advisory_model::Stop| SavedStop {
        scope: report.scope_slug(stop.scope),
        ..SavedStop::default()
    };
    let edits = [
        Edit::Stops(of.stops.iter().map(stop).collect()),
        Edit::Ways(of.ways.clone()),
        Edit::Lodgings(of.lodgings.clone()),
        Edit::Purposes(of.purposes.clone()),
        Edit::Travellers(of.travellers.clone()),
    ];
    for edit in edits {
        trip.apply(&edit, now);
    }
}

#[cfg(test)]
mod tests;
