//! What the files say of a region in a layer; the same in the table and on the map.

use crate::assessment::Assessment;
use crate::coverage::{Coverage, Finding, Layer};
use crate::ids::{ParagraphId, RegionId};
use crate::report::Report;
use crate::scope::Scope;

/// A region in a layer.
pub(super) struct Fact {
    pub(super) coverage: Coverage,
    /// What the coverage rests on, by name.
    pub(super) scopes: Vec<String>,
    /// The report's own words of grade, the gravest first, each with what it is limited to.
    pub(super) words: Vec<String>,
    /// The step of the scale, whose order is ours.
    pub(super) step: Option<u8>,
    pub(super) statements: usize,
    pub(super) incidents: usize,
    pub(super) paragraphs: Vec<String>,
}

pub(super) fn of(report: &Report, region: RegionId, layer: Layer) -> Fact {
    let finding = report.finding(region, layer);
    Fact {
        coverage: finding.coverage,
        scopes: names(report, &finding.scopes),
        words: words(report, layer, &finding),
        step: finding.step,
        statements: finding.statements.len(),
        incidents: finding.incidents.len(),
        paragraphs: anchors(report, &report.paragraphs_behind(&finding)),
    }
}

fn words(report: &Report, layer: Layer, finding: &Finding) -> Vec<String> {
    if layer == Layer::Level {
        return vec![report.level.word.clone()];
    }
    let words = finding.assessments.iter();
    words.map(|id| word(&report.assessments[id.index()], layer)).collect()
}

/// `extreme risk (outside main cities after dark)`; where all topics are shown together, also what it is about.
fn word(it: &Assessment, layer: Layer) -> String {
    let topics = it
        .topics
        .iter()
        .filter(|_| layer == Layer::AllTopics)
        .map(|topic| topic.slug());
    let limits: Vec<&str> = topics.chain(it.condition.as_deref()).collect();
    if limits.is_empty() {
        it.word.clone()
    } else {
        format!("{} ({})", it.word, limits.join(", "))
    }
}

pub(super) fn names(report: &Report, scopes: &[Scope]) -> Vec<String> {
    scopes
        .iter()
        .map(|scope| report.scope_name(*scope).to_owned())
        .collect()
}

pub(super) fn anchors(report: &Report, paragraphs: &[ParagraphId]) -> Vec<String> {
    paragraphs.iter().map(|paragraph| report.anchor(*paragraph)).collect()
}
