//! Trips that were read, each with what it is and what would become of the kept one. Nothing is kept before one of its choices is pressed.

use super::change;
use super::deed::{Choice, Deed, Spot};
use super::incoming::Incoming;
use super::press::went;
use crate::state::Storage;
use crate::trip::step::Doing;
use crate::trip::view::TripView;
use crate::ui::each;
use advisory_trip::comparison::Brings;
use advisory_trip::{Comparison, Record};
use yew::prelude::*;

/// What was read, above its trips.
pub(super) fn arrived(view: TripView<'_>, incoming: &Incoming) -> Html {
    let (text, state) = (view.content.text, view.state);
    let trips = incoming.trips();
    let all = Doing::Take(trips.into());
    html! {
        <section class="arrived" data-arrived="" aria-labelledby="trips-arrived">
            <h3 id="trips-arrived" data-arrived-head="">{ text.arrived(trips.len()) }</h3>
            <p>{ text.arrived_note() }</p>
            if state.storage == Storage::Loading {
                <p role="status">{ text.arrived_early() }</p>
            } else {
                { each(incoming.compared(&state.trips, state.report, &state.asked), |it| panel(view, &it)) }
                if trips.len() > 1 {
                    <p class="buttons">
                        { view.button("", all, text.take_all_arrived()) }
                        { view.button("", Doing::Incoming(None), text.leave_all_arrived()) }
                    </p>
                }
            }
        </section>
    }
}

fn panel(view: TripView<'_>, it: &Comparison) -> Html {
    let text = view.content.text;
    let trip = &it.incoming;
    let kept = it.kept.and_then(|place| view.state.trips.get(place));
    let brings = it.brings();
    html! {
        <article class="arrival" data-arrival={trip.id.clone()} data-brings={slug(brings, kept)}>
            <h4>{ view.called(trip) }</h4>
            { facts(view, trip) }
            <p>{ text.brings(brings, kept.is_some(), kept.is_some_and(|it| it.deleted.value)) }</p>
            { differences(view, it, kept) }
            <p class="buttons">{ choices(view, it, kept.is_some()) }</p>
        </article>
    }
}

fn slug(brings: Brings, kept: Option<&Record>) -> &'static str {
    match (brings, kept) {
        (Brings::ATrip, _) => "trip",
        (Brings::Changes, _) => "changes",
        (Brings::Nothing, _) => "nothing",
    }
}

/// Its days, its stops, and who travels, as it came.
fn facts(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    let stops = change::stops(view, &trip.stops.value);
    let travellers = change::travellers(view, &trip.travellers.value);
    html! {
        <ul class="plain">
            <li>{ text.trip_days(trip.departure.value, trip.return_day.value) }</li>
            <li>{ text.arrived_stops(&stops) }</li>
            if !travellers.is_empty() { <li>{ text.arrived_travellers(&travellers) }</li> }
            if !trip.absent.value.is_empty() { <li>{ text.arrived_travellers(text.editor_nobody_else()) }</li> }
        </ul>
    }
}

fn differences(view: TripView<'_>, it: &Comparison, kept: Option<&Record>) -> Html {
    let text = view.content.text;
    let Some(kept) = kept else { return Html::default() };
    let change = |one| change::becomes(view, &it.outcome, one);
    let stay = |one| change::stays(view, kept, one);
    html! {
        <>
            if !it.changes.is_empty() {
                <p><strong>{ text.merging_changes() }</strong></p>
                <ul data-changes="">{ each(&it.changes, |one| html! { <li>{ change(one) }</li> }) }</ul>
            }
            if !it.kept_newer.is_empty() {
                <p><strong>{ text.newer_here() }</strong></p>
                <ul data-kept-newer="">{ each(&it.kept_newer, |one| html! { <li>{ stay(one) }</li> }) }</ul>
            }
        </>
    }
}

fn choices(view: TripView<'_>, it: &Comparison, is_known: bool) -> Html {
    let text = view.content.text;
    let choices: &[(Choice, &'static str, &'static str)] = match (it.brings(), is_known) {
        (Brings::ATrip, _) => &[(Choice::Take, "take", text.keep_trip())],
        (Brings::Changes, _) => &[
            (Choice::Take, "take", text.put_together()),
            (Choice::Both, "both", text.keep_both()),
        ],
        (Brings::Nothing, true) => &[(Choice::Both, "both", text.keep_both())],
        // It was deleted where it comes from; as a trip of its own it is not.
        (Brings::Nothing, false) => &[(Choice::Both, "both", text.keep_trip())],
    };
    let choice = |(choice, hook, name): &(Choice, &'static str, &'static str)| {
        let decide = Doing::Exchange(Deed::Decide(it.incoming.id.clone(), *choice));
        html! { <button type="button" data-choice={*hook} onclick={view.does(decide)}>{ *name }</button> }
    };
    let leave = (Choice::Leave, "leave", text.leave_it());
    html! { <>{ each(choices, choice) }{ choice(&leave) }</> }
}

/// How reading and deciding went.
pub(super) fn went_in(view: TripView<'_>) -> Html {
    went(view, Spot::Incoming)
}
