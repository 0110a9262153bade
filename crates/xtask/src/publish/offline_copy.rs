//! The service worker is told which files it keeps: all that the build has left, each with its hash, and what the build is told apart by.

use super::{files, integrity, single_file};
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
const COMPRESSED: [&str; 2] = [".br", ".gz"];

/// The worker's places to fill.
const BUILD: &str = "const BUILD = '';";
const FILES: &str = "const FILES = [];";

/// Fills in the staged worker, when all else has its final content and name.
pub(crate) fn list(stage: &Path) -> Result<(), Problem> {
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
    !COMPRESSED.iter().any(|ending| name.ends_with(ending)) && !NOT_KEPT.iter().any(|other| name.starts_with(other))
}

/// A worker that works otherwise is another build, too, so that none ever fills the copy of another.
fn filled(worker: &str, kept: &[(String, String)]) -> Result<String, Problem> {
    let lines = kept.iter().map(|(name, hash)| format!("  ['{name}', '{hash}'],\n"));
    let list = format!("const FILES = [\n{}];", lines.collect::<String>());
    let with_files = replace(worker, FILES, &list)?;
    let hash = Sha256::digest(&with_files);
    let build: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    replace(&with_files, BUILD, &format!("const BUILD = '{build}';"))
}

fn replace(worker: &str, marker: &str, text: &str) -> Result<String, Problem> {
    match worker.matches(marker).count() {
        1 => Ok(worker.replace(marker, text)),
        found => Err(Problem::Marker {
            file: format!("static/{WORKER}"),
            marker: marker.to_owned(),
            found,
        }),
    }
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
            problem.contains("static/sw.js holds `const FILES = [];` 0 times"),
            "{problem}"
        );
    }
}
