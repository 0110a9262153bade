//! The checklist of a trip: the report's items that it calls for and the traveller's own, each with its reason.
//!
//! Everything that is shown follows from the report, the trip's record and today. It refuses to clear anybody: level and year stand over
//! the list, over a finished one too, and at the end of a run-through.

mod doing;
mod field;
mod filter;
mod head;
mod item;
mod listing;
mod more;
mod order;
mod own;
mod run;
mod running;
mod section;
#[cfg(test)]
mod tests;
mod why;

use super::step::Doing;
use super::view::TripView;
use advisory_model::Trip;
use advisory_trip::{List, Record};
use yew::prelude::*;

pub use head::Counts;
pub use listing::{Field, ListDoing, Listing, Refusal, Said};
pub use order::Towards;

/// What the parts of the page are given.
#[derive(Clone, Copy)]
struct ListView<'a> {
    view: TripView<'a>,
    /// The trip as the model knows it.
    trip: &'a Trip,
    /// All of the list.
    whole: &'a List,
    /// What of it is to be seen.
    shown: &'a List,
}

impl ListView<'_> {
    /// A button that does something with the list, found by its hook.
    fn button(self, hook: &'static str, doing: ListDoing, name: &str) -> Html {
        html! {
            <button type="button" data-do={hook} onclick={self.view.does(Doing::List(doing))}>{ name.to_owned() }</button>
        }
    }
}

/// The page.
pub(super) fn list(view: TripView<'_>, trip: &Record) -> Html {
    let report = view.content.report;
    let whole = List::with_asked(report, trip, &view.state.asked, view.state.today);
    let shown = whole.filtered(&view.state.filter, report);
    let it = ListView {
        view,
        trip: &trip.trip(report),
        whole: &whole,
        shown: &shown,
    };
    html! {
        <div class="trip-list">
            { head::head(it) }
            if view.state.running.is_some() { { run::run(it) } } else { { all(it) } }
        </div>
    }
}

/// The sections stand in an element of their own: they come and go, and whatever stood beside them would be made anew, with the keyboard
/// in it.
fn all(it: ListView<'_>) -> Html {
    html! {
        <>
            { filter::filter(it) }
            <div>{ for it.shown.sections.iter().map(|section| section::section(it, section)) }</div>
            { own::add_section(it) }
            { section::folded(it) }
            { section::reset(it) }
        </>
    }
}
