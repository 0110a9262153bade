//! Without scripts: a link to a paragraph shows it. That everything is there and can be seen is in `journeys::without_scripts`, in each engine;
//! what stands there, in `tests/it`.

use crate::browser::in_a_browser;
use serde_json::json;

#[test]
fn a_jump_link_shows_its_paragraph() {
    in_a_browser(async |page| {
        page.tell("Emulation.setScriptExecutionDisabled", json!({ "value": true }))
            .await;
        page.visit("/").await;
        assert!(
            !page.is("customElements.get('travel-advisory')").await,
            "no script has run"
        );
        page.click("[data-section=overview] a.source").await;
        let shown = "$(`[id=\"${location.hash.slice(1)}\"]`).getBoundingClientRect()";
        page.wait("location.hash.includes(':')").await;
        page.wait(&format!(
            "{shown}.height > 0 && {shown}.top >= 0 && {shown}.top < innerHeight"
        ))
        .await;
    });
}
