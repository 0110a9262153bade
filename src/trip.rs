//! My trip: what the traveller says of it, what the report says to that, and what is to be done.
//!
//! A program of its own, the planner: it is loaded when the traveller asks for it, knows the whole report, and shows itself in its place in
//! the section of the checklist. It refuses to send anything anywhere: whatever leaves the device is handed to the traveller, made of an
//! `advisory_trip::Outward`.

pub mod attention;
mod briefing;
pub mod contacts;
pub mod device;
pub mod editing;
mod effects;
pub mod exchange;
mod finding;
mod keeping;
pub mod list;
pub mod organisation;
pub mod paper;
pub mod state;
pub mod step;
pub mod timing;
mod trips;
pub mod view;

use crate::content::Content;
use crate::platform::Host;
use crate::settings::StoragePlace;
use state::PlannerState;
use step::{Doing, Page};
use view::{Dispatch, Store, TripView};
use yew::prelude::*;

/// Properties of [`Planner`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PlannerProps {
    /// The widget's element; none where there is no browser.
    pub host: Option<Host>,
    /// Whether the widget is the whole page, and may use the address bar.
    pub standalone: bool,
    /// What the traveller pressed outside the planner.
    pub wish: Wish,
    /// Whether the keyboard was where the planner is now.
    pub asked: bool,
    /// Where trips are kept.
    pub storage: StoragePlace,
    /// The slug of the template that a new trip begins with.
    pub template: Option<AttrValue>,
    /// Which sections the host leaves out, in the order of the page.
    pub left_out: [bool; 5],
    /// Where the organisation's file is, or the document itself.
    pub organisation: Option<AttrValue>,
}

/// What the traveller pressed outside the planner: a scope to stop at, such as `place:siby`, or nothing but the planner. Counted, so that the same wish
/// twice is two.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The scope, own contacts, or nothing.
    pub scope: String,
    count: usize,
}

impl Wish {
    /// The first one.
    #[must_use]
    pub fn first(scope: String) -> Self {
        Self { scope, count: 0 }
    }

    /// The next one.
    #[must_use]
    pub fn next(&self, scope: String) -> Self {
        Self {
            scope,
            count: self.count + 1,
        }
    }
}

/// The planner.
#[component]
pub fn Planner(props: &PlannerProps) -> Html {
    let Some(content) = Content::embedded() else {
        return html! { <p role="alert">{ crate::text::in_language("en").damaged_widget() }</p> };
    };
    let store = use_reducer_eq(|| Store(PlannerState::first(content.report)));
    let dispatch = Dispatch(store.dispatcher());
    use_wishes_of_the_host(props, &dispatch);
    effects::use_effects(props, &store, &dispatch);
    organisation::use_organisation(
        props.organisation.clone(),
        props.host.clone(),
        content.report,
        &dispatch,
    );
    paper::use_printing(store.0.printing, &dispatch);
    let view = TripView {
        content,
        host: props.host.as_ref(),
        state: &store.0,
        dispatch: &dispatch,
    };
    planner(view)
}

/// The host may ask for something else at any time.
#[hook]
fn use_wishes_of_the_host(props: &PlannerProps, dispatch: &Dispatch) {
    let (dispatch, asked) = (dispatch.clone(), (props.template.clone(), props.left_out));
    use_effect_with(asked, move |(template, left_out)| {
        let (template, left_out) = (template.clone(), *left_out);
        dispatch.now(Doing::Heed { template, left_out });
    });
}

/// Properties of [`Still`].
#[cfg(feature = "ssr")]
#[derive(PartialEq, Properties)]
pub(crate) struct StillProps {
    pub(crate) state: PlannerState,
}

/// The planner as it stands in one state, for native rendering.
#[cfg(feature = "ssr")]
#[component]
pub(crate) fn Still(props: &StillProps) -> Html {
    let Some(content) = Content::embedded() else {
        return Html::default();
    };
    let store = use_reducer_eq(|| Store(props.state.clone()));
    let dispatch = Dispatch(store.dispatcher());
    planner(TripView {
        content,
        host: None,
        state: &store.0,
        dispatch: &dispatch,
    })
}

/// All of it: the trips, and the open one's page.
fn planner(view: TripView<'_>) -> Html {
    let page = view.state.trip().map(|trip| match view.state.page {
        Page::Trip => trips::editor(view, trip),
        Page::Briefing => html! { <>{ paper::print_choices(view, trip) }{ briefing::briefing(view, trip) }</> },
        Page::List => html! { <>{ paper::print_choices(view, trip) }{ list::list(view, trip) }</> },
        Page::Exchange => exchange::exchange(view, trip),
    });
    html! {
        <div class="trips" part="trips" data-trips="" data-print={paper::printed(view.state)} data-sheet={view.state.sheet.slug()}>
            { organisation::over_trips(view) }
            { trips::trips(view) }
            if let (Some(page), Some(trip)) = (page, view.state.trip()) {
                // What was read waits for a word; the field to read with can wait below.
                if view.state.incoming.is_some() { { exchange::incoming(view) } }
                { trips::pages(view, trip) }
                { organisation::of_trip(view, trip) }
                <div class="trip-page" data-trip-page={page_slug(view.state.page)}>{ page }</div>
                if view.state.incoming.is_none() { { exchange::incoming(view) } }
                { trips::other_trips(view, trip) }
            } else {
                { exchange::incoming(view) }
                { device::device(view) }
            }
            { contacts::contacts(view) }
            { organisation::places(view) }
            { trips::last_step(view) }
            { paper::sheet(view) }
        </div>
    }
}

fn page_slug(page: Page) -> &'static str {
    match page {
        Page::Trip => "trip",
        Page::Briefing => "briefing",
        Page::List => "list",
        Page::Exchange => "exchange",
    }
}
