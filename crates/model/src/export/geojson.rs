//! The map as GeoJSON (RFC 7946): regions as areas, places as points, routes as lines, in degrees WGS 84, longitude first.

use super::json::{Json, object};
use super::{Colophon, facts};
use crate::coverage::Layer;
use crate::ids::{ParagraphId, RegionId};
use crate::outline::{Outline, Polygon, Position};
use crate::place::{Place, Route};
use crate::report::Report;

/// Everything that can be drawn, and beside it what all of it is.
pub(super) fn map(report: &Report, colophon: &Colophon) -> String {
    let regions = report.region_ids().map(|id| region(report, id));
    let places = report.places.iter().map(|it| place(report, it));
    let routes = report.routes.iter().map(|it| route(report, it));
    let outline = report.reference.outline.as_ref();
    let level = &report.level;
    let collection = object([
        ("type", "FeatureCollection".into()),
        ("title", report.title.as_str().into()),
        ("issuer", report.issuer.join(", ").into()),
        ("country", report.country.as_str().into()),
        ("report_year", usize::from(report.edition.year).into()),
        ("age", colophon.age.as_str().into()),
        ("country_level", usize::from(level.number).into()),
        ("country_level_words", level.word.as_str().into()),
        ("order_of_steps", colophon.order.as_str().into()),
        ("boundaries", outline.map(|outline| boundaries(report, outline)).into()),
        ("credits", colophon.credits.as_str().into()),
        ("features", Json::List(regions.chain(places).chain(routes).collect())),
    ]);
    collection.to_string() + "\n"
}

fn boundaries<'a>(report: &Report, outline: &'a Outline) -> &'a str {
    if report.language == "fr" {
        &outline.boundaries.french
    } else {
        &outline.boundaries.english
    }
}

/// A region with what is said of it in each layer: `crime_coverage`, `crime_words`, and so on.
fn region(report: &Report, id: RegionId) -> Json {
    let region = &report.regions[id.index()];
    let mut facts = Vec::new();
    for layer in Layer::all() {
        let fact = facts::of(report, id, layer);
        let members: [(&str, Json); 7] = [
            ("coverage", fact.coverage.slug().into()),
            ("rests_on", fact.scopes.into()),
            ("words", fact.words.into()),
            ("step", fact.step.map(usize::from).into()),
            ("statements", fact.statements.into()),
            ("incidents", fact.incidents.into()),
            ("paragraphs", fact.paragraphs.into()),
        ];
        facts.extend(members.map(|(name, value)| (format!("{}_{name}", layer.slug()), value)));
    }
    let zones: Vec<&str> = report
        .zones
        .iter()
        .filter(|zone| zone.regions.contains(&id))
        .map(|zone| zone.name.as_str())
        .collect();
    let head = [
        ("kind", "region".into()),
        ("name", region.name.as_str().into()),
        ("iso", region.iso.as_str().into()),
        ("ever_named", Json::Flag(report.names(id))),
        ("zones", zones.into()),
    ];
    let head = head.map(|(name, value)| (name.to_owned(), value));
    let polygons = report
        .reference
        .outline
        .as_ref()
        .map(|outline| outline.polygons(id.index()));
    feature(
        format!("region:{}", region.id),
        polygons.map_or(Json::Null, areas),
        Json::Object(head.into_iter().chain(facts).collect()),
    )
}

fn areas(polygons: Vec<Polygon>) -> Json {
    let mut areas: Vec<Json> = polygons
        .into_iter()
        .map(|polygon| polygon.0.iter().map(|ring| line(ring)).collect::<Vec<_>>().into())
        .collect();
    match (areas.len(), areas.pop()) {
        (1, Some(only)) => geometry("Polygon", only),
        (_, last) => geometry("MultiPolygon", Json::List(areas.into_iter().chain(last).collect())),
    }
}

fn place(report: &Report, it: &Place) -> Json {
    let point = it.position.map(|at| geometry("Point", coordinates(at)));
    let properties = object([
        ("kind", it.kind.slug().into()),
        ("name", it.name.as_str().into()),
        ("region", report.regions[it.region.index()].name.as_str().into()),
        ("approximate", Json::Flag(it.approximate)),
        ("position_source", it.position_source.as_str().into()),
        ("named_in", anchors(report, &it.sources)),
        ("note", it.note.clone().into()),
    ]);
    feature(format!("place:{}", it.id), point.into(), properties)
}

fn route(report: &Report, it: &Route) -> Json {
    let regions: Vec<&str> = it.regions.iter().map(|id| &*report.regions[id.index()].name).collect();
    let properties = object([
        ("kind", "route".into()),
        ("name", it.name.as_str().into()),
        ("regions", regions.into()),
        ("approximate", Json::Flag(true)),
        ("schematic", Json::Flag(true)),
        ("named_in", anchors(report, &it.sources)),
        ("note", it.note.clone().into()),
    ]);
    feature(
        format!("route:{}", it.id),
        geometry("LineString", line(&it.line)),
        properties,
    )
}

fn anchors(report: &Report, paragraphs: &[ParagraphId]) -> Json {
    facts::anchors(report, paragraphs).into()
}

fn feature(id: String, geometry: Json, properties: Json) -> Json {
    object([
        ("type", "Feature".into()),
        ("id", id.into()),
        ("geometry", geometry),
        ("properties", properties),
    ])
}

fn geometry(kind: &str, coordinates: Json) -> Json {
    object([("type", kind.into()), ("coordinates", coordinates)])
}

fn line(positions: &[Position]) -> Json {
    Json::List(positions.iter().map(|at| coordinates(*at)).collect())
}

fn coordinates(at: Position) -> Json {
    Json::List(vec![Json::Number(at.longitude), Json::Number(at.latitude)])
}
