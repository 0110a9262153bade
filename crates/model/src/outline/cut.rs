//! Rings cut where nobody sees them: a region may reach far beyond the frame, as one does around a city that is drawn large.

use super::{Frame, Position};

/// How far outside the frame the cut lies, in parts of its width and height: no line along it may show.
const BEYOND: f64 = 0.25;

/// A ring as far as the frame shows it, and a little further (Sutherland and Hodgman). One that lies inside comes back as it is.
pub(super) fn cut(ring: Vec<Position>, frame: &Frame) -> Vec<Position> {
    let ends = [(frame.west, frame.south), (frame.east, frame.north)].map(|corner| frame.position(corner));
    let [low, high] = ends;
    let across = BEYOND * (high.longitude - low.longitude);
    let up = BEYOND * (high.latitude - low.latitude);
    let ring = kept(&ring, |at| at.longitude - (low.longitude - across));
    let ring = kept(&ring, |at| high.longitude + across - at.longitude);
    let ring = kept(&ring, |at| at.latitude - (low.latitude - up));
    kept(&ring, |at| high.latitude + up - at.latitude)
}

/// The part of a ring that has room on one side of a line.
fn kept(ring: &[Position], room: impl Fn(Position) -> f64) -> Vec<Position> {
    let befores = ring.iter().cycle().skip(ring.len().saturating_sub(1));
    let mut kept = Vec::with_capacity(ring.len());
    for (&from, &to) in befores.zip(ring) {
        let (before, here) = (room(from), room(to));
        if (before < 0.0) != (here < 0.0) {
            kept.push(between(from, to, before / (before - here)));
        }
        if here >= 0.0 {
            kept.push(to);
        }
    }
    kept
}

fn between(from: Position, to: Position, part: f64) -> Position {
    Position {
        latitude: from.latitude + part * (to.latitude - from.latitude),
        longitude: from.longitude + part * (to.longitude - from.longitude),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Four degrees wide and high, so that the cut lies one degree outside.
    const FRAME: Frame = Frame {
        west: 0,
        south: 0,
        east: 400,
        north: 400,
        steps_per_degree: 100,
    };

    #[test]
    fn a_ring_is_cut_outside_the_frame_and_left_alone_within() {
        for (what, ring, expected) in [
            (
                "within",
                vec![(1.0, 1.0), (3.0, 1.0), (2.0, 3.0)],
                vec![(1.0, 1.0), (3.0, 1.0), (2.0, 3.0)],
            ),
            (
                "within the cut",
                vec![(-1.0, 0.0), (5.0, 0.0), (2.0, 5.0)],
                vec![(-1.0, 0.0), (5.0, 0.0), (2.0, 5.0)],
            ),
            (
                "all around",
                vec![(-9.0, -9.0), (9.0, -9.0), (9.0, 9.0), (-9.0, 9.0)],
                vec![(-1.0, 5.0), (-1.0, -1.0), (5.0, -1.0), (5.0, 5.0)],
            ),
            ("elsewhere", vec![(10.0, 1.0), (12.0, 1.0), (11.0, 3.0)], vec![]),
            (
                "in part",
                vec![(2.0, 1.0), (8.0, 1.0), (8.0, 3.0), (2.0, 3.0)],
                vec![(2.0, 1.0), (5.0, 1.0), (5.0, 3.0), (2.0, 3.0)],
            ),
            ("nothing", vec![], vec![]),
        ] {
            let positions = |of: Vec<(f64, f64)>| -> Vec<Position> {
                let each = of.into_iter();
                each.map(|(longitude, latitude)| Position { latitude, longitude })
                    .collect()
            };
            assert_eq!(cut(positions(ring), &FRAME), positions(expected), "{what}");
        }
    }
}
