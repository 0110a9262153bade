//! What an organisation adds, in the browser: its file from an address or as the attribute itself, and files that mean no good.

use crate::accessibility::{assert_nothing_found, bring_axe};
use crate::altered::with_host_page;
use crate::browser::{in_an_engine, project};
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::hosted::{FIRST, SHOWN, WATCH, hosted, hosted_with};
use crate::page::Page;
use serde_json::json;
use std::fs;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    it_stands_where_it_is_needed_under_its_own_name,
    its_items_are_ticked_and_kept_like_the_reports,
    it_comes_changes_and_goes_with_the_attribute,
    it_leads_only_to_sections_that_are_there,
    a_broken_file_shows_the_report_without_it_and_says_so_to_reader_and_host,
    where_its_part_cannot_be_loaded_that_is_said,
    hostile_files_do_nothing_and_are_reported,
});

const EXAMPLE: &str = include_str!("../../examples/organisation.json");
const FROM_FILE: &str = "<travel-advisory organisation=\"organisation.json\"></travel-advisory>";
const WRONG: &str = "window.heard.filter(([name, it]) => name === 'error' && it.source === 'organisation')";

fn place(name: &str) -> String {
    format!("$('[data-organisation={name}] .organisation')")
}

async fn shows(page: &Page, section: &str) {
    page.ask(&format!("{FIRST}.show('{section}'), 1")).await;
    page.wait(&format!("{SHOWN} === '{section}'")).await;
}

fn it_stands_where_it_is_needed_under_its_own_name(engine: Engine) {
    hosted_with(engine, FROM_FILE, &[("organisation.json", EXAMPLE)], async |page| {
        for (name, words) in [
            ("overview", "No travel on this road."),
            ("emergency", "Security desk"),
            ("map", "closed until further notice"),
        ] {
            let place = place(name);
            page.wait(&format!("{place}?.textContent.includes('{words}')")).await;
            assert!(
                page.is(&format!(
                    "{place}.textContent.includes('From Example Aid, not from the report')"
                ))
                .await
            );
        }
        page.wait("$('[data-organisation=calls] a[href=\"tel:+442079460000\"]')")
            .await;
        page.ask(&format!("{FIRST}.show('map/crime/kidal'), 1")).await;
        page.wait(&format!(
            "{}.textContent.includes('Kidal: what Example Aid says')",
            place("map")
        ))
        .await;
        assert!(
            page.is(&format!("!{}.textContent.includes('closed until')", place("map")))
                .await
        );
        // It stands beside the report's contacts and in none of its statements.
        assert!(
            page.is("$$('[data-statement] .organisation, .contacts [data-contact] .organisation').length === 0")
                .await
        );
        assert_eq!(page.ask(WRONG).await, json!([]));
    });
}

fn its_items_are_ticked_and_kept_like_the_reports(engine: Engine) {
    hosted_with(engine, FROM_FILE, &[("organisation.json", EXAMPLE)], async |page| {
        shows(page, "plan").await;
        page.wait("$('[data-new-trip]')").await;
        page.ask("$('[data-new-trip]').click(), 1").await;
        page.wait("$('[data-turn-to=list]')").await;
        page.wait("$('[data-organisation-rules]').textContent.includes('You have not said where you go')")
            .await;
        page.ask("$('[data-turn-to=list]').click(), 1").await;
        page.wait("$('[data-trips] [data-item=asked-call-desk] input')").await;
        page.ask("$('[data-trips] [data-item=asked-call-desk] input').click(), 1")
            .await;
        page.wait("window.heard.some(([name, it]) => name === 'progress' && it.done === 1)")
            .await;
        page.wait("$('.trips [data-save-state=saved], .list-progress [data-save-state=saved]')")
            .await;
        page.reload().await;
        page.wait("$('[data-trip-id] button')").await;
        page.ask("$('[data-trip-id] button').click(), 1").await;
        page.wait("$('[data-turn-to=list]')").await;
        page.ask("$('[data-turn-to=list]').click(), 1").await;
        page.wait("$('[data-trips] [data-item=asked-call-desk] input')?.checked")
            .await;
    });
}

fn it_comes_changes_and_goes_with_the_attribute(engine: Engine) {
    hosted(engine, "<travel-advisory></travel-advisory>", async |page| {
        page.ask(&format!("{FIRST}.organisation = {EXAMPLE}, 1")).await;
        page.wait(&format!("{}?.textContent.includes('Example Aid')", place("overview")))
            .await;
        let renamed = EXAMPLE.replace("Example Aid", "Other Aid");
        page.ask(&format!("{FIRST}.organisation = {renamed}, 1")).await;
        page.wait(&format!("{}?.textContent.includes('Other Aid')", place("overview")))
            .await;
        page.ask(&format!("{FIRST}.organisation = null, 1")).await;
        page.wait("$$('.organisation').length === 0").await;
    });
}

fn it_leads_only_to_sections_that_are_there(engine: Engine) {
    let body = "<travel-advisory organisation=\"organisation.json\" sections=\"overview plan\"></travel-advisory>";
    hosted_with(engine, body, &[("organisation.json", EXAMPLE)], async |page| {
        let overview = place("overview");
        page.wait(&format!("{overview}?.textContent.includes('2 contacts')"))
            .await;
        let links = "$$('[data-organisation=overview] a').map((it) => it.getAttribute('href'))";
        assert_eq!(page.ask(links).await, json!(["#plan"]));
        shows(page, "plan").await;
        page.wait("$('[data-erase-elsewhere]')").await;
    });
}

