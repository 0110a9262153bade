//! The map: nine regions, the same facts in the drawing and in the table, and every fill in words.

use crate::rendered::{Rendered, text, within};
use crate::snapshot::assert_snapshot;
use advisory_model::{Coverage, PlaceKind};
use scraper::ElementRef;
use travel_advisory::content::Content;

const REGIONS: [&str; 9] = [
    "bamako",
    "gao",
    "kayes",
    "kidal",
    "koulikoro",
    "mopti",
    "segou",
    "sikasso",
    "timbuktu",
];
const NEVER_NAMED: [&str; 2] = ["kayes", "koulikoro"];

#[test]
fn nine_regions_are_drawn_and_listed_with_the_same_facts() {
    let page = Rendered::page();
    for place in ["svg a[data-region]", "tr[data-region]"] {
        let mut slugs = page.attributes(place, "data-region");
        slugs.sort_unstable();
        assert_eq!(slugs, REGIONS, "{place}");
    }
    for region in REGIONS {
        let named = if NEVER_NAMED.contains(&region) { "false" } else { "true" };
        let drawn = page.one(&format!("svg a[data-region={region}]"));
        let listed = page.one(&format!("tr[data-region={region}]"));
        for element in [drawn, listed] {
            assert_eq!(element.value().attr("data-named"), Some(named), "{region}");
        }
        let coverage = drawn.value().attr("data-coverage");
        assert_eq!(coverage, listed.value().attr("data-coverage"), "{region}");
        let known = Coverage::ALL.iter().any(|it| Some(it.slug()) == coverage);
        assert!(known, "{region}: {coverage:?}");
    }
}

#[test]
fn a_region_that_is_never_named_says_so() {
    let page = Rendered::page();
    for region in NEVER_NAMED {
        let row = page.text(&format!("tr[data-region={region}]"));
        assert!(row.contains("never names this region"), "{row}");
    }
}

#[test]
fn every_region_tells_its_facts_to_a_screen_reader() {
    let page = Rendered::page();
    for region in page.all("svg a[data-region]") {
        let label = region.value().attr("aria-label").unwrap();
        assert!(label.contains(':') && label.contains("statement"), "{label}");
    }
}

#[test]
fn the_legend_has_every_step_every_coverage_and_every_mark_in_words() {
    let page = Rendered::page();
    let rows = page.all(".legend > h3, .legend > p, .legend > ul.plain > li");
    assert_snapshot("map-legend", &rows.into_iter().map(row).collect::<Vec<_>>().join("\n"));
    assert_eq!(
        page.all(".legend > ul .sample").len(),
        17,
        "four steps, ungraded, five coverages, seven marks"
    );
}

/// A row of the legend, and under it what is said of its step.
fn row(row: ElementRef<'_>) -> String {
    let (whole, said) = (text(row), within(row, ".said > li").into_iter().map(text));
    let said: Vec<String> = said.collect();
    let head = said.first().and_then(|first| whole.split_once(first.as_str()));
    let head = head.map_or(&*whole, |(head, _)| head);
    [vec![head.to_owned()], said].concat().join("\n  - ")
}

#[test]
fn the_legend_is_closed_and_its_key_does_for_reading_the_map() {
    let page = Rendered::page();
    assert_eq!(page.one(".legend").value().attr("open"), None);
    assert_snapshot("map-key", &page.html(".legend summary"));
}

#[test]
fn the_legend_says_paragraph_by_paragraph_what_stands_for_each_step() {
    let report = Content::embedded().unwrap().report;
    let page = Rendered::page();
    let steps = page.all(".legend .said");
    assert_eq!(steps.len(), 4);
    for (element, step) in steps.into_iter().zip((1..=4).rev()) {
        let said = text(element);
        let words: Vec<_> = report.assessments.iter().filter(|it| it.grade.step() == step).collect();
        for assessment in &words {
            assert!(said.contains(&format!("“{}”", assessment.word)), "{said}");
            assert!(said.contains(report.scope_name(assessment.scope)), "{said}");
            for source in &assessment.sources {
                let link = format!("a.source[href='#{}']", report.anchor(*source));
                assert!(!within(element, &link).is_empty(), "no {link} on step {step}");
            }
        }
        let has_level = said.contains(&report.level.word);
        assert_eq!(has_level, report.level.number == step, "{said}");
        let none = words.is_empty() && !has_level;
        assert_eq!(said.contains("None in this report"), none, "step {step}: {said}");
    }
}

