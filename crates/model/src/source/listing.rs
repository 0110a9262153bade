//! The dataset paragraph by paragraph: all that rests on each, in words, for whoever holds it against the report.

use crate::ids::ParagraphId;
use crate::report::Report;
use std::fmt::{self, Display, Formatter};

/// What rests on each paragraph of a report.
///
/// ```
/// use advisory_model::source::Listing;
///
/// let report = advisory_model::example::report();
/// let listing = Listing(&report).to_string();
/// assert!(listing.contains("    statement harbour-crime: There is"));
/// assert!(listing.contains("situation theft, step 1: Call the embassy."));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Listing<'a>(pub &'a Report);

impl Display for Listing<'_> {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        let report = self.0;
        for paragraph in (0..report.paragraphs.len()).map(ParagraphId::at) {
            writeln!(to, "\n{}", report.anchor(paragraph))?;
            for line in said(report, paragraph).into_iter().chain(advised(report, paragraph)) {
                writeln!(to, "    {line}")?;
            }
        }
        Ok(())
    }
}

/// The records that say what the paragraph says.
fn said(report: &Report, paragraph: ParagraphId) -> Vec<String> {
    let mut lines = Vec::new();
    let rests = |sources: &[ParagraphId]| sources.contains(&paragraph);
    if rests(&report.level.sources) {
        lines.push(format!("level: {}", report.level.text));
    }
    for it in report.statements.iter().filter(|it| rests(&it.sources)) {
        lines.push(format!("statement {}: {}{}", it.id, it.text, noted(it.note.as_deref())));
    }
    for it in report.assessments.iter().filter(|it| rests(&it.sources)) {
        let scope = report.scope_name(it.scope);
        lines.push(format!(
            "rating {}: {}, {scope}{}",
            it.id,
            it.quoted(),
            noted(it.note.as_deref())
        ));
    }
    for it in report.incidents.iter().filter(|it| rests(&it.sources)) {
        let toll = it
            .toll
            .as_deref()
            .map(|toll| format!(" Toll: {toll}."))
            .unwrap_or_default();
        lines.push(format!(
            "incident {}, {}: {}{toll}{}",
            it.id,
            it.when,
            it.text,
            noted(it.note.as_deref())
        ));
    }
    for it in report.reference.contacts.iter().filter(|it| rests(&it.sources)) {
        let text = it.text.as_deref().unwrap_or(&it.name);
        lines.push(format!("contact {}: {text}{}", it.id, noted(it.note.as_deref())));
    }
    for it in report.links.iter().filter(|it| rests(&it.sources)) {
        lines.push(format!("publication {}: {}", it.id, it.title));
    }
    lines
}

/// What is advised because of it: checklist items by the statements that are their reasons, situations by their steps and their reasons.
fn advised(report: &Report, paragraph: ParagraphId) -> Vec<String> {
    let mut lines = Vec::new();
    let reasons = |why: &[crate::StatementId]| {
        let mut sources = why.iter().map(|id| &report.statements[id.index()].sources);
        sources.any(|sources| sources.contains(&paragraph))
    };
    for it in report.items.iter().filter(|it| reasons(&it.why)) {
        lines.push(format!("item {}: {}{}", it.id, it.text, ours(it.origin.basis())));
    }
    for it in &report.reference.situations {
        let steps = (1..)
            .zip(&it.steps)
            .filter(|(_, step)| step.sources.contains(&paragraph));
        let before = lines.len();
        lines.extend(steps.map(|(number, step)| format!("situation {}, step {number}: {}", it.id, step.text)));
        if lines.len() == before && reasons(&it.why) {
            lines.push(format!(
                "situation {}, as a reason: {}{}",
                it.id,
                it.title,
                ours(it.basis())
            ));
        }
    }
    lines
}

fn noted(note: Option<&str>) -> String {
    note.map(|note| format!(" [our note: {note}]")).unwrap_or_default()
}

fn ours(basis: Option<&str>) -> String {
    basis.map(|basis| format!(" [ours: {basis}]")).unwrap_or_default()
}
