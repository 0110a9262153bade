//! The element's attributes: an unknown value falls back, with one warning.

use crate::altered::with_attributes;
use crate::browser::{with_logs, with_site};

#[test]
fn an_unknown_value_warns_once_and_falls_back() {
    let site = with_attributes("theme=\"purple\"");
    with_logs(site.path(), async |page| {
        page.open("").await;
        assert_eq!(page.text("$('.travel-advisory').dataset.theme").await, "auto");
        page.ask("document.querySelector('travel-advisory').setAttribute('topic', 'crime')")
            .await;
        page.wait("$('[data-topic=crime]').ariaPressed === 'true'").await;
        let log = page.log("browser").await;
        let warnings: Vec<_> = log.iter().filter(|entry| entry["level"] == "WARNING").collect();
        assert_eq!(warnings.len(), 1, "{log:?}");
        let said = warnings[0]["message"].as_str().unwrap();
        assert!(said.contains("purple") && said.contains("auto, light, dark"), "{said}");
    });
}

#[test]
fn attributes_choose_theme_layer_and_region() {
    let site = with_attributes("theme=\"dark\" topic=\"kidnapping\" region=\"sikasso\"");
    with_site(site.path(), async |page| {
        page.open("#map").await;
        page.wait("$('[data-topic=kidnapping]').ariaPressed === 'true'").await;
        assert_eq!(page.text("$('.travel-advisory').dataset.theme").await, "dark");
        assert!(page.text("$('#panel-title').textContent").await.contains("Sikasso"));
    });
}
