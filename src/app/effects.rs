//! What follows from the state in the browser: saving (`saving`), scrolling, telling the host. None of it runs natively.
//!
//! One effect compares the state with the one before; each consequence is a function of both.

use super::AppProps;
use super::moving::Moving;
use super::saving::{Saving, read};
use crate::content::Content;
use crate::platform::{Host, Listener, clock, focus, host, input, location, report_page, sheet};
use crate::route::{Route, Section, map_fragment};
use crate::saved::Json;
use crate::settings::{Settings, StoragePlace};
use crate::state::{Action, Dispatch, MapAction, State, Store};
use advisory_model::search::Query;
use advisory_model::{ItemId, Layer};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What the effects remember from one state to the next.
struct Memory {
    before: State,
    settings: Settings,
    /// The way to storage, once the page is alive.
    saving: Option<Saving>,
    /// The map, once it can be moved.
    moving: Option<Rc<Moving>>,
    /// How far each section was scrolled when it was left, in the order of the sections.
    positions: [f64; 5],
}

/// Everything an effect needs: what is shown, where, and where actions go.
#[derive(Clone)]
pub(super) struct Surroundings {
    pub(super) content: Content,
    pub(super) host: Host,
    standalone: bool,
    pub(super) storage: StoragePlace,
    left_out: [bool; 5],
    pub(super) dispatch: Dispatch,
}

/// Every effect of the widget. Gives what a click on a link within the page does.
#[hook]
pub(super) fn use_effects(content: Content, props: &AppProps, store: &UseReducerHandle<Store>) -> Callback<MouseEvent> {
    let memory = use_mut_ref(|| Memory {
        before: State::first(props.settings.built),
        settings: Settings::default(),
        saving: None,
        moving: None,
        positions: [0.0; 5],
    });
    let around = props.host.clone().map(|host| Surroundings {
        content,
        host,
        standalone: props.settings.standalone,
        storage: props.settings.storage.clone(),
        left_out: props.settings.left_out,
        dispatch: store.dispatcher(),
    });
    let (awakened, early_ticks, moved) = (around.clone(), props.early_ticks.clone(), memory.clone());
    use_effect_with((), move |()| {
        let moving = awakened.as_ref().and_then(Moving::of);
        let saving = awakened.clone().map(Saving::begin);
        let mut memory = moved.borrow_mut();
        memory.moving.clone_from(&moving);
        memory.saving = saving;
        drop(memory);
        let gestures = moving.map(Moving::listen);
        let listeners = awakened.map(|around| awaken(&around, &early_ticks));
        move || drop((gestures, listeners))
    });
    let (followed, remembered) = (around.clone(), memory.clone());
    use_effect_with((store.0.clone(), props.settings.clone()), move |(state, settings)| {
        if let Some(around) = followed {
            follow_up(&around, &mut remembered.borrow_mut(), state, settings);
        }
    });
    clicks(around, store.0.section as usize, memory)
}

/// Where the page stands alone the browser follows a link, and the place that is left is remembered; in a host's page the fragment is
/// the host's, so that the widget follows the link itself.
fn clicks(around: Option<Surroundings>, section: usize, memory: Rc<RefCell<Memory>>) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        let (Some(around), false) = (&around, event.default_prevented()) else {
            return;
        };
        let Some(fragment) = input::followed_fragment(&event) else {
            return;
        };
        if around.standalone {
            memory.borrow_mut().positions[section] = location::scroll_position();
        } else {
            event.prevent_default();
            follow(around, &fragment);
        }
    })
}

/// Comes alive once: the clock, early ticks, the fragment, the saved state.
fn awaken(around: &Surroundings, early_ticks: &[AttrValue]) -> Option<[Listener; 2]> {
    let Surroundings { content, dispatch, .. } = around;
    dispatch.dispatch(Action::Activate(clock::today()));
    for slug in early_ticks {
        if let Some(index) = content.report.items.iter().position(|item| item.id == slug.as_str()) {
            dispatch.dispatch(Action::Tick(ItemId::at(index), true));
        }
    }
    read(around);
    lead_to_what_is_shown(around, Section::Overview);
    around.standalone.then(|| {
        follow(around, &location::fragment());
        follow_fragments(around)
    })
}

fn follow(around: &Surroundings, fragment: &str) {
    if let Some(route) = Route::of(fragment, around.content.report)
        && !around.left_out[route.section as usize]
    {
        around.dispatch.dispatch(Action::Follow(route));
    }
}

