//! What a dataset holds, by kind and by section, for its authors.

use crate::ids::{ParagraphId, SectionId};
use crate::report::Report;
use std::fmt;

/// Counts of a report's records.
///
/// ```
/// use advisory_model::source::summary;
///
/// let summary = summary(&advisory_model::example::report());
/// assert_eq!(summary.kinds[0], ("statements", 2));
/// assert!(summary.is_covered());
/// assert!(summary.to_string().contains("2 of 2 paragraphs covered"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Records of each kind.
    pub kinds: Vec<(&'static str, usize)>,
    /// For each section: its title, its paragraphs, those of them that are cited, and the citations of them.
    pub sections: Vec<(String, usize, usize, usize)>,
}

/// Counts a report's records.
#[must_use]
pub fn summary(report: &Report) -> Summary {
    let sections = report.sections.iter().enumerate().map(|(index, section)| {
        let paragraphs: Vec<ParagraphId> = report.paragraphs_of(SectionId::at(index)).collect();
        let citations: Vec<usize> = paragraphs
            .iter()
            .map(|paragraph| citations(report, *paragraph))
            .collect();
        let cited = citations.iter().filter(|count| **count > 0).count();
        (section.title.clone(), paragraphs.len(), cited, citations.iter().sum())
    });
    Summary {
        kinds: kinds(report),
        sections: sections.collect(),
    }
}

impl Summary {
    /// Whether every paragraph is cited.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.sections
            .iter()
            .all(|(_, paragraphs, cited, _)| paragraphs == cited)
    }
}

fn kinds(report: &Report) -> Vec<(&'static str, usize)> {
    vec![
        ("statements", report.statements.len()),
        ("assessments", report.assessments.len()),
        ("incidents", report.incidents.len()),
        ("places", report.places.len()),
        ("routes", report.routes.len()),
        ("regions", report.regions.len()),
        ("zones", report.zones.len()),
        ("contacts", report.reference.contacts.len()),
        (
            "phone numbers",
            report
                .reference
                .contacts
                .iter()
                .map(|contact| contact.phones.len())
                .sum(),
        ),
        ("checklist items", report.items.len()),
        ("situations", report.reference.situations.len()),
        ("publications", report.links.len()),
        ("holidays", report.reference.holidays.len()),
        ("templates", report.reference.templates.len()),
    ]
}

fn citations(report: &Report, paragraph: ParagraphId) -> usize {
    let frame = [&report.sources, &report.level.sources].into_iter();
    let sources = frame
        .chain(report.statements.iter().map(|it| &it.sources))
        .chain(report.assessments.iter().map(|it| &it.sources))
        .chain(report.incidents.iter().map(|it| &it.sources))
        .chain(report.places.iter().map(|it| &it.sources))
        .chain(report.routes.iter().map(|it| &it.sources))
        .chain(report.reference.contacts.iter().map(|it| &it.sources))
        .chain(report.links.iter().map(|it| &it.sources));
    sources.filter(|sources| sources.contains(&paragraph)).count()
}

impl fmt::Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (kind, count) in &self.kinds {
            writeln!(formatter, "{count:>5} {kind}")?;
        }
        writeln!(
            formatter,
            "\n{:<50} {:>10} {:>8} {:>8}",
            "section", "paragraphs", "covered", "records"
        )?;
        for (title, paragraphs, cited, citations) in &self.sections {
            writeln!(formatter, "{title:<50} {paragraphs:>10} {cited:>8} {citations:>8}")?;
        }
        let paragraphs: usize = self.sections.iter().map(|section| section.1).sum();
        let cited: usize = self.sections.iter().map(|section| section.2).sum();
        write!(formatter, "\n{cited} of {paragraphs} paragraphs covered")
    }
}
