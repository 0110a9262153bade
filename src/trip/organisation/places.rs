//! Where the page has room for what an organisation adds: the planner draws it there through portals, into elements that the page itself
//! never fills.

use super::{Organised, contacts, framed, rules};
use crate::platform::Host;
use crate::trip::view::TripView;
use advisory_organisation::{Organisation, Problem};
use yew::prelude::*;

/// Everything of the organisation's outside the planner's own pages; where there is no page, all of it here.
pub(in crate::trip) fn places(view: TripView<'_>) -> Html {
    let of = match &view.state.organisation {
        Organised::None => return Html::default(),
        Organised::Coming => return put(view, "overview", coming(view)),
        Organised::Wrong(problems) => return put(view, "overview", wrong(view, problems)),
        Organised::Read(of) => of,
    };
    html! {
        <>
            { put(view, "overview", overview(view, of)) }
            { put(view, "map", rules::of_region(view, of)) }
            { put(view, "emergency", contacts::contacts(view, of)) }
            { put(view, "calls", contacts::numbers(view, of)) }
        </>
    }
}

fn put(view: TripView<'_>, place: &str, inside: Html) -> Html {
    match view
        .host
        .and_then(|host| host.part(&format!("[data-organisation={place}]")))
    {
        Some(place) => create_portal(inside, place),
        None => inside,
    }
}

fn coming(view: TripView<'_>) -> Html {
    html! { <p role="status">{ view.content.text.organisation_coming() }</p> }
}

fn wrong(view: TripView<'_>, problems: &[Problem]) -> Html {
    let text = view.content.text;
    let each = problems
        .iter()
        .map(|it| html! { <li><code>{ it.path.clone() }</code>{ ": " }{ it.reason.clone() }</li> });
    html! {
        <div class="failure" role="alert" data-organisation-wrong="">
            <p>{ text.organisation_wrong() }</p>
            <details>
                <summary>{ text.organisation_errors(problems.len()) }</summary>
                <ul>{ for each }</ul>
            </details>
        </div>
    }
}

/// That there is something of the organisation's, and its rules: whoever reads no further has read those.
fn overview(view: TripView<'_>, of: &Organisation) -> Html {
    let text = view.content.text;
    let inside = html! {
        <>
            { rules::all(view, of) }
            <p>
                { text.organisation_adds() }{ " " }
                if !of.contacts.is_empty() { { way(view, "emergency", text.organisation_adds_contacts(of.contacts.len())) } }
                if !of.notes.is_empty() { { way(view, "map", text.organisation_adds_notes(of.notes.len())) } }
                if !of.items.is_empty() { { way(view, "plan", text.organisation_adds_items(of.items.len())) } }
            </p>
        </>
    };
    framed(view, of, &text.organisation_title(&of.name), inside)
}

/// The way to a section; only the words where the host leaves that section out.
fn way(view: TripView<'_>, section: &str, said: String) -> Html {
    let link = format!("#{section}");
    let is_shown = |host: &Host| host.part(&format!(".bar a[href='{link}']")).is_some();
    match view.host.is_none_or(is_shown) {
        true => html! { <><a href={link}>{ said }</a>{ " " }</> },
        false => html! { <><span>{ said }</span>{ " " }</> },
    }
}
