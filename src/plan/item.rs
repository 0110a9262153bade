//! One item: its box, whom it concerns, when it is due, and why.

use crate::content::Content;
use crate::state::Action;
use crate::ui::{each, island, ours, statement_text};
use crate::view::View;
use advisory_model::{Condition, DueFrom, Item, ItemId};
use yew::prelude::*;

/// An item as a list item.
pub(super) fn item(view: View<'_>, id: ItemId) -> Html {
    let content = view.content;
    let item = &content.report.items[id.index()];
    let done = view.state.is_done(id);
    let dispatch = view.dispatch.clone();
    let ticked = Callback::from(move |_: Event| dispatch.dispatch(Action::Tick(id, !done)));
    html! {
        <li class={if done { "item done" } else { "item" }} part="item" data-item={item.id.as_str()}>
            <label>
                <input type="checkbox" autocomplete="off" checked={done} onchange={ticked} />
                { island(|| html! { <span>{ item.text.as_str() }</span> }) }
            </label>
            { island(|| html! { <>{ conditions(content, &item.condition) }{ due(content, item) }{ reasons(content, item) }</> }) }
        </li>
    }
}

fn conditions(content: Content, condition: &Condition) -> Html {
    if condition.is_empty() {
        return Html::default();
    }
    let Content { report, text } = content;
    let Condition {
        scopes,
        ways,
        lodgings,
        purposes,
        travellers,
        months,
    } = condition;
    let mut kinds: Vec<String> = Vec::new();
    let mut kind = |names: Vec<&str>| {
        if !names.is_empty() {
            kinds.push(names.join(", "));
        }
    };
    kind(travellers.iter().map(|it| text.traveller(*it)).collect());
    kind(ways.iter().map(|it| text.way(*it)).collect());
    kind(lodgings.iter().map(|it| text.lodging(*it)).collect());
    kind(purposes.iter().map(|it| text.purpose(*it)).collect());
    kind(scopes.iter().map(|it| report.scope_name(*it)).collect());
    kinds.extend(months.map(|months| text.months(months)));
    html! { <small class="concerns">{ text.concerns(&kinds.join(" · ")) }</small> }
}

fn due(content: Content, item: &Item) -> Html {
    item.due.map_or_else(Html::default, |due| {
        html! { <small class="due">{ content.text.due(due.days, due.from == DueFrom::Return) }</small> }
    })
}

fn reasons(content: Content, item: &Item) -> Html {
    html! {
        <div class="why">
            { ours(content, item.origin.basis()) }
            <p>
                { content.text.because() }{ " " }
                { each(&item.why, |id| html! { <span class="reason">{ statement_text(content, *id) }</span> }) }
            </p>
        </div>
    }
}
