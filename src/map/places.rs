//! Every place and road as a list: where it lies and by whose word, and what the report tells of it. What it only tells of the region
//! around a place is not repeated here.

use crate::content::Content;
use crate::ui::{add_to_trip, each, island, note, source_links, statement_text};
use advisory_model::{IncidentId, ParagraphId, Place, PlaceId, Position, Route, RouteId, Scope};
use yew::prelude::*;

/// The list, in the report's order: first what it names, then what is drawn to find one's way.
pub(super) fn places(content: Content) -> Html {
    island(|| list(content))
}

fn list(content: Content) -> Html {
    let Content { report, text } = content;
    let ids = |named: bool| {
        let all = (0..report.places.len()).map(PlaceId::at);
        all.filter(move |id| report.places[id.index()].is_named() == named)
    };
    let routes = (0..report.routes.len()).map(RouteId::at);
    html! {
        <div class="table places-list" role="region" aria-label={text.places_caption()} tabindex="0">
            <table>
                <caption>{ text.places_caption() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.column_place() }</th>
                        <th scope="col">{ text.column_position() }</th>
                        <th scope="col">{ text.column_told() }</th>
                    </tr>
                </thead>
                <tbody>
                    { group(text.places_named()) }
                    { each(ids(true), |id| place(content, id)) }
                    { each(routes, |id| route(content, id)) }
                </tbody>
                <tbody>
                    { group(text.places_for_orientation()) }
                    { each(ids(false), |id| place(content, id)) }
                </tbody>
            </table>
        </div>
    }
}

fn group(title: &'static str) -> Html {
    html! { <tr class="group"><th colspan="3" scope="rowgroup">{ title }</th></tr> }
}

fn place(content: Content, id: PlaceId) -> Html {
    let Content { report, text } = content;
    let place = &report.places[id.index()];
    let region = &report.regions[place.region.index()].name;
    let roads = report.routes_to(id);
    html! {
        <tr id={format!("place-{}", place.id)} data-place={place.id.as_str()}>
            <th scope="row">{ place.name.as_str() }<small>{ text.place_in(place.kind, region) }</small>{ stop(content, Scope::Place(id)) }</th>
            <td>{ position(content, place) }</td>
            <td>
                { told(content, Scope::Place(id), &place.sources) }
                if !roads.is_empty() { <p>{ text.on_the_road() }{ " " }{ each(roads, |id| road(&report.routes[id.index()])) }</p> }
                { note(content, place.note.as_deref()) }
            </td>
        </tr>
    }
}

fn stop(content: Content, scope: Scope) -> Html {
    html! { <small>{ add_to_trip(content.text, &content.report.scope_slug(scope)) }</small> }
}

fn road(route: &'static Route) -> Html {
    html! { <a href={format!("#route-{}", route.id)}>{ route.name.as_str() }</a> }
}

fn position(content: Content, place: &'static Place) -> Html {
    let text = content.text;
    match place.position {
        Some(at) => html! {
            <>
                <span class="position">{ degrees(content, at) }</span>
                if place.approximate { <strong class="approximate">{ text.approximate() }</strong> }
                <small>{ text.position_source(&place.position_source) }</small>
            </>
        },
        None => html! { text.no_position() },
    }
}

fn degrees(content: Content, at: Position) -> String {
    content.text.degrees(at.latitude, at.longitude)
}

fn route(content: Content, id: RouteId) -> Html {
    let Content { report, text } = content;
    let route = &report.routes[id.index()];
    let regions: Vec<&str> = route
        .regions
        .iter()
        .map(|it| report.regions[it.index()].name.as_str())
        .collect();
    html! {
        <tr id={format!("route-{}", route.id)} data-route={route.id.as_str()}>
            <th scope="row">{ route.name.as_str() }<small>{ text.road_through(&regions.join(", ")) }</small>{ stop(content, Scope::Route(id)) }</th>
            <td>
                <ul class="plain">{ each(&route.line, |at| html! { <li class="position">{ degrees(content, *at) }</li> }) }</ul>
                <strong class="approximate">{ text.schematic() }</strong>
                <small>{ text.schematic_line() }</small>
            </td>
            <td>
                { told(content, Scope::Route(id), &route.sources) }
                { note(content, route.note.as_deref()) }
            </td>
        </tr>
    }
}

/// Its incidents and statements, and where else it is named; that nothing is told of it alone, where that is so.
fn told(content: Content, scope: Scope, named_in: &[ParagraphId]) -> Html {
    let (report, text) = (content.report, content.text);
    let (incidents, statements) = (report.incidents_of(scope), report.statements_of(scope));
    let is_cited = |it: &ParagraphId| {
        statements
            .iter()
            .any(|id| report.statements[id.index()].sources.contains(it))
    };
    let elsewhere: Vec<ParagraphId> = named_in.iter().copied().filter(|it| !is_cited(it)).collect();
    let nothing_of_its_own = incidents.is_empty() && statements.is_empty() && !named_in.is_empty();
    html! {
        <>
            if nothing_of_its_own { <p>{ text.nothing_of_its_own() }</p> }
            if !incidents.is_empty() {
                <p class="kind">{ text.incidents() }</p>
                <ul>{ each(incidents, |id| incident(content, id)) }</ul>
            }
            if !statements.is_empty() {
                <p class="kind">{ text.statements() }</p>
                <ul>{ each(&statements, |id| html! { <li>{ statement_text(content, *id) }</li> }) }</ul>
            }
            if !elsewhere.is_empty() { <p>{ text.named_in() }{ " " }{ source_links(content, &elsewhere) }</p> }
        </>
    }
}

fn incident(content: Content, id: IncidentId) -> Html {
    let it = &content.report.incidents[id.index()];
    html! {
        <li>
            <a href={format!("#incident-{}", it.id)}>{ it.title.as_str() }</a>
            { format!(" ({})", content.text.when(&it.when.to_string())) }
        </li>
    }
}
