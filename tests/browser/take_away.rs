//! What is taken away: pictures that stand by themselves and say what they are. The files of data are in `tests/it/export.rs`; that they lie
//! beside the page, in `offline` and `single_file`.

use crate::altered::with_host;
use crate::browser::{in_a_browser, with_site};
use crate::page::Page;
use scraper::{Html, Selector};
use serde_json::json;
use std::fs;

const SVG: &str = ".take-away button:nth-of-type(1)";
const PNG: &str = ".take-away button:nth-of-type(2)";
/// Keeps what is offered as a file instead of saving it.
const KEEP: &str = "window.taken = [];
    const address = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.blob = blob; return address.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { window.taken.push({ name: this.download, blob: window.blob }); };";
/// Whether the last picture is an image: only what is whole as XML is one.
const IS_IMAGE: &str = "new Promise((done) => { const image = new Image(); image.onload = () => done(true); image.onerror = () => done(false);
    image.src = 'data:image/svg+xml,' + encodeURIComponent(window.picture); })";

async fn open(page: &Page) {
    page.before(KEEP).await;
    page.open("#map").await;
}

/// Presses a button, and gives the name and the media type of the file that it makes.
async fn take(page: &Page, button: &str) -> Vec<String> {
    page.ask("window.taken = []").await;
    page.click(button).await;
    page.wait("window.taken.length === 1").await;
    page.texts("[window.taken[0].name, window.taken[0].blob.type]").await
}

/// The map as SVG; it stays in the page as `window.picture`.
async fn picture(page: &Page) -> String {
    take(page, SVG).await;
    let kept = page
        .ask_later("window.taken[0].blob.text().then((text) => window.picture = text)")
        .await;
    kept.as_str().unwrap().to_owned()
}

async fn show(page: &Page, topic: &str) {
    page.click(&format!("[data-topic={topic}]")).await;
    page.wait(&format!("$('[data-topic={topic}]').ariaPressed === 'true'"))
        .await;
}

#[test]
fn a_picture_is_called_after_report_and_layer_and_opens_as_an_image() {
    in_a_browser(async |page| {
        open(page).await;
        assert_eq!(take(page, SVG).await, ["mali-2019-all.svg", "image/svg+xml"]);
        picture(page).await;
        let shown = page
            .ask_later(
                "new Promise((resolve) => {
                    const image = new Image();
                    image.onload = () => resolve([image.naturalWidth, image.naturalHeight]);
                    image.onerror = () => resolve('broken');
                    image.src = 'data:image/svg+xml,' + encodeURIComponent(window.picture);
                })",
            )
            .await;
        let height = shown[1].as_u64().unwrap_or_default();
        assert!(shown[0] == json!(1000) && height > 1000, "{shown}");

        show(page, "terrorism").await;
        assert_eq!(take(page, SVG).await, ["mali-2019-terrorism.svg", "image/svg+xml"]);
        assert_eq!(take(page, PNG).await, ["mali-2019-terrorism.png", "image/png"]);
        let head = "window.taken[0].blob.arrayBuffer().then((bytes) => {
            const view = new DataView(bytes);
            return [view.getUint32(0), view.getUint32(16), view.getUint32(20), bytes.byteLength];
        })";
        let head = page.ask_later(head).await;
        assert_eq!((&head[0], &head[1]), (&json!(0x8950_4e47_u32), &json!(2400)));
        assert_eq!(head[2], json!(height * 12 / 5), "as high as it is wide in proportion");
        assert!(head[3].as_u64().unwrap() > 100_000, "something is drawn on it: {head}");
    });
}

/// The values of an attribute wherever it stands.
fn values<'a>(picture: &'a Html, name: &str) -> Vec<&'a str> {
    let every = Selector::parse("*").unwrap();
    picture.select(&every).filter_map(|it| it.value().attr(name)).collect()
}

fn is_paint(value: &str) -> bool {
    value == "none"
        || value.starts_with("rgb(")
        || value
            .trim_start_matches("url(")
            .trim_start_matches('"')
            .starts_with('#')
}

/// The ids that anything in it leads to.
fn references(picture: &Html) -> Vec<&str> {
    let every = Selector::parse("*").unwrap();
    let attributes = picture.select(&every).flat_map(|it| it.value().attrs());
    let leads = attributes.filter_map(|(name, value)| {
        let link = value.strip_prefix('#').filter(|_| name.ends_with("href"));
        link.or_else(|| {
            value
                .split_once("url(")
                .and_then(|(_, it)| it.split_once('#'))
                .map(|(_, id)| id)
        })
    });
    leads.map(|it| it.trim_end_matches([')', '"'])).collect()
}

