//! The numbers to call: one tap away from every section.

use crate::browser::in_a_browser;
use fantoccini::key::Key;

const OPEN: &str = "$('#calls').matches(':popover-open')";

#[test]
fn one_tap_opens_the_numbers_over_any_section() {
    in_a_browser(async |page| {
        for section in ["overview", "map", "plan", "report", "emergency"] {
            page.open(&format!("#{section}")).await;
            page.click("button.call").await;
            page.wait(OPEN).await;
            assert!(
                page.is(&format!(
                    "$('[data-section={section}]').getBoundingClientRect().height > 0"
                ))
                .await
            );
            let numbers = page
                .ask("new Set($$('#calls a[href^=tel]').map((it) => it.href)).size")
                .await;
            assert!(numbers.as_u64().unwrap() >= 5, "{numbers} numbers in {section}");
            page.press(Key::Escape).await;
            page.wait(&format!("!{OPEN}")).await;
        }
    });
}

#[test]
fn it_closes_by_its_own_button_and_on_the_way_to_all_contacts() {
    in_a_browser(async |page| {
        page.open("#plan").await;
        page.click("button.call").await;
        page.wait(OPEN).await;
        page.click("#calls .close").await;
        page.wait(&format!("!{OPEN}")).await;
        page.click("button.call").await;
        page.wait(OPEN).await;
        page.click("#calls a[href='#emergency']").await;
        page.wait(&format!(
            "!{OPEN} && $('#emergency').getBoundingClientRect().height > 0"
        ))
        .await;
    });
}
