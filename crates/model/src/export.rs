//! The data behind the map, as files that other programs read: tables as CSV, the map as GeoJSON.
//!
//! Whole and exact: every region in every layer, every place, route and incident, each with the paragraphs it rests on. Every file says
//! itself which report it is of, how old that is, the country's level, and whose data it holds. It refuses to add up counts: a toll
//! stays in the report's words.

mod csv;
mod facts;
mod geojson;
mod json;
mod tables;

use crate::report::Report;

/// A file to take away.
///
/// ```
/// use advisory_model::export::{Colophon, File};
/// use advisory_model::example;
///
/// let report = example::report();
/// let colophon = Colophon { age: "as of 2019".into(), credits: "Made up.".into(), order: "The order is ours.".into() };
/// assert_eq!(File::Incidents.name(&report), "examplia-2019-incidents.csv");
/// assert!(File::Incidents.text(&report, &colophon).contains("several wounded"));
/// assert!(File::Map.text(&report, &colophon).starts_with("{\"type\":\"FeatureCollection\""));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// What is said of each region in each layer.
    Regions,
    /// The incidents.
    Incidents,
    /// The places and routes.
    Places,
    /// The map: regions, places and routes in degrees.
    Map,
}

/// What every file says in the reader's language.
///
/// ```
/// use advisory_model::export::Colophon;
///
/// let colophon = Colophon { age: "as of 2019".into(), credits: "Made up.".into(), order: "The order is ours.".into() };
/// assert!(colophon.order.contains("ours"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colophon {
    /// Of which year all of it is, as a sentence.
    pub age: String,
    /// Whose data it holds.
    pub credits: String,
    /// That the order of the steps is not the report's.
    pub order: String,
}

impl File {
    /// Every file, in the order of the links.
    pub const ALL: [Self; 4] = [Self::Regions, Self::Incidents, Self::Places, Self::Map];

    /// What it is called.
    #[must_use]
    pub fn name(self, report: &Report) -> String {
        let ending = match self {
            Self::Regions => "-regions.csv",
            Self::Incidents => "-incidents.csv",
            Self::Places => "-places.csv",
            Self::Map => ".geojson",
        };
        format!("{}{ending}", report.id)
    }

    /// What it holds.
    #[must_use]
    pub fn text(self, report: &Report, colophon: &Colophon) -> String {
        match self {
            Self::Regions => tables::regions(report, colophon),
            Self::Incidents => tables::incidents(report, colophon),
            Self::Places => tables::places(report, colophon),
            Self::Map => geojson::map(report, colophon),
        }
    }
}

#[cfg(test)]
mod tests;
