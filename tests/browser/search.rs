//! The search through the report, as one types.

use crate::browser::in_a_browser;
use crate::page::Page;

const STATEMENTS: &str =
    "$$('[data-section=report] [data-statement]').filter((it) => it.getBoundingClientRect().height > 0).length";
const FOUND: &str = "$('.found').textContent";

async fn search(page: &Page, typed: &str) {
    page.click("#search").await;
    page.type_in(typed).await;
    page.wait(&format!("$('#search').value === {typed:?} && {FOUND} !== ''"))
        .await;
}

async fn count(page: &Page) -> u64 {
    page.ask(STATEMENTS).await.as_u64().unwrap()
}

#[test]
fn accents_and_case_do_not_matter_matches_are_marked_and_paragraphs_stay_in_their_order() {
    in_a_browser(async |page| {
        page.open("#report").await;
        let all = count(page).await;
        search(page, "segou").await;
        page.wait(&format!("{STATEMENTS} < {all}")).await;
        assert!(count(page).await > 0);
        let marked = page
            .texts("$$('[data-section=report] mark').map((it) => it.textContent)")
            .await;
        assert!(marked.contains(&"Ségou".to_owned()), "{marked:?}");
        assert!(marked.iter().all(|it| it == "Ségou"), "{marked:?}");
        page.click(".search button").await;
        page.wait("!$('mark')").await;
        let order = "$$('[data-section=report] .paragraph').map((it) => it.id)";
        let all = page.texts(order).await;
        search(page, "bamako").await;
        page.wait("$('[data-section=report] mark')").await;
        let found = page.texts("$$('[data-section=report] .paragraph').filter((it) => it.getBoundingClientRect().height > 0).map((it) => it.id)").await;
        let expected: Vec<&String> = all.iter().filter(|it| found.contains(it)).collect();
        assert_eq!(found.iter().collect::<Vec<_>>(), expected);
        page.click(".search button").await;
        page.wait("!$('mark')").await;
        assert_eq!(page.texts(order).await, all);
    });
}

#[test]
fn nothing_found_is_said_and_is_no_all_clear_and_clearing_brings_everything_back() {
    in_a_browser(async |page| {
        page.open("#report").await;
        let all = count(page).await;
        search(page, "qwertyuiop").await;
        page.wait(&format!("{STATEMENTS} === 0")).await;
        let said = page.text(FOUND).await;
        assert!(said.contains("qwertyuiop"), "{said}");
        assert!(said.contains("does not mean that there is no risk"), "{said}");
        page.click(".search button").await;
        page.wait(&format!("{STATEMENTS} === {all}")).await;
        search(page, "visa").await;
        page.wait(&format!("{STATEMENTS} < {all}")).await;
        page.click(".search button").await;
        page.wait(&format!("{STATEMENTS} === {all}")).await;
        assert!(page.is("$('#search').value === ''").await);
        assert!(!page.is("$('mark')").await);
        search(page, "visa").await;
        page.wait(&format!("{STATEMENTS} < {all}")).await;
        page.empty("#search").await;
        page.wait(&format!("{STATEMENTS} === {all}")).await;
    });
}

#[test]
fn what_the_panel_shows_again_is_neither_marked_nor_hidden() {
    in_a_browser(async |page| {
        page.open("#report").await;
        search(page, "segou").await;
        page.wait("$('[data-section=report] mark')").await;
        page.ask("(location.hash = '#map/all/gao')").await;
        page.wait("$('#panel-title').textContent.includes('Gao')").await;
        let shown = "$$('.panel [data-statement]')";
        assert!(page.is(&format!("{shown}.length > 0")).await);
        assert!(
            !page
                .is("$('.panel :is(mark, [id^=incident], [data-statement][hidden])')")
                .await
        );
        let cites_each = "(it) => [...it.querySelectorAll('a.source')].map((link) => link.hash.slice(1)).join(' ') === it.dataset.source";
        assert!(page.is(&format!("{shown}.every({cites_each})")).await);
        let ids = "$$('[id]').map((it) => it.id)";
        assert!(page.is(&format!("new Set({ids}).size === {ids}.length")).await);
    });
}

#[test]
fn a_region_after_the_other_shows_its_own_statements_once_each() {
    in_a_browser(async |page| {
        page.open("").await;
        for region in ["gao", "mopti", "gao", "kayes"] {
            page.ask(&format!("(location.hash = '#map/all/{region}')")).await;
            page.wait(&format!("$('tr[data-region={region}]').classList.contains('chosen')"))
                .await;
            let counted = format!("Number($('tr[data-region={region}] .number').textContent)");
            let shown = "$$('.panel [data-statement]').map((it) => it.dataset.statement)";
            assert!(page.is(&format!("{shown}.length === {counted}")).await, "{region}");
            assert!(
                page.is(&format!("new Set({shown}).size === {shown}.length")).await,
                "{region}"
            );
        }
    });
}
