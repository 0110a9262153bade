//! The areas of the map file: those that the page draws, wound as RFC 7946 has it.

use super::{map, report};
use advisory_model::outline::Position;
use geojson::GeometryValue;

/// The rings of each area of a region.
fn rings(value: &GeometryValue) -> Vec<Vec<(f64, f64)>> {
    let pair = |at: &geojson::Position| (at.as_slice()[0], at.as_slice()[1]);
    let ring = |ring: &Vec<geojson::Position>| ring.iter().map(pair).collect();
    match value {
        GeometryValue::Polygon { coordinates } => coordinates.iter().map(ring).collect(),
        GeometryValue::MultiPolygon { coordinates } => coordinates.iter().flatten().map(ring).collect(),
        _ => Vec::new(),
    }
}

fn crossings(rings: &[Vec<(f64, f64)>], at: Position) -> usize {
    let sides = rings.iter().flat_map(|ring| ring.windows(2));
    let crosses = |side: &&[(f64, f64)]| {
        let ((x1, y1), (x2, y2)) = (side[0], side[1]);
        (y1 > at.latitude) != (y2 > at.latitude) && at.longitude < x1 + (at.latitude - y1) / (y2 - y1) * (x2 - x1)
    };
    sides.filter(crosses).count()
}

#[test]
fn the_areas_are_those_of_the_map() {
    let outline = report().reference.outline.as_ref().unwrap();
    for (region, feature) in map().features.iter().take(9).enumerate() {
        let rings = rings(&feature.geometry.as_ref().unwrap().value);
        for ring in &rings {
            assert_eq!(ring.first(), ring.last(), "a ring ends where it begins");
        }
        for east in -130..=50 {
            for north in 93..=258 {
                let at = Position {
                    latitude: f64::from(north) / 10.0 + 0.003,
                    longitude: f64::from(east) / 10.0 + 0.003,
                };
                let within = crossings(&rings, at) % 2 == 1;
                assert_eq!(within, outline.contains(region, at), "{:?} at {at:?}", feature.id);
            }
        }
    }
}

#[test]
fn outer_rings_run_counterclockwise_and_holes_clockwise() {
    let mut holes = 0;
    for feature in map().features.iter().take(9) {
        let GeometryValue::Polygon { coordinates } = &feature.geometry.as_ref().unwrap().value else {
            continue;
        };
        for (place, ring) in coordinates.iter().enumerate() {
            let area: f64 = ring
                .windows(2)
                .map(|ends| {
                    let (from, to) = (ends[0].as_slice(), ends[1].as_slice());
                    from[0] * to[1] - from[1] * to[0]
                })
                .sum();
            assert_eq!(area > 0.0, place == 0, "{:?}, ring {place}", feature.id);
            holes += usize::from(place > 0);
        }
    }
    assert_eq!(holes, 1, "Bamako lies within another region");
}
