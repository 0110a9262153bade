//! The names on the map as they are drawn: where the model has found room, from the width on at which there is some.

mod always;
mod further;
mod ground;
mod layout;
mod name;
mod spots;

use crate::content::Content;
use crate::ui::{each, element, words};
use advisory_model::outline::{self, Point};
use advisory_model::{Finding, PlaceId, RegionId, Report, RouteId, ZoneId};
use layout::layout;
use name::{BASELINE, LEADING, Name};
use yew::prelude::*;

/// What a name on the map is the name of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Named {
    Region(RegionId),
    Zone(ZoneId),
    Grade(RegionId),
    Coverage(RegionId),
    Place(PlaceId),
    Neighbour(usize),
    River(usize),
    Route(RouteId),
}

/// A name; nothing where no width has room for it.
pub(super) fn name(content: Content, of: Named, class: &'static str) -> Html {
    let Some((name, attributes)) = written(content, of, class) else {
        return Html::default();
    };
    let lines = match name.lines.as_slice() {
        [line] => words(line),
        lines => each(lines.iter().enumerate(), |(index, line)| {
            line_of(&attributes, index, line)
        }),
    };
    let attributes: Vec<(&'static str, Option<&str>)> = borrowed(&attributes);
    element("text", &attributes, vec![lines])
}

/// The word of grade under a region's name, which a layer changes. Where it stands never changes, and is left to the page
/// as it was rendered.
pub(super) fn grade(content: Content, region: RegionId, finding: &Finding) -> Html {
    changing(
        content,
        Named::Grade(region),
        "region-grade",
        &grade_on_map(content, finding),
    )
}

/// How precisely the report speaks of a region in the layer, in a word; likewise.
pub(super) fn coverage(content: Content, region: RegionId, finding: &Finding) -> Html {
    let said = content.text.coverage(finding.coverage);
    changing(content, Named::Coverage(region), "region-coverage", said)
}

fn changing(content: Content, of: Named, class: &'static str, said: &str) -> Html {
    #[cfg(feature = "ssr")]
    let attributes = written(content, of, class).map_or_else(without_room, |(_, attributes)| attributes);
    #[cfg(not(feature = "ssr"))]
    let attributes = {
        let _ = (content, of, class);
        Attributes::new()
    };
    element("text", &borrowed(&attributes), vec![words(said)])
}

/// From which rung of the ladder on a place's dot is drawn, and from which it can be touched.
pub(super) fn place_from(content: Content, place: PlaceId) -> (Option<usize>, Option<usize>) {
    let layout = layout(content);
    (layout.dots[place.index()], layout.touch[place.index()])
}

/// Whether an incident's mark there would cover no name that is more important, from a rung of the ladder on.
pub(super) fn is_clear(content: Content, at: (i32, i32), from: usize) -> bool {
    layout::is_clear(content, at, from)
}

/// The point by which a name is written.
pub(super) fn spot_of(content: Content, of: Named) -> Option<Point> {
    let names = &layout(content).names;
    Some(names.iter().find(|(name, _)| name.of == of)?.1?.spot.at)
}

/// What no rung has room for is never shown.
#[cfg(feature = "ssr")]
fn without_room() -> Attributes {
    vec![("class", from(outline::LADDER.len()))]
}

/// From which rung of the ladder on a name is written.
pub(super) fn name_from(content: Content, of: Named) -> Option<usize> {
    let names = &layout(content).names;
    Some(names.iter().find(|(name, _)| name.of == of)?.1?.from)
}

/// The rating that stands under a region's name: the highest of a topic's, with a star where it has a condition, or the country's level.
/// Nothing where there is none. What a star stands for is written below the map.
fn grade_on_map(content: Content, finding: &Finding) -> String {
    let Content { report, text } = content;
    match finding.assessments.first() {
        Some(id) => report.assessments[id.index()].marked(),
        None if finding.step.is_some() => text.level(report.level.number),
        None => String::new(),
    }
}

/// A name in the report's language.
fn in_language<'a>(report: &Report, name: &'a outline::Name) -> &'a str {
    if report.language == "fr" {
        &name.french
    } else {
        &name.english
    }
}

/// The class of what is shown from a rung on; the first is that of every map.
pub(super) fn from(rung: usize) -> String {
    if rung == 0 {
        String::new()
    } else {
        format!("from-{rung}")
    }
}

/// The class of what is no longer shown from a rung on.
pub(super) fn until(rung: usize) -> String {
    format!("to-{rung}")
}

type Attributes = Vec<(&'static str, String)>;

/// A name's attributes: the point, and the way from it in multiples of the letters' own height, which is what changes with the width.
fn written(content: Content, of: Named, class: &'static str) -> Option<(&'static Name, Attributes)> {
    let layout = layout(content);
    let (name, written) = layout.names.iter().find(|(name, _)| name.of == of)?;
    let (spot, lines) = (written.as_ref()?.spot, name.lines.len() as f64);
    let down = spot.down / name.scale + BASELINE - (lines - 1.0) / 2.0 * LEADING;
    let attributes = vec![
        (
            "class",
            format!("{class} {}", from(written.as_ref()?.from))
                .trim_end()
                .to_owned(),
        ),
        ("x", format!("{:.1}", spot.at.x)),
        ("y", format!("{:.1}", spot.at.y)),
        ("dx", em(spot.right / name.scale)),
        ("dy", em(down)),
        ("text-anchor", spot.anchor.word().to_owned()),
    ];
    Some((name, attributes))
}

/// A line of a name that has several.
fn line_of(attributes: &Attributes, index: usize, line: &str) -> Html {
    let of = |name: &str| {
        attributes
            .iter()
            .find(|(it, _)| *it == name)
            .map(|(_, value)| value.as_str())
    };
    let leading = em(LEADING);
    let place = [("x", of("x")), ("dx", of("dx")), ("dy", Some(leading.as_str()))];
    element("tspan", if index == 0 { &[] } else { &place }, vec![words(line)])
}

fn borrowed(attributes: &Attributes) -> Vec<(&'static str, Option<&str>)> {
    let mut borrowed = Vec::new();
    for (name, value) in attributes {
        borrowed.push((*name, Some(value.as_str())));
    }
    borrowed
}

fn em(names: f64) -> String {
    format!("{names:.2}em")
}
