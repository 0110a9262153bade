//! The examples that Vite has built, as their servers would send them. `cargo xtask test` builds them into `target/examples/`, and leaves
//! these tests out where it cannot.

use crate::browser::{project, with_address};
use crate::engine::{Engine, in_each_engine};
use crate::examples::{NEWS, policy, served};
use site_server::Site;
use std::path::PathBuf;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    react_sets_properties_hears_events_and_calls_methods,
    vue_sets_properties_hears_events_and_calls_methods,
    react_says_that_the_report_cannot_be_loaded_and_offers_nothing_of_it,
    vue_says_that_the_report_cannot_be_loaded_and_offers_nothing_of_it,
});

const SHOWN: &str =
    "$$('[data-section]').filter((it) => it.getBoundingClientRect().height > 0).map((it) => it.dataset.section).join()";

fn react_sets_properties_hears_events_and_calls_methods(engine: Engine) {
    leads_the_report(engine, "react");
}

fn vue_sets_properties_hears_events_and_calls_methods(engine: Engine) {
    leads_the_report(engine, "vue");
}

fn react_says_that_the_report_cannot_be_loaded_and_offers_nothing_of_it(engine: Engine) {
    says_that_the_report_is_not_there(engine, "react");
}

fn vue_says_that_the_report_cannot_be_loaded_and_offers_nothing_of_it(engine: Engine) {
    says_that_the_report_is_not_there(engine, "vue");
}

fn built(name: &str) -> PathBuf {
    project("target/examples").join(name)
}

/// Serves an example alone: where the report would lie there is nothing.
fn says_that_the_report_is_not_there(engine: Engine, name: &str) {
    let site = Site::serve(&built(name), 0).unwrap();
    with_address(engine, site.address(), async |page| {
        page.visit("/").await;
        page.wait(&format!("{NEWS}.includes('could not be loaded')")).await;
        assert!(page.is("document.querySelector('#checklist').disabled").await);
        let given = page.text("document.querySelector('travel-advisory').innerText").await;
        assert!(given.contains("Level 4"), "{given}");
    });
}

fn leads_the_report(engine: Engine, name: &str) {
    served(
        engine,
        (&built(name), &policy(name)),
        |page, _| page,
        async |page| {
            page.alive().await;
            page.wait("$('[data-topic=crime]').ariaPressed === 'true' && $$('.bar a').length === 3")
                .await;
            page.ask(
                "(() => { const select = document.querySelector('select'); select.value = 'health';
            select.dispatchEvent(new Event('change', { bubbles: true })); })()",
            )
            .await;
            page.wait(&format!(
                "$('[data-topic=health]').ariaPressed === 'true' && {NEWS} === 'Looked at: health, all regions.'"
            ))
            .await;
            page.wait("!document.querySelector('#checklist').disabled").await;
            page.ask("document.querySelector('#checklist').click()").await;
            page.wait(&format!("{SHOWN} === 'plan'")).await;
            for (paper, pressed) in [("rgb(23, 23, 26)", "true"), ("rgb(255, 255, 255)", "false")] {
                page.ask("document.querySelector('#dark').click()").await;
                page.wait(&format!(
                "getComputedStyle($('.travel-advisory')).backgroundColor === '{paper}' && document.querySelector('#dark').ariaPressed === '{pressed}'"
            ))
            .await;
            }
        },
    );
}
