//! The page without a connection: kept whole after one load, or not at all, and nothing else of the origin touched.

use crate::altered::{copy, copy_into, lose, with_host};
use crate::browser::{dist, in_a_browser, with_site};
use crate::builds::kept;
use crate::page::Page;
use serde_json::json;
use std::fs;

/// What is kept of the page, as paths from its folder on.
const KEPT: &str =
    "caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('travel-advisory '))
    .map(async (name) => (await (await caches.open(name)).keys()).map((it) => it.url)))).then((all) => all.flat())";

/// The browser's own copies are gone, so that whatever is shown comes from the worker.
pub(crate) async fn lose_the_network(page: &Page) {
    page.tell("Network.clearBrowserCache", json!({})).await;
    page.lose_the_server();
}

pub(crate) async fn open_and_keep(page: &Page, fragment: &str) {
    page.open(fragment).await;
    page.wait("$('[data-offline=ready]')").await;
}

#[test]
fn after_one_load_exactly_the_files_of_the_build_are_kept_and_it_opens_without_a_server() {
    in_a_browser(async |page| {
        open_and_keep(page, "").await;
        let mut addresses: Vec<String> = serde_json::from_value(page.ask_later(KEPT).await).unwrap();
        addresses.sort();
        let own = page.url();
        let expected: Vec<String> = kept(&dist()).iter().map(|name| format!("{own}/{name}")).collect();
        assert_eq!(addresses, expected);
        lose_the_network(page).await;
        page.reload().await;
        page.visit("/#map/terrorism/mopti").await;
        page.alive().await;
        page.wait("$('#panel-title').textContent.includes('Mopti')").await;
        page.click(".bar a[href='#plan']").await;
        page.click("[data-trip='']").await;
        page.wait("$('[data-trips]')").await;
        let files = "Promise.all($$('a[download]').map(async (it) => (await fetch(it.href)).ok))";
        let files = page.ask_later(files).await;
        assert_eq!(files, json!([true, true, true, true]));
    });
}

#[test]
fn it_starts_from_its_icon_without_a_server() {
    in_a_browser(async |page| {
        open_and_keep(page, "").await;
        let start = "fetch(document.querySelector('link[rel=manifest]').href).then((it) => it.json()).then((it) => it.start_url)";
        assert_eq!(page.ask_later(start).await, json!("./"));
        lose_the_network(page).await;
        page.open_window("/").await;
        page.alive().await;
        page.visit("/?source=elsewhere#emergency").await;
        page.alive().await;
        page.wait("$('[data-section=emergency] a[href^=tel]').getBoundingClientRect().height > 0")
            .await;
    });
}

/// The other application has a copy of its own, and a page beside ours.
#[test]
fn under_a_path_it_leaves_its_neighbours_alone() {
    let site = tempfile::tempdir().unwrap();
    copy_into(&dist(), &site.path().join("advisory"));
    fs::create_dir(site.path().join("other")).unwrap();
    fs::write(
        site.path().join("other/index.html"),
        "<!doctype html><title>Other</title>",
    )
    .unwrap();
    with_site(site.path(), async |page| {
        page.visit("/other/").await;
        let others = "Promise.all(['other', 'travel-advisory', `travel-advisory ${location.origin}/advisory/more/ 1`]
            .map(async (name) => (await caches.open(name)).put('/other/thing', new Response(name))))";
        page.ask_later(others).await;
        page.visit("/advisory/").await;
        page.alive().await;
        page.wait("$('[data-offline=ready]')").await;
        let scope = page
            .ask_later("navigator.serviceWorker.ready.then((it) => it.scope)")
            .await;
        assert_eq!(scope, json!(format!("{}/advisory/", page.url())));
        assert_eq!(page.ask_later("caches.keys().then((it) => it.length)").await, json!(4));
        page.visit("/other/").await;
        assert!(page.is("!navigator.serviceWorker.controller").await);
        lose_the_network(page).await;
        page.visit("/advisory/").await;
        page.alive().await;
    });
}

#[test]
fn a_server_that_dies_while_the_files_are_fetched_leaves_no_half_copy() {
    let broken = "dataset.json";
    in_a_browser(async |page| {
        page.serve_without(&dist(), broken);
        page.open("").await;
        page.wait("$('[data-offline=failed]')").await;
        assert!(
            page.text("$('[data-offline] [data-when=failed]').innerText")
                .await
                .contains("tried again")
        );
        assert_eq!(page.ask_later(KEPT).await, json!([]));
        page.serve(&dist());
        page.reload().await;
        page.wait("$('[data-offline=ready]')").await;
        lose_the_network(page).await;
        page.reload().await;
    });
}

