//! The overview: how bad, how old, whose, and where to read what is true today.

use crate::rendered::{Rendered, text, within};

#[track_caller]
fn says(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "{word:?} is missing in: {text}");
    }
}

#[test]
fn the_level_stands_first_with_its_reasons() {
    let page = Rendered::page();
    assert_eq!(page.text("[data-section=overview] .level-number"), "Level 4");
    let level = page.one("[data-section=overview] .level");
    says(&text(level), &["should not travel", "Crime", "Terrorism", "Kidnapping"]);
    assert!(!within(level, "a.source[href='#front:4']").is_empty());
}

#[test]
fn the_age_is_counted_from_the_day_of_the_build() {
    let page = Rendered::page();
    says(
        &page.text("[data-age=strip]"),
        &["Level 4", "report of 2019", "at least 7 years old"],
    );
    says(&page.text("[data-age=notice]"), &["2019", "at least 7 years old"]);
    assert!(page.all("[data-age] button").is_empty(), "it cannot be closed");
}

#[test]
fn the_official_page_is_linked_and_this_one_is_not_it() {
    let page = Rendered::page();
    let link = page.one("[data-section=overview] a.official");
    assert!(
        link.value()
            .attr("href")
            .unwrap()
            .starts_with("https://travel.state.gov/")
    );
    says(
        &page.text(".not-official"),
        &["not an official site", "U.S. Department of State"],
    );
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
