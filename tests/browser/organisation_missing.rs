//! What an organisation adds and does not come: wherever its words would stand it is said, also where the host leaves the overview out.

use crate::altered::with_host_page;
use crate::browser::in_an_engine;
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::hosted::{FIRST, SHOWN, WATCH, hosted_with};
use crate::page::Page;
use serde_json::json;
use std::fs;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    a_wrong_file_is_said_in_the_section_where_the_reader_is,
    a_server_that_falls_silent_is_given_up_and_that_is_said,
    where_the_planner_cannot_be_loaded_that_is_said_until_nothing_is_lacking,
    an_element_that_has_gone_says_nothing,
    a_template_that_comes_after_it_is_the_one_that_a_trip_begins_with,
});

const EXAMPLE: &str = include_str!("../../examples/organisation.json");
const WRONG: &str = "window.heard.filter(([name, it]) => name === 'error' && it.source === 'organisation')";

/// What is to be seen of these.
fn seen(css: &str) -> String {
    format!("$$('{css}').filter((it) => it.checkVisibility())")
}

async fn shows(page: &Page, section: &str) {
    page.ask(&format!("{FIRST}.show('{section}'), 1")).await;
    page.wait(&format!("{SHOWN} === '{section}'")).await;
}

fn a_wrong_file_is_said_in_the_section_where_the_reader_is(engine: Engine) {
    let body = "<travel-advisory organisation=\"broken.json\" sections=\"plan emergency\"></travel-advisory>";
    let broken = EXAMPLE.replace("route:rn5", "route:rn500");
    hosted_with(engine, body, &[("broken.json", &broken)], async |page| {
        page.wait("$('[data-organisation-wrong]')").await;
        // Once, and in no section that may not be shown.
        let heard = "$$('[role=alert]').map((it) => [it.closest('[hidden], [data-section]'), it.textContent])";
        page.wait(&format!("{heard}.length === 1")).await;
        assert!(
            page.is(&format!(
                "{heard}.every(([hidden, said]) => !hidden && said.includes('not its rules, nor its contacts'))"
            ))
            .await
        );
        shows(page, "plan").await;
        let over_trips = seen(".trips > [data-organisation-missing=wrong]");
        page.wait(&format!("{over_trips}.length === 1")).await;
        page.ask("$('[data-new-trip]').click(), 1").await;
        page.wait(&format!(
            "{}.length === 1",
            seen("[data-organisation-rules] > [data-organisation-missing]")
        ))
        .await;
        page.ask("$('[popovertarget=calls]').click(), 1").await;
        page.wait(&format!("{}.length === 1", seen("#calls [data-organisation-missing]")))
            .await;
        shows(page, "emergency").await;
        let reasons = |place: &str| {
            let seen = seen(&format!("[data-organisation={place}] [data-organisation-wrong]"));
            format!("{seen}[0]?.textContent.includes('rules[0].scope')")
        };
        page.wait(&reasons("emergency")).await;
        page.ask(&format!("{FIRST}.sections = 'overview emergency', 1")).await;
        shows(page, "overview").await;
        page.wait(&reasons("overview")).await;
        assert!(page.is("$$('[data-organisation-wrong]').length === 1").await);
        page.ask(&format!("{FIRST}.organisation = null, 1")).await;
        page.wait(
            "$$('[data-organisation-wrong], [data-organisation-missing], [data-organisation-said]').length === 0",
        )
        .await;
    });
}

/// Servers that take a request and fall silent, at once or within the answer, until it is given up; and a short wait for them.
const SILENT: &str = "{ const { fetch, setTimeout } = window;
    window.givenUp = [];
    window.fetch = (asked, wishes) => {
        const address = String(asked?.url ?? asked);
        const ended = new Promise((_, reject) => wishes?.signal?.addEventListener('abort', ({ target }) => {
            window.givenUp.push(address.split('/').pop());
            reject(target.reason);
        }));
        if (address.includes('silent')) return ended;
        if (!address.includes('half')) return fetch(asked, wishes);
        const half = (part) => (part.enqueue(new TextEncoder().encode('{')), ended.catch((reason) => part.error(reason)));
        return Promise.resolve(new Response(new ReadableStream({ start: (part) => void half(part) })));
    };
    window.setTimeout = (does, milliseconds, ...given) => setTimeout(does, milliseconds === 10000 ? 1500 : milliseconds, ...given); }";

