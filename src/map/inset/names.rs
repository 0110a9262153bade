//! What is written in an inset, and where it may stand.

use super::around::{Around, SIZE};
use super::room::{self, Wished, between, scale_bar};
use crate::content::Content;
use crate::ui::grade_words;
use advisory_model::outline::{ASCENT, Anchor, DESCENT, Point, Spot, Weight, text_width};
use advisory_model::{Layer, PlaceId, PlaceKind, Position, RegionId, RouteId};

/// From one line to the next, as a multiple of the height of names.
const LEADING: f64 = 1.2;
/// The size of whatever is no region's name, as the stylesheet has it.
const SMALL: f64 = 0.85;
/// After so many letters a name goes on in another line.
const LONG: usize = 14;

/// A text of one line or several.
#[derive(Clone, Debug)]
pub(super) struct Name {
    /// Each line with its class.
    pub(super) lines: Vec<(&'static str, String)>,
    /// Where it stands.
    pub(super) spot: Spot,
    /// The region that it names; such a name has a line for the word of grade, which is written by whoever knows it.
    pub(super) region: Option<RegionId>,
    /// How wide and high it is, as multiples of the height of names.
    pub(super) size: (f64, f64),
}

impl Name {
    /// How far below its point a line's letters stand, as a multiple of the height of names.
    pub(super) fn baseline(&self, line: u8) -> f64 {
        self.spot.down - self.size.1 / 2.0 + ascent(&self.lines) + LEADING * f64::from(line)
    }
}

/// The size of a class of text.
pub(super) fn size(class: &str) -> f64 {
    if class == "region-name" { 1.0 } else { SMALL }
}

fn weight(class: &str) -> Weight {
    if class == "region-name" {
        Weight::Bold
    } else {
        Weight::Regular
    }
}

/// Everything that is written, each in the best place that is left: the scale first, then what has least choice.
pub(super) fn names(content: Content, around: &Around, region: RegionId) -> Vec<Name> {
    let mut wanted = scale(content, around);
    wanted.extend(
        around
            .places
            .iter()
            .filter_map(|id| place_name(content, around, *id, region)),
    );
    wanted.extend(around.routes.iter().map(|id| route_name(content, around, *id)));
    wanted.push(region_name(content, around, region, region));
    let others = content
        .report
        .regions_around(region)
        .into_iter()
        .filter(|other| *other != region);
    wanted.extend(others.map(|other| region_name(content, around, other, region)));
    let labels: Vec<Wished> = wanted.iter().map(|it| (it.size(), it.spots.as_slice())).collect();
    let spots = room::find(&labels, &room::marks(content, around));
    let placed = wanted.iter().zip(spots);
    placed
        .map(|(wanted, spot)| Name {
            lines: wanted.lines.clone(),
            spot,
            region: wanted.region,
            size: wanted.size(),
        })
        .collect()
}

/// A text with the places that suit it, the best first.
struct Wanted {
    lines: Vec<(&'static str, String)>,
    /// How wide a line is that is not among these.
    least_width: f64,
    spots: Vec<Spot>,
    region: Option<RegionId>,
}

impl Wanted {
    fn size(&self) -> (f64, f64) {
        extent(&self.lines, self.least_width, self.region.is_some())
    }
}

fn extent(lines: &[(&'static str, String)], least_width: f64, one_more: bool) -> (f64, f64) {
    let widths = lines
        .iter()
        .map(|(class, text)| text_width(text, weight(class)) * size(class));
    let further = u16::try_from(lines.len() + usize::from(one_more)).map_or(0, |count| count.saturating_sub(1));
    let last = lines
        .last()
        .filter(|_| !one_more)
        .map_or(SMALL, |(class, _)| size(class));
    let height = ascent(lines) + LEADING * f64::from(further) + DESCENT * last;
    (widths.fold(least_width, f64::max), height)
}

/// How far a text's first line reaches above its baseline.
fn ascent(lines: &[(&'static str, String)]) -> f64 {
    ASCENT * lines.first().map_or(SMALL, |(class, _)| size(class))
}

/// The bar's length, beside it, and which way is north, above it.
fn scale(content: Content, around: &Around) -> Vec<Wanted> {
    let kilometres = around.outline.projection().scale_bar(200.0).kilometres;
    let (from, to) = scale_bar(content, around);
    let text = |said: String, at, right, down| Wanted {
        lines: vec![("scale", said)],
        least_width: 0.0,
        spots: vec![Spot {
            at,
            right,
            down,
            anchor: Anchor::Start,
        }],
        region: None,
    };
    vec![
        text(content.text.kilometres(kilometres), to, 0.4, 0.0),
        text(content.text.north().to_owned(), from, 0.0, -1.0),
    ]
}

/// A region's name, above the longest word of grade that it gets in any layer: the small one's near its middle, another's on its own
/// ground and well away from it.
fn region_name(content: Content, around: &Around, id: RegionId, small: RegionId) -> Wanted {
    let Content { report, text: _ } = content;
    let words = Layer::all().map(|layer| grade_words(content, &report.finding(id, layer)));
    let least_width = words
        .map(|it| text_width(&it, Weight::Regular) * SMALL)
        .fold(0.0, f64::max);
    let lines = vec![("region-name", report.regions[id.index()].name.clone())];
    let size = extent(&lines, least_width, true);
    let down = size.1 / 2.0 - ascent(&lines) - LEADING; // The word of grade stands on the point's own height.
    let projection = around.outline.projection();
    let middle = around
        .outline
        .label(small.index())
        .map_or(Point { x: 0.0, y: 0.0 }, |at| projection.point(at));
    let distance = |at: &Point| (at.x - middle.x).hypot(at.y - middle.y);
    let is_its_own = |at: &Point| around.outline.contains(id.index(), projection.position(*at));
    let mut points: Vec<Point> = grid().collect();
    if id == small {
        points.sort_by(|one, other| distance(one).total_cmp(&distance(other)));
    } else {
        points.retain(is_its_own);
        points.sort_by(|one, other| distance(other).total_cmp(&distance(one)));
    }
    let spots = points.into_iter().map(|at| Spot {
        at,
        right: 0.0,
        down,
        anchor: Anchor::Middle,
    });
    Wanted {
        lines,
        least_width,
        spots: spots.collect(),
        region: Some(id),
    }
}

fn grid() -> impl Iterator<Item = Point> {
    let steps = |to: f64| (0..).map(|step| f64::from(step) * 25.0).take_while(move |at| *at <= to);
    steps(SIZE.1).flat_map(move |y| steps(SIZE.0).map(move |x| Point { x, y }))
}

/// A place's name around its mark. The region's own name stands for the town that is called so.
fn place_name(content: Content, around: &Around, id: PlaceId, small: RegionId) -> Option<Wanted> {
    let Content { report, text } = content;
    let place = &report.places[id.index()];
    let at = around.outline.projection().point(place.position?);
    if place.region == small && place.name == report.regions[small.index()].name {
        return None;
    }
    let mut lines = wrapped("place-name", &place.name);
    if place.approximate {
        lines.push(("remark", text.approximate().to_owned()));
    }
    let height = extent(&lines, 0.0, false).1;
    let apart = if place.kind == PlaceKind::Label { 0.0 } else { 0.6 };
    let spots = [apart, apart * 1.5, apart * 2.5];
    let spots = spots
        .into_iter()
        .flat_map(|far| beside(at, far, height / 2.0 + far))
        .collect();
    Some(Wanted {
        lines,
        least_width: 0.0,
        spots,
        region: None,
    })
}

/// Where a text may stand that is so far from its mark: right and left of it, below and above it, and somewhat to one side of that.
fn beside(at: Point, far: f64, down: f64) -> Vec<Spot> {
    let spot = |right, down, anchor| Spot {
        at,
        right,
        down,
        anchor,
    };
    let mut spots = Vec::new();
    for height in [0.0, 0.5 * down, -0.5 * down] {
        spots.extend([spot(far, height, Anchor::Start), spot(-far, height, Anchor::End)]);
    }
    for height in [down, -down] {
        spots.push(spot(0.0, height, Anchor::Middle));
        for aside in [0.6, 1.5, 3.0] {
            spots.extend([spot(-aside, height, Anchor::Start), spot(aside, height, Anchor::End)]);
        }
    }
    spots
}

/// A road's name beside its line, with the remark that the line is schematic.
fn route_name(content: Content, around: &Around, id: RouteId) -> Wanted {
    let Content { report, text } = content;
    let route = &report.routes[id.index()];
    let mut lines = wrapped("route-name", &route.name);
    lines.push(("remark", text.schematic().to_owned()));
    let height = extent(&lines, 0.0, false).1;
    let projection = around.outline.projection();
    let point = |at: Option<&Position>| at.map_or(Point { x: 0.0, y: 0.0 }, |at| projection.point(*at));
    let (from, to) = (point(route.line.first()), point(route.line.last()));
    let beside = |share: f64| {
        let at = between(from, to, share);
        let spot = |right: f64, down: f64, anchor| Spot {
            at,
            right,
            down: down * (height / 2.0 + 0.2),
            anchor,
        };
        [
            spot(0.4, 1.0, Anchor::Start),
            spot(-0.4, -1.0, Anchor::End),
            spot(0.4, -1.0, Anchor::Start),
            spot(-0.4, 1.0, Anchor::End),
        ]
    };
    let spots = [0.5, 0.4, 0.6, 0.3, 0.7].into_iter().flat_map(beside).collect();
    Wanted {
        lines,
        least_width: 0.0,
        spots,
        region: None,
    }
}

/// A text in lines that are broken between words.
fn wrapped(class: &'static str, text: &str) -> Vec<(&'static str, String)> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LONG => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.into_iter().map(|line| (class, line)).collect()
}
