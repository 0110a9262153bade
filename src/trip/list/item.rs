//! An item of the list: its box, how far it is, when it is due, and why it stands here.

use super::ListView;
use super::listing::ListDoing;
use super::{more, why};
use crate::trip::step::Doing;
use advisory_model::{DueFrom, Holds, Item, ItemId, Origin};
use advisory_trip::{Asked, ItemState, Row, What};
use yew::prelude::*;

/// An item that the trip calls for, as a list item.
pub(super) fn item(it: ListView<'_>, row: &Row) -> Html {
    let text = it.view.content.text;
    let done = row.state == ItemState::Done;
    let then = if done { ItemState::Open } else { ItemState::Done };
    let id = row.id.clone();
    let ticked = it.view.typed(move |_| Doing::List(ListDoing::Mark(id.clone(), then)));
    html! {
        <li key={row.id.clone()} class="task" data-item={row.id.clone()} data-state={slug(row.state)}>
            <label class="choice">
                <input type="checkbox" autocomplete="off" checked={done} onchange={ticked} />
                <span class="task-text">{ row.text(it.view.content.report).to_owned() }</span>
            </label>
            { called_not_applicable(it, row) }
            { due(it, row) }
            { reason(it, row) }
            { note(it, row) }
            <div class="task-parts">
                if let What::Report(id, _) = row.what {
                    <details data-part="why">
                        <summary>{ text.item_why() }</summary>
                        { why::statements(it, &it.view.content.report.items[id.index()]) }
                    </details>
                }
                { more::more(it, row) }
            </div>
        </li>
    }
}

/// An item that the trip does not call for any more: to be read, not ticked.
pub(super) fn folded(it: ListView<'_>, row: &Row) -> Html {
    let text = it.view.content.text;
    let state = match row.state {
        ItemState::Open => Some(text.item_open()),
        ItemState::Done => Some(text.item_done()),
        ItemState::NotApplicable => None,
    };
    html! {
        <li key={row.id.clone()} class="task" data-folded={row.id.clone()} data-state={slug(row.state)}>
            <span class="task-text">{ row.text(it.view.content.report).to_owned() }</span>
            if let Some(state) = state { <p class="task-state"><strong>{ state }</strong></p> }
            { called_not_applicable(it, row) }
            { reason(it, row) }
            { note(it, row) }
        </li>
    }
}

fn slug(state: ItemState) -> &'static str {
    match state {
        ItemState::Open => "open",
        ItemState::Done => "done",
        ItemState::NotApplicable => "not-applicable",
    }
}

/// The word that says it, beside the line through its text.
pub(super) fn called_not_applicable(it: ListView<'_>, row: &Row) -> Html {
    if row.state != ItemState::NotApplicable {
        return Html::default();
    }
    let text = it.view.content.text;
    let words = match row.reason.trim() {
        "" => text.not_applicable().to_owned(),
        reason => text.not_applicable_because(reason),
    };
    html! { <p class="task-state"><strong>{ words }</strong></p> }
}

/// The day, or how it will be counted once the trip's days are known.
pub(super) fn due(it: ListView<'_>, row: &Row) -> Html {
    let text = it.view.content.text;
    if let What::Asked(asked, _) = &row.what {
        return asked_due(it, row, asked);
    }
    let rule = match row.what {
        What::Report(id, _) => it.view.content.report.items[id.index()].due,
        _ => None,
    };
    let words = match (row.due, rule) {
        (Some(day), rule) => text.due_on(day, rule),
        (None, Some(rule)) => text.due(rule.days, rule.from == DueFrom::Return),
        (None, None) => return Html::default(),
    };
    due_words(it, row, words)
}

/// The organisation's own day.
fn asked_due(it: ListView<'_>, row: &Row, asked: &Asked) -> Html {
    let words = |days| it.view.content.text.organisation_due(row.due, days, &asked.by);
    asked
        .due
        .map(|days| due_words(it, row, words(days)))
        .unwrap_or_default()
}

fn due_words(it: ListView<'_>, row: &Row, words: String) -> Html {
    html! {
        <p class="task-due" data-due={row.due.map(|day| day.to_string())}>
            if row.is_overdue { <strong class="task-overdue">{ it.view.content.text.overdue() }</strong>{ " " } }
            { words }
        </p>
    }
}

/// Why it is on the list, with the paragraphs that it rests on; whose advice it is where it is not the report's.
pub(super) fn reason(it: ListView<'_>, row: &Row) -> Html {
    let text = it.view.content.text;
    match &row.what {
        What::Own(_) => html! { <p class="task-why">{ text.item_own() }</p> },
        What::Asked(asked, holds) => html! {
            <p class="task-why organisation" data-applies={applies(*holds)}>
                { why::asked_for(it, asked, *holds) }{ " " }<span class="task-ours">{ text.organisation_asks(&asked.by) }</span>{ " " }{ asked.reason.clone() }
            </p>
        },
        &What::Report(id, holds) => html! {
            <p class="task-why" data-applies={applies(holds)}>
                { why::applies(it, id, holds) }{ " " }
                if is_ours(it, id) { <span class="task-ours">{ text.editorial() }</span>{ " " } }
                { why::paragraphs(it, id) }
            </p>
        },
    }
}

fn applies(holds: Holds) -> &'static str {
    match holds {
        Holds::Yes => "yes",
        Holds::No => "no",
        Holds::Unknown => "unknown",
    }
}

fn is_ours(it: ListView<'_>, id: ItemId) -> bool {
    let Item { origin, .. } = &it.view.content.report.items[id.index()];
    matches!(origin, Origin::Editorial(_))
}

/// The traveller's note.
pub(super) fn note(it: ListView<'_>, row: &Row) -> Html {
    html! {
        if !row.note.trim().is_empty() { <p class="task-note">{ it.view.content.text.item_note(&row.note) }</p> }
    }
}
