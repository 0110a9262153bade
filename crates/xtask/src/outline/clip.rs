//! Cuts lines at the edges of a rectangle.

use super::topology::Degrees;

/// A rectangle in degrees.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    pub(super) west: f64,
    pub(super) south: f64,
    pub(super) east: f64,
    pub(super) north: f64,
}

impl Bounds {
    pub(super) fn around<'a>(points: impl Iterator<Item = &'a Degrees>) -> Self {
        let nothing = Bounds {
            west: f64::INFINITY,
            south: f64::INFINITY,
            east: f64::NEG_INFINITY,
            north: f64::NEG_INFINITY,
        };
        points.fold(nothing, |bounds, &(east, north)| Bounds {
            west: bounds.west.min(east),
            south: bounds.south.min(north),
            east: bounds.east.max(east),
            north: bounds.north.max(north),
        })
    }

    /// The pieces of a line that lie inside.
    pub(super) fn clipped(&self, line: &[Degrees]) -> Vec<Vec<Degrees>> {
        let mut pieces: Vec<Vec<Degrees>> = Vec::new();
        for ends in line.windows(2) {
            let Some((from, to)) = self.piece(ends[0], ends[1]) else {
                continue;
            };
            match pieces.last_mut() {
                Some(piece) if piece.last() == Some(&from) => piece.push(to),
                _ => pieces.push(vec![from, to]),
            }
        }
        pieces
    }

    /// The part of one straight piece that lies inside (Liang and Barsky).
    fn piece(&self, from: Degrees, to: Degrees) -> Option<(Degrees, Degrees)> {
        let way = (to.0 - from.0, to.1 - from.1);
        let limits = [
            (-way.0, from.0 - self.west),
            (way.0, self.east - from.0),
            (-way.1, from.1 - self.south),
            (way.1, self.north - from.1),
        ];
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        for (speed, room) in limits {
            if speed < 0.0 {
                enter = enter.max(room / speed);
            } else if speed > 0.0 {
                leave = leave.min(room / speed);
            } else if room < 0.0 {
                return None;
            }
        }
        let at = |share: f64| match share {
            0.0 => from,
            1.0 => to,
            share => (from.0 + share * way.0, from.1 + share * way.1),
        };
        (enter < leave).then(|| (at(enter), at(leave)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNIT: Bounds = Bounds {
        west: 0.0,
        south: 0.0,
        east: 1.0,
        north: 1.0,
    };

    #[test]
    fn cuts_a_line_that_leaves_and_comes_back() {
        let line = [(0.5, 0.5), (1.5, 0.5), (1.5, 0.25), (0.5, 0.25)];
        let pieces = [vec![(0.5, 0.5), (1.0, 0.5)], vec![(1.0, 0.25), (0.5, 0.25)]];
        assert_eq!(UNIT.clipped(&line), pieces);
    }

    #[test]
    fn leaves_out_what_lies_outside() {
        assert!(UNIT.clipped(&[(2.0, 0.0), (2.0, 1.0)]).is_empty());
    }
}
