//! From region to region by the arrow keys.

use super::Outline;

/// A way to go on the map.
///
/// ```
/// use advisory_model::outline::{Direction, Outline};
///
/// assert_eq!(Outline::example().neighbour(1, Direction::West), Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Up.
    North,
    /// Down.
    South,
    /// Right.
    East,
    /// Left.
    West,
}

impl Direction {
    /// All four.
    ///
    /// ```
    /// # use advisory_model::outline::Direction;
    /// assert_eq!(Direction::ALL.len(), 4);
    /// ```
    pub const ALL: [Direction; 4] = [Direction::North, Direction::South, Direction::East, Direction::West];

    /// How far a way leads in this direction, if more in this than in any other. Straight ahead seems nearer than aside.
    fn ahead(self, right: f64, down: f64) -> Option<f64> {
        let (ahead, aside) = match self {
            Direction::North => (-down, right),
            Direction::South => (down, right),
            Direction::East => (right, down),
            Direction::West => (-right, down),
        };
        (ahead > 0.0 && ahead >= aside.abs()).then_some(ahead.hypot(2.0 * aside))
    }
}

impl Outline {
    /// The nearest region in a direction, from name to name: the quarter of the compass around it counts,
    /// and in that what lies straight ahead.
    ///
    /// ```
    /// # use advisory_model::outline::{Direction, Outline};
    /// let outline = Outline::example();
    /// assert_eq!(outline.neighbour(0, Direction::East), Some(1));
    /// assert_eq!(outline.neighbour(0, Direction::North), None);
    /// ```
    pub fn neighbour(&self, from: usize, direction: Direction) -> Option<usize> {
        let projection = self.projection();
        let start = projection.point(self.label(from)?);
        let distance = |to: usize| {
            let end = projection.point(self.label(to)?);
            Some((direction.ahead(end.x - start.x, end.y - start.y)?, to))
        };
        let nearest = (0..self.regions.len())
            .filter_map(distance)
            .min_by(|a, b| a.0.total_cmp(&b.0));
        nearest.map(|(_, to)| to)
    }
}
