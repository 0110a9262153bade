//! What can be printed, on which paper, and whether it tells who travels. Refuses to include them by itself.

use super::super::step::{Doing, Page};
use super::super::view::TripView;
use super::{Printed, Sheet, card, outward};
use crate::ui::each;
use advisory_trip::{Outward, Record};
use yew::prelude::*;

/// The choices. Where the page asks by itself whether who travels is included, it is asked once for all that leaves the device.
pub(in crate::trip) fn print_choices(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    let asks_itself = view.state.page == Page::Exchange;
    html! {
        <details class="printing">
            <summary>{ text.paper_title() }</summary>
            <p>{ text.paper_note() }</p>
            { sheets(view) }
            if !asks_itself { { who(view, trip) } }
            <p class="print-buttons">{ each(Printed::ALL, |what| print_button(view, what)) }</p>
            <details class="card-preview">
                <summary>{ text.paper_preview() }</summary>
                <p class="ours">{ text.paper_fold() }</p>
                { card::preview(view, &outward(view, trip)) }
            </details>
        </details>
    }
}

fn print_button(view: TripView<'_>, what: Printed) -> Html {
    let prints = view.does(Doing::Print(Some(what)));
    html! { <button type="button" data-print-choice={what.slug()} onclick={prints}>{ view.content.text.paper_print(what) }</button> }
}

fn sheets(view: TripView<'_>) -> Html {
    let text = view.content.text;
    let choice = |sheet: Sheet| {
        let chosen = view.typed(move |_| Doing::Sheet(sheet));
        let checked = view.state.sheet == sheet;
        html! {
            <label>
                <input type="radio" name="advisory-sheet" autocomplete="off" value={sheet.slug()} {checked} onchange={chosen} />
                { text.paper_sheet_name(sheet) }
            </label>
        }
    };
    html! { <fieldset class="sheets"><legend>{ text.paper_sheet() }</legend>{ each(Sheet::ALL, choice) }</fieldset> }
}

/// Who would be told of, before they are; nothing where nobody would.
fn who(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    let telling = Outward::would_tell(trip, view.content.report, &view.state.asked);
    if telling.is_empty() {
        return Html::default();
    }
    let with = view.state.with_travellers;
    let travellers = telling.travellers.iter().map(|it| text.traveller(*it));
    let names: Vec<&str> = travellers
        .chain(telling.nobody_else.then(|| text.outward_words().trip.nobody_else))
        .chain(telling.purposes.iter().map(|it| text.purpose(*it)))
        .collect();
    let included = view.typed(move |_| Doing::WithTravellers(!with));
    html! {
        <fieldset class="who" data-who="">
            <legend>{ text.paper_who() }</legend>
            <p>{ text.paper_who_note(&names.join(", ")) }</p>
            if !telling.items.is_empty() {
                <p>{ text.paper_who_items() }</p>
                <ul>{ each(telling.items, |it| html! { <li>{ it }</li> }) }</ul>
            }
            <label>
                <input type="checkbox" autocomplete="off" checked={with} onchange={included} />
                { text.paper_include_who() }
            </label>
        </fieldset>
    }
}
