//! What a press in the planner costs a slow processor: a trip is opened, and its list and its briefing. Not a test: it prints figures, and
//! `cargo xtask bench` runs it alone.

use crate::browser::in_a_browser;
use crate::page::Page;
use crate::throttle::{SLOWER, median, slow_down};
use crate::traveller::make_the_trip;
use serde_json::json;

const ROUNDS: usize = 5;

/// What is done, what is pressed for it, and what is there when it is done.
const PRESSES: [[&str; 3]; 4] = [
    ["opening a trip", "[data-open-trip]", "[data-editor]"],
    ["its list", "[data-turn-to=list]", "[data-trip-page=list]"],
    [
        "a tick on it",
        "[data-trip-page=list] [data-item] input:not(:checked)",
        "[data-trip-page=list] [data-item] input:checked",
    ],
    ["its briefing", "[data-turn-to=briefing]", "[data-trip-page=briefing]"],
];

/// The main thread's work so far in milliseconds, without what this bench asks of it: all of it, scripts and wasm, styles and layout.
async fn work(page: &Page) -> [f64; 3] {
    let told = page.tell("Performance.getMetrics", json!({})).await;
    let seconds = |name: &str| {
        let metric = told["metrics"].as_array().unwrap().iter().find(|it| it["name"] == name);
        metric.unwrap()["value"].as_f64().unwrap()
    };
    [
        seconds("TaskDuration") - seconds("DevToolsCommandDuration"),
        seconds("ScriptDuration"),
        seconds("RecalcStyleDuration") + seconds("LayoutDuration"),
    ]
    .map(|it| it * 1000.0)
}

/// Presses what is found, in a task of the page's own, and waits until what is meant to come is painted, saved, and nothing is left to do. The
/// work of it, and the time from the press until it is painted.
async fn press(page: &Page, pressed: &str, comes: &str) -> [f64; 4] {
    let before = work(page).await;
    let painted = page
        .ask_later(&format!(
            "new Promise((done) => setTimeout(() => {{
                const start = performance.now();
                $('{pressed}').click();
                const rest = (painted) => $('[data-trips] [data-save-state=saved]')
                    ? requestIdleCallback(() => done(painted))
                    : requestAnimationFrame(() => rest(painted));
                const look = () => requestAnimationFrame(() => $('{comes}') ? setTimeout(() => rest(performance.now() - start)) : look());
                look();
            }}))"
        ))
        .await;
    let after = work(page).await;
    let [all, scripts, layout] = [0, 1, 2].map(|it| after[it] - before[it]);
    [all, scripts, layout, painted.as_f64().unwrap()]
}

#[test]
#[ignore = "it measures, and says nothing of right or wrong: `cargo xtask bench`"]
fn a_trip_is_opened() {
    in_a_browser(async |page| {
        make_the_trip(page).await;
        page.tell("Performance.enable", json!({ "timeDomain": "threadTicks" }))
            .await;
        let mut figures = PRESSES.map(|_| Vec::new());
        for _ in 0..ROUNDS {
            page.reload().await;
            page.wait("$('[data-open-trip]') && !$('[data-editor]') && $('[data-trips] [data-save-state=saved]')")
                .await;
            slow_down(page, SLOWER).await;
            for ([_, pressed, comes], figures) in PRESSES.iter().zip(&mut figures) {
                figures.push(press(page, pressed, comes).await);
            }
            slow_down(page, 1).await;
        }
        println!(
            "\nOne press in the planner on a processor {SLOWER} times slower, the page loaded anew each time; medians of {ROUNDS}, in ms\n"
        );
        println!(
            "{:<20}{:>16}{:>12}{:>20}{:>18}",
            "", "processor time", "of scripts", "of styles, layout", "until painted"
        );
        for ([name, ..], figures) in PRESSES.iter().zip(&figures) {
            let [all, scripts, layout, painted] =
                [0, 1, 2, 3].map(|column| median(figures.iter().map(|it: &[f64; 4]| it[column]).collect()));
            println!("{name:<20}{all:>16.0}{scripts:>12.0}{layout:>20.0}{painted:>18.0}");
        }
        println!(
            "\nprocessor time: of the page's main thread, by the metrics of Chromium's developer tools (TaskDuration in thread ticks)\n"
        );
    });
}
