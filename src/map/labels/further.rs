//! The names that are written where there is room, in the order in which they get it.

use super::always::{DOT, is_named_by_its_region};
use super::ground::Ground;
use super::name::{LINE, Name};
use super::{Named, grade_on_map, in_language, spots};
use crate::content::Content;
use crate::map::marks::point;
use advisory_model::outline::{LADDER, Mark, Neighbour, Outline, Spot, Weight, Written, text_width};
use advisory_model::{Coverage, Layer, Place, PlaceId, PlaceKind, Report, RouteId};

/// The sizes of the words under a region's name, and from its middle to theirs: line under line, with a hair between them, as two that
/// share an edge may be taken for meeting.
const GRADE: f64 = 0.85;
const COVERAGE: f64 = 0.8;
const TO_THE_GRADE: f64 = LINE * (1.0 + GRADE) / 2.0 + HAIR;
const TO_THE_COVERAGE: f64 = TO_THE_GRADE + LINE * (GRADE + COVERAGE) / 2.0 + HAIR;
const HAIR: f64 = 0.01;
/// How far it may move to a side.
const ASIDE: [f64; 7] = [0.0, 0.7, -0.7, 1.4, -1.4, 2.1, -2.1];
/// One in so many of the places for a word of coverage has to be within the region.
const CHOICE: usize = 3;
/// The rung from which rivers have names.
const RIVERS: usize = 2;

/// The word under a region's name, or above it, with room for the longest that any layer gives it; from the width on at which a part of it
/// at least stands on the region, or it would rate a neighbouring country. A small region's word may stand beside it.
pub(super) fn grade(content: Content, ground: &Ground, region: &Name, written: Option<Written>) -> Option<Name> {
    let Named::Region(id) = region.of else { return None };
    let words = Layer::all().map(|layer| grade_on_map(content, &content.report.finding(id, layer)));
    let name = Name::new(Named::Grade(id), &longest(words)?, GRADE, Weight::Regular);
    let spots = over_and_under(written?, &[TO_THE_GRADE, -TO_THE_GRADE]);
    if content.report.regions[id.index()].is_small {
        return Some(name.at(spots));
    }
    let size = name.label.size;
    let mut found = (0..LADDER.len()).map(|rung| {
        let spots = spots.iter().copied();
        let on_it: Vec<Spot> = spots
            .filter(|it| spots::is_partly_on(ground, id, it, size, rung))
            .collect();
        (rung, on_it)
    });
    let (rung, spots) = found.find(|(_, spots)| !spots.is_empty())?;
    Some(name.at(spots).from(rung))
}

/// The word of coverage, beyond the word of grade or on the name's other side; from the width on at which it has room
/// within the region, unless that is a small one.
pub(super) fn coverage(content: Content, ground: &Ground, region: &Name, written: Option<Written>) -> Option<Name> {
    let Named::Region(id) = region.of else { return None };
    let is_small = content.report.regions[id.index()].is_small;
    let words = Coverage::ALL.iter().map(|it| content.text.coverage(*it).to_owned());
    let name = Name::new(Named::Coverage(id), &longest(words)?, COVERAGE, Weight::Regular);
    let spots = over_and_under(written?, &[TO_THE_COVERAGE, -TO_THE_GRADE, -TO_THE_COVERAGE]);
    if is_small {
        return Some(name.at(spots));
    }
    let size = name.label.size;
    let within = |rung: usize| {
        let spots = spots.iter().copied();
        spots
            .filter(|it| spots::is_within(ground, id, it, size, rung))
            .collect::<Vec<_>>()
    };
    // Some choice is left, for other names may be in the way.
    let mut found = (0..LADDER.len()).map(|rung| (rung, within(rung)));
    let (rung, spots) = found.find(|(_, it)| CHOICE * it.len() >= spots.len())?;
    Some(name.at(spots).from(rung))
}

