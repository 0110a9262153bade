//! What a host's page does with the frame around the report: it scrolls, gives it edges, takes settings back, and calls before anybody is there.

use crate::altered::copy;
use crate::engine::{Engine, in_each_engine};
use crate::frame::{FRAME, framed, framed_of};
use crate::page::Page;
use std::fs;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    the_numbers_open_where_the_reader_is,
    whatever_edges_the_host_gives_the_frame_its_page_does_not_scroll_within,
    a_setting_that_the_host_takes_away_is_taken_back,
    a_call_before_the_element_is_there_waits_for_it,
    a_file_that_the_host_may_stop_is_not_called_saved,
});

/// Presses Call in the frame, and waits until the first number is in sight in the host's window.
async fn call_opens_in_sight(page: &Page) {
    page.turn_to_frame(Some(0)).await;
    page.ask("$('#calls').style.inset = ''").await;
    page.ask("$('button.call').click()").await;
    page.wait("$('#calls').matches(':popover-open') && $('#calls').style.inset")
        .await;
    let number = "(({ top, bottom }) => [top, bottom])($('#calls a[href^=tel]').getBoundingClientRect())";
    let number = page.ask(number).await;
    page.ask("$('#calls .close').click()").await;
    page.turn_to_frame(None).await;
    let start = format!("{FRAME}.getBoundingClientRect().top + {FRAME}.clientTop");
    page.wait(&format!(
        "(([top, bottom], start) => top + start >= 0 && bottom + start <= innerHeight)({number}, {start})"
    ))
    .await;
}

fn the_numbers_open_where_the_reader_is(engine: Engine) {
    framed(engine, "host=HOST&sections=report", "", async |page| {
        for width in [1200, 500] {
            page.ask(&format!("{FRAME}.width = {width}")).await;
            page.turn_to_frame(Some(0)).await;
            page.wait(&format!("innerWidth === {width} && innerHeight > 1500"))
                .await;
            page.wait("document.documentElement.scrollHeight <= innerHeight + 1")
                .await;
            page.turn_to_frame(None).await;
            // Where the frame begins, a little further, and where it ends: there the button stands in a narrow one.
            for to in ["0", "200", "document.documentElement.scrollHeight"] {
                page.ask(&format!("scrollTo(0, {to})")).await;
                call_opens_in_sight(page).await;
            }
            // Where the host shows less of the frame than the numbers need, it is scrolled; WebKit lets no frame do that across origins.
            if engine == Engine::WebKit {
                continue;
            }
            let little = "document.body.style.paddingTop = `${innerHeight - 60}px`";
            page.ask(&format!("({little}, scrollTo(0, 0))")).await;
            call_opens_in_sight(page).await;
            page.ask("document.body.style.paddingTop = ''").await;
        }
    });
}

fn whatever_edges_the_host_gives_the_frame_its_page_does_not_scroll_within(engine: Engine) {
    framed(engine, "host=HOST", "class=\"edged\"", async |page| {
        page.wait(&format!("{FRAME}.getBoundingClientRect().height > 900"))
            .await;
        page.turn_to_frame(Some(0)).await;
        page.wait("document.documentElement.scrollHeight <= innerHeight").await;
    });
}

fn a_setting_that_the_host_takes_away_is_taken_back(engine: Engine) {
    framed(
        engine,
        "host=HOST",
        "data-topic=\"crime\" data-region=\"gao\" data-theme=\"dark\"",
        async |page| {
            let has = |names: &str| {
                format!("document.querySelector('travel-advisory').getAttributeNames().sort().join() === '{names}'")
            };
            page.turn_to_frame(Some(0)).await;
            page.wait(&has("region,theme,topic")).await;
            page.turn_to_frame(None).await;
            page.ask(&format!("(delete {FRAME}.dataset.topic, delete {FRAME}.dataset.theme)"))
                .await;
            page.turn_to_frame(Some(0)).await;
            page.wait(&has("region,theme")).await;
            // The theme is that of the host's page again.
            page.wait("$('.travel-advisory').dataset.theme === 'light'").await;
            assert!(page.is("$('#panel-title').textContent.includes('Gao')").await);
        },
    );
}

/// Loads the element when it is told to.
const LATE: &str = "addEventListener('message', ({ data }) => data === 'load' && import(document.querySelector('[data-late]').dataset.late));";

fn a_call_before_the_element_is_there_waits_for_it(engine: Engine) {
    let site = copy();
    let path = site.path().join("embed.html");
    let page = fs::read_to_string(&path).unwrap();
    let late = page.replacen(
        "src=\"travel-advisory",
        "src=\"late.js\" data-late=\"./travel-advisory",
        1,
    );
    assert_ne!(page, late);
    fs::write(path, late).unwrap();
    fs::write(site.path().join("late.js"), LATE).unwrap();
    framed_of(engine, site.path(), "host=HOST&topic=crime", "", async |page| {
        page.wait("window.raw.some((it) => it.type === 'hello')").await;
        for message in [
            "{ 'travel-advisory': 1, type: 'call', method: 'show', argument: 'emergency' }",
            "'load'",
        ] {
            page.ask(&format!("({FRAME}.contentWindow.postMessage({message}, '*'), 1)"))
                .await;
        }
        page.wait("window.raw.some((it) => it.type === 'answer' && it.method === 'show')")
            .await;
        page.turn_to_frame(Some(0)).await;
        page.wait("$('[data-section=emergency]')?.getBoundingClientRect().height > 100")
            .await;
        page.turn_to_frame(None).await;
        assert!(page.is("!window.raw.some((it) => it.name === 'error')").await);
    });
}

fn a_file_that_the_host_may_stop_is_not_called_saved(engine: Engine) {
    framed(engine, "sections=plan", "sandbox=\"allow-scripts\"", async |page| {
        page.turn_to_frame(Some(0)).await;
        // As where it is stopped; Firefox and WebKit would ask the host's policy too, which the test would count as wrong.
        page.ask("HTMLAnchorElement.prototype.click = () => {}, 1").await;
        page.ask("$('[data-section=plan] [data-trip]').click()").await;
        page.wait("$('[data-only-in-memory] [data-backup]')").await;
        page.ask("$('[data-only-in-memory] [data-backup]').click()").await;
        page.wait("$('[data-went=memory]').textContent").await;
        let said = page.text("$('[data-went=memory]').textContent").await;
        assert!(said.contains("look whether it is there"), "{said}");
    });
}
