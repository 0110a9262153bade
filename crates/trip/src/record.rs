//! The kept form of a trip.
//!
//! Everything is a slug, a text or a date: a record outlives the report's items and the model's words. What this version does not know
//! stays in it.

use crate::stamp::{Merge, Stamped, Unknown, mergeable};
use advisory_model::{Date, Report, Stop, Trip};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the kept form.
pub const SCHEMA: u32 = 2;

/// One trip with all that was done for it.
///
/// ```
/// use advisory_trip::{Edit, Record};
///
/// let mut record = Record::new("harbour-2019", "t1");
/// record.apply(&Edit::Name("Survey".into()), 1_000);
/// assert_eq!(record.name.value, "Survey");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The report's id.
    pub report: String,
    /// The trip's own id: letters and digits, made at random by whoever creates it.
    pub id: String,
    /// What the traveller calls it.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub name: Stamped<String>,
    /// The first day away.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub departure: Stamped<Option<Date>>,
    /// The day of return.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub return_day: Stamped<Option<Date>>,
    /// Where it goes, in order.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub stops: Stamped<Vec<SavedStop>>,
    /// Ways of travel, by slug.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub ways: Stamped<Vec<String>>,
    /// Where one sleeps, by slug.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub lodgings: Stamped<Vec<String>>,
    /// What for, by slug.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub purposes: Stamped<Vec<String>>,
    /// Who travels, by slug. Stays on the device: see [`crate::outward`].
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub travellers: Stamped<Vec<String>>,
    /// Who was said not to travel, by slug, unless named as travelling. Stays on the device as well. It names each kind of which that was
    /// asked, so that a kind that a later version adds is not said.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub absent: Stamped<Vec<String>>,
    /// Whether it was put away.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub archived: Stamped<bool>,
    /// Whether it was deleted; it can be brought back until it is erased.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub deleted: Stamped<bool>,
    /// What was done about each item, by its slug; also of items that the report no longer has.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub marks: BTreeMap<String, Mark>,
    /// The traveller's own items; their ids begin with `own-`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub own_items: BTreeMap<String, OwnItem>,
    /// The traveller's own sections; their ids begin with `own-`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub own_sections: BTreeMap<String, OwnSection>,
    /// The order of a section's items, where the traveller chose one, by the section's id; a phase's id is its slug.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub order: BTreeMap<String, Stamped<Vec<String>>>,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A stop as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SavedStop {
    /// The scope as `kind:slug`, such as `place:siby`.
    pub scope: String,
    /// The first day there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrival: Option<Date>,
    /// The last day there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leave: Option<Date>,
}

/// What was done about an item.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// How far it is.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub state: Stamped<ItemState>,
    /// Why it does not apply, where the traveller says so.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub reason: Stamped<String>,
    /// The traveller's note.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub note: Stamped<String>,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// How far an item is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// Still to be done.
    #[default]
    Open,
    /// The traveller says that it does not apply.
    NotApplicable,
    /// Done.
    Done,
}

/// An item of the traveller's own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnItem {
    /// What to do.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub text: Stamped<String>,
    /// The id of the section it stands in.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub section: Stamped<String>,
    /// The day by which it should be done.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub due: Stamped<Option<Date>>,
    /// Whether it was taken out.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub removed: Stamped<bool>,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A section of the traveller's own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnSection {
    /// Its heading.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub name: Stamped<String>,
    /// Whether it was taken out; its items then stand with those before departure.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub removed: Stamped<bool>,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

mergeable! {
    Record {
        name, departure, return_day, stops, ways, lodgings, purposes, travellers, absent, archived, deleted, marks,
        own_items, own_sections, order
    } and unknown
}
mergeable! { Mark { state, reason, note } and unknown }
mergeable! { OwnItem { text, section, due, removed } and unknown, out by removed }
mergeable! { OwnSection { name, removed } and unknown, out by removed }

impl Record {
    /// A trip of which nothing has been said.
    #[must_use]
    pub fn new(report: &str, id: &str) -> Self {
        Self {
            schema: SCHEMA,
            report: report.to_owned(),
            id: id.to_owned(),
            ..Self::default()
        }
    }

    /// The trip as the model knows it. Slugs that the report or the model does not know stay in the record alone.
    #[must_use]
    pub fn trip(&self, report: &Report) -> Trip {
        let stop = |stop: &SavedStop| {
            Some(Stop {
                scope: report.scope(&stop.scope)?,
                arrival: stop.arrival,
                leave: stop.leave,
            })
        };
        Trip {
            departure: self.departure.value,
            return_day: self.return_day.value,
            stops: self.stops.value.iter().filter_map(stop).collect(),
            ways: known(&self.ways, advisory_model::Way::from_slug),
            lodgings: known(&self.lodgings, advisory_model::Lodging::from_slug),
            purposes: known(&self.purposes, advisory_model::Purpose::from_slug),
            travellers: known(&self.travellers, advisory_model::Traveller::from_slug),
            absent: known(&self.absent, advisory_model::Traveller::from_slug),
        }
    }

    /// How far an item is.
    #[must_use]
    pub fn state(&self, item: &str) -> ItemState {
        self.marks.get(item).map_or(ItemState::Open, |mark| mark.state.value)
    }

    /// The time to give to a change made now: later than every change before it, whatever the clock says.
    #[must_use]
    pub fn stamp(&self, now: u64) -> u64 {
        now.max(self.latest().saturating_add(1))
    }
}

fn known<T>(slugs: &Stamped<Vec<String>>, from_slug: fn(&str) -> Option<T>) -> Vec<T> {
    slugs.value.iter().filter_map(|slug| from_slug(slug)).collect()
}
