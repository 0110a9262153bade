//! Where the marks stand: as near to what the report says as there is room, none on another, and none where a small region is touched.

use advisory_model::outline::{Outline, Point};
use advisory_model::{Incident, Position, RegionId, Report, Scope};

/// How far apart the middles of two marks are at least, in map units.
const APART: i32 = 24;
/// How far from the middle of a small region, which is touched by a circle around it.
const CLEAR: i32 = 50;
/// How far above the place where a region's name is written.
const ABOVE_THE_NAME: i32 = 44;
/// How many marks stand in a row of the country's box.
const IN_A_ROW: usize = 10;
/// How far from the wanted point another is looked for, in steps of half a mark's room.
const FAR: i32 = 12;
/// How far a mark moves away from the wanted point only for not covering a name on the narrowest map.
const NEAR: i32 = 72;
/// The rung of the ladder from which a mark covers no name, where it cannot be so on every rung.
const WIDE: usize = 3;
/// The same for a mark that stands around a small region.
const AROUND_A_SMALL_REGION: usize = 4;

/// How exactly a mark shows where it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Precision {
    /// At the place.
    Exact,
    /// At a place whose position is only near, or on a road.
    Near,
    /// Somewhere in a region, a zone or the country.
    Area,
}

/// Where a mark stands, in map units.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spot {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) precision: Precision,
    /// The place or the road that it belongs to, where the mark had to make room.
    pub(super) away_from: Option<(i32, i32)>,
}

/// A corner of the map, in map units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Corner {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

/// A spot for each incident, in the report's order. What shows no place itself makes room for names: whether a point is clear of them is
/// asked from a rung of the ladder on.
pub(super) fn spots(report: &Report, is_clear: impl Fn((i32, i32), usize) -> bool) -> Vec<Spot> {
    let Some(outline) = &report.reference.outline else {
        return Vec::new();
    };
    let narrowest: Vec<Scope> = report.incidents.iter().map(narrowest).collect();
    let mut order: Vec<usize> = (0..narrowest.len()).collect();
    order.sort_by_key(|index| narrowest[*index]);
    let mut spots: Vec<Option<Spot>> = vec![None; narrowest.len()];
    let (mut taken, mut in_the_box) = (Vec::new(), 0);
    for index in order {
        let (wanted, precision) = wanted(report, outline, narrowest[index]);
        let at = match wanted {
            Some(wanted) if precision == Precision::Area => {
                let regions = regions(report, narrowest[index]);
                // Marks of a small region stand in the one around it. On the narrowest map they stay close to where they belong, even under a
                // name, or that region would have no room left for a finger.
                let from = if is_within_a_small_region(report, narrowest[index]) {
                    AROUND_A_SMALL_REGION
                } else {
                    0
                };
                let is_there = |at| is_in_one_of(outline, &regions, at);
                let small = small_regions(report);
                let is_near = |at: &(i32, i32)| (at.0 - wanted.0).abs().max((at.1 - wanted.1).abs()) <= NEAR;
                free(wanted, &taken, &small, |at| is_there(at) && is_clear(at, from))
                    .filter(is_near)
                    .or_else(|| free(wanted, &taken, &small, |at| is_there(at) && is_clear(at, WIDE)))
                    .or_else(|| free(wanted, &taken, &small, is_there))
                    .unwrap_or(wanted)
            }
            Some(wanted) => free(wanted, &taken, &small_regions(report), |_| true).unwrap_or(wanted),
            None => {
                in_the_box += 1;
                place_in_the_box(report, in_the_box - 1)
            }
        };
        taken.push(at);
        let moved = wanted.filter(|wanted| *wanted != at && precision != Precision::Area);
        spots[index] = Some(Spot {
            x: at.0,
            y: at.1,
            precision,
            away_from: moved,
        });
    }
    spots.into_iter().flatten().collect()
}

/// The box of the incidents that concern the whole country, in the upper left corner under the scale bar, where the map is emptiest.
pub(super) fn country_box(report: &Report) -> Option<Corner> {
    let count = report
        .incidents
        .iter()
        .filter(|it| narrowest(it) == Scope::Country)
        .count();
    let rows = i32::try_from(count.div_ceil(IN_A_ROW)).unwrap_or(0);
    (rows > 0).then_some(Corner {
        left: 24,
        top: 64,
        width: 308,
        height: 56 + rows * APART,
    })
}

fn place_in_the_box(report: &Report, number: usize) -> (i32, i32) {
    let (left, top) = country_box(report).map_or((0, 0), |it| (it.left, it.top));
    let (column, row) = (number % IN_A_ROW, number / IN_A_ROW);
    let steps = |count: usize| APART * i32::try_from(count).unwrap_or(0);
    (left + 28 + steps(column), top + 60 + steps(row))
}

/// The narrowest of an incident's scopes.
fn narrowest(incident: &Incident) -> Scope {
    incident.scopes.iter().min().copied().unwrap_or(Scope::Country)
}

/// Where a mark of this scope stands if there is room; none for the whole country.
fn wanted(report: &Report, outline: &Outline, scope: Scope) -> (Option<(i32, i32)>, Precision) {
    let area = |regions: &[RegionId]| (Some(above_the_names(report, regions)), Precision::Area);
    match scope {
        Scope::Place(id) => {
            let place = &report.places[id.index()];
            match place.position {
                Some(position) if place.approximate => (Some(point(outline, position)), Precision::Near),
                Some(position) => (Some(point(outline, position)), Precision::Exact),
                None => area(&[place.region]),
            }
        }
        Scope::Route(id) => {
            let route = &report.routes[id.index()];
            match middle(&route.line) {
                Some(middle) => (Some(point(outline, middle)), Precision::Near),
                None => area(&route.regions),
            }
        }
        Scope::Part(id) => area(&[report.parts[id.index()].region]),
        Scope::Region(id) => area(&[id]),
        Scope::Zone(id) => area(&report.zones[id.index()].regions),
        Scope::Country => (None, Precision::Area),
    }
}

