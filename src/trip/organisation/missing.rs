//! What stands in the places of the organisation's words while its file is on its way, and where it is wrong: that they are missing.
//!
//! It refuses to leave one of those places silently empty: whoever reads there only would take the report's words for all that there is. The
//! reasons are told once, where the host leaves nothing out, and heard once, wherever the reader is.

use super::Organised;
use crate::route::Section;
use crate::text::Text;
use crate::trip::view::TripView;
use crate::ui::{classed, each, element, words};
use advisory_organisation::Problem;
use yew::prelude::*;

/// The sheet of numbers, which opens over any section.
pub(super) const SHEET: &str = "calls";

/// Where the reasons may stand, best first: where each section says it at its head.
const FOR_REASONS: [Section; 4] = [Section::Overview, Section::Emergency, Section::Plan, Section::Map];

/// In a place of the page, by the name of its section.
pub(super) fn in_place(view: TripView<'_>, place: &str) -> Html {
    let text = view.content.text;
    match &view.state.organisation {
        Organised::None | Organised::Read(_) => Html::default(),
        Organised::Coming => said("", "coming", text.organisation_coming()),
        Organised::Wrong(problems) if place == has_the_reasons(&view.state.left_out) => reasons(view, problems),
        Organised::Wrong(_) => said("failure", "wrong", text.organisation_missing()),
    }
}

pub(super) fn said(class: &str, how: &str, sentence: &str) -> Html {
    let class = (!class.is_empty()).then_some(class);
    let attributes = [("class", class), ("data-organisation-missing", Some(how))];
    element("p", &attributes, vec![words(sentence)])
}

/// Over the list of all trips; over an open one it is said in the place of the rules.
pub(in crate::trip) fn over_trips(view: TripView<'_>) -> Html {
    match view.state.trip() {
        Some(_) => Html::default(),
        None => in_place(view, Section::Plan.slug()),
    }
}

impl Organised {
    /// What is said where nothing is loaded later: on paper, and in what leaves the device.
    pub(in crate::trip) fn missing(&self, text: Text) -> Option<&'static str> {
        match self {
            Self::None | Self::Read(_) => None,
            Self::Coming => Some(text.organisation_not_yet()),
            Self::Wrong(_) => Some(text.organisation_missing()),
        }
    }
}

/// For those who hear the page: a section that is not shown is silent.
pub(super) fn aloud(view: TripView<'_>) -> Html {
    let text = view.content.text;
    // Other elements, so that each is heard as something new.
    let (tag, role, sentence) = match view.state.organisation {
        Organised::None | Organised::Read(_) => return Html::default(),
        Organised::Coming => ("p", "status", text.organisation_coming()),
        Organised::Wrong(_) => ("div", "alert", text.organisation_wrong()),
    };
    let attributes = [
        ("class", Some("only-heard")),
        ("role", Some(role)),
        ("data-organisation-said", Some("")),
    ];
    let said = element(tag, &attributes, vec![words(sentence)]);
    match view.host.and_then(|host| host.part(".travel-advisory")) {
        Some(page) => create_portal(said, page),
        None => said,
    }
}

fn has_the_reasons(left_out: &[bool; 5]) -> &'static str {
    let shown = FOR_REASONS.into_iter().find(|it| !left_out[*it as usize]);
    shown.map_or(SHEET, Section::slug)
}

fn reasons(view: TripView<'_>, problems: &[Problem]) -> Html {
    let text = view.content.text;
    let problem = |it: &Problem| {
        let path = classed("code", "", vec![words(&it.path)]);
        classed("li", "", vec![path, words(&format!(": {}", it.reason))])
    };
    let summary = words(&text.organisation_errors(problems.len()));
    let details = vec![
        classed("summary", "", vec![summary]),
        classed("ul", "", vec![each(problems, problem)]),
    ];
    let inside = vec![
        classed("p", "", vec![words(text.organisation_wrong())]),
        classed("details", "", details),
    ];
    let attributes = [("class", Some("failure")), ("data-organisation-wrong", Some(""))];
    element("div", &attributes, inside)
}
