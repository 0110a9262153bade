//! Where a position lies: in which region, and whether in the country at all.

use super::{Line, Outline, Position, Step};

impl Outline {
    /// Whether a position lies in a region.
    ///
    /// ```
    /// # use advisory_model::outline::{Outline, Position};
    /// let outline = Outline::example();
    /// let position = Position { latitude: 1.5, longitude: 1.2 };
    /// assert!(outline.contains(0, position));
    /// assert!(!outline.contains(1, position));
    /// ```
    pub fn contains(&self, region: usize, position: Position) -> bool {
        let mut inside = false;
        for ring in self.rings(region) {
            let ends = ring.iter().zip(ring.iter().cycle().skip(1));
            inside ^= ends
                .filter(|&(&from, &to)| self.passes_west(position, from, to))
                .count()
                % 2
                == 1;
        }
        inside
    }

    /// The region a position lies in; `None` outside the country, and next to a border perhaps the neighbour.
    ///
    /// ```
    /// # use advisory_model::outline::{Outline, Position};
    /// let outline = Outline::example();
    /// assert_eq!(outline.region_at(Position { latitude: 1.5, longitude: 2.2 }), Some(1));
    /// assert_eq!(outline.region_at(Position { latitude: 0.5, longitude: 2.2 }), None);
    /// ```
    pub fn region_at(&self, position: Position) -> Option<usize> {
        (0..self.regions.len()).find(|&region| self.contains(region, position))
    }

    /// Whether a position lies in the country, or outside it by no more than a tolerance: a simplified border may leave
    /// out a town that stands on it.
    ///
    /// ```
    /// # use advisory_model::outline::{Outline, Position};
    /// let outline = Outline::example();
    /// let just_outside = Position { latitude: 0.99, longitude: 2.2 };
    /// assert!(outline.in_country(just_outside, 2.0));
    /// assert!(!outline.in_country(just_outside, 0.5));
    /// ```
    pub fn in_country(&self, position: Position, tolerance_kilometres: f64) -> bool {
        self.region_at(position).is_some()
            || self
                .country_arcs()
                .into_iter()
                .any(|line| self.kilometres_to_line(position, line) <= tolerance_kilometres)
    }

    /// Whether a way from a position straight to the east crosses this piece of a ring.
    fn passes_west(&self, position: Position, from: Step, to: Step) -> bool {
        let (from, to) = (self.frame.position(from), self.frame.position(to));
        if (from.latitude > position.latitude) == (to.latitude > position.latitude) {
            return false;
        }
        let share = (position.latitude - from.latitude) / (to.latitude - from.latitude);
        position.longitude < from.longitude + share * (to.longitude - from.longitude)
    }

    fn kilometres_to_line(&self, position: Position, line: &Line) -> f64 {
        let away = |step: Step| {
            let there = self.frame.position(step);
            position.kilometres_away(there.latitude, there.longitude)
        };
        let points: Vec<_> = line.points().into_iter().map(away).collect();
        points
            .windows(2)
            .map(|ends| distance_from_origin(ends[0], ends[1]))
            .fold(f64::INFINITY, f64::min)
    }
}

fn distance_from_origin(from: (f64, f64), to: (f64, f64)) -> f64 {
    let way = (to.0 - from.0, to.1 - from.1);
    let length = way.0 * way.0 + way.1 * way.1;
    let share = if length == 0.0 {
        0.0
    } else {
        (-(from.0 * way.0 + from.1 * way.1) / length).clamp(0.0, 1.0)
    };
    (from.0 + share * way.0).hypot(from.1 + share * way.1)
}
