//! A trip made by hand: it takes over what was ticked, works in a host's page, and stays on the device. Its briefing and its list are in
//! `journeys::a_trip`, in each engine; every line of them in `tests/it`.

use crate::altered::{copy, with_host};
use crate::browser::{in_a_browser, with_site};
use crate::traveller::{make_the_trip, open_planner, turn_to};
use serde_json::json;
use std::fs;

#[test]
fn a_place_of_the_map_is_added_by_its_link() {
    in_a_browser(async |page| {
        page.open("#map/all/gao").await;
        page.click(".panel a[data-trip]").await;
        page.wait("$('[data-wished]')").await;
        assert!(
            page.is("$('[data-section=plan]').getBoundingClientRect().height > 0")
                .await
        );
        page.click("[data-new-trip]").await;
        page.wait("$('[data-scope=\"region:gao\"]')").await;
    });
}

#[test]
fn what_was_ticked_on_the_list_for_everyone_is_taken_over_and_that_list_steps_back() {
    in_a_browser(async |page| {
        page.open("#plan").await;
        page.click("[data-item=decide-whether-to-travel] input").await;
        page.wait("$('.progress').textContent.includes('1 of') && $('[data-save-state=saved]')")
            .await;
        page.click("button[data-trip]").await;
        page.wait("$('[data-new-trip]')").await;
        page.click("[data-new-trip]").await;
        page.wait("$('[data-editor]')").await;
        assert_eq!(page.ask("$('.phase').getBoundingClientRect().height").await, json!(0));
        turn_to(page, "list").await;
        assert!(
            page.is("$('[data-trip-page=list] [data-item=decide-whether-to-travel] input').checked")
                .await
        );
    });
}

#[test]
fn in_a_hosts_page_it_works_in_the_shadow_root() {
    let site = with_host("<travel-advisory></travel-advisory>");
    with_site(site.path(), async |page| {
        page.visit("/host.html").await;
        page.alive().await;
        page.click(".bar a[href='#plan']").await;
        page.click("button[data-trip]").await;
        page.wait("$('[data-new-trip]')").await;
        page.click("[data-new-trip]").await;
        page.wait("$('[data-editor]') && $('[data-trips] [data-save-state=saved]')")
            .await;
        assert_eq!(page.ask("location.hash").await, json!(""));
        turn_to(page, "exchange").await;
        assert!(
            page.text("$('[data-link]').value").await.starts_with("trip="),
            "no address of the host’s"
        );
    });
}

#[test]
fn an_element_that_is_taken_out_and_put_back_has_its_trips_again() {
    let site = with_host("<travel-advisory></travel-advisory>");
    with_site(site.path(), async |page| {
        page.visit("/host.html").await;
        page.alive().await;
        page.click(".bar a[href='#plan']").await;
        for _ in 0..2 {
            page.wait("$('button[data-trip], [data-open-trip]')").await;
            if page.is("$('button[data-trip]')").await {
                page.click("button[data-trip]").await;
            }
            page.wait("$('[data-new-trip]') && $('[data-trips] [data-save-state=saved]')")
                .await;
            page.click("[data-new-trip]").await;
            page.wait("$('[data-editor]') && $('[data-trips] [data-save-state=saved]')")
                .await;
            page.ask("(window.taken = document.querySelector('travel-advisory'), window.taken.remove())")
                .await;
            page.ask("document.body.append(window.taken)").await;
            page.alive().await;
            page.click(".bar a[href='#plan']").await;
        }
        page.wait("$$('[data-open-trip]').length === 2").await;
    });
}

#[test]
fn when_the_planner_cannot_be_loaded_the_page_says_so_and_another_try_may_succeed() {
    let site = copy();
    let wasm = fs::read_dir(site.path()).unwrap().flatten();
    let wasm = wasm
        .map(|it| it.path())
        .find(|it| it.to_string_lossy().contains("planner_bg"))
        .unwrap();
    let hidden = wasm.with_extension("away");
    fs::rename(&wasm, &hidden).unwrap();
    with_site(site.path(), async |page| {
        page.open("#plan").await;
        page.click("button[data-trip]").await;
        page.wait("$('[data-planner] [role=alert]')?.textContent.includes('try again')")
            .await;
        assert!(page.is("$('[data-item] input')").await, "the list for everyone stays");
        fs::rename(&hidden, &wasm).unwrap();
        page.click("button[data-trip]").await;
        page.wait("$('[data-new-trip]')").await;
    });
}

#[test]
fn the_host_hears_how_far_the_list_is_and_nothing_of_who_travels() {
    in_a_browser(async |page| {
        make_the_trip(page).await;
        page.ask("(window.heard = [], ['progress', 'complete', 'receipt'].forEach((name) => document.addEventListener(name, (event) => window.heard.push([name, JSON.stringify(event.detail)]))))")
            .await;
        turn_to(page, "list").await;
        page.click("[data-trip-page=list] [data-item=pregnant-do-not-travel] input[type=checkbox]")
            .await;
        page.wait("$('[data-item=pregnant-do-not-travel] input:checked')").await;
        page.click("[data-trip-page=list] [data-item=decide-whether-to-travel] input[type=checkbox]")
            .await;
        page.wait("window.heard.length > 0").await;
        let heard = page.text("JSON.stringify(window.heard)").await;
        assert!(
            heard.contains("\\\"done\\\":1") && !heard.contains("pregnant"),
            "{heard}"
        );
        assert_eq!(
            page.ask("window.heard.length").await,
            json!(1),
            "the private item is not even counted"
        );
    });
}

#[test]
fn several_trips_are_made_put_away_and_brought_back() {
    in_a_browser(async |page| {
        open_planner(page).await;
        for _ in 0..2 {
            page.click("[data-new-trip]").await;
            page.wait("$('[data-editor]')").await;
            page.click("[data-close-trip]").await;
            page.wait("!$('[data-editor]')").await;
        }
        page.click("[data-open-trip]").await;
        page.wait("$('[data-editor]')").await;
        page.click("[data-editor] [data-action=delete]").await;
        page.wait("$$('[data-open-trip]').length === 1 && $('[data-undo] button')")
            .await;
        page.click("[data-undo] button").await;
        page.wait("$$('[data-open-trip]').length === 2 && $('[data-trips] [data-save-state=saved]')")
            .await;
    });
}
