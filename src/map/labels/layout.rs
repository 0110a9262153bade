//! What is written where. First the names of regions, which are on every map; then, where there is room, the words of grade and the places
//! that the report names; then the incidents' marks find theirs; then zones, areas, and what only helps to find one's way.

use super::always::{INCIDENT, TOUCH, corners, dots, marks, regions, size, small_regions, square, zones};
use super::ground::Ground;
use super::name::Name;
use super::{Named, further};
use crate::content::Content;
use crate::map::events;
use crate::map::marks::point;
use advisory_model::outline::{Label, Mark, Outline, Point, Sheet, Written, shown};
use advisory_model::{PlaceId, PlaceKind};
use std::sync::OnceLock;

/// Every name with the place that was found for it; and for each place, from which rung on its dot is drawn and can be touched.
#[derive(Default)]
pub(super) struct Layout {
    pub(super) names: Vec<(Name, Option<Written>)>,
    pub(super) dots: Vec<Option<usize>>,
    pub(super) touch: Vec<Option<usize>>,
}

/// The layout of the map, worked out once.
pub(super) fn layout(content: Content) -> &'static Layout {
    static LAYOUT: OnceLock<Layout> = OnceLock::new();
    LAYOUT.get_or_init(|| {
        let Some(outline) = content.report.reference.outline.as_ref() else {
            return Layout::default();
        };
        let First {
            mut sheet,
            mut names,
            dots,
        } = first(content, outline).clone();
        let ground = Ground::of(outline);
        let incidents: Vec<Mark> = events::marked(content).into_iter().map(incident).collect();
        sheet.mark(&incidents);
        write(
            &mut sheet,
            zones(content.report, outline, &ground, &incidents),
            &mut names,
        );
        write(&mut sheet, further::areas(content.report, outline, &ground), &mut names);
        let of_regions = names
            .iter()
            .filter_map(|(name, written)| further::coverage(content, &ground, name, *written));
        let coverages: Vec<Name> = of_regions.collect();
        write(&mut sheet, coverages, &mut names);
        write(
            &mut sheet,
            further::for_orientation(content.report, outline, &ground),
            &mut names,
        );
        let touch = touch(content, outline, &names);
        let dots = dots_with_names(content, &dots, &names);
        Layout { names, dots, touch }
    })
}

/// Whether an incident's mark there covers no name that is more important, from a rung on.
pub(super) fn is_clear(content: Content, at: (i32, i32), from: usize) -> bool {
    let outline = content.report.reference.outline.as_ref();
    outline.is_none_or(|outline| first(content, outline).sheet.is_clear(Mark { from, ..incident(at) }))
}

/// What makes no room for incidents.
#[derive(Clone)]
struct First {
    sheet: Sheet,
    names: Vec<(Name, Option<Written>)>,
    dots: Vec<Option<usize>>,
}

fn first(content: Content, outline: &'static Outline) -> &'static First {
    static FIRST: OnceLock<First> = OnceLock::new();
    FIRST.get_or_init(|| {
        let report = content.report;
        let ground = Ground::of(outline);
        let dots = dots(report, outline);
        let marks = marks(report, outline, &dots);
        let mut sheet = Sheet::new(size(report));
        sheet.take(&corners(report));
        sheet.mark(&marks);
        let mut written = Vec::new();
        write(&mut sheet, regions(report, outline, &ground), &mut written);
        let of_regions = written
            .iter()
            .filter_map(|(name, written)| further::grade(content, &ground, name, *written));
        let mut names: Vec<Name> = of_regions.collect();
        names.extend(further::named_places(report, outline, &ground));
        write(&mut sheet, names, &mut written);
        First {
            sheet,
            names: written,
            dots,
        }
    })
}

fn write(sheet: &mut Sheet, names: Vec<Name>, written: &mut Vec<(Name, Option<Written>)>) {
    let labels: Vec<Label> = names.iter().map(|name| name.label.clone()).collect();
    written.extend(names.into_iter().zip(sheet.write(&labels)));
}

fn incident((x, y): (i32, i32)) -> Mark {
    Mark {
        at: Point {
            x: x.into(),
            y: y.into(),
        },
        radius: INCIDENT,
        from: 0,
    }
}

/// The rung from which each named place can be touched: not before it has its name, and never where a small region is touched.
fn touch(content: Content, outline: &Outline, names: &[(Name, Option<Written>)]) -> Vec<Option<usize>> {
    let places = &content.report.places;
    let small = small_regions(content.report, outline);
    let mut circles: Vec<Label> = small.iter().map(|at| square(Some(*at), TOUCH, 0)).collect();
    circles.extend((0..places.len()).map(|index| {
        let name = written(names, Named::Place(PlaceId::at(index))).filter(|_| places[index].is_named());
        let at = name
            .and(places[index].position)
            .map(|position| point(outline, position));
        square(at, TOUCH, name.map_or(0, |it| it.from))
    }));
    let found = shown(&circles, &[], &[], size(content.report));
    found
        .into_iter()
        .skip(small.len())
        .map(|it| it.map(|it| it.from))
        .collect()
}

fn written(names: &[(Name, Option<Written>)], of: Named) -> Option<Written> {
    names.iter().find(|(name, _)| name.of == of)?.1
}

/// A town for orientation has its dot when it has its name.
fn dots_with_names(content: Content, dots: &[Option<usize>], names: &[(Name, Option<Written>)]) -> Vec<Option<usize>> {
    let of = |index: usize| {
        let is_label = content.report.places[index].kind == PlaceKind::Label;
        let name = written(names, Named::Place(PlaceId::at(index)));
        dots[index].or(name.filter(|_| !is_label).map(|it| it.from))
    };
    (0..dots.len()).map(of).collect()
}
