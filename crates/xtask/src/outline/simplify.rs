//! Fewer points for the same line (Douglas and Peucker): the ends stay, and no point that goes lies further from the new
//! line than the tolerance. Done arc by arc, it leaves shared borders shared.

use super::topology::Degrees;

pub(super) fn simplified(line: &[Degrees], tolerance: f64) -> Vec<Degrees> {
    let (Some(&first), Some(&last)) = (line.first(), line.last()) else {
        return Vec::new();
    };
    if line.len() < 3 {
        return line.to_vec();
    }
    let distances = line.iter().map(|&point| distance(point, first, last));
    let farthest = distances.enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
    match farthest {
        Some((at, distance)) if distance > tolerance => {
            let mut before = simplified(&line[..=at], tolerance);
            before.pop();
            before.extend(simplified(&line[at..], tolerance));
            before
        }
        _ => vec![first, last],
    }
}

/// The distance of a point from a piece of a line.
pub(super) fn distance(point: Degrees, from: Degrees, to: Degrees) -> f64 {
    let near = nearest(point, from, to);
    (near.0 - point.0).hypot(near.1 - point.1)
}

/// The point of a piece of a line that lies nearest to another.
pub(super) fn nearest(point: Degrees, from: Degrees, to: Degrees) -> Degrees {
    let way = (to.0 - from.0, to.1 - from.1);
    let length = way.0 * way.0 + way.1 * way.1;
    if length == 0.0 {
        return from;
    }
    let share = ((point.0 - from.0) * way.0 + (point.1 - from.1) * way.1) / length;
    let share = share.clamp(0.0, 1.0);
    (from.0 + share * way.0, from.1 + share * way.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_ends_and_corners_and_drops_the_rest() {
        let line = [(0.0, 0.0), (1.0, 0.001), (2.0, 0.0), (2.0, 2.0)];
        assert_eq!(simplified(&line, 0.01), [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0)]);
    }

    #[test]
    fn a_ring_of_one_arc_keeps_its_shape() {
        let square = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)];
        assert_eq!(simplified(&square, 0.1), square);
    }
}
