//! How a trip begins: of nothing, or of a template; and what waits for one.

use crate::trip::editing::{EditorStep, scope_name};
use crate::trip::step::Doing;
use crate::trip::view::TripView;
use advisory_model::Template;
use yew::prelude::*;

/// A new trip, or one from a template.
pub(super) fn beginning(view: TripView<'_>) -> Html {
    let (text, state) = (view.content.text, view.state);
    let templates = &view.content.report.reference.templates;
    let ticked = state.general.ticked().count();
    html! {
        <div class="beginning">
            if state.trips.is_empty() && ticked > 0 { <p data-takes-over="">{ text.first_trip_takes(ticked) }</p> }
            <button type="button" class="main-action" data-new-trip="" onclick={view.does(Doing::Create(state.template))}>{ text.trip_new() }</button>
            if !templates.is_empty() {
                <details key="templates" data-templates="">
                    <summary>{ text.trip_from_template() }</summary>
                    <p class="ours">{ text.templates_note() }</p>
                    <ul class="plain">{ for templates.iter().enumerate().map(|(place, it)| template(view, place, it)) }</ul>
                </details>
            }
        </div>
    }
}

fn template(view: TripView<'_>, place: usize, template: &Template) -> Html {
    html! {
        <li>
            <button type="button" data-template={template.id.clone()} onclick={view.does(Doing::Create(Some(place)))}>{ template.name.clone() }</button>
            <small>{ template.text.clone() }</small>
        </li>
    }
}

/// Stops that were chosen while no trip was open. The line is always there, so that it is heard when it fills.
pub(super) fn wished(view: TripView<'_>) -> Html {
    let (text, wished) = (view.content.text, &view.state.wished);
    let said = wished
        .first()
        .map(|first| text.wished(&scope_name(view.content.report, first), wished.len() - 1));
    html! {
        <div class="wished">
            <p role="status" data-wished="">{ said.unwrap_or_default() }</p>
            if !wished.is_empty() { { view.button("", Doing::Editing(EditorStep::Unwish), text.unwish()) } }
        </div>
    }
}
