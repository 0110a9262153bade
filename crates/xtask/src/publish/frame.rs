//! `embed.html` filled in: the page for an iframe asks for its two scripts by their content, as the page itself does.

use super::assets::LOADER;
use super::content_name::content_name;
use super::marker;
use crate::problem::Problem;
use std::fs;
use std::path::Path;

const PAGE: &str = "embed.html";
/// What speaks with the host.
pub(super) const SCRIPT: &str = "embed.js";

/// Names the staged script by its content, and fills in the staged page.
pub(super) fn finish(stage: &Path, loader: &str) -> Result<(), Problem> {
    let (page, script) = (stage.join(PAGE), stage.join(SCRIPT));
    let content = fs::read(&script).map_err(Problem::file("read", &script))?;
    let name = content_name(SCRIPT, &content);
    fs::rename(&script, stage.join(&name)).map_err(Problem::file("rename", &script))?;
    let text = fs::read_to_string(&page).map_err(Problem::file("read", &page))?;
    fs::write(&page, filled(&text, &name, loader)?).map_err(Problem::file("write", &page))
}

fn filled(page: &str, script: &str, loader: &str) -> Result<String, Problem> {
    [(SCRIPT, script), (LOADER, loader)]
        .iter()
        .try_fold(page.to_owned(), |page, (from, to)| {
            let marker = format!("\"{from}\"");
            marker::fill(&format!("static/{PAGE}"), &page, &marker, &format!("\"{to}\""))
        })
}

#[cfg(test)]
mod tests {
    use super::filled;

    const PAGE: &str = r#"<script src="embed.js"></script><script src="travel-advisory.js"></script>"#;

    #[test]
    fn both_scripts_are_those_of_this_build() {
        let expected = r#"<script src="embed-1.js"></script><script src="loader-1.js"></script>"#;
        assert_eq!(filled(PAGE, "embed-1.js", "loader-1.js").unwrap(), expected);
    }

    #[test]
    fn a_missing_script_is_named() {
        let problem = filled(&PAGE.replace("embed.js", ""), "e", "l").unwrap_err().to_string();
        assert!(
            problem.contains("static/embed.html holds `\"embed.js\"` 0 times"),
            "{problem}"
        );
    }
}
