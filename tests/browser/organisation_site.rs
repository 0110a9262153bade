//! The site that `cargo xtask organisation` makes, of the example: what the organisation adds is there without a connection, and in the page
//! that is one file. `cargo xtask test` makes it in `target/examples/organisation/`, and leaves these tests out where it cannot.

use crate::altered::copy_into;
use crate::browser::{in_an_engine, project};
use crate::builds::list_anew;
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::hosted::FIRST;
use crate::offline::{lose_the_network, open_and_keep};
use crate::page::Page;
use crate::single_file::alive_of;
use crate::update::{OFFERED, look_for_news};
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    after_one_load_it_is_there_without_a_server,
    the_page_in_one_file_has_it_too,
    a_changed_file_comes_as_a_new_version,
    a_page_that_embeds_the_report_still_names_the_file,
});

const RULE: &str = "No travel on this road.";
const PHONE: &str = "+44 20 7946 0000";
const OTHER_PHONE: &str = "+44 20 7946 0009";

fn site() -> PathBuf {
    project("target/examples/organisation")
}

/// The site once more, with another number in the file.
fn with_other_phone() -> TempDir {
    let next = tempfile::tempdir().unwrap();
    copy_into(&site(), next.path());
    let file = next.path().join("organisation.json");
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text.matches(PHONE).count(), 1);
    fs::write(file, text.replace(PHONE, OTHER_PHONE)).unwrap();
    list_anew(next.path());
    next
}

/// Whether the security desk's number is among the contacts.
fn dials(phone: &str) -> String {
    format!(
        "$('[data-organisation=emergency] a[href=\"tel:{}\"]')",
        phone.replace(' ', "")
    )
}

async fn shows_number_and_rules(page: &Page) {
    page.wait(&format!("{}?.getBoundingClientRect().height > 0", dials(PHONE)))
        .await;
    let rules = "$('[data-organisation=overview] .organisation')?.textContent";
    page.wait(&format!("{rules}.includes('{RULE}')")).await;
    assert!(
        page.is("$$('[data-lack], [data-organisation-wrong]').length === 0")
            .await
    );
}

fn after_one_load_it_is_there_without_a_server(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.serve(&site());
        open_and_keep(page, "#emergency").await;
        match engine {
            Engine::Chromium => lose_the_network(page).await,
            Engine::Firefox | Engine::WebKit => page.lose_the_server(),
        }
        page.reload().await;
        shows_number_and_rules(page).await;
        page.open_window("/#emergency").await;
        page.alive().await;
        shows_number_and_rules(page).await;
        page.click(".bar a[href='#plan']").await;
        page.wait("$('[data-new-trip]')").await;
        page.ask("$('[data-new-trip]').click(), 1").await;
        page.wait(&format!(
            "$('[data-organisation-rules]')?.textContent.includes('{RULE}')"
        ))
        .await;
    });
}

/// Nothing of the file is asked for, and nothing is refused by its policy.
fn the_page_in_one_file_has_it_too(engine: Engine) {
    alive_of(&site(), engine, "#emergency", async |page| {
        shows_number_and_rules(page).await;
    });
}

fn a_changed_file_comes_as_a_new_version(engine: Engine) {
    let next = with_other_phone();
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.serve(&site());
        open_and_keep(page, "#emergency").await;
        shows_number_and_rules(page).await;
        page.serve(next.path());
        look_for_news(page).await;
        page.wait(OFFERED).await;
        page.reload().await;
        shows_number_and_rules(page).await;
        page.wait(OFFERED).await;
        page.click("[data-change-over]").await;
        page.wait(&dials(OTHER_PHONE)).await;
        assert!(!page.is(&dials(PHONE)).await);
    });
}

fn a_page_that_embeds_the_report_still_names_the_file(engine: Engine) {
    let hosts = tempfile::tempdir().unwrap();
    copy_into(&site(), hosts.path());
    let page = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A host</title><travel-advisory></travel-advisory>\
                <script type=\"module\" src=\"travel-advisory.js\"></script>";
    fs::write(hosts.path().join("host.html"), page).unwrap();
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.serve(hosts.path());
        page.visit("/host.html").await;
        page.alive().await;
        page.wait("$('[data-save-state=saved]')").await;
        assert!(
            page.is("$$('.organisation').length === 0 && !$('[data-planner-style]')")
                .await
        );
        page.ask(&format!("{FIRST}.organisation = 'organisation.json', 1"))
            .await;
        page.wait(&dials(PHONE)).await;
    });
}

/// As it stands in the file; that such a page can be seen without scripts is in `journeys::without_scripts`.
#[test]
fn without_scripts_the_report_stands_whole_and_alone() {
    let page = Html::parse_document(&fs::read_to_string(site().join("index.html")).unwrap());
    let all = |css: &str| page.select(&Selector::parse(css).unwrap()).collect::<Vec<_>>();
    let numbers = all("[data-section=emergency] a[href^=tel]");
    let numbers: BTreeSet<_> = numbers.iter().map(|it| it.attr("href")).collect();
    assert_eq!(numbers.len(), 7);
    assert!(all(".organisation").is_empty());
}
