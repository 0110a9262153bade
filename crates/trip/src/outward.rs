//! What of a trip may leave the device.
//!
//! Links, codes, files, calendars, receipts and events are made of an [`Outward`] and of nothing else. Who travels is not in it, nor any
//! item whose presence would tell it, unless the traveller includes them by a choice of that moment.

use crate::list::{List, Row, What};
use crate::record::Record;
use advisory_model::{Date, Report, Traveller};

/// A trip as it may leave the device.
#[derive(Clone, Debug, PartialEq)]
pub struct Outward {
    record: Record,
    with_travellers: bool,
}

/// What would tell who travels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Telling {
    /// The travellers that were chosen.
    pub travellers: Vec<Traveller>,
    /// The items of the list that would tell: their texts.
    pub items: Vec<String>,
}

impl Telling {
    /// Whether there is nothing to tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.travellers.is_empty() && self.items.is_empty()
    }
}

impl Outward {
    /// The trip without who travels, or with it where the traveller has just said so.
    ///
    /// Fields and items of a newer version may tell it too, and share its fate.
    #[must_use]
    pub fn of(record: &Record, report: &Report, with_travellers: bool) -> Self {
        let mut record = record.clone();
        if !with_travellers {
            record.travellers = Default::default();
            record.unknown.clear();
            record.marks.retain(|id, mark| {
                mark.unknown.clear();
                may_leave(id, report)
            });
            record.own_items.values_mut().for_each(|it| it.unknown.clear());
            record.own_sections.values_mut().for_each(|it| it.unknown.clear());
            for order in record.order.values_mut() {
                order.value.retain(|id| may_leave(id, report));
            }
        }
        Self {
            record,
            with_travellers,
        }
    }

    /// What the traveller is told before including it.
    #[must_use]
    pub fn would_tell(record: &Record, report: &Report) -> Telling {
        let list = List::of(report, record, None);
        let rows = list.rows().chain(&list.folded);
        let telling = rows.filter(|row| !may_leave(&row.id, report));
        Telling {
            travellers: record.trip(report).travellers,
            items: telling.map(|row| row.text(report).to_owned()).collect(),
        }
    }

    /// The record, as far as it may leave.
    #[must_use]
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// The checklist, as far as it may leave.
    #[must_use]
    pub fn list(&self, report: &Report, today: Option<Date>) -> List {
        let mut list = List::of(report, &self.record, today);
        if !self.with_travellers {
            let leaves = |row: &Row| matches!(row.what, What::Own(_)) || may_leave(&row.id, report);
            list.sections.iter_mut().for_each(|it| it.rows.retain(leaves));
            list.sections.retain(|it| it.phase.is_none() || !it.rows.is_empty());
            list.folded.retain(leaves);
        }
        list
    }
}

/// The traveller's own items say what the traveller typed; the report's may leave if they are for every traveller. Of items that the
/// report does not have nobody knows whom they are for.
fn may_leave(id: &str, report: &Report) -> bool {
    id.starts_with("own-")
        || report
            .items
            .iter()
            .any(|item| item.id == id && item.condition.travellers.is_empty())
}
