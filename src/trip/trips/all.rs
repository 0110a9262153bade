//! The lists of trips: those at hand, those put away, those deleted. Nothing is erased without a second press.

use super::menu::menu;
use crate::trip::editing::EditorStep;
use crate::trip::step::Doing;
use crate::trip::view::TripView;
use advisory_model::Date;
use advisory_model::search::fold;
use advisory_trip::{Edit, List, Record};
use yew::prelude::*;

/// The trips at hand: those to come by their days, those without days, those that are over.
pub(super) fn current(view: TripView<'_>) -> Html {
    let (text, report) = (view.content.text, view.content.report);
    let mut trips: Vec<&Record> = view.state.current().collect();
    if trips.is_empty() {
        return html! { <p>{ text.trips_none() }</p> };
    }
    trips.sort_by_cached_key(|trip| order(trip, view.state.today));
    html! {
        <>
            <p class="level-and-year">{ text.strip(report.level.number, report.edition.year, None) }</p>
            <ul class="plain trip-rows">{ for trips.into_iter().map(|trip| row(view, trip, menu(view, trip))) }</ul>
        </>
    }
}

/// The trips that were put away.
pub(super) fn archived(view: TripView<'_>) -> Html {
    let trips: Vec<&Record> = (view.state.trips.iter())
        .filter(|trip| trip.archived.value && !trip.deleted.value)
        .collect();
    let bring_back = |trip: &Record| bring_back(view, trip, Edit::Archive(false));
    html! {
        if !trips.is_empty() {
            <details key="archived" data-archived="">
                <summary>{ view.content.text.trips_archived(trips.len()) }</summary>
                <ul class="plain trip-rows">{ for trips.iter().map(|trip| row(view, trip, bring_back(trip))) }</ul>
            </details>
        }
    }
}

/// The trips that were deleted and can still be brought back.
pub(super) fn deleted(view: TripView<'_>) -> Html {
    let text = view.content.text;
    let trips: Vec<&Record> = view.state.trips.iter().filter(|trip| trip.deleted.value).collect();
    let deleted = |trip: &&Record| {
        html! {
            <li key={trip.id.clone()} data-trip-id={trip.id.clone()}>
                <span class="trip-name">{ view.called(trip) }</span>
                { bring_back(view, trip, Edit::Delete(false)) }
                { erasing(view, trip) }
            </li>
        }
    };
    html! {
        if !trips.is_empty() {
            <details key="deleted" data-deleted="">
                <summary>{ text.trips_deleted(trips.len()) }</summary>
                <p>{ text.trips_deleted_note() }</p>
                <ul class="plain trip-rows">{ for trips.iter().map(deleted) }</ul>
            </details>
        }
    }
}

fn row(view: TripView<'_>, trip: &Record, actions: Html) -> Html {
    let (text, state) = (view.content.text, view.state);
    let is_open = state.trip().is_some_and(|open| open.id == trip.id);
    let progress = List::with_asked(view.content.report, trip, &state.asked, state.today).progress();
    let days = text.trip_days(trip.departure.value, trip.return_day.value);
    html! {
        <li key={trip.id.clone()} data-trip-id={trip.id.clone()}>
            <button type="button" class="trip-name" data-open-trip="" aria-current={is_open.then_some("true")}
                onclick={view.does(Doing::Open(Some(trip.id.clone())))}>{ view.called(trip) }</button>
            <small>
                { text.trip_facts(&days, trip.stops.value.len(), progress, is_over(trip, state.today)) }
            </small>
            { actions }
        </li>
    }
}

fn bring_back(view: TripView<'_>, trip: &Record, edit: Edit) -> Html {
    let text = view.content.text;
    let back = view.does(Doing::EditOf(trip.id.clone(), edit));
    html! {
        <button type="button" data-bring-back="" aria-label={text.trip_bring_back_of(&view.called(trip))} onclick={back}>{ text.trip_bring_back() }</button>
    }
}

/// The first press asks, the second does.
fn erasing(view: TripView<'_>, trip: &Record) -> Html {
    let (text, name) = (view.content.text, view.called(trip));
    let ask = |id: Option<String>| view.does(Doing::Editing(EditorStep::AskErase(id)));
    if view.state.editing.erasing.as_ref() != Some(&trip.id) {
        let asks = ask(Some(trip.id.clone()));
        return html! {
            <button type="button" data-ask-erase="" aria-label={text.trip_erase_of(&name)} onclick={asks}>{ text.trip_erase() }</button>
        };
    }
    html! {
        <div class="erasing" role="group" aria-label={text.trip_erase_question(&name)}>
            <p>{ text.trip_erase_question(&name) }</p>
            <button type="button" data-erase="" onclick={view.does(Doing::Erase(trip.id.clone()))}>{ text.trip_erase() }</button>
            <button type="button" data-keep="" onclick={ask(None)}>{ text.trip_erase_not() }</button>
        </div>
    }
}

fn is_over(trip: &Record, today: Option<Date>) -> bool {
    let last = trip.return_day.value.max(trip.departure.value);
    last.zip(today).is_some_and(|(last, today)| last < today)
}

/// What is to come first, by day; then what has no day, by name; then what is over, the latest first.
fn order(trip: &Record, today: Option<Date>) -> (bool, bool, i32, String) {
    let is_over = is_over(trip, today);
    let first = trip.departure.value.or(trip.return_day.value);
    let day = first.map_or(0, |first| Date::default().days_until(first));
    (
        is_over,
        first.is_none(),
        if is_over { -day } else { day },
        fold(&trip.name.value),
    )
}
