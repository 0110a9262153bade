//! What the reader has done, and the one function that changes it.
//!
//! Pure and total: no clock, no storage, no browser. What must be saved or told to a host follows from comparing two states, in `app`.

mod map;

use crate::platform::storage::{SetAside, Trouble};
use crate::route::{Route, Section};
use crate::saved::Saved;
use advisory_model::{Date, ItemId, Report};
use std::rc::Rc;
use yew::AttrValue;

pub use map::{Column, MapAction, MapState, Order};

/// Everything that the page shows beyond the report itself.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Whether the page is alive; until then it is what was prerendered.
    pub active: bool,
    /// Today, or the day of the build until the clock has been read, whichever is later: a clock that is behind makes nothing younger.
    pub today: Option<Date>,
    /// The section that is shown.
    pub section: Section,
    /// The id that the last link led to.
    pub target: AttrValue,
    /// How many links have been followed, so that following the same one twice leads there twice.
    pub visits: usize,
    /// The map.
    pub map: MapState,
    /// What the reader searches for, as typed.
    pub search: AttrValue,
    /// The boxes that the reader or a saved state has set.
    pub ticks: Ticks,
    /// The boxes as storage is known to hold them.
    pub stored: Ticks,
    /// Whether storage can be had.
    pub storage: Storage,
    /// Saved texts that could not be read.
    pub set_aside: Rc<[SetAside]>,
}

/// Boxes that have been set or unset; the others have never been touched.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Ticks(Vec<Option<bool>>);

impl Ticks {
    /// How a box was last set.
    #[must_use]
    pub fn get(&self, item: ItemId) -> Option<bool> {
        self.0.get(item.index()).copied().flatten()
    }

    /// Sets a box, or unsets it.
    pub fn set(&mut self, item: ItemId, done: bool) {
        if self.0.len() <= item.index() {
            self.0.resize(item.index() + 1, None);
        }
        self.0[item.index()] = Some(done);
    }

    /// Forgets a box.
    pub fn forget(&mut self, item: ItemId) {
        if let Some(tick) = self.0.get_mut(item.index()) {
            *tick = None;
        }
    }

    /// The boxes that have been touched.
    pub fn iter(&self) -> impl Iterator<Item = (ItemId, bool)> {
        self.0
            .iter()
            .enumerate()
            .filter_map(|(index, tick)| Some((ItemId::at(index), (*tick)?)))
    }
}

/// Whether storage can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// The saved state has not been read yet.
    Loading,
    /// It has.
    Ready,
    /// Something is in the way; the next change tries again, and once it is kept what there is is read.
    Blocked(Trouble),
}

/// What the save indicator says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing can be said yet.
    Unsaved,
    /// A change is on its way to storage.
    Saving,
    /// Storage holds every box as it is shown.
    Saved,
    /// What is ticked is not kept.
    Blocked(Trouble),
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The page came alive on this day.
    Activate(Option<Date>),
    /// A fragment was followed.
    Follow(Route),
    /// Something happened on the map.
    Map(MapAction),
    /// The search was typed.
    Search(AttrValue),
    /// A box was set by the reader.
    Tick(ItemId, bool),
    /// The saved state arrived, or could not be had.
    Restore(Result<Restored, Trouble>),
    /// A box is safely stored, or is not.
    Kept(ItemId, bool, Result<(), Trouble>),
    /// Everything that was saved was erased by the reader.
    Erased,
}

impl From<MapAction> for Action {
    fn from(action: MapAction) -> Self {
        Self::Map(action)
    }
}

/// A saved state, in the model's terms.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Restored {
    /// The boxes.
    pub ticks: Ticks,
    /// Saved texts that could not be read.
    pub set_aside: Rc<[SetAside]>,
}

impl Restored {
    /// The boxes of a saved state that the report still has; what it no longer has stays in storage, untouched.
    #[must_use]
    pub fn of(saved: Option<&Saved>, set_aside: Vec<SetAside>, report: &Report) -> Self {
        let mut ticks = Ticks::default();
        for (index, item) in report.items.iter().enumerate() {
            if let Some(tick) = saved.and_then(|saved| saved.ticks.get(&item.id)) {
                ticks.set(ItemId::at(index), tick.done);
            }
        }
        Self {
            ticks,
            set_aside: set_aside.into(),
        }
    }
}

