//! Storage that is damaged, newer or out of reach: survived, said, and never overwritten.

use crate::browser::in_a_browser;
use crate::page::Page;
use serde_json::json;

const FIRST: &str = "[data-item] input[type=checkbox]";
const GARBAGE: &str = "{\"schema\":1,\"report\":\"mali-2019\",\"ticks\":[tr";

/// Opens the widget's database from another page of the same site, and does something with its store.
async fn with_store(page: &Page, work: &str) -> serde_json::Value {
    page.visit("/icon.svg").await;
    page.ask_later(&format!(
        "new Promise((resolve, reject) => {{
            const opening = indexedDB.open('travel-advisory', 1);
            opening.onupgradeneeded = () => opening.result.createObjectStore('records');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {{
                const store = opening.result.transaction('records', 'readwrite').objectStore('records');
                const request = {work};
                request.onsuccess = () => {{ opening.result.close(); resolve(request.result ?? null); }};
            }};
        }})"
    ))
    .await
}

async fn put(page: &Page, text: &str) {
    with_store(page, &format!("store.put({}, 'mali-2019')", json!(text))).await;
}

#[test]
fn a_damaged_record_is_set_aside_and_said_and_ticking_works_again() {
    in_a_browser(async |page| {
        put(page, GARBAGE).await;
        page.open("#plan").await;
        page.wait("$('.set-aside') && $('[data-save-state=saved]')").await;
        assert!(page.text("$('.set-aside').textContent").await.contains("set aside"));
        assert!(page.is("$('.set-aside button')").await, "it is offered as a download");
        page.click(FIRST).await;
        page.wait("$('.progress').textContent.includes('1 of') && $('[data-save-state=saved]')")
            .await;
        page.reload().await;
        page.wait("$('[data-save-state=saved]')").await;
        assert!(page.is(&format!("$('{FIRST}').checked")).await);
        assert!(page.is("$('.set-aside')").await, "it is said until it is taken away");
        let keys = with_store(page, "store.getAllKeys()").await;
        assert_eq!(keys.as_array().map(Vec::len), Some(2), "{keys}");
        assert_eq!(keys[0], json!("mali-2019"));
        assert!(keys[1].as_str().unwrap().starts_with("mali-2019 set aside "), "{keys}");
        let kept = with_store(page, "store.getAll()").await;
        assert_eq!(kept[1], json!(GARBAGE), "as it was found");
    });
}

#[test]
fn a_record_of_a_newer_version_is_left_alone() {
    in_a_browser(async |page| {
        let newer = r#"{"schema":99,"report":"mali-2019","notes":"mine"}"#;
        put(page, newer).await;
        page.open("#plan").await;
        page.wait("$('[data-save-state=blocked]')").await;
        page.click(FIRST).await;
        page.wait("$('.progress').textContent.includes('1 of')").await;
        assert_eq!(with_store(page, "store.get('mali-2019')").await, json!(newer));
    });
}

#[test]
fn without_storage_the_list_works_and_says_that_nothing_is_kept() {
    for blocked in [
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });",
        "Object.defineProperty(window, 'indexedDB', { value: undefined });",
    ] {
        in_a_browser(async |page| {
            page.before(blocked).await;
            page.open("#plan").await;
            page.wait("$('[data-save-state=blocked]')").await;
            page.click(FIRST).await;
            page.wait("$('.progress').textContent.includes('1 of')").await;
            assert!(page.is(&format!("$('{FIRST}').checked")).await);
            page.wait("$('[data-save-state=blocked]')").await;
        });
    }
}
