//! The page in one file, alone in a folder and opened from there: no server is anywhere near, and what it promises it keeps.

use crate::accessibility::{assert_nothing_found, bring_axe};
use crate::browser::{dist, without_a_site};
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::journeys::WATCH;
use crate::page::Page;
use crate::privacy::requests;
use crate::traveller::{fill_in_the_trip, turn_to};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    without_scripts_it_is_whole,
    map_search_and_checklist_work_and_nobody_is_asked_for_anything,
    nothing_is_kept_until_the_reader_turns_it_on,
    a_trip_leaves_it_and_comes_in_without_telling_where_it_lies,
    the_files_of_data_are_in_it,
    the_map_can_be_taken_away_as_a_picture,
});

/// The file, alone in a folder, as somebody has altered it.
pub(crate) struct Copy {
    folder: TempDir,
}

impl Copy {
    pub(crate) fn new(alter: impl FnOnce(String) -> String) -> Self {
        Self::of(&dist(), alter)
    }

    fn of(site: &Path, alter: impl FnOnce(String) -> String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let text = fs::read_to_string(site.join("travel-advisory.html")).unwrap();
        fs::write(folder.path().join("travel-advisory.html"), alter(text)).unwrap();
        Self { folder }
    }

    /// It runs this first, and its policy allows it to.
    pub(crate) fn with_script(script: &str) -> Self {
        Self::of_with_script(&dist(), script)
    }

    fn of_with_script(site: &Path, script: &str) -> Self {
        let hash = BASE64_STANDARD.encode(Sha256::digest(script));
        Self::of(site, |text| {
            let allowed = text.replacen("script-src ", &format!("script-src 'sha256-{hash}' "), 1);
            let changed = allowed.replacen("<style>", &format!("<script>{script}</script><style>"), 1);
            assert_eq!(changed.matches(&hash).count() + changed.matches(script).count(), 2);
            changed
        })
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("travel-advisory.html")
    }
}

/// Opens it in a browser that has nothing else.
pub(crate) fn opened(engine: Engine, copy: &Copy, fragment: &str, test: impl AsyncFnOnce(&Page)) {
    let wishes = Wishes {
        logs: true,
        ..Wishes::default()
    };
    without_a_site(engine, &wishes, async |page| {
        page.open_file(&copy.path(), fragment).await;
        test(page).await;
    });
}

/// The same where everything works: nothing goes wrong, and nothing is refused by the policy.
fn alive(engine: Engine, fragment: &str, test: impl AsyncFnOnce(&Page)) {
    alive_of(&dist(), engine, fragment, test);
}

/// The same with the file of another site than the built one.
pub(crate) fn alive_of(site: &Path, engine: Engine, fragment: &str, test: impl AsyncFnOnce(&Page)) {
    opened(engine, &Copy::of_with_script(site, WATCH), fragment, async |page| {
        page.alive().await;
        test(page).await;
        assert_eq!(page.ask("window.wrong").await, json!([]));
    });
}

async fn turn_keeping_on(page: &Page) {
    page.click("[data-trip='keep:']").await;
    page.wait("$('.progress [data-save-state=saved]')").await;
}

