//! The names on the map as the browser measures them, in the default font and in the usual fonts of systems: none meets another, at three
//! widths and eight zooms, and every region keeps its own.
//!
//! `cargo xtask test` installs the fonts, and says in a variable which of them the machine has.

use crate::browser::in_a_browser;
use crate::page::Page;
use advisory_model::outline::{ASCENT, DESCENT, Weight, text_width};
use serde_json::json;

const WIDTHS: [u16; 3] = [360, 768, 1440];
/// In thousandths of the window's width.
const ZOOMS: [u16; 8] = [1000, 1500, 2000, 3000, 4000, 6000, 8000, 12000];
/// Families with the one that comes with each for headings.
const FAMILIES: [[&str; 2]; 5] = [
    ["Noto Sans", "Noto Serif"],
    ["Roboto", "Roboto"],
    ["DejaVu Sans", "DejaVu Serif"],
    ["Liberation Sans", "Liberation Serif"],
    ["Inter", "Inter"],
];
/// Sets a family and that of headings; the default is the empty name. Gives back the one of the two that the browser does not use: what is
/// written in it is as wide as in the generic family behind it.
const SET: &str = r#"(([family, heading], names) => {
    const host = document.documentElement.style;
    const quoted = (name) => name && `"${name}"`;
    host.setProperty('--advisory-heading-font', quoted(heading));
    names.forEach((it) => { if (!it.matches('.region-name, .zone-name')) it.style.fontFamily = quoted(family) });
    const probe = document.body.appendChild(document.createElement('span'));
    const width = (name, generic) => { probe.style.font = `600 100px ${name ? `"${name}", ` : ''}${generic}`; return probe.getBoundingClientRect().width };
    probe.style.position = 'absolute';
    probe.textContent = '“serious risk”';
    const isUsed = (name) => width('', 'serif') !== width('', 'monospace') && width(name, 'serif') === width(name, 'monospace');
    const unused = [family, heading].filter((name) => name && !isUsed(name));
    probe.remove();
    return unused.map((name) => `${name} is not in use`);
})"#;
/// Every name in sight with its box; one that is not displayed has none.
const SEEN: &str =
    "((names) => names.map((it) => [it, it.getBoundingClientRect()]).filter(([, box]) => box.width > 0))";
const MEETING: &str = "((seen) => seen.flatMap(([one, a], at) => seen.slice(at + 1).filter(([, b]) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
).map(([other]) => `${one.textContent} and ${other.textContent}`)))";
const ON_THE_MAP: &str = "$$('.ground > svg text')";

/// The default, and the families that the machine has.
fn families() -> Vec<[&'static str; 2]> {
    let here = std::env::var("FONT_FAMILIES").ok();
    let is_here = |name: &str| here.as_ref().is_none_or(|here| here.split(',').any(|it| it == name));
    let installed = FAMILIES.into_iter().filter(|[family, _]| is_here(family));
    [["", ""]].into_iter().chain(installed).collect()
}

/// Which names meet, in every family and at every zoom.
async fn meeting(page: &Page, names: &str) -> Vec<String> {
    let families = json!(families());
    page.texts(&format!(
        "{families}.flatMap((family) => {SET}(family, {names}).concat({ZOOMS:?}.flatMap((zoom) => {{
            $('.window').style.setProperty('--zoom', zoom);
            return {MEETING}({SEEN}({names})).map((both) => `${{both}} in ${{family[0] || 'the default'}} at ${{zoom}} thousandths`);
        }})))"
    ))
    .await
}

async fn resize(page: &Page, width: u16) {
    let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 700 });
    page.tell("Emulation.setDeviceMetricsOverride", metrics).await;
}

/// Looks at the map in two layers at every width.
async fn everywhere(page: &Page, look: impl AsyncFn(String)) {
    for width in WIDTHS {
        resize(page, width).await;
        page.open("#map").await;
        for topic in ["all", "terrorism"] {
            page.ask(&format!("$('[data-topic={topic}]').click()")).await;
            page.wait(&format!("$('[data-topic={topic}]').ariaPressed === 'true'"))
                .await;
            look(format!("{topic} at {width} px")).await;
        }
    }
}

