//! A trip on paper: what was asked for is printed and nothing else, and the page is as it was afterwards.

use crate::browser::in_a_browser;
use crate::page::Page;
use crate::traveller::{make_the_trip, turn_to};
use serde_json::{Value, json};

/// Sections of the page, and parts of the planner, that take room.
const SEEN: &str =
    "$$('[data-section], .strip, .bar, .trip-head, .paper').filter((it) => it.getBoundingClientRect().height > 0)
    .map((it) => it.dataset.section ?? it.className)";

/// How many sheets the printer would take.
async fn sheets(page: &Page) -> Value {
    let options = json!({ "preferCSSPageSize": true, "transferMode": "ReturnAsBase64" });
    let pdf = page.tell("Page.printToPDF", options).await;
    let pdf = pdf["data"].as_str().unwrap();
    // A page of a PDF is an object of this type; the document's own list of pages is of another.
    page.ask(&format!(
        "(atob('{pdf}').match(/\\/Type\\s*\\/Page[^s]/g) ?? []).length"
    ))
    .await
}

#[test]
fn what_is_printed_stands_alone_the_card_is_one_sheet_and_the_page_comes_back() {
    in_a_browser(async |page| {
        page.before(
            "window.print = () => { window.printed = document.querySelector('[data-print]')?.dataset.print; };",
        )
        .await;
        make_the_trip(page).await;
        turn_to(page, "briefing").await;
        page.click(".printing > summary").await;
        for what in ["briefing", "short-briefing", "list", "card"] {
            page.click(&format!("[data-print-choice={what}]")).await;
            page.wait(&format!("window.printed === '{what}'")).await;
            let paper = json!({ "media": "print" });
            page.tell("Emulation.setEmulatedMedia", paper).await;
            assert_eq!(page.texts(SEEN).await, ["plan", "paper"], "{what}");
            let said = page.text("$('.paper').textContent").await;
            for must in ["Level 4", "2019"] {
                assert!(said.contains(must), "{what} says {must}");
            }
            // What the report says to everyone is in the briefing of every trip.
            assert!(
                what.ends_with("briefing") || !said.contains("Do not travel to Mali if you are pregnant"),
                "{what} does not tell who travels"
            );
            if what == "card" {
                assert_eq!(sheets(page).await, json!(1));
            }
            page.tell("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
            page.ask("window.dispatchEvent(new Event('afterprint'))").await;
            page.wait("!$('.paper')").await;
        }
    });
}
