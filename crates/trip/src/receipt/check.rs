//! Checking a receipt against a dataset: whether it fits the report, and itself. It proves no more than that.

use super::organisation::Unchecked;
use super::{Dataset, FORMAT, Item, Receipt, SCHEMA, counted, progress, state};
use crate::moment::Moment;
use crate::record::ItemState;
use advisory_model::{Date, ItemId, Progress, Report};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// Longer words out of a file are not repeated whole.
const LONGEST: usize = 100;

/// What a receipt says, once nothing in it was found wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// Whether it was made from the dataset that it was checked against.
    pub dataset: DatasetIs,
    /// The advisory's level, as the receipt gives it.
    pub level: u8,
    /// The report's year, as the receipt gives it.
    pub year: u16,
    /// The first day away.
    pub departure: Option<Date>,
    /// The day of return.
    pub return_day: Option<Date>,
    /// The report's items and how far each is.
    pub items: Vec<(ItemId, ItemState)>,
    /// Ids that this edition does not have; empty where the dataset is the same.
    pub unknown: Vec<String>,
    /// How many of the traveller's own items are done.
    pub own_items: Progress,
    /// How much of the report's items and the traveller's own is done.
    pub progress: Progress,
    /// What it says of an organisation's items. That is claimed, and checked against nothing.
    pub organisation: Option<Unchecked>,
    /// When it says that it was made.
    pub at: Moment,
    /// The name that somebody typed.
    pub name: Option<String>,
}

/// Which dataset a receipt was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatasetIs {
    /// The one it was checked against: level, year and every item were compared.
    TheSame,
    /// Another edition of the same report, of this version: only what is in the receipt itself could be checked.
    Another(String),
}

/// What is wrong with a receipt. `Words::problem` has the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It does not call itself one.
    NotAReceipt,
    /// Its form is of a version that we do not know.
    Schema(u64),
    /// It is of this other report.
    OtherReport(String),
    /// A field is missing, of another kind, or not a receipt's.
    Unreadable(String),
    /// It gives something else than the dataset that it names.
    Differs(Claim),
    /// The dataset has no such item.
    UnknownItem(String),
    /// It names the item twice.
    Twice(String),
    /// It gives the item a state that is none.
    State(String, String),
    /// It lacks an item that every trip has.
    Missing(String),
    /// Its counts do not add up.
    Counts,
    /// Its time is none.
    Moment(String),
    /// The organisation's name is empty, too long, or holds signs that no name has.
    OrganisationName,
    /// There is no item of the organisation's, or there are more than a file may hold.
    OrganisationItems,
    /// An item of the organisation's has an id that is none.
    OrganisationId(String),
}

/// What a receipt says of its dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The level.
    Level,
    /// The report's year.
    Year,
    /// The last day on which it can have been written.
    WrittenBefore,
}

/// Checks a receipt, and says the first thing that is wrong with it.
///
/// # Errors
///
/// What does not fit the report, the dataset, or the receipt itself.
///
/// ```
/// use advisory_model::example;
/// use advisory_trip::receipt::{self, Dataset, Problem};
///
/// let problem = receipt::check(&serde_json::json!({}), &example::report(), &Dataset::default());
/// assert_eq!(problem, Err(Problem::NotAReceipt));
/// ```
pub fn check(value: &Value, report: &Report, dataset: &Dataset) -> Result<Checked, Problem> {
    let receipt = read(value, report)?;
    let same = receipt.dataset.hash == dataset.hash;
    if same {
        claims(&receipt, report)?;
    }
    let found = found(&receipt, report)?;
    if same {
        whole(&found, report)?;
    }
    counts(&receipt)?;
    let organisation = receipt.organisation.map(|it| it.unchecked()).transpose()?;
    let at = receipt.at.parse().map_err(|_| Problem::Moment(short(&receipt.at)))?;
    Ok(Checked {
        dataset: match same {
            true => DatasetIs::TheSame,
            false => DatasetIs::Another(receipt.dataset.version),
        },
        level: receipt.level,
        year: receipt.year,
        departure: receipt.trip.departure,
        return_day: receipt.trip.return_day,
        items: found.items,
        unknown: found.unknown,
        own_items: progress(receipt.own_items),
        progress: progress(receipt.progress),
        organisation,
        at,
        name: receipt.name,
    })
}