fn a_broken_file_shows_the_report_without_it_and_says_so_to_reader_and_host(engine: Engine) {
    let broken = EXAMPLE.replace("route:rn5", "route:rn500");
    let body = "<travel-advisory organisation=\"broken.json\"></travel-advisory>";
    hosted_with(engine, body, &[("broken.json", &broken)], async |page| {
        let said = "$('[data-organisation=overview] [data-organisation-wrong]')";
        page.wait(&format!("{said}?.textContent.includes('The report is whole')"))
            .await;
        assert!(page.is(&format!("{said}.textContent.includes('rules[0].scope')")).await);
        page.wait(&format!("{WRONG}.length === 1")).await;
        assert_eq!(
            page.text(&format!("{WRONG}[0][1].errors[0].path")).await,
            "rules[0].scope"
        );
        assert!(
            page.is("$$('.organisation').length === 0 && $$('[data-section=report] [data-statement]').length > 100")
                .await
        );
        for (named, reason) in [
            ("nowhere.json", "404"),
            ("javascript:window.hit=1", "an address to load it from"),
            ("data:application/json,{}", "an address to load it from"),
        ] {
            page.ask(&format!("window.heard = [], {FIRST}.organisation = '{named}', 1"))
                .await;
            page.wait(&format!("{WRONG}[0]?.[1].errors[0].reason.includes('{reason}')"))
                .await;
        }
        page.lose_the_server();
        page.ask(&format!("window.heard = [], {FIRST}.organisation = 'later.json', 1"))
            .await;
        page.wait(&format!("{WRONG}[0]?.[1].errors[0].reason.includes('no connection')"))
            .await;
    });
}

fn where_its_part_cannot_be_loaded_that_is_said(engine: Engine) {
    let site = with_host_page("<script src=\"watch.js\"></script>", FROM_FILE);
    fs::write(site.path().join("watch.js"), WATCH).unwrap();
    fs::write(site.path().join("organisation.json"), EXAMPLE).unwrap();
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.serve_without(site.path(), "planner_bg");
        page.visit("/host.html").await;
        page.alive().await;
        page.wait(
            "$('[data-organisation=overview] [data-lack]')?.textContent.includes('neither its rules nor its contacts')",
        )
        .await;
        page.wait(&format!("{WRONG}.length === 1")).await;
        page.serve(site.path());
        shows(page, "plan").await;
        page.ask("$('[data-trip]').click(), 1").await;
        page.wait(&format!("{}?.textContent.includes('Example Aid')", place("overview")))
            .await;
        assert!(page.is("!$('[data-lack]')").await);
    });
}

#[test]
fn axe_finds_nothing_in_it() {
    hosted_with(
        Engine::Chromium,
        &format!("<main>{FROM_FILE}</main>"),
        &[("organisation.json", EXAMPLE)],
        async |page| {
            bring_axe(page).await;
            // The host's own heading is the host's own affair.
            page.ask("document.querySelector('h1').remove()").await;
            page.wait(&format!("{}?.textContent.includes('Example Aid')", place("overview")))
                .await;
            for section in ["overview", "map", "emergency", "plan"] {
                shows(page, section).await;
                assert_nothing_found(page, section).await;
            }
            page.ask("$('[data-new-trip]').click(), 1").await;
            page.wait("$('[data-turn-to=list]')").await;
            page.ask("$('[data-turn-to=list]').click(), 1").await;
            page.wait("$('[data-item=asked-call-desk]')").await;
            assert_nothing_found(page, "the list of a trip").await;
            // What the policy refused is what axe itself brings along.
            page.ask("window.wrong = []").await;
        },
    );
}

/// The corpus of the reader's own tests, and one that is too long.
fn corpus() -> Vec<(String, String)> {
    let folder = project("crates/organisation/tests/hostile");
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let read = |it: std::path::PathBuf| {
        let name = it.file_name().unwrap().to_str().unwrap().to_owned();
        (name, fs::read_to_string(it).unwrap())
    };
    let mut all: Vec<_> = files.map(read).collect();
    all.push(("too-long.json".into(), format!("{{\"x\":\"{}\"}}", "x".repeat(300_000))));
    all
}

fn hostile_files_do_nothing_and_are_reported(engine: Engine) {
    let corpus = corpus();
    let files: Vec<(&str, &str)> = corpus.iter().map(|(name, text)| (&**name, &**text)).collect();
    hosted_with(engine, "<travel-advisory></travel-advisory>", &files, async |page| {
        for (name, _) in &files {
            page.ask(&format!("window.heard = [], {FIRST}.organisation = '{name}', 1"))
                .await;
            page.wait(&format!("{WRONG}.length === 1")).await;
            assert!(
                page.is(&format!("{WRONG}[0][1].errors.every((it) => it.path && it.reason)"))
                    .await,
                "{name}"
            );
        }
        assert!(page.is("$$('.organisation').length === 0").await);
        assert_eq!(
            page.ask("[window.hit ?? null, $$('img, script, iframe').length, ({}).polluted ?? null]")
                .await,
            json!([null, 0, null])
        );
    });
}
