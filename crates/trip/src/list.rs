//! The checklist of a trip as it is shown: the report's items that it calls for, those that an organisation asks for, and the traveller's
//! own, section by section.
//!
//! A finished list is not a clearance, and nothing here says so.

use crate::asked::Asked;
use crate::record::{ItemState, OwnItem, Record};
use advisory_model::search::fold;
use advisory_model::{Date, Holds, ItemId, Phase, Plan, Progress, Report};
use std::rc::Rc;

/// The checklist of a trip.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List {
    /// The phases that have items, then the traveller's own sections, each in its order.
    pub sections: Vec<ListSection>,
    /// What the trip no longer calls for, but was marked or noted on: shown folded, never lost.
    pub folded: Vec<Row>,
}

/// A section of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSection {
    /// The phase's slug, or the id of an own section.
    pub id: String,
    /// The phase; none for an own section.
    pub phase: Option<Phase>,
    /// The heading of an own section; empty for a phase.
    pub name: String,
    /// Its items, in order.
    pub rows: Vec<Row>,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The item's slug, or the id of an own one.
    pub id: String,
    /// What it is.
    pub what: What,
    /// How far it is.
    pub state: ItemState,
    /// Why it does not apply, in the traveller's words.
    pub reason: String,
    /// The traveller's note.
    pub note: String,
    /// The day by which it should be done.
    pub due: Option<Date>,
    /// Whether that day has passed and it is still open.
    pub is_overdue: bool,
}

/// Where an item comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// The report's, and whether the trip meets its condition for certain.
    Report(ItemId, Holds),
    /// An organisation's, and whether the trip meets its condition for certain.
    Asked(Rc<Asked>, Holds),
    /// The traveller's own text.
    Own(String),
}

/// What of a list is to be seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that the item or its note must hold; empty for all.
    pub words: String,
    /// Only what is still open.
    pub only_open: bool,
    /// Only what is overdue.
    pub only_overdue: bool,
    /// Only this section.
    pub section: Option<String>,
}

impl List {
    /// The list of a trip on a day.
    #[must_use]
    pub fn of(report: &Report, record: &Record, today: Option<Date>) -> Self {
        Self::with_asked(report, record, &[], today)
    }

    /// The same with what an organisation asks for, after the report's items of the phase.
    #[must_use]
    pub fn with_asked(report: &Report, record: &Record, asked: &[Rc<Asked>], today: Option<Date>) -> Self {
        let trip = record.trip(report);
        let asked: Vec<(&Rc<Asked>, Holds)> = asked.iter().map(|it| (it, it.applies(&trip, report))).collect();
        let plan = Plan::of(report, &trip);
        let mut sections: Vec<ListSection> = Vec::new();
        for phase in Phase::ALL {
            let rows = plan.phase(*phase).map(|entry| {
                let slug = &report.items[entry.item.index()].id;
                row(record, slug, What::Report(entry.item, entry.applies), entry.due, today)
            });
            let called = asked
                .iter()
                .filter(|(it, holds)| it.phase == *phase && *holds != Holds::No);
            let of_phase = called.map(|(it, holds)| {
                row(
                    record,
                    &it.id,
                    What::Asked(Rc::clone(it), *holds),
                    it.due_on(&trip),
                    today,
                )
            });
            sections.push(ListSection {
                id: phase.slug().to_owned(),
                phase: Some(*phase),
                name: String::new(),
                rows: rows.chain(of_phase).collect(),
            });
        }
        for (id, section) in record.own_sections.iter().filter(|(_, it)| !it.removed.value) {
            sections.push(ListSection {
                id: id.clone(),
                phase: None,
                name: section.name.value.clone(),
                rows: Vec::new(),
            });
        }
        for (id, item) in record.own_items.iter().filter(|(_, it)| !it.removed.value) {
            let home = home(&sections, item);
            sections[home].rows.push(own_row(record, id, item, today));
        }
        for section in &mut sections {
            arrange(section, record);
        }
        sections.retain(|it| it.phase.is_none() || !it.rows.is_empty());
        Self {
            folded: folded(report, record, &plan, &asked),
            sections,
        }
    }

