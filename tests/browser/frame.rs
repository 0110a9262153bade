//! The report in an iframe of a host of another origin, under the strictest policy such a host can have; sandboxed too, and with messages
//! that mean no good.

use crate::browser::{dist, with_address};
use crate::engine::{Engine, in_each_engine};
use crate::page::Page;
use serde_json::json;
use site_server::{CONTENT_SECURITY_POLICY, Policies, Site};
use std::fs;
use std::path::Path;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    it_is_as_tall_as_its_page_obeys_its_host_and_tells_it,
    its_height_is_told_once_the_report_is_alive,
    sandboxed_without_an_origin_it_works_and_says_that_nothing_is_kept,
    a_host_that_is_not_named_learns_nothing_of_the_reader_and_sets_nothing,
    an_organisations_words_are_handed_over_by_its_host,
    a_link_that_leads_away_opens_beside_the_frame,
    what_stands_in_a_file_of_the_site_is_told_to_nobody,
    a_link_brings_no_words_of_an_organisation,
    hostile_messages_do_nothing_and_are_reported,
});

/// Notes what the policy refuses, what happens on the frame, and every message.
const HOST: &str = "window.wrong = []; window.heard = []; window.raw = [];
    document.addEventListener('securitypolicyviolation', (event) => wrong.push(`${event.violatedDirective} ${event.blockedURI}`));
    addEventListener('message', ({ data }) => raw.push(data));
    for (const name of ['ready', 'select', 'error']) document.addEventListener(name, ({ detail }) => heard.push([name, detail]));";
pub(crate) const FRAME: &str = "document.querySelector('iframe')";

/// Many a host gives such edges to whatever it holds.
const STYLE: &str = ".edged { box-sizing: border-box; border: 5px solid; padding: 3px }";

/// A host's page with a frame that has come alive. `of_host` are the settings in the frame's address, with `HOST` for the host's own origin.
pub(crate) fn framed(engine: Engine, of_host: &str, attributes: &str, test: impl AsyncFnOnce(&Page)) {
    framed_of(engine, &dist(), of_host, attributes, async |page| {
        page.wait("window.raw.some((it) => it.name === 'ready')").await;
        test(page).await;
    });
}

/// The same of a site in another folder, and whatever comes of it.
pub(crate) fn framed_of(engine: Engine, site: &Path, of_host: &str, attributes: &str, test: impl AsyncFnOnce(&Page)) {
    // The page's own policy with the site's origin named, as docs/deploying.md has it: in a sandboxed frame WebKit takes 'self' for nobody.
    let named = CONTENT_SECURITY_POLICY.replace("'self'", "'self' http://localhost:*");
    let of_frame = Policies::from([("/embed.html".to_owned(), named)]);
    let (advisory, pages) = (
        Site::serve_host(site, site, of_frame).unwrap(),
        tempfile::tempdir().unwrap(),
    );
    // Another site too, and not only another port of this one: browsers then give the frame a process of its own.
    let there = format!("http://localhost:{}", advisory.address().port());
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; frame-src {there}; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let policies = Policies::from([("/host.html".to_owned(), policy)]);
    let host = Site::serve_host(pages.path(), &dist(), policies).unwrap();
    let query = of_host.replace("HOST", &format!("http://{}", host.address()));
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A host</title><script src=\"host.js\"></script>\
         <link rel=\"stylesheet\" href=\"host.css\">\
         <iframe title=\"Report\" width=\"900\" data-travel-advisory {attributes} src=\"{there}/embed.html?{query}\"></iframe>\
         <script type=\"module\" src=\"advisory/travel-advisory-frame.js\"></script>"
    );
    fs::write(pages.path().join("host.html"), page).unwrap();
    fs::write(pages.path().join("host.js"), HOST).unwrap();
    fs::write(pages.path().join("host.css"), STYLE).unwrap();
    with_address(engine, host.address(), async |page| {
        page.visit("/host.html").await;
        test(page).await;
        page.turn_to_frame(None).await;
        assert_eq!(page.ask("window.wrong").await, json!([]));
    });
}

fn it_is_as_tall_as_its_page_obeys_its_host_and_tells_it(engine: Engine) {
    framed(
        engine,
        "host=HOST&topic=crime",
        "data-sections=\"map plan\"",
        async |page| {
            page.wait("window.heard.some(([name]) => name === 'ready')").await;
            page.wait(&format!("{FRAME}.getBoundingClientRect().height > 900"))
                .await;
            page.ask(&format!("{FRAME}.dataset.region = 'gao', 1")).await;
            page.wait(
                "window.heard.some(([name, it]) => name === 'select' && it.topic === 'crime' && it.region === 'gao')",
            )
            .await;
            page.ask(&format!("{FRAME}.dataset.theme = 'dark', 1")).await;
            page.turn_to_frame(Some(0)).await;
            page.wait("$('.travel-advisory').dataset.theme === 'dark'").await;
            assert_eq!(page.text("document.documentElement.style.colorScheme").await, "dark");
            page.wait("$$('.bar a').length === 2").await;
            page.wait("document.documentElement.scrollHeight <= innerHeight + 1")
                .await;
        },
    );
}

