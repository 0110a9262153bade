//! The report's sections, their paragraphs and what each says.

use crate::content::Content;
use crate::ui::{each, statement};
use advisory_model::{LinkId, ParagraphId, SectionId, StatementId};
use yew::prelude::*;

/// What stands above the search.
pub(super) fn introduction(content: Content) -> Html {
    let Content { report, text } = content;
    html! {
        <>
            <h2>{ text.section(crate::route::Section::Report) }</h2>
            <p>{ text.report_intro(report.paragraphs.len(), report.statements.len()) }</p>
        </>
    }
}

/// Every section, in order.
pub(super) fn chapters(content: Content) -> Html {
    each(0..content.report.sections.len(), |index| {
        chapter(content, SectionId::at(index))
    })
}

fn chapter(content: Content, id: SectionId) -> Html {
    let section = &content.report.sections[id.index()];
    let level = if section.depth == 2 { "h3" } else { "h4" };
    html! {
        <section class="chapter">
            <@{level} id={format!("section-{}", section.id)}>{ section.title.as_str() }</@>
            { each(content.report.paragraphs_of(id), |it| paragraph(content, it)) }
        </section>
    }
}

/// A paragraph's statements and the publications it names. A statement stands under the first paragraph that it rests on.
fn paragraph(content: Content, id: ParagraphId) -> Html {
    let report = content.report;
    let anchor = report.anchor(id);
    let statements = (0..report.statements.len())
        .map(StatementId::at)
        .filter(|it| report.statements[it.index()].sources.first() == Some(&id));
    html! {
        <div class="paragraph" id={anchor.clone()}>
            <a class="anchor" href={format!("#{anchor}")}>{ &anchor }</a>
            <ul class="plain">{ each(statements, |it| statement(content, it)) }</ul>
            { publications(content, id) }
        </div>
    }
}

fn publications(content: Content, id: ParagraphId) -> Html {
    let named: Vec<LinkId> = content.report.links_of(id).collect();
    let publication = |id: LinkId| {
        let link = &content.report.links[id.index()];
        html! { <li><cite>{ link.title.as_str() }</cite>{ format!(" ({})", link.publisher) }</li> }
    };
    html! {
        if !named.is_empty() {
            <p class="publications">{ content.text.publications() }</p>
            <ul class="publications">{ each(named, publication) }</ul>
        }
    }
}