/// Links, Back and Forward change the fragment; find-in-page opens a hidden section.
fn follow_fragments(around: &Surroundings) -> [Listener; 2] {
    let (by_link, by_search) = (around.clone(), around.clone());
    [
        location::on_fragment_change(move |fragment| {
            follow(&by_link, if fragment.is_empty() { "overview" } else { &fragment });
        }),
        location::on_before_match(&around.host, move |section| {
            let report = by_search.content.report;
            let leads_there = |route: &Route| route.section.slug() == section;
            // A link into a hidden section opens it too, and is followed when the browser has got there.
            if Route::of(&location::fragment(), report).is_some_and(|route| leads_there(&route)) {
                return;
            }
            location::replace_fragment(&section);
            if let Some(route) = Route::of(&section, report) {
                let stay = Route {
                    target: String::new(),
                    ..route
                };
                by_search.dispatch.dispatch(Action::Follow(stay));
            }
        }),
    ]
}

/// What follows from a new state, or from new attributes.
fn follow_up(around: &Surroundings, memory: &mut Memory, now: &State, settings: &Settings) {
    let before = std::mem::replace(&mut memory.before, now.clone());
    let set_before = std::mem::replace(&mut memory.settings, settings.clone());
    if (&set_before.topic, &set_before.region) != (&settings.topic, &settings.region) {
        obey(around, settings);
    }
    if now.active && set_before.left_out != settings.left_out {
        lead_to_what_is_shown(around, now.section);
    }
    if let Some(saving) = &memory.saving
        && (now.ticks != before.ticks || now.storage != before.storage)
    {
        saving.save(around, now);
    }
    if let Some(moving) = &memory.moving {
        moving.follow_up(&before.map, &now.map);
    }
    if now.search != before.search {
        let query = Query::new(&now.search);
        report_page::show(&around.host, &around.content.report.matches(&query));
    }
    if now.visits != before.visits {
        let came_from_elsewhere = now.section != before.section;
        arrive(
            around,
            now,
            came_from_elsewhere.then_some(memory.positions[now.section as usize]),
        );
    }
    if around.standalone && now.section == Section::Map && before.section == Section::Map && now.visits == before.visits
    {
        note_in_address_bar(around, &before, now);
    }
    if now.map.moves != before.map.moves {
        let slug = &around.content.report.regions[now.map.cursor.index()].id;
        focus::by_selector(&around.host, &format!("svg [data-region='{slug}']"));
    }
    tell(around, &before, now);
}

/// A section that the host leaves out is left for the first that it shows.
fn lead_to_what_is_shown(around: &Surroundings, section: Section) {
    let mut shown = Section::ALL.into_iter().filter(|it| !around.left_out[*it as usize]);
    if let (true, Some(first)) = (around.left_out[section as usize], shown.next()) {
        // Without a target: nothing is scrolled to in a host's page that nobody asked for.
        around.dispatch.dispatch(Action::Follow(Route {
            section: first,
            ..Route::default()
        }));
    }
}

/// The attributes of the element: a host page may change them at any time.
fn obey(around: &Surroundings, settings: &Settings) {
    let layer = settings.topic.as_deref().and_then(Layer::from_slug);
    let region = settings
        .region
        .as_deref()
        .and_then(|slug| around.content.report.region(slug));
    around
        .dispatch
        .dispatch(MapAction::ShowLayer(layer.unwrap_or(Layer::AllTopics)).into());
    around.dispatch.dispatch(MapAction::ChooseRegion(region).into());
}

/// Brings what a link leads to into view; a section that is come to is found where it was left.
fn arrive(around: &Surroundings, now: &State, left_at: Option<f64>) {
    sheet::close(&around.host, "calls");
    if now.target.as_str() == now.section.slug() && around.standalone {
        if let Some(position) = left_at {
            location::restore_scroll(position);
        }
    } else if !now.target.is_empty() {
        location::scroll_to(&around.host, &now.target);
    }
}

/// What was chosen on the map becomes an entry of the history, and what was shown before is named in the one that it leaves.
fn note_in_address_bar(around: &Surroundings, before: &State, now: &State) {
    let fragment = |state: &State| map_fragment(state.map.layer, state.map.region, around.content.report);
    let (left, shown) = (fragment(before), fragment(now));
    if left != shown {
        location::replace_fragment(&left);
        location::push_fragment(&shown);
    }
}

/// Tells the page around the widget.
fn tell(around: &Surroundings, before: &State, now: &State) {
    let report = around.content.report;
    if now.active && !before.active {
        host::emit(
            &around.host,
            "ready",
            &Json::object([("report", report.id.as_str().into())]),
        );
    }
    if (now.map.layer, now.map.region) != (before.map.layer, before.map.region) {
        let region = now
            .map
            .region
            .map_or(Json::Null, |id| report.regions[id.index()].id.as_str().into());
        host::emit(
            &around.host,
            "select",
            &Json::object([("topic", now.map.layer.slug().into()), ("region", region)]),
        );
    }
}
