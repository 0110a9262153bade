//! From one build to the next while the page is open: fetched whole, offered, and taken by one press. No page mixes two.

use crate::browser::{dist, in_a_browser};
use crate::builds::{NEXT, list_anew, next};
use crate::offline::open_and_keep;
use crate::page::Page;
use serde_json::json;

/// Counts how often a window has loaded the page.
const COUNT: &str = "sessionStorage.loads = Number(sessionStorage.loads ?? 0) + 1;";
pub(crate) const OFFERED: &str = "$('[data-update=waiting] [data-change-over]')?.getBoundingClientRect().height > 0";
const TAKEN: &str = "$('[data-active]') && document.title === 'the next build'";

/// As a browser does it by itself when the page is opened again, or after a while.
pub(crate) async fn look_for_news(page: &Page) {
    page.ask_later("navigator.serviceWorker.ready.then((it) => it.update()).then(() => 0, () => 0)")
        .await;
}

async fn is_old(page: &Page) -> bool {
    page.ask("document.title").await != json!(NEXT)
}

#[test]
fn a_new_build_waits_for_a_press_and_one_press_is_one_load() {
    let next = next();
    in_a_browser(async |page| {
        page.before(COUNT).await;
        open_and_keep(page, "#map/crime/gao").await;
        page.serve(next.path());
        look_for_news(page).await;
        page.wait(OFFERED).await;
        page.reload().await;
        page.wait(OFFERED).await;
        assert!(is_old(page).await, "it waits, also over a reload");
        page.ask("sessionStorage.loads = 0").await;
        page.click("[data-change-over]").await;
        page.wait(TAKEN).await;
        assert_eq!(page.ask("sessionStorage.loads").await, json!("1"));
        assert_eq!(page.ask("location.hash").await, json!("#map/crime/gao"));
        page.wait("$('[data-offline=ready]')").await;
        assert!(!page.is(OFFERED).await);
        page.lose_the_server();
        page.reload().await;
        assert!(!is_old(page).await);
        let kept = "caches.keys().then((it) => it.filter((name) => name.startsWith('travel-advisory ')).length)";
        assert_eq!(page.ask_later(kept).await, json!(1), "the old build is forgotten");
    });
}

#[test]
fn what_was_ticked_a_moment_ago_is_there_after_the_change() {
    let next = next();
    in_a_browser(async |page| {
        open_and_keep(page, "#plan").await;
        page.serve(next.path());
        look_for_news(page).await;
        page.wait(OFFERED).await;
        let tick_and_change = "($('[data-item] input').click(), $('[data-change-over]').click())";
        page.ask(tick_and_change).await;
        page.wait(TAKEN).await;
        page.wait("$('[data-save-state=saved]') && $('[data-item] input').checked")
            .await;
    });
}

/// The second window has not loaded the trips yet, and the server is gone: they come from the build that it shows.
#[test]
fn another_window_is_told_and_stays_whole() {
    let next = next();
    in_a_browser(async |page| {
        page.before(COUNT).await;
        open_and_keep(page, "").await;
        let first = page.window().await;
        let second = page.open_window("/#plan").await;
        page.alive().await;
        page.serve(next.path());
        look_for_news(page).await;
        page.wait(OFFERED).await;
        page.turn_to(&first).await;
        page.wait(OFFERED).await;
        page.click("[data-change-over]").await;
        page.wait(TAKEN).await;
        page.turn_to(&second).await;
        page.wait("$('[data-update=elsewhere] [data-load-again]').getBoundingClientRect().height > 0")
            .await;
        assert!(is_old(page).await, "it is not loaded anew without a word");
        page.tell("Network.clearBrowserCache", json!({})).await;
        page.lose_the_server();
        page.click("[data-trip='']").await;
        page.wait("$('[data-trips]')").await;
        page.click("[data-load-again]").await;
        page.wait(TAKEN).await;
    });
}

#[test]
fn a_server_that_dies_during_the_update_leaves_the_old_build_whole() {
    let next = next();
    in_a_browser(async |page| {
        open_and_keep(page, "").await;
        page.serve_without(next.path(), "dataset.json");
        look_for_news(page).await;
        page.lose_the_server();
        page.reload().await;
        assert!(is_old(page).await && !page.is(OFFERED).await);
        page.wait("$('[data-offline=ready]')").await;
        page.serve(next.path());
        look_for_news(page).await;
        page.wait(OFFERED).await;
        page.click("[data-change-over]").await;
        page.wait(TAKEN).await;
    });
}

/// Another build follows before the first one was taken.
#[test]
fn a_build_that_was_passed_over_leaves_nothing_behind() {
    let (first, second) = (next(), next());
    let icon = second.path().join("icon.svg");
    std::fs::write(&icon, std::fs::read_to_string(&icon).unwrap() + "<!-- another -->").unwrap();
    list_anew(second.path());
    in_a_browser(async |page| {
        open_and_keep(page, "").await;
        page.serve(first.path());
        look_for_news(page).await;
        page.wait(OFFERED).await;
        page.serve(second.path());
        look_for_news(page).await;
        page.ask_later("new Promise((done) => { const look = async () => (await navigator.serviceWorker.getRegistration()).installing ? setTimeout(look, 20) : done(0); look() })")
            .await;
        page.click("[data-change-over]").await;
        page.wait(TAKEN).await;
        page.wait("$('[data-offline=ready]')").await;
        let icon = page.ask_later("fetch('icon.svg').then((it) => it.text())").await;
        assert!(icon.as_str().unwrap().contains("another"));
        assert_eq!(page.ask_later("caches.keys().then((it) => it.length)").await, json!(1));
    });
}

#[test]
fn a_broken_release_is_taken_back_by_a_worker_that_signs_itself_off() {
    let retired = crate::altered::copy();
    std::fs::copy(retired.path().join("sw-retire.js"), retired.path().join("sw.js")).unwrap();
    in_a_browser(async |page| {
        open_and_keep(page, "#plan").await;
        page.click("[data-item] input").await;
        page.wait("$('[data-save-state=saved]') && $('.progress').textContent.includes('1 of')")
            .await;
        page.ask("window.isOld = true").await;
        page.serve(retired.path());
        look_for_news(page).await;
        page.wait("!window.isOld && $('[data-active]')").await;
        page.wait("$('[data-save-state=saved]') && $('[data-item] input').checked")
            .await;
        page.wait("$('[data-offline=failed]')").await;
        let left = "Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then((all) => all.map((it) => it.length))";
        assert_eq!(page.ask_later(left).await, json!([0, 0]));
        page.serve(&dist());
        page.reload().await;
        page.wait("$('[data-offline=ready]')").await;
    });
}
