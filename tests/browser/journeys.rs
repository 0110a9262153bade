//! What a reader does, the same in each engine: each journey is written once, and is a test of its own in Chromium, Firefox and WebKit.
//!
//! `cargo xtask test` leaves out the engines that the machine lacks. Where an engine cannot do a step, the step says so.

use crate::browser::in_an_engine;
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::map::{FOCUSED, tab_to_the_map};
use crate::traveller::{link, make_the_trip, take, turn_to, without_paragraph};
use crate::trip_exchange::taken_in;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    first_load,
    without_scripts,
    a_tick_and_a_reload,
    two_tabs,
    the_map_by_keyboard,
    a_trip,
    a_file_and_a_link,
    an_emergency,
});

/// Notes what goes wrong, in the words of the page: the drivers' own logs are not the same in any two engines.
pub(crate) const WATCH: &str = "window.wrong = [];
    const note = (what) => window.wrong.push(String(what));
    const { error } = console;
    console.error = (...said) => { note(said.join(' ')); error.apply(console, said); };
    addEventListener('error', (event) => note(event.message ?? event.target.outerHTML), true);
    addEventListener('unhandledrejection', (event) => note(event.reason));
    document.addEventListener('securitypolicyviolation', (event) => note(`${event.violatedDirective} ${event.blockedURI}`));";
const TICKED: [&str; 4] = [
    "decide-whether-to-travel",
    "read-current-advisory",
    "leave-out-the-north",
    "weigh-the-centre",
];
const BOXES: &str = "[data-item] input[type=checkbox]";

fn first_load(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.before(WATCH).await;
        page.open("").await;
        for section in ["map", "plan", "report", "emergency", "overview"] {
            page.click(&format!(".bar a[href='#{section}']")).await;
            page.wait(&format!(
                "$('[data-section={section}]').getBoundingClientRect().height > 100"
            ))
            .await;
        }
        page.wait("$('[data-save-state=saved]')").await;
        assert_eq!(page.ask("window.wrong").await, json!([]));
        let asked = page
            .texts("performance.getEntriesByType('resource').map((it) => it.name)")
            .await;
        assert!(asked.iter().any(|it| it.ends_with(".wasm")), "{asked:?}");
        let foreign: Vec<_> = asked.iter().filter(|it| !it.starts_with(&page.url())).collect();
        assert!(foreign.is_empty(), "{foreign:?}");
    });
}

fn without_scripts(engine: Engine) {
    let wishes = Wishes {
        without_scripts: true,
        ..Wishes::default()
    };
    in_an_engine(engine, &wishes, async |page| {
        for section in ["overview", "map", "plan", "report", "emergency"] {
            page.visit(&format!("/#{section}")).await;
            page.wait(&format!(
                "$('[data-section={section}]').getBoundingClientRect().height > 100"
            ))
            .await;
        }
        assert!(
            !page
                .is("$('[data-active]') || customElements.get('travel-advisory')")
                .await
        );
        assert!(page.text("$('[data-age=strip]').textContent").await.contains("Level 4"));
        assert!(page.is("$$('[data-statement]').length > 100").await);
        let numbers = page.ask("new Set($$('[data-section=emergency] a[href^=tel]').map((it) => it.href)).size");
        assert_eq!(numbers.await, json!(7));
    });
}

fn a_tick_and_a_reload(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.open("#plan").await;
        page.wait("$('[data-save-state=saved]')").await;
        page.click(BOXES).await;
        page.wait("$('.progress').textContent.includes('1 of') && $('[data-save-state=saved]')")
            .await;
        page.reload().await;
        page.wait("$('[data-save-state=saved]')").await;
        assert!(page.is(&format!("$('{BOXES}').checked")).await);
        assert!(page.text("$('.progress').textContent").await.contains("1 of"));
    });
}

/// Each sees what the other does, and neither undoes it.
fn two_tabs(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.open("#plan").await;
        let tabs = [page.window().await, page.open_window("/#plan").await];
        page.alive().await;
        for (turn, item) in TICKED.into_iter().enumerate() {
            let is_ticked = format!("$('[data-item={item}] input').checked && $('[data-save-state=saved]')");
            page.turn_to(&tabs[turn % 2]).await;
            page.wait("$('[data-save-state=saved]')").await;
            page.click(&format!("[data-item={item}] input")).await;
            page.wait(&is_ticked).await;
            page.turn_to(&tabs[(turn + 1) % 2]).await;
            page.wait(&is_ticked).await;
        }
        for tab in &tabs {
            page.turn_to(tab).await;
            page.reload().await;
            page.wait("$('[data-save-state=saved]')").await;
            for item in TICKED {
                assert!(
                    page.is(&format!("$('[data-item={item}] input').checked")).await,
                    "{item}"
                );
            }
        }
    });
}

