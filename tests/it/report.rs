//! The whole report: every paragraph, every statement, every word of it.

use crate::rendered::{Rendered, text, within};
use advisory_model::search::Query;
use advisory_model::{Layer, Plan, Report, Words};
use std::collections::BTreeSet;
use travel_advisory::content::Content;

#[test]
fn every_paragraph_is_there_in_order_under_its_anchor() {
    let page = Rendered::page();
    let report = Content::embedded().unwrap().report;
    let anchors: Vec<String> = (0..report.paragraphs.len())
        .map(|index| report.anchor(advisory_model::ParagraphId::at(index)))
        .collect();
    assert_eq!(anchors.len(), 66);
    assert_eq!(page.attributes("[data-section=report] .paragraph", "id"), anchors);
}

#[test]
fn every_statement_is_there_once_with_its_sources() {
    let page = Rendered::page();
    let report = Content::embedded().unwrap().report;
    assert_eq!(
        page.all("[data-section=report] [data-statement]").len(),
        report.statements.len()
    );
    for statement in &report.statements {
        let shown = page.one(&format!("[data-section=report] [data-statement='{}']", statement.id));
        let sources = report.anchors(&statement.sources);
        assert_eq!(
            shown.value().attr("data-source"),
            Some(sources.as_str()),
            "{}",
            statement.id
        );
        assert!(text(shown).contains(&statement.text), "{}", statement.id);
    }
}

#[test]
fn every_paragraph_says_something() {
    let page = Rendered::page();
    for paragraph in page.all("[data-section=report] .paragraph") {
        let said = !within(paragraph, "[data-statement], .publications li").is_empty();
        assert!(said, "{:?} is empty", paragraph.value().attr("id"));
    }
}

#[test]
fn every_link_within_the_page_leads_somewhere_and_no_id_is_there_twice() {
    let page = Rendered::page();
    let ids = page.attributes("[id]", "id");
    let distinct: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len());
    for link in page.attributes("a[href^='#']", "href") {
        assert!(ids.contains(&&link[1..]), "{link} leads nowhere");
    }
}

#[test]
fn old_reassurances_are_marked_as_such() {
    let page = Rendered::page();
    let reassurances = page.all("[data-section=report] .statement.reassures .stamp");
    assert!(!reassurances.is_empty());
    for stamp in reassurances {
        assert!(text(stamp).contains("check before you rely on it") || text(stamp).contains("not beyond"));
    }
}

#[test]
fn the_excerpt_in_the_wasm_answers_as_the_whole_report_does() {
    let whole = Content::embedded().unwrap().report;
    let excerpt = Report::of_excerpt(&whole.excerpt(), whole.words()).unwrap();
    for layer in Layer::all() {
        for region in whole.region_ids() {
            assert_eq!(
                excerpt.finding(region, layer),
                whole.finding(region, layer),
                "{layer:?}"
            );
        }
    }
    for region in whole.region_ids() {
        assert_eq!(excerpt.names(region), whole.names(region));
    }
    assert_eq!(Plan::for_everyone(&excerpt), Plan::for_everyone(whole));
    for (one, other) in excerpt.items.iter().zip(&whole.items) {
        assert_eq!((&one.id, one.phase), (&other.id, other.phase));
    }
    let query = Query::new("attack");
    assert_eq!(excerpt.matches(&query), whole.matches(&query));
}

#[test]
fn an_excerpt_refuses_the_words_of_another_page() {
    let whole = Content::embedded().unwrap().report;
    let excerpt = whole.excerpt();
    let altered = |alter: fn(&mut Vec<Words>)| {
        let mut words = whole.words();
        alter(&mut words);
        Report::of_excerpt(&excerpt, words).is_some()
    };
    assert!(altered(|_| {}));
    assert!(
        altered(|words| words[0].text = "traduit".into()),
        "a page may be translated"
    );
    assert!(!altered(Vec::clear));
    assert!(!altered(|words| drop(words.pop())));
    assert!(!altered(|words| words[0].id = "another".into()));
    assert!(!altered(|words| words[0].text.clear()));
}
