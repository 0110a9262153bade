//! When the page in one file cannot come alive: what is left of it can be read, and one sentence says what is wrong.

use crate::engine::{Engine, in_each_engine};
use crate::single_file::{Copy, opened};
use serde_json::json;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    a_file_that_is_damaged_or_cut_off_says_so_and_can_be_read,
    an_old_browser_says_what_it_lacks,
    a_program_that_is_trapped_says_so_and_leaves_the_page,
});

const NUMBERS_SHOWN: &str = "$('[data-section=emergency] a[href^=tel]').getBoundingClientRect().height > 0";
const FAILURE: &str = "$('.failure[role=alert]')";

fn a_file_that_is_damaged_or_cut_off_says_so_and_can_be_read(engine: Engine) {
    let one_letter = |text: String| {
        let at = text.len() - 200_000;
        let other = if text[at..].starts_with('A') { "B" } else { "A" };
        format!("{}{other}{}", &text[..at], &text[at + 1..])
    };
    let cut_off = |text: String, at: usize| text.chars().take(at).collect::<String>();
    let within_the_data = Copy::new(|text| cut_off(text, 800_000));
    let between_two_parts = Copy::new(|text| {
        let last = text.rfind("<script ").unwrap();
        text[..last].to_owned()
    });
    let within_the_report = Copy::new(|text| cut_off(text, 200_000));
    for copy in [
        Copy::new(one_letter),
        within_the_data,
        between_two_parts,
        within_the_report,
    ] {
        opened(engine, &copy, "#overview", async |page| {
            page.wait(FAILURE).await;
            let said = page.text(&format!("{FAILURE}.textContent")).await;
            assert!(said.contains("damaged or was cut off"), "{said}");
            assert_eq!(page.ask("$$('.failure').length").await, json!(1));
            assert!(
                page.is("$('[data-section=overview]').getBoundingClientRect().height > 100")
                    .await
            );
        });
    }
}

fn an_old_browser_says_what_it_lacks(engine: Engine) {
    let copy = Copy::with_script("delete window.DecompressionStream");
    opened(engine, &copy, "#emergency", async |page| {
        page.wait(FAILURE).await;
        let said = page.text(&format!("{FAILURE}.textContent")).await;
        assert!(said.contains("need a newer browser"), "{said}");
        assert!(page.is(NUMBERS_SHOWN).await);
    });
}

/// By a program of one function that traps, called as the page's own are: from a task of the browser's.
const TRAP: &str = "const program = Uint8Array.of(
        0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 97, 0, 0, 10, 5, 1, 3, 0, 0, 11);
    addEventListener('trap', async () => (await WebAssembly.instantiate(program)).instance.exports.a());";

fn a_program_that_is_trapped_says_so_and_leaves_the_page(engine: Engine) {
    opened(engine, &Copy::with_script(TRAP), "#emergency", async |page| {
        page.alive().await;
        page.ask("dispatchEvent(new Event('trap'))").await;
        page.wait(FAILURE).await;
        let said = page.text(&format!("{FAILURE}.textContent")).await;
        assert!(said.contains("stopped working"), "{said}");
        assert!(page.is(NUMBERS_SHOWN).await);
    });
}
