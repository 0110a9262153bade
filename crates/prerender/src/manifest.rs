//! What a device needs to know to install the page as an app: names, icons, pictures, and the ways in.

use advisory_model::Report;
use serde_json::{Value, json};
use std::io;
use travel_advisory::route::Section;
use travel_advisory::text::Text;

pub(crate) const NAME: &str = "manifest.webmanifest";
/// The page's paper, as in `index.html`.
const PAPER: &str = "#faf7f1";

/// The manifest. Its addresses hold wherever the site is put, and its app is told from others by where it starts.
pub(crate) fn text(report: &Report, text: Text) -> io::Result<String> {
    let manifest = json!({
        "name": report.title,
        "short_name": format!("{} {}", report.country, report.edition.year),
        "description": text.app_description(report.level.number, report.edition.year),
        "lang": text.tag(),
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": [
            { "src": "icon.svg", "type": "image/svg+xml", "sizes": "any" },
            icon("192", 192),
            icon("512", 512),
            { "src": "icons/maskable.png", "type": "image/png", "sizes": "512x512", "purpose": "maskable" },
        ],
        "screenshots": [
            screenshot("narrow", "720x1480", text),
            screenshot("wide", "1280x800", text),
        ],
        "shortcuts": [
            shortcut(Section::Map, "map", text),
            shortcut(Section::Plan, "list", text),
            shortcut(Section::Emergency, "call", text),
        ],
    });
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

fn icon(name: &str, size: u16) -> Value {
    json!({ "src": format!("icons/{name}.png"), "type": "image/png", "sizes": format!("{size}x{size}") })
}

fn screenshot(form: &str, sizes: &str, text: Text) -> Value {
    json!({
        "src": format!("screenshots/{form}.png"),
        "type": "image/png",
        "sizes": sizes,
        "form_factor": form,
        "label": text.section(Section::Map),
    })
}

fn shortcut(section: Section, picture: &str, text: Text) -> Value {
    json!({
        "name": text.section(section),
        "short_name": text.section_short(section),
        "url": format!("./#{}", section.slug()),
        "icons": [icon(picture, 96)],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;
    use travel_advisory::content::Content;

    fn manifest() -> Value {
        let Content { report, text } = Content::embedded().unwrap();
        serde_json::from_str(&super::text(report, text).unwrap()).unwrap()
    }

    /// Each picture that it names is in `static/`, and as large as it says.
    #[test]
    fn its_pictures_are_there_in_the_sizes_it_names() {
        let manifest = manifest();
        let shortcuts = manifest["shortcuts"].as_array().unwrap();
        let lists = ["icons", "screenshots"].map(|list| manifest[list].as_array().unwrap().clone());
        let icons = shortcuts.iter().map(|it| it["icons"].as_array().unwrap().clone());
        let pictures: Vec<Value> = lists.into_iter().chain(icons).flatten().collect();
        assert_eq!(pictures.len(), 9);
        for picture in pictures {
            let name = picture["src"].as_str().unwrap();
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static").join(name);
            let content = std::fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
            if picture["type"] == "image/png" {
                let side = |at: usize| u32::from_be_bytes(content[at..at + 4].try_into().unwrap());
                assert_eq!(picture["sizes"], format!("{}x{}", side(16), side(20)), "{name}");
            }
        }
    }

    #[test]
    fn its_addresses_hold_wherever_the_site_is_put() {
        let manifest = manifest();
        let shortcuts = manifest["shortcuts"].as_array().unwrap();
        let urls = shortcuts.iter().map(|it| &it["url"]);
        for url in urls.chain([&manifest["start_url"], &manifest["scope"]]) {
            assert!(url.as_str().unwrap().starts_with("./"), "{url}");
        }
    }
}
