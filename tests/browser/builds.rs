//! Builds that follow one another, as a reader meets them: each of them whole, and with a worker that knows its files.

use crate::altered::copy;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

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
    let (before, listed) = worker.split_once("const FILES = [").unwrap();
    let (_, after) = listed.split_once("];").unwrap();
    let lines: String = kept(site)
        .into_iter()
        .map(|name| format!("  ['{name}', '{}'],\n", integrity(&site.join(&name))))
        .collect();
    let (head, rest) = before.split_once("const BUILD = '").unwrap();
    let (_, tail) = rest.split_once("'").unwrap();
    let build: String = Sha256::digest(&lines)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let worker = format!("{head}const BUILD = '{build}'{tail}const FILES = [\n{lines}];{after}");
    fs::write(site.join("sw.js"), worker).unwrap();
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

fn integrity(path: &Path) -> String {
    format!(
        "sha256-{}",
        BASE64_STANDARD.encode(Sha256::digest(fs::read(path).unwrap()))
    )
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
