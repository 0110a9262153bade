//! The element as a host configures it: its options as attributes and properties, its methods, and where it keeps things. Under a policy
//! that requires Trusted Types and allows none.

use crate::altered::with_host_page;
use crate::browser::in_an_engine;
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::hosted::{FIRST, SHOWN, hosted};
use serde_json::json;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    two_with_different_topics_sections_and_themes_share_a_page,
    the_hosts_page_stays_where_it_is,
    options_are_properties_too,
    it_is_led_and_hands_over_the_open_trip_without_who_travels,
    it_is_led_also_before_it_listens,
    a_broken_file_is_refused_and_nothing_of_it_becomes_markup,
    where_nothing_is_to_be_kept_nothing_is,
    it_keeps_nothing_until_the_reader_turns_it_on,
    a_key_of_the_hosts_keeps_things_apart,
    within_another_shadow_root_it_lives_and_is_moved,
    without_its_program_it_has_the_hosts_colours_too,
});

fn two_with_different_topics_sections_and_themes_share_a_page(engine: Engine) {
    let body = "<travel-advisory topic=\"crime\" sections=\"map report\" theme=\"light\"></travel-advisory>\
        <travel-advisory topic=\"health\" sections=\"plan emergency\" theme=\"dark\"></travel-advisory>";
    hosted(engine, body, async |page| {
        let in_each = |what: &str| {
            format!(
                "[...document.querySelectorAll('travel-advisory')].map((it) => {{ const all = (css) => [...it.shadowRoot.querySelectorAll(css)]; return {what}; }})"
            )
        };
        let links = in_each("all('.bar a').map((link) => link.hash.slice(1)).join()");
        page.wait(&format!(
            "JSON.stringify({links}) === '[\"map,report\",\"plan,emergency\"]'"
        ))
        .await;
        let topics = in_each("all('[data-topic][aria-pressed=true]').map((it) => it.dataset.topic).join()");
        page.wait(&format!("JSON.stringify({topics}) === '[\"crime\",\"health\"]'"))
            .await;
        let shown = in_each(
            "all('[data-section]').filter((it) => it.getBoundingClientRect().height > 0).map((it) => it.dataset.section).join()",
        );
        page.wait(&format!("JSON.stringify({shown}) === '[\"map\",\"plan\"]'"))
            .await;
        let papers = in_each("getComputedStyle(all('.travel-advisory')[0]).colorScheme");
        assert_eq!(page.ask(&papers).await, json!(["light", "dark"]));
    });
}

fn the_hosts_page_stays_where_it_is(engine: Engine) {
    let body = "<div id=\"tall\"></div><travel-advisory sections=\"emergency\"></travel-advisory>";
    hosted(engine, body, async |page| {
        page.ask("document.getElementById('tall').style.height = '3000px', document.querySelector('travel-advisory').sections = 'report', 1")
            .await;
        page.wait(&format!("{SHOWN} === 'report'")).await;
        assert_eq!(page.ask("scrollY").await, json!(0));
    });
}

fn without_its_program_it_has_the_hosts_colours_too(engine: Engine) {
    let body = "<travel-advisory theme=\"light\"></travel-advisory><travel-advisory theme=\"dark\"></travel-advisory>";
    let site = with_host_page("", body);
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.serve_without(site.path(), "travel_advisory_bg");
        page.visit("/host.html").await;
        let schemes = "[...document.querySelectorAll('travel-advisory')].map((it) => it.shadowRoot?.querySelector('.failure')?.parentElement)
            .map((it) => it && getComputedStyle(it).colorScheme)";
        page.wait(&format!("JSON.stringify({schemes}) === '[\"light\",\"dark\"]'"))
            .await;
    });
}

fn options_are_properties_too(engine: Engine) {
    let body = "<travel-advisory theme=\"dark\" topic=\"crime\"></travel-advisory>";
    hosted(engine, body, async |page| {
        assert_eq!(page.text(&format!("{FIRST}.theme + {FIRST}.topic")).await, "darkcrime");
        page.ask(&format!(
            "{FIRST}.sections = ['map', 'emergency'], {FIRST}.topic = 'terrorism', 1"
        ))
        .await;
        page.wait("$$('.bar a').length === 2 && $('[data-topic=terrorism]').ariaPressed === 'true'")
            .await;
        page.wait(&format!("{SHOWN} === 'map'")).await;
        assert_eq!(
            page.text(&format!("{FIRST}.getAttribute('sections')")).await,
            "map emergency"
        );
        page.ask(&format!("{FIRST}.sections = null, 1")).await;
        page.wait("$$('.bar a').length === 5").await;
        page.ask(&format!("{FIRST}.theme = 'light', 1")).await;
        page.wait("getComputedStyle($('.travel-advisory')).colorScheme === 'light'")
            .await;
    });
}

fn it_is_led_and_hands_over_the_open_trip_without_who_travels(engine: Engine) {
    hosted(
        engine,
        "<travel-advisory template=\"business-visit-to-bamako\"></travel-advisory>",
        async |page| {
            assert_eq!(page.ask_later(&format!("{FIRST}.export()")).await, json!(null));
            page.ask(&format!("{FIRST}.show('map/crime/gao'), 1")).await;
            page.wait("$('#panel-title').textContent.includes('Gao')").await;
            page.ask(&format!("{FIRST}.show('plan'), 1")).await;
            page.wait(&format!("{SHOWN} === 'plan'")).await;
            page.click("[data-new-trip]").await;
            page.wait("$('[data-editor]')").await;
            let file = page.ask_later(&format!("{FIRST}.export()")).await;
            let file: serde_json::Value = serde_json::from_str(file.as_str().unwrap()).unwrap();
            let written = file.to_string();
            assert!(written.contains("mali-2019"), "{written}");
            assert!(written.contains("bamako"), "not of the template: {written}");
            assert!(!written.contains("business"), "who travels is in it: {written}");
            assert_eq!(page.ask("location.hash").await, json!(""));
        },
    );
}

