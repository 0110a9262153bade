//! What must be true of a whole report: nothing of the source is lost, and nothing lies where it cannot.

use super::authored::Authored;
use super::cited::{stands_in, words_citing};
use super::ids::Ids;
use super::problem::Problem;
use crate::ids::ParagraphId;
use crate::outline::Position;
use crate::report::Report;

/// How far outside the simplified outlines a position may lie, in kilometres: an airport at a region's edge falls just outside them.
const TOLERANCE: f64 = 15.0;

/// Checks a converted report against its author's own lists.
pub(super) fn check(authored: &Authored, report: &Report, problems: &mut Vec<Problem>) {
    let complete =
        report.paragraphs.len() == authored.paragraphs.len() && report.statements.len() == authored.statements.len();
    if !complete {
        return; // Ids no longer fit; the records that are missing are problems already.
    }
    let ids = Ids::of(authored, &mut Vec::new());
    paragraphs_are_cited(authored, report, problems);
    facts_are_kept(authored, report, &ids, problems);
    recommendations_are_carried(authored, &ids, problems);
    positions_lie_within(authored, report, problems);
    sections_have_their_statements(authored, problems);
}

fn paragraphs_are_cited(authored: &Authored, report: &Report, problems: &mut Vec<Problem>) {
    for (index, record) in authored.paragraphs.iter().enumerate() {
        if words_citing(report, ParagraphId::at(index)).is_none() {
            let anchor = record.fields.anchor.get_ref();
            problems.push(record.problem(format!(
                "no record cites `{anchor}`; write a statement with sources = [\"{anchor}\"]"
            )));
        }
    }
}

fn facts_are_kept(authored: &Authored, report: &Report, ids: &Ids, problems: &mut Vec<Problem>) {
    for record in &authored.facts {
        let it = &record.fields;
        let anchor = it.paragraph.get_ref();
        let paragraph = match ids.paragraphs.find(anchor) {
            Ok(index) => ParagraphId::at(index),
            Err(what) => {
                problems.push(record.problem_at(&it.paragraph, what));
                continue;
            }
        };
        let words = words_citing(report, paragraph).unwrap_or_default();
        for fact in it.figures.iter().chain(&it.dates).chain(&it.names) {
            if !stands_in(fact.get_ref(), &words) {
                let what = format!(
                    "`{}` stands in no record that cites `{anchor}`; write it into one",
                    fact.get_ref()
                );
                problems.push(record.problem_at(fact, what));
            }
        }
    }
    for record in &authored.paragraphs {
        let anchor = record.fields.anchor.get_ref();
        if !authored
            .facts
            .iter()
            .any(|facts| facts.fields.paragraph.get_ref() == anchor)
        {
            problems.push(record.problem(format!("facts.toml does not list `{anchor}`; add [[facts]] for it")));
        }
    }
}

fn recommendations_are_carried(authored: &Authored, ids: &Ids, problems: &mut Vec<Problem>) {
    for record in &authored.recommendations {
        let it = &record.fields;
        let references = it.items.iter().map(|word| (word, ids.items.find(word.get_ref())));
        let references = references.chain(
            it.situations
                .iter()
                .map(|word| (word, ids.situations.find(word.get_ref()))),
        );
        let paragraph = (&it.paragraph, ids.paragraphs.find(it.paragraph.get_ref()));
        for (word, found) in references.chain(std::iter::once(paragraph)) {
            if let Err(what) = found {
                problems.push(record.problem_at(word, what));
            }
        }
        let carried = !it.items.is_empty() || !it.situations.is_empty();
        let excused = it.none.as_ref().is_some_and(|reason| !reason.is_empty());
        if it.text.is_empty() {
            problems.push(record.problem("the recommendation has no text; say what the paragraph advises".into()));
        }
        if carried == excused {
            let what = "name the items or situations that carry it, or say with `none` why nothing does";
            problems.push(record.problem(what.into()));
        }
    }
}

fn positions_lie_within(authored: &Authored, report: &Report, problems: &mut Vec<Problem>) {
    let Some(outline) = &report.reference.outline else {
        return;
    };
    let places = authored.places.iter().flat_map(|record| {
        record
            .fields
            .position
            .iter()
            .map(|at| (record.file.clone(), at.span().start, *at.get_ref()))
    });
    let routes = authored.routes.iter().flat_map(|record| {
        record
            .fields
            .line
            .iter()
            .map(|at| (record.file.clone(), at.span().start, *at.get_ref()))
    });
    for (file, offset, [latitude, longitude]) in places.chain(routes) {
        if !outline.in_country(Position { latitude, longitude }, TOLERANCE) {
            let what =
                format!("[{latitude}, {longitude}] lies outside the country; write [latitude, longitude] in degrees");
            problems.push(file.problem(offset, what));
        }
    }
}

/// A statement stands in the file of the section that its first source belongs to, so that a reader of the files finds it.
fn sections_have_their_statements(authored: &Authored, problems: &mut Vec<Problem>) {
    for record in &authored.statements {
        let Some(first) = record.fields.sources.first() else {
            continue;
        };
        let section = first.get_ref().split(':').next().unwrap_or_default();
        if !record.file.name.ends_with(&format!("{section}.toml")) {
            let what = format!(
                "this statement rests on `{}` first; move it to {section}.toml",
                first.get_ref()
            );
            problems.push(record.problem(what));
        }
    }
}
