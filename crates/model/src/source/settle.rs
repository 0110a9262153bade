//! Where the regions lie on the map, worked out once: neighbours for the arrow keys, and the middles of their widest spaces.

use crate::outline::{Direction, Outline, Position};
use crate::{Region, RegionId};

/// Gives each region its neighbours, its middle and its size.
pub(super) fn settle(regions: &mut [Region], outline: &Outline) {
    for (index, region) in regions.iter_mut().enumerate() {
        region.neighbours = Direction::ALL.map(|direction| outline.neighbour(index, direction).map(RegionId::at));
        let Some(label) = outline.label(index) else { continue };
        let half_a_degree_east = Position {
            longitude: label.longitude + 0.5,
            ..label
        };
        region.is_small = !outline.contains(index, half_a_degree_east);
        let at = outline.projection().point(label);
        region.label = (units(at.x), units(at.y));
    }
}

/// The map's width and height, in map units.
pub(super) fn map_size(outline: &Outline) -> (u16, u16) {
    let projection = outline.projection();
    (units(projection.width()), units(projection.height()))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "map units run from 0 to about 1000"
)]
fn units(length: f64) -> u16 {
    length.round().max(0.0) as u16
}
