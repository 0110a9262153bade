//! The pages of `examples/` that need no building, as they stand there and under the policies that they claim.

use crate::accessibility::{assert_nothing_found, bring_axe};
use crate::altered::copy_into;
use crate::browser::{dist, project, with_address};
use crate::engine::{Engine, in_each_engine};
use crate::page::Page;
use serde_json::json;
use site_server::{CONTENT_SECURITY_POLICY, Policies, Site};
use std::fs;
use std::path::{Path, PathBuf};

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    a_plain_page_hears_what_the_reader_does,
    a_dark_intranet_turns_its_two_reports_light_and_dark,
    a_page_like_sharepoints_frames_the_report_and_its_theme_follows,
});

/// Notes what the policy refuses, before anything of the page runs.
const WATCH: &str = "window.wrong = [];
    document.addEventListener('securitypolicyviolation', (event) => wrong.push(`${event.violatedDirective} ${event.blockedURI}`));";

/// A folder of examples; the policy that its page claims stands beside it.
fn folder(name: &str) -> PathBuf {
    project("examples").join(name)
}

pub(crate) fn policy(name: &str) -> String {
    let text = fs::read_to_string(folder(name).join("policy.txt")).unwrap();
    text.trim().to_owned()
}

/// Serves a page's folder with the report beside it, and fails where the policy had to refuse something, or axe finds the page, and the report in it, hard to use. `changed` makes of the page what
/// its author would write for this very site.
pub(crate) fn served(
    engine: Engine,
    (pages, policy): (&Path, &str),
    changed: impl FnOnce(String, &Site) -> String,
    test: impl AsyncFnOnce(&Page),
) {
    let copy = tempfile::tempdir().unwrap();
    copy_into(pages, copy.path());
    fs::write(copy.path().join("watch.js"), WATCH).unwrap();
    let policies = Policies::from([("/".to_owned(), policy.to_owned())]);
    let site = Site::serve_host(copy.path(), &dist(), policies).unwrap();
    let index = copy.path().join("index.html");
    let page = changed(fs::read_to_string(&index).unwrap(), &site);
    let watched = page.replacen("<head>", "<head><script src=\"watch.js\"></script>", 1);
    assert_ne!(page, watched);
    fs::write(index, watched).unwrap();
    with_address(engine, site.address(), async |page| {
        page.visit("/").await;
        test(page).await;
        page.turn_to_frame(None).await;
        assert_eq!(page.ask("window.wrong").await, json!([]));
        // After that: axe itself tries what the policy refuses.
        if engine == Engine::Chromium {
            bring_axe(page).await;
            assert_nothing_found(page, pages.to_string_lossy().as_ref()).await;
        }
    });
}

/// An example as it stands.
fn example(engine: Engine, name: &str, test: impl AsyncFnOnce(&Page)) {
    served(engine, (&folder(name), &policy(name)), |page, _| page, test);
}

pub(crate) const NEWS: &str = "document.querySelector('#news').textContent";

fn a_plain_page_hears_what_the_reader_does(engine: Engine) {
    example(engine, "plain", async |page| {
        page.alive().await;
        page.wait("$('[data-topic=crime]').ariaPressed === 'true' && $('#panel-title').textContent.includes('Mopti')")
            .await;
        page.click(".bar a[href='#map']").await;
        page.click("svg a[data-region=gao]").await;
        page.wait(&format!("{NEWS} === 'Looked at: crime, gao.'")).await;
    });
}

/// An expression about each report of the page, which may have no shadow root yet.
fn in_each(what: &str) -> String {
    format!(
        "[...document.querySelectorAll('travel-advisory')].map((it) => {{ const all = (css) => [...(it.shadowRoot ?? it).querySelectorAll(css)]; return {what}; }})"
    )
}

fn a_dark_intranet_turns_its_two_reports_light_and_dark(engine: Engine) {
    example(engine, "dark-intranet", async |page| {
        let alive = in_each("all('[data-active]').length");
        page.wait(&format!("JSON.stringify({alive}) === '[1,1]'")).await;
        let kept = in_each("all('[data-save-state=saved]').length > 0");
        page.wait(&format!("JSON.stringify({kept}) === '[true,true]'")).await;
        let links = in_each("all('.bar a').map((link) => link.hash.slice(1)).join()");
        assert_eq!(page.ask(&links).await, json!(["map,report", "plan,emergency"]));
        let topics = in_each("all('[data-topic][aria-pressed=true]')[0].dataset.topic");
        assert_eq!(page.ask(&topics).await, json!(["terrorism", "health"]));

        let papers = in_each("getComputedStyle(all('.travel-advisory')[0]).backgroundColor");
        let (dark, light) = ("rgb(26, 34, 43)", "rgb(255, 255, 255)");
        assert_eq!(page.ask(&papers).await, json!([dark, dark]));
        for (then, hosts) in [(light, "light"), (dark, "dark")] {
            page.ask("document.querySelector('#dark').click()").await;
            page.wait(&format!(
                "JSON.stringify({papers}) === JSON.stringify(['{then}', '{then}'])"
            ))
            .await;
            let of_page = "getComputedStyle(document.documentElement).colorScheme";
            assert_eq!(page.text(of_page).await, hosts);
        }
    });
}

fn a_page_like_sharepoints_frames_the_report_and_its_theme_follows(engine: Engine) {
    // The page's own policy with the site's origin named, as docs/deploying.md has it: in a sandboxed frame WebKit takes 'self' for nobody.
    let named = CONTENT_SECURITY_POLICY.replace("'self'", "'self' http://127.0.0.1:*");
    let of_frame = Policies::from([("/embed.html".to_owned(), named)]);
    let advisory = Site::serve_host(&dist(), &dist(), of_frame).unwrap();
    let here = |text: &str| text.replace("https://advisory.example", &advisory.url());
    let pages = tempfile::tempdir().unwrap();
    copy_into(&folder("sharepoint"), pages.path());
    let script = "travel-advisory-frame.js";
    fs::copy(dist().join(script), pages.path().join(script)).unwrap();
    let page = |text: String, host: &Site| here(&text).replace("https://intranet.example", &host.url());
    served(
        engine,
        (pages.path(), &here(&policy("sharepoint"))),
        page,
        async |page| {
            let frame = "document.querySelector('iframe')";
            page.wait(&format!("{frame}.getBoundingClientRect().height > 700"))
                .await;
            for (theme, paper) in [("dark", "rgb(25, 23, 20)"), ("light", "rgb(250, 247, 241)")] {
                page.ask("document.querySelector('#theme').click()").await;
                page.turn_to_frame(Some(0)).await;
                page.wait(&format!("$('.travel-advisory').dataset.theme === '{theme}'"))
                    .await;
                let shown = "getComputedStyle($('.travel-advisory')).backgroundColor";
                page.wait(&format!("{shown} === '{paper}'")).await;
                page.turn_to_frame(None).await;
            }
            page.turn_to_frame(Some(0)).await;
            page.ask("$('.bar a[href=\"#map\"]').click()").await;
            page.ask("$('svg a[data-region=gao]').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }))")
                .await;
            page.turn_to_frame(None).await;
            page.wait(&format!("{NEWS} === 'Looked at: crime, gao.'")).await;
        },
    );
}
