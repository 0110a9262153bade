//! The whole report by section and paragraph, with a search as one types.

use crate::content::Content;
use crate::platform::input;
use crate::state::Action;
use crate::ui::{classed, each, element, row, statement, words};
use crate::view::View;
use advisory_model::search::Query;
use advisory_model::{ParagraphId, SectionId, StatementId};
use yew::prelude::*;

/// The report, whole or as far as it matches the search. It refuses to say that nothing found means no risk.
pub(crate) fn report_reader(view: View<'_>) -> Html {
    let content = view.content;
    let Content { report, text } = content;
    let query = Query::new(&view.state.search);
    let mut found = Vec::new();
    for (index, statement) in report.statements.iter().enumerate() {
        if query.finds(&[&statement.text, statement.note.as_deref().unwrap_or_default()]) {
            found.push(StatementId::at(index));
        }
    }
    html! {
        <>
            <h2>{ text.section(crate::route::Section::Report) }</h2>
            <p>{ text.report_intro(report.paragraphs.len(), report.statements.len()) }</p>
            { search_form(view, &query, found.len()) }
            { each(0..report.sections.len(), |index| section(content, SectionId::at(index), &query, &found)) }
        </>
    }
}

fn search_form(view: View<'_>, query: &Query, found: usize) -> Html {
    let Content { report, text } = view.content;
    let search = &view.state.search;
    let dispatch = view.dispatch.clone();
    let typed = Callback::from(move |event: InputEvent| {
        if let Some(typed) = input::value(&event) {
            dispatch.dispatch(Action::Search(typed.into()));
        }
    });
    let said = match (query.is_empty(), found) {
        (true, _) => String::new(),
        (false, 0) => text.found_nothing(search),
        (false, found) => text.found(found, report.statements.len()),
    };
    html! {
        <search class="search">
            <label for="search">{ text.search() }</label>
            <input
                id="search"
                type="search"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="search-hint"
                value={search.clone()}
                oninput={typed}
            />
            if !search.is_empty() {
                <button type="button" onclick={view.click(Action::Search(AttrValue::default()))}>{ text.clear_search() }</button>
            }
            <small id="search-hint">{ text.search_hint() }</small>
            <p class="found" role="status">{ said }</p>
        </search>
    }
}

/// A section with its paragraphs; nothing if none of them matches. A chapter's heading stays while nothing is searched for.
fn section(content: Content, id: SectionId, query: &Query, found: &[StatementId]) -> Html {
    let section = &content.report.sections[id.index()];
    let anchor = format!("section-{}", section.id);
    let level = if section.depth == 2 { "h3" } else { "h4" };
    let mut parts = vec![element(level, &[("id", Some(&anchor))], vec![words(&section.title)])];
    for paragraph in content.report.paragraphs_of(id) {
        parts.extend(self::paragraph(content, paragraph, query, found));
    }
    if parts.len() == 1 && !query.is_empty() {
        return Html::default();
    }
    classed("section", "chapter", parts)
}

/// A paragraph's statements and the publications it names; nothing if none of its statements matches.
fn paragraph(content: Content, id: ParagraphId, query: &Query, found: &[StatementId]) -> Option<Html> {
    let mut statements = Vec::new();
    for it in found {
        if content.report.statements[it.index()].sources.first() == Some(&id) {
            statements.push(statement(content, *it, Some(query)));
        }
    }
    if statements.is_empty() && !query.is_empty() {
        return None;
    }
    let anchor = content.report.anchor(id);
    let address = format!("#{anchor}");
    let parts = vec![
        element(
            "a",
            &[("class", Some("anchor")), ("href", Some(&address))],
            vec![words(&anchor)],
        ),
        classed("ul", "plain", statements),
        publications(content, id),
    ];
    Some(element(
        "div",
        &[("class", Some("paragraph")), ("id", Some(&anchor))],
        parts,
    ))
}

fn publications(content: Content, id: ParagraphId) -> Html {
    let mut named = Vec::new();
    for link in content.report.links_of(id) {
        let link = &content.report.links[link.index()];
        let title = classed("cite", "", vec![words(&link.title)]);
        named.push(classed("li", "", vec![title, words(&format!(" ({})", link.publisher))]));
    }
    if named.is_empty() {
        return Html::default();
    }
    let title = classed("p", "publications", vec![words(content.text.publications())]);
    row(vec![title, classed("ul", "publications", named)])
}
