//! Without a connection, and from one build to the next: the same in each engine, as in `journeys`. What only one engine's driver can look
//! into (the caches, the network) is in `offline` and `update`.

use crate::browser::in_an_engine;
use crate::builds::{NEXT, next, numbered};
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::offline::open_and_keep;
use crate::page::Page;
use crate::update::{OFFERED, look_for_news};
use serde_json::json;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    the_server_is_gone,
    an_update_while_open,
    #[ignore = "a minute; `cargo xtask test` runs it by its name, and shows its figures"]
    ten_updates_lose_nothing,
});

const UPDATES: usize = 10;
const SAVED: &str = "$('[data-save-state=saved]')";

fn the_server_is_gone(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        open_and_keep(page, "#plan").await;
        page.lose_the_server();
        page.reload().await;
        page.click("[data-trip='']").await;
        page.wait("$('[data-trips] [data-save-state=saved]')").await;
        page.click(".bar a[href='#emergency']").await;
        page.wait("$('[data-section=emergency] a[href^=tel]').getBoundingClientRect().height > 0")
            .await;
        page.visit("/#map/terrorism/mopti").await;
        page.alive().await;
        page.wait("$('#panel-title').textContent.includes('Mopti')").await;
        let files = page.ask_later("Promise.all($$('a[download]').map(async (it) => (await fetch(it.href)).ok))");
        assert_eq!(files.await, json!([true, true, true, true]));
    });
}

fn an_update_while_open(engine: Engine) {
    let next = next();
    in_an_engine(engine, &Wishes::default(), async |page| {
        open_and_keep(page, "#map/crime/gao").await;
        page.serve(next.path());
        look_for_news(page).await;
        page.wait(OFFERED).await;
        assert_ne!(page.ask("document.title").await, json!(NEXT), "it waits");
        change_over(page, NEXT).await;
        assert_eq!(page.ask("location.hash").await, json!("#map/crime/gao"));
        page.ask("window.stays = true").await;
        page.wait("$('[data-offline=ready]')").await;
        page.lose_the_server();
        assert!(
            page.is(&format!("window.stays && !({OFFERED})")).await,
            "it is loaded once"
        );
        page.reload().await;
        assert_eq!(page.ask("document.title").await, json!(NEXT));
    });
}

/// Each is asked for in the same moment in which a box is ticked.
fn ten_updates_lose_nothing(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        open_and_keep(page, "#plan").await;
        page.wait(SAVED).await;
        let mut lost = 0;
        for turn in 1..=UPDATES {
            let (build, title) = (numbered(turn), format!("build {turn}"));
            page.serve(build.path());
            look_for_news(page).await;
            page.wait(OFFERED).await;
            page.ask(&format!(
                "($$('[data-item] input')[{turn}].click(), $('[data-change-over]').click())"
            ))
            .await;
            arrived(page, &title).await;
            page.wait(SAVED).await;
            let kept = page.ask("$$('[data-item] input:checked').length").await;
            lost = lost.max(turn - usize::try_from(kept.as_u64().unwrap()).unwrap());
        }
        println!(
            "{}: {UPDATES} updates done, {UPDATES} changes made, {lost} lost",
            engine.name()
        );
        assert_eq!(lost, 0);
    });
}

async fn change_over(page: &Page, title: &str) {
    page.click("[data-change-over]").await;
    arrived(page, title).await;
}

async fn arrived(page: &Page, title: &str) {
    page.wait(&format!("$('[data-active]') && document.title === '{title}'"))
        .await;
}