fn without_scripts_it_is_whole(engine: Engine) {
    let copy = Copy::new(|text| text);
    let wishes = Wishes {
        without_scripts: true,
        ..Wishes::default()
    };
    without_a_site(engine, &wishes, async |page| {
        for section in ["overview", "map", "plan", "report", "emergency"] {
            page.open_file(&copy.path(), &format!("#{section}")).await;
            page.wait(&format!(
                "$('[data-section={section}]').getBoundingClientRect().height > 100"
            ))
            .await;
        }
        assert!(
            page.is("!$('[data-active]') && !customElements.get('travel-advisory')")
                .await
        );
        assert!(page.text("$('[data-age=strip]').textContent").await.contains("Level 4"));
        assert!(page.is("$$('[data-statement]').length > 100").await);
        let styled = "getComputedStyle($('.strip')).display !== 'block' || getComputedStyle($('.bar ul')).listStyleType === 'none'";
        assert!(page.is(styled).await);
        let broken = "$$('a[href^=\"#\"]').map((it) => it.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id))";
        assert_eq!(page.ask(broken).await, json!([]));
        let nowhere = "$$('a[href], [src]').filter((it) => it.getBoundingClientRect().height > 0)
            .map((it) => it.src ?? it.getAttribute('href')).filter((it) => !/^(#|https:|tel:)/.test(it))";
        assert_eq!(page.ask(nowhere).await, json!([]), "links to files that are not there");
    });
}

fn map_search_and_checklist_work_and_nobody_is_asked_for_anything(engine: Engine) {
    alive(engine, "", async |page| {
        go_to(page, "map").await;
        page.click("[data-topic=terrorism]").await;
        page.click("svg a[data-region=gao]").await;
        page.wait("$('#panel-title').textContent.includes('Gao') && location.hash === '#map/terrorism/gao'")
            .await;
        go_to(page, "report").await;
        page.click("#search").await;
        page.wait("document.activeElement === $('#search')").await;
        page.type_in("segou").await;
        page.wait("$('mark')").await;
        go_to(page, "plan").await;
        page.click("[data-item] input").await;
        page.wait("$('.progress').textContent.includes('1 of')").await;
        page.click("button[data-trip='']").await;
        page.wait("$('[data-trips]')").await;
        let mut asked = page
            .texts("performance.getEntriesByType('resource').map((it) => it.name)")
            .await;
        if engine == Engine::Chromium {
            asked.extend(requests(page).await);
        }
        asked.retain(|it| !["file://", "blob:", "data:"].iter().any(|start| it.starts_with(start)));
        assert_eq!(asked, [""; 0]);
    });
}

async fn go_to(page: &Page, section: &str) {
    page.click(&format!(".bar a[href='#{section}']")).await;
    page.wait(&format!(
        "$('[data-section={section}]').getBoundingClientRect().height > 100"
    ))
    .await;
}

fn nothing_is_kept_until_the_reader_turns_it_on(engine: Engine) {
    alive(engine, "#plan", async |page| {
        page.click("[data-item] input").await;
        page.wait("$('[data-save-state=blocked]')?.textContent.includes('until you turn it on')")
            .await;
        page.reload().await;
        page.wait("$('[data-trip=\"keep:\"]')").await;
        assert!(page.is("!$('[data-item] input').checked").await);
        page.click("[data-item] input").await;
        page.wait("$('.progress').textContent.includes('1 of')").await;
        turn_keeping_on(page).await;
        page.reload().await;
        page.wait("$('[data-item] input').checked && $('.progress [data-save-state=saved]')")
            .await;
    });
}

fn a_trip_leaves_it_and_comes_in_without_telling_where_it_lies(engine: Engine) {
    let mut sent = String::new();
    alive(engine, "#plan", async |page| {
        page.wait("$('[data-trip=\"keep:\"]')").await;
        turn_keeping_on(page).await;
        page.wait("$('[data-trips] [data-save-state=saved]')").await;
        fill_in_the_trip(page).await;
        turn_to(page, "briefing").await;
        assert!(
            page.text("$('[data-trip-page=briefing]').textContent")
                .await
                .contains("Mopti")
        );
        turn_to(page, "exchange").await;
        sent = page.text("$('[data-link]').value").await;
        assert!(sent.starts_with("trip="), "{sent}");
        let said = page.text("$('[data-trip-page=exchange]').textContent").await;
        assert!(!said.contains("file://"), "{said}");
    });
    alive(engine, &format!("#{sent}"), async |page| {
        page.wait("$('[data-arrival] [data-choice=take]')").await;
        page.click("[data-arrival] [data-choice=take]").await;
        page.wait("$('[data-turn-to]')").await;
        turn_to(page, "exchange").await;
        assert_eq!(page.text("$('[data-link]').value").await, sent);
        assert_eq!(page.ask("location.hash").await, json!("#plan"));
    });
}

fn the_files_of_data_are_in_it(engine: Engine) {
    alive(engine, "#map", async |page| {
        let names = page.texts("$$('a[download]').map((it) => it.download)").await;
        assert_eq!(names.len(), 4, "{names:?}");
        for name in names {
            page.wait(&format!(
                "$('a[download=\"{name}\"]').getBoundingClientRect().height > 0"
            ))
            .await;
            let size = format!("fetch($('a[download=\"{name}\"]').href).then((it) => it.blob()).then((it) => it.size)");
            let published = fs::metadata(dist().join(&name)).unwrap().len();
            assert_eq!(page.ask_later(&size).await, json!(published), "{name}");
        }
    });
}

fn the_map_can_be_taken_away_as_a_picture(engine: Engine) {
    alive(engine, "#map", async |page| {
        page.ask("(window.taken = [], HTMLAnchorElement.prototype.click = function () { window.taken.push(this.download); })")
            .await;
        for (ending, taken) in [("svg", 1), ("png", 2)] {
            page.click(&format!("[data-picture-name$='{ending}']")).await;
            page.wait(&format!("window.taken.length === {taken}")).await;
        }
        assert_eq!(page.text("$('[data-failed]').textContent").await, "");
    });
}

#[test]
fn axe_finds_nothing_in_it() {
    alive(Engine::Chromium, "#overview", async |page| {
        bring_axe(page).await;
        for section in ["overview", "map", "plan", "report", "emergency"] {
            go_to(page, section).await;
            assert_nothing_found(page, section).await;
        }
    });
}
