//! Where a name may stand, the best first: beside a dot, in the middle of an area, along a line.

use super::Named;
use super::ground::Ground;
use super::name::Name;
use crate::map::marks::point;
use advisory_model::outline::{Anchor, Area, LADDER, Mark, Neighbour, Outline, Point, River, Spot};
use advisory_model::{Position, RegionId, Report, Zone};

/// In multiples of the height of names: from a dot to its name, and from the circle of a small region to its name.
const FROM_A_DOT: f64 = 0.45;
const FROM_A_CIRCLE: f64 = 1.1;
/// The rung by which a text's fit in an area is judged: a map on a tablet; and the one by which that of a place's name is.
const JUDGED: usize = 4;
const JUDGED_EARLY: usize = 1;
/// The share of a text that may stand outside of what it belongs to.
const MOSTLY: f64 = 0.2;
/// Of a word that is partly on a region, so much may be outside.
const ALMOST_ALL: f64 = 0.75;
/// How far from a zone its name may stand, in map units.
const BESIDE: f64 = 140.0;
/// How far from a name another has room enough, in map units.
const FREE: f64 = 100.0;
/// How far a region's name may move for not being outside of it, in multiples of the height of names.
const OUTSIDE: f64 = 4.0;

/// A text with its middle on a point.
pub(super) fn on(at: Point) -> Spot {
    Spot {
        at,
        right: 0.0,
        down: 0.0,
        anchor: Anchor::Middle,
    }
}

/// Right, left, below, above and askew of a dot; first where the name stays in the place's own region.
pub(super) fn of_place(ground: &Ground, region: RegionId, at: Point, size: (f64, f64)) -> Vec<Spot> {
    let outside = |spot: &Spot| {
        let area = spot.area(size, LADDER[JUDGED_EARLY].name);
        (2.0 * ground.share_outside(&[region.index()], &area)).round()
    };
    sorted(around(at, size, FROM_A_DOT), outside)
}

fn around(at: Point, (_, height): (f64, f64), gap: f64) -> Vec<Spot> {
    let (aside, up) = (0.7 * gap, gap + height / 2.0 - 0.15);
    let ways = [
        (gap, 0.0, Anchor::Start),
        (-gap, 0.0, Anchor::End),
        (0.0, up, Anchor::Middle),
        (0.0, -up, Anchor::Middle),
        (aside, -0.7 * up, Anchor::Start),
        (aside, 0.7 * up, Anchor::Start),
        (-aside, 0.7 * up, Anchor::End),
        (-aside, -0.7 * up, Anchor::End),
    ];
    let spot = |(right, down, anchor)| Spot {
        at,
        right,
        down,
        anchor,
    };
    ways.map(spot).to_vec()
}

/// On a point that has no dot, or a little off it.
pub(super) fn around_a_point(at: Point, (_, height): (f64, f64)) -> Vec<Spot> {
    let off = [0.0, 0.5 * height, -0.5 * height, height, -height];
    off.map(|down| Spot { down, ..on(at) }).to_vec()
}

/// About the middle of a region's widest space, within the region where that is possible; beside the circle of a small one.
pub(super) fn of_region(
    report: &Report,
    outline: &Outline,
    ground: &Ground,
    id: RegionId,
    size: (f64, f64),
) -> Vec<Spot> {
    let Some(label) = outline.label(id.index()) else {
        return Vec::new();
    };
    let at = point(outline, label);
    if report.regions[id.index()].is_small {
        return around(at, size, FROM_A_CIRCLE);
    }
    let steps = || (-6..=6).map(|step| f64::from(step) * 0.5);
    let spots = steps().flat_map(|down| steps().map(move |right| Spot { right, down, ..on(at) }));
    let cost = |spot: &Spot| {
        let outside = |rung: usize| ground.share_outside(&[id.index()], &spot.area(size, LADDER[rung].name));
        spot.right.hypot(1.2 * spot.down) + OUTSIDE * (outside(JUDGED_EARLY) + outside(JUDGED))
    };
    sorted(spots.collect(), cost)
}

/// Whether most of a text that stands there is within a region, on a rung of the ladder.
pub(super) fn is_within(ground: &Ground, region: RegionId, spot: &Spot, size: (f64, f64), rung: usize) -> bool {
    ground.share_outside(&[region.index()], &spot.area(size, LADDER[rung].name)) < MOSTLY
}

/// Whether a good part of a text that stands there is on a region, on a rung of the ladder.
pub(super) fn is_partly_on(ground: &Ground, region: RegionId, spot: &Spot, size: (f64, f64), rung: usize) -> bool {
    ground.share_outside(&[region.index()], &spot.area(size, LADDER[rung].name)) < ALMOST_ALL
}

/// In how many of its spots a region's name stays in the region: those with few choose first.
pub(super) fn that_fit(ground: &Ground, name: &Name) -> usize {
    let Named::Region(id) = name.of else { return 0 };
    let fits = |spot: &&Spot| {
        let area = spot.area(name.label.size, LADDER[JUDGED].name);
        ground.share_outside(&[id.index()], &area) == 0.0
    };
    name.label.spots.iter().filter(fits).count()
}

