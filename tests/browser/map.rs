//! The map: by keyboard alone, by pointer, and the same facts in the drawing and in the table.

use crate::browser::in_a_browser;
use crate::page::Page;
use fantoccini::key::Key;
use serde_json::json;
use std::collections::BTreeMap;

const ARROWS: [Key; 4] = [Key::Right, Key::Up, Key::Left, Key::Down];
pub(crate) const FOCUSED: &str = "document.activeElement.closest('svg') ? document.activeElement.dataset.region : ''";
/// More than any walk over nine regions needs.
const MANY: usize = 200;

pub(crate) async fn tab_to_the_map(page: &Page) -> String {
    for _ in 0..MANY {
        let region = page.text(FOCUSED).await;
        if !region.is_empty() {
            return region;
        }
        page.press(Key::Tab).await;
    }
    panic!("the tabulator never reaches the map");
}

async fn layer(page: &Page, topic: &str) {
    let button = format!("[data-topic={topic}]");
    page.click(&button).await;
    page.wait(&format!("$('{button}').ariaPressed === 'true'")).await;
}

/// A walk by keys alone: each region that is come to is opened, and left again.
#[test]
fn arrows_reach_every_region_and_enter_opens_it() {
    in_a_browser(async |page| {
        page.open("#map").await;
        let mut here = tab_to_the_map(page).await;
        // From each region the arrows are tried in turn: a walk that misses no neighbour.
        let mut tried = BTreeMap::from([(here.clone(), 0)]);
        for _ in 0..MANY {
            let turn = tried.entry(here).or_default();
            *turn += 1;
            let arrow = ARROWS[*turn % ARROWS.len()];
            page.press(arrow).await;
            here = page.text(FOCUSED).await;
            if !tried.contains_key(&here) {
                page.press(Key::Enter).await;
                page.wait(&format!("location.hash === '#map/all/{here}'")).await;
                assert_eq!(page.text(FOCUSED).await, here, "the keyboard stays on the map");
            }
            tried.entry(here.clone()).or_default();
            if tried.len() == 9 {
                return;
            }
        }
        panic!("only these are reached: {:?}", tried.keys());
    });
}

#[test]
fn enter_opens_a_region_escape_closes_it_and_the_map_is_one_tab_stop() {
    in_a_browser(async |page| {
        page.open("#map").await;
        let region = tab_to_the_map(page).await;
        let name = page
            .text(&format!("$('tr[data-region={region}] th a').textContent"))
            .await;
        page.press(Key::Enter).await;
        page.wait(&format!("$('#panel-title').textContent.includes('{name}')"))
            .await;
        assert!(page.is("$('.panel [data-statement][data-source]')").await);
        assert!(
            page.is(&format!("$('svg [data-region={region}]').ariaPressed === 'true'"))
                .await
        );
        page.press(Key::Escape).await;
        page.wait(&format!("!$('#panel-title').textContent.includes('{name}')"))
            .await;
        assert_eq!(page.text(FOCUSED).await, region, "the keyboard stays where it was");
        page.press(Key::Tab).await;
        assert_eq!(page.text(FOCUSED).await, "");
    });
}

#[test]
fn letters_find_a_region() {
    in_a_browser(async |page| {
        page.open("#map").await;
        tab_to_the_map(page).await;
        for (letters, region) in [
            ("ko", "koulikoro"),
            ("seg", "segou"),
            ("t", "timbuktu"),
            ("k", "kidal"),
            ("k", "kayes"),
        ] {
            page.type_in(letters).await;
            page.wait(&format!("({FOCUSED}) === '{region}'")).await;
        }
        page.press(Key::Enter).await;
        page.wait("$('#panel-title').textContent.includes('Kayes')").await;
    });
}

