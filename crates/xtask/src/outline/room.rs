//! Finds where a name fits: the middle of the widest space inside a shape, measured with an ellipse three times as wide
//! as it is high, because names are.

use super::clip::Bounds;
use super::simplify::distance;
use super::topology::Degrees;

const WIDE: f64 = 3.0;
/// Rows and columns of the first look; each later look is at half the distance around the best so far.
const GRID: i32 = 100;
const LOOKS: i32 = 6;

/// The space around a point, as half its height in degrees of latitude.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) middle: Degrees,
    pub(super) height: f64,
}

/// The widest space that lies inside the rings (even-odd) and the bounds; `None` if no point looked at does.
pub(super) fn widest(rings: &[Vec<Degrees>], bounds: Bounds) -> Option<Room> {
    let squeeze = ((bounds.south + bounds.north) / 2.0).to_radians().cos() / WIDE;
    let squeezed = |&(east, north): &Degrees| (east * squeeze, north);
    let rings: Vec<Vec<Degrees>> = rings.iter().map(|ring| ring.iter().map(squeezed).collect()).collect();
    let shape = Shape {
        rings,
        bounds: Bounds {
            west: bounds.west * squeeze,
            east: bounds.east * squeeze,
            ..bounds
        },
    };
    let step = ((shape.bounds.east - shape.bounds.west), (bounds.north - bounds.south));
    let middle = (shape.bounds.west + step.0 / 2.0, bounds.south + step.1 / 2.0);
    let mut step = (step.0 / f64::from(GRID), step.1 / f64::from(GRID));
    let mut best = shape.best_around(middle, step, GRID / 2)?;
    for _ in 0..LOOKS {
        step = (step.0 / 2.0, step.1 / 2.0);
        best = shape.best_around(best.middle, step, 2).unwrap_or(best);
    }
    Some(Room {
        middle: (best.middle.0 / squeeze, best.middle.1),
        height: best.height,
    })
}

struct Shape {
    rings: Vec<Vec<Degrees>>,
    bounds: Bounds,
}

impl Shape {
    fn best_around(&self, middle: Degrees, step: Degrees, reach: i32) -> Option<Room> {
        let grid = (-reach..=reach).flat_map(|row| (-reach..=reach).map(move |column| (column, row)));
        let points = grid.map(|(column, row)| {
            (
                middle.0 + f64::from(column) * step.0,
                middle.1 + f64::from(row) * step.1,
            )
        });
        let rooms = points.filter(|&point| self.contains(point)).map(|point| Room {
            middle: point,
            height: self.space(point),
        });
        rooms
            .filter(|room| room.height > 0.0)
            .max_by(|a, b| a.height.total_cmp(&b.height))
    }

    fn contains(&self, (east, north): Degrees) -> bool {
        let crosses = |from: Degrees, to: Degrees| {
            (from.1 > north) != (to.1 > north) && east < from.0 + (north - from.1) / (to.1 - from.1) * (to.0 - from.0)
        };
        self.pieces().filter(|&(from, to)| crosses(from, to)).count() % 2 == 1
    }

    /// The distance to the nearest edge, negative outside the bounds.
    fn space(&self, point: Degrees) -> f64 {
        let Bounds {
            west,
            south,
            east,
            north,
        } = self.bounds;
        let edge = (point.0 - west)
            .min(east - point.0)
            .min(point.1 - south)
            .min(north - point.1);
        self.pieces()
            .map(|(from, to)| distance(point, from, to))
            .fold(edge, f64::min)
    }

    fn pieces(&self) -> impl Iterator<Item = (Degrees, Degrees)> {
        self.rings
            .iter()
            .flat_map(|ring| ring.windows(2).map(|ends| (ends[0], ends[1])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rectangle_has_room_in_its_middle() {
        let ring = vec![(0.0, 0.0), (4.0, 0.0), (4.0, 1.0), (0.0, 1.0), (0.0, 0.0)];
        let room = widest(
            &[ring],
            Bounds {
                west: -1.0,
                south: -1.0,
                east: 5.0,
                north: 2.0,
            },
        )
        .unwrap();
        assert!(
            (room.middle.1 - 0.5).abs() < 0.01 && (room.height - 0.5).abs() < 0.01,
            "{:?}",
            room.middle
        );
    }
}
