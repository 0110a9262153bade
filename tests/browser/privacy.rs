//! What the page asks of the network, and what the browser refuses it: nothing but its own files, and nothing.

use crate::browser::{dist, with_logs};
use crate::page::Page;
use fantoccini::key::Key;
use serde_json::{Value, json};

const WATCH: &str = "window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));";

/// All that a reader does, section by section.
async fn journey(page: &Page) {
    page.open("").await;
    page.click(".bar a[href='#map']").await;
    page.click("[data-topic=terrorism]").await;
    page.click("svg a[data-region=gao]").await;
    page.wait("$('#panel-title').textContent.includes('Gao')").await;
    page.click(".bar a[href='#plan']").await;
    page.click("[data-item] input").await;
    page.wait("$('.progress').textContent.includes('1 of') && $('[data-save-state=saved]')")
        .await;
    page.click(".bar a[href='#report']").await;
    page.click("#search").await;
    page.type_in("segou").await;
    page.wait("$('mark')").await;
    page.click(".bar a[href='#emergency']").await;
    page.click("button.call").await;
    page.press(Key::Escape).await;
    page.reload().await;
}

/// The addresses that were asked for, from the browser's own record.
pub(crate) async fn requests(page: &Page) -> Vec<String> {
    let entries = page.log("performance").await;
    let messages = entries.iter().filter_map(|entry| entry["message"].as_str());
    let messages = messages.filter_map(|text| serde_json::from_str::<Value>(text).ok());
    messages
        .filter(|it| it["message"]["method"] == json!("Network.requestWillBeSent"))
        .filter_map(|it| it["message"]["params"]["request"]["url"].as_str().map(str::to_owned))
        .collect()
}

#[test]
fn nothing_is_asked_of_another_origin_the_strict_policy_is_never_violated_and_the_console_stays_clean() {
    with_logs(&dist(), async |page| {
        page.before(WATCH).await;
        journey(page).await;
        assert_eq!(page.ask("window.violations").await, json!([]));
        let requests = requests(page).await;
        assert!(requests.iter().any(|it| it.ends_with(".wasm")), "{requests:?}");
        let own = page.url();
        let foreign: Vec<_> = requests
            .iter()
            .filter(|it| !it.starts_with(&own) && !it.starts_with("data:"))
            .collect();
        assert!(foreign.is_empty(), "{foreign:?}");
        // That the browser's own offer to install the page is not shown is no more than a note.
        let log = page.log("browser").await;
        let errors = log.iter().filter(|entry| entry["level"] != json!("INFO"));
        let errors: Vec<_> = errors.map(|entry| &entry["message"]).collect();
        assert!(errors.is_empty(), "{errors:?}");
    });
}

#[test]
fn after_loading_nothing_is_asked_at_all() {
    with_logs(&dist(), async |page| {
        page.open("").await;
        page.wait("$('[data-offline=ready]')").await;
        requests(page).await;
        for section in ["map", "plan", "report", "emergency"] {
            page.click(&format!(".bar a[href='#{section}']")).await;
        }
        assert_eq!(requests(page).await, [""; 0]);
    });
}
