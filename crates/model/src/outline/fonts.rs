//! How much room text takes in the fonts that systems come with. Readers have different fonts, so the widest and the highest count.
//!
//! The tables were made with fontTools from the fonts in Debian 12: for each character the largest advance width among the fonts that the
//! table names, rounded up to a hundredth. Kerning is left out: it nearly always makes a text narrower. The browser tests measure the names on
//! the map in each of these families, and compare.

/// How thick the letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Upright or italic.
    Regular,
    /// Semi-bold, which is bold where a font has no such weight, upright or italic.
    Bold,
}

/// How far a line of text reaches above its baseline, as a multiple of the type's size. Browsers give every text a box of the font's height.
///
/// It is that of Noto Sans and Noto Serif; the other fonts have lower lines.
///
/// ```
/// use advisory_model::outline::{ASCENT, DESCENT};
///
/// assert!(ASCENT > DESCENT);
/// ```
pub const ASCENT: f64 = 1.07;
/// How far it reaches below; see [`ASCENT`].
///
/// ```
/// use advisory_model::outline::{ASCENT, DESCENT};
///
/// assert!(ASCENT + DESCENT > 1.0);
/// ```
pub const DESCENT: f64 = 0.3;

/// How wide a text is at most, as a multiple of the type's size.
///
/// ```
/// use advisory_model::outline::{Weight, text_width};
///
/// assert!(text_width("Mill", Weight::Bold) < text_width("Moor", Weight::Bold));
/// assert!(text_width("Mill", Weight::Regular) < text_width("Mill", Weight::Bold));
/// assert_eq!(text_width("", Weight::Bold), 0.0);
/// ```
pub fn text_width(text: &str, weight: Weight) -> f64 {
    let widths: &[_] = match weight {
        Weight::Regular => &REGULAR,
        Weight::Bold => &BOLD,
    };
    text.chars().map(|character| character_width(widths, character)).sum()
}

/// A character that no table has is as wide as the widest that one has.
fn character_width(widths: &[(f64, &str)], character: char) -> f64 {
    let found = widths.iter().find(|(_, characters)| characters.contains(character));
    found.or(widths.last()).map_or(0.0, |(width, _)| *width)
}

/// Noto Sans, Roboto, DejaVu Sans, Liberation Sans and Inter, each upright and italic.
const REGULAR: [(f64, &str); 36] = [
    (0.28, "'ijlìíîï"),
    (0.32, " ,.\u{a0}‘’"),
    (0.34, ":;I·ÌÍÎÏ"),
    (0.37, "f"),
    (0.40, "()t"),
    (0.41, "!"),
    (0.42, "/r"),
    (0.46, "\""),
    (0.47, "-"),
    (0.52, "“”"),
    (0.53, "s"),
    (0.55, "z"),
    (0.56, "?Jcç"),
    (0.57, "L"),
    (0.58, "k"),
    (0.60, "vxyýÿ"),
    (0.62, "Faeo«»àáâãäåèéêëðòóôõöø"),
    (0.64, "012356789bdghnpqußñùúûüþ"),
    (0.65, "4T"),
    (0.66, "–"),
    (0.67, "EKPSYÈÉÊËÝÞŸ"),
    (0.69, "ABVXZÀÁÂÃÄÅ"),
    (0.73, "CRÇ"),
    (0.75, "UÙÚÛÜ"),
    (0.76, "HNÑ"),
    (0.78, "&DGÐ"),
    (0.79, "OQÒÓÔÕÖØ"),
    (0.82, "w"),
    (0.84, "+"),
    (0.91, "M"),
    (0.96, "%"),
    (0.98, "m"),
    (0.99, "Wæ"),
    (1.00, "Æ—…"),
    (1.03, "œ"),
    (1.07, "Œ"),
];
/// The same in bold, and Noto Serif, DejaVu Serif and Liberation Serif, upright and italic: Linux sets the names of regions and zones in them.
const BOLD: [(f64, &str); 48] = [
    (0.31, "'"),
    (0.35, " \u{a0}"),
    (0.37, "j"),
    (0.38, ",.il·ìíîï‘’"),
    (0.40, ":;"),
    (0.42, "/"),
    (0.44, "f"),
    (0.46, "!"),
    (0.47, "-IÌÍÎÏ"),
    (0.48, "()t"),
    (0.56, "\"r"),
    (0.57, "J"),
    (0.59, "z"),
    (0.60, "s"),
    (0.61, "cç"),
    (0.62, "?"),
    (0.64, "–"),
    (0.65, "x«»"),
    (0.66, "vyýÿ“”"),
    (0.68, "aeàáâãäåèéêë"),
    (0.69, "oðòóôõöø"),
    (0.70, "0123456789k"),
    (0.71, "FL"),
    (0.72, "bdgpqþ"),
    (0.73, "SYZhnuÝñùúûüŸ"),
    (0.75, "T"),
    (0.76, "PÞß"),
    (0.77, "EÈÉÊË"),
    (0.78, "AVXÀÁÂÃÄÅ"),
    (0.80, "CÇ"),
    (0.84, "+R"),
    (0.85, "B"),
    (0.86, "G"),
    (0.87, "DK"),
    (0.88, "OQUÐÒÓÔÕÖØÙÚÛÜ"),
    (0.91, "&"),
    (0.92, "NÑ"),
    (0.93, "w"),
    (0.95, "H"),
    (1.00, "—…"),
    (1.01, "%"),
    (1.05, "æ"),
    (1.06, "m"),
    (1.09, "Æ"),
    (1.10, "œ"),
    (1.11, "M"),
    (1.13, "W"),
    (1.19, "Œ"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_table_climbs_and_has_every_character_once() {
        for widths in [&REGULAR[..], &BOLD[..]] {
            assert!(widths.is_sorted_by(|one, next| one.0 < next.0));
            let mut characters: Vec<char> = widths.iter().flat_map(|(_, it)| it.chars()).collect();
            let count = characters.len();
            characters.sort_unstable();
            characters.dedup();
            assert_eq!(characters.len(), count);
            let of_names = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éèêçïôÉÎœ“”’ -()";
            for character in of_names.chars() {
                assert!(characters.contains(&character), "{character}");
            }
        }
    }

    #[test]
    fn an_unknown_character_is_as_wide_as_the_widest() {
        assert_eq!(text_width("漢", Weight::Regular), text_width("Œ", Weight::Regular));
    }
}