/// What a mark is called: its title, which a pointer and a screen reader are told.
fn said(mark: ElementRef<'_>) -> String {
    text(within(mark, "title")[0])
}

#[test]
fn every_place_and_road_is_on_the_map_and_leads_to_what_is_told_of_it() {
    let report = Content::embedded().unwrap().report;
    let page = Rendered::page();
    for place in &report.places {
        let drawn = page.one(&format!(".ground [data-place={}]", place.id));
        assert_eq!(drawn.value().name() == "a", place.is_named(), "{}", place.name);
        if place.is_named() {
            let (address, label) = (drawn.value().attr("href"), said(drawn));
            assert_eq!(address, Some(format!("#place-{}", place.id).as_str()));
            assert!(label.contains(&place.name), "{label:?}");
            assert_eq!(drawn.value().attr("tabindex"), Some("-1"), "the map is one tab stop");
            assert_eq!(within(drawn, ".reach").len(), 1, "{} can be touched", place.name);
            let is_marked = drawn.value().classes().any(|it| it == "approximate");
            assert_eq!(is_marked, place.approximate, "{}", place.name);
            assert_eq!(label.contains("approximate"), place.approximate, "{label:?}");
        }
        let dots = usize::from(place.kind != PlaceKind::Label);
        assert_eq!(within(drawn, ".dot").len(), dots, "{}", place.name);
        let own = report.regions[place.region.index()].is_small && !place.is_named();
        assert_eq!(within(drawn, "text").is_empty(), own, "{}", place.name);
    }
    for route in &report.routes {
        let road = page.one(&format!(".ground a.road[href='#route-{}']", route.id));
        assert!(said(road).contains("schematic"));
        assert_eq!(within(road, ".route").len(), 1);
    }
}

#[test]
fn every_zone_has_its_edge_and_its_name() {
    let report = Content::embedded().unwrap().report;
    let page = Rendered::page();
    for zone in &report.zones {
        let drawn = page.one(&format!(".zones [data-zone={}]", zone.id));
        assert_eq!(within(drawn, "clipPath use").len(), zone.regions.len(), "{}", zone.name);
        assert!(page.text(".ground > svg > .zones").contains(&zone.name));
        assert!(page.text(".legend").contains(&zone.note));
    }
}

#[test]
fn places_and_incidents_are_laid_over_the_map_and_zones_if_asked_for() {
    let page = Rendered::page();
    assert_snapshot("map-overlays", &page.html(".overlays"));
    for layer in [".places", ".events", ".zones"] {
        assert!(!page.all(&format!(".ground > svg > {layer}")).is_empty(), "{layer}");
    }
}

#[test]
fn every_fill_and_shape_that_is_referred_to_is_defined() {
    let page = Rendered::page();
    let ids = page.attributes("svg [id]", "id");
    let fills = page.attributes("[fill^='url(']", "fill");
    let fills = fills
        .iter()
        .map(|it| it.trim_start_matches("url(#").trim_end_matches(')'));
    let shapes = page.attributes("svg use", "href");
    let shapes = shapes.iter().map(|it| it.trim_start_matches('#'));
    for id in fills.chain(shapes) {
        assert!(ids.contains(&id), "nothing has the id {id}");
    }
}

#[test]
fn each_layer_has_its_button_and_all_topics_is_shown_first() {
    let page = Rendered::page();
    let topics = page.attributes("[data-topic]", "data-topic");
    assert_eq!(topics, travel_advisory::content::topic_slugs());
    assert_eq!(
        page.attributes("[data-topic][aria-pressed=true]", "data-topic"),
        [topics[0]]
    );
}

#[test]
fn every_row_of_the_table_cites_paragraphs() {
    let page = Rendered::page();
    for row in page.all("tr[data-region]") {
        assert!(!within(row, "a.source").is_empty(), "{}", text(row));
    }
}
