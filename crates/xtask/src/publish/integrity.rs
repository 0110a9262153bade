//! The hashes of the site's files, as browsers check them: for the service worker, and for pages that will load a script of known content
//! only (`<script integrity="…">`).

use super::files;
use crate::problem::Problem;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The list of all hashes, for whoever deploys the site.
pub(super) const LIST: &str = "integrity.json";

/// Of a file's content.
pub(super) fn of(content: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content)))
}

/// Writes the list of the staged files, when all of them are final.
pub(super) fn list(stage: &Path) -> Result<(), Problem> {
    let mut hashes = BTreeMap::new();
    for name in files::all(stage)?
        .into_iter()
        .filter(|name| !files::is_compressed(name))
    {
        let path = stage.join(&name);
        let content = fs::read(&path).map_err(Problem::file("read", &path))?;
        hashes.insert(name, of(&content));
    }
    let path = stage.join(LIST);
    let text = serde_json::to_string_pretty(&hashes).map_err(std::io::Error::from);
    text.and_then(|text| fs::write(&path, text + "\n"))
        .map_err(Problem::file("write", &path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_written_as_browsers_read_it() {
        // Of nothing, as in RFC 6234's tests.
        assert_eq!(of(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn every_file_is_listed() {
        let scratch = std::env::temp_dir().join(format!("xtask-integrity-{}", std::process::id()));
        fs::create_dir_all(scratch.join("icons")).unwrap();
        for name in ["travel-advisory.js", "icons/192.png"] {
            fs::write(scratch.join(name), b"").unwrap();
        }
        list(&scratch).unwrap();
        let text = fs::read_to_string(scratch.join(LIST)).unwrap();
        fs::remove_dir_all(&scratch).unwrap();
        let hashes: BTreeMap<String, String> = serde_json::from_str(&text).unwrap();
        assert_eq!(
            hashes.keys().collect::<Vec<_>>(),
            ["icons/192.png", "travel-advisory.js"]
        );
        assert_eq!(hashes["travel-advisory.js"], of(b""));
    }
}
