//! What a traveller pastes, opens or scans: a file of trips, a single trip, a link, a full backup, or a receipt.
//!
//! Whoever wrote it is not trusted. It is bounded before it is parsed, its texts lose what could disguise them, and stamps from the
//! future are brought down to now. It refuses to take anything over: what is read is only ever compared, and the traveller decides.
//!
//! **Stamps from the future.** Of two copies the newer value stays, so a file that claims the year 3000 would win for ever. A stamp more
//! than a [day](limits::AHEAD) ahead of this device's clock becomes *now*. Such a file can then win once, in a comparison that the
//! traveller sees, and whatever is changed here afterwards is newer. Within the day a stamp stays: clocks differ, and so do two devices'
//! ideas of the time zone. A device whose own clock is far behind reads honest stamps as the future too; they become its now, in order
//! with its own.

mod clean;
pub mod limits;
mod refused;
mod screen;
mod screen_kept;

pub(crate) use clean::{tidy_line, tidy_lines};
pub use refused::Refused;
pub(crate) use refused::join;
pub(crate) use screen::{is_id, screen};
pub(crate) use screen_kept::{screen_contacts, screen_list};

use crate::backup::{self, Backup};
use crate::moment::Moment;
use crate::record::Record;
use crate::stamp::Merge;
use crate::{file, link};
use advisory_model::Report;
use serde_json::Value;

/// The `format` of a receipt.
pub const RECEIPT: &str = "travel-advisory receipt";

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// Trips, each id once; also deleted ones.
    Trips(Vec<Record>),
    /// A full backup, or a list for everyone that was saved by itself.
    Backup(Backup),
    /// A receipt, as it came: its own reader checks it.
    Receipt(Value),
}

/// Reads what came from elsewhere, at `now`, in milliseconds since 1970.
///
/// ```
/// use advisory_model::example;
/// use advisory_trip::{Edit, Incoming, Outward, Record, link, reading};
///
/// let report = example::report();
/// let mut record = Record::new(&report.id, "t1");
/// record.apply(&Edit::Name("Survey".into()), 1_000);
/// let url = format!("https://host.example/#{}", link::fragment(&Outward::of(&record, &report, false)));
/// let Ok(Incoming::Trips(trips)) = reading::read(&url, &report, 2_000) else { panic!() };
/// assert_eq!(trips, [record]);
///
/// let cut_off = reading::read(&url[..url.len() - 1], &report, 2_000).unwrap_err();
/// assert!(cut_off.to_string().starts_with("This link is damaged"));
/// ```
///
/// # Errors
///
/// What is wrong, where, and what to do about it.
pub fn read(text: &str, report: &Report, now: u64) -> Result<Incoming, Refused> {
    if text.len() > limits::BYTES {
        return Err(Refused::TooLarge { limit: limits::BYTES });
    }
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(Refused::Empty);
    }
    let records = if text.starts_with(['{', '[']) {
        let document: Value = serde_json::from_str(text).map_err(|error| Refused::of_syntax(&error))?;
        match document.get("format").and_then(Value::as_str) {
            Some(RECEIPT) => return Ok(Incoming::Receipt(document)),
            Some(backup::FORMAT) => return Ok(Incoming::Backup(of_now(backup::read(document, &report.id)?, now)?)),
            None if document.get("ticks").is_some() => {
                return Ok(Incoming::Backup(of_now(backup::read_list(document, &report.id)?, now)?));
            }
            _ => file::records(document, &report.id)?,
        }
    } else {
        vec![of_report(link::read(text)?, report)?]
    };
    let mut trips = once_each(records)?;
    trips.iter_mut().for_each(|trip| trip.restamp(&by(now)));
    Ok(Incoming::Trips(trips))
}

/// Brings a stamp from the future down to now.
fn by(now: u64) -> impl Fn(u64) -> u64 {
    move |at| {
        if at > now.saturating_add(limits::AHEAD) {
            now
        } else {
            at
        }
    }
}

/// The same for all of a backup. The list for everyone has local times: whatever zone they are of, a day ahead holds them.
fn of_now(mut backup: Backup, now: u64) -> Result<Backup, Refused> {
    backup.trips = once_each(backup.trips)?;
    backup.trips.iter_mut().for_each(|trip| trip.restamp(&by(now)));
    backup.contacts.restamp(&by(now));
    let local = |at| Moment::of(at).to_string().trim_end_matches('Z').to_owned();
    let latest = local(now.saturating_add(limits::AHEAD));
    for tick in backup.list.ticks.values_mut().filter(|tick| tick.at > latest) {
        tick.at = local(now);
    }
    Ok(backup)
}

fn of_report(record: Record, report: &Report) -> Result<Record, Refused> {
    if record.report == report.id {
        Ok(record)
    } else {
        Err(Refused::other_report(&record.report, &report.id))
    }
}

/// Copies of one trip become one.
fn once_each(records: Vec<Record>) -> Result<Vec<Record>, Refused> {
    let mut trips: Vec<Record> = Vec::new();
    for record in records {
        match trips.iter_mut().find(|trip| trip.id == record.id) {
            // Together they may hold more than a trip may.
            Some(trip) => {
                trip.take_newer(&record);
                screen(trip, "trips")?;
            }
            None => trips.push(record),
        }
    }
    Ok(trips)
}
