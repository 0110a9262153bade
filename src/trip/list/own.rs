//! Adding items and sections of the traveller's own, and what can be done with such a section.

use super::ListView;
use super::field::{day, line, value};
use super::listing::{Field, ListDoing};
use crate::trip::step::Doing;
use advisory_trip::ListSection;
use yew::prelude::*;

/// The fields of a new item of a section, folded.
pub(super) fn add_item(it: ListView<'_>, section: &ListSection) -> Html {
    let text = it.view.content.text;
    let (written, due) = (Field::NewText(section.id.clone()), Field::NewDay(section.id.clone()));
    let (hook, on) = (due.hook(), value(it, &due, ""));
    let changed = it
        .view
        .typed(move |typed| Doing::List(ListDoing::Write(due.clone(), typed)));
    html! {
        <details class="list-add" data-add-item={section.id.clone()}>
            <summary>{ text.add_item() }</summary>
            <form novalidate=true onsubmit={submits(it, ListDoing::AddItem(section.id.clone()))}>
                { line(it, written, text.own_text_field(), "") }
                { day(text.own_due_field(), &hook, on, changed) }
                <button type="submit">{ text.add_item_here() }</button>
            </form>
        </details>
    }
}

/// The field of a new section, folded.
pub(super) fn add_section(it: ListView<'_>) -> Html {
    let text = it.view.content.text;
    html! {
        <details class="list-add" data-add-section="">
            <summary>{ text.add_section() }</summary>
            <form novalidate=true onsubmit={submits(it, ListDoing::AddSection)}>
                { line(it, Field::NewHeading, text.heading_field(), "") }
                <button type="submit">{ text.add_section_here() }</button>
            </form>
        </details>
    }
}

/// An own section's name, and its end.
pub(super) fn tools(it: ListView<'_>, section: &ListSection) -> Html {
    let text = it.view.content.text;
    html! {
        <details class="list-add" data-own-section={section.id.clone()}>
            <summary>{ text.own_section_tools() }</summary>
            { line(it, Field::Heading(section.id.clone()), text.heading_field(), &section.name) }
            { it.button("remove-section", ListDoing::RemoveSection(section.id.clone()), text.remove_section()) }
            <p>{ text.remove_section_note() }</p>
        </details>
    }
}

/// Enter does what the button does, and the page stays.
fn submits(it: ListView<'_>, doing: ListDoing) -> Callback<SubmitEvent> {
    let dispatch = it.view.dispatch.clone();
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        dispatch.now(Doing::List(doing.clone()));
    })
}
