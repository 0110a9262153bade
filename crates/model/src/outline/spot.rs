//! The ladder of the map's widths, and where a text may stand on each rung of it.

use super::Point;

/// A width of the map on the screen, and how large names are from it on.
///
/// ```
/// use advisory_model::outline::LADDER;
///
/// assert_eq!((LADDER[0].width, LADDER[0].name), (300, 45.0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rung {
    /// The width in pixels of CSS.
    pub width: u16,
    /// The height of names, in map units.
    pub name: f64,
}

/// Every rung, the narrowest first; it holds for narrower maps too. Each is a quarter wider than the one before.
pub const LADDER: [Rung; 17] = [
    rung(300, 45.0),
    rung(375, 36.0),
    rung(469, 28.8),
    rung(586, 23.0),
    rung(732, 18.4),
    rung(916, 14.7),
    rung(1144, 11.8),
    rung(1431, 9.43),
    rung(1788, 7.55),
    rung(2235, 6.04),
    rung(2794, 4.83),
    rung(3492, 3.87),
    rung(4366, 3.09),
    rung(5457, 2.47),
    rung(6821, 1.98),
    rung(8527, 1.58),
    rung(10658, 1.27),
];

const fn rung(width: u16, name: f64) -> Rung {
    Rung { width, name }
}

/// Where a text begins, has its middle, or ends.
///
/// ```
/// assert_eq!(advisory_model::outline::Anchor::Middle.word(), "middle");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// At its beginning.
    Start,
    /// In its middle.
    Middle,
    /// At its end.
    End,
}

impl Anchor {
    /// As SVG's `text-anchor` has it.
    pub fn word(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

/// A place for a text: a point of the map, and how far from it the text's anchor lies, as multiples of the height of names.
///
/// ```
/// use advisory_model::outline::{Anchor, Point, Spot};
///
/// let spot = Spot { at: Point { x: 100.0, y: 100.0 }, right: 1.0, down: 0.0, anchor: Anchor::Start };
/// let area = spot.area((4.0, 2.0), 10.0);
/// assert_eq!((area.left, area.right, area.top, area.bottom), (110.0, 150.0, 90.0, 110.0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// The point.
    pub at: Point,
    /// How far to the right of it the text is anchored.
    pub right: f64,
    /// How far below it the text has its middle.
    pub down: f64,
    /// What of the text is there.
    pub anchor: Anchor,
}

impl Spot {
    /// What a text of a width and a height (multiples of the height of names) covers where names are so high, in map units.
    pub fn area(&self, (width, height): (f64, f64), name: f64) -> Area {
        let before = match self.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => width / 2.0,
            Anchor::End => width,
        };
        let left = self.at.x + name * (self.right - before);
        let top = self.at.y + name * (self.down - height / 2.0);
        Area {
            left,
            top,
            right: left + name * width,
            bottom: top + name * height,
        }
    }
}

/// A part of the map, in map units.
///
/// ```
/// use advisory_model::outline::{Area, Point};
///
/// let at = |x| Area::around(Point { x, y: 10.0 }, 2.0);
/// assert!(at(10.0).touches(&at(13.0)));
/// assert!(!at(10.0).touches(&at(14.0)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its lower edge.
    pub bottom: f64,
}

impl Area {
    /// The square around a point.
    pub fn around(at: Point, radius: f64) -> Self {
        Area {
            left: at.x - radius,
            top: at.y - radius,
            right: at.x + radius,
            bottom: at.y + radius,
        }
    }

    /// Whether two areas have more in common than an edge.
    pub fn touches(&self, other: &Area) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub(super) fn is_within(&self, (width, height): (f64, f64)) -> bool {
        self.left >= 0.0 && self.top >= 0.0 && self.right <= width && self.bottom <= height
    }
}
