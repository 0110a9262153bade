//! The whole widget: one state, the sections, and the few effects that tie them to the browser.

mod effects;
mod frame;
mod moving;
mod saving;

use crate::content::Content;
use crate::emergency::emergency;
use crate::map::risk_map;
use crate::offline::offline_copy;
use crate::overview::overview;
use crate::plan::checklist;
use crate::platform::Host;
use crate::region::region_panel;
use crate::report_reader::report_reader;
use crate::route::Section;
use crate::settings::Settings;
use crate::state::{State, Store};
use crate::ui::row;
use crate::view::View;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The element that the widget lives in; none where there is no browser.
    pub host: Option<Host>,
    /// The element's attributes.
    pub settings: Settings,
    /// The slugs of the items that were ticked before the widget was there.
    pub early_ticks: Rc<[AttrValue]>,
}

/// The widget. Its first render reads nothing from the browser, so that it is the same as the prerendered page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let Some(content) = Content::embedded() else {
        return html! { <p role="alert">{ crate::text::in_language("en").damaged_widget() }</p> };
    };
    let store = use_reducer_eq(|| Store(State::first(props.settings.built)));
    let clicked = effects::use_effects(content, props, &store);
    let dispatch = store.dispatcher();
    let state = &store.0;
    let view = View {
        content,
        host: props.host.as_ref(),
        state,
        store: &store,
        dispatch: &dispatch,
    };
    // The two large views are kept while what they show stays the same.
    let panel = use_memo((state.map.layer, state.map.region), |_| region_panel(view));
    let map = use_memo((state.active, state.map.clone()), |_| risk_map(view, (*panel).clone()));
    let report = use_memo(state.search.clone(), |_| report_reader(view));
    let sections = Section::ALL.map(|section| {
        let inside = match section {
            Section::Overview => row(vec![overview(view), offline_copy(content)]),
            Section::Map => (*map).clone(),
            Section::Plan => checklist(view),
            Section::Report => (*report).clone(),
            Section::Emergency => emergency(content),
        };
        frame::section(section, view, &props.settings, inside)
    });
    frame::frame(view, &props.settings, clicked, sections)
}
