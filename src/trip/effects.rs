//! What follows from the state in the browser: keeping trips, reading a link, telling the host. None of it runs natively.

use super::contacts::{self, ContactStep};
use super::exchange;
use super::keeping::Keeping;
use super::state::PlannerState;
use super::step::Doing;
use super::view::{Dispatch, Store};
use super::{PlannerProps, Wish};
use crate::platform::{Host, Listener, clock, focus, host, location, report_page, share};
use crate::saved::Json;
use crate::state::Storage;
use std::rc::Rc;
use yew::prelude::*;

/// What the effects remember from one state to the next.
struct Memory {
    before: PlannerState,
    /// What becomes of the state in storage, once the planner is awake.
    keeping: Option<Keeping>,
    /// Whether the host waits for the open trip's file.
    export: bool,
}

impl Memory {
    /// Hands the host the open trip's file once it is known whether there is one. Who travels is not in it.
    fn hand_over(&mut self, host: Option<&Host>, state: &PlannerState) {
        if let (true, Some(host)) = (self.export && state.storage != Storage::Loading, host) {
            self.export = false;
            let file = state.trip().map(|trip| exchange::for_host(trip, state));
            let file = file.map_or(Json::Null, |file| file.as_str().into());
            host::emit(
                host,
                "export",
                &Json::object([("report", state.report.id.as_str().into()), ("file", file)]),
            );
        }
    }
}

/// What the host asks for through the loader.
const KEEP: &str = "keep:";
const EXPORT: &str = "export:";
const IMPORT: &str = "import:";
/// What an organisation adds, of which more is known than that it is wished.
const ORGANISATION: &str = "organisation";

/// Every effect of the planner.
#[hook]
pub(super) fn use_effects(props: &PlannerProps, store: &UseReducerHandle<Store>, dispatch: &Dispatch) {
    let report = store.0.report;
    let memory = use_mut_ref(|| Memory {
        before: PlannerState::first(report),
        keeping: None,
        export: false,
    });
    let (awakened, standalone) = (dispatch.clone(), props.standalone && props.host.is_some());
    let (remembered, place) = (memory.clone(), props.storage.clone());
    use_effect_with((), move |()| {
        awakened.now(Doing::Exchange(exchange::Deed::Stand(surroundings(standalone))));
        let links = standalone.then(|| follow_links(&awakened, report));
        awakened.now(Doing::Start(clock::today()));
        remembered.borrow_mut().keeping = Some(Keeping::begin(awakened, report, place));
        move || {
            drop(links);
            remembered.borrow_mut().keeping = None;
        }
    });
    let (chosen, around) = (dispatch.clone(), props.host.clone());
    use_effect_with((), move |()| {
        let told = around.map(|host| follow_region(host, chosen));
        move || drop(told)
    });
    let asked = props.host.clone().filter(|_| props.asked);
    use_effect_with((), move |()| {
        if let Some(host) = asked {
            focus::in_sight(&host, "[data-trips-head]");
        }
    });
    let (wished, remembered) = (dispatch.clone(), memory.clone());
    let (exporting, shown) = (props.host.clone(), store.0.clone());
    use_effect_with(props.wish.clone(), move |Wish { scope, .. }| match scope.as_str() {
        "" | ORGANISATION => {}
        KEEP => {
            if let Some(keeping) = &remembered.borrow().keeping {
                keeping.turn_on();
            }
        }
        EXPORT => {
            let mut memory = remembered.borrow_mut();
            memory.export = true;
            memory.hand_over(exporting.as_ref(), &shown);
        }
        contacts::WISH => wished.now(Doing::Contacts(ContactStep::Begin(None))),
        scope => match scope.strip_prefix(IMPORT) {
            Some(text) => wished.now(Doing::Incoming(Some(Rc::new(exchange::Incoming::of_file(
                Some(text),
                report,
                clock::milliseconds(),
            ))))),
            None => wished.now(Doing::Stop(scope.to_owned())),
        },
    });
    let host = props.host.clone();
    use_effect_with(store.0.clone(), move |state| {
        let mut memory = memory.borrow_mut();
        let before = std::mem::replace(&mut memory.before, state.clone());
        if let Some(keeping) = &memory.keeping {
            keeping.follow(&before, state);
        }
        if let Some(host) = &host {
            memory.hand_over(Some(host), state);
            attend(host, &before, state);
            tell(host, &before, state);
        }
    });
}

/// The page tells its host which region is open; the panel says so when the planner comes later.
fn follow_region(host: Host, dispatch: Dispatch) -> Listener {
    let tell = move |host: &Host| dispatch.now(Doing::Region(report_page::open_region(host)));
    tell(&host);
    host.clone().on("select", move || tell(&host))
}

/// In a host's page the address is the host's: a link to it would open something else. A file has none to give.
fn surroundings(standalone: bool) -> exchange::Surroundings {
    exchange::Surroundings {
        address: standalone.then(location::address).flatten().map(Into::into),
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
