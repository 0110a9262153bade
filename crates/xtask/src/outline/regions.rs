//! The country's regions: arcs that two of them share are simplified once and stay shared.

use advisory_model::outline::RegionOutline;

use super::clip::Bounds;
use super::recipe::{KEPT_WHOLE, MARGIN, REGION_OBJECT, REGION_TOLERANCE};
use super::simplify::simplified;
use super::topology::{Degrees, Geometry, Topology, joined, place};
use super::{room, steps};

pub(super) struct Layer {
    pub(super) outlines: Vec<RegionOutline>,
    /// The arcs, simplified.
    pub(super) lines: Vec<Vec<Degrees>>,
    /// What the map shows: the country and a margin around it.
    pub(super) view: Bounds,
}

impl Layer {
    pub(super) fn read(topology: &Topology) -> Result<Self, String> {
        let geometries = topology.geometries(REGION_OBJECT)?;
        let arcs = topology.arcs();
        let whole: Vec<usize> = geometries
            .iter()
            .filter(|geometry| geometry.properties.name == KEPT_WHOLE)
            .flat_map(|geometry| geometry.lists().concat())
            .map(place)
            .collect();
        let tolerance = |arc: usize| if whole.contains(&arc) { 0.0 } else { REGION_TOLERANCE };
        let lines = arcs
            .iter()
            .enumerate()
            .map(|(arc, line)| simplified(line, tolerance(arc)))
            .collect();
        let outlines = geometries
            .iter()
            .map(|geometry| outline(geometry, &arcs))
            .collect::<Result<_, _>>()?;
        Ok(Layer {
            outlines,
            lines,
            view: view(&arcs),
        })
    }
}

fn outline(geometry: &Geometry, arcs: &[Vec<Degrees>]) -> Result<RegionOutline, String> {
    let name = &geometry.properties.name;
    let lists = geometry.lists();
    let rings: Vec<Vec<Degrees>> = lists.iter().map(|list| joined(arcs, list)).collect();
    let bounds = Bounds::around(rings.iter().flatten());
    let label = room::widest(&rings, bounds).ok_or_else(|| format!("the region {name} has no inside"))?;
    Ok(RegionOutline {
        name: name.clone(),
        label: steps::step(label.middle),
        rings: lists
            .into_iter()
            .map(|list| list.into_iter().map(|arc| arc as i16).collect())
            .collect(),
    })
}

/// The country's bounds with the margin, outward to the tenth of a degree.
fn view(arcs: &[Vec<Degrees>]) -> Bounds {
    let bounds = Bounds::around(arcs.iter().flatten());
    let down = |degrees: f64| ((degrees - MARGIN) * 10.0).floor() / 10.0;
    let up = |degrees: f64| ((degrees + MARGIN) * 10.0).ceil() / 10.0;
    Bounds {
        west: down(bounds.west),
        south: down(bounds.south),
        east: up(bounds.east),
        north: up(bounds.north),
    }
}
