//! Telephone numbers: finds, in a text as it was typed or printed, the one number to dial.
//!
//! A text holds more than a number: an extension, a second number, opening hours. They are shown and not dialled. Where it is not clear that
//! a text holds a whole number, there is none: no link is better than a link that dials something else.

mod hours;
mod signs;

use borsh::{BorshDeserialize, BorshSerialize};

/// A telephone number, shown as printed and dialled in full.
///
/// ```
/// use advisory_model::Phone;
///
/// assert!(Phone { printed: "+223 2029-1010".into() }.is_dialable());
/// assert!(!Phone { printed: "24-48 hours".into() }.is_dialable());
/// assert!(!Phone { printed: "2029-1010".into() }.is_dialable());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Phone {
    /// As printed.
    pub printed: String,
}

impl Phone {
    /// What to dial; see [`normalise`].
    #[must_use]
    pub fn dialled(&self) -> Option<String> {
        normalise(&self.printed)
    }

    /// Whether it is an international number of 8 to 15 digits (ITU-T E.164) and nothing else.
    #[must_use]
    pub fn is_dialable(&self) -> bool {
        let digits = self.printed.strip_prefix('+').unwrap_or_default();
        let only_a_number = digits
            .chars()
            .all(|character| character.is_ascii_digit() || " -()".contains(character));
        let count = digits.chars().filter(char::is_ascii_digit).count();
        only_a_number && (8..=15).contains(&count) && self.dialled().is_some()
    }
}

/// The number to dial: `+` or `00` and up to 15 digits; else the digits of a number without a country's code, as they were typed; else a
/// service code such as `*123#`. `None` where there is no number, or only a part of one.
///
/// An international number is preferred to others, as it works from everywhere; of several, the first counts.
///
/// ```
/// use advisory_model::phone::normalise;
///
/// assert_eq!(normalise("Tel: +44 (0)20 7946 0018 ext. 4").as_deref(), Some("+442079460018"));
/// assert_eq!(normalise("020 7946 0018 / 19 (24h)").as_deref(), Some("02079460018"));
/// assert_eq!(normalise("ask at the desk"), None);
/// ```
#[must_use]
pub fn normalise(text: &str) -> Option<String> {
    let text = hours::without_hours(&signs::in_ascii(text));
    let (_, number) = candidates(&text).into_iter().min_by_key(|(kind, _)| *kind)?;
    number
}

/// Where a press on a number leads; `None` where there is nothing to dial.
///
/// ```
/// use advisory_model::phone::link;
///
/// assert_eq!(link("+44 20 7946 0018").as_deref(), Some("tel:+442079460018"));
/// assert_eq!(link("*123#").as_deref(), Some("tel:*123%23"));
/// ```
#[must_use]
pub fn link(text: &str) -> Option<String> {
    // A bare `#` would begin a fragment, which no telephone gets.
    normalise(text).map(|number| format!("tel:{}", number.replace('#', "%23")))
}

/// What a candidate is; the first of these is preferred.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    International,
    /// Long enough to be a subscriber's number.
    National,
    /// It begins as an international number, and is too short or too long for one.
    Incomplete,
    /// An emergency number, or a service code.
    Short,
}

type Candidate = (Kind, Option<String>);

/// Digits of which a number without a country's code is surely whole.
const WHOLE: usize = 7;

/// The digits of international numbers, country's code included.
const INTERNATIONAL: std::ops::RangeInclusive<usize> = 7..=15;

/// The longest number as it is dialled in some country: a long prefix for calls abroad, and an international number.
const LONGEST: usize = 20;

fn candidates(text: &str) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_dialled) {
        let (before, number) = rest.split_at(start);
        let (number, after) = number.split_at(extent(number));
        let stands_alone = !before.ends_with(is_letter) && (number.ends_with(' ') || !after.starts_with(is_letter));
        found.extend(candidate(number, stands_alone));
        rest = after;
    }
    found
}

