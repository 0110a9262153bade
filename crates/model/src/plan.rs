//! The checklist that a trip calls for, and how far it is done. A finished list is not a clearance, and nothing here says so.

use crate::checklist::{Item, Phase};
use crate::condition::Holds;
use crate::date::Date;
use crate::ids::ItemId;
use crate::report::Report;
use crate::trip::Trip;

/// The items that concern a trip, in the order of their phases.
///
/// ```
/// use advisory_model::{Phase, Plan, Trip, example};
///
/// let report = example::report();
/// let plan = Plan::of(&report, &Trip::default());
/// assert_eq!(plan.entries.len(), report.items.len(), "while nothing is said, everything may apply");
/// assert_eq!(plan.phase(Phase::Packing).count(), 1);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The items, by phase, else in the author's order.
    pub entries: Vec<PlanEntry>,
}

/// An item of a plan.
///
/// ```
/// use advisory_model::{Holds, Plan, Trip, example};
///
/// let entry = Plan::of(&example::report(), &Trip::default()).entries.remove(0);
/// assert_eq!((entry.applies, entry.due), (Holds::Yes, None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlanEntry {
    /// The item.
    pub item: ItemId,
    /// Its phase.
    pub phase: Phase,
    /// Whether its condition holds, or is unknown.
    pub applies: Holds,
    /// The day by which it should be done, once the trip's days are known.
    pub due: Option<Date>,
}

/// How many of so many are done.
///
/// ```
/// use advisory_model::Progress;
///
/// let progress = Progress { done: 3, of: 3 };
/// assert!(progress.is_complete());
/// assert!(!Progress { done: 0, of: 0 }.is_complete(), "an empty list is not a finished one");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Items that are done.
    pub done: usize,
    /// Items in all.
    pub of: usize,
}

impl Progress {
    /// Whether every item is done, and there was one.
    #[must_use]
    pub fn is_complete(self) -> bool {
        self.of > 0 && self.done == self.of
    }
}

impl Plan {
    /// The list for everyone: every item, as long as nothing is said of a trip.
    ///
    /// ```
    /// use advisory_model::{Plan, Trip, example};
    ///
    /// let report = example::report();
    /// let items = |plan: Plan| plan.entries.iter().map(|it| it.item).collect::<Vec<_>>();
    /// assert_eq!(items(Plan::for_everyone(&report)), items(Plan::of(&report, &Trip::default())));
    /// ```
    #[must_use]
    pub fn for_everyone(report: &Report) -> Self {
        let items = report.items.iter().enumerate();
        Self::by_phase(items.map(|(index, item)| PlanEntry {
            item: ItemId::at(index),
            phase: item.phase,
            applies: Holds::Unknown,
            due: None,
        }))
    }

    /// The plan of a trip: every item whose condition holds or is not known to fail.
    #[must_use]
    pub fn of(report: &Report, trip: &Trip) -> Self {
        let items = report.items.iter().enumerate();
        let entries = items.map(|(index, item)| entry(ItemId::at(index), item, trip, report));
        Self::by_phase(entries.filter(|entry| entry.applies != Holds::No))
    }

    fn by_phase(entries: impl Iterator<Item = PlanEntry>) -> Self {
        let entries: Vec<PlanEntry> = entries.collect();
        let mut by_phase = Vec::with_capacity(entries.len());
        for phase in Phase::ALL {
            by_phase.extend(entries.iter().filter(|entry| entry.phase == *phase));
        }
        Self { entries: by_phase }
    }

    /// The items of a phase.
    pub fn phase(&self, phase: Phase) -> impl Iterator<Item = &PlanEntry> {
        self.entries.iter().filter(move |entry| entry.phase == phase)
    }

    /// How far the list is done, in one phase or in all.
    ///
    /// ```
    /// use advisory_model::{ItemId, Phase, Plan, Progress, Trip, example};
    ///
    /// let plan = Plan::of(&example::report(), &Trip::default());
    /// let progress = plan.progress(Some(Phase::Packing), |item| item == ItemId(1));
    /// assert_eq!(progress, Progress { done: 1, of: 1 });
    /// ```
    #[must_use]
    pub fn progress(&self, phase: Option<Phase>, is_done: impl Fn(ItemId) -> bool) -> Progress {
        let counted = self
            .entries
            .iter()
            .filter(|entry| phase.is_none_or(|phase| phase == entry.phase));
        counted.fold(Progress::default(), |sum, entry| Progress {
            done: sum.done + usize::from(is_done(entry.item)),
            of: sum.of + 1,
        })
    }
}

fn entry(id: ItemId, item: &Item, trip: &Trip, report: &Report) -> PlanEntry {
    let applies = item.condition.over(trip, report);
    PlanEntry {
        item: id,
        phase: item.phase,
        applies,
        due: item.due.and_then(|due| due.on(trip)),
    }
}
