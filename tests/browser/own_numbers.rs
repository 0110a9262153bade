//! The traveller's own numbers: added where one looks for numbers, dialled with one tap, kept on the device, never among the report's.

use crate::altered::{copy, with_host};
use crate::browser::{in_a_browser, with_site};
use crate::page::Page;
use serde_json::json;
use std::fs;

const TRIPS_SAVED: &str = "$('[data-trips] [data-save-state=saved]')";

/// Adds a number of the traveller's own, from the emergency section.
pub(crate) async fn add_the_insurer(page: &Page) {
    show(page, "emergency").await;
    type_the_insurer(page).await;
}

async fn type_the_insurer(page: &Page) {
    page.click("[data-own-contacts] :is([data-trip], [data-own-add])").await;
    page.wait("$('[data-own-field=name]')").await;
    page.click("[data-own-field=name]").await;
    page.type_in("Insurer").await;
    page.click("[data-own-field=number]").await;
    page.type_in("+44 (0)20 7946 0000 ext. 4").await;
    page.click("[data-own-keep]").await;
    page.wait("$('[data-own-contact]')").await;
}

/// Turns to a section.
pub(crate) async fn show(page: &Page, section: &str) {
    page.ask(&format!("location.hash = '{section}'")).await;
    page.wait(&format!(
        "$('[data-section={section}]').getBoundingClientRect().height > 0"
    ))
    .await;
}

#[test]
fn an_own_number_is_added_in_the_emergency_section_is_on_no_paper_and_is_there_after_a_reload() {
    in_a_browser(async |page| {
        page.open("#emergency").await;
        type_the_insurer(page).await;
        let shown = "$('[data-section=emergency] [data-own-contact] a[href=\"tel:+442079460000\"]')";
        assert_eq!(
            page.text(&format!("{shown}.textContent")).await,
            "+44 (0)20 7946 0000 ext. 4"
        );
        assert_eq!(
            page.ask("$$('[data-section=emergency] [data-contact] a[href^=\"tel:\"]').length")
                .await,
            json!(7),
            "the report’s numbers are its own"
        );
        assert!(page.is("$('[data-own]').getBoundingClientRect().height > 0").await);
        page.tell("Emulation.setEmulatedMedia", json!({ "media": "print" }))
            .await;
        page.wait("$('[data-own]').getBoundingClientRect().height === 0").await;
        assert!(page.is("$('[data-contact]').getBoundingClientRect().height > 0").await);
        page.tell("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        page.wait(TRIPS_SAVED).await;
        page.reload().await;
        page.wait(shown).await;
        page.click("[data-own-change]").await;
        page.wait("$('[data-own-field=name]')?.value === 'Insurer'").await;
        page.click("[data-own-call-off]").await;
        page.click("[data-own-remove]").await;
        page.wait("$('[data-own-remove-now]')").await;
        page.click("[data-own-remove-now]").await;
        page.wait(&format!("!$('[data-own-contact]') && {TRIPS_SAVED}")).await;
        page.reload().await;
        page.wait("$('[data-own-add]')").await;
        assert!(page.is("!$('[data-own-contact]')").await);
    });
}

#[test]
fn own_numbers_work_in_a_hosts_page_too() {
    let site = with_host("<travel-advisory></travel-advisory>");
    with_site(site.path(), async |page| {
        page.visit("/host.html").await;
        page.alive().await;
        page.click(".bar a[href='#emergency']").await;
        type_the_insurer(page).await;
        assert!(page.is("$('[data-own-contacts] a[href^=\"tel:\"]')").await);
    });
}

#[test]
fn where_they_cannot_be_loaded_it_is_said_where_they_were_asked_for() {
    let site = copy();
    let wasm = fs::read_dir(site.path()).unwrap().flatten();
    let wasm = wasm
        .map(|it| it.path())
        .find(|it| it.to_string_lossy().contains("planner_bg"));
    fs::remove_file(wasm.unwrap()).unwrap();
    with_site(site.path(), async |page| {
        page.open("#emergency").await;
        page.click("[data-own-contacts] button").await;
        page.wait("$('[data-own-contacts] [role=alert]')?.textContent.includes('try again')")
            .await;
    });
}
