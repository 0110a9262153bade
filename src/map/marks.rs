//! What stands on and around the regions: neighbours, places, names, a scale bar. None of it can be chosen, and all but the words of
//! grade never changes.

use crate::content::Content;
use crate::ui::{each, element, row, words};
use advisory_model::outline::{Name, Outline, Point};
use advisory_model::{Place, PlaceKind, Region, RegionId, Report};
use yew::prelude::*;

/// Neighbouring countries, borders in quiet outline and names; and the schematic lines of roads.
pub(super) fn surroundings(content: Content) -> Html {
    let report = content.report;
    let Some(outline) = &report.reference.outline else {
        return Html::default();
    };
    let neighbour_name = |neighbour: &'static advisory_model::outline::Neighbour| {
        let at = outline.projection().point(outline.frame.position(neighbour.label));
        text_at("neighbour", at, "middle", name(report, &neighbour.name))
    };
    html! {
        <g class="neighbours" aria-hidden="true">
            <path d={outline.borders_path()} />
            { each(outline.neighbours.iter().filter(|it| it.room >= ROOM_FOR_A_NAME), neighbour_name) }
        </g>
    }
}

/// Half the height, in steps of the outline, under which a neighbour's name would run over a border.
const ROOM_FOR_A_NAME: u16 = 60;

/// Places and roads of a region: what the report names in ink, what only helps to find one's way in grey.
pub(super) fn places(content: Content, region: RegionId) -> Html {
    let report = content.report;
    let Some(outline) = &report.reference.outline else {
        return Html::default();
    };
    let routes = report
        .routes
        .iter()
        .filter(|route| route.regions.last() == Some(&region));
    let here = positions(report, outline).filter(|(place, _)| place.region == region);
    html! {
        <>
            { each(routes, |route| html! { <path class="route" d={outline.line_path(&route.line)} /> }) }
            { each(here, |(place, at)| mark(report, outline, place, at)) }
        </>
    }
}

fn positions(report: &'static Report, outline: &Outline) -> impl Iterator<Item = (&'static Place, Point)> {
    let projection = outline.projection();
    let places = report.places.iter().filter_map(|place| Some((place, place.position?)));
    places.map(move |(place, position)| (place, projection.point(position)))
}

fn mark(report: &'static Report, outline: &Outline, place: &'static Place, at: Point) -> Html {
    let kind = if place.is_named() {
        "place named"
    } else {
        "place orientation"
    };
    let (x, anchor) = match place.kind {
        PlaceKind::Label => (at.x, "middle"),
        _ if is_crowded_to_the_east(report, outline, at) => (at.x - 8.0, "end"),
        _ => (at.x + 8.0, "start"),
    };
    html! {
        <g class={kind}>
            if place.kind != PlaceKind::Label { <circle cx={units(at.x)} cy={units(at.y)} r="4" /> }
            if has_room_for_its_name(report, place) {
                { text_at("place-name", Point { x, y: at.y + 4.0 }, anchor, &place.name) }
            }
        </g>
    }
}

/// In a small region the region's own name stands for its town; single sites lie too close to the towns around them.
fn has_room_for_its_name(report: &Report, place: &Place) -> bool {
    !report.regions[place.region.index()].is_small && !matches!(place.kind, PlaceKind::Site | PlaceKind::Airport)
}

/// Whether the nearest other place or region's name on the same height lies to the east, so that a name has to run to the west.
fn is_crowded_to_the_east(report: &'static Report, outline: &Outline, at: Point) -> bool {
    let names = report.region_ids().filter_map(|region| outline.label(region.index()));
    let names = names.map(|label| outline.projection().point(label));
    positions(report, outline)
        .map(|(_, other)| other)
        .chain(names)
        .filter(|other| (other.y - at.y).abs() < 24.0)
        .map(|other| other.x - at.x)
        .filter(|east| (1.0..70.0).contains(&east.abs()))
        .min_by(|one, other| one.abs().total_cmp(&other.abs()))
        .is_some_and(|nearest| nearest > 0.0)
}

/// A region's name, and under it the word of grade. In whole map units, so that the wasm needs no fractions.
pub(super) fn label(region: &'static Region, word: String) -> Html {
    let (x, y) = region.label;
    let (x, y, anchor) = if region.is_small {
        (x.saturating_sub(26), y + 44, "end")
    } else {
        (x, y, "middle")
    };
    let text = |class, y: u16, said: &str| {
        let (x, y) = (x.to_string(), y.to_string());
        element(
            "text",
            &[
                ("class", Some(class)),
                ("x", Some(&x)),
                ("y", Some(&y)),
                ("text-anchor", Some(anchor)),
            ],
            vec![words(said)],
        )
    };
    row(vec![
        text("region-name", y, &region.name),
        text("region-grade", y + 18, &word),
    ])
}

/// A bar to measure with, in the upper left corner, where the map is emptiest.
pub(super) fn scale_bar(content: Content) -> Html {
    let Some(outline) = &content.report.reference.outline else {
        return Html::default();
    };
    let bar = outline.projection().scale_bar(280.0);
    let (left, top) = (24.0, 30.0);
    let half = left + bar.units / 2.0;
    html! {
        <g class="scale-bar" aria-hidden="true">
            <path d={format!("M{left} {top}v8h{0:.1}v-8M{half:.1} {top}v8", bar.units)} />
            { text_at("scale", Point { x: left + bar.units + 8.0, y: top + 10.0 }, "start", &content.text.kilometres(bar.kilometres)) }
        </g>
    }
}

fn name<'a>(report: &Report, name: &'a Name) -> &'a str {
    if report.language == "fr" {
        &name.french
    } else {
        &name.english
    }
}

fn text_at(class: &'static str, at: Point, anchor: &'static str, text: &str) -> Html {
    html! { <text class={class} x={units(at.x)} y={units(at.y)} text-anchor={anchor}>{ text.to_owned() }</text> }
}

fn units(length: f64) -> String {
    format!("{length:.0}")
}
