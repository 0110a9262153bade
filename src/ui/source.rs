//! Links from a record to the paragraphs it rests on, and the report's words of grade with theirs.

use super::{classed, each, element, words};
use crate::content::Content;
use advisory_model::{AssessmentId, ParagraphId};
use yew::prelude::*;

/// A link to each paragraph, named by section and number.
pub(crate) fn source_links(content: Content, sources: &[ParagraphId]) -> Html {
    classed("span", "sources", vec![each(sources, |it| source_link(content, *it))])
}

fn source_link(content: Content, paragraph: ParagraphId) -> Html {
    let of = &content.report.paragraphs[paragraph.index()];
    let name = content
        .text
        .source(&content.report.sections[of.section.index()].title, of.number);
    let address = format!("#{}", content.report.anchor(paragraph));
    element(
        "a",
        &[("class", Some("source")), ("href", Some(&address))],
        vec![words(&name)],
    )
}

/// A word of grade as the report uses it: the word, its hours, where it holds, and its paragraphs.
pub(crate) fn assessment_words(content: Content, id: AssessmentId) -> Html {
    let Content { report, text } = content;
    let assessment = &report.assessments[id.index()];
    let mut where_and_when = vec![report.scope_name(assessment.scope)];
    for topic in &assessment.topics {
        where_and_when.push(text.topic(*topic));
    }
    for hours in &assessment.hours {
        where_and_when.push(text.hours(*hours));
    }
    let said = vec![
        classed("strong", "", vec![words(&format!("“{}”", assessment.word))]),
        words(&format!(" · {} ", where_and_when.join(" · "))),
        source_links(content, &assessment.sources),
        note(content, assessment.note.as_deref()),
    ];
    let swatch = element(
        "span",
        &[("class", Some("swatch")), ("aria-hidden", Some("true"))],
        vec![],
    );
    let class = format!("grade step-{}", assessment.grade.step());
    element(
        "li",
        &[("class", Some(&class))],
        vec![swatch, classed("span", "", said)],
    )
}

/// A remark of ours, marked as that.
pub(crate) fn note(content: Content, note: Option<&str>) -> Html {
    match note {
        Some(note) => {
            let noted = classed("span", "", vec![words(note)]);
            classed("small", "note", vec![words(content.text.our_note()), words(" "), noted])
        }
        None => Html::default(),
    }
}
