//! Field by field: what would change, and what stays because it is newer here.

use super::change::{Change, OwnItemView};
use crate::record::{Mark, OwnItem, OwnSection, Record};
use crate::stamp::{Merge, Stamped, Unknown};
use advisory_model::Report;
use std::collections::BTreeSet;

/// Both kinds of differences.
#[derive(Default)]
pub(super) struct Differences {
    pub(super) changes: Vec<Change>,
    pub(super) kept_newer: Vec<Change>,
}

/// The differences of a kept trip, another copy of it, and what merging makes of the two.
pub(super) fn between(kept: &Record, other: &Record, outcome: &Record, report: &Report) -> Differences {
    let mut found = Differences::default();
    found.of_the_trip(kept, other);
    found.of_the_items(kept, other, report);
    found.of_what_is_own(kept, other, outcome);
    let unset = Stamped::default();
    for section in names(kept.order.keys(), other.order.keys()) {
        let ours = kept.order.get(section).unwrap_or(&unset);
        let theirs = other.order.get(section).unwrap_or(&unset);
        found.field(ours, theirs, |before, after| Change::Order {
            section: section.clone(),
            before,
            after,
        });
    }
    if unknown(kept) != unknown(outcome) {
        found.changes.push(Change::NewerFields);
    }
    found
}

impl Differences {
    fn field<T>(&mut self, ours: &Stamped<T>, theirs: &Stamped<T>, change: impl Fn(T, T) -> Change)
    where
        T: Clone + PartialEq,
        Stamped<T>: Merge + Clone,
    {
        if theirs.is_unset() || theirs.value == ours.value {
            return;
        }
        let mut outcome = ours.clone();
        outcome.take_newer(theirs);
        let change = change(ours.value.clone(), theirs.value.clone());
        if outcome.value == ours.value {
            self.kept_newer.push(change);
        } else {
            self.changes.push(change);
        }
    }

    fn of_the_trip(&mut self, ours: &Record, theirs: &Record) {
        self.field(&ours.name, &theirs.name, |before, after| Change::Name { before, after });
        self.field(&ours.departure, &theirs.departure, |before, after| Change::Departure {
            before,
            after,
        });
        self.field(&ours.return_day, &theirs.return_day, |before, after| Change::Return {
            before,
            after,
        });
        self.field(&ours.stops, &theirs.stops, |before, after| Change::Stops {
            before,
            after,
        });
        self.field(&ours.ways, &theirs.ways, |before, after| Change::Ways { before, after });
        self.field(&ours.lodgings, &theirs.lodgings, |before, after| Change::Lodgings {
            before,
            after,
        });
        self.field(&ours.purposes, &theirs.purposes, |before, after| Change::Purposes {
            before,
            after,
        });
        self.field(&ours.travellers, &theirs.travellers, |before, after| {
            Change::Travellers { before, after }
        });
        self.field(&ours.absent, &theirs.absent, |before, after| Change::Absent {
            before,
            after,
        });
        self.field(&ours.archived, &theirs.archived, |before, after| Change::Archived {
            before,
            after,
        });
        self.field(&ours.deleted, &theirs.deleted, |before, after| Change::Deleted {
            before,
            after,
        });
    }

    fn of_the_items(&mut self, kept: &Record, other: &Record, report: &Report) {
        let mut ids: Vec<&String> = names(kept.marks.keys(), other.marks.keys()).into_iter().collect();
        let place = |id: &&String| {
            report
                .items
                .iter()
                .position(|item| item.id == **id)
                .unwrap_or(usize::MAX)
        };
        ids.sort_by_key(place);
        let unmarked = Mark::default();
        for id in ids {
            let ours = kept.marks.get(id).unwrap_or(&unmarked);
            let theirs = other.marks.get(id).unwrap_or(&unmarked);
            let id = || id.clone();
            self.field(&ours.state, &theirs.state, |before, after| Change::Item {
                id: id(),
                before,
                after,
            });
            self.field(&ours.reason, &theirs.reason, |before, after| Change::Reason {
                id: id(),
                before,
                after,
            });
            self.field(&ours.note, &theirs.note, |before, after| Change::Note {
                id: id(),
                before,
                after,
            });
        }
    }

    fn of_what_is_own(&mut self, kept: &Record, other: &Record, outcome: &Record) {
        for (id, merged) in &outcome.own_sections {
            let ours = kept.own_sections.get(id).and_then(heading);
            self.view(
                ours,
                other.own_sections.get(id).map(heading),
                heading(merged),
                |before, after| {
                    let id = id.clone();
                    Change::OwnSection { id, before, after }
                },
            );
        }
        for (id, merged) in &outcome.own_items {
            let ours = kept.own_items.get(id).and_then(own);
            self.view(ours, other.own_items.get(id).map(own), own(merged), |before, after| {
                let id = id.clone();
                Change::OwnItem { id, before, after }
            });
        }
    }

    /// Of a thing with several fields: it may change, and yet not become what the other copy says, where each is newer in a part.
    fn view<T: Clone + PartialEq>(
        &mut self,
        ours: Option<T>,
        theirs: Option<Option<T>>,
        merged: Option<T>,
        change: impl Fn(Option<T>, Option<T>) -> Change,
    ) {
        if let Some(theirs) = theirs.filter(|theirs| *theirs != merged) {
            self.kept_newer.push(change(merged.clone(), theirs));
        }
        if ours != merged {
            self.changes.push(change(ours, merged));
        }
    }
}

fn own(item: &OwnItem) -> Option<OwnItemView> {
    let view = || OwnItemView {
        text: item.text.value.clone(),
        section: item.section.value.clone(),
        due: item.due.value,
    };
    (!item.removed.value).then(view)
}

fn heading(section: &OwnSection) -> Option<String> {
    (!section.removed.value).then(|| section.name.value.clone())
}

fn names<'a>(ours: impl Iterator<Item = &'a String>, theirs: impl Iterator<Item = &'a String>) -> BTreeSet<&'a String> {
    ours.chain(theirs).collect()
}

/// All that a record holds of a newer version's fields.
fn unknown(record: &Record) -> Vec<(&str, &Unknown)> {
    let marks = record.marks.iter().map(|(id, it)| (id.as_str(), &it.unknown));
    let items = record.own_items.iter().map(|(id, it)| (id.as_str(), &it.unknown));
    let sections = record.own_sections.iter().map(|(id, it)| (id.as_str(), &it.unknown));
    let every = marks.chain(items).chain(sections).filter(|(_, it)| !it.is_empty());
    std::iter::once(("", &record.unknown)).chain(every).collect()
}
