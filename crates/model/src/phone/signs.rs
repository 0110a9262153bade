//! The signs of a number, of whatever script, as ASCII has them.

/// The text with digits, spaces, dashes and brackets of ASCII, and without marks that only turn writing around or divide lines.
pub(super) fn in_ascii(text: &str) -> String {
    text.chars().filter_map(plain).collect()
}

fn plain(sign: char) -> Option<char> {
    let sign = digit(sign).or_else(|| narrow(sign)).unwrap_or(sign);
    Some(match sign {
        '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => {
            return None;
        }
        '\t' | '\n' | '\r' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{b7}' => '.',
        '[' => '(',
        ']' => ')',
        _ => sign,
    })
}

/// The zeros of the scripts whose digits are written today. Nine more digits follow each.
const ZEROS: &str = "\u{660}\u{6f0}\u{7c0}\u{966}\u{9e6}\u{a66}\u{ae6}\u{b66}\u{be6}\u{c66}\u{ce6}\u{d66}\u{de6}\u{e50}\u{ed0}\
    \u{f20}\u{1040}\u{1090}\u{17e0}\u{1810}\u{1946}\u{19d0}\u{1a80}\u{1a90}\u{1b50}\u{1bb0}\u{1c40}\u{1c50}\u{a620}\u{a8d0}\u{a900}\
    \u{a9d0}\u{a9f0}\u{aa50}\u{abf0}\u{10d30}\u{11136}\u{1e950}";

/// The ASCII digit for one of another script. [`char::to_digit`] knows ASCII alone.
fn digit(sign: char) -> Option<char> {
    let value = |zero: char| u32::from(sign).checked_sub(u32::from(zero)).filter(|it| *it < 10);
    char::from_digit(ZEROS.chars().find_map(value)?, 10)
}

/// The sign of ASCII for one as wide as an ideograph, among them digits, plus and brackets.
fn narrow(sign: char) -> Option<char> {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0),
        _ => None,
    }
}
