//! What of a trip may leave the device.
//!
//! Links, codes, files, calendars, receipts and events are made of an [`Outward`] and of nothing else. Who travels is not in it, nor who does
//! not, nor what a trip is for where that says who travels, nor any item whose presence would tell either, unless the traveller includes them by a choice of
//! that moment.

use crate::asked::Asked;
use crate::list::{List, Row, What};
use crate::record::{Mark, OwnItem, OwnSection, Record};
use advisory_model::{Condition, Date, Phase, Purpose, Report, Traveller};
use std::rc::Rc;

/// A trip as it may leave the device.
#[derive(Clone, Debug, PartialEq)]
pub struct Outward {
    record: Record,
    asked: Rc<[Rc<Asked>]>,
    lacks: Option<&'static str>,
    with_travellers: bool,
}

/// What would tell who travels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Telling {
    /// The travellers that were chosen.
    pub travellers: Vec<Traveller>,
    /// Whether it was said that others do not travel.
    pub nobody_else: bool,
    /// The purposes that say who travels.
    pub purposes: Vec<Purpose>,
    /// The items of the list that would tell: their texts.
    pub items: Vec<String>,
}

impl Telling {
    /// Whether there is nothing to tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self {
            travellers,
            nobody_else,
            purposes,
            items,
        } = self;
        travellers.is_empty() && !nobody_else && purposes.is_empty() && items.is_empty()
    }
}

impl Outward {
    /// The trip without who travels, or with it where the traveller has just said so.
    ///
    /// Fields and items of a newer version may tell it too, and share its fate. Of items and sections that the traveller took out, what
    /// they said stays here as well. With who travels, everything leaves: that is the traveller's own copy.
    #[must_use]
    pub fn of(record: &Record, report: &Report, with_travellers: bool) -> Self {
        Self::with_asked(record, report, &Rc::from([]), with_travellers)
    }

    /// The same with what an organisation asks for; of that too only what is for every traveller leaves.
    #[must_use]
    pub fn with_asked(record: &Record, report: &Report, asked: &Rc<[Rc<Asked>]>, with_travellers: bool) -> Self {
        let may_leave = |id: &str| may_leave(id, report, asked);
        let mut record = record.clone();
        if !with_travellers {
            leave_removed(&mut record);
            record.travellers = Default::default();
            record.absent = Default::default();
            // All of them or none: a part would look like a later choice to whoever has the whole.
            if !record.purposes.value.iter().all(|slug| is_quiet(slug)) {
                record.purposes = Default::default();
            }
            record.unknown.clear();
            record.marks.retain(|id, mark| {
                mark.unknown.clear();
                may_leave(id)
            });
            record.own_items.values_mut().for_each(|it| it.unknown.clear());
            record.own_sections.values_mut().for_each(|it| it.unknown.clear());
            // What is empty once the rest is gone would tell that there was something.
            record.marks.retain(|_, mark| *mark != Mark::default());
            record.order.retain(|section, order| {
                order.value.retain(|id| may_leave(id));
                !order.value.is_empty() && (section.starts_with("own-") || Phase::from_slug(section).is_some())
            });
        }
        Self {
            record,
            asked: Rc::clone(asked),
            lacks: None,
            with_travellers,
        }
    }

    /// The same, where something belongs to it that is not there: every form that is for readers says so in this sentence.
    ///
    /// ```
    /// use advisory_model::example;
    /// use advisory_trip::{Outward, Record, Words, text};
    ///
    /// let report = example::report();
    /// let trip = Outward::of(&Record::new(&report.id, "t1"), &report, false).lacking(Some("The rules are missing here."));
    /// let written = text::write(&trip, &report, &Words::english(), None);
    /// assert!(written.starts_with("Level 3 · report of 2019 · The rules are missing here.\n"));
    /// ```
    #[must_use]
    pub fn lacking(mut self, sentence: Option<&'static str>) -> Self {
        self.lacks = sentence;
        self
    }

    /// What is said of what is not there.
    pub(crate) fn lacks(&self) -> Option<&'static str> {
        self.lacks
    }

    /// What the traveller is told before including it.
    #[must_use]
    pub fn would_tell(record: &Record, report: &Report, asked: &[Rc<Asked>]) -> Telling {
        let list = List::with_asked(report, record, asked, None);
        let rows = list.rows().chain(&list.folded);
        let telling = rows.filter(|row| !may_leave(&row.id, report, asked));
        let trip = record.trip(report);
        Telling {
            travellers: trip.travellers,
            nobody_else: !record.absent.value.is_empty(),
            purposes: trip.purposes.into_iter().filter(|it| it.tells_of().is_some()).collect(),
            items: telling.map(|row| row.text(report).to_owned()).collect(),
        }
    }

    /// Whether the traveller has included who travels.
    #[must_use]
    pub fn tells_travellers(&self) -> bool {
        self.with_travellers
    }

    /// The record, as far as it may leave.
    #[must_use]
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// The same trip without who travels, whatever it was made with.
    #[must_use]
    pub fn without_travellers(&self, report: &Report) -> Self {
        Self::with_asked(&self.record, report, &self.asked, false).lacking(self.lacks)
    }

    /// The checklist, as far as it may leave.
    #[must_use]
    pub fn list(&self, report: &Report, today: Option<Date>) -> List {
        let mut list = List::with_asked(report, &self.record, &self.asked, today);
        if !self.with_travellers {
            let leaves = |row: &Row| matches!(row.what, What::Own(_)) || may_leave(&row.id, report, &self.asked);
            list.sections.iter_mut().for_each(|it| it.rows.retain(leaves));
            list.sections.retain(|it| it.phase.is_none() || !it.rows.is_empty());
            list.folded.retain(leaves);
        }
        list
    }
}

/// Of what was taken out only that leaves, so that it goes elsewhere too: the traveller no longer sees what it said.
fn leave_removed(record: &mut Record) {
    for (id, item) in record.own_items.iter_mut().filter(|(_, it)| it.removed.value) {
        *item = OwnItem {
            removed: item.removed.clone(),
            ..OwnItem::default()
        };
        record.marks.remove(id);
    }
    for section in record.own_sections.values_mut().filter(|it| it.removed.value) {
        *section = OwnSection {
            removed: section.removed.clone(),
            ..OwnSection::default()
        };
    }
}

/// Whether a purpose says nothing of who travels. Of one that only a newer version knows, nobody knows that.
fn is_quiet(purpose: &str) -> bool {
    Purpose::from_slug(purpose).is_some_and(|it| it.tells_of().is_none())
}

/// Whether a condition asks nothing of who travels. A new field does not compile until it is decided here whether it tells that.
fn is_for_everyone(condition: &Condition) -> bool {
    let Condition {
        scopes: _,
        ways: _,
        lodgings: _,
        purposes,
        travellers,
        months: _,
    } = condition;
    travellers.is_empty() && purposes.iter().all(|it| it.tells_of().is_none())
}

/// The report's items, and an organisation's, may leave if they are for every traveller; the traveller's own say what the traveller typed.
/// Of any other items nobody knows whom they are for.
fn may_leave(id: &str, report: &Report, asked: &[Rc<Asked>]) -> bool {
    let items = report.items.iter().map(|item| (&item.id, &item.condition));
    let mut items = items.chain(asked.iter().map(|it| (&it.id, &it.when)));
    let condition = items.find(|(known, _)| *known == id).map(|(_, condition)| condition);
    condition.map_or(id.starts_with("own-"), is_for_everyone)
}