fn it_is_led_also_before_it_listens(engine: Engine) {
    hosted(engine, "<travel-advisory></travel-advisory>", async |page| {
        let another = "(() => { const another = document.createElement('travel-advisory');
            document.querySelector('travel-advisory').replaceWith(another);
            another.show('emergency'); return 1; })()";
        page.ask(another).await;
        page.wait(&format!("{SHOWN} === 'emergency'")).await;
    });
}

fn a_broken_file_is_refused_and_nothing_of_it_becomes_markup(engine: Engine) {
    hosted(engine, "<travel-advisory></travel-advisory>", async |page| {
        let text = "<img src=x onerror=\\\"window.hit = 1\\\"><script>window.hit = 1</script>";
        page.ask_later(&format!("{FIRST}.import(\"{text}\")")).await;
        page.wait("$('[data-refused]')").await;
        page.ask(&format!("{FIRST}.show('\"><img src=x onerror=alert(1)>'), 1"))
            .await;
        page.ask(&format!(
            "{FIRST}.topic = '<img src=x>', {FIRST}.region = 'javascript:alert(1)', 1"
        ))
        .await;
        assert_eq!(
            page.ask("[window.hit ?? null, $$('img').length]").await,
            json!([null, 0])
        );
    });
}

fn where_nothing_is_to_be_kept_nothing_is(engine: Engine) {
    hosted(
        engine,
        "<travel-advisory storage=\"none\"></travel-advisory>",
        async |page| {
            page.ask(&format!("{FIRST}.show('plan'), 1")).await;
            page.wait(&format!("{SHOWN} === 'plan'")).await;
            page.click("[data-item] input").await;
            page.wait("$('[data-save-state=blocked]')?.textContent.includes('keeps nothing')")
                .await;
            assert!(page.is("!$('[data-trip=\"keep:\"]')").await);
            assert_eq!(
                page.ask_later("indexedDB.databases().then((all) => all.length)").await,
                json!(0)
            );
        },
    );
}

fn it_keeps_nothing_until_the_reader_turns_it_on(engine: Engine) {
    hosted(
        engine,
        "<travel-advisory storage=\"ask\" sections=\"plan\"></travel-advisory>",
        async |page| {
            page.wait(&format!("{SHOWN} === 'plan'")).await;
            page.click("[data-item] input").await;
            page.wait("$('[data-save-state=blocked]')?.textContent.includes('until you turn it on')")
                .await;
            page.reload().await;
            page.alive().await;
            page.wait(&format!("{SHOWN} === 'plan'")).await;
            assert!(page.is("!$('[data-item] input').checked").await);
            page.wait(&format!("{SHOWN} === 'plan'")).await;
            page.click("[data-item] input").await;
            page.wait("$('.progress').textContent.includes('1 of') && $('[data-trip=\"keep:\"]')")
                .await;
            page.click("[data-trip='keep:']").await;
            page.wait("$('.progress [data-save-state=saved]')").await;
            page.reload().await;
            page.alive().await;
            page.wait("$('[data-item] input').checked && $('[data-save-state=saved]')")
                .await;
        },
    );
}

fn a_key_of_the_hosts_keeps_things_apart(engine: Engine) {
    let body = "<travel-advisory storage=\"desk-a\" sections=\"plan\"></travel-advisory>";
    hosted(engine, body, async |page| {
        page.wait(&format!("{SHOWN} === 'plan'")).await;
        page.click("[data-item] input").await;
        page.wait("$('.progress').textContent.includes('1 of') && $('[data-save-state=saved]')")
            .await;
        page.ask(&format!("{FIRST}.storage = 'desk-b', 1")).await;
        page.wait("$('[data-active]') && $('[data-save-state=saved]') && !$('[data-item] input').checked")
            .await;
        page.ask(&format!("{FIRST}.storage = 'desk-a', 1")).await;
        page.wait("$('[data-active]') && $('[data-save-state=saved]') && $('[data-item] input').checked")
            .await;
    });
}

fn within_another_shadow_root_it_lives_and_is_moved(engine: Engine) {
    hosted(
        engine,
        "<travel-advisory></travel-advisory><div id=\"outer\"></div>",
        async |page| {
            page.ask(
            "(() => { window.inner = document.createElement('travel-advisory'); inner.region = 'gao'; inner.setAttribute('sections', 'map');
            outer.attachShadow({ mode: 'open' }).append(inner); })()",
        )
        .await;
            let there =
                "window.inner.shadowRoot?.querySelector('[data-active] #panel-title')?.textContent.includes('Gao')";
            page.wait(there).await;
            let whole = "window.inner.shadowRoot.querySelectorAll('[data-section]').length === 5";
            for moved in [
                "document.body.append(window.inner)",
                "document.body.prepend(window.inner)",
                "window.outer.shadowRoot.append(window.inner)",
                "(document.body.append(window.inner), document.body.prepend(window.inner))",
                "(window.inner.remove(), setTimeout(() => document.body.append(window.inner)))",
            ] {
                page.ask(&format!("({moved}, 1)")).await;
                page.wait(&format!("{there} && {whole}")).await;
            }
            assert!(page.is("!window.heard.some(([name]) => name === 'error')").await);
        },
    );
}
