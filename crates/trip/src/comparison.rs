//! What merging would change, shown before it is done.
//!
//! Trips from elsewhere are put beside those that are kept: what is newer there would be taken over, and what is newer here stays. Nothing
//! is applied here, and nothing decided; whoever shows this applies [`Comparison::outcome`], keeps both
//! ([`Record::copy_as`](crate::Record::copy_as)), or leaves all as it is.

mod change;
mod differences;

pub use change::{Change, OwnItemView};

use crate::asked::Asked;
use crate::outward::Outward;
use crate::record::Record;
use crate::stamp::Merge;
use advisory_model::Report;
use std::rc::Rc;

/// A trip from elsewhere, beside the kept one.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The trip from elsewhere.
    pub incoming: Record,
    /// Where the kept trip of the same id stands in the list; none where it is not kept here.
    pub kept: Option<usize>,
    /// What merging makes of the two; the trip itself where it is new.
    pub outcome: Record,
    /// What merging would change of the kept trip; nothing where it is new.
    pub changes: Vec<Change>,
    /// What the other one says otherwise, and would not be taken over, because the kept trip was changed after it: `before` stays.
    pub kept_newer: Vec<Change>,
}

/// What a comparison comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brings {
    /// A trip that is not kept here.
    ATrip,
    /// Changes of a trip that is kept here.
    Changes,
    /// Nothing: the same, or older, or a deleted trip that is not kept here.
    Nothing,
}

impl Comparison {
    /// What it comes to.
    #[must_use]
    pub fn brings(&self) -> Brings {
        match self.kept {
            Some(_) if !self.changes.is_empty() => Brings::Changes,
            None if !self.incoming.deleted.value => Brings::ATrip,
            _ => Brings::Nothing,
        }
    }
}

/// Compares trips from elsewhere with those that are kept; the items' changes in the order of the report.
///
/// ```
/// use advisory_model::example;
/// use advisory_trip::{Change, Edit, Record, comparison::compare};
///
/// let report = example::report();
/// let mut kept = Record::new(&report.id, "t1");
/// kept.apply(&Edit::Name("Survey".into()), 1);
/// let mut incoming = kept.clone();
/// incoming.apply(&Edit::Name("Second survey".into()), 2);
///
/// let comparison = &compare(&[kept], &[incoming], &report)[0];
/// let renamed = Change::Name { before: "Survey".into(), after: "Second survey".into() };
/// assert_eq!(comparison.changes, [renamed]);
/// assert!(comparison.kept_newer.is_empty());
/// ```
#[must_use]
pub fn compare(kept: &[Record], incoming: &[Record], report: &Report) -> Vec<Comparison> {
    compare_with_asked(kept, incoming, report, &Rc::from([]))
}

/// The same where an organisation asks for items: those too may have stayed behind when the copy left.
#[must_use]
pub fn compare_with_asked(
    kept: &[Record],
    incoming: &[Record],
    report: &Report,
    asked: &Rc<[Rc<Asked>]>,
) -> Vec<Comparison> {
    let each = incoming.iter();
    each.map(|record| one(kept, record, report, asked)).collect()
}

fn one(kept: &[Record], incoming: &Record, report: &Report, asked: &Rc<[Rc<Asked>]>) -> Comparison {
    let place = kept.iter().position(|record| record.id == incoming.id);
    let Some(ours) = place.map(|place| &kept[place]) else {
        return Comparison {
            incoming: incoming.clone(),
            kept: None,
            outcome: incoming.clone(),
            changes: Vec::new(),
            kept_newer: Vec::new(),
        };
    };
    let incoming = with_what_stayed(incoming, ours, report, asked);
    let mut outcome = ours.clone();
    outcome.take_newer(&incoming);
    let found = differences::between(ours, &incoming, &outcome, report);
    Comparison {
        incoming,
        kept: place,
        outcome,
        changes: found.changes,
        kept_newer: found.kept_newer,
    }
}

/// Items that would tell who travels are left out of an order that leaves the device. Where nothing else differs, such an order is the
/// kept one, come back: it must not cost those items their places.
fn with_what_stayed(incoming: &Record, ours: &Record, report: &Report, asked: &Rc<[Rc<Asked>]>) -> Record {
    let mut incoming = incoming.clone();
    // The organisation's file may have been there when the copy left, or not.
    let told = [
        Outward::of(ours, report, false),
        Outward::with_asked(ours, report, asked, false),
    ];
    for (section, order) in &mut incoming.order {
        let orders = told.iter().filter_map(|told| told.record().order.get(section));
        let came_back = orders.map(|told| &told.value).any(|told| *told == order.value);
        if let Some(kept) = ours.order.get(section).filter(|_| came_back) {
            order.clone_from(kept);
        }
    }
    incoming
}
