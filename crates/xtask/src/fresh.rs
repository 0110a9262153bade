//! Whether the built site is still that of the sources, so that a second `serve` need not build.
//!
//! Goes by the files' times. In doubt it says no.

use crate::problem::Problem;
use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

/// All that the site is made of.
const SOURCES: [&str; 9] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "index.html",
    "build.rs",
    "src",
    "static",
    "data",
    "crates",
];

/// Whether the site was built today and from the sources as they are.
pub(crate) fn is_fresh(root: &Path, dist: &Path, today: &str) -> bool {
    let page = dist.join("index.html");
    let built_today = fs::read_to_string(&page).is_ok_and(|page| page.contains(&format!("built=\"{today}\"")));
    let built = modified(&page);
    built_today && built.is_some() && last_change(root) < built
}

/// When a source was last changed.
pub(crate) fn last_change(root: &Path) -> Option<SystemTime> {
    SOURCES.iter().filter_map(|source| newest(&root.join(source))).max()
}

/// Dates the site from the start of its build: a source saved while it ran is newer.
pub(crate) fn date(dist: &Path, started: SystemTime) -> Result<(), Problem> {
    let page = dist.join("index.html");
    let dated = File::options()
        .append(true)
        .open(&page)
        .and_then(|file| file.set_modified(started));
    dated.map_err(Problem::file("date", &page))
}

/// The time of the latest change in a file or in a folder and all that it holds; a removed file changes its folder.
fn newest(path: &Path) -> Option<SystemTime> {
    let within = fs::read_dir(path)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| newest(&entry.path()));
    within.chain(modified(path)).max()
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|file| file.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_site_is_fresh_until_a_source_changes_or_the_day_does() {
        let root = std::env::temp_dir().join(format!("xtask-fresh-{}", std::process::id()));
        let dist = root.join("dist");
        fs::create_dir_all(root.join("src/map")).unwrap();
        fs::create_dir_all(&dist).unwrap();
        fs::write(root.join("src/map/view.rs"), "").unwrap();
        assert!(!is_fresh(&root, &dist, "2026-02-03"), "nothing is built");

        fs::write(dist.join("index.html"), r#"<travel-advisory built="2026-02-03">"#).unwrap();
        date(&dist, SystemTime::now() + Duration::from_secs(10)).unwrap();
        assert!(is_fresh(&root, &dist, "2026-02-03"));
        assert!(
            !is_fresh(&root, &dist, "2026-02-04"),
            "the page counts from the day it was built"
        );

        date(&dist, SystemTime::now() - Duration::from_secs(10)).unwrap();
        assert!(!is_fresh(&root, &dist, "2026-02-03"), "a source is newer");
        fs::remove_dir_all(&root).unwrap();
    }
}
