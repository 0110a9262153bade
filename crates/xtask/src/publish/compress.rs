//! A brotli and a gzip form beside each text and the wasm, for servers that send what lies ready.

use super::files::{self, COMPRESSED};
use crate::parallel;
use crate::problem::Problem;
use compression::Kind;
use std::cmp::Reverse;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes `<file>.br` and `<file>.gz` beside each file of the folder that gets smaller by them and has none yet.
pub(crate) fn beside_each(folder: &Path) -> Result<(), Problem> {
    let names = files::all(folder)?;
    beside_these(names.iter().map(|name| folder.join(name)))
}

/// The same for these files alone.
pub(super) fn beside_these(paths: impl Iterator<Item = PathBuf>) -> Result<(), Problem> {
    let mut wanting: Vec<(PathBuf, Kind)> = paths
        .filter(|path| COMPRESSED.iter().all(|ending| !form_of(path, ending).exists()))
        .filter_map(|path| kind(&path).map(|kind| (path, kind)))
        .collect();
    // The longest first: whoever takes the last one is soon done.
    wanting.sort_by_key(|(path, _)| Reverse(fs::metadata(path).map_or(0, |file| file.len())));
    parallel::each(&wanting, |(path, kind)| beside(path, *kind))
}

/// A file's gzip form, which is there already.
pub(super) fn gzip_of(path: &Path) -> Result<Vec<u8>, Problem> {
    let form = form_of(path, COMPRESSED[1]);
    fs::read(&form).map_err(Problem::file("read", &form))
}

fn beside(path: &Path, kind: Kind) -> Result<(), Problem> {
    let content = fs::read(path).map_err(Problem::file("read", path))?;
    let [brotli, gzip] = COMPRESSED;
    for (ending, compressed) in [
        (brotli, compression::brotli(kind, &content)),
        (gzip, compression::gzip(&content)),
    ] {
        let compressed = compressed.map_err(Problem::file("compress", path))?;
        let form = form_of(path, ending);
        fs::write(&form, compressed).map_err(Problem::file("write", &form))?;
    }
    Ok(())
}

fn form_of(path: &Path, ending: &str) -> PathBuf {
    let mut form = path.to_owned().into_os_string();
    form.push(ending);
    form.into()
}

/// As what a file is compressed; none where it would not get smaller.
fn kind(path: &Path) -> Option<Kind> {
    match path.extension()?.to_str()? {
        "css" | "csv" | "geojson" | "html" | "js" | "json" | "webmanifest" => Some(Kind::Text),
        "svg" => Some(Kind::Drawing),
        "wasm" => Some(Kind::Code),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_gets_smaller_has_two_forms_and_what_has_them_is_left_alone() {
        let scratch = std::env::temp_dir().join(format!("xtask-compress-{}", std::process::id()));
        fs::create_dir_all(scratch.join("icons")).unwrap();
        let names = ["icons/192.png", "icons/icon.svg", "page.html", "done.js"];
        for name in names {
            fs::write(scratch.join(name), "Mali ".repeat(200)).unwrap();
        }
        fs::write(scratch.join("done.js.gz"), "as it is").unwrap();
        beside_each(&scratch).unwrap();
        let expected = [
            "done.js",
            "done.js.gz",
            "icons/192.png",
            "icons/icon.svg",
            "icons/icon.svg.br",
            "icons/icon.svg.gz",
            "page.html",
            "page.html.br",
            "page.html.gz",
        ];
        assert_eq!(files::all(&scratch).unwrap(), expected);
        assert_eq!(gzip_of(&scratch.join("done.js")).unwrap(), b"as it is");
        fs::remove_dir_all(&scratch).unwrap();
    }
}
