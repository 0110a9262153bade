//! What is on the map at every width, and everything else makes room for: the dots of the places that the report names, the circles in
//! which small regions are touched, the names of regions and of zones.

use super::ground::Ground;
use super::name::Name;
use super::{Named, spots};
use crate::map::marks::point;
use advisory_model::outline::{Area, Label, Mark, Outline, Point, Weight, shown};
use advisory_model::{PlaceId, RegionId, Report, ZoneId};

/// A dot, a circle that can be touched, and an incident's mark, as multiples of the height of names; the stylesheet has the same sizes.
pub(super) const DOT: f64 = 0.32;
pub(super) const TOUCH: f64 = 0.92;
pub(super) const INCIDENT: f64 = 0.42;

/// The names of regions, those with the least choice first.
pub(super) fn regions(report: &Report, outline: &Outline, ground: &Ground) -> Vec<Name> {
    let mut names: Vec<Name> = report
        .region_ids()
        .map(|id| region(report, outline, ground, id))
        .collect();
    names.sort_by_key(|name| spots::that_fit(ground, name));
    names
}

/// The names of zones. They are there only when they are asked for, but then at every width.
pub(super) fn zones(report: &Report, outline: &Outline, ground: &Ground, marks: &[Mark]) -> Vec<Name> {
    let ids = (0..report.zones.len()).map(ZoneId::at);
    ids.map(|id| zone(report, outline, ground, id, marks)).collect()
}

/// The upper left corner is that of incidents of the whole country; in the lower one the scale stands on the narrowest map.
pub(super) fn corners(report: &Report) -> [Area; 2] {
    let (_, height) = size(report);
    let corner = |top: f64, right: f64, bottom: f64| Area {
        left: 0.0,
        top,
        right,
        bottom,
    };
    [corner(0.0, 345.0, 170.0), corner(height - 75.0, 430.0, height)]
}

/// The map's width and height.
pub(super) fn size(report: &Report) -> (f64, f64) {
    (report.map_size.0.into(), report.map_size.1.into())
}

fn region(report: &Report, outline: &Outline, ground: &Ground, id: RegionId) -> Name {
    let name = Name::new(Named::Region(id), &report.regions[id.index()].name, 1.0, Weight::Bold);
    let spots = spots::of_region(report, outline, ground, id, name.label.size);
    name.always(spots)
}

fn zone(report: &Report, outline: &Outline, ground: &Ground, id: ZoneId, marks: &[Mark]) -> Name {
    let zone = &report.zones[id.index()];
    let name = Name::new(Named::Zone(id), &zone.name, 1.0, Weight::Bold);
    let spots = spots::of_zone(report, outline, ground, zone, name.label.size, marks);
    name.always(spots)
}

/// In a small region the region's own name stands for its town.
pub(super) fn is_named_by_its_region(report: &Report, id: PlaceId) -> bool {
    let place = &report.places[id.index()];
    let region = &report.regions[place.region.index()];
    region.is_small && !place.is_named() && place.name == region.name
}

/// The rung from which each named place's dot stands free of the others'; a small region's own town comes first.
pub(super) fn dots(report: &Report, outline: &Outline) -> Vec<Option<usize>> {
    let places = &report.places;
    let ids = || (0..places.len()).map(PlaceId::at);
    let towns = ids().filter(|id| is_named_by_its_region(report, *id));
    let order: Vec<PlaceId> = towns.chain(ids().filter(|id| places[id.index()].is_named())).collect();
    let label = |id: &PlaceId| {
        let at = places[id.index()].position.map(|position| point(outline, position));
        square(at, DOT, 0)
    };
    let labels: Vec<Label> = order.iter().map(label).collect();
    let mut dots = vec![None; places.len()];
    for (id, found) in order.iter().zip(shown(&labels, &[], &[], size(report))) {
        dots[id.index()] = found.map(|it| it.from);
    }
    dots
}

/// A dot or a circle as if it were a name.
pub(super) fn square(at: Option<Point>, radius: f64, from: usize) -> Label {
    Label {
        size: (2.0 * radius, 2.0 * radius),
        spots: at.map(spots::on).into_iter().collect(),
        mark: None,
        from,
        always: false,
    }
}

/// What no name may cover.
pub(super) fn marks(report: &Report, outline: &Outline, dots: &[Option<usize>]) -> Vec<Mark> {
    let places = report.places.iter().zip(dots).filter_map(|(place, from)| {
        Some(Mark {
            at: point(outline, place.position?),
            radius: DOT,
            from: (*from)?,
        })
    });
    let small = small_regions(report, outline).into_iter().map(|at| Mark {
        at,
        radius: TOUCH,
        from: 0,
    });
    places.chain(small).collect()
}

/// The middles of the small regions.
pub(super) fn small_regions(report: &Report, outline: &Outline) -> Vec<Point> {
    let regions = report.region_ids().filter(|id| report.regions[id.index()].is_small);
    regions
        .filter_map(|id| Some(point(outline, outline.label(id.index())?)))
        .collect()
}
