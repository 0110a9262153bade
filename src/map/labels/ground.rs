//! Which region lies where, prepared for many questions.

use crate::map::marks::point;
use advisory_model::outline::{Area, Outline, Point};

/// The sides of each region's rings, in map units.
pub(super) struct Ground {
    regions: Vec<Vec<(Point, Point)>>,
}

impl Ground {
    pub(super) fn of(outline: &Outline) -> Self {
        let sides = |region: usize| {
            let rings = outline.polygons(region).into_iter().flat_map(|polygon| polygon.0);
            let sides = rings.flat_map(|ring| {
                let points: Vec<Point> = ring.into_iter().map(|position| point(outline, position)).collect();
                points.windows(2).map(|ends| (ends[0], ends[1])).collect::<Vec<_>>()
            });
            sides.collect()
        };
        Self {
            regions: (0..outline.regions.len()).map(sides).collect(),
        }
    }

    /// Every region but these.
    pub(super) fn others(&self, regions: &[usize]) -> Vec<usize> {
        (0..self.regions.len())
            .filter(|region| !regions.contains(region))
            .collect()
    }

    /// How much of an area lies outside some regions, 0 to 1.
    pub(super) fn share_outside(&self, regions: &[usize], area: &Area) -> f64 {
        const ACROSS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];
        const DOWN: [f64; 3] = [0.0, 0.5, 1.0];
        let between = |from: f64, to: f64, share: f64| from + share * (to - from);
        let mut outside = 0;
        for (across, down) in ACROSS
            .iter()
            .flat_map(|across| DOWN.iter().map(move |down| (across, down)))
        {
            let at = Point {
                x: between(area.left, area.right, *across),
                y: between(area.top, area.bottom, *down),
            };
            outside += usize::from(!regions.iter().any(|region| self.contains(*region, at)));
        }
        outside as f64 / (ACROSS.len() * DOWN.len()) as f64
    }

    /// By the even-odd rule.
    fn contains(&self, region: usize, at: Point) -> bool {
        let crossed = |(from, to): &&(Point, Point)| {
            (from.y > at.y) != (to.y > at.y) && at.x < from.x + (at.y - from.y) / (to.y - from.y) * (to.x - from.x)
        };
        self.regions[region].iter().filter(crossed).count() % 2 == 1
    }
}
