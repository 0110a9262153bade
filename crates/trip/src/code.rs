//! A link as a QR code: squares, and one SVG path of them.
//!
//! The code is drawn on the device. A trip in it is written in digits, of which a code holds more than of letters; it is read as any link.
//! Small codes can bear more damage; long ones get fewer squares instead, which a camera sees better.
//! It refuses what no code holds, and adds no margin: whoever draws it leaves [`QUIET`] squares free on every side, and draws dark on light.

use crate::link;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use std::fmt::{self, Write};

/// The squares that must stay free around a code.
pub const QUIET: usize = 4;

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Squares to a side, without the margin.
    pub size: usize,
    dark: Vec<bool>,
}

/// A link is too long for a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// The bytes of the link.
    pub bytes: usize,
}

/// The code of a link.
///
/// ```
/// use advisory_trip::code;
///
/// let code = code::of("https://host.example/#trip=1.abc").unwrap();
/// assert_eq!(code.size, 29);
/// assert!(code.is_dark(0, 0), "a corner of the finder pattern");
/// assert!(code.path().starts_with("M0 0h7v1h-7z"));
/// assert!(code::of(&"a".repeat(3_000)).is_err());
/// ```
///
/// # Errors
///
/// The link is too long.
pub fn of(url: &str) -> Result<Code, TooLong> {
    let in_digits = link::in_digits(url);
    let text = in_digits.as_deref().unwrap_or(url);
    let (start, digits) = text.split_at(text.trim_end_matches(|letter: char| letter.is_ascii_digit()).len());
    let segments = [QrSegment::make_bytes(start.as_bytes()), QrSegment::make_numeric(digits)];
    let encoded = |damage| QrCode::encode_segments(&segments, damage);
    let medium = encoded(QrCodeEcc::Medium).ok();
    let drawn = match medium.filter(|code| code.version().value() <= ROOMY) {
        Some(code) => code,
        None => encoded(QrCodeEcc::Low).map_err(|_| TooLong { bytes: url.len() })?,
    };
    let side = drawn.size();
    let squares = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    Ok(Code {
        size: usize::try_from(side).unwrap_or_default(),
        dark: squares.map(|(x, y)| drawn.get_module(x, y)).collect(),
    })
}

/// Up to this version, 69 squares to a side, a code stays easy to read with the damage it can bear; larger ones had better be coarse.
const ROOMY: u8 = 13;

impl Code {
    /// Whether a square is dark; outside of the code none is.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.size && y < self.size && self.dark[y * self.size + x]
    }

    /// All dark squares as one SVG path, a row's neighbours in one stroke. Without the margin; a square is one unit.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.size {
            let mut x = 0;
            while x < self.size {
                let length = (x..self.size).take_while(|x| self.is_dark(*x, y)).count();
                if length > 0 {
                    // Writing to a text does not fail.
                    let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
                }
                x += length + 1;
            }
        }
        path
    }
}

impl fmt::Display for TooLong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.bytes;
        write!(
            out,
            "This is too long for a code: {bytes} characters. Share the link or the file instead."
        )
    }
}

impl std::error::Error for TooLong {}
