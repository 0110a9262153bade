//! Sections and the address bar: links, Back, reload, and what is hidden.

use crate::browser::in_a_browser;
use crate::page::Page;
use serde_json::json;

const SHOWN: &str =
    "$$('[data-section]').filter((it) => it.getBoundingClientRect().height > 0).map((it) => it.dataset.section)";

async fn shows(page: &Page, section: &str) {
    page.wait(&format!("({SHOWN}).join() === '{section}'")).await;
}

async fn go(page: &Page, section: &str) {
    page.click(&format!(".bar a[href='#{section}']")).await;
    shows(page, section).await;
}

#[test]
fn an_unknown_fragment_shows_the_overview_and_the_other_sections_stay_findable() {
    in_a_browser(async |page| {
        page.open("#nowhere").await;
        shows(page, "overview").await;
        for section in ["map", "plan", "report", "emergency", "overview"] {
            go(page, section).await;
            let hidden = page
                .texts("$$('[data-section]').filter((it) => it.getAttribute('hidden') === 'until-found').map((it) => it.dataset.section)")
                .await;
            assert_eq!(hidden.len(), 4);
            assert!(!hidden.contains(&section.to_owned()));
            let current = page.ask("$$('.bar [aria-current=page]').map((it) => it.hash)").await;
            assert_eq!(current, json!([format!("#{section}")]));
        }
    });
}

#[test]
fn back_and_a_reload_keep_the_section() {
    in_a_browser(async |page| {
        page.open("").await;
        go(page, "plan").await;
        go(page, "emergency").await;
        page.back().await;
        shows(page, "plan").await;
        page.reload().await;
        shows(page, "plan").await;
        page.back().await;
        shows(page, "overview").await;
    });
}

#[test]
fn a_fragment_opens_the_report_at_its_paragraph() {
    in_a_browser(async |page| {
        page.open("#crime:2").await;
        shows(page, "report").await;
        let at = "document.getElementById('crime:2').getBoundingClientRect()";
        page.wait(&format!("{at}.top >= 0 && {at}.top < innerHeight / 2")).await;
        let strip = "$('.strip').getBoundingClientRect().bottom";
        assert!(
            page.is(&format!("{at}.top >= {strip} - 1")).await,
            "the strip covers it"
        );
    });
}

#[test]
fn a_source_leads_to_its_paragraph_and_back_returns() {
    in_a_browser(async |page| {
        page.open("").await;
        page.click("[data-section=overview] .level a.source").await;
        shows(page, "report").await;
        let at = "document.getElementById(location.hash.slice(1)).getBoundingClientRect()";
        page.wait(&format!("{at}.top >= 0 && {at}.top < innerHeight")).await;
        assert!(
            page.is("$('.paragraph:target') && location.hash.includes(':')").await,
            "the address names the paragraph"
        );
        page.back().await;
        shows(page, "overview").await;
    });
}

#[test]
fn a_fragment_of_the_map_opens_layer_and_region() {
    in_a_browser(async |page| {
        page.open("#map/terrorism/gao").await;
        shows(page, "map").await;
        page.wait("$('[data-topic=terrorism]').ariaPressed === 'true'").await;
        page.wait("$('#panel-title').textContent.includes('Gao')").await;
    });
}

#[test]
fn what_is_chosen_on_the_map_has_an_address_and_back_leaves_it() {
    in_a_browser(async |page| {
        page.open("#map").await;
        let address = async |fragment: &str| page.wait(&format!("location.hash === '#{fragment}'")).await;
        let closed = "!$('[data-section=map] .close')";
        page.click("svg a[data-region=gao]").await;
        address("map/all/gao").await;
        page.click("[data-topic=terrorism]").await;
        address("map/terrorism/gao").await;
        page.back().await;
        address("map/all/gao").await;
        page.wait("$('[data-topic=all]').ariaPressed === 'true' && $('#panel-title').textContent.includes('Gao')")
            .await;
        page.back().await;
        address("map/all").await;
        page.wait(closed).await;
        page.ask("history.forward()").await;
        page.wait("$('#panel-title').textContent.includes('Gao')").await;
        page.reload().await;
        page.wait("$('#panel-title').textContent.includes('Gao')").await;
    });
}

#[test]
fn what_the_reader_chooses_on_the_map_leaves_the_page_where_it_is() {
    in_a_browser(async |page| {
        page.open("#map").await;
        page.ask("scrollTo(0, 300)").await;
        page.ask("$('tr[data-region=gao] th a').click()").await;
        page.wait("location.hash === '#map/all/gao'").await;
        assert_eq!(page.ask("scrollY").await, json!(300));
    });
}
