//! The traveller's own numbers: an insurer, a family, a driver, a desk. One record beside the trips, put together field by field as they are.
//!
//! They say who the traveller is: they are in no [`Outward`](crate::Outward), and leave the device in a [backup](crate::backup) alone. What
//! was taken out leaves nothing but that it was.

use crate::form::Form;
use crate::reading::{Refused, limits, tidy_line, tidy_lines};
use crate::stamp::{Merge, Stamped, Unknown, mergeable};
use advisory_model::search::fold;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the kept form.
pub const SCHEMA: u32 = 1;

/// How earlier versions are read.
pub(crate) const FORM: Form = Form::new(SCHEMA, &[]);

/// All own contacts.
///
/// ```
/// use advisory_trip::Contacts;
/// use advisory_trip::contacts::Typed;
///
/// let mut contacts = Contacts::new("harbour-2019");
/// contacts.write("c1", &Typed { name: "Insurer".into(), number: "+44 20 7946 0000".into(), note: String::new() }, 1);
/// let (_, insurer) = contacts.shown()[0];
/// assert_eq!(insurer.number.value, "+44 20 7946 0000");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Contacts {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The report's id.
    pub report: String,
    /// Each by its id, also those that were taken out.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub contacts: BTreeMap<String, OwnContact>,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Somebody whom the traveller may want to call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnContact {
    /// Who it is.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub name: Stamped<String>,
    /// The number, as it was typed; [`advisory_model::phone`] finds in it what to dial.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub number: Stamped<String>,
    /// A policy's number, an hour, a language.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub note: Stamped<String>,
    /// Whether it was taken out.
    #[serde(default, skip_serializing_if = "Stamped::is_unset")]
    pub removed: Stamped<bool>,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What a traveller types of a contact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// Who it is.
    pub name: String,
    /// The number.
    pub number: String,
    /// Whatever else.
    pub note: String,
}

mergeable! { Contacts { contacts } and unknown }
mergeable! { OwnContact { name, number, note, removed } and unknown, out by removed }

impl Contacts {
    /// None yet.
    #[must_use]
    pub fn new(report: &str) -> Self {
        Self {
            schema: SCHEMA,
            report: report.to_owned(),
            ..Self::default()
        }
    }

    /// Adds a contact, changes one, or brings one back; only what is typed otherwise gets a new time. What is typed is cleaned and cut to
    /// its limits. `false`, and nothing done, where there is no room for more.
    pub fn write(&mut self, id: &str, typed: &Typed, now: u64) -> bool {
        let at = self.stamp(now);
        if !self.contacts.contains_key(id) && self.contacts.len() >= limits::CONTACTS {
            return false;
        }
        let typed = typed.tidied();
        let contact = self.contacts.entry(id.to_owned()).or_default();
        for (field, typed) in [
            (&mut contact.name, typed.name),
            (&mut contact.number, typed.number),
            (&mut contact.note, typed.note),
        ] {
            if field.value != typed {
                field.set(typed, at);
            }
        }
        if contact.removed.value {
            contact.removed.set(false, at);
        }
        true
    }

    /// Takes a contact out, and all that was typed of it.
    pub fn remove(&mut self, id: &str, now: u64) {
        let at = self.stamp(now);
        if let Some(contact) = self.contacts.get_mut(id) {
            contact.revert(&OwnContact::default(), at);
            contact.unknown.clear();
            contact.removed.set(true, at);
        }
    }

    /// Those that were not taken out, by name.
    #[must_use]
    pub fn shown(&self) -> Vec<(&str, &OwnContact)> {
        let there = self.contacts.iter().filter(|(_, it)| !it.removed.value);
        let mut shown: Vec<_> = there.map(|(id, it)| (id.as_str(), it)).collect();
        shown.sort_by_cached_key(|(_, it)| fold(&it.name.value));
        shown
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

    /// The time to give to a change made now: later than every change before it.
    fn stamp(&self, now: u64) -> u64 {
        now.max(self.latest().saturating_add(1))
    }
}

impl OwnContact {
    /// What stands in it, to be typed anew.
    #[must_use]
    pub fn typed(&self) -> Typed {
        Typed {
            name: self.name.value.clone(),
            number: self.number.value.clone(),
            note: self.note.value.clone(),
        }
    }
}

impl Typed {
    /// Whether there is nothing by which to know or call anybody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let it = self.tidied();
        it.name.is_empty() && it.number.is_empty()
    }

    fn tidied(&self) -> Self {
        Self {
            name: tidy_line(&self.name, limits::NAME),
            number: tidy_line(&self.number, limits::NUMBER),
            note: tidy_lines(&self.note, limits::CONTACT_NOTE),
        }
    }
}
