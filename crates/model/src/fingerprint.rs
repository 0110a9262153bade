//! Recognising a paragraph without keeping its wording.

/// A fingerprint of a paragraph's wording: FNV-1a, 64 bits, over its letters and digits, lower-cased and without diacritics.
///
/// Spacing, punctuation and typographic quotes do not count, so that a copy from another page is recognised. It tells wordings apart;
/// it does not guard against somebody who wants two to look alike.
///
/// ```
/// use advisory_model::fingerprint::fingerprint;
///
/// assert_eq!(fingerprint("Crime  in Ségou – “daily”."), fingerprint("crime in segou - \"daily\""));
/// assert_ne!(fingerprint("two dead"), fingerprint("ten dead"));
/// ```
#[must_use]
pub fn fingerprint(wording: &str) -> u64 {
    crate::search::fold(wording)
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}
