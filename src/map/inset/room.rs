//! Room for names, so that nothing is written over anything else at any width that the inset is drawn at.

use super::around::{Around, SIZE};
use crate::content::Content;
use advisory_model::outline::{Area, LADDER, Mark, Point, Spot};

/// A name's width and height, as multiples of the height of names, and where it may stand, the best first.
pub(super) type Wished<'a> = ((f64, f64), &'a [Spot]);

/// After so many tries there is no room for all names.
const MOST_TRIES: u16 = 2000;

/// A spot for each name, all of them free of each other and of the marks: a later name for which none is left moves an earlier one.
/// Where there is no such choice, each has its best spot, and a test says so.
pub(super) fn find(names: &[Wished], marks: &[Mark]) -> Vec<Spot> {
    let mut found = Vec::new();
    if fits(names, marks, &mut found, &mut { MOST_TRIES }) {
        found
    } else {
        names.iter().filter_map(|(_, spots)| spots.first().copied()).collect()
    }
}

fn fits(names: &[Wished], marks: &[Mark], found: &mut Vec<Spot>, tries: &mut u16) -> bool {
    let Some((size, spots)) = names.get(found.len()) else {
        return true;
    };
    let free: Vec<Spot> = spots
        .iter()
        .filter(|spot| is_free(**spot, *size, names, marks, found))
        .copied()
        .collect();
    for spot in free {
        let Some(left) = tries.checked_sub(1) else {
            return false;
        };
        *tries = left;
        found.push(spot);
        if fits(names, marks, found, tries) {
            return true;
        }
        found.pop();
    }
    false
}

fn is_free(spot: Spot, size: (f64, f64), names: &[Wished], marks: &[Mark], found: &[Spot]) -> bool {
    LADDER.iter().all(|rung| {
        let area = spot.area(size, rung.name);
        let within = area.left >= 0.0 && area.top >= 0.0 && area.right <= SIZE.0 && area.bottom <= SIZE.1;
        let mut written = names
            .iter()
            .zip(found)
            .map(|((size, _), spot)| spot.area(*size, rung.name));
        let mut marks = marks.iter().map(|mark| mark.area(rung.name));
        within && !written.any(|it| it.touches(&area)) && !marks.any(|it| it.touches(&area))
    })
}

/// What nothing may be written over: the places, the roads, the scale's bar.
pub(super) fn marks(content: Content, around: &Around) -> Vec<Mark> {
    let (report, projection) = (content.report, around.outline.projection());
    let places = around.places.iter().filter_map(|id| report.places[id.index()].position);
    let mut marks: Vec<Mark> = places
        .map(|at| Mark {
            at: projection.point(at),
            radius: 0.5,
            from: 0,
        })
        .collect();
    for route in &around.routes {
        let line: Vec<Point> = report.routes[route.index()]
            .line
            .iter()
            .map(|at| projection.point(*at))
            .collect();
        for ends in line.windows(2) {
            marks.extend(along(ends[0], ends[1]).map(|at| Mark {
                at,
                radius: 0.15,
                from: 0,
            }));
        }
    }
    let (from, to) = scale_bar(content, around);
    marks.extend(along(from, to).map(|at| Mark {
        at,
        radius: 0.3,
        from: 0,
    }));
    marks
}

/// Points of a line, close enough for no name to slip through.
fn along(from: Point, to: Point) -> impl Iterator<Item = Point> {
    (0..=40).map(move |step| between(from, to, f64::from(step) / 40.0))
}

/// A point between two, at a share of the way.
pub(super) fn between(from: Point, to: Point, share: f64) -> Point {
    Point {
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
    }
}

/// The two ends of the scale's bar, in the first corner that holds no place.
pub(super) fn scale_bar(content: Content, around: &Around) -> (Point, Point) {
    let projection = around.outline.projection();
    let length = projection.scale_bar(200.0).units;
    let places = around
        .places
        .iter()
        .filter_map(|id| content.report.places[id.index()].position);
    let points: Vec<Point> = places.map(|at| projection.point(at)).collect();
    let (left, right, top, bottom) = (30.0, SIZE.0 - length - 190.0, 90.0, SIZE.1 - 40.0);
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    let is_free = |(x, y): &(f64, f64)| {
        let room = Area {
            left: x - 60.0,
            top: y - 120.0,
            right: x + length + 220.0,
            bottom: y + 80.0,
        };
        !points.iter().any(|at| room.touches(&Area::around(*at, 1.0)))
    };
    let (x, y) = corners.into_iter().find(is_free).unwrap_or((left, top));
    (Point { x, y }, Point { x: x + length, y })
}
