//! The panels of a pocket card, one function each.

use super::{CardLine, OrganisationContact, OrganisationContacts, Panel};
use crate::outward::Outward;
use crate::record::ItemState;
use crate::sheet;
use crate::text::one_line;
use crate::words::{Whose, Words};
use advisory_model::{Contact, ContactKind, Date, ParagraphId, Report, Situation};

/// Level, year and age first; then which report, which days, and that a finished list is no clearance.
pub(super) fn cover(trip: &Outward, report: &Report, words: &Words, today: Option<Date>) -> Panel {
    let record = trip.record();
    let cited = |text: String, sources: &[ParagraphId]| CardLine {
        anchors: anchors(report, sources),
        ..said(text)
    };
    let day = |label: &str, day: Option<Date>| day.map(|day| said(format!("{label} {}", (words.day)(day))));
    let mut lines = vec![
        cited(sheet::opening(trip, report, words, today), &report.level.sources),
        cited(report.title.clone(), &report.sources),
    ];
    lines.extend(day(words.trip.departure, record.departure.value));
    lines.extend(day(words.trip.return_day, record.return_day.value));
    lines.push(said((words.not_a_clearance)(report.level.number, report.edition.year)));
    Panel {
        heading: one_line(sheet::name(trip, words)),
        lines,
    }
}

/// Embassies and the police, and whom those call that the embassies do not serve.
pub(super) fn offices(report: &Report, words: &Words) -> Panel {
    let mut lines = contacts(report, words, |kind| !is_care(kind));
    let mut for_others: Vec<&str> = (report.reference.contacts.iter())
        .filter_map(|it| it.for_others.as_deref())
        .collect();
    for_others.dedup();
    lines.extend(for_others.into_iter().map(|it| said((words.item.ours)(it))));
    Panel {
        heading: words.card.offices.to_owned(),
        lines,
    }
}

/// Hospitals, clinics and ambulances.
pub(super) fn care(report: &Report, words: &Words) -> Panel {
    Panel {
        heading: words.card.care.to_owned(),
        lines: contacts(report, words, is_care),
    }
}

fn is_care(kind: ContactKind) -> bool {
    use ContactKind::{AirAmbulance, Ambulance, Clinic, Hospital};
    matches!(kind, Hospital | Clinic | AirAmbulance | Ambulance)
}

fn contacts(report: &Report, words: &Words, wanted: fn(ContactKind) -> bool) -> Vec<CardLine> {
    let contacts = report.reference.contacts.iter();
    let contacts = contacts.filter(|it| it.kind.is_emergency() && wanted(it.kind));
    contacts.flat_map(|it| contact(it, report, words)).collect()
}

/// A line for each number, or that there is none, and one for the address.
fn contact(it: &Contact, report: &Report, words: &Words) -> Vec<CardLine> {
    let line = |text: String| CardLine {
        anchors: anchors(report, &it.sources),
        ..said(text)
    };
    let numbers = it.phones.iter().map(|phone| CardLine {
        phone: Some(phone.clone()),
        ..line(it.name.clone())
    });
    let mut lines: Vec<CardLine> = numbers.collect();
    if lines.is_empty() {
        lines.push(line((words.card.no_number)(&it.name)));
    }
    lines.extend(it.address.clone().map(line));
    lines
}

/// Where the trip goes, with the days as far as they are known.
pub(super) fn stops(trip: &Outward, report: &Report, words: &Words) -> Panel {
    let stops = trip.record().stops.value.iter();
    let mut lines: Vec<CardLine> = stops
        .map(|it| said(one_line(&sheet::stop(it, report, words))))
        .collect();
    if lines.is_empty() {
        lines.push(said(words.card.no_stops.to_owned()));
    }
    Panel {
        heading: words.card.stops.to_owned(),
        lines,
    }
}

