//! A trip and its list laid out in words: what the table, the text, the Markdown and the calendar write, each in its own form.
//!
//! It reads nothing but an [`Outward`], so that whatever is made of it keeps who travels to itself.

use crate::asked::Asked;
use crate::list::{Row, What};
use crate::outward::Outward;
use crate::record::{ItemState, SavedStop};
use crate::words::{TripWords, Whose, Words};
use advisory_model::{Date, Holds, Item, Origin, ParagraphId, Report, Trip};
use std::rc::Rc;

/// A section of the list, under its heading.
pub(crate) struct Part {
    pub(crate) heading: String,
    pub(crate) lines: Vec<Line>,
}

/// An item of the list.
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) item: String,
    pub(crate) state: ItemState,
    /// Whether the trip calls for it; none for the traveller's own.
    pub(crate) applies: Option<Holds>,
    pub(crate) reason: String,
    pub(crate) note: String,
    pub(crate) due: Option<Date>,
    pub(crate) is_overdue: bool,
    pub(crate) why: Vec<Because>,
    /// Every paragraph that it rests on, in the report's order.
    pub(crate) anchors: Vec<String>,
    pub(crate) whose: Whose,
    /// What an organisation asks for.
    pub(crate) asked: Option<Rc<Asked>>,
    /// On what our own advice rests.
    pub(crate) basis: Option<String>,
}

/// A statement that gives the reason, with its paragraphs.
pub(crate) struct Because {
    pub(crate) text: String,
    pub(crate) anchors: String,
}

/// Something said of an item or a trip: a word in front, which may be empty, and the text.
pub(crate) struct Detail {
    pub(crate) label: &'static str,
    pub(crate) text: String,
}

/// The advisory's level, the report's year, its age where today is known, and what the trip lacks.
pub(crate) fn opening(trip: &Outward, report: &Report, words: &Words, today: Option<Date>) -> String {
    let age = today.map(|today| report.edition.age(today));
    let standing = (words.opening)(report.level.number, report.edition.year, age);
    match trip.lacks() {
        Some(lacks) => format!("{standing} · {lacks}"),
        None => standing,
    }
}

/// The trip's name, or that it has none.
pub(crate) fn name<'a>(trip: &'a Outward, words: &Words) -> &'a str {
    match trip.record().name.value.trim() {
        "" => words.trip.unnamed,
        name => name,
    }
}

/// What is said before the list: that it is no clearance, the trip, how far the list is, and what was left out.
pub(crate) fn preface(trip: &Outward, report: &Report, words: &Words) -> Vec<Detail> {
    let plain = |text: String| Detail { label: "", text };
    let clearance = (words.not_a_clearance)(report.level.number, report.edition.year);
    let mut said = vec![plain(clearance)];
    said.extend(facts(trip, report, words));
    said.push(plain((words.progress)(trip.list(report, None).progress())));
    said.extend((!trip.tells_travellers()).then(|| plain(words.left_out.to_owned())));
    said
}