/// Before that it would hold all sections; and a frame that is resized while it comes alive may show them for good in Chromium.
fn its_height_is_told_once_the_report_is_alive(engine: Engine) {
    framed(engine, "host=HOST&sections=plan", "", async |page| {
        page.wait("window.raw.some((it) => it.type === 'height')").await;
        let kinds = page.texts("window.raw.map((it) => it.name ?? it.type)").await;
        let first = |kind: &str| kinds.iter().position(|it| it == kind);
        assert!(first("hello") < first("ready"), "{kinds:?}");
        assert!(first("ready") < first("height"), "{kinds:?}");
        page.turn_to_frame(Some(0)).await;
        let shown = "$$('[data-section]').filter((it) => it.offsetHeight > 100).map((it) => it.id)";
        page.wait(&format!("JSON.stringify({shown}) === '[\"plan\"]'")).await;
    });
}

fn sandboxed_without_an_origin_it_works_and_says_that_nothing_is_kept(engine: Engine) {
    framed(engine, "sections=plan", "sandbox=\"allow-scripts\"", async |page| {
        page.turn_to_frame(Some(0)).await;
        page.wait("$('[data-section=plan]').getBoundingClientRect().height > 100")
            .await;
        page.ask("$('[data-item] input').click()").await;
        page.wait("$('.progress').textContent.includes('1 of') && $('[data-save-state=blocked]')?.textContent.includes('Not saved')").await;
    });
}

fn a_host_that_is_not_named_learns_nothing_of_the_reader_and_sets_nothing(engine: Engine) {
    framed(
        engine,
        "host=https://intranet.example",
        "data-region=\"gao\"",
        async |page| {
            page.wait("window.raw.some((it) => it.name === 'error' && it.detail.message.includes('does not name'))")
                .await;
            page.turn_to_frame(Some(0)).await;
            page.ask("$('.bar a[href=\"#map\"]').click()").await;
            page.ask("$('svg a[data-region=kidal]').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }))").await;
            page.wait("$('#panel-title').textContent.includes('Kidal')").await;
            assert!(
                page.is("!document.querySelector('travel-advisory').hasAttribute('region')")
                    .await
            );
            page.turn_to_frame(None).await;
            assert!(page.is("window.raw.every((it) => ['hello', 'height'].includes(it.type) || ['ready', 'error'].includes(it.name))").await);
        },
    );
}

fn what_stands_in_a_file_of_the_site_is_told_to_nobody(engine: Engine) {
    framed(engine, "host=HOST&organisation=dataset.json", "", async |page| {
        page.wait("window.raw.some((it) => it.name === 'error' && it.detail.source === 'organisation')")
            .await;
        assert!(page.is("!JSON.stringify(window.raw).includes('schema')").await);
        page.turn_to_frame(Some(0)).await;
        page.wait("$('[data-organisation-wrong]').textContent.includes('schema')")
            .await;
    });
}

fn a_link_brings_no_words_of_an_organisation(engine: Engine) {
    let words = r#"{"format":"travel-advisory organisation","schema":1,"name":"Evil","contacts":[{"label":"Desk","phone":"+1"}]}"#;
    let words = words
        .replace('"', "%22")
        .replace('{', "%7B")
        .replace('}', "%7D")
        .replace('+', "%2B")
        .replace(' ', "%20");
    // The second begins with a blank that is none for the script of the frame.
    for (link, refused) in [
        (format!("organisation={words}"), "only a file"),
        (
            format!("organisation=organisation.json&organisation={words}"),
            "only a file",
        ),
        (format!("organisation=%C2%85{words}"), "could not be read"),
        (format!("organisation=%EF%BB%BF{words}"), "only a file"),
    ] {
        framed(engine, &format!("host=HOST&{link}"), "", async |page| {
            page.wait(&format!(
                "window.raw.some((it) => it.name === 'error' && it.detail.message.includes('{refused}'))"
            ))
            .await;
            page.turn_to_frame(Some(0)).await;
            let named = page
                .text("document.querySelector('travel-advisory').getAttribute('organisation') ?? ''")
                .await;
            assert!(
                named.is_empty() || named.starts_with("http://localhost:"),
                "{link}: {named}"
            );
            assert!(page.is("!root.textContent.includes('Evil')").await, "{link}");
        });
    }
}

fn a_link_that_leads_away_opens_beside_the_frame(engine: Engine) {
    framed(engine, "sections=overview", "", async |page| {
        page.turn_to_frame(Some(0)).await;
        page.wait("$('a.official')").await;
        // Where it leads there is no network here; where it would open is enough.
        page.ask("(window.addEventListener('click', (event) => event.preventDefault()), $('a.official').click(), $('.source').click())")
            .await;
        let targets = "[$('a.official').target, $('.source').target]";
        assert_eq!(page.ask(targets).await, json!(["_blank", ""]));
    });
}

