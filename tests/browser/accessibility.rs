//! What axe-core finds on the page: nothing, in light and in dark, wide and narrow, wherever the reader may be.
//!
//! `cargo xtask test` sets axe-core up, and says in `AXE` where it is.

use crate::browser::{from_environment, in_a_browser};
use crate::page::Page;
use crate::traveller::{make_the_trip, turn_to};
use serde_json::json;

/// Two reports on a page have parts of the same names, each within its own.
const FINDINGS: &str = "axe.run(document, {
        resultTypes: ['violations'], rules: { 'landmark-unique': { enabled: document.querySelectorAll('travel-advisory').length < 2 } },
    }).then((found) => found.violations.map(
    (it) => `${it.id} (${it.impact}): ${it.nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + node.any.map((why) => why.message).join('; ')).join(' | ')}`))";

/// Put into the page by the browser itself: the page's own policy lets no stranger's script in.
pub(crate) async fn bring_axe(page: &Page) {
    let axe = std::fs::read_to_string(from_environment("AXE")).unwrap();
    page.tell("Runtime.evaluate", json!({ "expression": axe })).await;
}

pub(crate) async fn assert_nothing_found(page: &Page, place: &str) {
    let asked = json!({ "expression": FINDINGS, "awaitPromise": true, "returnByValue": true });
    let answer = page.tell("Runtime.evaluate", asked).await;
    assert_eq!(answer["result"]["value"], json!([]), "{place}: {answer:#}");
}

pub(crate) async fn prefer(page: &Page, scheme: &str) {
    let features = json!([
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ]);
    page.tell("Emulation.setEmulatedMedia", json!({ "features": features }))
        .await;
}

pub(crate) const SCHEMES: [&str; 2] = ["light", "dark"];

/// Looks at the same place in each of the schemes.
pub(crate) async fn assert_nothing_found_in(schemes: &[&str], page: &Page, place: &str) {
    for scheme in schemes {
        prefer(page, scheme).await;
        assert_nothing_found(page, &format!("{place}, {scheme}")).await;
    }
}

async fn look_everywhere(page: &Page, schemes: &[&str]) {
    prefer(page, schemes[0]).await;
    page.open("").await;
    bring_axe(page).await;
    for section in ["overview", "map", "plan", "report", "emergency"] {
        page.ask(&format!("location.hash = '{section}'")).await;
        page.wait(&format!(
            "$('[data-section={section}]').getBoundingClientRect().height > 0"
        ))
        .await;
        assert_nothing_found_in(schemes, page, section).await;
    }
    page.ask("location.hash = 'map/terrorism/gao'").await;
    page.wait("$('#panel-title').textContent.includes('Gao')").await;
    assert_nothing_found_in(schemes, page, "an open region").await;
    page.click("button.call").await;
    page.wait("$('#calls').matches(':popover-open')").await;
    assert_nothing_found_in(schemes, page, "the call sheet").await;
}

/// Every page of a trip, with everything that can be opened on it.
async fn look_at_a_trip(page: &Page) {
    prefer(page, SCHEMES[0]).await;
    make_the_trip(page).await;
    bring_axe(page).await;
    for name in ["trip", "briefing", "list", "exchange"] {
        turn_to(page, name).await;
        page.ask("$$('[data-trips] details').forEach((it) => it.open = true)")
            .await;
        assert_nothing_found_in(&SCHEMES, page, name).await;
    }
    turn_to(page, "list").await;
    page.click("[data-run-begin]").await;
    page.wait("$('[data-run]')").await;
    assert_nothing_found_in(&SCHEMES, page, "one item at a time").await;
}

#[test]
fn axe_finds_nothing_on_the_pages_of_a_trip() {
    in_a_browser(async |page| look_at_a_trip(page).await);
}

#[test]
fn axe_finds_nothing_in_light_and_in_dark() {
    in_a_browser(async |page| look_everywhere(page, &SCHEMES).await);
}

/// With everything that can be opened on the map, a region among it, and every overlay.
#[test]
fn axe_finds_nothing_in_any_layer_of_the_map() {
    in_a_browser(async |page| {
        prefer(page, "dark").await;
        page.open("#map").await;
        bring_axe(page).await;
        page.ask("$$('.map details').forEach((it) => it.open = true)").await;
        page.click("#show-zones").await;
        for topic in page.texts("$$('[data-topic]').map((it) => it.dataset.topic)").await {
            page.ask(&format!("location.hash = 'map/{topic}/bamako'")).await;
            page.wait(&format!("$('[data-topic={topic}]').ariaPressed === 'true'"))
                .await;
            assert_nothing_found(page, &topic).await;
        }
    });
}

#[test]
fn axe_finds_nothing_on_a_phone() {
    in_a_browser(async |page| {
        let phone = json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
        page.tell("Emulation.setDeviceMetricsOverride", phone).await;
        look_everywhere(page, &SCHEMES[..1]).await;
    });
}

#[test]
fn no_width_scrolls_sideways() {
    in_a_browser(async |page| {
        // The narrowest is a page of 1280 at 400 %.
        for width in [320, 360, 768, 1440] {
            let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 700 });
            page.tell("Emulation.setDeviceMetricsOverride", metrics).await;
            for section in ["overview", "map", "plan", "report", "emergency"] {
                page.open(&format!("#{section}")).await;
                let wide = page.ask("document.documentElement.scrollWidth").await;
                assert!(wide.as_i64().unwrap() <= width, "{section} is {wide} wide at {width}");
            }
        }
    });
}
