//! How bad, how old, whose, and where to read what is true today.

use crate::content::Content;
use crate::ui::{assessment_words, each, island, note, source_links};
use crate::view::View;
use advisory_model::{AssessmentId, Grade};
use yew::prelude::*;

/// The first section. It refuses to soften: the level stands first and the age right after it, and neither can be closed.
pub(crate) fn overview(view: View<'_>) -> Html {
    let content = view.content;
    let Content { report, text } = content;
    let age = view.state.today.map(|today| report.edition.age(today));
    html! {
        <>
            { island(|| level(content)) }
            <aside class="age" data-age="notice">
                <p class="age-title">{ text.age_title(report.edition.year, age) }</p>
                { island(|| age_notice(content)) }
            </aside>
            { island(|| grades_and_issuer(content)) }
        </>
    }
}

fn level(content: Content) -> Html {
    let Content { report, text } = content;
    html! {
        <>
            <h2>{ report.title.as_str() }</h2>
            <div class="level">
                <p class="level-number">{ text.level(report.level.number) }</p>
                <div>
                    <p>{ report.level.text.as_str() }{ " " }{ source_links(content, &report.level.sources) }</p>
                    <p class="reasons-title">{ text.reasons() }</p>
                    <ul class="reasons">{ each(&report.level.reasons, |it| html! { <li>{ text.topic(*it) }</li> }) }</ul>
                </div>
            </div>
        </>
    }
}

/// What the age means, and where the current advisory is.
fn age_notice(content: Content) -> Html {
    let Content { report, text } = content;
    let page = &report.official_page;
    html! {
        <>
            <p>{ text.age_notice(report.edition.year) }</p>
            <p>
                { text.official_page() }{ " " }
                <a class="official" href={page.url.as_str()} rel="noreferrer external">{ page.title.as_str() }</a>
            </p>
        </>
    }
}

fn grades_and_issuer(content: Content) -> Html {
    let Content { report, text } = content;
    let issuer = report.issuer.join(" · ");
    html! {
        <>
            <div data-organisation="overview"></div>
            <section class="grades">
                <h3>{ text.grades_title() }</h3>
                <p class="ours">{ text.grades_note() }</p>
                <ul class="plain">{ each(by_weight(content), |it| assessment_words(content, it)) }</ul>
                <p>{ text.not_graded() }</p>
            </section>
            <section class="issuer">
                <h3>{ text.issued_by() }</h3>
                <p>
                    { &issuer }{ ". " }{ text.produced_with(&report.produced_with) }{ " " }
                    { source_links(content, &report.sources) }
                </p>
                <p>{ text.edition() }{ ": " }{ report.edition.year }{ ". " }{ note(content, Some(&report.edition.note)) }</p>
                <p class="not-official">{ text.not_official(&issuer) }</p>
            </section>
        </>
    }
}

/// The words of grade, the gravest first, else in the report's order.
fn by_weight(content: Content) -> Vec<AssessmentId> {
    let assessments = &content.report.assessments;
    let ids = || (0..assessments.len()).map(AssessmentId::at);
    let of = |grade: &'static Grade| ids().filter(move |id| assessments[id.index()].grade == *grade);
    Grade::ALL.iter().rev().flat_map(of).collect()
}
