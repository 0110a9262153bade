//! The names on the map, read from the page as it is rendered: at no width do two of them meet, and what was written once stays.

use crate::rendered::{Rendered, text, within};
use advisory_model::outline::{ASCENT, Anchor, Area, DESCENT, LADDER, Point, Spot, Weight, text_width};
use advisory_model::{Coverage, Layer, Report};
use scraper::ElementRef;
use travel_advisory::content::Content;

const STYLE: &str = include_str!("../../static/travel-advisory.css");

/// A name as it is rendered.
struct Name {
    text: String,
    /// Its height beside that of other names, from the stylesheet.
    scale: f64,
    spot: Spot,
    size: (f64, f64),
    from: usize,
}

impl Name {
    fn area(&self, rung: usize) -> Area {
        self.spot.area(self.size, LADDER[rung].name)
    }
}

fn report() -> &'static Report {
    Content::embedded().unwrap().report
}

/// Every name on the drawing's own ground; what stands beside the map and what is in pictures alone left out.
fn names() -> Vec<Name> {
    let page = Rendered::page();
    page.all(".ground text[dx][dy][text-anchor]")
        .into_iter()
        .map(name)
        .collect()
}

fn name(element: ElementRef<'_>) -> Name {
    let classes: Vec<&str> = element.value().classes().collect();
    let parent = |class: &str| {
        element
            .parent()
            .and_then(ElementRef::wrap)
            .is_some_and(|it| has_class(it, class))
    };
    let is = |class: &str| classes.contains(&class);
    let (scale, weight) = match () {
        () if is("region-grade") => (0.85, Weight::Regular),
        () if is("region-coverage") => (0.8, Weight::Regular),
        () if is("place-name") && parent("named") => (0.95, Weight::Bold),
        () if is("place-name") || is("route-name") || is("river") => (0.9, Weight::Regular),
        () if is("neighbour") => (1.0, Weight::Regular),
        () => (1.0, Weight::Bold),
    };
    let number = |name: &str| {
        element
            .value()
            .attr(name)
            .unwrap()
            .trim_end_matches("em")
            .parse::<f64>()
            .unwrap()
    };
    let lines = within(element, "tspan");
    let lines: Vec<String> = if lines.is_empty() {
        vec![text(element)]
    } else {
        lines.into_iter().map(text).collect()
    };
    let further = (lines.len() as f64 - 1.0) * 1.15;
    let widest = lines.iter().map(|line| text_width(line, weight)).fold(0.0, f64::max);
    let anchor = [Anchor::Start, Anchor::Middle, Anchor::End];
    let anchor = anchor
        .into_iter()
        .find(|it| Some(it.word()) == element.value().attr("text-anchor"));
    Name {
        text: text(element),
        scale,
        spot: Spot {
            at: Point {
                x: number("x"),
                y: number("y"),
            },
            right: number("dx") * scale,
            down: (number("dy") - (ASCENT - DESCENT) / 2.0 + further / 2.0) * scale,
            anchor: anchor.unwrap(),
        },
        size: (widest * scale, (ASCENT + DESCENT + further) * scale),
        from: classes
            .iter()
            .find_map(|it| it.strip_prefix("from-")?.parse().ok())
            .unwrap_or(0),
    }
}

fn has_class(element: ElementRef<'_>, class: &str) -> bool {
    element.value().classes().any(|it| it == class)
}

#[test]
fn no_two_names_meet_at_any_width() {
    let names = names();
    assert!(names.len() > 30, "only {} names were found", names.len());
    for (rung, step) in LADDER.iter().enumerate() {
        let shown: Vec<&Name> = names.iter().filter(|it| it.from <= rung).collect();
        for (index, one) in shown.iter().enumerate() {
            for other in &shown[index + 1..] {
                let meet = one.area(rung).touches(&other.area(rung));
                assert!(!meet, "{} and {} meet at {} px", one.text, other.text, step.width);
            }
        }
    }
}