/// Where an incident may be shown that is told of an area: in its regions; around a small one, in any.
fn regions(report: &Report, scope: Scope) -> Vec<RegionId> {
    if is_within_a_small_region(report, scope) {
        return report.region_ids().collect();
    }
    report
        .region_ids()
        .filter(|id| report.reach(scope, *id).is_some())
        .collect()
}

fn is_within_a_small_region(report: &Report, scope: Scope) -> bool {
    let mut regions = report.region_ids().filter(|id| report.reach(scope, *id).is_some());
    regions.all(|id| report.regions[id.index()].is_small)
}

fn is_in_one_of(outline: &Outline, regions: &[RegionId], (x, y): (i32, i32)) -> bool {
    let at = outline.projection().position(Point {
        x: x.into(),
        y: y.into(),
    });
    regions.iter().any(|region| outline.contains(region.index(), at))
}

fn point(outline: &Outline, position: Position) -> (i32, i32) {
    let point = outline.projection().point(position);
    (point.x.round() as i32, point.y.round() as i32)
}

/// The position half way along a line.
fn middle(line: &[Position]) -> Option<Position> {
    let pieces = || line.iter().zip(line.iter().skip(1));
    let mut left = pieces().map(|(from, to)| from.kilometres_to(*to)).sum::<f64>() / 2.0;
    for (from, to) in pieces() {
        let length = from.kilometres_to(*to);
        if length > 0.0 && left <= length {
            let between = |from: f64, to: f64| from + (to - from) * left / length;
            return Some(Position {
                latitude: between(from.latitude, to.latitude),
                longitude: between(from.longitude, to.longitude),
            });
        }
        left -= length;
    }
    line.first().copied()
}

/// The middle of where the regions' names are written, and above it.
fn above_the_names(report: &Report, regions: &[RegionId]) -> (i32, i32) {
    let count = i32::try_from(regions.len()).unwrap_or(1).max(1);
    let (mut x, mut y) = (0, 0);
    for region in regions {
        let label = report.regions[region.index()].label;
        x += i32::from(label.0);
        y += i32::from(label.1);
    }
    (x / count, y / count - ABOVE_THE_NAME)
}

/// The middles of the circles by which small regions are touched.
fn small_regions(report: &Report) -> Vec<(i32, i32)> {
    let small = report.regions.iter().filter(|region| region.is_small);
    small.map(|it| (i32::from(it.label.0), i32::from(it.label.1))).collect()
}

/// The nearest point to the wanted one that is free; beside it rather than above or below.
fn free(
    wanted: (i32, i32),
    taken: &[(i32, i32)],
    small: &[(i32, i32)],
    is_clear: impl Fn((i32, i32)) -> bool,
) -> Option<(i32, i32)> {
    let mut ways: Vec<(i32, i32)> = (-FAR..=FAR).flat_map(|y| (-FAR..=FAR).map(move |x| (x, y))).collect();
    ways.sort_by_key(|(x, y)| (x * x + y * y, y.abs(), -x, *y));
    let is_apart = |one: (i32, i32), other: &(i32, i32), least: i32| {
        let (x, y) = (one.0 - other.0, one.1 - other.1);
        x * x + y * y >= least * least
    };
    let points = ways
        .into_iter()
        .map(|(x, y)| (wanted.0 + x * APART / 2, wanted.1 + y * APART / 2));
    let is_free = |at: &(i32, i32)| {
        taken.iter().all(|it| is_apart(*at, it, APART))
            && small.iter().all(|it| is_apart(*at, it, CLEAR))
            && is_clear(*at)
    };
    points.into_iter().find(is_free)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_makes_room_for_others() {
        type Case = (&'static [(i32, i32)], (i32, i32));
        let cases: [Case; 4] = [
            (&[], (100, 100)),
            (&[(100, 100)], (124, 100)),
            (&[(100, 100), (124, 100)], (76, 100)),
            (&[(110, 100)], (88, 88)),
        ];
        for (taken, expected) in cases {
            assert_eq!(free((100, 100), taken, &[], |_| true), Some(expected), "{taken:?}");
        }
        assert_eq!(
            free((100, 100), &[], &[(104, 100)], |_| true),
            Some((52, 100)),
            "beside a small region"
        );
    }

    #[test]
    fn a_line_has_its_middle_half_way() {
        let at = |longitude: f64| Position {
            latitude: 0.0,
            longitude,
        };
        let cases: [(&[f64], Option<f64>); 4] = [
            (&[], None),
            (&[2.0], Some(2.0)),
            (&[0.0, 1.0], Some(0.5)),
            (&[0.0, 0.5, 2.0], Some(1.0)),
        ];
        for (line, expected) in cases {
            let line: Vec<Position> = line.iter().map(|longitude| at(*longitude)).collect();
            let found = middle(&line).map(|it| (it.longitude * 100.0).round() / 100.0);
            assert_eq!(found, expected, "{line:?}");
        }
    }

    #[test]
    fn the_country_has_a_box_only_where_something_concerns_it() {
        let mut report = advisory_model::example::report();
        assert_eq!(country_box(&report), None);
        report.incidents[0].scopes = vec![Scope::Country];
        let space = country_box(&report).unwrap();
        let spot = &spots(&report, |_, _| true)[0];
        assert!(spot.x > space.left && spot.x < space.left + space.width);
        assert!(spot.y > space.top && spot.y < space.top + space.height);
    }
}
