//! The full backup: every trip, also those put away or deleted, the list for everyone, and the traveller's own contacts, in one file.
//!
//! It is the one thing that leaves the device with who travels in it, as it is the traveller's own copy of all of it; whoever offers it says
//! so. Reading it back is held to the limits of everything from elsewhere, and putting it together with what is kept takes nothing newer
//! away.

use crate::contacts::{self, Contacts};
use crate::file;
use crate::form::Form;
use crate::general::{self, GeneralList};
use crate::moment::Moment;
use crate::reading::{Refused, limits, screen_contacts, screen_list};
use crate::record::Record;
use crate::stamp::Merge;
use serde::Serialize;
use serde_json::Value;

/// The `format` of a full backup.
pub const FORMAT: &str = "travel-advisory backup";

/// The version of the file's form.
pub const SCHEMA: u32 = 2;

/// How earlier versions of it are read: the trips, the list and the contacts have versions of their own.
const FORM: Form = Form::new(SCHEMA, &[|_| {}]);

/// All that a device keeps of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Backup {
    /// The trips.
    pub trips: Vec<Record>,
    /// What was ticked on the list for everyone.
    pub list: GeneralList,
    /// The traveller's own contacts.
    pub contacts: Contacts,
}

/// What of one kind a backup brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// So many are not here.
    pub new: usize,
    /// So many are here, and would be changed.
    pub changed: usize,
    /// So many are here as they are in the backup, or newer.
    pub same: usize,
}

/// What a backup brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brings {
    /// Trips, also those put away or deleted.
    pub trips: Count,
    /// Boxes of the list for everyone.
    pub ticks: Count,
    /// Own contacts, also those that were taken out.
    pub contacts: Count,
    /// The items of the trips' lists of which something is said.
    pub items: usize,
}

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    schema: u32,
    report: &'a str,
    at: String,
    trips: &'a [Record],
    list: &'a GeneralList,
    contacts: &'a Contacts,
}

impl Backup {
    /// The file, made at a moment.
    ///
    /// ```
    /// use advisory_model::example;
    /// use advisory_trip::{Backup, Contacts, GeneralList, Incoming, Moment, Record, reading};
    ///
    /// let report = example::report();
    /// let backup = Backup {
    ///     trips: vec![Record::new(&report.id, "t1")],
    ///     list: GeneralList::new(&report.id),
    ///     contacts: Contacts::new(&report.id),
    /// };
    /// let text = backup.write(&report.id, Moment::of(0));
    /// assert_eq!(reading::read(&text, &report, 1), Ok(Incoming::Backup(backup)));
    /// ```
    #[must_use]
    pub fn write(&self, report: &str, at: Moment) -> String {
        let document = Document {
            format: FORMAT,
            schema: SCHEMA,
            report,
            at: at.to_string(),
            trips: &self.trips,
            list: &self.list,
            contacts: &self.contacts,
        };
        // Records hold texts, numbers and maps by text: there is nothing in them that JSON could not hold.
        serde_json::to_string(&document).unwrap_or_default()
    }

    /// What putting another one into this one would change of it.
    #[must_use]
    pub fn brings(&self, other: &Self) -> Brings {
        let mut brings = Brings::default();
        for trip in &other.trips {
            let ours = self.trips.iter().find(|ours| ours.id == trip.id);
            brings.trips.note(ours.map(|ours| changes(ours, trip)));
            brings.items += items(trip);
        }
        for (item, tick) in &other.list.ticks {
            let ours = self.list.ticks.get(item);
            let changes = ours.map(|ours| (&tick.at, tick.done) > (&ours.at, ours.done) && tick.done != ours.done);
            brings.ticks.note(changes);
        }
        for (id, contact) in &other.contacts.contacts {
            let ours = self.contacts.contacts.get(id);
            brings.contacts.note(ours.map(|ours| changes(ours, contact)));
        }
        brings
    }
}

impl Count {
    /// How many there are.
    #[must_use]
    pub fn all(self) -> usize {
        self.new + self.changed + self.same
    }

    fn note(&mut self, changes: Option<bool>) {
        *match changes {
            None => &mut self.new,
            Some(true) => &mut self.changed,
            Some(false) => &mut self.same,
        } += 1;
    }
}

fn changes<T: Merge + Clone + PartialEq>(ours: &T, theirs: &T) -> bool {
    let mut together = ours.clone();
    together.take_newer(theirs);
    together != *ours
}

fn items(trip: &Record) -> usize {
    let unmarked_own = trip.own_items.keys().filter(|id| !trip.marks.contains_key(*id));
    trip.marks.len() + unmarked_own.count()
}

/// The backup in a document that has been parsed.
pub(crate) fn read(document: Value, report: &str) -> Result<Backup, Refused> {
    let mut document = FORM.brought_up(document, "", report)?;
    let mut part = |name: &str| document.get_mut(name).map(Value::take);
    let (list, contacts) = (part("list"), part("contacts"));
    let list = match list {
        Some(value) => list_of(value, "list", report)?,
        None => GeneralList::new(report),
    };
    let contacts = match contacts {
        Some(value) => {
            is_not_too_deep(&value, "contacts")?;
            let mut contacts: Contacts = contacts::FORM.of_value(value, "contacts", report)?;
            screen_contacts(&mut contacts, "contacts")?;
            contacts
        }
        None => Contacts::new(report),
    };
    let trips = file::trips(document, limits::BACKUP_TRIPS, report)?;
    Ok(Backup { trips, list, contacts })
}

/// A list for everyone that was saved by itself.
pub(crate) fn read_list(document: Value, report: &str) -> Result<Backup, Refused> {
    Ok(Backup {
        list: list_of(document, "", report)?,
        contacts: Contacts::new(report),
        trips: Vec::new(),
    })
}

fn list_of(value: Value, at: &str, report: &str) -> Result<GeneralList, Refused> {
    is_not_too_deep(&value, at)?;
    let mut list = general::FORM.of_value(value, at, report)?;
    screen_list(&mut list, at)?;
    Ok(list)
}

fn is_not_too_deep(value: &Value, at: &str) -> Result<(), Refused> {
    match file::is_flatter(value, limits::DEPTH) {
        true => Ok(()),
        false => Err(Refused::damaged(at, "it is nested too deeply")),
    }
}
