//! Where, when, how and who: everything optional, kept as it is typed.

use super::choices::{lodgings, purposes, travellers, ways};
use super::menu::actions;
use super::missing::missing;
use super::stops::stops;
use crate::trip::editing::EditorStep;
use crate::trip::step::Doing;
use crate::trip::timing;
use crate::trip::view::TripView;
use advisory_model::Date;
use advisory_trip::reading::limits;
use advisory_trip::{Edit, Record};
use yew::prelude::*;

/// The page where the trip is said.
pub(in crate::trip) fn editor(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    html! {
        <div key={trip.id.clone()} class="editor" data-editor="">
            <p>{ text.editor_intro() }</p>
            { name_field(view, trip) }
            { when(view, trip) }
            { stops(view, trip) }
            { ways(view, trip) }
            { lodgings(view, trip) }
            { purposes(view, trip) }
            { travellers(view, trip) }
            { missing(view, trip) }
            <section class="this-trip">
                <h4>{ text.this_trip() }</h4>
                { actions(view, trip) }
            </section>
        </div>
    }
}

/// A field shows what the state holds, so the letters of a half-written name are in it too; the trip gets the name when it is whole.
fn name_field(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    let written = view
        .state
        .editing
        .name
        .clone()
        .unwrap_or_else(|| trip.name.value.clone());
    html! {
        <p class="field">
            <label for="trip-name">{ text.editor_name() }</label>
            <input id="trip-name" type="text" data-field="name" autocomplete="off" maxlength={limits::NAME.to_string()} aria-describedby="trip-name-hint"
                value={written} oninput={view.typing(|name| Doing::Editing(EditorStep::Name(name)))} onchange={view.typed(|name| Doing::Edit(Edit::Name(name)))} />
            <small id="trip-name-hint">{ text.editor_name_hint() }</small>
        </p>
    }
}

fn when(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    let misfit = timing::of_trip(trip);
    let described = misfit.map(|_| "trip-days");
    html! {
        <fieldset data-group="when">
            <legend>{ text.editor_when() }</legend>
            <div class="days">
                { day_field("departure", text.editor_departure(), trip.departure.value, described,
                    view.typed(|day| Doing::Edit(Edit::Departure(day.parse().ok())))) }
                { day_field("return", text.editor_return(), trip.return_day.value, described,
                    view.typed(|day| Doing::Edit(Edit::Return(day.parse().ok())))) }
            </div>
            <p id="trip-days" class="misfit" role="status">{ misfit.map(|it| text.misfit(it)).unwrap_or_default() }</p>
        </fieldset>
    }
}

/// A day. While it is half typed the browser calls it empty, and so does the trip; what stands in the field is left alone then.
pub(super) fn day_field(
    field: &'static str,
    name: &'static str,
    day: Option<Date>,
    described: Option<&'static str>,
    typed: Callback<Event>,
) -> Html {
    let value = day.map(|day| day.to_string()).unwrap_or_default();
    html! {
        <label class="day">
            <span>{ name }</span>
            <input type="date" data-field={field} max="9999-12-31" {value} aria-describedby={described} onchange={typed} />
        </label>
    }
}