    /// All items that the trip calls for, in order.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.sections.iter().flat_map(|section| &section.rows)
    }

    /// How much is done of what applies: an item that the traveller calls not applicable counts neither way.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let counted = self.rows().filter(|row| row.state != ItemState::NotApplicable);
        counted.fold(Progress::default(), |sum, row| Progress {
            done: sum.done + usize::from(row.state == ItemState::Done),
            of: sum.of + 1,
        })
    }

    /// What of it is to be seen. Own sections without items stay while nothing is filtered.
    #[must_use]
    pub fn filtered(&self, filter: &Filter, report: &Report) -> Self {
        if *filter == Filter::default() {
            return self.clone();
        }
        let words = fold(&filter.words);
        let says = |row: &Row| {
            let haystack = row.haystack(report);
            words.split_whitespace().all(|word| haystack.contains(word))
        };
        let keeps = |row: &&Row| {
            (!filter.only_open || row.state == ItemState::Open)
                && (!filter.only_overdue || row.is_overdue)
                && (words.is_empty() || says(row))
        };
        let mut sections = Vec::new();
        for section in &self.sections {
            let wanted = filter.section.as_ref().is_none_or(|id| *id == section.id);
            let rows: Vec<Row> = section.rows.iter().filter(|_| wanted).filter(keeps).cloned().collect();
            if !rows.is_empty() {
                sections.push(ListSection {
                    rows,
                    ..section.clone()
                });
            }
        }
        let narrow = filter.only_open || filter.only_overdue || filter.section.is_some();
        let folded = self.folded.iter().filter(|_| !narrow).filter(keeps).cloned().collect();
        Self { sections, folded }
    }
}

impl Row {
    /// What it says: the report's item in our words, or the traveller's own.
    #[must_use]
    pub fn text<'a>(&'a self, report: &'a Report) -> &'a str {
        match &self.what {
            What::Report(item, _) => &report.items[item.index()].text,
            What::Asked(it, _) => &it.text,
            What::Own(text) => text,
        }
    }

    fn haystack(&self, report: &Report) -> String {
        fold(&format!("{} {} {}", self.text(report), self.note, self.reason))
    }
}

fn row(record: &Record, id: &str, what: What, due: Option<Date>, today: Option<Date>) -> Row {
    let mark = record.marks.get(id).cloned().unwrap_or_default();
    let state = mark.state.value;
    Row {
        id: id.to_owned(),
        what,
        state,
        reason: mark.reason.value,
        note: mark.note.value,
        due,
        is_overdue: state == ItemState::Open && due.zip(today).is_some_and(|(due, today)| due < today),
    }
}

fn own_row(record: &Record, id: &str, item: &OwnItem, today: Option<Date>) -> Row {
    row(record, id, What::Own(item.text.value.clone()), item.due.value, today)
}

/// The section an own item stands in; one whose section is gone stands with what is done before departure.
fn home(sections: &[ListSection], item: &OwnItem) -> usize {
    let named = sections.iter().position(|section| section.id == item.section.value);
    let before_departure = || sections.iter().position(|it| it.phase == Some(Phase::BeforeDeparture));
    named.or_else(before_departure).unwrap_or(0)
}

/// The traveller's order first; what it does not name follows, in the author's.
fn arrange(section: &mut ListSection, record: &Record) {
    let Some(order) = record.order.get(&section.id) else {
        return;
    };
    let place = |row: &Row| order.value.iter().position(|id| *id == row.id).unwrap_or(usize::MAX);
    section.rows.sort_by_key(place);
}

/// Items that were marked or noted on, and that the trip does not call for.
fn folded(report: &Report, record: &Record, plan: &Plan, asked: &[(&Rc<Asked>, Holds)]) -> Vec<Row> {
    let touched = |id: &str| {
        record.marks.get(id).is_some_and(|mark| {
            mark.state.value != ItemState::Open || !mark.note.value.is_empty() || !mark.reason.value.is_empty()
        })
    };
    let called = |index| plan.entries.iter().any(|entry| entry.item == ItemId::at(index));
    let reports = report.items.iter().enumerate();
    let reports = reports.filter(|(index, item)| touched(&item.id) && !called(*index));
    let reports = reports.map(|(index, item)| (&item.id, What::Report(ItemId::at(index), Holds::No)));
    let asked = asked
        .iter()
        .filter(|(it, holds)| touched(&it.id) && *holds == Holds::No);
    let asked = asked.map(|(it, holds)| (&it.id, What::Asked(Rc::clone(it), *holds)));
    let folded = reports.chain(asked).map(|(id, what)| row(record, id, what, None, None));
    folded.collect()
}
