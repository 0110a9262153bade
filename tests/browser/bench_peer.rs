//! How soon the page can be used, and how long it is deaf meanwhile, beside the page that a team would write today with React, Leaflet and
//! MiniSearch (`benches/peer`). Not a test: it prints figures and their ratios, and `cargo xtask bench` runs it alone.

use crate::bench_start::NOTE;
use crate::browser::{dist, from_environment, without_a_site};
use crate::engine::{Engine, Wishes};
use crate::page::Page;
use crate::throttle::{LINK, SLOWER, median, slow_down, with_a_link};
use serde_json::json;
use site_server::{Policies, Site};
use std::time::Duration;

const ROUNDS: usize = 5;
/// Until what follows a start is over.
const REST: Duration = Duration::from_secs(2);
/// Seldom, as the page answers in time of its own.
const BETWEEN_LOOKS: Duration = Duration::from_millis(500);
const LOOKS: usize = 80;

/// Leaflet sets HTML from texts, which our own policy forbids.
const PEERS_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";

/// Notes how long each task takes that keeps the page from answering, which for browsers begins at 50 ms.
const NOTE_TASKS: &str = "window.tasks = [];
new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((it) => it.duration)))
    .observe({ type: 'longtask', buffered: true });";

/// Until it can be used, its first paint, for how long tasks kept it from answering, the longest of them; all in milliseconds.
const FIGURES: &str = "(() => {
    const [load] = performance.getEntriesByType('navigation'), [paint] = performance.getEntriesByName('first-contentful-paint');
    const ready = window.alive ?? Math.max(load.domContentLoadedEventEnd, paint.startTime);
    const tasks = window.tasks ?? [];
    return [ready, paint.startTime, tasks.reduce((sum, it) => sum + it - 50, 0), Math.max(0, ...tasks)];
})()";
const COLUMNS: [&str; 4] = ["ready", "first paint", "blocked", "longest task"];

/// A page to be started, and what has been measured of it.
struct Start {
    name: &'static str,
    address: String,
    has_scripts: bool,
    figures: Vec<[f64; 4]>,
}

impl Start {
    fn new(name: &'static str, site: &Site, has_scripts: bool) -> Self {
        Self {
            name,
            address: site.url(),
            has_scripts,
            figures: Vec::new(),
        }
    }

    /// Once, by a browser that has seen nothing before.
    fn measure(&mut self) {
        without_a_site(Engine::Chromium, &Wishes::default(), async |page| {
            page.before(NOTE).await;
            page.before(NOTE_TASKS).await;
            let no_script = json!({ "value": !self.has_scripts });
            page.tell("Emulation.setScriptExecutionDisabled", no_script).await;
            with_a_link(page, LINK).await;
            slow_down(page, SLOWER).await;
            page.tell("Page.navigate", json!({ "url": self.address })).await;
            self.wait_until_ready(page).await;
            tokio::time::sleep(REST).await;
            let figures = page.ask(FIGURES).await;
            self.figures.push(serde_json::from_value(figures).unwrap());
        });
    }

    async fn wait_until_ready(&self, page: &Page) {
        let is_ready = if self.has_scripts {
            "window.alive"
        } else {
            "document.readyState === 'complete' && performance.getEntriesByName('first-contentful-paint').length"
        };
        for _ in 0..LOOKS {
            if page.is(is_ready).await {
                return;
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
        panic!("it never starts: {}", self.name);
    }

    fn medians(&self) -> [f64; 4] {
        [0, 1, 2, 3].map(|column| median(self.figures.iter().map(|it| it[column]).collect()))
    }

    fn print(&self, peer: &Self) {
        print!("{:<32}", self.name);
        for (column, (figure, of_peer)) in self.medians().into_iter().zip(peer.medians()).enumerate() {
            // Where no script runs, nothing counts tasks.
            if self.has_scripts || column < 2 {
                print!("{figure:>14.0}{:>7.2}", figure / of_peer);
            } else {
                print!("{:>14}{:>7}", "-", "-");
            }
        }
        println!();
    }
}

#[test]
#[ignore = "it measures, and says nothing of right or wrong: `cargo xtask bench`"]
fn the_page_starts_beside_its_peer() {
    let policies = Policies::from([("/".to_owned(), PEERS_POLICY.to_owned())]);
    let peer = Site::serve_host(&from_environment("PEER"), &dist(), policies).unwrap();
    let ours = Site::serve(&dist(), 0).unwrap();
    let mut starts = [
        Start::new("React, Leaflet and MiniSearch", &peer, true),
        Start::new("ours", &ours, true),
        Start::new("ours without its scripts", &ours, false),
    ];
    for _ in 0..ROUNDS {
        starts.iter_mut().for_each(Start::measure);
    }
    println!(
        "\nThe first visit, by a new browser each time, the three in turn: brotli, 1.6 Mbit/s, 150 ms, a processor {SLOWER} times slower;\n\
         medians of {ROUNDS} in ms, each with its ratio to React's\n"
    );
    print!("{:<32}", "");
    COLUMNS.iter().for_each(|column| print!("{column:>14}{:>7}", "ratio"));
    println!();
    starts.iter().for_each(|start| start.print(&starts[0]));
    println!(
        "\nready: React's page has drawn its map and answers; ours answers; without scripts all of it is there to be read, and painted\n\
         blocked: what tasks of the main thread take beyond 50 ms each, from the start of the load until {} s after it is ready\n",
        REST.as_secs()
    );
}
