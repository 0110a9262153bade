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

/// The gravest word of grade in the report's own words, or that there is none.
pub(crate) fn grade_words(content: Content, finding: &Finding) -> String {
    let Content { report, text } = content;
    match (finding.assessments.first(), finding.coverage) {
        (Some(id), _) => format!("“{}”", report.assessments[id.index()].word),
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
