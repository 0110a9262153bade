//! Points and roads that the report names, and a few towns for orientation.

use crate::ids::{ParagraphId, RegionId};
use crate::outline::Position;
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
    PlaceKind {
        /// A large town.
        City = "city",
        /// A town.
        Town = "town",
        /// A village.
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
