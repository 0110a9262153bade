//! What every view function of the planner is given, and how a press becomes a step.

use super::state::PlannerState;
use super::step::{Doing, Step};
use crate::content::Content;
use crate::platform::{Host, clock, input, random};
use advisory_model::{Scope, Stop};
use advisory_trip::{Edit, Record};
use std::rc::Rc;
use yew::prelude::*;

/// The state as Yew's reducer wants it.
#[derive(Clone, Debug, PartialEq)]
pub struct Store(pub PlannerState);

impl Reducible for Store {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        Rc::new(Self(self.0.after(&step)))
    }
}

/// What steps are sent through. Each is given its time and a fresh id here, and nowhere else.
#[derive(Clone, PartialEq)]
pub struct Dispatch(pub UseReducerDispatcher<Store>);

impl Dispatch {
    /// Does something now.
    pub fn now(&self, doing: Doing) {
        self.0.dispatch(Step {
            doing,
            now: clock::milliseconds(),
            fresh_id: random::fresh_id(),
        });
    }
}

/// A view of the planner is a function of this and of nothing else.
#[derive(Clone, Copy)]
pub(super) struct TripView<'a> {
    pub(super) content: Content,
    /// Where the page stands; none where there is no browser.
    pub(super) host: Option<&'a Host>,
    pub(super) state: &'a PlannerState,
    pub(super) dispatch: &'a Dispatch,
}

impl TripView<'_> {
    /// What a trip is called.
    pub(super) fn called(self, trip: &Record) -> String {
        called(self.content, trip)
    }

    /// What a press does.
    pub(super) fn does(self, doing: Doing) -> Callback<MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.now(doing.clone()))
    }

    /// What a press changes of the open trip.
    pub(super) fn edits(self, edit: Edit) -> Callback<MouseEvent> {
        self.does(Doing::Edit(edit))
    }

    /// What an input that was changed does, given what stands in it: a text, a date as it is written, a chosen value.
    pub(super) fn typed(self, doing: impl Fn(String) -> Doing + 'static) -> Callback<Event> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event: Event| dispatch.now(doing(input::text_of(&event))))
    }

    /// The same with every letter.
    pub(super) fn typing(self, doing: impl Fn(String) -> Doing + 'static) -> Callback<InputEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event: InputEvent| dispatch.now(doing(input::text_of(&event))))
    }

    /// A button that does something.
    pub(super) fn button(self, class: &'static str, doing: Doing, name: &str) -> Html {
        html! { <button type="button" class={class} onclick={self.does(doing)}>{ name.to_owned() }</button> }
    }
}

/// What a trip is called: by its name, else by where it goes, else that it has neither.
pub(super) fn called(Content { report, text }: Content, trip: &Record) -> String {
    let name = trip.name.value.trim();
    if !name.is_empty() {
        return name.to_owned();
    }
    let stops = trip.trip(report).stops;
    let is_a_road = |stop: &Stop| matches!(stop.scope, Scope::Route(_));
    let goes_nowhere_else = stops.iter().all(is_a_road);
    let stops: Vec<&str> = (stops.iter())
        .filter(|stop| goes_nowhere_else || !is_a_road(stop))
        .map(|stop| report.scope_name(stop.scope))
        .collect();
    match stops.is_empty() {
        true => text.trip_nameless().to_owned(),
        false => text.trip_by_stops(&stops.join(", ")),
    }
}
