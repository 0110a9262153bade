//! A record as the device's own storage keeps it, and a copy of one.
//!
//! The device trusts what it wrote itself: nothing is cleaned and nothing bounded here, so that no trip is lost to a limit. What cannot be
//! read is refused, for the caller to set aside; it is never overwritten.

use crate::form::Form;
use crate::reading::Refused;
use crate::record::{Record, SCHEMA};
use crate::stamp::Merge;
use serde_json::Value;

/// How earlier versions of a trip are read.
pub(crate) const FORM: Form = Form::new(SCHEMA, &[leave_the_others_unsaid]);

/// Version 2 can say that the kinds of travellers that are not ticked do not travel. Version 1 could not: there it is not said.
fn leave_the_others_unsaid(trip: &mut Value) {
    if let Some(fields) = trip.as_object_mut() {
        fields.remove("absent");
    }
}

impl Record {
    /// The record as it is kept on the device.
    ///
    /// ```
    /// use advisory_trip::{Record, Refused};
    ///
    /// let record = Record::new("harbour-2019", "t1");
    /// assert_eq!(Record::from_text(&record.to_text(), "harbour-2019"), Ok(record));
    /// ```
    #[must_use]
    pub fn to_text(&self) -> String {
        // There is nothing in a record that JSON could not hold.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a record that the device kept.
    ///
    /// # Errors
    ///
    /// A newer version wrote it, it belongs to another report, or it is damaged.
    pub fn from_text(text: &str, report: &str) -> Result<Self, Refused> {
        FORM.of_text(text, report)
    }

    /// A copy with an id of its own, made at `now`, to keep both where two differ. A deleted trip's copy is not deleted.
    ///
    /// ```
    /// use advisory_trip::{Edit, Record};
    ///
    /// let mut record = Record::new("harbour-2019", "t1");
    /// record.apply(&Edit::Name("Survey".into()), 1);
    /// let copy = record.copy_as("t2", 2);
    /// assert_eq!((copy.id.as_str(), copy.name.value.as_str()), ("t2", "Survey"));
    /// ```
    #[must_use]
    pub fn copy_as(&self, id: &str, now: u64) -> Self {
        let mut copy = self.clone();
        copy.id = id.to_owned();
        copy.deleted.revert(&Default::default(), self.stamp(now));
        copy
    }
}
