//! The map: nine regions, the same facts in the drawing and in the table, and every fill in words.

use crate::rendered::{Rendered, text, within};
use advisory_model::Coverage;

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
fn the_legend_has_every_step_and_every_coverage_in_words() {
    let page = Rendered::page();
    let legend = page.text(".legend");
    for word in [
        "Advised against",
        "“extreme”",
        "“serious”",
        "“considerable”",
        "“moderate”",
        "without a grade",
        "not the lowest step",
        "named",
        "only a part named",
        "only the wider zone",
        "only the country",
        "Silence is not a low risk",
        "Ours, not the report’s",
    ] {
        assert!(legend.contains(word), "{word:?} is missing in: {legend}");
    }
    assert_eq!(
        page.all(".legend svg.sample").len(),
        10,
        "four steps, ungraded, five coverages"
    );
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