/// What to do if something grave happens, over three panels about equally full. A situation is not torn apart.
pub(super) fn situations(report: &Report, words: &Words) -> [Panel; 3] {
    let length = |it: &Situation| it.title.len() + it.steps.iter().map(|it| it.text.len()).sum::<usize>();
    let situations = || report.reference.situations.iter().filter(|it| it.on_card);
    let whole: usize = situations().map(length).sum();
    let mut panels = [1, 2, 3].map(|panel| Panel {
        heading: (words.card.situations)(panel, 3),
        lines: vec![said(format!(
            "{}: {}",
            mark_of_ours(words),
            (words.item.ours)("").trim_end()
        ))],
    });
    let mut before = 0;
    for situation in situations() {
        // By where its middle falls.
        let middle = before + length(situation) / 2;
        let panel = (middle * panels.len() / whole.max(1)).min(panels.len() - 1);
        panels[panel].lines.extend(steps(situation, report, words));
        before += length(situation);
    }
    panels
}

/// A line for the title with the paragraphs that its steps cite, and one for each step. What is ours has a mark, which stands behind the title
/// where every step is.
fn steps(situation: &Situation, report: &Report, words: &Words) -> Vec<CardLine> {
    let mut sources: Vec<ParagraphId> = situation.steps.iter().flat_map(|it| it.sources.clone()).collect();
    sources.sort_unstable();
    sources.dedup();
    let all_ours = situation.basis().is_some();
    let marked = |text: &str, is_ours: bool| {
        let mark = is_ours.then(|| format!(" {}", mark_of_ours(words)));
        said(format!("{text}{}", mark.unwrap_or_default()))
    };
    let title = CardLine {
        is_heading: true,
        anchors: anchors(report, &sources),
        ..marked(&situation.title, all_ours)
    };
    let steps = situation.steps.iter();
    let steps = steps.map(|it| marked(&it.text, it.basis().is_some() && !all_ours));
    std::iter::once(title).chain(steps).collect()
}

fn mark_of_ours(words: &Words) -> String {
    format!("({})", (words.item.whose)(Whose::Ours))
}

/// An organisation's numbers first, as nobody can do without them; then what is still open.
pub(super) fn back(
    trip: &Outward,
    report: &Report,
    words: &Words,
    organisation: Option<&OrganisationContacts>,
    today: Option<Date>,
) -> Panel {
    let open = open(trip, report, words, today);
    let Some(of) = organisation.filter(|it| !it.contacts.is_empty()) else {
        return open;
    };
    let mut lines = vec![said((words.card.not_the_reports)(&of.name))];
    lines.extend(of.contacts.iter().flat_map(of_organisation));
    lines.push(CardLine {
        is_heading: true,
        ..said(open.heading)
    });
    lines.extend(open.lines);
    Panel {
        heading: (words.card.organisation)(&of.name),
        lines,
    }
}

/// A line for the number, and one for when somebody answers.
fn of_organisation(it: &OrganisationContact) -> impl Iterator<Item = CardLine> {
    let number = CardLine {
        phone: Some(it.number.clone()),
        ..said(it.label.clone())
    };
    let hours = Some(&it.hours).filter(|hours| !hours.is_empty());
    std::iter::once(number).chain(hours.cloned().map(said))
}

/// How many items are still open, in all and by section.
fn open(trip: &Outward, report: &Report, words: &Words, today: Option<Date>) -> Panel {
    let list = trip.list(report, today);
    let is_open = |row: &&crate::Row| row.state == ItemState::Open;
    let mut lines = vec![said((words.card.open_items)(
        list.rows().filter(is_open).count(),
        list.rows().count(),
    ))];
    for section in &list.sections {
        let open = section.rows.iter().filter(is_open).count();
        let heading = section.phase.map_or(&*section.name, words.item.phase);
        lines.extend((open > 0).then(|| said((words.card.open_in)(&one_line(heading), open))));
    }
    Panel {
        heading: words.card.open.to_owned(),
        lines,
    }
}

fn said(text: String) -> CardLine {
    CardLine {
        text,
        ..CardLine::default()
    }
}

fn anchors(report: &Report, sources: &[ParagraphId]) -> Vec<String> {
    sources.iter().map(|it| report.anchor(*it)).collect()
}