/// A host that is still copying files, or alters them, would leave a mixture.
#[test]
fn files_that_are_not_of_the_build_are_never_kept() {
    let site = copy();
    let index = site.path().join("index.html");
    let page = fs::read_to_string(&index).unwrap();
    fs::write(&index, page.replace("<title>", "<title>Altered: ")).unwrap();
    with_site(site.path(), async |page| {
        page.open("").await;
        page.wait("$('[data-offline=failed]')").await;
        assert_eq!(page.ask_later(KEPT).await, json!([]));
    });
}

#[test]
fn a_host_page_gets_no_worker() {
    let site = with_host("<travel-advisory></travel-advisory>");
    with_site(site.path(), async |page| {
        page.visit("/host.html").await;
        page.alive().await;
        page.wait("document.readyState === 'complete'").await;
        let workers = page
            .ask_later("navigator.serviceWorker.getRegistrations().then((it) => it.length)")
            .await;
        assert_eq!(workers, json!(0));
        assert!(
            page.is("$('[data-offline]').hidden").await,
            "nothing of it is said there"
        );
    });
}

#[test]
fn where_the_browser_keeps_nothing_it_says_so() {
    for missing in [
        "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });",
        "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));",
    ] {
        in_a_browser(async |page| {
            page.before(missing).await;
            page.open("").await;
            page.wait("$('[data-offline=none] [data-when=none]').innerText.includes('may not open')")
                .await;
        });
    }
}

#[test]
fn a_browser_that_can_install_it_is_asked_by_a_press() {
    in_a_browser(async |page| {
        // The browser's own word may come at any time.
        page.before(
            "addEventListener('beforeinstallprompt', (event) => event.isTrusted && event.stopImmediatePropagation(), true)",
        )
        .await;
        open_and_keep(page, "").await;
        assert!(
            page.is("$('[data-install]').hidden && $('[data-offline] details')")
                .await
        );
        page.ask(
            "(window.asked = 0, dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: () => window.asked++ })))",
        )
        .await;
        page.click("[data-install]").await;
        assert_eq!(page.ask("window.asked").await, json!(1));
        page.ask("dispatchEvent(new Event('appinstalled'))").await;
        assert!(page.is("$('[data-install]').hidden").await);
    });
}

/// No driver can say that the page is installed, so the rule for it is made to hold for every page.
#[test]
fn the_installed_app_tells_how_to_bring_over_what_is_in_the_browser() {
    in_a_browser(async |page| {
        let is_told = "$('.installed').getBoundingClientRect().height > 0";
        page.open("#plan").await;
        assert!(!page.is(is_told).await);
        let changed = page
            .ask(
                "(() => {
                    const within = (rules) => [...rules].flatMap((rule) => [rule, ...within(rule.cssRules ?? [])]);
                    const all = [...document.styleSheets].flatMap((sheet) => within(sheet.cssRules));
                    const meant = all.filter((rule) => rule.media?.mediaText === '(display-mode: standalone)');
                    for (const rule of meant) rule.media.mediaText = 'all';
                    return meant.length;
                })()",
            )
            .await;
        assert_eq!(changed, json!(1));
        page.wait(is_told).await;
        page.click(".bar a[href='#overview']").await;
        page.wait("$('[data-offline=ready]') && !$('[data-offline] details').checkVisibility()")
            .await;
    });
}

#[test]
fn what_was_taken_away_is_fetched_again_at_the_next_visit() {
    in_a_browser(async |page| {
        open_and_keep(page, "").await;
        let take = "caches.keys().then(async ([name]) => { const cache = await caches.open(name); return Promise.all((await cache.keys()).map((it) => cache.delete(it))) })";
        page.ask_later(take).await;
        page.reload().await;
        let all = kept(&dist()).len();
        page.ask_later(&format!("new Promise((done) => {{ const look = () => ({KEPT}).then((it) => it.length === {all} ? done(0) : setTimeout(look, 20)); look() }})"))
            .await;
        lose_the_network(page).await;
        page.reload().await;
    });
}

#[test]
fn a_copy_that_is_not_whole_is_not_called_kept() {
    in_a_browser(async |page| {
        open_and_keep(page, "").await;
        page.lose_the_server();
        let take =
            "caches.keys().then(async ([name]) => (await caches.open(name)).delete(`${location.origin}/dataset.json`))";
        assert_eq!(page.ask_later(take).await, json!(true));
        page.reload().await;
        page.wait("$('[data-offline=failed]')").await;
        page.serve(&dist());
        page.reload().await;
        page.wait("$('[data-offline=ready]')").await;
    });
}

#[test]
fn a_file_that_the_site_has_lost_keeps_the_worker_out() {
    let site = copy();
    lose(site.path(), "csv");
    with_site(site.path(), async |page| {
        page.open("").await;
        page.wait("$('[data-offline=failed]')").await;
    });
}
