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
fn the_servers_nodes_are_kept_and_nothing_is_added_but_what_only_a_live_page_has() {
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
        let added = page.ask("$$('travel-advisory *').length - window.count").await;
        let added = added.as_i64().unwrap();
        assert!(
            (0..=3).contains(&added),
            "{added} elements more: only the map's cursor is new"
        );
        assert!(
            page.is("!$('.travel-advisory').hasAttribute('style')").await,
            "its styles have not begun anew"
        );
    });
}

/// A browser that says once that a hidden section is in sight, and what becomes of the page's own style.
const STUCK: &str = "window.styles = [];
    const real = getComputedStyle;
    const isStuck = (it) => it.matches('[data-section][hidden]') && !styles.includes('stuck') && styles.push('stuck');
    window.getComputedStyle = (it) => isStuck(it) ? { display: 'block', contentVisibility: 'visible' } : real(it);
    new MutationObserver((all) => all.forEach((it) => it.target.matches('.travel-advisory') && styles.push(it.oldValue)))
        .observe(document, { subtree: true, attributeFilter: ['style'], attributeOldValue: true });";

/// As in Chromium, where a frame may be resized while the program takes the page over.
#[test]
fn a_page_whose_styles_are_stuck_begins_anew() {
    in_a_browser(async |page| {
        page.before(STUCK).await;
        page.open("").await;
        assert_eq!(
            page.ask("styles").await,
            json!(["stuck", null, "container-type: normal;"])
        );
        let kind = page.text("getComputedStyle($('.travel-advisory')).containerType").await;
        assert_eq!(kind, "inline-size");
    });
}
