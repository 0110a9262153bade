//! Where a statement holds: the country, or the zone, region, part, place or route that the report names.

use crate::ids::{ParagraphId, PartId, PlaceId, RegionId, RouteId, ZoneId};
use borsh::{BorshDeserialize, BorshSerialize};

/// What a record speaks of, as narrowly as the report itself does.
///
/// ```
/// use advisory_model::{Scope, example};
///
/// let report = example::report();
/// let harbour = report.region("harbour").unwrap();
/// assert_eq!(report.scope("region:harbour"), Some(Scope::Region(harbour)));
/// assert_eq!(report.scope_slug(Scope::Region(harbour)), "region:harbour");
/// assert_eq!(report.scope_name(Scope::Country), "Examplia");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, BorshSerialize, BorshDeserialize)]
pub enum Scope {
    /// A single place.
    Place(PlaceId),
    /// A road.
    Route(RouteId),
    /// A part of a region.
    Part(PartId),
    /// A region.
    Region(RegionId),
    /// A wider area that the report speaks of, such as "the north".
    Zone(ZoneId),
    /// The whole country.
    Country,
}

/// A region: one outline of the map.
///
/// ```
/// use advisory_model::example;
///
/// assert_eq!(example::report().regions[0].name, "Harbour");
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Region {
    /// The slug that links and hooks use.
    pub id: String,
    /// The name, as the report spells it or, where it never names it, as the country does.
    pub name: String,
    /// Other spellings that a reader may type.
    pub also: Vec<String>,
    /// The ISO 3166-2 code.
    pub iso: String,
    /// The nearest region in each direction, in the order of [`Direction::ALL`](crate::outline::Direction::ALL).
    pub neighbours: [Option<RegionId>; 4],
    /// Where its name is written, rightward and downward in map units.
    pub label: (u16, u16),
    /// Whether it is smaller on the map than a finger.
    pub is_small: bool,
}

impl Region {
    /// The nearest region in a direction.
    ///
    /// ```
    /// use advisory_model::{RegionId, example, outline::Direction};
    ///
    /// assert_eq!(example::report().regions[0].neighbour(Direction::East), Some(RegionId(1)));
    /// ```
    #[must_use]
    pub fn neighbour(&self, direction: crate::outline::Direction) -> Option<RegionId> {
        self.neighbours[direction as usize]
    }
}

/// A wider area that the report speaks of. Which outlines belong to it is an editorial decision.
///
/// ```
/// use advisory_model::example;
///
/// let report = example::report();
/// assert_eq!(report.zones[0].regions, [report.region("hills").unwrap()]);
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Zone {
    /// The slug.
    pub id: String,
    /// The name, as the report uses it.
    pub name: String,
    /// The regions that we count with it.
    pub regions: Vec<RegionId>,
    /// That, and why, its edges are ours.
    pub note: String,
    /// Where the report speaks of it.
    pub sources: Vec<ParagraphId>,
}

/// A part of a region that the report names without an edge, such as "northern Ségou".
///
/// ```
/// use advisory_model::example;
///
/// assert_eq!(example::report().parts[0].name, "Upper Hills");
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Part {
    /// The slug.
    pub id: String,
    /// The name, as the report uses it.
    pub name: String,
    /// The region that it is a part of.
    pub region: RegionId,
    /// Where the report speaks of it.
    pub sources: Vec<ParagraphId>,
}
