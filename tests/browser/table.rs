//! The table of regions: sorted by its heads, and one with the map.

use crate::browser::in_a_browser;
use crate::page::Page;
use fantoccini::key::Key;
use std::collections::BTreeSet;

const ROWS: &str = "$$('tbody tr[data-region]').map((it) => it.dataset.region)";
/// The outline that shows where the keyboard is; its shape is that of a region.
const LIT: &str = "getComputedStyle($('.cursor')).visibility === 'visible' \
                   ? $('.cursor use').getAttribute('href').replace('#shape-', '') : ''";

async fn sort_by(page: &Page, column: usize, expected: &str) {
    let head = format!("thead th:nth-child({column})");
    page.click(&format!("{head} button")).await;
    page.wait(&format!(
        "($('{head}').getAttribute('aria-sort') ?? '') === '{expected}'"
    ))
    .await;
}

#[test]
fn a_press_sorts_by_the_words_of_the_column_a_second_turns_around_a_third_gives_the_reports_order_back() {
    in_a_browser(async |page| {
        page.open("#map/terrorism").await;
        let own = page.texts(ROWS).await;
        for column in [1, 2, 3, 4] {
            sort_by(page, column, "ascending").await;
            let sorted = page.texts(ROWS).await;
            sort_by(page, column, "descending").await;
            let mut turned = page.texts(ROWS).await;
            turned.reverse();
            assert_eq!(turned, sorted, "column {column}");
            sort_by(page, column, "").await;
            assert_eq!(page.texts(ROWS).await, own, "column {column}");
            let (all, every): (BTreeSet<_>, BTreeSet<_>) = (own.iter().collect(), sorted.iter().collect());
            assert_eq!(all, every, "column {column} loses a row");
        }
        sort_by(page, 1, "ascending").await;
        let names = page
            .texts("$$('tr[data-region] th a').map((it) => it.textContent)")
            .await;
        let mut sorted = names.clone();
        sorted.sort_by_key(|name| name.replace('é', "e"));
        assert_eq!(names, sorted);
        sort_by(page, 4, "ascending").await;
        let numbers = page.texts("$$('tbody .number').map((it) => it.textContent)").await;
        let numbers: Vec<u16> = numbers.iter().map(|it| it.parse().unwrap()).collect();
        assert!(numbers.is_sorted_by(|one, other| one >= other), "{numbers:?}");
    });
}

#[test]
fn a_row_lights_its_region_and_a_region_its_row() {
    in_a_browser(async |page| {
        page.open("#map").await;
        page.ask("$('tr[data-region=kidal] th a').focus()").await;
        page.wait(&format!("({LIT}) === 'kidal'")).await;
        assert!(
            page.is("document.activeElement.closest('tr').dataset.region === 'kidal'")
                .await,
            "the keyboard stays in the table"
        );
        page.ask("$('svg [tabindex=\"0\"]').focus()").await;
        page.press(Key::Home).await;
        page.wait(&format!("({LIT}) === 'bamako'")).await;
        assert!(page.is("$('tr[data-region=bamako].lit')").await);
        assert_eq!(page.ask("$$('tr.lit').length").await, 1);
    });
}
