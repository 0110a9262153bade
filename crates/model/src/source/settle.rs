//! Where the regions lie on the map, worked out once: neighbours for the arrow keys, and where names are written.

use crate::outline::{Direction, Outline, Point, Position};
use crate::{Place, Region, RegionId};

/// Gives each region its neighbours, its label's place and its size.
pub(super) fn settle(regions: &mut [Region], places: &[Place], outline: &Outline) {
    for (index, region) in regions.iter_mut().enumerate() {
        region.neighbours = Direction::ALL.map(|direction| outline.neighbour(index, direction).map(RegionId::at));
        let Some(label) = outline.label(index) else { continue };
        let half_a_degree_east = Position {
            longitude: label.longitude + 0.5,
            ..label
        };
        region.is_small = !outline.contains(index, half_a_degree_east);
        let at = outline.projection().point(label);
        let at = if region.is_small {
            at
        } else {
            above_places(places, outline, at)
        };
        region.label = (units(at.x), units(at.y));
    }
}

/// The map's width and height, in map units.
pub(super) fn map_size(outline: &Outline) -> (u16, u16) {
    let projection = outline.projection();
    (units(projection.width()), units(projection.height()))
}

/// A region's name stands above a place that it would run over.
fn above_places(places: &[Place], outline: &Outline, at: Point) -> Point {
    let points = places
        .iter()
        .filter_map(|place| place.position)
        .map(|position| outline.projection().point(position));
    let in_the_way = points.filter(|it| (it.x - at.x).abs() < 60.0 && (it.y - at.y).abs() < 30.0);
    Point {
        y: in_the_way.map(|it| it.y - 34.0).fold(at.y, f64::min),
        ..at
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "map units run from 0 to about 1000"
)]
fn units(length: f64) -> u16 {
    length.round().max(0.0) as u16
}
