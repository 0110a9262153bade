//! Why an item stands on the list: what of the trip calls for it, what the traveller has not said, and the paragraphs it rests on.

use super::ListView;
use crate::ui::{each, source_links, statement_text};
use advisory_model::{Condition, Holds, Item, ItemId, Origin, ParagraphId, because};
use advisory_trip::Asked;
use yew::prelude::*;

/// The sentence that says why it applies, or may.
pub(super) fn applies(it: ListView<'_>, id: ItemId, holds: Holds) -> String {
    let condition = &it.view.content.report.items[id.index()].condition;
    applies_by(it, condition, holds)
}

/// The same of what an organisation asks for.
pub(super) fn asked_for(it: ListView<'_>, asked: &Asked, holds: Holds) -> String {
    applies_by(it, &asked.when, holds)
}

fn applies_by(it: ListView<'_>, condition: &Condition, holds: Holds) -> String {
    let (report, text) = (it.view.content.report, it.view.content.text);
    if holds == Holds::No {
        return text.item_folded().to_owned();
    }
    let known = because(condition, it.trip, report);
    let stops: Vec<&str> = known.stops.iter().map(|stop| report.scope_name(*stop)).collect();
    let some_travel = !it.trip.travellers.is_empty();
    text.item_applies(&known, &stops, &condition.unsaid(it.trip, report), some_travel)
}

/// The paragraphs that it rests on, each once.
pub(super) fn paragraphs(it: ListView<'_>, id: ItemId) -> Html {
    let report = it.view.content.report;
    let why = &report.items[id.index()].why;
    let cited = why
        .iter()
        .flat_map(|statement| &report.statements[statement.index()].sources);
    let mut once: Vec<ParagraphId> = Vec::new();
    for paragraph in cited {
        if !once.contains(paragraph) {
            once.push(*paragraph);
        }
    }
    source_links(it.view.content, &once)
}

/// The statements that give the reason, and whose advice it is.
pub(super) fn statements(it: ListView<'_>, item: &Item) -> Html {
    let content = it.view.content;
    html! {
        <>
            if let Origin::Editorial(basis) = &item.origin { <p class="ours">{ content.text.ours(basis) }</p> }
            <ul>{ each(&item.why, |id| html! { <li>{ statement_text(content, *id) }</li> }) }</ul>
        </>
    }
}
