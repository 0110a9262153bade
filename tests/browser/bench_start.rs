//! How soon the page is alive: online, as on a return with what the browser has kept, and without a server, from the worker's copy. Not a
//! test: it prints figures and their ratio, and `cargo xtask bench` runs it alone.

use crate::browser::{dist, in_a_browser};
use crate::offline::open_and_keep;
use crate::page::Page;
use crate::throttle::{LINK, SLOWER, median, slow_down, with_a_link};
use serde_json::json;

const ROUNDS: usize = 15;

/// Notes when the page is alive.
pub(crate) const NOTE: &str = "new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-active]')) return;
    window.alive = performance.now();
    observer.disconnect();
}).observe(document, { subtree: true, attributeFilter: ['data-active'] });";

/// The middle of the times from the start of a load until the page is alive, in milliseconds.
async fn until_alive(page: &Page) -> f64 {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        page.reload().await;
        times.push(page.ask("window.alive").await.as_f64().unwrap());
    }
    median(times)
}

async fn past_the_worker(page: &Page, past: bool) {
    page.tell("Network.setBypassServiceWorker", json!({ "bypass": past }))
        .await;
}

#[test]
#[ignore = "it measures, and says nothing of right or wrong: `cargo xtask bench`"]
fn the_page_starts() {
    in_a_browser(async |page| {
        page.before(NOTE).await;
        open_and_keep(page, "").await;
        println!("\nFrom the start of a load until the page is alive; the middle of {ROUNDS}, in ms\n");
        println!("{:<44}{:>10}{:>10}{:>10}", "", "online", "offline", "ratio");
        for (name, rate, link) in [
            ("this machine, a server on it", 1, (-1, 0)),
            ("a processor 4 times slower, 1.6 Mbit/s, 150 ms", SLOWER, LINK),
        ] {
            slow_down(page, rate).await;
            with_a_link(page, link).await;
            past_the_worker(page, true).await;
            let online = until_alive(page).await;
            past_the_worker(page, false).await;
            page.lose_the_server();
            let offline = until_alive(page).await;
            page.serve(&dist());
            println!("{name:<48}{online:>6.0}{offline:>10.0}{:>10.2}", offline / online);
        }
        println!();
    });
}