/// How far a number reaches that begins the text; at least one byte. A bracket or a slash may stand around or behind an area's code; behind a
/// whole number they begin something else.
fn extent(text: &str) -> usize {
    let is_code = text.starts_with(['*', '#']);
    let whole = WHOLE
        + match text {
            _ if text.starts_with('+') => 1,
            _ if text.starts_with("00") => 3,
            _ => 0,
        };
    let has_area_code = text.starts_with(['+', '0']);
    let mut digits = 0;
    for (at, sign) in text.char_indices() {
        digits += usize::from(sign.is_ascii_digit());
        let belongs = match sign {
            '0'..='9' | ' ' | '-' | '.' | ')' => true,
            '+' => at == 0 || is_code,
            '*' | '#' => is_code,
            '(' => digits < whole && holds_digits(&text[at + 1..]),
            '/' => digits < whole && has_area_code && digits_of(&text[at + 1..]).len() > 2,
            _ => false,
        };
        if !belongs {
            return at;
        }
    }
    text.len()
}

/// Whether a bracket that opens before the text holds digits alone.
fn holds_digits(text: &str) -> bool {
    let inside = text.split(')').next().unwrap_or_default();
    let fits = |it: char| matches!(it, '0'..='9' | ' ' | '-' | '.');
    !digits_of(inside).is_empty() && inside.chars().all(fits)
}

/// A letter of Latin, Greek or Cyrillic. Words of some other scripts have no spaces between them and a number.
fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphabetic() || matches!(sign, '\u{c0}'..='\u{52f}')
}

/// What a telephone knows.
fn is_dialled(sign: char) -> bool {
    matches!(sign, '0'..='9' | '+' | '*' | '#')
}

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn candidate(text: &str, stands_alone: bool) -> Option<Candidate> {
    let digits = digits_of(text);
    if digits.is_empty() {
        return None;
    }
    if text.starts_with(['*', '#']) {
        let code = text.chars().filter(|it| is_dialled(*it));
        return Some((Kind::Short, Some(code.collect())));
    }
    // Some write both: `+0044`.
    let abroad = digits.strip_prefix("00").filter(|it| !it.starts_with('0'));
    match abroad {
        Some(number) => Some(international(if text.starts_with('+') { "+" } else { "00" }, number)),
        None if text.starts_with('+') => Some(international("+", &digits)),
        None => match digits.len() {
            WHOLE..=LONGEST => Some((Kind::National, Some(digits))),
            2..WHOLE if stands_alone => Some((Kind::Short, Some(digits))),
            _ => None,
        },
    }
}

fn international(prefix: &str, digits: &str) -> Candidate {
    let (country, number) = digits.split_at(country_code_length(digits).min(digits.len()));
    let number = match DIAL_THEIR_ZERO.contains(&country) {
        true => number,
        false => number.trim_start_matches('0'),
    };
    let is_whole = INTERNATIONAL.contains(&(country.len() + number.len())) && !country.starts_with('0');
    match is_whole {
        true => (Kind::International, Some(format!("{prefix}{country}{number}"))),
        false => (Kind::Incomplete, None),
    }
}

/// Countries (and services) that have no zero for calls within, and numbers that begin with one; it is dialled from abroad too. Everywhere
/// else such a zero spoils the number. Norway is left out: what it has of them are short numbers, while many write its others with a `(0)`.
const DIAL_THEIR_ZERO: [&str; 19] = [
    "39", "225", "226", "227", "229", "241", "242", "267", "268", "378", "501", "676", "679", "687", "800", "853",
    "881", "888", "992",
];

/// How many digits a country's code has, by its first two (ITU-T E.164).
fn country_code_length(digits: &str) -> usize {
    match digits.as_bytes() {
        [b'1' | b'7', ..] => 1,
        [b'2', b'0' | b'7', ..]
        | [b'3', b'0'..=b'4' | b'6' | b'9', ..]
        | [b'4', b'0' | b'1' | b'3'..=b'9', ..]
        | [b'5', b'1'..=b'8', ..]
        | [b'6', b'0'..=b'6', ..]
        | [b'8', b'1' | b'2' | b'4' | b'6', ..]
        | [b'9', b'0'..=b'5' | b'8', ..] => 2,
        _ => 3,
    }
}
