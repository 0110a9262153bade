//! What the traveller has done with trips, and the one function that changes it.
//!
//! Pure and total: no clock, no storage, no browser; each step brings the time and a fresh id along. What must be kept or told to a host follows
//! from comparing two states, in `effects`.

mod changing;
mod keeping;

pub use changing::Undo;

use super::attention::Attention;
use super::contacts::Writing;
use super::device::OnDevice;
use super::editing::Editing;
use super::exchange::Exchanging;
use super::list::Listing;
use super::organisation::Organised;
use super::step::{Doing, Page, Step};
use crate::platform::storage::SetAside;
use crate::state::Storage;
use advisory_model::{Date, RegionId, Report};
use advisory_trip::{Asked, Contacts, Filter, GeneralList, Record};
use std::rc::Rc;

/// Everything that the planner shows beyond the report itself.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannerState {
    /// The report.
    pub report: &'static Report,
    /// Today; none until the clock has been read.
    pub today: Option<Date>,
    /// All trips, also those put away or deleted.
    pub trips: Vec<Record>,
    /// The trips as storage is known to hold them.
    pub stored: Vec<Record>,
    /// Trips that were erased here, until storage has done so.
    pub erased: Vec<Record>,
    /// The traveller's own contacts.
    pub contacts: Contacts,
    /// The contacts as storage is known to hold them.
    pub stored_contacts: Contacts,
    /// The template that a new trip begins with, as the host asks: its place in the report's list.
    pub template: Option<usize>,
    /// Which sections the host leaves out, in the order of the page.
    pub left_out: [bool; 5],
    /// What is half written or asked of them.
    pub writing: Writing,
    /// What is said and asked of all that is kept.
    pub device: OnDevice,
    /// Whether storage can be had.
    pub storage: Storage,
    /// Whether what storage holds was ever read.
    pub is_read: bool,
    /// How many trips a newer version wrote.
    pub newer: usize,
    /// Kept texts that could not be read.
    pub set_aside: Rc<[SetAside]>,
    /// The list for everyone, as storage holds it.
    pub general: Rc<GeneralList>,
    /// What the organisation's file holds, where the host names one.
    pub organisation: Organised,
    /// The region that is open on the map.
    pub region: Option<RegionId>,
    /// The items that the organisation asks for.
    pub asked: Rc<[Rc<Asked>]>,
    /// The trip that is open, by its id.
    pub open: Option<String>,
    /// Which of its pages.
    pub page: Page,
    /// What of the list is to be seen.
    pub filter: Filter,
    /// The item of the run-through, by its id; none while all are seen.
    pub running: Option<String>,
    /// What the list's page remembers beside the trip.
    pub listing: Listing,
    /// What can be taken back: how it was before.
    pub undo: Option<Undo>,
    /// What was read and waits for the traveller's word.
    pub incoming: Option<Rc<super::exchange::Incoming>>,
    /// Whether who travels is included in what leaves the device: chosen each time anew.
    pub with_travellers: bool,
    /// What the page for out and in holds beside the trips.
    pub exchange: Exchanging,
    /// What is on its way to the printer.
    pub printing: Option<super::paper::Printing>,
    /// The paper to print on.
    pub sheet: super::paper::Sheet,
    /// Stops to be added to a trip that is yet to be opened or made, each as `kind:slug`.
    pub wished: Vec<String>,
    /// The first trip of all, until it is known for certain what was ticked on the list for everyone.
    pub first_trip: Option<String>,
    /// What is half written or asked on the page of the trips.
    pub editing: Editing,
    /// What is said of the last step, and where the keyboard goes.
    pub attention: Attention,
}

impl PlannerState {
    /// Nothing is known yet.
    #[must_use]
    pub fn first(report: &'static Report) -> Self {
        Self {
            report,
            today: None,
            trips: Vec::new(),
            stored: Vec::new(),
            erased: Vec::new(),
            contacts: Contacts::new(&report.id),
            stored_contacts: Contacts::new(&report.id),
            writing: Writing::default(),
            device: OnDevice::default(),
            storage: Storage::Loading,
            is_read: false,
            newer: 0,
            set_aside: Rc::from([]),
            general: Rc::new(GeneralList::new(&report.id)),
            organisation: Organised::default(),
            region: None,
            asked: Rc::from([]),
            open: None,
            page: Page::Trip,
            filter: Filter::default(),
            running: None,
            listing: Listing::default(),
            undo: None,
            incoming: None,
            with_travellers: false,
            exchange: Exchanging::default(),
            printing: None,
            sheet: super::paper::Sheet::default(),
            wished: Vec::new(),
            first_trip: None,
            template: None,
            left_out: [false; 5],
            editing: Editing::default(),
            attention: Attention::default(),
        }
    }