fn a_server_that_falls_silent_is_given_up_and_that_is_said(engine: Engine) {
    let site = with_host_page(
        "<script src=\"watch.js\"></script>",
        "<travel-advisory sections=\"emergency\"></travel-advisory>",
    );
    fs::write(site.path().join("watch.js"), format!("{WATCH} {SILENT}")).unwrap();
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.serve(site.path());
        page.visit("/host.html").await;
        page.alive().await;
        let names = async |file: &str| page.ask(&format!("{FIRST}.organisation = {file}, 1")).await;
        for file in ["silent.json", "half.json"] {
            names(&format!("'{file}'")).await;
            page.wait("$('[data-organisation=emergency] [data-organisation-missing=coming]')")
                .await;
            let reason = "did not answer for 20 seconds";
            page.wait(&format!(
                "$('[data-organisation=emergency] [data-organisation-wrong]')?.textContent.includes('{reason}')"
            ))
            .await;
            names("null").await;
            page.wait("!$('[data-organisation-wrong]')").await;
        }
        assert_eq!(page.ask(&format!("{WRONG}.length")).await, json!(2));
        // One that is not wanted any more is not waited for either.
        names("'silent-too.json'").await;
        page.wait("$('[data-organisation-missing=coming]')").await;
        names("null").await;
        page.wait("window.givenUp.includes('silent-too.json') && !$('[data-organisation-missing]')")
            .await;
        assert_eq!(page.ask(&format!("{WRONG}.length")).await, json!(2));
    });
}

/// A host's page whose planner cannot be had.
async fn without_planner(page: &Page, body: &str, test: impl AsyncFnOnce(&Page)) {
    let site = with_host_page("<script src=\"watch.js\"></script>", body);
    fs::write(site.path().join("watch.js"), WATCH).unwrap();
    fs::write(site.path().join("organisation.json"), EXAMPLE).unwrap();
    page.serve_without(site.path(), "planner_bg");
    page.visit("/host.html").await;
    page.alive().await;
    test(page).await;
    page.serve(site.path());
}

fn where_the_planner_cannot_be_loaded_that_is_said_until_nothing_is_lacking(engine: Engine) {
    let body = "<travel-advisory organisation=\"organisation.json\" sections=\"plan emergency\"></travel-advisory>";
    in_an_engine(engine, &Wishes::default(), async |page| {
        without_planner(page, body, async |page| {
            let lacking = seen("[data-lack]");
            for section in ["emergency", "plan"] {
                shows(page, section).await;
                page.wait(&format!(
                    "{lacking}.length === 1 && {lacking}[0].textContent.includes('neither its rules nor its contacts')"
                ))
                .await;
            }
            page.ask("$('[popovertarget=calls]').click(), 1").await;
            page.wait(&format!("{}.length === 1", seen("#calls [data-lack]"))).await;
            page.ask("$('#calls .close').click(), 1").await;
            assert!(
                !page
                    .is("$$('[data-lack]').some((it) => it.textContent.includes('Your trips'))")
                    .await
            );
            page.ask(&format!("{FIRST}.organisation = null, 1")).await;
            page.wait("!$('[data-lack]')").await;
            // Who asks for trips is told of those.
            page.ask("$('[data-trip]').click(), 1").await;
            page.wait(&format!(
                "{lacking}[0]?.textContent.includes('Your trips could not be loaded')"
            ))
            .await;
        })
        .await;
    });
}

fn an_element_that_has_gone_says_nothing(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        without_planner(page, "<travel-advisory></travel-advisory>", async |page| {
            let goes = "(() => { const it = document.querySelector('travel-advisory');
                it.organisation = 'organisation.json'; it.remove(); window.gone = it; return 1; })()";
            page.ask(goes).await;
            page.ask("document.body.append(window.gone), 1").await;
            page.wait("$('[data-organisation=overview] [data-lack]')").await;
            page.wait(&format!("{WRONG}.length === 1")).await;
            page.ask("window.gone.organisation = null, 1").await;
            page.wait("!$('[data-lack]')").await;
            assert_eq!(page.ask(&format!("{WRONG}.length")).await, json!(1));
        })
        .await;
    });
}

fn a_template_that_comes_after_it_is_the_one_that_a_trip_begins_with(engine: Engine) {
    let body = "<travel-advisory organisation=\"organisation.json\" template=\"transit\"></travel-advisory>";
    let marked = format!("\u{feff}{EXAMPLE}");
    hosted_with(engine, body, &[("organisation.json", &marked)], async |page| {
        page.wait("$('[data-organisation=overview] .organisation')").await;
        page.ask(&format!("{FIRST}.template = 'faith-group-in-the-south', 1"))
            .await;
        shows(page, "plan").await;
        page.click("[data-new-trip]").await;
        page.wait("$('[data-editor]')").await;
        let file = page.ask_later(&format!("{FIRST}.export()")).await.to_string();
        assert!(file.contains("sikasso") && !file.contains("airport"), "{file}");
    });
}
