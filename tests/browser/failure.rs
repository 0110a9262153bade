//! When a part of the page cannot be loaded: what can be read stays, and one sentence says what is missing.

use crate::altered::{copy, lose, with_host};
use crate::browser::{in_a_browser, with_site};
use serde_json::json;

#[test]
fn without_the_wasm_the_report_stays_readable_and_says_what_is_missing() {
    let site = copy();
    lose(site.path(), "wasm");
    with_site(site.path(), async |page| {
        page.visit("/").await;
        page.wait("$('.failure[role=alert]')").await;
        assert_eq!(page.ask("$$('.failure').length").await, json!(1));
        assert!(page.text("$('.failure').textContent").await.contains("can be read"));
        assert!(page.text("$('[data-age=strip]').textContent").await.contains("Level 4"));
        page.visit("/#emergency").await;
        page.wait("$('[data-section=emergency] a[href^=tel]').getBoundingClientRect().height > 0")
            .await;
    });
}

#[test]
fn an_embedded_element_without_its_wasm_says_so_and_keeps_what_the_host_gave() {
    let site = with_host("<travel-advisory><p id=\"given\">Level 4, of 2019</p></travel-advisory>");
    lose(site.path(), "wasm");
    with_site(site.path(), async |page| {
        page.visit("/host.html").await;
        page.wait("$('.failure[role=alert]')").await;
        let can_be_read =
            "document.querySelector('#given').getBoundingClientRect().height > 0 || $('[data-section=overview]')";
        assert!(page.is(can_be_read).await);
    });
}

#[test]
fn a_program_that_is_trapped_says_so_once_and_leaves_the_page() {
    in_a_browser(async |page| {
        page.open("#emergency").await;
        let foreign = "(() => {
            dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
            return $$('.failure').length;
        })()";
        assert_eq!(
            page.ask(foreign).await,
            json!(0),
            "another program of the page has failed"
        );
        // Another trouble that is said already does not hush this one.
        page.ask("document.querySelector('travel-advisory').organisation = '{}', 1")
            .await;
        page.wait("$('[data-organisation-wrong].failure')").await;
        let trap = "(() => {
            const error = new WebAssembly.RuntimeError('unreachable');
            error.stack = 'at travel_advisory_bg.wasm';
            for (const again of [1, 2]) dispatchEvent(new ErrorEvent('error', { error }));
            return $$('.travel-advisory > .failure[role=alert]').length;
        })()";
        assert_eq!(page.ask(trap).await, json!(1));
        assert!(
            page.text("$('.travel-advisory > .failure').textContent")
                .await
                .contains("stopped working")
        );
        assert!(
            page.is("$('[data-section=emergency] a[href^=tel]').getBoundingClientRect().height > 0")
                .await
        );
    });
}
