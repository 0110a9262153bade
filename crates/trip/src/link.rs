//! A trip in the fragment of a link: `trip=1.` and letters. Nothing of a fragment is ever sent to a server.
//!
//! In a code the same bytes are digits instead: `trip=1d.`.
//!
//! It holds what a traveller sees of a trip, as it is when the link is made: one time for all of it, and no fields of a newer version.
//! So a link is newer than whatever it was made of; what was changed elsewhere after it was made stays. Letters that are missing or
//! changed are noticed. It refuses to unfold without end, and to make a link of anything but an [`Outward`].

mod checksum;
mod compact;
mod digits;

use crate::outward::Outward;
use crate::reading::{Refused, limits, screen};
use crate::record::Record;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as LETTERS;
use checksum::checksum;
use compact::Compact;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use serde_json::Value;

/// The name of the fragment's one value.
pub const NAME: &str = "trip";

/// The version of the link's form.
pub const SCHEMA: u32 = 1;

/// Behind the version: what follows is digits.
const DIGITS: char = 'd';

/// The fragment of a trip, without its `#`.
///
/// A link over [`limits::LINK_BYTES`] is not read anywhere: where so much was written, the file is the way.
///
/// ```
/// use advisory_model::example;
/// use advisory_trip::{Edit, Outward, Record, link};
///
/// let report = example::report();
/// let mut record = Record::new(&report.id, "t1");
/// record.apply(&Edit::Name("Survey".into()), 1_000);
/// let fragment = link::fragment(&Outward::of(&record, &report, false));
/// assert!(fragment.starts_with("trip=1."));
/// assert_eq!(link::read(&fragment), Ok(record));
/// ```
#[must_use]
pub fn fragment(trip: &Outward) -> String {
    const HARDEST: u8 = 10;
    let json = serde_json::to_vec(&Compact::of(trip.record())).unwrap_or_default();
    let mut bytes = compress_to_vec(&json, HARDEST);
    bytes.extend(checksum(&bytes));
    format!("{NAME}={SCHEMA}.{}", LETTERS.encode(bytes))
}

/// The same link in digits, if it is one that ends with a trip.
pub(crate) fn in_digits(url: &str) -> Option<String> {
    let start = format!("{NAME}={SCHEMA}.");
    let (before, letters) = url.rsplit_once(&start)?;
    let digits = digits::digits(&LETTERS.decode(letters).ok()?);
    Some(format!("{before}{NAME}={SCHEMA}{DIGITS}.{digits}"))
}

/// Whether a text looks like a link, or the fragment of one.
///
/// ```
/// assert!(advisory_trip::link::is_link("https://host.example/page#trip=1.abc"));
/// assert!(!advisory_trip::link::is_link("#map/crime"));
/// ```
#[must_use]
pub fn is_link(text: &str) -> bool {
    value(text).is_some()
}

/// The trip of a link, with or without all that stands before its fragment. Whose report it is about, the caller checks.
///
/// # Errors
///
/// What is wrong with it.
pub fn read(text: &str) -> Result<Record, Refused> {
    let Some(value) = value(text) else {
        return Err(Refused::NotATrip);
    };
    if value.len() > limits::LINK_BYTES {
        return Err(Refused::TooLarge {
            limit: limits::LINK_BYTES,
        });
    }
    let (version, letters) = value.split_once('.').ok_or(Refused::DamagedLink)?;
    let in_digits = version.ends_with(DIGITS);
    match version.trim_end_matches(DIGITS).parse::<u32>() {
        Ok(SCHEMA) => {}
        Ok(newer) if newer > SCHEMA => return Err(Refused::NewerSchema),
        _ => return Err(Refused::DamagedLink),
    }
    let unfolded = |letters: &str| {
        let bytes = if in_digits {
            digits::bytes(letters)
        } else {
            LETTERS.decode(letters).ok()
        };
        unfolded(&bytes.ok_or(Refused::DamagedLink)?)
    };
    let of_link = |letter: &char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let first: String = letters.chars().take_while(of_link).collect();
    let json = unfolded(&first).or_else(|refused| {
        // Mail breaks long lines; then the letters go on after a space.
        let may_be_broken = |letter: &char| letter.is_whitespace() || of_link(letter);
        let all = letters.chars().take_while(may_be_broken);
        let joined: String = all.filter(of_link).collect();
        if joined == first {
            Err(refused)
        } else {
            unfolded(&joined)
        }
    })?;
    record(&json)
}

/// What stands behind `trip=`; some programs write the sign of equality as `%3D`.
fn value(text: &str) -> Option<&str> {
    let after = |sign: &str| text.rsplit_once(sign).map(|(_, value)| value);
    after("trip=").or_else(|| after("trip%3D"))
}

fn unfolded(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let (folded, sum) = bytes.split_last_chunk::<4>().ok_or(Refused::DamagedLink)?;
    if *sum != checksum(folded) {
        return Err(Refused::DamagedLink);
    }
    let limit = limits::UNFOLDED_BYTES;
    decompress_to_vec_with_limit(folded, limit).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => Refused::TooLarge { limit },
        _ => Refused::DamagedLink,
    })
}

fn record(json: &[u8]) -> Result<Record, Refused> {
    let value: Value = serde_json::from_slice(json).map_err(|_| Refused::DamagedLink)?;
    let compact: Compact = serde_path_to_error::deserialize(value).map_err(|error| Refused::of_shape(&error, NAME))?;
    let mut record = compact.record()?;
    screen(&mut record, NAME)?;
    Ok(record)
}
