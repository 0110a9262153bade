//! Rendering the page to HTML natively: for the build, and for tests.
//!
//! A renderer cannot run inside another, so islands are parked while the page is rendered, each leaving a marker, and put into their
//! places afterwards.

use crate::app::{App, AppProps};
use std::cell::RefCell;
use yew::prelude::*;

/// Private-use characters around a parked island's number: the report's own text never has them.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

thread_local! {
    static PARKED: RefCell<Vec<Html>> = const { RefCell::new(Vec::new()) };
}

/// The page of these properties, as the inside of its element.
#[must_use]
pub fn page(props: AppProps) -> String {
    PARKED.take();
    let rendering = yew::LocalServerRenderer::<App>::with_props(props).render();
    with_islands(pollster::block_on(rendering))
}

/// The planner in a state, as the inside of its place. What is pressed in it goes nowhere.
#[must_use]
pub fn planner(state: crate::trip::state::PlannerState) -> String {
    let props = crate::trip::StillProps { state };
    let renderer = yew::LocalServerRenderer::<crate::trip::Still>::with_props(props).hydratable(false);
    pollster::block_on(renderer.render())
}

/// Keeps an island's view until the page around it is rendered.
pub(crate) fn park(view: Html) -> Html {
    let number = PARKED.with_borrow_mut(|parked| {
        parked.push(view);
        parked.len() - 1
    });
    Html::from_html_unchecked(format!("{OPEN}{number}{CLOSE}").into())
}

fn with_islands(page: String) -> String {
    let mut filled = String::with_capacity(page.len() * 4);
    let mut rest = page.as_str();
    while let Some((before, marked)) = rest.split_once(OPEN) {
        let (number, after) = marked.split_once(CLOSE).unwrap_or((marked, ""));
        filled.push_str(before);
        filled.push_str(&island(number));
        rest = after;
    }
    filled + rest
}

fn island(number: &str) -> String {
    let view = PARKED.with_borrow(|parked| parked.get(number.parse::<usize>().ok()?).cloned());
    let children = view.unwrap_or_default();
    let renderer = yew::LocalServerRenderer::<Island>::with_props(IslandProps { children }).hydratable(false);
    pollster::block_on(renderer.render())
}

#[derive(PartialEq, Properties)]
struct IslandProps {
    children: Html,
}

#[component]
fn Island(props: &IslandProps) -> Html {
    props.children.clone()
}
