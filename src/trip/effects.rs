//! What follows from the state in the browser: keeping trips, reading a link, telling the host. None of it runs natively.

use super::exchange;
use super::state::PlannerState;
use super::step::Doing;
use super::view::{Dispatch, Store};
use super::{PlannerProps, Wish};
use crate::platform::{Host, Listener, clock, focus, host, location, report_page, share, storage};
use crate::state::Storage;
use advisory_trip::Record;
use std::cell::RefCell;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What the effects remember from one state to the next.
struct Memory {
    before: PlannerState,
    /// Trips on their way to storage.
    sent: Rc<RefCell<Vec<Record>>>,
}

/// Every effect of the planner.
#[hook]
pub(super) fn use_effects(props: &PlannerProps, store: &UseReducerHandle<Store>, dispatch: &Dispatch) {
    let report = store.0.report;
    let memory = use_mut_ref(|| Memory {
        before: PlannerState::first(report),
        sent: Rc::default(),
    });
    let (awakened, standalone) = (dispatch.clone(), props.standalone && props.host.is_some());
    use_effect_with((), move |()| {
        awakened.now(Doing::Exchange(exchange::Deed::Stand(surroundings(standalone))));
        let links = standalone.then(|| follow_links(&awakened, report));
        awaken(awakened, report.id.clone());
        move || drop(links)
    });
    let asked = props.host.clone().filter(|_| props.asked);
    use_effect_with((), move |()| {
        if let Some(host) = asked {
            focus::in_sight(&host, "[data-trips-head]");
        }
    });
    let wished = dispatch.clone();
    use_effect_with(props.wish.clone(), move |Wish { scope, .. }| {
        if !scope.is_empty() {
            wished.now(Doing::Stop(scope.clone()));
        }
    });
    let (host, dispatch) = (props.host.clone(), dispatch.clone());
    use_effect_with(store.0.clone(), move |state| {
        let mut memory = memory.borrow_mut();
        let before = std::mem::replace(&mut memory.before, state.clone());
        keep(state, &memory.sent, &dispatch);
        erase(&before, state, &dispatch);
        if let Some(host) = &host {
            attend(host, &before, state);
            tell(host, &before, state);
        }
    });
}

fn awaken(dispatch: Dispatch, report: String) {
    dispatch.now(Doing::Start(clock::today()));
    spawn_local(async move {
        let loaded = storage::load_trips(&report).await;
        dispatch.now(Doing::Loaded(Rc::new(loaded)));
    });
}

/// In a host's page the address is the host's: a link to it would open something else.
fn surroundings(standalone: bool) -> exchange::Surroundings {
    exchange::Surroundings {
        address: standalone.then(|| location::address().into()),
        can_share: share::is_there(),
    }
}

/// A link that holds a trip is read, and taken out of the address bar: it is to be kept or refused once.
fn follow_links(dispatch: &Dispatch, report: &'static advisory_model::Report) -> Listener {
    let read = {
        let dispatch = dispatch.clone();
        move |fragment: &str| {
            if fragment.starts_with(exchange::LINK) {
                location::replace_fragment("plan");
                let incoming = exchange::Incoming::read(fragment, report, clock::milliseconds());
                let dispatch = dispatch.clone();
                // Not from within a listener: it would hear its own announcement. The page turns to the section first, then it is shown there.
                clock::later(0, move || {
                    location::announce_fragment();
                    dispatch.now(Doing::Incoming(Some(Rc::new(incoming))));
                });
            }
        }
    };
    read(&location::raw_fragment());
    location::on_fragment_change(move |_| read(&location::raw_fragment()))
}

/// Keeps each trip that storage does not hold as it is shown. What is on its way is not sent twice.
fn keep(state: &PlannerState, sent: &Rc<RefCell<Vec<Record>>>, dispatch: &Dispatch) {
    if state.storage == Storage::Loading {
        return;
    }
    for trip in state.unsaved() {
        if sent.borrow().contains(trip) {
            continue;
        }
        sent.borrow_mut().push(trip.clone());
        let (trip, sent, dispatch) = (trip.clone(), sent.clone(), dispatch.clone());
        spawn_local(async move {
            let kept = storage::keep_trip(trip.clone()).await;
            sent.borrow_mut().retain(|it| *it != trip);
            dispatch.now(Doing::Kept(trip.id, Rc::new(kept)));
        });
    }
}

/// Erases from storage what is in no trip any more. The first trip asks storage once more what was ticked on the list for everyone.
fn erase(before: &PlannerState, now: &PlannerState, dispatch: &Dispatch) {
    for trip in now.erased_since(before).cloned() {
        let dispatch = dispatch.clone();
        spawn_local(async move {
            if let Err(trouble) = storage::erase_trip(&trip.report, &trip.id).await {
                dispatch.now(Doing::NotErased(Rc::new(trip), trouble));
            }
        });
    }
    if now.first_trip.is_some() && before.first_trip != now.first_trip && now.storage == Storage::Ready {
        let (dispatch, report) = (dispatch.clone(), now.report.id.clone());
        spawn_local(async move {
            let loaded = storage::load_trips(&report).await;
            dispatch.now(Doing::Loaded(Rc::new(loaded)));
        });
    }
}

/// Takes the keyboard where the last step leads.
fn attend(host: &Host, before: &PlannerState, now: &PlannerState) {
    if before.attention.turn != now.attention.turn {
        focus::in_sight(host, &now.attention.focus);
    }
}

/// Shows the page whether there are trips, and tells the page around the widget how far the open one is. Nothing of it tells who travels.
fn tell(host: &Host, before: &PlannerState, now: &PlannerState) {
    let shows = |state: &PlannerState| state.trip().is_some();
    if shows(before) != shows(now) {
        report_page::mark_section(host, "plan", "data-planned", shows(now));
    }
    for (event, detail) in exchange::heard(before, now) {
        host::emit_text(host, event, &detail);
    }
}
