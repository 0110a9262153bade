//! What a receipt that was read says, and whether it fits the dataset that this page holds. It refuses to call it genuine: it is not signed.

use crate::content;
use crate::trip::step::Doing;
use crate::trip::view::TripView;
use crate::ui::each;
use advisory_model::ItemId;
use advisory_trip::ItemState;
use advisory_trip::receipt::{self, Checked, Unchecked};
use serde_json::Value;
use yew::prelude::*;

/// The receipt.
pub(super) fn receipt(view: TripView<'_>, value: &Value) -> Html {
    let text = view.content.text;
    let outcome = receipt::check(value, view.content.report, &content::dataset());
    let said = match &outcome {
        Ok(checked) => checked_receipt(view, checked),
        Err(problem) => html! {
            <p class="failure" role="alert" data-refused="">{ (text.outward_words().problem)(problem) }</p>
        },
    };
    html! {
        <section class="arrived" data-arrived="" aria-labelledby="receipt-arrived">
            <h3 id="receipt-arrived" data-arrived-head="">{ text.receipt_arrived() }</h3>
            { said }
            <p class="buttons">{ view.button("", Doing::Incoming(None), text.put_away_receipt()) }</p>
        </section>
    }
}

fn checked_receipt(view: TripView<'_>, it: &Checked) -> Html {
    let text = view.content.text;
    let words = text.outward_words();
    let own = text.checked_own_items(it.own_items);
    let others = (!it.unknown.is_empty()).then(|| text.checked_unknown(it.unknown.len()));
    html! {
        <div data-checked="">
            <p><strong>{ (words.opening)(it.level, it.year, None) }</strong></p>
            <p>{ text.checked_dataset(&it.dataset) }</p>
            <ul class="plain">
                <li>{ text.checked_days(&text.trip_days(it.departure, it.return_day)) }</li>
                <li>{ (words.progress)(it.progress) }</li>
                <li>{ own }</li>
                if let Some(others) = others { <li>{ others }</li> }
                if let Some(of) = &it.organisation { { claimed(view, of) } }
                <li>{ text.checked_moment(it.at) }</li>
                if let Some(name) = &it.name { <li>{ text.checked_name() }{ " " }<bdi>{ shown(name) }</bdi></li> }
            </ul>
            <details>
                <summary>{ text.checked_items() }</summary>
                <ul>{ each(&it.items, |item| one(view, *item)) }</ul>
            </details>
            <p><strong>{ (words.not_a_clearance)(it.level, it.year) }</strong></p>
            <p class="ours">{ text.receipt_unsigned() }</p>
        </div>
    }
}

/// What it says of an organisation's items, by their ids: their words stand in the organisation's file, which nobody has here.
fn claimed(view: TripView<'_>, it: &Unchecked) -> Html {
    let text = view.content.text;
    let words = text.outward_words();
    let item =
        |(id, state): &(String, ItemState)| html! { <li>{ text.checked_item(id, (words.item.state)(*state)) }</li> };
    html! {
        <li data-unchecked="">
            <bdi>{ it.name.clone() }</bdi>{ ": " }{ (words.progress)(it.progress) }{ ". " }{ text.organisation_unchecked() }
            <details>
                <summary>{ text.checked_items() }</summary>
                <ul>{ each(&it.items, item) }</ul>
            </details>
        </li>
    }
}

fn one(view: TripView<'_>, (item, state): (ItemId, ItemState)) -> Html {
    let text = view.content.text;
    let words = &view.content.report.items[item.index()].text;
    html! { <li>{ text.checked_item(words, (text.outward_words().item.state)(state)) }</li> }
}

/// A name that somebody else typed: what steers a screen is taken out, and it is not long.
fn shown(name: &str) -> String {
    const LONGEST: usize = 200;
    let steers =
        |letter: char| letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    name.chars().filter(|letter| !steers(*letter)).take(LONGEST).collect()
}
