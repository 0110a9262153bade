//! From degrees to map units and back.
//!
//! Equirectangular, true to scale at the frame's middle latitude. That bends nothing at the size of a country, needs no
//! trigonometry for a point, and can be undone by hand.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use super::{Position, Step};

/// The map is this many units wide; its height follows from the frame.
const WIDTH: f64 = 1000.0;
const KILOMETRES_PER_DEGREE: f64 = 111.195;

/// What the drawing shows, in steps, and how many steps make a degree.
///
/// ```
/// use advisory_model::outline::{Frame, Position};
///
/// let frame = Frame { west: -200, south: 0, east: 200, north: 300, steps_per_degree: 100 };
/// assert_eq!(frame.position((-150, 50)), Position { latitude: 0.5, longitude: -1.5 });
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
pub struct Frame {
    /// The left edge.
    pub west: i32,
    /// The lower edge.
    pub south: i32,
    /// The right edge.
    pub east: i32,
    /// The upper edge.
    pub north: i32,
    /// The outline's precision.
    pub steps_per_degree: u16,
}

impl Frame {
    /// The position of a point given in steps.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().frame.position((150, 150)).longitude, 1.5);
    /// ```
    pub fn position(&self, (east, north): Step) -> Position {
        let degrees = |steps: i32| f64::from(steps) / f64::from(self.steps_per_degree);
        Position {
            latitude: degrees(north),
            longitude: degrees(east),
        }
    }

    /// The projection that fits the frame into the map's width.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().frame.projection().view_box(), "0 0 1000 751");
    /// ```
    pub fn projection(&self) -> Projection {
        let north_west = self.position((self.west, self.north));
        let south_east = self.position((self.east, self.south));
        let across = WIDTH / (south_east.longitude - north_west.longitude);
        let middle = (north_west.latitude + south_east.latitude) / 2.0;
        // Rounded, so that a last digit in which two machines' cosines differ never moves a line.
        let narrowing = (middle.to_radians().cos() * 10_000.0).round() / 10_000.0;
        let down = across / narrowing;
        let height = (down * (north_west.latitude - south_east.latitude)).ceil();
        Projection {
            north_west,
            across,
            down,
            height,
        }
    }
}

/// Turns positions into points of the map and back.
///
/// ```
/// use advisory_model::outline::{Outline, Position};
///
/// let projection = Outline::example().projection();
/// let here = Position { latitude: 1.5, longitude: 1.5 };
/// let there = projection.position(projection.point(here));
/// assert!(here.kilometres_to(there) < 0.001);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    north_west: Position,
    /// Map units in a degree of longitude.
    across: f64,
    /// Map units in a degree of latitude.
    down: f64,
    height: f64,
}

/// A point on the map, in map units from its upper left corner.
///
/// ```
/// use advisory_model::outline::{Outline, Point, Position};
///
/// let corner = Position { latitude: 3.0, longitude: 0.0 };
/// assert_eq!(Outline::example().projection().point(corner), Point { x: 0.0, y: 0.0 });
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Rightward.
    pub x: f64,
    /// Downward.
    pub y: f64,
}

/// A length that a reader can measure with.
///
/// ```
/// use advisory_model::outline::Outline;
///
/// let bar = Outline::example().projection().scale_bar(400.0);
/// assert_eq!((bar.kilometres, bar.units.round()), (100.0, 225.0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScaleBar {
    /// How far it is: a round number whose half is round too.
    pub kilometres: f64,
    /// How long that is on the map, in map units.
    pub units: f64,
}

impl Projection {
    /// The map's width in map units.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().projection().width(), 1000.0);
    /// ```
    pub fn width(&self) -> f64 {
        WIDTH
    }

    /// The map's height in map units.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().projection().height(), 751.0);
    /// ```
    pub fn height(&self) -> f64 {
        self.height
    }

    /// The `viewBox` of the whole map.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().projection().view_box(), "0 0 1000 751");
    /// ```
    pub fn view_box(&self) -> String {
        format!("0 0 {WIDTH} {}", self.height)
    }

    /// Where a position lies on the map, inside the frame or not.
    ///
    /// ```
    /// # use advisory_model::outline::{Outline, Position};
    /// let point = Outline::example().projection().point(Position { latitude: 3.0, longitude: 2.0 });
    /// assert_eq!((point.x, point.y), (500.0, 0.0));
    /// ```
    pub fn point(&self, position: Position) -> Point {
        Point {
            x: (position.longitude - self.north_west.longitude) * self.across,
            y: (self.north_west.latitude - position.latitude) * self.down,
        }
    }

    /// The position under a point of the map.
    ///
    /// ```
    /// # use advisory_model::outline::{Outline, Point};
    /// let position = Outline::example().projection().position(Point { x: 250.0, y: 0.0 });
    /// assert_eq!((position.latitude, position.longitude), (3.0, 1.0));
    /// ```
    pub fn position(&self, point: Point) -> Position {
        Position {
            latitude: self.north_west.latitude - point.y / self.down,
            longitude: self.north_west.longitude + point.x / self.across,
        }
    }

    /// How many kilometres a length on the map stands for, at the middle latitude.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().projection().kilometres(1000.0).round(), 445.0);
    /// ```
    pub fn kilometres(&self, units: f64) -> f64 {
        units / self.down * KILOMETRES_PER_DEGREE
    }

    /// The longest round bar that fits into a length on the map. Dividing the length by the zoom keeps the bar's size
    /// on the screen.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// let projection = Outline::example().projection();
    /// assert_eq!(projection.scale_bar(500.0).kilometres, 200.0);
    /// assert_eq!(projection.scale_bar(500.0 / 8.0).kilometres, 20.0);
    /// ```
    pub fn scale_bar(&self, units: f64) -> ScaleBar {
        const ROUND: [f64; 10] = [1.0, 2.0, 4.0, 10.0, 20.0, 40.0, 100.0, 200.0, 400.0, 1000.0];
        let most = self.kilometres(units);
        let kilometres = ROUND
            .into_iter()
            .rev()
            .find(|&length| length <= most)
            .unwrap_or(ROUND[0]);
        ScaleBar {
            kilometres,
            units: kilometres / KILOMETRES_PER_DEGREE * self.down,
        }
    }
}
