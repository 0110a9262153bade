//! Where the page has room for what an organisation adds: the planner draws it there through portals, into elements that the page itself
//! never fills.

use super::{Organised, contacts, framed, missing, rules};
use crate::route::Section;
use crate::trip::view::TripView;
use crate::ui::{classed, each, element, row, words};
use advisory_organisation::Organisation;
use yew::prelude::*;

/// Everything of the organisation's outside the planner's own pages, or that it is missing; where there is no page, all of it here.
pub(in crate::trip) fn places(view: TripView<'_>) -> Html {
    let inside: [fn(TripView<'_>, &Organisation) -> Html; 4] =
        [overview, rules::of_region, contacts::contacts, contacts::numbers];
    let places = ["overview", "map", "emergency", missing::SHEET].into_iter().zip(inside);
    let each = each(places, |(place, inside)| match &view.state.organisation {
        Organised::None => Html::default(),
        Organised::Read(of) => put(view, place, inside(view, of)),
        Organised::Coming | Organised::Wrong(_) => put(view, place, missing::in_place(view, place)),
    });
    row(vec![each, missing::aloud(view)])
}

fn put(view: TripView<'_>, place: &'static str, inside: Html) -> Html {
    match view.host {
        None => element("div", &[("data-organisation", Some(place))], vec![inside]),
        Some(host) => match host.part(&format!("[data-organisation={place}]")) {
            Some(place) => create_portal(inside, place),
            None => inside,
        },
    }
}

/// That there is something of the organisation's, and its rules: whoever reads no further has read those.
fn overview(view: TripView<'_>, of: &Organisation) -> Html {
    let text = view.content.text;
    let counts = [
        (
            Section::Emergency,
            of.contacts.len(),
            text.organisation_adds_contacts(of.contacts.len()),
        ),
        (
            Section::Map,
            of.notes.len(),
            text.organisation_adds_notes(of.notes.len()),
        ),
        (
            Section::Plan,
            of.items.len(),
            text.organisation_adds_items(of.items.len()),
        ),
    ];
    let ways = each(counts, |(section, count, said)| match count {
        0 => Html::default(),
        _ => way(view, section, &said),
    });
    let adds = classed("p", "", vec![words(text.organisation_adds()), words(" "), ways]);
    let inside = row(vec![rules::all(view, of), adds]);
    framed(view, of, &text.organisation_title(&of.name), inside)
}

/// The way to a section; only the words where the host leaves that section out.
fn way(view: TripView<'_>, section: Section, said: &str) -> Html {
    let link = format!("#{}", section.slug());
    let way = match view.state.left_out[section as usize] {
        true => classed("span", "", vec![words(said)]),
        false => element("a", &[("href", Some(&*link))], vec![words(said)]),
    };
    row(vec![way, words(" ")])
}
