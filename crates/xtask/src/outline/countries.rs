//! The neighbours, as far as the map shows them: their borders with each other, and where their names fit.

use std::collections::BTreeMap;

use advisory_model::outline::{Line, Neighbour};

use super::clip::Bounds;
use super::recipe::{COUNTRY, COUNTRY_OBJECT, LEAST_ROOM, NEIGHBOUR_TOLERANCE, NEIGHBOURS, STEPS_PER_DEGREE};
use super::simplify::{nearest, simplified};
use super::topology::{Degrees, Geometry, Topology, joined, place};
use super::{named, room, steps};

pub(super) struct Layer {
    pub(super) neighbours: Vec<Neighbour>,
    pub(super) borders: Vec<Line>,
}

impl Layer {
    /// `outlines` are the country's own lines, which the neighbours' borders are made to end on.
    pub(super) fn read(topology: &Topology, view: Bounds, outlines: &[Vec<Degrees>]) -> Result<Self, String> {
        let arcs = topology.arcs();
        let countries = topology.geometries(COUNTRY_OBJECT)?;
        let country = countries.iter().find(|country| country.id == COUNTRY);
        let country = country.ok_or_else(|| format!("there is no country {COUNTRY}"))?;
        let own: Vec<usize> = country.lists().concat().into_iter().map(place).collect();
        let own_lines = own.iter().filter_map(|&arc| arcs.get(arc));
        let junctions: Vec<Degrees> = own_lines
            .flat_map(|line| [line.first(), line.last()])
            .flatten()
            .copied()
            .collect();
        let settle = |end: &mut Degrees| {
            if junctions.contains(end) {
                *end = nearest_of(*end, outlines);
            }
        };
        let theirs = shared(countries).into_iter().filter(|arc| !own.contains(arc));
        let mut borders = Vec::new();
        for piece in theirs
            .filter_map(|arc| arcs.get(arc))
            .flat_map(|line| view.clipped(line))
        {
            let mut piece = simplified(&piece, NEIGHBOUR_TOLERANCE);
            piece.first_mut().into_iter().for_each(settle);
            piece.last_mut().into_iter().for_each(settle);
            borders.push(steps::line(&piece));
        }
        Ok(Layer {
            neighbours: neighbours(countries, &arcs, view),
            borders,
        })
    }
}

/// The arcs on which two countries meet; the others are coasts.
fn shared(countries: &[Geometry]) -> Vec<usize> {
    let mut uses: BTreeMap<usize, usize> = BTreeMap::new();
    for arc in countries.iter().flat_map(|country| country.lists().concat()) {
        *uses.entry(place(arc)).or_default() += 1;
    }
    uses.into_iter()
        .filter(|&(_, count)| count > 1)
        .map(|(arc, _)| arc)
        .collect()
}

/// The point of the country's lines that lies nearest.
fn nearest_of(point: Degrees, outlines: &[Vec<Degrees>]) -> Degrees {
    let pieces = outlines.iter().flat_map(|line| line.windows(2));
    let points = pieces.map(|ends| nearest(point, ends[0], ends[1]));
    let distance = |other: &Degrees| (other.0 - point.0).hypot(other.1 - point.1);
    points
        .min_by(|a, b| distance(a).total_cmp(&distance(b)))
        .unwrap_or(point)
}

/// The countries that the map shows enough of to name them, in the recipe's order.
fn neighbours(countries: &[Geometry], arcs: &[Vec<Degrees>], view: Bounds) -> Vec<Neighbour> {
    let named = |&(number, code, english, french): &(&str, &str, &str, &str)| {
        let country = countries.iter().find(|country| country.id == number)?;
        let rings: Vec<Vec<Degrees>> = country.lists().iter().map(|list| joined(arcs, list)).collect();
        let room = room::widest(&rings, view).filter(|room| room.height >= LEAST_ROOM)?;
        Some(Neighbour {
            code: code.into(),
            name: named(english, french),
            label: steps::step(room.middle),
            room: (room.height * f64::from(STEPS_PER_DEGREE)) as u16,
        })
    };
    NEIGHBOURS.iter().filter_map(named).collect()
}
