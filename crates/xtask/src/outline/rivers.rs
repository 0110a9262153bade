//! The rivers, cut off where the map ends.

use advisory_model::outline::River;

use super::clip::Bounds;
use super::recipe::{RIVER_NAMES, RIVER_OBJECT, RIVER_TOLERANCE};
use super::simplify::simplified;
use super::topology::{Topology, joined};
use super::{named, steps};

pub(super) fn read(topology: &Topology, view: Bounds) -> Result<Vec<River>, String> {
    let arcs = topology.arcs();
    let courses = topology.geometries(RIVER_OBJECT)?;
    let river = |&(places, english, french): &(&[usize], &str, &str)| {
        let missing = || format!("the file no longer has the {english} at {places:?}");
        let mut lines = Vec::new();
        for &at in places {
            for list in courses.get(at).ok_or_else(missing)?.lists() {
                let pieces = view.clipped(&joined(&arcs, &list));
                lines.extend(
                    pieces
                        .iter()
                        .map(|piece| steps::line(&simplified(piece, RIVER_TOLERANCE))),
                );
            }
        }
        if lines.is_empty() {
            Err(missing())
        } else {
            Ok(River {
                name: named(english, french),
                lines,
            })
        }
    };
    RIVER_NAMES.iter().map(river).collect()
}
