//! What else can be done with an item: a note, calling it not applicable, its place, and all of an own one.

use super::ListView;
use super::field::{choice, day, line, lines};
use super::head::section_name;
use super::listing::{Field, ListDoing};
use super::order::Towards;
use crate::trip::step::Doing;
use advisory_model::Phase;
use advisory_trip::{ItemState, Row, What};
use yew::prelude::*;

/// All of it, folded.
pub(super) fn more(it: ListView<'_>, row: &Row) -> Html {
    let text = it.view.content.text;
    html! {
        <details data-part="more">
            <summary>{ text.item_more() }</summary>
            { note(it, row) }
            { applicability(it, row) }
            <div class="task-moves">{ for [Towards::Start, Towards::End].map(|towards| moves(it, row, towards)) }</div>
            if let What::Own(words) = &row.what { { own(it, row, words) } }
        </details>
    }
}

/// The field of the note.
pub(super) fn note(it: ListView<'_>, row: &Row) -> Html {
    lines(
        it,
        Field::Note(row.id.clone()),
        it.view.content.text.note_field(),
        &row.note,
    )
}

fn applicability(it: ListView<'_>, row: &Row) -> Html {
    let text = it.view.content.text;
    let is_called = row.state == ItemState::NotApplicable;
    let (then, name) = match is_called {
        true => (ItemState::Open, text.applies_after_all()),
        false => (ItemState::NotApplicable, text.call_not_applicable()),
    };
    html! {
        <>
            { it.button("not-applicable", ListDoing::Mark(row.id.clone(), then), name) }
            if is_called { { line(it, Field::Reason(row.id.clone()), text.reason_field(), &row.reason) } }
        </>
    }
}

/// At an end of its section the button stays, so that the keyboard does, and says that it is at the end.
fn moves(it: ListView<'_>, row: &Row, towards: Towards) -> Html {
    let section = it.shown.sections.iter().find(|section| section.rows.contains(row));
    let end = section.and_then(|section| match towards {
        Towards::Start => section.rows.first(),
        Towards::End => section.rows.last(),
    });
    let is_at_end = end.is_some_and(|end| end.id == row.id);
    html! {
        <button
            type="button"
            data-move={towards.slug()}
            aria-disabled={is_at_end.then_some("true")}
            onclick={it.view.does(Doing::List(ListDoing::Move(row.id.clone(), towards)))}
        >
            { it.view.content.text.move_item(towards) }
        </button>
    }
}

fn own(it: ListView<'_>, row: &Row, words: &str) -> Html {
    let text = it.view.content.text;
    let id = row.id.clone();
    let due = it
        .view
        .typed(move |typed| Doing::List(ListDoing::Due(id.clone(), typed.parse().ok())));
    html! {
        <>
            { lines(it, Field::Text(row.id.clone()), text.own_text_field(), words) }
            { day(text.own_due_field(), &format!("day-{}", row.id), row.due.map(|day| day.to_string()).unwrap_or_default(), due) }
            { section(it, row) }
            { it.button("remove", ListDoing::Remove(row.id.clone()), text.remove_item()) }
        </>
    }
}

/// Every phase can be chosen, also one in which nothing stands yet.
fn section(it: ListView<'_>, row: &Row) -> Html {
    let home = it.whole.sections.iter().find(|section| section.rows.contains(row));
    let home = home.map_or("", |section| section.id.as_str());
    let phases = Phase::ALL.iter().map(|phase| phase.slug());
    let own = it.whole.sections.iter().filter(|section| section.phase.is_none());
    let ids = phases.chain(own.map(|section| section.id.as_str()));
    let id = row.id.clone();
    let changed = it
        .view
        .typed(move |section| Doing::List(ListDoing::PutInto(id.clone(), section)));
    html! {
        <div class="field">
            <label><span>{ it.view.content.text.own_section_field() }</span>
                <select autocomplete="off" data-field={format!("section-{}", row.id)} onchange={changed}>
                    { for ids.map(|id| choice(id, section_name(it, id), id == home)) }
                </select>
            </label>
        </div>
    }
}
