//! What can be done with a whole trip, in its row of the list and at the end of its page.

use crate::trip::step::Doing;
use crate::trip::view::TripView;
use advisory_trip::{Edit, Record};
use yew::prelude::*;

/// Folded, in a trip's row.
pub(super) fn menu(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    html! {
        <details class="menu" data-menu="">
            <summary aria-label={text.trip_more_of(&view.called(trip))}>{ text.trip_more() }</summary>
            { actions(view, trip) }
        </details>
    }
}

/// Copying it, putting it away, deleting it.
pub(super) fn actions(view: TripView<'_>, trip: &Record) -> Html {
    let (text, id, of) = (view.content.text, &trip.id, view.called(trip));
    let archive = if trip.archived.value {
        (text.trip_bring_back(), Edit::Archive(false))
    } else {
        (text.trip_archive(), Edit::Archive(true))
    };
    let action = |hook: &'static str, word: &str, doing: Doing| {
        let named = text.stop_control(word, &of);
        html! { <button type="button" data-action={hook} aria-label={named} onclick={view.does(doing)}>{ word.to_owned() }</button> }
    };
    html! {
        <div class="actions">
            { action("duplicate", text.trip_duplicate(), Doing::Duplicate(id.clone())) }
            { action("archive", archive.0, Doing::EditOf(id.clone(), archive.1)) }
            { action("delete", text.trip_delete(), Doing::EditOf(id.clone(), Edit::Delete(true))) }
        </div>
    }
}
