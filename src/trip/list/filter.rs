//! What of the list is to be seen: by words, by how far it is, by section.

use super::ListView;
use super::field::choice;
use super::head::section_name;
use crate::trip::step::Doing;
use advisory_trip::Filter;
use yew::prelude::*;

/// The fields, and how much is shown.
pub(super) fn filter(it: ListView<'_>) -> Html {
    let text = it.view.content.text;
    let (shown, of) = (it.shown.rows().count(), it.whole.rows().count());
    let now = &it.view.state.filter;
    let words = now.clone();
    let search = it.view.typing(move |typed| {
        Doing::Filter(Filter {
            words: typed,
            ..words.clone()
        })
    });
    let is_whole = *now == Filter::default();
    let open = Filter {
        only_open: !now.only_open,
        ..now.clone()
    };
    let overdue = Filter {
        only_overdue: !now.only_overdue,
        ..now.clone()
    };
    html! {
        <fieldset class="list-filter">
            <legend>{ text.list_filter() }</legend>
            <label class="field"><span>{ text.list_search() }</span>
                <input type="search" autocomplete="off" data-filter="words" value={now.words.clone()} oninput={search} />
            </label>
            { sections(it) }
            { check(it, "open", text.only_open(), now.only_open, open) }
            { check(it, "overdue", text.only_overdue(), now.only_overdue, overdue) }
            <div class="list-shown">
                <p role="status" tabindex="-1" data-list-shown="">{ text.items_shown(shown, of) }</p>
                <button
                    type="button"
                    data-filter="none"
                    aria-disabled={is_whole.then_some("true")}
                    onclick={it.view.does(Doing::Filter(Filter::default()))}
                >
                    { text.show_all() }
                </button>
                <button type="button" data-run-begin="" onclick={it.view.does(Doing::List(super::ListDoing::Begin))}>
                    { text.run_begin() }
                </button>
            </div>
            if now.only_overdue && it.trip.departure.is_none() { <p>{ text.no_day_yet() }</p> }
            if of == 0 { <p>{ text.list_empty() }</p> } else if shown == 0 { <p>{ text.nothing_shown() }</p> }
        </fieldset>
    }
}

fn check(it: ListView<'_>, hook: &'static str, name: &'static str, checked: bool, then: Filter) -> Html {
    let changed = it.view.typed(move |_| Doing::Filter(then.clone()));
    html! {
        <label class="choice">
            <input type="checkbox" autocomplete="off" data-filter={hook} {checked} onchange={changed} />
            <span>{ name }</span>
        </label>
    }
}

fn sections(it: ListView<'_>) -> Html {
    let text = it.view.content.text;
    let now = it.view.state.filter.clone();
    let chosen = now.section.clone();
    let changed = it.view.typed(move |id| {
        Doing::Filter(Filter {
            section: (!id.is_empty()).then_some(id),
            ..now.clone()
        })
    });
    html! {
        <label class="field"><span>{ text.list_section() }</span>
            <select autocomplete="off" data-filter="section" onchange={changed}>
                { choice("", text.every_section().to_owned(), chosen.is_none()) }
                { for it.whole.sections.iter().map(|section| {
                    choice(&section.id, section_name(it, &section.id), chosen.as_ref() == Some(&section.id))
                }) }
            </select>
        </label>
    }
}
