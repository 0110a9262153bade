//! Copies of the built page, altered as a host or a mishap would alter it.

use crate::browser::dist;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A copy without the compressed forms, which would no longer fit what is altered.
pub(crate) fn copy() -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    copy_into(&dist(), copy.path());
    copy
}

pub(crate) fn copy_into(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_into(&path, &copied);
        } else if path.extension().is_none_or(|ending| ending != "br" && ending != "gz") {
            fs::copy(path, copied).unwrap();
        }
    }
}

/// A copy whose element has further attributes.
pub(crate) fn with_attributes(attributes: &str) -> TempDir {
    let copy = copy();
    let index = copy.path().join("index.html");
    let page = fs::read_to_string(&index).unwrap();
    let changed = page.replacen("<travel-advisory ", &format!("<travel-advisory {attributes} "), 1);
    assert_ne!(page, changed);
    fs::write(index, changed).unwrap();
    copy
}

/// A copy with a host's page beside it, `host.html`, that holds this.
pub(crate) fn with_host(body: &str) -> TempDir {
    with_host_page("", body)
}

/// The same with further lines in its head.
pub(crate) fn with_host_page(head: &str, body: &str) -> TempDir {
    let copy = copy();
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A host</title>{head}<h1 id=\"plan\">A host’s own plan</h1>{body}\
         <script type=\"module\" src=\"travel-advisory.js\"></script>"
    );
    fs::write(copy.path().join("host.html"), page).unwrap();
    copy
}

/// Takes the files with this ending away.
pub(crate) fn lose(site: &Path, ending: &str) {
    for entry in fs::read_dir(site).unwrap().flatten() {
        if entry.path().extension().is_some_and(|it| it == ending) {
            fs::remove_file(entry.path()).unwrap();
        }
    }
}