/// What it is, is asked before anything else: a receipt of a newer form may hold what we cannot read.
fn read(value: &Value, report: &Report) -> Result<Receipt, Problem> {
    if value["format"] != FORMAT {
        return Err(Problem::NotAReceipt);
    }
    match value["schema"].as_u64() {
        Some(SCHEMA) => {}
        Some(other) => return Err(Problem::Schema(other)),
        None => return Err(Problem::NotAReceipt),
    }
    let receipt = Receipt::deserialize(value).map_err(|error| Problem::Unreadable(short(&error.to_string())))?;
    if receipt.report == report.id {
        Ok(receipt)
    } else {
        Err(Problem::OtherReport(short(&receipt.report)))
    }
}

fn claims(receipt: &Receipt, report: &Report) -> Result<(), Problem> {
    let claims = [
        (Claim::Level, receipt.level == report.level.number),
        (Claim::Year, receipt.year == report.edition.year),
        (
            Claim::WrittenBefore,
            receipt.written_before == report.edition.written_before,
        ),
    ];
    let wrong = claims.iter().find(|(_, holds)| !holds);
    wrong.map_or(Ok(()), |(claim, _)| Err(Problem::Differs(*claim)))
}

/// The report's items with their states, and the ids that this edition does not have.
#[derive(Default)]
struct Found {
    items: Vec<(ItemId, ItemState)>,
    unknown: Vec<String>,
}

fn found(receipt: &Receipt, report: &Report) -> Result<Found, Problem> {
    let mut found = Found::default();
    for (id, state) in states(&receipt.items)? {
        match report.items.iter().position(|it| it.id == id) {
            Some(index) => found.items.push((ItemId::at(index), state)),
            None => found.unknown.push(short(id)),
        }
    }
    Ok(found)
}

/// The ids of items with their states. Each state is one, and no id is there twice.
pub(super) fn states(items: &[Item]) -> Result<Vec<(&str, ItemState)>, Problem> {
    let mut seen = BTreeSet::new();
    let each = items.iter().map(|item| {
        let state = state(&item.state).ok_or_else(|| Problem::State(short(&item.id), short(&item.state)))?;
        match seen.insert(&item.id) {
            true => Ok((item.id.as_str(), state)),
            false => Err(Problem::Twice(short(&item.id))),
        }
    });
    each.collect()
}

/// Within one edition no item is unknown, and what every trip calls for is there.
fn whole(found: &Found, report: &Report) -> Result<(), Problem> {
    if let Some(id) = found.unknown.first() {
        return Err(Problem::UnknownItem(id.clone()));
    }
    let always = report
        .items
        .iter()
        .enumerate()
        .filter(|(_, it)| it.condition.is_empty());
    let mut missing = always.filter(|(index, _)| found.items.iter().all(|(item, _)| item.index() != *index));
    missing
        .next()
        .map_or(Ok(()), |(_, item)| Err(Problem::Missing(item.id.clone())))
}

fn counts(receipt: &Receipt) -> Result<(), Problem> {
    let items = counted(receipt.items.iter().filter_map(|item| state(&item.state)));
    let own = receipt.own_items;
    let done = items.done.checked_add(own.done);
    let of = items.of.checked_add(own.of);
    let adds_up = done == Some(receipt.progress.done) && of == Some(receipt.progress.of) && own.done <= own.of;
    adds_up.then_some(()).ok_or(Problem::Counts)
}

pub(super) fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{} …", &text[..end]),
        None => text.to_owned(),
    }
}
