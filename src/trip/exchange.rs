//! Out and in: what the traveller takes away or hands on, and what is read back.
//!
//! Whatever leaves is made of an `advisory_trip::Outward`; whatever comes in is shown beside what is kept, and waits for the traveller's word.
//! It refuses to send anything: files, links and codes are handed to the traveller.

mod arrived;
mod change;
mod checked;
mod deed;
mod files;
mod heard;
mod incoming;
mod link;
mod parcel;
mod press;
mod reading;
mod receipt;
mod restoring;
#[cfg(test)]
mod tests;
mod who;

use super::paper::print_choices;
use super::view::TripView;
use advisory_trip::{Incoming as Contents, Record};
pub use change::Part;
pub use deed::{Choice, Deed, Exchanging, Said, Spot, Surroundings};
pub(super) use heard::heard;
pub use incoming::{Incoming, NotTaken};
pub(super) use parcel::JSON;
use parcel::Parcel;
pub(super) use parcel::for_host;
pub(super) use press::{Offer, now, went};
pub(super) use reading::choosing;
use yew::prelude::*;

/// How the fragment of a link that holds a trip begins.
pub(super) const LINK: &str = "trip=";

/// What can be taken away of the open trip.
pub(super) fn exchange(view: TripView<'_>, trip: &Record) -> Html {
    let (text, report) = (view.content.text, view.content.report);
    let parcel = Parcel::of(view.content, view.state, trip);
    let age = view.state.today.map(|today| report.edition.age(today));
    html! {
        <div class="exchange">
            <h3>{ text.exchange_title() }</h3>
            <p class="opening"><strong>{ (parcel.words.opening)(report.level.number, report.edition.year, age) }</strong></p>
            <p>{ text.exchange_intro() }</p>
            <p>{ text.typed_words_leave() }</p>
            { who::who(view, trip) }
            { files::files(view, &parcel) }
            { files::list(view, &parcel) }
            { files::days(view, &parcel) }
            { link::link(view, &parcel) }
            <section class="way-out" data-out="print">{ print_choices(view, trip) }</section>
            { receipt::receipt(view, &parcel) }
        </div>
    }
}

/// What was read, and what would become of it; below, where to put something in to be read.
pub(super) fn incoming(view: TripView<'_>) -> Html {
    let incoming = view.state.incoming.as_deref();
    let read = incoming.and_then(|it| Some((it, it.outcome.as_ref().ok()?)));
    let shown = match read {
        Some((incoming, Contents::Trips(_))) => arrived::arrived(view, incoming),
        Some((_, Contents::Backup(backup))) => restoring::restoring(view, backup),
        Some((_, Contents::Receipt(value))) => checked::receipt(view, value),
        None => Html::default(),
    };
    let over = Callback::from(|event: DragEvent| event.prevent_default());
    html! {
        <div class="incoming" data-incoming="" ondragover={over} ondrop={reading::dropping(view)}>
            { arrived::went_in(view) }
            { shown }
            { reading::reading(view) }
        </div>
    }
}