impl State {
    /// The state of the first render, which must be what was prerendered: what attributes, links and storage ask for comes after it.
    #[must_use]
    pub fn first(built: Option<Date>) -> Self {
        Self {
            active: false,
            today: built,
            section: Section::default(),
            target: AttrValue::default(),
            visits: 0,
            map: MapState::first(),
            search: AttrValue::default(),
            ticks: Ticks::default(),
            stored: Ticks::default(),
            storage: Storage::Loading,
            set_aside: Rc::default(),
        }
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn is_done(&self, item: ItemId) -> bool {
        self.ticks.get(item).unwrap_or(false)
    }

    /// The state after an action; `None` where nothing changes.
    #[must_use]
    pub fn apply(&self, action: &Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Activate(today) => {
                next.active = true;
                next.today = self.today.max(*today);
            }
            Action::Follow(route) => next.follow(route),
            Action::Map(action) => next.map.apply(action),
            Action::Search(typed) => next.search = typed.clone(),
            Action::Tick(item, done) => next.ticks.set(*item, *done),
            Action::Restore(restored) => next.restore(restored),
            Action::Kept(item, done, result) => next.kept(*item, *done, *result),
            Action::Erased => {
                next.ticks = Ticks::default();
                next.restore(&Ok(Restored::default()));
            }
        }
        (next != *self).then_some(next)
    }

    fn follow(&mut self, route: &Route) {
        self.section = route.section;
        self.target = route.target.clone().into();
        self.visits += 1;
        self.map.fills_window &= route.section == Section::Map;
        if let Some(layer) = route.layer {
            self.map.layer = layer;
            self.map.choose(route.region);
        }
        if route.section == Section::Report && route.target != Section::Report.slug() {
            self.search = AttrValue::default(); // What a link leads to must not be hidden by an old search.
        }
    }

    /// What the reader has done and is not saved yet stays, and will be the newest; the rest is as it was saved, here or in another tab.
    fn restore(&mut self, restored: &Result<Restored, Trouble>) {
        match restored {
            Ok(restored) => {
                let mut ticks = restored.ticks.clone();
                for (item, done) in self.unsaved() {
                    ticks.set(item, done);
                }
                self.ticks = ticks;
                self.stored.clone_from(&restored.ticks);
                self.set_aside = restored.set_aside.clone();
                self.storage = Storage::Ready;
            }
            Err(trouble) => self.storage = Storage::Blocked(*trouble),
        }
    }

    /// Where something was in the way, what else storage holds may never have been read: it is ready once that is, see `app::saving`.
    fn kept(&mut self, item: ItemId, done: bool, result: Result<(), Trouble>) {
        match result {
            Ok(()) => self.stored.set(item, done),
            Err(trouble) => self.storage = Storage::Blocked(trouble),
        }
    }

    /// The boxes that storage does not hold as they are shown.
    pub fn unsaved(&self) -> impl Iterator<Item = (ItemId, bool)> {
        self.ticks
            .iter()
            .filter(|(item, done)| self.stored.get(*item) != Some(*done))
    }

    /// What the save indicator says: "saved" only while storage holds every box as it is shown.
    #[must_use]
    pub fn save_state(&self) -> SaveState {
        match self.storage {
            Storage::Loading => SaveState::Unsaved,
            Storage::Blocked(trouble) => SaveState::Blocked(trouble),
            Storage::Ready if self.unsaved().next().is_some() => SaveState::Saving,
            Storage::Ready => SaveState::Saved,
        }
    }
}

/// The state as Yew's reducer wants it.
#[derive(Clone, Debug, PartialEq)]
pub struct Store(pub State);

impl yew::Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match self.0.apply(&action) {
            Some(next) => Rc::new(Self(next)),
            None => self,
        }
    }
}

/// What components send actions through.
pub type Dispatch = yew::UseReducerDispatcher<Store>;
