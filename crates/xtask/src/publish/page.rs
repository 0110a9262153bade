//! `index.html` filled in: the first view, the day, and the names of the files it loads.
//!
//! Each place to fill is a text that stands in the authored page exactly once; nothing else of the page is touched,
//! because hydration needs the first view as it was rendered.

use super::assets::{Names, Program, SCRIPTS, STYLE};
use super::marker;
use crate::problem::Problem;
use std::path::Path;

/// The widget's first view.
pub(crate) struct Prerendered {
    /// `YYYY-MM-DD`.
    pub(crate) built: String,
    pub(crate) html: String,
}

pub(super) const PAGE: &str = "index.html";
/// The element that is the whole page, up to where another attribute may stand.
pub(super) const ELEMENT: &str = "<travel-advisory standalone ";
const VIEW: &str = "<!-- prerendered -->";
const BUILT: &str = "YYYY-MM-DD";
/// Trunk's own tag, which a browser has no use for, begins so.
const TRUNK_TAG: &str = "<link data-trunk ";

/// Fills in the staged page.
pub(crate) fn finish(
    path: &Path,
    names: &Names,
    scripts: &[String; 2],
    prerendered: &Prerendered,
) -> Result<(), Problem> {
    let page = std::fs::read_to_string(path).map_err(Problem::file("read", path))?;
    let page = filled(&page, (&names.style, &names.page), scripts, prerendered)?;
    std::fs::write(path, page).map_err(Problem::file("write", path))
}

fn filled(
    page: &str,
    (style, program): (&str, &Program),
    scripts: &[String; 2],
    prerendered: &Prerendered,
) -> Result<String, Problem> {
    let page = replace(page, trunk_tag(page).unwrap_or(TRUNK_TAG), &preloads(program))?;
    let page = replace(&page, &format!("\"{STYLE}\""), &format!("\"{style}\""))?;
    let page = SCRIPTS.iter().zip(scripts).try_fold(page, |page, (script, name)| {
        replace(&page, &format!("\"{script}\""), &format!("\"{name}\""))
    })?;
    let page = replace(&page, BUILT, &prerendered.built)?;
    // Last, so that nothing is searched for in the first view.
    replace(&page, VIEW, prerendered.html.trim())
}

/// Both are asked for only by the loader, a round trip later.
fn preloads(Program { glue, wasm }: &Program) -> String {
    format!(
        "<link rel=\"modulepreload\" href=\"{glue}\">\n  \
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{wasm}\">"
    )
}

fn trunk_tag(page: &str) -> Option<&str> {
    let tag = &page[page.find(TRUNK_TAG)?..];
    Some(&tag[..=tag.find('>')?])
}

pub(super) fn replace(page: &str, marker: &str, text: &str) -> Result<String, Problem> {
    marker::fill(PAGE, page, marker, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AUTHORED: &str = r#"<head>
  <link data-trunk rel="rust" data-trunk-id="0">
  <link rel="stylesheet" href="travel-advisory.css">
  <script type="module" src="travel-advisory.js"></script>
  <script type="module" src="offline.js"></script>
</head>
<travel-advisory built="YYYY-MM-DD"><!-- prerendered --></travel-advisory>"#;

    fn fill(page: &str) -> Result<String, String> {
        let program = Program {
            wasm: "w-1.wasm".into(),
            glue: "g-1.js".into(),
        };
        let view = Prerendered {
            built: "2026-02-03".into(),
            html: "<main>YYYY-MM-DD</main>\n".into(),
        };
        filled(page, ("s-1.css", &program), &["l-1.js".into(), "o-1.js".into()], &view)
            .map_err(|problem| problem.to_string())
    }

    #[test]
    fn every_place_is_filled() {
        let expected = r#"<head>
  <link rel="modulepreload" href="g-1.js">
  <link rel="preload" as="fetch" type="application/wasm" crossorigin href="w-1.wasm">
  <link rel="stylesheet" href="s-1.css">
  <script type="module" src="l-1.js"></script>
  <script type="module" src="o-1.js"></script>
</head>
<travel-advisory built="2026-02-03"><main>YYYY-MM-DD</main></travel-advisory>"#;
        assert_eq!(fill(AUTHORED).unwrap(), expected);
    }

    #[test]
    fn a_missing_or_doubled_place_is_named() {
        for marker in [
            VIEW,
            BUILT,
            "\"travel-advisory.css\"",
            "\"travel-advisory.js\"",
            "\"offline.js\"",
            TRUNK_TAG,
        ] {
            let problem = fill(&AUTHORED.replace(marker, "")).unwrap_err();
            assert!(
                problem.contains(&format!("index.html holds `{marker}` 0 times")),
                "{problem}"
            );
        }
        let problem = fill(&format!("{AUTHORED}{VIEW}")).unwrap_err();
        assert!(problem.contains("2 times"), "{problem}");
    }
}
