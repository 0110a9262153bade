//! Points and roads that the report names, and a few towns for orientation.

use crate::ids::{IncidentId, ParagraphId, PlaceId, RegionId, RouteId, StatementId};
use crate::outline::Position;
use crate::report::Report;
use crate::scope::Scope;
use crate::words::words;
use borsh::{BorshDeserialize, BorshSerialize};

words! {
    /// What kind of place it is, which decides how it is drawn.
    ///
    /// ```
    /// use advisory_model::PlaceKind;
    ///
    /// assert_eq!(PlaceKind::from_slug("airport"), Some(PlaceKind::Airport));
    /// ```
    #[derive(Default)]
    PlaceKind {
        /// A large town.
        City = "city",
        /// A town.
        Town = "town",
        /// A village.
        #[default]
        Village = "village",
        /// A single site: a resort, a camp.
        Site = "site",
        /// An airport.
        Airport = "airport",
        /// A name on the map that stands for an area with no outline.
        Label = "label",
    }
}

/// A place.
///
/// ```
/// use advisory_model::example;
///
/// let report = example::report();
/// let lighthouse = &report.places[0];
/// assert!(lighthouse.is_named());
/// assert_eq!(lighthouse.position.unwrap().latitude, 1.5);
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Place {
    /// The slug.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is.
    pub kind: PlaceKind,
    /// The region it lies in. Stated by the author, never derived from the outlines, which are too coarse for it.
    pub region: RegionId,
    /// Degrees WGS 84, where a trustworthy position exists.
    pub position: Option<Position>,
    /// Who gives the position; editorial, because reports print none.
    pub position_source: String,
    /// Whether the position is only near.
    pub approximate: bool,
    /// A remark of ours.
    pub note: Option<String>,
    /// Where the report names it; empty for a place drawn for orientation.
    pub sources: Vec<ParagraphId>,
}

impl Place {
    /// Whether the report names the place.
    #[must_use]
    pub fn is_named(&self) -> bool {
        !self.sources.is_empty()
    }
}

/// A road that the report names.
///
/// ```
/// use advisory_model::example;
///
/// assert_eq!(example::report().routes[0].line.len(), 2);
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Route {
    /// The slug.
    pub id: String,
    /// The name.
    pub name: String,
    /// The regions it runs through.
    pub regions: Vec<RegionId>,
    /// A schematic line, degrees WGS 84.
    pub line: Vec<Position>,
    /// A remark of ours.
    pub note: Option<String>,
    /// Where the report names it.
    pub sources: Vec<ParagraphId>,
}

/// How close a road's line comes to a place that it leads to, in kilometres.
const AT_THE_PLACE: f64 = 1.0;

impl Report {
    /// The incidents that the report tells of a place or a road itself, in its order.
    ///
    /// ```
    /// use advisory_model::{IncidentId, example};
    ///
    /// let report = example::report();
    /// let lighthouse = report.scope("place:lighthouse").unwrap();
    /// let coast_road = report.scope("route:coast-road").unwrap();
    /// assert_eq!(report.incidents_of(lighthouse), [IncidentId(0)]);
    /// assert_eq!(report.incidents_of(coast_road), []);
    /// ```
    #[must_use]
    pub fn incidents_of(&self, scope: Scope) -> Vec<IncidentId> {
        let all = self.incidents.iter().enumerate();
        all.filter(|(_, it)| it.scopes.contains(&scope))
            .map(|(index, _)| IncidentId::at(index))
            .collect()
    }

    /// What the report says of a place or a road itself, in its order.
    ///
    /// ```
    /// use advisory_model::{RegionId, Scope, StatementId, example};
    ///
    /// let report = example::report();
    /// assert_eq!(report.statements_of(Scope::Region(RegionId(0))), [StatementId(0)]);
    /// assert_eq!(report.statements_of(report.scope("place:lighthouse").unwrap()), []);
    /// ```
    #[must_use]
    pub fn statements_of(&self, scope: Scope) -> Vec<StatementId> {
        let all = self.statements.iter().enumerate();
        all.filter(|(_, it)| it.scopes.contains(&scope))
            .map(|(index, _)| StatementId::at(index))
            .collect()
    }

    /// The roads whose line leads to a place.
    ///
    /// ```
    /// use advisory_model::{PlaceId, Position, RouteId, example};
    ///
    /// let mut report = example::report();
    /// assert_eq!(report.routes_to(PlaceId(0)), []);
    /// report.places[0].position = Some(report.routes[0].line[1]);
    /// assert_eq!(report.routes_to(PlaceId(0)), [RouteId(0)]);
    /// ```
    #[must_use]
    pub fn routes_to(&self, place: PlaceId) -> Vec<RouteId> {
        let Some(position) = self.places[place.index()].position else {
            return Vec::new();
        };
        let leads_there = |it: &Route| it.line.iter().any(|at| at.kilometres_to(position) < AT_THE_PLACE);
        let all = self.routes.iter().enumerate();
        all.filter(|(_, it)| leads_there(it))
            .map(|(index, _)| RouteId::at(index))
            .collect()
    }

    /// A region and those to which its roads lead, in the report's order: what a closer look at a small region shows.
    ///
    /// ```
    /// use advisory_model::{RegionId, example};
    ///
    /// let mut report = example::report();
    /// assert_eq!(report.regions_around(RegionId(0)), [RegionId(0)]);
    /// report.routes[0].regions.push(RegionId(1));
    /// assert_eq!(report.regions_around(RegionId(0)), [RegionId(0), RegionId(1)]);
    /// ```
    #[must_use]
    pub fn regions_around(&self, region: RegionId) -> Vec<RegionId> {
        let mut around = Vec::new();
        for other in self.region_ids() {
            let mut is_reached = other == region;
            for route in &self.routes {
                is_reached |= route.regions.contains(&region) && route.regions.contains(&other);
            }
            if is_reached {
                around.push(other);
            }
        }
        around
    }
}
