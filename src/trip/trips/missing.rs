//! What the traveller has not said, and what saying it would add. It asks for nothing: everything may stay open.

use crate::text::Text;
use crate::trip::editing::says_nobody_else;
use crate::trip::view::TripView;
use advisory_trip::Record;
use yew::prelude::*;

/// A short list, or nothing where all is said.
pub(super) fn missing(view: TripView<'_>, trip: &Record) -> Html {
    let missing = sentences(view.content.text, trip);
    html! {
        if !missing.is_empty() {
            <section class="missing" data-missing="">
                <h4>{ view.content.text.missing_title() }</h4>
                <ul>{ for missing.into_iter().map(|(what, words)| html! { <li key={what} data-missing-part={what}>{ words }</li> }) }</ul>
            </section>
        }
    }
}

fn sentences(text: Text, trip: &Record) -> Vec<(&'static str, &'static str)> {
    let (departure, back) = (trip.departure.value, trip.return_day.value);
    let (some_travel, nobody_else) = (!trip.travellers.value.is_empty(), says_nobody_else(trip));
    let parts = [
        ("departure", departure.is_none(), text.missing_departure()),
        ("return", departure.is_some() && back.is_none(), text.missing_return()),
        ("stops", trip.stops.value.is_empty(), text.missing_stops()),
        ("ways", trip.ways.value.is_empty(), text.missing_ways()),
        ("lodgings", trip.lodgings.value.is_empty(), text.missing_lodgings()),
        ("purposes", trip.purposes.value.is_empty(), text.missing_purposes()),
        ("travellers", !some_travel && !nobody_else, text.missing_travellers()),
        ("nobody-else", some_travel && !nobody_else, text.missing_nobody_else()),
    ];
    parts
        .into_iter()
        .filter(|(_, is_missing, _)| *is_missing)
        .map(|(what, _, words)| (what, words))
        .collect()
}
