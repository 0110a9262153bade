//! The stops of the trip, in order: each with its days, to be moved or taken out. One that the report does not know stays, and is shown as such.

use super::editor::day_field;
use super::seeking::{kind, seeking};
use crate::trip::editing::{EditorStep, scope_name};
use crate::trip::step::Doing;
use crate::trip::timing;
use crate::trip::view::TripView;
use advisory_trip::{Record, SavedStop};
use yew::prelude::*;

/// The stops, and how to add one.
pub(super) fn stops(view: TripView<'_>, trip: &Record) -> Html {
    let (text, stops) = (view.content.text, &trip.stops.value);
    html! {
        <fieldset data-group="stops">
            <legend>{ text.editor_where() }</legend>
            if stops.is_empty() {
                <p>{ text.editor_no_stops() }</p>
            } else {
                <ol class="plain stops">{ for stops.iter().enumerate().map(|(at, it)| stop(view, trip, at, it)) }</ol>
            }
            { seeking(view) }
        </fieldset>
    }
}

fn stop(view: TripView<'_>, trip: &Record, at: usize, stop: &SavedStop) -> Html {
    let (text, report) = (view.content.text, view.content.report);
    let name = scope_name(report, &stop.scope);
    let known = report.scope(&stop.scope);
    let what = known.map_or_else(|| text.stop_unknown().to_owned(), |scope| kind(view, scope));
    let changes = move |day: fn(usize, Option<advisory_model::Date>) -> EditorStep| {
        view.typed(move |typed| Doing::Editing(day(at, typed.parse().ok())))
    };
    html! {
        <li>
            <fieldset data-stop={at.to_string()} data-scope={stop.scope.clone()} data-known={known.is_some().to_string()}>
                <legend>{ text.stop_number(at + 1, &name) }</legend>
                <small>{ what }</small>
                <div class="days">
                    { day_field("arrival", text.stop_arrival(), stop.arrival, None, changes(EditorStep::Arrival)) }
                    { day_field("leave", text.stop_leave(), stop.leave, None, changes(EditorStep::Leave)) }
                </div>
                <div class="misfit" role="status">
                    { for timing::of_stop(trip, at).into_iter().map(|it| html! { <p>{ text.misfit(it) }</p> }) }
                </div>
                { controls(view, at, trip.stops.value.len(), &name) }
            </fieldset>
        </li>
    }
}

/// The button at the end of the way stays where it is, so that the keyboard is not lost.
fn controls(view: TripView<'_>, at: usize, of: usize, name: &str) -> Html {
    let text = view.content.text;
    let moves = |word: &'static str, way: &'static str, up: bool, ends: bool| {
        let does = view.does(Doing::Editing(EditorStep::MoveStop { at, up }));
        html! {
            <button type="button" data-move={way} aria-label={text.stop_control(word, name)} aria-disabled={ends.then_some("true")} onclick={does}>{ word }</button>
        }
    };
    let removes = view.does(Doing::Editing(EditorStep::RemoveStop(at)));
    html! {
        <div class="actions">
            { moves(text.stop_up(), "up", true, at == 0) }
            { moves(text.stop_down(), "down", false, at + 1 == of) }
            <button type="button" data-remove="" aria-label={text.stop_control(text.stop_remove(), name)} onclick={removes}>{ text.stop_remove() }</button>
        </div>
    }
}
