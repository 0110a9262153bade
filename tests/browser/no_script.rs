//! Without scripts the page is complete: everything can be read, every link leads somewhere, every number can be dialled.

use crate::browser::in_a_browser;
use crate::page::Page;
use serde_json::json;
use std::collections::BTreeSet;

const SECTIONS: [&str; 5] = ["overview", "map", "plan", "report", "emergency"];

async fn open(page: &Page, fragment: &str) {
    page.tell("Emulation.setScriptExecutionDisabled", json!({ "value": true }))
        .await;
    page.visit(&format!("/{fragment}")).await;
    assert!(
        !page.is("customElements.get('travel-advisory')").await,
        "no script has run"
    );
}

#[test]
fn every_section_is_there_and_can_be_seen() {
    in_a_browser(async |page| {
        for section in SECTIONS {
            open(page, &format!("#{section}")).await;
            let seen = format!("$('[data-section={section}]').getBoundingClientRect().height > 100");
            assert!(page.is(&seen).await, "{section}");
        }
    });
}

#[test]
fn every_link_within_the_page_leads_somewhere() {
    in_a_browser(async |page| {
        open(page, "").await;
        let broken = "$$('a[href^=\"#\"]').map((it) => it.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id))";
        assert_eq!(page.ask(broken).await, json!([]));
        let doubled = "$$('[id]').map((it) => it.id).filter((id, at, all) => all.indexOf(id) !== at)";
        assert_eq!(page.ask(doubled).await, json!([]), "ids that are there twice");
    });
}

#[test]
fn a_jump_link_shows_its_paragraph() {
    in_a_browser(async |page| {
        open(page, "").await;
        page.click("[data-section=overview] a.source").await;
        let shown = "$(`[id=\"${location.hash.slice(1)}\"]`).getBoundingClientRect()";
        page.wait("location.hash.includes(':')").await;
        page.wait(&format!(
            "{shown}.height > 0 && {shown}.top >= 0 && {shown}.top < innerHeight"
        ))
        .await;
    });
}

#[test]
fn the_seven_printed_numbers_can_be_dialled() {
    in_a_browser(async |page| {
        open(page, "#emergency").await;
        let numbers = page
            .texts("$$('[data-section=emergency] a[href^=tel]').map((it) => it.getAttribute('href'))")
            .await;
        let distinct: BTreeSet<&String> = numbers.iter().collect();
        assert_eq!(distinct.len(), 7, "{distinct:?}");
        for number in distinct {
            let digits = number.strip_prefix("tel:+").unwrap();
            assert!(
                digits.len() > 8 && digits.bytes().all(|it| it.is_ascii_digit()),
                "{number}"
            );
        }
    });
}

#[test]
fn level_and_age_are_said() {
    in_a_browser(async |page| {
        open(page, "").await;
        let strip = page.text("$('[data-age=strip]').textContent").await;
        assert!(strip.contains("Level 4") && strip.contains("2019"), "{strip}");
        assert!(strip.contains("at least") && strip.contains("years"), "{strip}");
        assert!(page.text("$('.level-number').textContent").await.contains("Level 4"));
    });
}
