//! What a finding is called: the same in the drawing, in the table and in the panel.

use crate::content::Content;
use advisory_model::{Coverage, Finding};

/// The class that gives a region's fill: its step, "ungraded", or "silent" where nothing is said.
pub(crate) fn fill(finding: &Finding) -> &'static str {
    match (finding.step, finding.coverage) {
        (Some(1), _) => "step-1",
        (Some(2), _) => "step-2",
        (Some(3), _) => "step-3",
        (Some(_), _) => "step-4",
        (None, Coverage::None) => "silent",
        (None, _) => "ungraded",
    }
}

/// The highest rating in the report's own words with its condition, or that there is none.
pub(crate) fn grade_words(content: Content, finding: &Finding) -> String {
    let Content { report, text } = content;
    match (finding.assessments.first(), finding.coverage) {
        (Some(id), _) => report.assessments[id.index()].quoted(),
        (None, Coverage::None) => text.nothing_said().to_owned(),
        (None, _) if finding.step.is_some() => {
            format!("{}, “{}”", text.level(report.level.number), report.level.word)
        }
        (None, _) => text.ungraded().to_owned(),
    }
}

/// The names of the parts, places, roads or zones that the coverage rests on, where it rests on such.
pub(crate) fn rests_on(content: Content, finding: &Finding) -> Option<String> {
    if !matches!(finding.coverage, Coverage::Part | Coverage::Zone) {
        return None;
    }
    let mut names = Vec::new();
    for scope in &finding.scopes {
        names.push(content.report.scope_name(*scope));
    }
    Some(content.text.rests_on(&names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use advisory_model::Layer;

    /// In every layer, for whoever reads the map, its table, or the line under it.
    #[test]
    fn a_rating_is_never_told_without_its_condition() {
        let content = Content::embedded().unwrap();
        let mut told = 0;
        for layer in Layer::all() {
            for region in content.report.region_ids() {
                let finding = content.report.finding(region, layer);
                let Some(first) = finding.assessments.first() else {
                    continue;
                };
                let it = &content.report.assessments[first.index()];
                let words = grade_words(content, &finding);
                assert!(words.contains(it.condition.as_deref().unwrap_or_default()), "{words}");
                told += usize::from(it.condition.is_some());
            }
        }
        assert!(
            told >= 9,
            "the centre in three layers and in all, the north in one: {told}"
        );
    }
}
