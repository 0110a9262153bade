//! The element on a host's plain page: it renders into a shadow root, and leaves the host's page, address and ids alone.

use crate::altered::with_host;
use crate::browser::with_site;
use crate::page::Page;
use serde_json::json;

const SHOWN: &str =
    "$$('[data-section]').filter((it) => it.getBoundingClientRect().height > 0).map((it) => it.dataset.section).join()";

async fn open(page: &Page) {
    page.visit("/host.html").await;
    page.alive().await;
}

#[test]
fn it_renders_the_whole_report_into_a_shadow_root_tells_its_host_and_leaves_its_address_alone() {
    let site = with_host("<travel-advisory></travel-advisory>");
    with_site(site.path(), async |page| {
        page.before(
            "window.heard = [];
            for (const name of ['ready', 'select']) document.addEventListener(name, (event) => window.heard.push([name, event.detail]));",
        )
        .await;
        open(page).await;
        page.wait("window.heard.some(([name]) => name === 'ready')").await;
        assert!(page.is("document.querySelector('travel-advisory').shadowRoot").await);
        assert_eq!(page.ask("$$('[data-section]').length").await, json!(5));
        assert_eq!(page.ask("$$('svg a[data-region]').length").await, json!(9));
        assert_eq!(
            page.ask("document.querySelectorAll('[data-section]').length").await,
            json!(0)
        );
        let strip = page.text("$('[data-age=strip]').textContent").await;
        assert!(strip.contains("Level 4") && strip.contains("at least"), "{strip}");
        for section in ["plan", "emergency", "map"] {
            page.click(&format!(".bar a[href='#{section}']")).await;
            page.wait(&format!("{SHOWN} === '{section}'")).await;
        }
        assert_eq!(page.ask("location.hash").await, json!(""));
        assert_eq!(
            page.ask("document.body.querySelector('#plan').textContent").await,
            json!("A host’s own plan")
        );
        page.click("svg a[data-region=gao]").await;
        page.wait("window.heard.some(([name, detail]) => name === 'select' && detail.region === 'gao')")
            .await;
    });
}

#[test]
fn its_map_list_and_search_work() {
    let site = with_host("<travel-advisory region=\"gao\" topic=\"terrorism\"></travel-advisory>");
    with_site(site.path(), async |page| {
        open(page).await;
        page.click(".bar a[href='#map']").await;
        page.wait("$('#panel-title').textContent.includes('Gao')").await;
        page.click("svg a[data-region=kidal]").await;
        page.wait("$('#panel-title').textContent.includes('Kidal')").await;
        page.click(".bar a[href='#plan']").await;
        page.click("[data-item] input").await;
        page.wait("$('.progress').textContent.includes('1 of') && $('[data-save-state=saved]')")
            .await;
        page.click(".bar a[href='#report']").await;
        page.click("#search").await;
        page.type_in("segou").await;
        page.wait("$('mark')?.textContent === 'Ségou'").await;
    });
}

#[test]
fn two_on_one_page_do_not_disturb_each_other() {
    let site = with_host("<travel-advisory></travel-advisory><travel-advisory theme=\"dark\"></travel-advisory>");
    with_site(site.path(), async |page| {
        open(page).await;
        let alive = "[...document.querySelectorAll('travel-advisory')].filter((it) => it.shadowRoot?.querySelector('[data-active]')).length";
        page.wait(&format!("{alive} === 2")).await;
        page.click(".bar a[href='#plan']").await;
        page.wait(&format!("{SHOWN} === 'plan'")).await;
        let other = "document.querySelectorAll('travel-advisory')[1].shadowRoot";
        assert!(
            page.is(&format!(
                "{other}.querySelector('#overview').getBoundingClientRect().height > 0"
            ))
            .await
        );
        assert_eq!(
            page.text(&format!("{other}.querySelector('.travel-advisory').dataset.theme"))
                .await,
            "dark"
        );
    });
}

#[test]
fn taken_out_and_put_back_it_lives_again() {
    let site = with_host("<travel-advisory></travel-advisory>");
    with_site(site.path(), async |page| {
        open(page).await;
        page.ask("window.taken = document.querySelector('travel-advisory'), taken.remove()")
            .await;
        page.ask("document.body.append(window.taken)").await;
        page.alive().await;
        page.click(".bar a[href='#emergency']").await;
        page.wait(&format!("{SHOWN} === 'emergency'")).await;
    });
}
