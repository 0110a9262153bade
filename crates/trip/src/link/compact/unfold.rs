//! The short form of a trip, read back into a record. Everything in it has the link's one time.

use super::{Compact, Gone};
use crate::link::NAME;
use crate::reading::{Refused, join};
use crate::record::{ItemState, OwnItem, OwnSection, Record, SavedStop};
use crate::stamp::Stamped;
use advisory_model::Date;

impl Compact {
    /// The record.
    pub(in crate::link) fn record(self) -> Result<Record, Refused> {
        let mut record = Record::new(&self.report, &self.id);
        let at = self.at;
        record.departure = stamped(at, self.departure.as_deref().map(|it| day(it, "d")).transpose()?);
        record.return_day = stamped(at, self.return_day.as_deref().map(|it| day(it, "e")).transpose()?);
        let stops = self
            .stops
            .as_ref()
            .map(|stops| stops.iter().map(|it| stop(it)).collect());
        record.stops = stamped(at, stops.transpose()?);
        record.ways = stamped(at, self.ways.as_deref().map(ids));
        record.lodgings = stamped(at, self.lodgings.as_deref().map(ids));
        record.purposes = stamped(at, self.purposes.as_deref().map(ids));
        record.travellers = stamped(at, self.travellers.as_deref().map(ids));
        record.absent = stamped(at, self.absent.as_deref().map(ids));
        for (section, items) in &self.order {
            record.order.insert(section.clone(), stamped(at, Some(ids(items))));
        }
        self.marks(&mut record);
        self.own(&mut record)?;
        record.name = stamped(at, self.name);
        Ok(record)
    }

    fn marks(&self, record: &mut Record) {
        let states = [
            (&self.opened_again, ItemState::Open),
            (&self.not_applicable, ItemState::NotApplicable),
            (&self.done, ItemState::Done),
        ];
        for (items, state) in states {
            for item in ids(items) {
                record.marks.entry(item).or_default().state.set(state, self.at);
            }
        }
        for (item, reason) in &self.reasons {
            let mark = record.marks.entry(item.clone()).or_default();
            mark.reason.set(reason.clone(), self.at);
        }
        for (item, note) in &self.notes {
            let mark = record.marks.entry(item.clone()).or_default();
            mark.note.set(note.clone(), self.at);
        }
    }

    fn own(&self, record: &mut Record) -> Result<(), Refused> {
        for (id, (text, section, due)) in &self.own_items {
            let item = OwnItem {
                text: stamped(self.at, Some(text.clone())),
                section: stamped(self.at, Some(section.clone())),
                due: stamped(self.at, Some(day(due, "q")?)),
                ..OwnItem::default()
            };
            record.own_items.insert(id.clone(), item);
        }
        for (id, name) in &self.own_sections {
            let section = OwnSection {
                name: stamped(self.at, Some(name.clone())),
                ..OwnSection::default()
            };
            record.own_sections.insert(id.clone(), section);
        }
        for (id, gone) in self.items_gone.each() {
            record.own_items.entry(id).or_default().removed.set(gone, self.at);
        }
        for (id, gone) in self.sections_gone.each() {
            record.own_sections.entry(id).or_default().removed.set(gone, self.at);
        }
        Ok(())
    }
}

impl Gone {
    fn each(&self) -> impl Iterator<Item = (String, bool)> {
        let gone = ids(&self.0).into_iter().map(|id| (id, true));
        gone.chain(ids(&self.1).into_iter().map(|id| (id, false)))
    }
}

fn stamped<T: Default>(at: u64, value: Option<T>) -> Stamped<T> {
    value.map_or_else(Stamped::default, |value| Stamped { value, at })
}

fn ids(row: &str) -> Vec<String> {
    row.split_ascii_whitespace().map(str::to_owned).collect()
}

fn day(text: &str, key: &str) -> Result<Option<Date>, Refused> {
    if matches!(text, "" | "-") {
        return Ok(None);
    }
    let parsed = text.parse().map(Some);
    parsed.map_err(|error| Refused::damaged(&join(NAME, key), &format!("“{text}” is {error}")))
}

fn stop(text: &str) -> Result<SavedStop, Refused> {
    let mut words = text.split_ascii_whitespace();
    let mut next = || words.next().unwrap_or_default();
    Ok(SavedStop {
        scope: next().to_owned(),
        arrival: day(next(), "s")?,
        leave: day(next(), "s")?,
    })
}
