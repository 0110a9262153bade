//! Builds that follow one another, as a reader meets them: each of them whole, and with a worker that knows its files.

use crate::altered::copy;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Where the worker's list of files begins.
const FILES: &str = "const FILES = [";
/// What the next build is told by.
pub(crate) const NEXT: &str = "the next build";

/// A build whose page has another title, and whose planner has another name.
pub(crate) fn next() -> TempDir {
    let site = copy();
    let planner = name(site.path(), "planner-", ".js");
    let renamed = "planner-fedcba9876543210.js";
    fs::rename(site.path().join(&planner), site.path().join(renamed)).unwrap();
    let loader = name(site.path(), "travel-advisory-", ".js");
    for script in [&*loader, "travel-advisory.js"] {
        replace(&site.path().join(script), &planner, renamed);
    }
    let next_loader = "travel-advisory-fedcba9876543210.js";
    fs::rename(site.path().join(&loader), site.path().join(next_loader)).unwrap();
    replace(&site.path().join("index.html"), &loader, next_loader);
    entitle(site.path(), NEXT);
    site
}

/// A build whose page is called `build` and its number.
pub(crate) fn numbered(number: usize) -> TempDir {
    let site = copy();
    entitle(site.path(), &format!("build {number}"));
    site
}

fn entitle(site: &Path, title: &str) {
    let index = site.join("index.html");
    let page = fs::read_to_string(&index).unwrap();
    let (before, after) = page.split_once("<title>").unwrap();
    let (_, after) = after.split_once("</title>").unwrap();
    fs::write(&index, format!("{before}<title>{title}</title>{after}")).unwrap();
    list_anew(site);
}

/// Tells the worker of the files as they are now.
pub(crate) fn list_anew(site: &Path) {
    let worker = fs::read_to_string(site.join("sw.js")).unwrap();
    let lines = kept(site).into_iter().map(|name| {
        let content = fs::read(site.join(&name)).unwrap();
        line(&name, &content)
    });
    fs::write(site.join("sw.js"), with_files(&worker, lines)).unwrap();
}

/// The worker of a build in which these files are otherwise, or there at all.
pub(crate) fn list_also(worker: &str, changed: &[(&str, &str)]) -> String {
    let (_, listed) = worker.split_once(FILES).unwrap();
    let (listed, _) = listed.split_once("];").unwrap();
    let is_changed = |line: &str| changed.iter().any(|(name, _)| line.contains(&format!("'{name}'")));
    let others = listed.lines().filter(|line| !line.is_empty() && !is_changed(line));
    let others = others.map(|line| format!("{line}\n"));
    with_files(
        worker,
        others.chain(changed.iter().map(|(name, text)| line(name, text.as_bytes()))),
    )
}

/// The worker with other files, and another build by them.
fn with_files(worker: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: String = lines.collect();
    let (before, listed) = worker.split_once(FILES).unwrap();
    let (_, after) = listed.split_once("];").unwrap();
    let (head, rest) = before.split_once("const BUILD = '").unwrap();
    let (_, tail) = rest.split_once("'").unwrap();
    let build: String = Sha256::digest(&lines)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{head}const BUILD = '{build}'{tail}{FILES}\n{lines}];{after}")
}

/// A file's line in the worker, with its hash as browsers check it.
fn line(name: &str, content: &[u8]) -> String {
    format!(
        "  ['{name}', 'sha256-{}'],\n",
        BASE64_STANDARD.encode(Sha256::digest(content))
    )
}

/// The files that a build keeps: all but the worker, its way out, the list of hashes, the page in one file, the screenshots and compressed
/// forms.
pub(crate) fn kept(site: &Path) -> Vec<String> {
    let mut names = Vec::new();
    collect(site, "", &mut names);
    names.retain(|name| {
        let is_apart = [
            "sw.js",
            "sw-retire.js",
            "integrity.json",
            "organisation.schema.json",
            "travel-advisory.html",
        ]
        .contains(&&**name);
        !is_apart && !name.starts_with("screenshots/") && !name.ends_with(".br") && !name.ends_with(".gz")
    });
    names.sort();
    names
}

fn collect(site: &Path, part: &str, names: &mut Vec<String>) {
    for entry in fs::read_dir(site.join(part)).unwrap().flatten() {
        let name = format!("{part}{}", entry.file_name().into_string().unwrap());
        if entry.path().is_dir() {
            collect(site, &format!("{name}/"), names);
        } else {
            names.push(name);
        }
    }
}

/// The one file whose name begins and ends so, with a hash of its content between.
pub(crate) fn name(site: &Path, start: &str, end: &str) -> String {
    let mut names = Vec::new();
    collect(site, "", &mut names);
    let hash = |name: &str| Some(name.strip_prefix(start)?.strip_suffix(end)?.to_owned());
    names.retain(|name| hash(name).is_some_and(|hash| hash.bytes().all(|byte| byte.is_ascii_hexdigit())));
    let [name] = names.as_slice() else {
        panic!("{start}…{end} is there {} times", names.len());
    };
    name.clone()
}

fn replace(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{} does not name {from}", path.display());
    fs::write(path, text.replace(from, to)).unwrap();
}
