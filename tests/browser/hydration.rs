//! The widget takes the prerendered page over and does not draw it anew.

use crate::browser::in_a_browser;
use serde_json::json;

/// Nodes of every section, with what a widget that draws anew would surely replace.
const MARKED: &str = "[
    '.travel-advisory', '[role=main]', '[data-age]', '.bar a', '#calls',
    '[data-section=overview]', '[data-section=overview] .level', '[data-section=overview] .grades',
    '[data-section=map] svg', 'svg a[data-region=gao]', 'tr[data-region=gao]', '[data-section=map] .legend',
    '[data-section=plan] [data-item]', '[data-section=plan] [data-item] .why',
    '[data-section=report] [data-statement]', '[data-section=report] [data-statement] .text', '#search',
    '[data-section=emergency] [data-contact]', '[data-section=emergency] a[href^=tel]',
]";

/// Remembers the nodes as soon as the page is parsed, before any script of it has run.
fn remember() -> String {
    format!(
        "document.addEventListener('readystatechange', () => {{
            window.marked = {MARKED}.map((css) => [css, document.querySelector(css)]);
            window.count = document.querySelectorAll('travel-advisory *').length;
        }}, {{ once: true }});"
    )
}

#[test]
fn the_servers_nodes_are_kept() {
    in_a_browser(async |page| {
        page.before(&remember()).await;
        page.open("").await;
        let missing = page
            .ask("marked.filter(([css, node]) => !node).map(([css]) => css)")
            .await;
        assert_eq!(missing, json!([]), "not on the prerendered page");
        let replaced = page
            .ask("marked.filter(([css, node]) => document.querySelector(css) !== node).map(([css]) => css)")
            .await;
        assert_eq!(replaced, json!([]), "drawn anew");
    });
}

#[test]
fn nothing_is_added_but_what_only_a_live_page_has() {
    in_a_browser(async |page| {
        page.before(&remember()).await;
        page.open("").await;
        let added = page.ask("$$('travel-advisory *').length - window.count").await;
        let added = added.as_i64().unwrap();
        assert!(
            (0..=3).contains(&added),
            "{added} elements more: only the map's cursor is new"
        );
    });
}
