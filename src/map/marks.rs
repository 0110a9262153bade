//! What stands on and around the regions: neighbours, rivers' names, places, roads, a scale bar. None of it changes.

use super::labels::{self, Named, from, name, place_from, until};
use crate::content::Content;
use crate::ui::{each, element, words};
use advisory_model::outline::{LADDER, Outline, Point, Rung};
use advisory_model::{Place, PlaceId, PlaceKind, Position, RegionId, Route, RouteId};
use yew::prelude::*;

/// Where a position lies on the map.
pub(super) fn point(outline: &Outline, position: Position) -> Point {
    outline.projection().point(position)
}

/// Neighbouring countries: borders in quiet outline, and names where they fit.
pub(super) fn surroundings(content: Content) -> Html {
    let Some(outline) = &content.report.reference.outline else {
        return Html::default();
    };
    let neighbours = 0..outline.neighbours.len();
    html! {
        <g class="neighbours" aria-hidden="true">
            <path d={outline.borders_path()} />
            { each(neighbours, |index| name(content, Named::Neighbour(index), "neighbour")) }
        </g>
    }
}

/// The rivers' names.
pub(super) fn river_names(content: Content) -> Html {
    let rivers = content
        .report
        .reference
        .outline
        .as_ref()
        .map_or(0, |outline| outline.rivers.len());
    html! { <g aria-hidden="true">{ each(0..rivers, |index| name(content, Named::River(index), "river")) }</g> }
}

/// Places and roads of a region: what the report names, as a link to what it tells of it; what only helps to find one's way, smaller.
pub(super) fn places(content: Content, region: RegionId) -> Html {
    let report = content.report;
    let Some(outline) = &report.reference.outline else {
        return Html::default();
    };
    let routes = (0..report.routes.len()).map(RouteId::at);
    let routes = routes.filter(|id| report.routes[id.index()].regions.last() == Some(&region));
    let places = (0..report.places.len()).map(PlaceId::at);
    let places = places.filter(|id| report.places[id.index()].region == region);
    html! {
        <>
            { each(routes, |id| road(content, outline, id)) }
            { each(places, |id| place(content, outline, id)) }
        </>
    }
}

/// A schematic line. It can be touched from the width on at which it has its name.
fn road(content: Content, outline: &Outline, id: RouteId) -> Html {
    let route: &Route = &content.report.routes[id.index()];
    let line = outline.line_path(&route.line);
    let said = content.text.road_on_map(&route.name);
    html! {
        <a class="road" href={format!("#route-{}", route.id)} tabindex="-1">
            <title>{ said }</title>
            <path class="route" d={line.clone()} />
            if let Some(rung) = labels::name_from(content, Named::Route(id)) {
                <path class={classes!("reach", from(rung))} d={line} />
            }
            { name(content, Named::Route(id), "route-name") }
        </a>
    }
}

fn place(content: Content, outline: &Outline, id: PlaceId) -> Html {
    let place: &Place = &content.report.places[id.index()];
    let Some(position) = place.position else {
        return Html::default();
    };
    let at = point(outline, position);
    let (dot, touch) = place_from(content, id);
    let marks = html! {
        <>
            { circle("reach", at, ".92em", touch) }
            { circle("dot", at, if place.is_named() { ".25em" } else { ".17em" }, dot) }
            { name(content, Named::Place(id), "place-name") }
        </>
    };
    let kind = if place.kind == PlaceKind::Label {
        "area"
    } else {
        "orientation"
    };
    if !place.is_named() {
        return html! { <g class={classes!("place", kind)} data-place={place.id.as_str()} aria-hidden="true">{ marks }</g> };
    }
    let said = content.text.place_on_map(&place.name, place.approximate);
    html! {
        <a
            class={classes!("place", "named", place.approximate.then_some("approximate"))}
            href={format!("#place-{}", place.id)}
            tabindex="-1"
            data-place={place.id.as_str()}
        >
            <title>{ said }</title>
            { marks }
        </a>
    }
}

/// A circle that keeps its size on the screen, drawn from a rung on.
fn circle(class: &'static str, at: Point, radius: &'static str, rung: Option<usize>) -> Html {
    let Some(rung) = rung else {
        return Html::default();
    };
    html! { <circle class={classes!(class, from(rung))} cx={units(at.x)} cy={units(at.y)} r={radius} /> }
}

/// The circle in which a small region is touched, until the region itself is larger.
pub(super) fn hit_area(content: Content, region: RegionId) -> Html {
    let outline = content.report.reference.outline.as_ref();
    let at = outline.and_then(|outline| Some(point(outline, outline.label(region.index())?)));
    let Some((outline, at)) = outline.zip(at) else {
        return Html::default();
    };
    let is_within = |rung: &Rung| {
        let reach = 0.92 * rung.name;
        let ways = [(reach, 0.0), (-reach, 0.0), (0.0, reach), (0.0, -reach)];
        ways.iter().all(|(x, y)| {
            let there = Point {
                x: at.x + x,
                y: at.y + y,
            };
            outline.contains(region.index(), outline.projection().position(there))
        })
    };
    let until = LADDER.iter().position(is_within).map(until);
    html! { <circle class={classes!("hit-area", until)} cx={units(at.x)} cy={units(at.y)} r=".92em" /> }
}

/// A bar to measure with in a picture of the map, in the upper left corner, where the map is emptiest.
pub(super) fn scale_bar(content: Content) -> Html {
    let Some(outline) = &content.report.reference.outline else {
        return Html::default();
    };
    let bar = outline.projection().scale_bar(280.0);
    let (left, top) = (24.0, 30.0);
    let half = left + bar.units / 2.0;
    let (x, y) = (units(left + bar.units), units(top + 4.0));
    let kilometres = element(
        "text",
        &[
            ("class", Some("scale")),
            ("x", Some(&x)),
            ("y", Some(&y)),
            ("dx", Some(".5em")),
            ("dy", Some(".35em")),
        ],
        vec![words(&content.text.kilometres(bar.kilometres))],
    );
    html! {
        <g class="scale-bar" aria-hidden="true">
            <path d={format!("M{left} {top}v8h{0:.1}v-8M{half:.1} {top}v8", bar.units)} />
            { kilometres }
        </g>
    }
}

fn units(length: f64) -> String {
    format!("{length:.1}")
}
