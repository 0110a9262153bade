//! The service worker is told which files it keeps: all that the build has left, each with its hash, and what the build is told apart by.

use super::{files, integrity, marker, single_file};
use crate::problem::Problem;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

const WORKER: &str = "sw.js";
/// What no page loads: the worker, its way out, what only the browser's own dialogue shows, what is for whoever deploys the site, the page in one
/// file, which is to be downloaded, and other forms of files that are kept.
const NOT_KEPT: [&str; 6] = [
    WORKER,
    "sw-retire.js",
    "screenshots/",
    "organisation.schema.json",
    integrity::LIST,
    single_file::FILE,
];
/// The worker's places to fill, each from its beginning to its end.
const BUILD: [&str; 2] = ["const BUILD = '", "';"];
const FILES: [&str; 2] = ["const FILES = [", "];"];

/// Fills in the site's worker, when all else has its final content and name; one that was filled in before, anew.
pub(super) fn list(stage: &Path) -> Result<(), Problem> {
    let mut kept = Vec::new();
    for name in files::all(stage)? {
        if is_kept(&name) {
            let path = stage.join(&name);
            let content = fs::read(&path).map_err(Problem::file("read", &path))?;
            kept.push((name, integrity::of(&content)));
        }
    }
    let path = stage.join(WORKER);
    let worker = fs::read_to_string(&path).map_err(Problem::file("read", &path))?;
    fs::write(&path, filled(&worker, &kept)?).map_err(Problem::file("write", &path))
}

fn is_kept(name: &str) -> bool {
    !files::is_compressed(name) && !NOT_KEPT.iter().any(|other| name.starts_with(other))
}

/// A worker that works otherwise is another build, too, so that none ever fills the copy of another.
fn filled(worker: &str, kept: &[(String, String)]) -> Result<String, Problem> {
    let lines = kept.iter().map(|(name, hash)| format!("  ['{name}', '{hash}'],\n"));
    let with_files = fill(worker, FILES, &format!("\n{}", lines.collect::<String>()))?;
    // Without the name that it may have had: the same files have the same name.
    let hash = Sha256::digest(fill(&with_files, BUILD, "")?);
    let build: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    fill(&with_files, BUILD, &build)
}

fn fill(worker: &str, place: [&str; 2], content: &str) -> Result<String, Problem> {
    marker::fill_between(&format!("static/{WORKER}"), worker, place, content)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = "const BUILD = '';\nconst FILES = [];\n";

    fn kept(hash: &str) -> Vec<(String, String)> {
        vec![("index.html".to_owned(), hash.to_owned())]
    }

    #[test]
    fn every_file_that_a_page_can_load_is_kept() {
        for name in [
            "index.html",
            "planner-0123456789abcdef.js",
            "mali-2019.geojson",
            "icons/192.png",
            "manifest.webmanifest",
        ] {
            assert!(is_kept(name), "{name}");
        }
        for name in [
            "index.html.br",
            "index.html.gz",
            "sw.js",
            "sw-retire.js",
            "screenshots/wide.png",
            "travel-advisory.html",
        ] {
            assert!(!is_kept(name), "{name}");
        }
    }

    #[test]
    fn the_worker_gets_files_hashes_and_a_name_that_follows_them() {
        let worker = filled(EMPTY, &kept("sha256-a")).unwrap();
        assert!(
            worker.contains("const FILES = [\n  ['index.html', 'sha256-a'],\n];"),
            "{worker}"
        );
        assert!(!worker.contains("BUILD = ''"), "{worker}");
        let others = [
            filled(EMPTY, &kept("sha256-b")),
            filled(&format!("{EMPTY}// otherwise"), &kept("sha256-a")),
        ];
        let build = |worker: &str| worker.lines().next().unwrap().to_owned();
        for other in others {
            assert_ne!(build(&worker), build(&other.unwrap()));
        }
        let problem = filled("", &kept("")).unwrap_err().to_string();
        assert!(
            problem.contains("static/sw.js holds `const FILES = [` 0 times"),
            "{problem}"
        );
    }

    #[test]
    fn a_worker_that_was_filled_in_is_filled_in_anew() {
        let first = filled(EMPTY, &kept("sha256-a")).unwrap();
        let second = filled(&first, &kept("sha256-b")).unwrap();
        assert_eq!(second, filled(EMPTY, &kept("sha256-b")).unwrap());
        assert_eq!(first, filled(&second, &kept("sha256-a")).unwrap());
    }
}
