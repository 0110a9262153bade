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
    let title = &content.report.sections[of.section.index()].title;
    let name = content.text.source(title, of.number);
    let address = format!("#{}", content.report.anchor(paragraph));
    element(
        "a",
        &[("class", Some("source")), ("href", Some(&address))],
        vec![words(&name)],
    )
}

/// A rating as the report gives it: the word, its condition, where it holds, and its paragraphs.
pub(crate) fn assessment_words(content: Content, id: AssessmentId) -> Html {
    let Content { report, text } = content;
    let it = &report.assessments[id.index()];
    let mut of = vec![report.scope_name(it.scope)];
    of.extend(it.topics.iter().map(|it| text.topic(*it)));
    html! {
        <li class={format!("grade step-{}", it.grade.step())} data-assessment={id.0.to_string()}>
            <span class="swatch" aria-hidden="true" />
            <span>
                <strong>{ it.quoted() }</strong>{ format!(" · {} ", of.join(" · ")) }
                { source_links(content, &it.sources) }
                { note(content, it.note.as_deref()) }
            </span>
        </li>
    }
}

/// What our own advice rests on, or says, marked as ours.
pub(crate) fn ours(content: Content, basis: Option<&str>) -> Html {
    html! {
        if let Some(basis) = basis { <p class="ours">{ content.text.ours(basis) }</p> }
    }
}

/// A remark of ours, marked as that.
pub(crate) fn note(content: Content, note: Option<&str>) -> Html {
    html! {
        if let Some(note) = note { <small class="note">{ content.text.our_note() }{ " " }<span>{ note.to_owned() }</span></small> }
    }
}
