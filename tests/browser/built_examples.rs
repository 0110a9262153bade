//! The examples that Vite has built, as their servers would send them. `cargo xtask test` builds them into `target/examples/`, and leaves
//! these tests out where it cannot.

use crate::engine::{Engine, in_each_engine};
use crate::examples::{NEWS, policy, served};
use std::path::Path;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    react_sets_properties_hears_events_and_calls_methods,
    vue_sets_properties_hears_events_and_calls_methods,
});

const SHOWN: &str =
    "$$('[data-section]').filter((it) => it.getBoundingClientRect().height > 0).map((it) => it.dataset.section).join()";

fn react_sets_properties_hears_events_and_calls_methods(engine: Engine) {
    leads_the_report(engine, "react");
}

fn vue_sets_properties_hears_events_and_calls_methods(engine: Engine) {
    leads_the_report(engine, "vue");
}

fn leads_the_report(engine: Engine, name: &str) {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/examples").join(name);
    served(
        engine,
        (&built, &policy(name)),
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
