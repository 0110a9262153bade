//! The shapes on the map: regions, neighbours and rivers, and where a position lies among them.
//!
//! Borders are arcs of whole steps of a fraction of a degree; two regions that share a border share the arc, so their
//! shared border is one line however it is drawn. Everything here is addressed by index: which record of the report an
//! outline belongs to, how it is filled and what is written on it is said elsewhere. Nothing is drawn to legal
//! precision: an outline is simplified, and what lies close to a border is better named than derived.

mod cut;
mod direction;
mod edge;
mod example;
mod fonts;
mod hand;
mod inside;
mod labels;
mod path;
mod polygons;
mod position;
mod projection;
mod spot;
#[cfg(test)]
mod tests;
mod viewport;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

pub use direction::Direction;
pub use fonts::{ASCENT, DESCENT, Weight, text_width};
pub use hand::{Answer, Hand, Touch};
pub use labels::{Label, Mark, Sheet, Written, shown};
pub use polygons::Polygon;
pub use position::Position;
pub use projection::{Frame, Point, Projection, ScaleBar};
pub use spot::{Anchor, Area, LADDER, Rung, Spot};
pub use viewport::{Grip, Viewport};

/// A country's regions with what surrounds them, as one drawing.
///
/// ```
/// use advisory_model::outline::Outline;
///
/// let outline = Outline::example();
/// assert_eq!(outline.regions[0].name, "West");
/// assert_eq!(outline.index_of("East"), Some(1));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
pub struct Outline {
    /// What the drawing shows, and its unit.
    pub frame: Frame,
    /// Which boundaries these are, and of what time.
    pub boundaries: Name,
    /// The regions, in the order of the source.
    pub regions: Vec<RegionOutline>,
    /// The neighbouring countries that the frame shows.
    pub neighbours: Vec<Neighbour>,
    /// Borders between neighbours, without those that the regions already draw.
    pub borders: Vec<Line>,
    /// Rivers, drawn for orientation.
    pub rivers: Vec<River>,
    /// Where each layer comes from, for the credits.
    pub sources: Vec<Source>,
    /// The lines that the regions' rings are made of.
    pub arcs: Vec<Line>,
}

impl Outline {
    /// The index of the region whose outline bears this name.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().index_of("Atlantis"), None);
    /// ```
    pub fn index_of(&self, name: &str) -> Option<usize> {
        self.regions.iter().position(|region| region.name == name)
    }

    /// How positions become points on the map.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().projection().width(), 1000.0);
    /// ```
    pub fn projection(&self) -> Projection {
        self.frame.projection()
    }

    /// Where a region's name is best written; `None` if there is no such region.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// let point = Outline::example().label(0).unwrap();
    /// assert_eq!((point.latitude, point.longitude), (1.5, 1.5));
    /// ```
    pub fn label(&self, region: usize) -> Option<Position> {
        Some(self.frame.position(self.regions.get(region)?.label))
    }
}

/// One region: rings of arcs, and where its name fits.
///
/// ```
/// use advisory_model::outline::Outline;
///
/// let west = &Outline::example().regions[0];
/// assert_eq!(west.rings, [[0, 1]]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
pub struct RegionOutline {
    /// The name that the source gives it.
    pub name: String,
    /// The middle of the widest space inside, in steps.
    pub label: Step,
    /// Closed rings, holes among them, filled by the even-odd rule. A negative index `!i` is arc `i` backwards.
    pub rings: Vec<Vec<i16>>,
}

/// A neighbouring country: its name, and where in the frame the name fits.
///
/// ```
/// use advisory_model::outline::Outline;
///
/// let outline = Outline::example();
/// let neighbour = &outline.neighbours[0];
/// assert_eq!((neighbour.code.as_str(), neighbour.name.english.as_str()), ("XA", "Northland"));
/// assert_eq!(outline.frame.position(neighbour.label).latitude, 2.8);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
pub struct Neighbour {
    /// The country's two letters in ISO 3166-1.
    pub code: String,
    /// What it is called.
    pub name: Name,
    /// The middle of the widest space inside the frame, in steps.
    pub label: Step,
    /// Half the height of the space there, in steps; a name may be six times as wide as this.
    pub room: u16,
}

/// A river's course, in as many lines as it has arms in the frame.
///
/// ```
/// use advisory_model::outline::Outline;
///
/// assert_eq!(Outline::example().rivers[0].name.french, "La Longue");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
pub struct River {
    /// What it is called.
    pub name: Name,
    /// Its course.
    pub lines: Vec<Line>,
}

/// A line as its first point followed by the way from each point to the next, in steps.
///
/// ```
/// use advisory_model::outline::Line;
///
/// assert_eq!(Line(vec![(10, 20), (1, 0), (-3, 2)]).points(), [(10, 20), (11, 20), (8, 22)]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
pub struct Line(pub Vec<Step>);

impl Line {
    /// The points themselves.
    ///
    /// ```
    /// # use advisory_model::outline::Line;
    /// assert!(Line(Vec::new()).points().is_empty());
    /// ```
    pub fn points(&self) -> Vec<Step> {
        let onward = |at: &mut Step, by: &Step| {
            *at = (at.0 + by.0, at.1 + by.1);
            Some(*at)
        };
        self.0.iter().scan((0, 0), onward).collect()
    }
}

/// A point or a way in whole steps of the outline's own fraction of a degree: eastward, northward.
///
/// ```
/// use advisory_model::outline::{Outline, Step};
///
/// let north_west: Step = (0, 300);
/// assert_eq!(Outline::example().frame.position(north_west).latitude, 3.0);
/// ```
pub type Step = (i32, i32);

/// A name in the languages of the interface.
///
/// ```
/// use advisory_model::outline::Name;
///
/// let name = Name { english: "Algeria".into(), french: "Algérie".into() };
/// assert_ne!(name.english, name.french);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
pub struct Name {
    /// In English.
    #[serde(rename = "en")]
    pub english: String,
    /// In French.
    #[serde(rename = "fr")]
    pub french: String,
}

/// Where a layer of the drawing comes from.
///
/// ```
/// use advisory_model::outline::Outline;
///
/// assert_eq!(Outline::example().sources[0].licence, "public domain");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
pub struct Source {
    /// What was taken: regions, neighbours, rivers.
    pub layer: String,
    /// The package and its version.
    pub package: String,
    /// The file in the package.
    pub file: String,
    /// The licence of the package.
    pub licence: String,
    /// Whose data it is in the end.
    pub data: String,
}