/// In the freest part of a zone; or beside it, if that is not in a region of another.
pub(super) fn of_zone(
    report: &Report,
    outline: &Outline,
    ground: &Ground,
    zone: &Zone,
    size: (f64, f64),
    marks: &[Mark],
) -> Vec<Spot> {
    let regions: Vec<usize> = zone.regions.iter().map(|id| id.index()).collect();
    let others = ground.others(&regions);
    let names = report.region_ids().filter_map(|id| outline.label(id.index()));
    let taken: Vec<Point> = names
        .map(|label| point(outline, label))
        .chain(marks.iter().map(|mark| mark.at))
        .collect();
    let (width, height) = report.map_size;
    let grid = (0..height / 20).flat_map(|down| (0..width / 20).map(move |right| (20 * right, 20 * down)));
    let points = grid.map(|(x, y)| Point {
        x: x.into(),
        y: y.into(),
    });
    let is_near = |at: &Point| ground.share_outside(&regions, &Area::around(*at, BESIDE)) < 1.0;
    let of_zone: Vec<Point> = zone
        .regions
        .iter()
        .filter_map(|id| Some(point(outline, outline.label(id.index())?)))
        .collect();
    let away_from_zone = |spot: &Spot| {
        let away = |other: &Point| (other.x - spot.at.x).hypot(other.y - spot.at.y);
        let nearest = of_zone.iter().map(away).fold(f64::INFINITY, f64::min);
        0.3 * of_zone.iter().map(away).sum::<f64>() / of_zone.len() as f64 + (nearest - FREE).max(0.0)
    };
    let cost = |spot: &Spot| {
        let away = |other: &Point| (other.x - spot.at.x).hypot(2.0 * (other.y - spot.at.y));
        let nearest = taken.iter().map(away).fold(f64::INFINITY, f64::min);
        let outside = ground.share_outside(&regions, &spot.area(size, LADDER[JUDGED_EARLY].name));
        let elsewhere = 1.0 - ground.share_outside(&others, &spot.area(size, LADDER[JUDGED_EARLY].name));
        600.0 * outside + 6000.0 * elsewhere + away_from_zone(spot) - nearest.min(FREE)
    };
    sorted(points.filter(is_near).map(on).collect(), cost)
}

/// In the middle of what the frame shows of a neighbour, or a little off it, from the rung on at which it does not run over a border.
pub(super) fn of_neighbour(outline: &Outline, neighbour: &Neighbour, (width, _): (f64, f64)) -> (Vec<Spot>, usize) {
    let (east, north) = neighbour.label;
    let middle = point(outline, outline.frame.position(neighbour.label));
    let top = point(
        outline,
        outline.frame.position((east, north + i32::from(neighbour.room))),
    );
    let room = 6.0 * (middle.y - top.y);
    let from = LADDER.iter().position(|rung| rung.name * width <= room);
    let off = [
        (0.0, 0.0),
        (0.0, 1.4),
        (0.0, -1.4),
        (2.0, 0.0),
        (-2.0, 0.0),
        (2.0, 1.4),
        (-2.0, 1.4),
    ];
    let spots = off.map(|(right, down)| Spot {
        right,
        down,
        ..on(middle)
    });
    (spots.to_vec(), from.unwrap_or(LADDER.len()))
}

/// Beside the middle of a line, and then of its ends.
pub(super) fn along(outline: &Outline, line: &[Position], size: (f64, f64)) -> Vec<Spot> {
    let points: Vec<Point> = line.iter().map(|position| point(outline, *position)).collect();
    let between = |share: f64| {
        move |ends: &[Point]| Point {
            x: ends[0].x + share * (ends[1].x - ends[0].x),
            y: ends[0].y + share * (ends[1].y - ends[0].y),
        }
    };
    let middles = points
        .windows(2)
        .map(between(0.5))
        .chain(points.windows(2).map(between(0.75)));
    middles.flat_map(|at| around(at, size, FROM_A_DOT)).collect()
}

/// Above or below a river, anywhere on its course in the country.
pub(super) fn of_river(outline: &Outline, ground: &Ground, river: &River, (width, height): (f64, f64)) -> Vec<Spot> {
    let longest = river.lines.iter().max_by_key(|line| line.0.len());
    let points = longest.map(|line| line.points()).unwrap_or_default();
    let away = |down: f64| {
        move |step: &(i32, i32)| Spot {
            down,
            ..on(point(outline, outline.frame.position(*step)))
        }
    };
    let all = ground.others(&[]);
    let is_inside = |spot: &Spot| ground.share_outside(&all, &spot.area((width, height), LADDER[JUDGED].name)) == 0.0;
    let spots = points
        .iter()
        .map(away(-0.7 * height))
        .chain(points.iter().map(away(0.7 * height)));
    spots.filter(is_inside).collect()
}

fn sorted(spots: Vec<Spot>, cost: impl Fn(&Spot) -> f64) -> Vec<Spot> {
    let mut costs: Vec<(f64, Spot)> = spots.into_iter().map(|spot| (cost(&spot), spot)).collect();
    costs.sort_by(|one, other| one.0.total_cmp(&other.0));
    costs.into_iter().map(|(_, spot)| spot).collect()
}
