//! Why something was not read: what, where, and what to do.

use super::clean::shown;
use std::fmt;

/// Why something was not read. Each one is a whole sentence when displayed; texts of the file in it are cleaned and shortened.
///
/// ```
/// use advisory_model::example;
/// use advisory_trip::{Refused, reading};
///
/// let refused = reading::read("", &example::report(), 0).unwrap_err();
/// assert_eq!(refused, Refused::Empty);
/// assert_eq!(refused.to_string(), "There is nothing to read. Paste a link, or open a trips file.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no text.
    Empty,
    /// There is more than is read at all.
    TooLarge {
        /// At most so many bytes.
        limit: usize,
    },
    /// It ends in the middle.
    CutOff,
    /// It begins as a file does, and then is none.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// It is neither a file of trips, nor a trip, nor a link, nor a receipt.
    NotATrip,
    /// A newer version wrote it.
    NewerSchema,
    /// It belongs to another report.
    OtherReport {
        /// That report's id.
        theirs: String,
        /// The id of the report here.
        ours: String,
    },
    /// Something in it is not what it should be.
    Damaged {
        /// Where, such as `trips[0].departure`.
        at: String,
        /// What is wrong there.
        what: String,
    },
    /// A text in it is too long.
    TooLong {
        /// Where.
        at: String,
        /// At most so many characters.
        limit: usize,
    },
    /// There are too many of something.
    TooMany {
        /// Where.
        at: String,
        /// At most so many.
        limit: usize,
    },
    /// Letters of a link are missing, added or changed.
    DamagedLink,
}

impl Refused {
    pub(crate) fn damaged(at: &str, what: &str) -> Self {
        Self::Damaged {
            at: shown(at),
            what: shown(what),
        }
    }

    pub(crate) fn other_report(theirs: &str, ours: &str) -> Self {
        Self::OtherReport {
            theirs: shown(theirs),
            ours: ours.to_owned(),
        }
    }

    pub(crate) fn of_syntax(error: &serde_json::Error) -> Self {
        if error.is_eof() {
            Self::CutOff
        } else if error.to_string().starts_with("recursion limit") {
            Self::damaged("", "it is nested too deeply")
        } else {
            Self::NotJson {
                line: error.line(),
                column: error.column(),
            }
        }
    }

    /// Of a value that has been parsed; `within` is where that value stands.
    pub(crate) fn of_shape<E: fmt::Display>(error: &serde_path_to_error::Error<E>, within: &str) -> Self {
        let path = error.path().to_string();
        Self::damaged(&join(within, &path), &error.inner().to_string())
    }
}

/// The path of a field within something.
pub(crate) fn join(within: &str, field: &str) -> String {
    match (within, field) {
        (_, "." | "") => within.to_owned(),
        ("", field) => field.to_owned(),
        _ => format!("{within}.{field}"),
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        const AGAIN: &str = "Nothing was read. Ask for it to be saved or shared again.";
        match self {
            Self::Empty => out.write_str("There is nothing to read. Paste a link, or open a trips file."),
            Self::TooLarge { limit } => {
                let limit = limit / 1024;
                write!(
                    out,
                    "This is too large: at most {limit} KB are read. Check that it is the right file or link."
                )
            }
            Self::CutOff => {
                out.write_str("This ends too early: a part of it is missing. Copy it whole, or ask for it again.")
            }
            Self::NotJson { line, column } => {
                write!(
                    out,
                    "This is not a trips file: it cannot be read at line {line}, column {column}. {AGAIN}"
                )
            }
            Self::NotATrip => out.write_str(
                "This is not a trip. Choose a trips file that was saved on this page, or paste a whole link.",
            ),
            Self::NewerSchema => {
                out.write_str("This was made by a newer version of this page. Open it there, or update this page.")
            }
            Self::OtherReport { theirs, ours } => {
                write!(
                    out,
                    "This file is about “{theirs}”; this page holds “{ours}”. Open it where that report is."
                )
            }
            Self::Damaged { at, what } if at.is_empty() => write!(out, "This is damaged: {what}. {AGAIN}"),
            Self::Damaged { at, what } => write!(out, "This is damaged at “{at}”: {what}. {AGAIN}"),
            Self::TooLong { at, limit } => write!(
                out,
                "The text at “{at}” is too long: it may have {limit} characters. Nothing was read. Shorten it where it was written."
            ),
            Self::TooMany { at, limit } => write!(
                out,
                "There are too many entries at “{at}”: there may be {limit}. Nothing was read. Share fewer at a time."
            ),
            Self::DamagedLink => out.write_str(
                "This link is damaged: letters of it are missing or changed. Copy it whole, or ask for it again.",
            ),
        }
    }
}

impl std::error::Error for Refused {}