fn longest(words: impl Iterator<Item = String>) -> Option<String> {
    let width = |word: &String| text_width(word, Weight::Regular);
    words.max_by(|one, other| width(one).total_cmp(&width(other)))
}

/// So far below a name, or above it, and a little to a side where that is better.
fn over_and_under(name: Written, ways: &[f64]) -> Vec<Spot> {
    let spot = name.spot;
    let beside = |down: &f64| {
        ASIDE.map(|right| Spot {
            right: spot.right + right,
            down: spot.down + down,
            ..spot
        })
    };
    ways.iter().flat_map(beside).collect()
}

/// The places that the report names.
pub(super) fn named_places(report: &Report, outline: &Outline, ground: &Ground) -> Vec<Name> {
    places(report, outline, ground, Place::is_named)
}

/// Areas without an outline, and neighbours.
pub(super) fn areas(report: &Report, outline: &Outline, ground: &Ground) -> Vec<Name> {
    let mut names = places(report, outline, ground, |it| it.kind == PlaceKind::Label);
    names.extend(neighbours(report, outline));
    names
}

/// Towns, roads and rivers.
pub(super) fn for_orientation(report: &Report, outline: &Outline, ground: &Ground) -> Vec<Name> {
    let mut names = places(report, outline, ground, |it| {
        !it.is_named() && it.kind != PlaceKind::Label
    });
    names.extend(roads(report, outline));
    names.extend(rivers(report, outline, ground));
    names
}

fn places(report: &Report, outline: &Outline, ground: &Ground, wanted: fn(&Place) -> bool) -> Vec<Name> {
    let ids = (0..report.places.len()).map(PlaceId::at);
    let ids = ids.filter(|id| wanted(&report.places[id.index()]) && !is_named_by_its_region(report, *id));
    ids.filter_map(|id| place(report, outline, ground, id)).collect()
}

fn place(report: &Report, outline: &Outline, ground: &Ground, id: PlaceId) -> Option<Name> {
    let place = &report.places[id.index()];
    let at = point(outline, place.position?);
    let (scale, weight) = if place.is_named() {
        (0.95, Weight::Bold)
    } else {
        (0.9, Weight::Regular)
    };
    let mut name = Name::new(Named::Place(id), &place.name, scale, weight);
    if place.kind == PlaceKind::Label {
        let spots = spots::around_a_point(at, name.label.size);
        return Some(name.at(spots));
    }
    if !place.is_named() {
        name.label.mark = Some(Mark {
            at,
            radius: DOT,
            from: 0,
        });
    }
    let spots = spots::of_place(ground, place.region, at, name.label.size);
    Some(name.at(spots))
}

fn neighbours(report: &Report, outline: &Outline) -> Vec<Name> {
    let neighbour = |(index, neighbour): (usize, &Neighbour)| {
        let name = Name::new(
            Named::Neighbour(index),
            in_language(report, &neighbour.name),
            1.0,
            Weight::Regular,
        );
        let (spots, from) = spots::of_neighbour(outline, neighbour, name.label.size);
        name.at(spots).from(from)
    };
    outline.neighbours.iter().enumerate().map(neighbour).collect()
}

fn roads(report: &Report, outline: &Outline) -> Vec<Name> {
    let roads = report.routes.iter().enumerate().map(|(index, route)| {
        let name = Name::new(Named::Route(RouteId::at(index)), &route.name, 0.9, Weight::Regular);
        let spots = spots::along(outline, &route.line, name.label.size);
        name.at(spots)
    });
    roads.collect()
}

fn rivers(report: &Report, outline: &Outline, ground: &Ground) -> Vec<Name> {
    let rivers = outline.rivers.iter().enumerate().map(|(index, river)| {
        let name = Name::new(
            Named::River(index),
            in_language(report, &river.name),
            0.9,
            Weight::Regular,
        );
        let spots = spots::of_river(outline, ground, river, name.label.size);
        name.at(spots).from(RIVERS)
    });
    rivers.collect()
}