/// On a slow phone a key comes while what the last one did waits to be drawn: here the drawing takes long, and its timers are late.
#[test]
fn letters_typed_faster_than_the_map_is_drawn_are_all_heard() {
    in_a_browser(async |page| {
        page.before("const later = setTimeout; window.setTimeout = (does, delay) => later(does, delay + 200);")
            .await;
        page.open("#map").await;
        tab_to_the_map(page).await;
        page.tell("Emulation.setCPUThrottlingRate", json!({ "rate": 15 })).await;
        for (letters, region) in [("ko", "koulikoro"), ("seg", "segou"), ("mop", "mopti")] {
            page.type_in(letters).await;
            page.wait(&format!("({FOCUSED}) === '{region}'")).await;
        }
    });
}

#[test]
fn a_choice_is_said_once_with_name_coverage_and_number_of_statements() {
    in_a_browser(async |page| {
        page.open("#map/terrorism").await;
        page.ask(
            "(window.said = [], new MutationObserver(() => said.push($('.chosen-region [role=status]').textContent)) \
                  .observe($('[data-section=map]'), { subtree: true, childList: true, characterData: true }), 0)",
        )
        .await;
        tab_to_the_map(page).await;
        page.type_in("gao").await;
        page.press(Key::Enter).await;
        page.wait("$('#panel-title').textContent.includes('Gao')").await;
        assert_eq!(page.ask("$$('.chosen-region [role=status]').length").await, 1);
        let said = page.text("$('.chosen-region [role=status]').textContent").await;
        let row = page.text("$('tr[data-region=gao] .number').textContent").await;
        assert!(
            said.starts_with("Gao:") && said.contains(&format!("{row} statements")),
            "{said}"
        );
        let different = page
            .ask("new Set(window.said.filter((it) => it.startsWith('Gao'))).size")
            .await;
        assert_eq!(different, 1, "it is said once");
    });
}

#[test]
fn every_region_opens_by_pointer() {
    in_a_browser(async |page| {
        page.open("#map").await;
        let regions = page
            .texts("$$('svg a[data-region]').map((it) => it.dataset.region)")
            .await;
        assert_eq!(regions.len(), 9);
        for region in regions {
            page.click(&format!("svg a[data-region={region}]")).await;
            page.wait(&format!("$('svg a[data-region={region}]').ariaPressed === 'true'"))
                .await;
            let name = page
                .text(&format!("$('tr[data-region={region}] th a').textContent"))
                .await;
            let title = page.text("$('#panel-title').textContent").await;
            assert!(title.contains(&name), "{title} does not name {name}");
        }
    });
}

#[test]
fn drawing_and_table_agree_in_every_layer_and_show_how_the_report_speaks_of_a_region() {
    let cases = [
        ("terrorism", "kayes", "zone"),
        ("terrorism", "koulikoro", "part"),
        ("terrorism", "segou", "part"),
        ("terrorism", "bamako", "stated"),
        ("kidnapping", "sikasso", "stated"),
        ("kidnapping", "kayes", "country"),
    ];
    in_a_browser(async |page| {
        page.open("#map").await;
        let mut seen = 0;
        for topic in page.texts("$$('[data-topic]').map((it) => it.dataset.topic)").await {
            layer(page, &topic).await;
            let of = |place| {
                format!(
                    "$$('{place}[data-region]').map((it) => [it.dataset.region, it.dataset.coverage, it.dataset.named].join(' ')).sort()"
                )
            };
            let (drawing, table) = (page.texts(&of("svg a")).await, page.texts(&of("tr")).await);
            assert_eq!(drawing, table, "{topic}");
            assert_eq!(table.len(), 9, "{topic}");
            for (_, region, expected) in cases.iter().filter(|(of, ..)| *of == topic) {
                let shown = table.iter().any(|it| it.starts_with(&format!("{region} {expected} ")));
                assert!(shown, "{topic} in {region} is not {expected}: {table:?}");
                seen += 1;
            }
        }
        assert_eq!(seen, cases.len());
    });
}