#[test]
fn a_picture_stands_by_itself_and_says_what_it_shows_how_old_that_is_and_whose_it_is() {
    in_a_browser(async |page| {
        open(page).await;
        for (topic, title) in [
            ("all", "Map of Mali"),
            ("terrorism", "Map of Mali"),
            ("crime", "Map of Mali: Crime"),
            ("level", "Map of Mali: The country’s level"),
        ] {
            show(page, topic).await;
            let picture = picture(page).await;
            let age = page.text("$('[data-age=strip]').textContent").await;
            for words in [
                title,
                &age,
                "at least",
                "Rated “serious”",
                "only a part named",
                "nothing said",
                "before Ménaka and Taoudénit",
                "Natural Earth",
                "GeoNames, CC BY 4.0",
                "not an official site",
            ] {
                assert!(picture.contains(words), "{topic}: {words} is missing");
            }
            for outside in [
                "var(",
                "url(\"http",
                "url(http",
                "class=",
                "aria-pressed",
                "data-",
                "<a href",
                "currentcolor",
            ] {
                assert!(!picture.contains(outside), "{topic}: {outside}");
            }
            assert_eq!(page.ask_later(IS_IMAGE).await, json!(true), "{topic}");
            let made = Html::parse_fragment(&picture);
            for paint in ["fill", "stroke"] {
                let odd: Vec<_> = values(&made, paint).into_iter().filter(|it| !is_paint(it)).collect();
                assert_eq!(odd, [""; 0], "{topic}: {paint}");
            }
            let (ids, references) = (values(&made, "id"), references(&made));
            assert!(references.len() > 10);
            let unknown: Vec<_> = references.into_iter().filter(|it| !ids.contains(it)).collect();
            assert_eq!(unknown, [""; 0], "{topic}: every reference leads somewhere");
        }
    });
}

#[test]
fn a_picture_is_in_light_colours_also_from_a_dark_page() {
    in_a_browser(async |page| {
        open(page).await;
        let light = picture(page).await;
        let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
        page.tell("Emulation.setEmulatedMedia", dark).await;
        page.wait("matchMedia('(prefers-color-scheme: dark)').matches").await;
        assert_eq!(picture(page).await, light);
        assert!(page.is("!$('[data-picture]')").await, "the page stays as it was");
    });
}

#[test]
fn a_picture_holds_the_chosen_region_and_the_part_in_sight() {
    in_a_browser(async |page| {
        open(page).await;
        let outlines = |picture: String| {
            let uses = Selector::parse("use").unwrap();
            Html::parse_fragment(&picture).select(&uses).count()
        };
        let before = outlines(picture(page).await);
        page.click("svg a[data-region=gao]").await;
        page.wait("$('svg a[data-region=gao]').ariaPressed === 'true'").await;
        assert_eq!(outlines(picture(page).await), before + 2, "a casing and a line");

        page.ask("$('.ground').style.width = '200%'").await;
        page.wait("$('.ground').offsetWidth > 1.9 * $('.window').offsetWidth")
            .await;
        let made = Html::parse_fragment(&picture(page).await);
        let inner = Selector::parse("svg > svg").unwrap();
        let part = made.select(&inner).next().unwrap().attr("viewBox").unwrap().to_owned();
        let numbers: Vec<i32> = part.split(' ').map(|it| it.parse().unwrap()).collect();
        assert!((499..=502).contains(&numbers[2]), "{part}");
    });
}

#[test]
fn where_no_picture_can_be_made_the_page_says_so() {
    in_a_browser(async |page| {
        page.before("XMLSerializer.prototype.serializeToString = () => { throw new Error('no'); };")
            .await;
        open(page).await;
        let said = "$('.take-away [role=status]').textContent";
        for button in [SVG, PNG] {
            page.ask("$('.take-away [role=status]').textContent = ''").await;
            page.click(button).await;
            page.wait(&format!("{said}.includes('could not make the picture')"))
                .await;
        }
        assert_eq!(page.ask("window.taken.length").await, json!(0));
        assert!(page.is("$('[data-active]') && !$('.failure')").await, "nothing is lost");
    });
}

#[test]
fn in_a_hosts_page_the_files_are_still_found() {
    let site = with_host("<travel-advisory></travel-advisory>");
    let (host, folder) = (site.path().join("host.html"), site.path().join("far"));
    let page = fs::read_to_string(&host).unwrap();
    fs::create_dir(&folder).unwrap();
    fs::write(
        folder.join("away.html"),
        page.replace("travel-advisory.js", "../travel-advisory.js"),
    )
    .unwrap();
    with_site(site.path(), async |page| {
        page.visit("/far/away.html").await;
        page.alive().await;
        let addresses = page.texts("$$('a[download]').map((link) => link.href)").await;
        assert_eq!(addresses[0], format!("{}/mali-2019-regions.csv", page.url()));
        let found = page.ask_later("fetch($('a[download]').href).then((it) => it.ok)").await;
        assert_eq!(found, json!(true));
    });
}
