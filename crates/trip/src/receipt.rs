//! The receipt "read and done": what of the report's list was done for a trip, in a form that anybody can check against the dataset.
//!
//! It holds the items of the report by their ids, and how far each is; of the traveller's own items only how many there are. No
//! traveller's name is in it unless one is typed for it, no note, no reason, no stop; but the list was made for the trip, and its items show
//! something of where and how that goes. It says itself that a finished list is not a clearance.
//!
//! Where an organisation asks for something beside the report, its name, its items by their ids and how far each is stand apart, under
//! `organisation`, and count in nothing else. **That part is not checked against anything**: who checks a receipt has the report's dataset
//! and not the organisation's file. Of these items too it holds only what an [`Outward`] lets leave.
//!
//! **It is not signed.** A check finds what does not fit the dataset or itself. It cannot tell who wrote a receipt, whether what is
//! called done was done, when it was really written, or whether an item that only some trips call for was taken out with its count.
//! Nor does a check read the sentence in it: show your own.

mod check;
mod organisation;

pub use check::{Checked, Claim, DatasetIs, Problem, check};
pub use organisation::Unchecked;

use crate::list::{List, What};
use crate::moment::Moment;
use crate::outward::Outward;
use crate::record::ItemState;
use crate::words::Words;
use advisory_model::{Date, Progress, Report};
use organisation::Organisation;
use serde::{Deserialize, Serialize};

/// What a receipt calls itself.
pub const FORMAT: &str = "travel-advisory receipt";

/// The version of a receipt's form.
pub const SCHEMA: u64 = 1;

/// The dataset that a receipt was made from.
///
/// ```
/// use advisory_trip::receipt::Dataset;
///
/// let dataset = Dataset { version: "1.2.0".into(), hash: "9f86d081".into() };
/// assert_ne!(dataset, Dataset::default());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dataset {
    /// The version that people call it by.
    pub version: String,
    /// The hash of its content, by which editions are told apart.
    pub hash: String,
}

/// A receipt as it is written. A field that is not here is not a receipt's: one that says more than it can is refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Receipt {
    format: String,
    schema: u64,
    statement: String,
    report: String,
    dataset: Dataset,
    level: u8,
    year: u16,
    written_before: Date,
    trip: Days,
    items: Vec<Item>,
    own_items: Count,
    progress: Count,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    organisation: Option<Organisation>,
    at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Days {
    departure: Option<Date>,
    #[serde(rename = "return")]
    return_day: Option<Date>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    id: String,
    state: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Count {
    done: usize,
    of: usize,
}

/// The receipt of a trip, as JSON. A name is in it only where the traveller has typed one at this moment.
///
/// ```
/// use advisory_model::example;
/// use advisory_trip::receipt::{self, Dataset};
/// use advisory_trip::{Moment, Outward, Record, Words};
///
/// let report = example::report();
/// let record = Record::new(&report.id, "t1");
/// let trip = Outward::of(&record, &report, false);
/// let dataset = Dataset { version: "1".into(), hash: "abc".into() };
/// let written = receipt::write(&trip, &report, &dataset, &Words::english(), Moment::of(0), None);
/// let read = serde_json::from_str(&written).unwrap();
/// let checked = receipt::check(&read, &report, &dataset).unwrap();
/// assert_eq!((checked.progress.done, checked.progress.of), (0, 2));
/// ```
#[must_use]
pub fn write(
    trip: &Outward,
    report: &Report,
    dataset: &Dataset,
    words: &Words,
    now: Moment,
    typed_name: Option<&str>,
) -> String {
    let list = trip.list(report, None);
    let record = trip.record();
    let receipt = Receipt {
        format: FORMAT.to_owned(),
        schema: SCHEMA,
        statement: (words.not_a_clearance)(report.level.number, report.edition.year),
        report: report.id.clone(),
        dataset: dataset.clone(),
        level: report.level.number,
        year: report.edition.year,
        written_before: report.edition.written_before,
        trip: Days {
            departure: record.departure.value,
            return_day: record.return_day.value,
        },
        items: items(&list),
        own_items: count(&list, |it| matches!(it, What::Own(_))),
        progress: count(&list, |it| !matches!(it, What::Asked(..))),
        organisation: Organisation::of(&list),
        at: now.to_string(),
        name: typed_name
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(str::to_owned),
    };
    // Writing texts and numbers into memory does not fail.
    serde_json::to_string_pretty(&receipt).unwrap_or_default()
}

fn items(list: &List) -> Vec<Item> {
    let reports = list.rows().filter(|row| matches!(row.what, What::Report(..)));
    let item = |row: &crate::Row| Item {
        id: row.id.clone(),
        state: word(row.state).to_owned(),
    };
    reports.map(item).collect()
}

fn count(list: &List, wanted: fn(&What) -> bool) -> Count {
    counted(list.rows().filter(|row| wanted(&row.what)).map(|row| row.state))
}

/// An item that is called not applicable counts neither way.
fn counted(states: impl Iterator<Item = ItemState>) -> Count {
    let applying = states.filter(|it| *it != ItemState::NotApplicable);
    applying.fold(Count { done: 0, of: 0 }, |sum, it| Count {
        done: sum.done + usize::from(it == ItemState::Done),
        of: sum.of + 1,
    })
}

fn progress(count: Count) -> Progress {
    Progress {
        done: count.done,
        of: count.of,
    }
}

/// The word for a state in a receipt: never renamed, whatever the record calls it.
fn word(state: ItemState) -> &'static str {
    match state {
        ItemState::Open => "open",
        ItemState::NotApplicable => "not-applicable",
        ItemState::Done => "done",
    }
}

fn state(named: &str) -> Option<ItemState> {
    let every = [ItemState::Open, ItemState::NotApplicable, ItemState::Done];
    every.into_iter().find(|it| word(*it) == named)
}
