//! What was read: trips, a receipt, or why it was refused. Reading changes nothing; the traveller decides on each trip.

use advisory_model::Report;
use advisory_trip::comparison::compare_with_asked;
use advisory_trip::reading::{self, limits};
use advisory_trip::{Asked, Backup, Comparison, Incoming as Contents, Record, Refused};
use std::rc::Rc;

/// What was read, before anything is done with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// The text, to be put right where it was refused; empty where it came from a file.
    pub text: String,
    /// Whether it came from a file.
    pub is_of_a_file: bool,
    /// What it holds.
    pub outcome: Result<Contents, NotTaken>,
}

/// Why nothing was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The text is not what is read here.
    Refused(Refused),
    /// The browser could not read the file.
    File,
}

impl Incoming {
    /// Reads a link, a code's text or the content of a file.
    #[must_use]
    pub fn read(text: &str, report: &Report, now: u64) -> Self {
        Self {
            text: text.to_owned(),
            is_of_a_file: false,
            outcome: reading::read(text, report, now).map_err(NotTaken::Refused),
        }
    }

    /// Reads a file that was chosen; none where the browser could not.
    #[must_use]
    pub fn of_file(content: Option<&str>, report: &Report, now: u64) -> Self {
        let read = content.ok_or(NotTaken::File);
        Self {
            text: String::new(),
            is_of_a_file: true,
            outcome: read.and_then(|text| reading::read(text, report, now).map_err(NotTaken::Refused)),
        }
    }

    /// A file that was not even opened, for its size.
    #[must_use]
    pub fn too_large() -> Self {
        let limit = limits::BYTES;
        Self {
            text: String::new(),
            is_of_a_file: true,
            outcome: Err(NotTaken::Refused(Refused::TooLarge { limit })),
        }
    }

    /// The trips that wait for a word.
    #[must_use]
    pub fn trips(&self) -> &[Record] {
        match &self.outcome {
            Ok(Contents::Trips(trips)) => trips,
            _ => &[],
        }
    }

    /// The backup that waits for a word.
    #[must_use]
    pub fn backup(&self) -> Option<&Backup> {
        match &self.outcome {
            Ok(Contents::Backup(backup)) => Some(backup),
            _ => None,
        }
    }

    /// Each beside the kept one.
    pub(super) fn compared(&self, kept: &[Record], report: &Report, asked: &Rc<[Rc<Asked>]>) -> Vec<Comparison> {
        compare_with_asked(kept, self.trips(), report, asked)
    }

    /// What is left when a trip is decided on; nothing where that was the last one.
    pub(super) fn without(&self, id: &str) -> Option<Self> {
        let rest: Vec<Record> = self.trips().iter().filter(|it| it.id != id).cloned().collect();
        (!rest.is_empty()).then(|| Self {
            text: self.text.clone(),
            is_of_a_file: self.is_of_a_file,
            outcome: Ok(Contents::Trips(rest)),
        })
    }
}