fn the_map_by_keyboard(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.open("#map").await;
        let first = tab_to_the_map(page).await;
        for arrow in [Key::Right, Key::Down, Key::Left, Key::Up] {
            page.press(arrow).await;
        }
        page.press(Key::End).await;
        page.wait(&format!("!['', '{first}'].includes({FOCUSED})")).await;
        let last = page.text(FOCUSED).await;
        page.press(Key::Left).await;
        page.press(Key::Up).await;
        page.press(Key::Up).await;
        page.wait(&format!("!['', '{last}'].includes({FOCUSED})")).await;
        page.type_in("seg").await;
        page.wait(&format!("({FOCUSED}) === 'segou'")).await;
        page.press(Key::Enter).await;
        page.wait("$('#panel-title').textContent.includes('Ségou') && location.hash === '#map/all/segou'")
            .await;
        page.press(Key::Escape).await;
        page.wait("!$('#panel-title').textContent.includes('Ségou')").await;
        assert_eq!(page.text(FOCUSED).await, "segou", "the keyboard stays where it was");
    });
}

fn a_trip(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        make_the_trip(page).await;
        turn_to(page, "briefing").await;
        let briefing = page.text("$('[data-trip-page=briefing]').textContent").await;
        for said in ["Level 4", "2019", "Bamako", "Mopti", "hired car", "August"] {
            assert!(briefing.contains(said), "{said}");
        }
        let lines = "[data-trip-page=briefing] :is([data-statement], [data-assessment], [data-incident])";
        assert!(page.is(&format!("$$('{lines}').length > 40")).await);
        assert_eq!(without_paragraph(page, lines).await, [""; 0]);
        turn_to(page, "list").await;
        let items = "[data-trip-page=list] [data-item]";
        assert!(page.is(&format!("$$('{items}').length > 30")).await);
        assert_eq!(without_paragraph(page, items).await, [""; 0]);
        page.click("[data-trip-page=list] [data-item] input[type=checkbox]")
            .await;
        page.wait("$('[data-trip-page=list] [data-item] input:checked') && $('[data-trips] [data-save-state=saved]')")
            .await;
        page.reload().await;
        page.wait("$('[data-open-trip]')").await;
        page.click("[data-open-trip]").await;
        page.wait("$('[data-editor]')").await;
        assert_eq!(page.text("$('#trip-name').value").await, "Survey in the centre");
        assert_eq!(page.ask("$$('[data-scope]').length").await, json!(3));
        turn_to(page, "list").await;
        assert!(page.is("$('[data-trip-page=list] [data-item] input:checked')").await);
    });
}

fn a_file_and_a_link(engine: Engine) {
    let downloads = tempfile::tempdir().unwrap();
    let wishes = Wishes {
        downloads: Some(downloads.path().to_owned()),
        ..Wishes::default()
    };
    let mut sent = String::new();
    in_an_engine(engine, &wishes, async |page| {
        make_the_trip(page).await;
        turn_to(page, "exchange").await;
        page.wait("$('[data-link]') && $('[data-trips] [data-save-state=saved]')")
            .await;
        sent = link(page).await;
        // As the page offers it: that is all that the driver of WebKitGTK can tell.
        let offered = take(page, "[data-out=file] [data-take]").await;
        let file: Value = serde_json::from_str(&offered).unwrap();
        assert_eq!(file["trips"].as_array().map(Vec::len), Some(1));
        if engine != Engine::WebKit {
            page.ask("delete HTMLAnchorElement.prototype.click").await;
            page.click("[data-out=file] [data-take]").await;
            assert_eq!(downloaded(downloads.path()), offered);
        }
    });
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.open(&sent).await;
        assert_eq!(taken_in(page).await, sent);
        assert_eq!(
            page.ask("location.hash").await,
            json!("#plan"),
            "the address does not keep it"
        );
    });
}

/// The one file in a folder, when the browser is done with it.
fn downloaded(folder: &Path) -> String {
    let start = Instant::now();
    loop {
        let files = std::fs::read_dir(folder).unwrap().flatten().map(|it| it.path());
        let whole = files.filter(|it| it.extension().is_some_and(|ending| ending == "json"));
        let text = whole
            .filter_map(|it| std::fs::read_to_string(it).ok())
            .find(|it| !it.is_empty());
        if let Some(text) = text {
            return text;
        }
        assert!(start.elapsed() < Duration::from_secs(20), "nothing is downloaded");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// One tap opens the numbers, and one tap dials. A dialled number would take the page away, so the test keeps it from that.
fn an_emergency(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.open("#report").await;
        page.ask(
            "(window.dialled = [], document.addEventListener('click', (event) => {
                const link = event.target.closest('a[href^=tel]');
                if (link) { event.preventDefault(); window.dialled.push(link.href); }
            }, true))",
        )
        .await;
        page.click("button.call").await;
        page.wait("$('#calls').matches(':popover-open')").await;
        let links = page.texts("$$('#calls a[href^=tel]').map((it) => it.href)").await;
        assert!(links.len() >= 5, "{links:?}");
        for link in &links {
            let digits = link.strip_prefix("tel:+").unwrap();
            assert!(
                digits.len() > 8 && digits.bytes().all(|it| it.is_ascii_digit()),
                "{link}"
            );
        }
        page.click("#calls a[href^=tel]").await;
        page.wait("window.dialled.length === 1").await;
        assert_eq!(page.ask("window.dialled[0]").await, json!(links[0]));
        page.press(Key::Escape).await;
        page.wait("!$('#calls').matches(':popover-open')").await;
    });
}