fn an_organisations_words_are_handed_over_by_its_host(engine: Engine) {
    let document = include_str!("../../examples/organisation.json").replace('\'', "&#39;");
    let attribute = format!("data-organisation='{document}'");
    framed(engine, "host=HOST&sections=emergency", &attribute, async |page| {
        page.turn_to_frame(Some(0)).await;
        page.wait("$('[data-organisation=emergency] .organisation')?.textContent.includes('Security desk')")
            .await;
    });
}

/// A corpus, and a thousand messages by chance from a fixed seed.
const HOSTILE: &str = "(() => {
    const to = document.querySelector('iframe').contentWindow;
    const markup = '<img src=x onerror=\"window.hit = 1\">';
    const ours = (rest) => ({ 'travel-advisory': 1, ...rest });
    const corpus = [
        null, 1, 'configure', [], [1, [2]], { 'travel-advisory': 2, type: 'configure', topic: 'crime' }, ours({}), ours({ type: 'x' }),
        ours({ type: { toString: 1 } }), ours({ type: 'configure', topic: markup }), ours({ type: 'configure', onclick: 'hit = 1' }),
        ours({ type: 'configure', style: 'x', class: 'y' }), ours({ type: 'configure', standalone: '' }), ours({ type: 'configure', topic: 3 }),
        ours({ type: 'configure', sections: ['map'] }), ours({ type: 'configure', theme: 'd'.repeat(1e6) }),
        ours({ type: 'configure', organisation: 'javascript:window.hit=1' }), ours({ type: 'configure', organisation: 'data:text/html,x' }),
        ours({ type: 'configure', organisation: { name: 'x'.repeat(1e6) } }), JSON.parse('{\"travel-advisory\":1,\"type\":\"configure\",\"__proto__\":{\"hit\":1}}'),
        ours({ type: 'configure', constructor: 'x' }), ours({ type: 'call', method: 'remove' }), ours({ type: 'call', method: 'export' }), ours({ type: 'call', method: '__proto__' }),
        ours({ type: 'call', method: 'show', argument: { length: 1 } }), ours({ type: 'call', method: 'show', argument: markup }),
        ours({ type: 'call', method: 'import', argument: markup }), ours({ type: 'call', method: 'show', argument: 'x'.repeat(1e6) }),
    ];
    let seed = 20190116;
    const chance = (below) => (seed = (seed * 48271) % 2147483647) % below;
    const words = ['configure', 'call', 'hello', 'event', 'type', 'method', 'argument', 'remove', markup, 'javascript:1', '__proto__', 'innerHTML', '\\u202e', '', 'standalone', 'built'];
    const value = (depth) => [() => words[chance(words.length)], () => chance(9), () => null, () => [value(depth - 1)], () => thing(depth - 1)][chance(depth > 0 ? 5 : 3)]();
    const thing = (depth) => Object.fromEntries(Array.from({ length: chance(5) }, () => [words[chance(words.length)], value(depth)]));
    for (let n = 0; n < 1000; n++) corpus.push(chance(4) ? ours({ type: words[chance(3)], ...thing(3) }) : value(4));
    for (const message of corpus) to.postMessage(message, '*');
    return corpus.length;
})()";

fn hostile_messages_do_nothing_and_are_reported(engine: Engine) {
    framed(engine, "host=HOST&topic=crime", "", async |page| {
        page.wait("window.heard.some(([name]) => name === 'ready')").await;
        assert!(page.ask(HOSTILE).await.as_u64().unwrap() > 1000);
        page.wait("window.raw.some((it) => it.type === 'answer' && it.method === 'import')")
            .await;
        assert!(page.is("!window.raw.some((it) => it.method === 'export')").await);
        page.wait("window.heard.filter(([name]) => name === 'error').length > 20")
            .await;
        page.ask(&format!("{FRAME}.contentWindow.postMessage({{ 'travel-advisory': 1, type: 'call', method: 'show', argument: 'emergency' }}, '*'), 1")).await;
        page.turn_to_frame(Some(0)).await;
        page.wait("$('[data-section=emergency]').getBoundingClientRect().height > 100")
            .await;
        assert_eq!(
            page.ask("[window.hit ?? null, {}.hit ?? null, $$('img').length, document.querySelectorAll('travel-advisory').length]").await,
            json!([null, null, 0, 1])
        );
        let attributes = page
            .texts("document.querySelector('travel-advisory').getAttributeNames()")
            .await;
        let known = ["theme", "topic"];
        assert!(
            attributes.iter().all(|it| known.contains(&it.as_str())),
            "{attributes:?}"
        );
    });
}
