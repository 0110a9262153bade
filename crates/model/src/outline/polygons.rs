//! Regions as polygons in degrees, the way other programs want them: each area apart, with its holes, its rings wound by the right-hand
//! rule.

use super::{Outline, Position, Step};

/// One area of a region: closed rings, the outer one first and counterclockwise, then its holes, clockwise.
///
/// ```
/// use advisory_model::outline::Outline;
///
/// let west = &Outline::example().polygons(0)[0];
/// assert_eq!((west.0.len(), west.0[0].len()), (1, 5));
/// assert_eq!(west.0[0].first(), west.0[0].last());
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Polygon(pub Vec<Vec<Position>>);

impl Outline {
    /// A region's areas; none if there is no such region. Rings are sorted by what lies within what, as the even-odd rule fills them.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().polygons(1).len(), 1);
    /// assert!(Outline::example().polygons(7).is_empty());
    /// ```
    pub fn polygons(&self, region: usize) -> Vec<Polygon> {
        let rings = self.rings(region);
        let around: Vec<Vec<usize>> = (0..rings.len()).map(|ring| rings_around(&rings, ring)).collect();
        let is_outer = |ring: &usize| around[*ring].len().is_multiple_of(2);
        let polygon = |outer: usize| {
            let is_hole =
                |ring: &usize| around[*ring].len() == around[outer].len() + 1 && around[*ring].contains(&outer);
            let holes = (0..rings.len())
                .filter(is_hole)
                .map(|hole| self.closed(&rings[hole], false));
            Polygon(std::iter::once(self.closed(&rings[outer], true)).chain(holes).collect())
        };
        (0..rings.len()).filter(is_outer).map(polygon).collect()
    }

    /// A ring in degrees, wound as asked for, that ends where it begins.
    fn closed(&self, ring: &[Step], counterclockwise: bool) -> Vec<Position> {
        let mut steps = ring.to_vec();
        if (doubled_area(ring) > 0) != counterclockwise {
            steps.reverse();
        }
        steps.extend(steps.first().copied());
        steps.into_iter().map(|step| self.frame.position(step)).collect()
    }
}

fn rings_around(rings: &[Vec<Step>], ring: usize) -> Vec<usize> {
    let others = (0..rings.len()).filter(|other| *other != ring);
    others
        .filter(|other| lies_within(&rings[ring], &rings[*other]))
        .collect()
}

/// Whether the middle of a ring's first side lies within another ring. Two rings of a region may share a point, but no side.
fn lies_within(ring: &[Step], other: &[Step]) -> bool {
    let [first, second, ..] = ring else { return false };
    let (x, y) = (first.0 + second.0, first.1 + second.1);
    let passes_west = |(from, to): (Step, Step)| {
        let ((from_x, from_y), (to_x, to_y)) = (doubled(from), doubled(to));
        let side = cross((to_x - from_x, to_y - from_y), (x - from_x, y - from_y));
        (from_y > y) != (to_y > y) && (side > 0) == (to_y > from_y)
    };
    sides(other).filter(|side| passes_west(*side)).count() % 2 == 1
}

/// Positive where the ring runs counterclockwise.
fn doubled_area(ring: &[Step]) -> i64 {
    sides(ring).map(|(from, to)| cross(from, to)).sum()
}

fn sides(ring: &[Step]) -> impl Iterator<Item = (Step, Step)> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

fn doubled((x, y): Step) -> Step {
    (2 * x, 2 * y)
}

fn cross(one: Step, other: Step) -> i64 {
    i64::from(one.0) * i64::from(other.1) - i64::from(one.1) * i64::from(other.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::{Line, RegionOutline};

    fn square(from: i32, to: i32) -> Line {
        let side = to - from;
        Line(vec![(from, from), (side, 0), (0, side), (-side, 0), (0, -side)])
    }

    /// An island in a lake in a square, and a square beside it; each ring forwards or backwards.
    fn nested(rings: [i16; 4]) -> Outline {
        let mut outline = Outline::example();
        outline.arcs = vec![square(0, 90), square(10, 80), square(20, 30), square(200, 210)];
        outline.regions = vec![RegionOutline {
            name: "Nested".into(),
            label: (5, 5),
            rings: rings.map(|arc| vec![arc]).to_vec(),
        }];
        outline
    }

    fn area(outline: &Outline, ring: &[Position]) -> f64 {
        let steps = |degrees: f64| degrees * f64::from(outline.frame.steps_per_degree);
        let sides = ring.windows(2).map(|ends| {
            let [from, to] = [ends[0], ends[1]].map(|at| (steps(at.longitude), steps(at.latitude)));
            from.0 * to.1 - from.1 * to.0
        });
        (sides.sum::<f64>() / 2.0).round()
    }

    #[test]
    fn areas_stand_apart_with_their_holes_however_the_rings_run() {
        for rings in [[0, 1, 2, 3], [!0, !1, !2, !3], [3, !2, 1, !0]] {
            let outline = nested(rings);
            let mut areas: Vec<Vec<f64>> = outline
                .polygons(0)
                .iter()
                .map(|polygon| polygon.0.iter().map(|ring| area(&outline, ring)).collect())
                .collect();
            areas.sort_by(|one, other| one[0].total_cmp(&other[0]));
            assert_eq!(
                areas,
                [vec![100.0], vec![100.0], vec![8100.0, -4900.0]],
                "{rings:?}: outer rings run counterclockwise, holes clockwise"
            );
        }
    }
}
