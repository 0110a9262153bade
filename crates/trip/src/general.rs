//! The list for everyone as it is kept: what was ticked without a trip.
//!
//! The page writes it, in a form of its own that is small enough for the first load; here the same form is read for a backup, and put
//! together with one. It refuses to touch what it does not know.

use crate::form::Form;
use crate::reading::Refused;
use crate::stamp::{Unknown, merge_unknown};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the kept form.
pub const SCHEMA: u32 = 1;

/// How earlier versions are read.
pub(crate) const FORM: Form = Form::new(SCHEMA, &[]);

/// The record of the list for everyone.
///
/// ```
/// use advisory_trip::GeneralList;
///
/// let text = r#"{"schema":1,"report":"harbour-2019","ticks":{"visa":{"done":true,"at":"2026-11-22"}}}"#;
/// let list = GeneralList::from_text(text, "harbour-2019").unwrap();
/// assert_eq!(list.ticked().collect::<Vec<_>>(), ["visa"]);
/// assert_eq!(list.to_text(), text);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GeneralList {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The report's id.
    pub report: String,
    /// What was ticked or unticked, by the item's slug.
    #[serde(default)]
    pub ticks: BTreeMap<String, Tick>,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// One item's box, as it was last left.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tick {
    /// Whether it is ticked.
    pub done: bool,
    /// When: a local ISO date, or date and time.
    pub at: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl GeneralList {
    /// Nothing was ticked.
    #[must_use]
    pub fn new(report: &str) -> Self {
        Self {
            schema: SCHEMA,
            report: report.to_owned(),
            ..Self::default()
        }
    }

    /// The slugs of what is ticked.
    pub fn ticked(&self) -> impl Iterator<Item = &str> {
        let ticked = self.ticks.iter().filter(|(_, tick)| tick.done);
        ticked.map(|(item, _)| item.as_str())
    }

    /// Takes over each box that was set later in the other one; at the same time a ticked one stays.
    pub fn take_newer(&mut self, other: &Self) {
        for (item, theirs) in &other.ticks {
            let ours = self.ticks.entry(item.clone()).or_default();
            if (&theirs.at, theirs.done) > (&ours.at, ours.done) {
                (ours.done, ours.at) = (theirs.done, theirs.at.clone());
            }
            merge_unknown(&mut ours.unknown, &theirs.unknown);
        }
        merge_unknown(&mut self.unknown, &other.unknown);
    }

    /// The record as it is kept on the device.
    #[must_use]
    pub fn to_text(&self) -> String {
        // There is nothing in it that JSON could not hold.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads the record that the device kept.
    ///
    /// # Errors
    ///
    /// A newer version wrote it, it belongs to another report, or it is damaged.
    pub fn from_text(text: &str, report: &str) -> Result<Self, Refused> {
        FORM.of_text(text, report)
    }
}
