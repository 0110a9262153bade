//! Names that change with the content, so that a browser may keep a file for ever.

use siphasher::sip::SipHasher13;
use std::hash::Hasher;

/// `travel_advisory-0123456789abcdef.js` for `travel_advisory.js`.
pub(crate) fn content_name(name: &str, content: &[u8]) -> String {
    let mut hasher = SipHasher13::new();
    hasher.write(content);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{stem}-{:016x}.{extension}", hasher.finish())
}

/// Whether a file was named so.
pub(crate) fn is_content_name(name: &str) -> bool {
    let hash = name
        .rsplit_once('.')
        .and_then(|(stem, _)| stem.rsplit_once('-'))
        .map(|(_, hash)| hash);
    hash.is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_follows_the_content() {
        let name = content_name("travel_advisory.js", b"one");
        assert_eq!(name, content_name("travel_advisory.js", b"one"));
        assert_ne!(name, content_name("travel_advisory.js", b"two"));
        assert!(name.starts_with("travel_advisory-") && name.ends_with(".js"), "{name}");
    }

    #[test]
    fn named_files_are_known_again() {
        assert!(is_content_name(&content_name("travel-advisory.css", b"")));
        assert!(!is_content_name("travel-advisory.css"));
        assert!(!is_content_name("index.html"));
    }
}
