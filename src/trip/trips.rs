//! The trips, and what the traveller says of the open one: where, when, how and who.
//!
//! It refuses to make a list that looks like a clearance: level and year of the report stand above it.

mod all;
mod beginning;
mod choices;
mod editor;
mod keeping;
mod menu;
mod missing;
mod seeking;
mod stops;

pub(super) use editor::editor;
pub(super) use keeping::only_in_memory;

use super::editing::EditorStep;
use super::page_slug;
use super::step::{Doing, Page};
use super::view::TripView;
use advisory_trip::Record;
use yew::prelude::*;

/// Whether trips are kept; while none is open, all of them.
pub(super) fn trips(view: TripView<'_>) -> Html {
    let text = view.content.text;
    html! {
        <div class="my-trips">
            <h3 data-trips-head="">{ text.trips_title() }</h3>
            if view.state.trip().is_none() { <p>{ text.trips_intro() }</p> }
            { keeping::save_state(view) }
            { keeping::notices(view) }
            { beginning::wished(view) }
            if view.state.trip().is_none() { <div data-all-trips="">{ lists(view) }</div> }
        </div>
    }
}

/// All trips, folded: they follow the page of the one that is open.
pub(super) fn other_trips(view: TripView<'_>, open: &Record) -> Html {
    let count = view.state.current().count();
    html! {
        <div class="my-trips">
            <details key={open.id.clone()} class="all-trips" data-all-trips="">
                <summary>{ view.content.text.trips_all(count) }</summary>
                { lists(view) }
            </details>
        </div>
    }
}

fn lists(view: TripView<'_>) -> Html {
    html! {
        <>
            { all::current(view) }
            { beginning::beginning(view) }
            { all::archived(view) }
            { all::deleted(view) }
        </>
    }
}

/// The open trip's name and its pages, to be turned to. Level and year stand beside whatever a page shows.
pub(super) fn pages(view: TripView<'_>, trip: &Record) -> Html {
    let (text, report) = (view.content.text, view.content.report);
    let tab = |page: Page| {
        let current = (page == view.state.page).then_some("page");
        html! {
            <li>
                <button type="button" aria-current={current} data-turn-to={page_slug(page)} onclick={view.does(Doing::Show(page))}>
                    { text.trip_page(page) }
                </button>
            </li>
        }
    };
    html! {
        <header class="trip-head">
            <h3 data-trip-name="">{ view.called(trip) }</h3>
            <p class="level-and-year" data-level="">{ text.strip(report.level.number, report.edition.year, None) }</p>
            <button type="button" data-close-trip="" title={text.trip_close_note()} onclick={view.does(Doing::Open(None))}>{ text.trip_close() }</button>
            <nav class="tabs" aria-label={text.trip_pages()}>
                <ul>{ for Page::ALL.map(tab) }</ul>
            </nav>
        </header>
    }
}

/// What is said of the last step, and how to take it back.
pub(super) fn last_step(view: TripView<'_>) -> Html {
    let (state, text) = (view.state, view.content.text);
    let undo = state.undo.as_ref();
    let said = state.attention.said.as_ref().map(|said| text.last_step(said));
    let said = said.or_else(|| undo.map(|undo| text.last_edit(&undo.edit).to_owned()));
    let dismiss = Doing::Editing(EditorStep::Dismiss);
    html! {
        <div class="last-step">
            <p role="status" data-said="">{ said.unwrap_or_default() }</p>
            if undo.is_some() {
                <span data-undo="">
                    { view.button("", Doing::TakeBack, text.take_back()) }
                    { view.button("", dismiss, text.dismiss()) }
                </span>
            }
        </div>
    }
}