/// The trip as far as it was said and may leave.
fn facts(trip: &Outward, report: &Report, words: &Words) -> Vec<Detail> {
    let known = trip.record().trip(report);
    let its = &words.trip;
    let day = |day: Option<Date>| day.map(words.day).into_iter().collect();
    let stops = trip.record().stops.value.iter().map(|it| stop(it, report, words));
    let every: [(&'static str, Vec<String>); 7] = [
        (its.departure, day(known.departure)),
        (its.return_day, day(known.return_day)),
        (its.stops, stops.collect()),
        (its.ways, named(&known.ways, its.way)),
        (its.lodgings, named(&known.lodgings, its.lodging)),
        (its.purposes, named(&known.purposes, its.purpose)),
        (its.travellers, who(&known, its)),
    ];
    let given = every.into_iter().filter(|(_, values)| !values.is_empty());
    let detail = |(label, values): (_, Vec<String>)| Detail {
        label,
        text: values.join("; "),
    };
    given.map(detail).collect()
}

/// A stop with its days. One that the report does not know keeps the word it was kept by.
pub(crate) fn stop(stop: &SavedStop, report: &Report, words: &Words) -> String {
    let scope = report.scope(&stop.scope);
    let name = scope.map_or(&*stop.scope, |scope| report.scope_name(scope));
    (words.trip.stop)(name, stop.arrival, stop.leave)
}

/// Who travels, and that nobody else does, where that was said.
fn who(trip: &Trip, words: &TripWords) -> Vec<String> {
    let mut who = named(&trip.travellers, words.traveller);
    who.extend((!trip.absent.is_empty()).then(|| words.nobody_else.to_owned()));
    who
}

fn named<T: Copy>(values: &[T], name: fn(T) -> &'static str) -> Vec<String> {
    values.iter().map(|it| name(*it).to_owned()).collect()
}

/// The list, section by section, and last what the trip no longer calls for.
pub(crate) fn parts(trip: &Outward, report: &Report, words: &Words, today: Option<Date>) -> Vec<Part> {
    let list = trip.list(report, today);
    let lines = |rows: &[Row]| rows.iter().map(|row| line(row, report)).collect();
    let mut parts: Vec<Part> = (list.sections.iter())
        .map(|section| Part {
            heading: section.phase.map_or(&*section.name, words.item.phase).to_owned(),
            lines: lines(&section.rows),
        })
        .collect();
    parts.push(Part {
        heading: words.item.folded.to_owned(),
        lines: lines(&list.folded),
    });
    parts.retain(|part| !part.lines.is_empty());
    parts
}

fn line(row: &Row, report: &Report) -> Line {
    let (item, asked, applies) = match &row.what {
        What::Report(item, applies) => (report.items.get(item.index()), None, Some(*applies)),
        What::Asked(asked, applies) => (None, Some(Rc::clone(asked)), Some(*applies)),
        What::Own(_) => (None, None, None),
    };
    let basis = item.and_then(|it| match &it.origin {
        Origin::Report => None,
        Origin::Editorial(basis) => Some(basis.clone()),
    });
    Line {
        id: row.id.clone(),
        item: row.text(report).to_owned(),
        state: row.state,
        applies,
        reason: reason(row),
        note: row.note.clone(),
        due: row.due,
        is_overdue: row.is_overdue,
        why: item.map(|it| why(it, report)).unwrap_or_default(),
        anchors: item.map(|it| anchors(it, report)).unwrap_or_default(),
        whose: match (item, &basis) {
            (None, _) if asked.is_some() => Whose::Asked,
            (None, _) => Whose::Own,
            (Some(_), None) => Whose::Report,
            (Some(_), Some(_)) => Whose::Ours,
        },
        basis,
        asked,
    }
}

/// A reason of before, of an item that applies after all, is not shown.
fn reason(row: &Row) -> String {
    let applies = row.state != ItemState::NotApplicable;
    if applies { String::new() } else { row.reason.clone() }
}

fn why(item: &Item, report: &Report) -> Vec<Because> {
    let statements = item.why.iter().map(|it| &report.statements[it.index()]);
    let because = statements.map(|it| Because {
        text: it.text.clone(),
        anchors: several(report, &it.sources),
    });
    because.collect()
}

fn anchors(item: &Item, report: &Report) -> Vec<String> {
    let sources = item.why.iter().flat_map(|it| &report.statements[it.index()].sources);
    let mut sources: Vec<ParagraphId> = sources.copied().collect();
    sources.sort_unstable();
    sources.dedup();
    sources.iter().map(|it| report.anchor(*it)).collect()
}

/// Several paragraphs' anchors, as a reader sees them.
pub(crate) fn several(report: &Report, paragraphs: &[ParagraphId]) -> String {
    let anchors: Vec<String> = paragraphs.iter().map(|it| report.anchor(*it)).collect();
    anchors.join("; ")
}

impl Line {
    /// Which organisation asks for it, and why.
    pub(crate) fn asked_for(&self, words: &Words) -> Option<String> {
        self.asked.as_ref().map(|it| (words.item.asked)(&it.by, &it.reason))
    }

    /// All that is said of it, below what it is.
    pub(crate) fn details(&self, words: &Words) -> Vec<Detail> {
        let its = &words.item;
        let plain = |text: String| Detail { label: "", text };
        let own = |label, text: &str| {
            let text = text.trim().to_owned();
            (!text.is_empty()).then_some(Detail { label, text })
        };
        let state = (self.state == ItemState::NotApplicable).then(|| plain((its.state)(self.state).to_owned()));
        let applies = self.applies.filter(|it| *it != Holds::Yes);
        let mut details: Vec<Detail> = state.into_iter().collect();
        details.extend(own(its.reason, &self.reason));
        details.extend(applies.map(|it| plain((its.applies)(it).to_owned())));
        details.extend(self.due.map(|due| plain((its.due)(due, self.is_overdue))));
        details.extend(self.why.iter().map(|it| Detail {
            label: its.why,
            text: format!("{} ({})", it.text, it.anchors),
        }));
        details.extend(self.basis.as_deref().map(|basis| plain((its.ours)(basis))));
        details.extend(self.asked_for(words).map(plain));
        details.extend((self.whose == Whose::Own).then(|| plain(its.own.to_owned())));
        details.extend(own(its.note, &self.note));
        details
    }
}