    /// Takes over what the host asks for, which may change. A template of an unknown slug is none.
    fn heed(&mut self, template: Option<&str>, left_out: [bool; 5]) {
        let templates = &self.report.reference.templates;
        self.template = template.and_then(|slug| templates.iter().position(|it| it.id == slug));
        self.left_out = left_out;
    }

    /// The trip that is open.
    #[must_use]
    pub fn trip(&self) -> Option<&Record> {
        let id = self.open.as_ref()?;
        self.trips.iter().find(|trip| trip.id == *id && !trip.deleted.value)
    }

    /// The trips that are neither put away nor deleted.
    pub fn current(&self) -> impl Iterator<Item = &Record> {
        self.trips
            .iter()
            .filter(|trip| !trip.deleted.value && !trip.archived.value)
    }

    fn region_of(&self, slug: Option<&str>) -> Option<RegionId> {
        let slug = slug?;
        self.report
            .region_ids()
            .find(|id| self.report.regions[id.index()].id == slug)
    }

    /// The state after a step.
    #[must_use]
    pub fn after(&self, step: &Step) -> Self {
        let mut next = self.clone();
        if step.doing.is_by_hand() {
            next.attention.said = None;
            next.listing.said = None;
            next.device.settle();
        }
        match &step.doing {
            Doing::Start(today) => next.today = *today,
            Doing::Heed { template, left_out } => next.heed(template.as_deref(), *left_out),
            Doing::Loaded(loaded) => next.restore(loaded, step.now),
            Doing::Kept(id, result) => next.kept(id, result),
            Doing::Create(template) => next.create(*template, step),
            Doing::Duplicate(id) => next.duplicate(id, step),
            Doing::Open(id) => next.open_trip(id.clone(), step.now),
            Doing::Show(page) => next.show(*page),
            Doing::Edit(edit) => next.edit_open(edit, step.now),
            Doing::EditOf(id, edit) => next.edit(id, edit, step.now),
            Doing::Erase(id) => next.erase(id),
            Doing::Erased(id) => next.erased.retain(|trip| trip.id != *id),
            Doing::ContactsKept(result) => next.contacts_kept(result),
            Doing::Contacts(step_with) => next.contact_step(step_with, step.now, &step.fresh_id),
            Doing::Device(step) => next.on_device(step),
            Doing::NotErased(trip, trouble) => next.not_erased(trip, *trouble),
            Doing::Editing(edit) => next.write(edit, step.now),
            Doing::TakeBack => next.take_back(step.now),
            Doing::Filter(filter) => next.filter = filter.clone(),
            Doing::Run(item) => next.run_to(item.clone()),
            Doing::List(doing) => next.list_doing(doing, step),
            Doing::Stop(scope) => next.stop_at(scope, step.now),
            Doing::Incoming(incoming) => next.receive(incoming.clone()),
            Doing::Take(trips) => next.take_all(trips),
            Doing::Exchange(deed) => next.exchange(deed, step),
            Doing::WithTravellers(with) => next.with_travellers = *with,
            Doing::Print(what) => next.print(*what, step.now),
            Doing::Sheet(sheet) => next.sheet = *sheet,
            Doing::Organisation(read) => next.organise(read),
            Doing::Region(slug) => next.region = next.region_of(slug.as_deref()),
        }
        next.ask_anew(self);
        next
    }

    pub(super) fn open_trip(&mut self, id: Option<String>, now: u64) {
        let closed = self.open.take();
        self.open = id;
        self.running = None;
        self.filter = Filter::default();
        self.with_travellers = false;
        self.printing = None;
        self.leave_exchange();
        self.editing = Editing::default();
        self.listing = Listing::default();
        match (self.trip().is_some(), closed) {
            (true, _) => {
                self.attention.lead("[data-trip-name]");
                self.grant_wishes(now);
            }
            (false, Some(id)) => self.attention.lead_to_row(&id),
            (false, None) => {}
        }
    }

    fn show(&mut self, page: Page) {
        self.page = page;
        self.running = None;
        // A choice of the moment, not of the trip.
        self.with_travellers = false;
        self.printing = None;
        self.leave_exchange();
    }
}

#[cfg(test)]
pub(super) mod tests;
