//! The whole report by section and paragraph, with a search as one types.
//!
//! The report itself never changes; which of its statements a search shows is put into the page by `platform::report_page`.

mod chapters;

use crate::content::Content;
use crate::platform::input;
use crate::state::Action;
use crate::ui::{island, row};
use crate::view::View;
use advisory_model::search::Query;
use yew::prelude::*;

/// The report, whole or as far as it matches the search. It refuses to say that nothing found means no risk.
pub(crate) fn report_reader(view: View<'_>) -> Html {
    row(vec![
        island(|| chapters::introduction(view.content)),
        search_form(view),
        island(|| chapters::chapters(view.content)),
    ])
}

fn search_form(view: View<'_>) -> Html {
    let text = view.content.text;
    let search = &view.state.search;
    let dispatch = view.dispatch.clone();
    let typed = Callback::from(move |event: InputEvent| {
        if let Some(typed) = input::value(&event) {
            dispatch.dispatch(Action::Search(typed.into()));
        }
    });
    html! {
        <search class="search" part="search">
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
                { view.button(&[], Action::Search(AttrValue::default()), text.clear_search()) }
            }
            <small id="search-hint">{ text.search_hint() }</small>
            <p class="found" role="status">{ found(view.content, search) }</p>
        </search>
    }
}

/// How much was found; nothing while nothing is searched for, by which the stylesheet knows.
fn found(content: Content, search: &str) -> String {
    let Content { report, text } = content;
    let query = Query::new(search);
    if query.is_empty() {
        return String::new();
    }
    match report.matches(&query).iter().flatten().count() {
        0 => text.found_nothing(search),
        found => text.found(found, report.statements.len()),
    }
}
