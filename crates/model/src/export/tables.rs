//! The tables: regions by layer, incidents, places and routes.

use super::csv::Table;
use super::{Colophon, facts};
use crate::coverage::Layer;
use crate::ids::{ParagraphId, RegionId};
use crate::incident::Incident;
use crate::outline::Position;
use crate::place::{Place, Route};
use crate::report::Report;
use crate::topic::Topic;

/// A row for each region in each layer.
pub(super) fn regions(report: &Report, colophon: &Colophon) -> String {
    let columns = [
        "region",
        "region_id",
        "iso",
        "layer",
        "coverage",
        "ever_named",
        "rests_on",
        "words_of_grade",
        "step_in_our_order",
        "statements",
        "incidents",
        "paragraphs",
    ];
    let mut table = Table::new(&columns, tail(report, colophon));
    for id in report.region_ids() {
        let region = &report.regions[id.index()];
        for layer in Layer::all() {
            let fact = facts::of(report, id, layer);
            table.row(vec![
                region.name.clone(),
                region.id.clone(),
                region.iso.clone(),
                layer.slug().to_owned(),
                fact.coverage.slug().to_owned(),
                report.names(id).to_string(),
                several(&fact.scopes),
                several(&fact.words),
                fact.step.map(|step| step.to_string()).unwrap_or_default(),
                fact.statements.to_string(),
                fact.incidents.to_string(),
                several(&fact.paragraphs),
            ]);
        }
    }
    table.finish()
}

/// A row for each incident, its time and its toll as the report gives them.
pub(super) fn incidents(report: &Report, colophon: &Colophon) -> String {
    let columns = [
        "id",
        "title",
        "text",
        "when",
        "year_inferred",
        "where",
        "scopes",
        "topics",
        "actors",
        "targets",
        "toll",
        "paragraphs",
        "note",
    ];
    let mut table = Table::new(&columns, tail(report, colophon));
    for it in &report.incidents {
        table.row(incident(report, it));
    }
    table.finish()
}

fn incident(report: &Report, it: &Incident) -> Vec<String> {
    let scopes: Vec<String> = it.scopes.iter().map(|scope| report.scope_slug(*scope)).collect();
    let topics: Vec<&str> = it.topics.iter().map(|topic| Topic::slug(*topic)).collect();
    vec![
        it.id.clone(),
        it.title.clone(),
        it.text.clone(),
        it.when.to_string(),
        it.inferred_year.to_string(),
        several(&facts::names(report, &it.scopes)),
        several(&scopes),
        several(&topics),
        several(&it.actors),
        several(&it.targets),
        it.toll.clone().unwrap_or_default(),
        anchors(report, &it.sources),
        it.note.clone().unwrap_or_default(),
    ]
}

/// A row for each place and each route. A route is a schematic line, and so are its coordinates.
pub(super) fn places(report: &Report, colophon: &Colophon) -> String {
    let columns = [
        "id",
        "name",
        "kind",
        "regions",
        "latitude",
        "longitude",
        "wkt",
        "approximate",
        "position_source",
        "named_in",
        "note",
    ];
    let mut table = Table::new(&columns, tail(report, colophon));
    for it in &report.places {
        table.row(place(report, it));
    }
    for it in &report.routes {
        table.row(route(report, it));
    }
    table.finish()
}

fn place(report: &Report, it: &Place) -> Vec<String> {
    let degrees = |of: fn(Position) -> f64| it.position.map(|at| of(at).to_string()).unwrap_or_default();
    let point = it.position.map(|at| format!("POINT ({})", coordinates(at)));
    vec![
        it.id.clone(),
        it.name.clone(),
        it.kind.slug().to_owned(),
        region_names(report, &[it.region]),
        degrees(|at| at.latitude),
        degrees(|at| at.longitude),
        point.unwrap_or_default(),
        it.approximate.to_string(),
        it.position_source.clone(),
        anchors(report, &it.sources),
        it.note.clone().unwrap_or_default(),
    ]
}

fn route(report: &Report, it: &Route) -> Vec<String> {
    let points: Vec<String> = it.line.iter().map(|at| coordinates(*at)).collect();
    let none = String::new;
    vec![
        it.id.clone(),
        it.name.clone(),
        "route".to_owned(),
        region_names(report, &it.regions),
        none(),
        none(),
        format!("LINESTRING ({})", points.join(", ")),
        true.to_string(),
        none(),
        anchors(report, &it.sources),
        it.note.clone().unwrap_or_default(),
    ]
}

/// Longitude first, as in every text form of geometry.
fn coordinates(at: Position) -> String {
    format!("{} {}", at.longitude, at.latitude)
}

fn region_names(report: &Report, regions: &[RegionId]) -> String {
    let names: Vec<&str> = regions
        .iter()
        .map(|region| &*report.regions[region.index()].name)
        .collect();
    several(&names)
}

fn anchors(report: &Report, paragraphs: &[ParagraphId]) -> String {
    several(&facts::anchors(report, paragraphs))
}

/// Several values in a cell.
fn several<T: AsRef<str>>(values: &[T]) -> String {
    let values: Vec<&str> = values.iter().map(AsRef::as_ref).collect();
    values.join("; ")
}

/// In each row, because lines of comment above the head would break every reader: which report this is, of when, at which level.
fn tail(report: &Report, colophon: &Colophon) -> Vec<(&'static str, String)> {
    vec![
        ("report", report.title.clone()),
        ("report_by", report.issuer.join(", ")),
        ("report_year", report.edition.year.to_string()),
        ("country_level", report.level.number.to_string()),
        ("age", colophon.age.clone()),
        ("credits", colophon.credits.clone()),
    ]
}
