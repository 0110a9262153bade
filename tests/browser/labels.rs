//! The names on the map as the browser measures them: none meets another, at three widths and eight zooms, and every region keeps its own.

use crate::browser::in_a_browser;
use crate::page::Page;
use serde_json::json;

const WIDTHS: [u16; 3] = [360, 768, 1440];
/// In thousandths of the window's width.
const ZOOMS: [u16; 8] = [1000, 1500, 2000, 3000, 4000, 6000, 8000, 12000];
/// Every name in sight with its box; one that is not displayed has none.
const SEEN: &str =
    "$$('.ground > svg text').map((it) => [it, it.getBoundingClientRect()]).filter(([, box]) => box.width > 0)";
const MEETING: &str = "((seen) => seen.flatMap(([one, a], at) => seen.slice(at + 1).filter(([, b]) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
).map(([other]) => `${one.textContent} and ${other.textContent}`)))";

/// Looks at the map in two layers at every width and zoom.
async fn everywhere(page: &Page, look: impl AsyncFn(String)) {
    for width in WIDTHS {
        let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 700 });
        page.tell("Emulation.setDeviceMetricsOverride", metrics).await;
        page.open("#map").await;
        for topic in ["all", "terrorism"] {
            page.ask(&format!("$('[data-topic={topic}]').click()")).await;
            page.wait(&format!("$('[data-topic={topic}]').ariaPressed === 'true'"))
                .await;
            for zoom in ZOOMS {
                page.ask(&format!("$('.window').style.setProperty('--zoom', {zoom})"))
                    .await;
                look(format!("{topic} at {width} px, {zoom} thousandths")).await;
            }
        }
    }
}

#[test]
fn no_two_names_meet() {
    in_a_browser(async |page| {
        everywhere(page, async |place| {
            let meeting = page.texts(&format!("{MEETING}({SEEN})")).await;
            assert_eq!(meeting, [""; 0], "{place}");
        })
        .await;
    });
}

#[test]
fn no_two_names_meet_with_the_zones_laid_over() {
    in_a_browser(async |page| {
        page.open("#map").await;
        page.click("#show-zones").await;
        page.wait("$('.zone-name').getBoundingClientRect().width > 0").await;
        for zoom in ZOOMS {
            page.ask(&format!("$('.window').style.setProperty('--zoom', {zoom})"))
                .await;
            let meeting = page.texts(&format!("{MEETING}({SEEN})")).await;
            assert_eq!(meeting, [""; 0], "{zoom} thousandths");
        }
    });
}

#[test]
fn every_region_is_named_and_names_keep_their_size() {
    in_a_browser(async |page| {
        let regions = 9;
        everywhere(page, async |place| {
            let named = format!("{SEEN}.filter(([it]) => it.matches('.region-name')).length");
            assert_eq!(page.ask(&named).await, json!(regions), "{place}");
            let height = "parseFloat(getComputedStyle($('.region-name')).fontSize) * $('.ground > svg').getBoundingClientRect().width / 1000";
            let height = page.ask(height).await.as_f64().unwrap();
            assert!((13.0..=17.5).contains(&height), "{height} px, {place}");
        })
        .await;
    });
}

#[test]
fn what_is_laid_over_the_map_comes_and_goes_by_its_box() {
    in_a_browser(async |page| {
        page.open("#map").await;
        for layer in ["places", "incidents", "zones"] {
            let group = if layer == "incidents" { "events" } else { layer };
            let seen = format!("$('.ground > svg > .{group}').getBoundingClientRect().width > 0");
            let before = page.is(&seen).await;
            assert_eq!(before, layer != "zones", "{layer}");
            page.click(&format!("#show-{layer}")).await;
            page.wait(&format!("({seen}) === {}", !before)).await;
        }
    });
}
