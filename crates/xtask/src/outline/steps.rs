//! From degrees to whole steps.

use advisory_model::outline::{Frame, Line, Step};

use super::clip::Bounds;
use super::recipe::STEPS_PER_DEGREE;
use super::topology::Degrees;

/// A line whose points are rounded to steps; a point that falls onto the one before is left out.
pub(super) fn line(points: &[Degrees]) -> Line {
    let mut steps: Vec<Step> = points.iter().map(|&point| step(point)).collect();
    steps.dedup();
    let ways = steps
        .windows(2)
        .map(|ends| (ends[1].0 - ends[0].0, ends[1].1 - ends[0].1));
    Line(steps.first().copied().into_iter().chain(ways).collect())
}

pub(super) fn step((east, north): Degrees) -> Step {
    (whole(east), whole(north))
}

pub(super) fn frame(view: Bounds) -> Frame {
    let (west, south) = step((view.west, view.south));
    let (east, north) = step((view.east, view.north));
    Frame {
        west,
        south,
        east,
        north,
        steps_per_degree: STEPS_PER_DEGREE,
    }
}

fn whole(degrees: f64) -> i32 {
    (degrees * f64::from(STEPS_PER_DEGREE)).round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_adds_no_errors_up() {
        let points: Vec<Degrees> = (0..=100).map(|count| (f64::from(count) * 0.0077, 0.0)).collect();
        let line = line(&points);
        assert_eq!(line.points().last(), Some(&step(points[100])));
    }
}