#[test]
fn no_two_names_meet() {
    in_a_browser(async |page| {
        everywhere(page, async |place| {
            assert_eq!(meeting(page, ON_THE_MAP).await, [""; 0], "{place}");
        })
        .await;
    });
}

#[test]
fn no_two_names_meet_with_the_zones_laid_over() {
    in_a_browser(async |page| {
        for width in WIDTHS {
            resize(page, width).await;
            page.open("#map").await;
            // The same address again is no new load.
            page.ask("$('#show-zones').checked || $('#show-zones').click()").await;
            page.wait("$('.zone-name').getBoundingClientRect().width > 0").await;
            assert_eq!(meeting(page, ON_THE_MAP).await, [""; 0], "{width} px");
        }
    });
}

#[test]
fn no_two_names_meet_in_the_drawing_of_a_small_region() {
    in_a_browser(async |page| {
        for width in WIDTHS {
            resize(page, width).await;
            page.open("#map").await;
            page.ask("$$('.inset').forEach((it) => it.open = true)").await;
            assert_eq!(meeting(page, "$$('.inset svg text')").await, [""; 0], "{width} px");
        }
    });
}

/// A name's lines with their widths, its weight, and how far it reaches above and below the baseline, in multiples of its type's size.
type Measured = (Vec<(String, f64)>, u16, f64, f64);

/// The widths and heights of the layout hold in every family.
#[test]
fn no_name_needs_more_room_than_the_layout_gives_it() {
    const MEASURED: &str = "((it) => {
        const { fontSize, fontWeight } = getComputedStyle(it), size = parseFloat(fontSize), { y, height } = it.getBBox();
        const spans = [...it.querySelectorAll('tspan')], lines = spans.length ? spans : [it];
        const widths = lines.map((line) => [line.textContent, line.getComputedTextLength() / size]);
        const first = it.getStartPositionOfChar(0).y, last = it.getStartPositionOfChar(it.getNumberOfChars() - 1).y;
        return [widths, Number(fontWeight), (first - y) / size, (y + height - last) / size];
    })";
    in_a_browser(async |page| {
        page.open("#map").await;
        page.click("#show-zones").await;
        page.wait("$('.zone-name').getBoundingClientRect().width > 0").await;
        page.ask("$('.window').style.setProperty('--zoom', 12000)").await;
        for family in families() {
            let set = format!("{SET}({}, {ON_THE_MAP})", json!(family));
            assert_eq!(page.texts(&set).await, [""; 0]);
            let names = page
                .ask(&format!("{SEEN}({ON_THE_MAP}).map(([it]) => {MEASURED}(it))"))
                .await;
            let names: Vec<Measured> = serde_json::from_value(names).unwrap();
            assert!(names.len() > 30, "only {} names are in sight", names.len());
            for (lines, weight, ascent, descent) in names {
                let weight = if weight < 600 { Weight::Regular } else { Weight::Bold };
                for (line, width) in &lines {
                    let room = text_width(line, weight);
                    assert!(*width <= room, "{line} in {} is {width} wide, not {room}", family[0]);
                }
                // A browser rounds both to whole pixels.
                let rounded = 0.5 / 10.0;
                let name = format!("{lines:?} in {}", family[0]);
                assert!(ascent <= ASCENT + rounded, "{name} reaches {ascent} up");
                assert!(descent <= DESCENT + rounded, "{name} reaches {descent} down");
            }
        }
    });
}

#[test]
fn every_region_is_named_and_names_keep_their_size() {
    in_a_browser(async |page| {
        let regions = 9;
        everywhere(page, async |place| {
            for zoom in ZOOMS {
                page.ask(&format!("$('.window').style.setProperty('--zoom', {zoom})"))
                    .await;
                let named = format!("{SEEN}({ON_THE_MAP}).filter(([it]) => it.matches('.region-name')).length");
                assert_eq!(page.ask(&named).await, json!(regions), "{place}, {zoom} thousandths");
                let height = "parseFloat(getComputedStyle($('.region-name')).fontSize) * $('.ground > svg').getBoundingClientRect().width / 1000";
                let height = page.ask(height).await.as_f64().unwrap();
                assert!((13.0..=17.5).contains(&height), "{height} px, {place}, {zoom} thousandths");
            }
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
