//! The overview: how bad, how old, whose, and where to read what is true today.

use crate::rendered::{Rendered, text, within};
use crate::snapshot::assert_snapshot;

#[test]
fn the_level_stands_first_with_its_reasons() {
    let page = Rendered::page();
    assert_snapshot("overview-level", &page.html("[data-section=overview] .level"));
}

#[test]
fn the_age_is_counted_from_the_day_of_the_build() {
    let page = Rendered::page();
    let said = ["[data-age=strip]", "[data-age=notice]"].map(|css| page.html(css));
    assert_snapshot("overview-age", &said.join("\n"));
    assert!(page.all("[data-age] button").is_empty(), "it cannot be closed");
}

#[test]
fn the_official_page_is_linked_and_this_one_is_not_it() {
    let page = Rendered::page();
    let said = ["[data-section=overview] a.official", ".not-official"].map(|css| page.html(css));
    assert_snapshot("overview-official-page", &said.join("\n"));
}

#[test]
fn every_word_of_grade_cites_its_paragraph() {
    let page = Rendered::page();
    let grades = page.all("[data-section=overview] .grades li.grade");
    assert!(grades.len() >= 5, "{}", grades.len());
    for grade in &grades {
        assert!(!within(*grade, "a.source").is_empty(), "{}", text(*grade));
        assert!(text(*grade).starts_with('“'), "the report's own word: {}", text(*grade));
    }
    let steps: Vec<&str> = grades.iter().map(|it| it.value().attr("class").unwrap()).collect();
    let mut sorted = steps.clone();
    sorted.sort_by(|one, other| other.cmp(one));
    assert_eq!(steps, sorted, "the gravest first");
}