#[test]
fn every_name_stays_on_the_map_and_has_room_on_the_widest_at_the_latest() {
    let (width, height) = report().map_size;
    for name in names() {
        assert!(name.from < LADDER.len(), "{}", name.text);
        for (rung, step) in LADDER.iter().enumerate().skip(name.from) {
            let area = name.area(rung);
            let within = area.left >= 0.0
                && area.top >= 0.0
                && area.right <= f64::from(width)
                && area.bottom <= f64::from(height);
            assert!(within, "{} leaves the map at {} px", name.text, step.width);
        }
    }
}

#[test]
fn every_region_has_its_name_at_every_width() {
    let page = Rendered::page();
    let names = page.all(".labels .region-name");
    assert_eq!(names.len(), report().regions.len());
    for region in &report().regions {
        let name = names.iter().find(|it| text(**it) == region.name);
        let classes: Vec<&str> = name.unwrap().value().classes().collect();
        assert_eq!(classes, ["region-name"], "{}", region.name);
    }
}

/// The word is the layer's, so that the room must do for the longest.
#[test]
fn the_room_under_a_region_does_for_the_word_of_every_layer() {
    let (report, names) = (report(), names());
    let page = Rendered::page();
    let words = page.all(".labels .region-grade");
    assert_eq!(words.len(), report.regions.len());
    for (region, element) in report.region_ids().zip(words) {
        let longest = Layer::all().flat_map(|layer| report.finding(region, layer).assessments);
        let longest = longest
            .map(|id| format!("“{}”", report.assessments[id.index()].word))
            .map(|word| text_width(&word, Weight::Regular))
            .fold(0.0, f64::max);
        let mut grade = name(element);
        grade.size.0 = longest * grade.scale;
        let others = names.iter().filter(|it| it.spot != grade.spot);
        for other in others {
            for (rung, step) in LADDER.iter().enumerate().skip(grade.from.max(other.from)) {
                let meet = grade.area(rung).touches(&other.area(rung));
                assert!(
                    !meet,
                    "the word under {region:?} meets {} at {} px",
                    other.text, step.width
                );
            }
        }
    }
}

#[test]
fn the_room_for_the_coverage_does_for_each_word_of_it() {
    let names = names();
    let page = Rendered::page();
    let coverages = page.all(".labels .region-coverage");
    assert_eq!(coverages.len(), report().regions.len());
    let text_of = Content::embedded().unwrap().text;
    let longest = Coverage::ALL
        .iter()
        .map(|it| text_width(text_of.coverage(*it), Weight::Regular));
    let longest = longest.fold(0.0, f64::max);
    for element in coverages {
        let mut coverage = name(element);
        coverage.size.0 = longest * coverage.scale;
        for other in names.iter().filter(|it| it.spot != coverage.spot) {
            for (rung, step) in LADDER.iter().enumerate().skip(coverage.from.max(other.from)) {
                let meet = coverage.area(rung).touches(&other.area(rung));
                assert!(!meet, "a coverage meets {} at {} px", other.text, step.width);
            }
        }
    }
}

/// Names are between 13 and 17 pixels high at every width, and the stylesheet has the model's ladder.
#[test]
fn the_stylesheet_climbs_the_same_ladder() {
    assert!(
        STYLE.contains(&format!("--name: {}px;", LADDER[0].name)),
        "the lowest rung"
    );
    for (rung, step) in LADDER.iter().enumerate() {
        let next = LADDER
            .get(rung + 1)
            .map_or(f64::from(step.width) * 1.25, |it| it.width.into());
        let (smallest, largest) = (step.name * f64::from(step.width) / 1000.0, step.name * next / 1000.0);
        assert!(
            smallest > 13.0 && largest < 17.1,
            "{smallest:.1} to {largest:.1} px on rung {rung}"
        );
        let rule = format!(
            "@container drawing (width >= {}px) {{ .ground > svg {{ --name: {}px }} .from-{rung} {{ display: inline }} .to-{rung} {{ display: none }} }}",
            step.width, step.name
        );
        assert!(rung == 0 || STYLE.contains(&rule), "no `{rule}`");
    }
}
