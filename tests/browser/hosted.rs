//! A host's page with the element in it, under the strictest policy it works with: Trusted Types are required and none is allowed.

use crate::altered::with_host_page;
use crate::browser::in_an_engine;
use crate::engine::{Engine, Wishes};
use crate::page::Page;
use serde_json::json;
use std::fs;

const HEAD: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'\">\
    <script src=\"watch.js\"></script>";

/// Notes what the policy refuses and what a host hears.
pub(crate) const WATCH: &str = "window.wrong = []; window.heard = [];
    document.addEventListener('securitypolicyviolation', (event) => window.wrong.push(`${event.violatedDirective} ${event.blockedURI}`));
    for (const name of ['ready', 'select', 'progress', 'error']) document.addEventListener(name, ({ detail }) => window.heard.push([name, detail]));";

/// The first element of the host's page.
pub(crate) const FIRST: &str = "document.querySelector('travel-advisory')";
/// The sections that are to be seen.
pub(crate) const SHOWN: &str =
    "$$('[data-section]').filter((it) => it.getBoundingClientRect().height > 0).map((it) => it.dataset.section).join()";

/// Tests a host's page, and that its policy was never broken.
pub(crate) fn hosted(engine: Engine, body: &str, test: impl AsyncFnOnce(&Page)) {
    hosted_with(engine, body, &[], test);
}

/// The same with further files beside the page.
pub(crate) fn hosted_with(engine: Engine, body: &str, files: &[(&str, &str)], test: impl AsyncFnOnce(&Page)) {
    let site = with_host_page(HEAD, body);
    for (name, text) in files.iter().chain(&[("watch.js", WATCH)]) {
        fs::write(site.path().join(name), text).unwrap();
    }
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.serve(site.path());
        page.visit("/host.html").await;
        page.alive().await;
        test(page).await;
        assert_eq!(page.ask("window.wrong").await, json!([]));
    });
}
