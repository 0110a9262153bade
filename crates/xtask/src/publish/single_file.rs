//! `travel-advisory.html`: the whole page in one file, to be opened from a stick or from the downloads, without a server.
//!
//! Report and style stand in it as they are, so it is complete without scripts. What the page would load lies behind them, packed;
//! `static/single-file.js` unpacks it.
//!
//! It refuses to ask for anything: its policy lets it load what it has unpacked itself, from nowhere else, and nothing more. Tried from
//! `file://` in Chromium, Firefox and WebKitGTK, under that policy: `fetch`, `import`, style and wasm of `blob:` addresses, `DecompressionStream`,
//! IndexedDB and links to `#` work in each. `data:` addresses cannot be fetched, an address that a `?` was put behind is none, and in WebKitGTK
//! neither a channel nor a window's message reaches anyone.

mod carried;

use super::assets::Names;
use super::integrity;
use super::page::{self, ELEMENT, replace};
use crate::problem::Problem;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use std::fs;
use std::path::Path;

pub(crate) const FILE: &str = "travel-advisory.html";
/// What unpacks it.
pub(super) const SCRIPT: &str = "single-file.js";
const ICON: &str = "icon.svg";

/// What needs files is not shown before they are unpacked.
const UNTIL_UNPACKED: &str = "travel-advisory:not([data-unpacked]) .take-away { display: none }";

/// Writes it beside the finished page, and takes the script out that is in nothing else.
pub(super) fn write(stage: &Path, names: &Names) -> Result<(), Problem> {
    let script = text(stage, SCRIPT)?;
    let path = stage.join(SCRIPT);
    fs::remove_file(&path).map_err(Problem::file("remove", &path))?;
    let style = text(stage, &names.style)? + "\n" + UNTIL_UNPACKED;
    let head = head(&style, script.trim(), &text(stage, ICON)?);
    let page = whole(&text(stage, page::PAGE)?, &head, &carried::blocks(stage, names)?)?;
    let path = stage.join(FILE);
    fs::write(&path, page).map_err(Problem::file("write", &path))
}

fn text(stage: &Path, name: &str) -> Result<String, Problem> {
    let path = stage.join(name);
    fs::read_to_string(&path).map_err(Problem::file("read", &path))
}

/// What stands in the head in place of all that asks for files.
fn head(style: &str, script: &str, icon: &str) -> String {
    let policy = policy(style, script);
    let icon = BASE64_STANDARD.encode(icon);
    format!(
        "  <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n  \
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{icon}\">\n  \
         <style>{style}</style>\n  <script type=\"module\">{script}</script>\n"
    )
}

/// Stricter than the site's: this style, this script, and what that unpacks.
fn policy(style: &str, script: &str) -> String {
    let [style, script] = [style, script].map(|it| integrity::of(it.as_bytes()));
    format!(
        "default-src 'none'; script-src '{script}' blob: 'wasm-unsafe-eval'; style-src '{style}' blob:; img-src data: blob:; \
         connect-src blob:; worker-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// The finished page with another head, nothing kept before the reader asks for it, and the blocks behind the report.
fn whole(page: &str, head: &str, blocks: &str) -> Result<String, Problem> {
    let page = replace(page, "</head>", "</head>")?;
    let page = replace(&page, ELEMENT, &format!("{ELEMENT}storage=\"ask\" "))?;
    let page = replace(&page, "</travel-advisory>\n", &format!("</travel-advisory>\n{blocks}"))?;
    let (before, after) = page.split_once("</head>").unwrap_or_default();
    let mut kept: Vec<&str> = before.lines().filter(|line| !asks_for_a_file(line)).collect();
    // The policy holds for what comes after it.
    let at = 1 + kept
        .iter()
        .position(|line| line.contains("charset"))
        .unwrap_or_default();
    kept.insert(at, head.trim_end());
    Ok(format!("{}\n</head>{after}", kept.join("\n")))
}

/// Also a line that says of such lines what they are.
fn asks_for_a_file(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || ["<link ", "<script ", "<!--"].iter().any(|tag| line.starts_with(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head>
  <meta charset=\"utf-8\">
  <title>Mali</title>
  <link rel=\"manifest\" href=\"manifest.webmanifest\">
  <!-- which files to fetch early -->
  <link rel=\"modulepreload\" href=\"travel_advisory-1.js\">

  <link rel=\"stylesheet\" href=\"travel-advisory-1.css\">
  <script type=\"module\" src=\"travel-advisory-1.js\"></script>
</head>
<body>
  <travel-advisory standalone built=\"2026-02-03\"><main>Level 4</main></travel-advisory>
</body>";

    #[test]
    fn nothing_in_it_asks_for_another_file() {
        let head = head("a { }", "start()", "<svg/>");
        let page = whole(PAGE, &head, "<script data-file=\"x\">eA==</script>\n").unwrap();
        for kept in ["<title>Mali</title>", "<style>a { }</style>", "<main>Level 4</main>"] {
            assert_eq!(page.matches(kept).count(), 1, "{kept} in {page}");
        }
        assert!(!page.contains("src=\""), "{page}");
        let asked = page.split("href=\"").skip(1).filter(|it| !it.starts_with("data:"));
        assert_eq!(asked.count(), 0, "{page}");
        assert!(
            page.contains("</travel-advisory>\n<script data-file=\"x\">eA==</script>\n</body>"),
            "{page}"
        );
    }

    #[test]
    fn its_policy_comes_first_and_names_its_script_and_style_by_their_hashes() {
        let head = head("", "start()", "<svg/>");
        let page = whole(PAGE, &head, "").unwrap();
        let policy = page.find("Content-Security-Policy").unwrap();
        assert!(policy < page.find("<style>").unwrap() && policy < page.find("<script").unwrap());
        // Of nothing, as in RFC 6234's tests.
        let style = "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' blob:;";
        assert!(page.contains(style), "{page}");
        let script = format!("script-src '{}' blob: 'wasm-unsafe-eval';", integrity::of(b"start()"));
        assert!(page.contains(&script), "{page}");
        assert!(
            !page.contains("unsafe-inline") && !page.contains("'self'") && !page.contains("http:"),
            "{page}"
        );
    }

    #[test]
    fn nothing_is_kept_before_the_reader_asks_for_it() {
        let page = whole(PAGE, "", "").unwrap();
        assert!(
            page.contains("<travel-advisory standalone storage=\"ask\" built="),
            "{page}"
        );
    }

    #[test]
    fn a_missing_or_doubled_place_is_named() {
        for marker in ["</head>", ELEMENT, "</travel-advisory>\n"] {
            for (page, found) in [(PAGE.replace(marker, ""), 0), (format!("{PAGE}{marker}"), 2)] {
                let problem = whole(&page, "", "").unwrap_err().to_string();
                let expected = format!("index.html holds `{marker}` {found} times");
                assert!(problem.starts_with(&expected), "{problem}");
            }
        }
    }

    #[test]
    fn neither_script_nor_style_can_end_before_its_end() {
        let file = |name: &str| fs::read_to_string(crate::project::root().join("static").join(name)).unwrap();
        let (script, style) = (file(SCRIPT), file(super::super::assets::STYLE));
        assert!(!script.contains("</script") && !script.contains("<!--"));
        assert!(!style.contains("</style"));
    }
}
