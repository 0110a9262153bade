//! The file of trips: everything, to be kept elsewhere and read back.
//!
//! It refuses to write a bare [`Record`]: what is not [`Outward`] does not leave the device. How a record is kept on the device is in
//! [`kept`].

pub mod kept;

use crate::form::Form;
use crate::outward::Outward;
use crate::reading::{Refused, limits, screen};
use crate::record::Record;
use advisory_model::Report;
use serde::Serialize;
use serde_json::Value;

/// The `format` of a file of trips.
pub const FORMAT: &str = "travel-advisory trips";

/// The version of the file's form.
pub const SCHEMA: u32 = 2;

/// How earlier versions of it are read: the trips have versions of their own.
const FORM: Form = Form::new(SCHEMA, &[|_| {}]);

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    schema: u32,
    report: &'a str,
    trips: Vec<&'a Record>,
}

/// Writes trips as JSON, indented, so that people can read it too.
///
/// ```
/// use advisory_model::example;
/// use advisory_trip::{Incoming, Outward, Record, file, reading};
///
/// let report = example::report();
/// let record = Record::new(&report.id, "t1");
/// let text = file::write(&[Outward::of(&record, &report, false)], &report);
/// assert!(text.contains("\"format\": \"travel-advisory trips\""));
/// assert_eq!(reading::read(&text, &report, 1), Ok(Incoming::Trips(vec![record])));
/// ```
#[must_use]
pub fn write(trips: &[Outward], report: &Report) -> String {
    let document = Document {
        format: FORMAT,
        schema: SCHEMA,
        report: &report.id,
        trips: trips.iter().map(Outward::record).collect(),
    };
    // Records hold texts, numbers and maps by text: there is nothing in them that JSON could not hold.
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

/// The records of a document that has been parsed: a file of trips, or a single trip.
pub(crate) fn records(document: Value, report: &str) -> Result<Vec<Record>, Refused> {
    if document.get("format").is_none() && document.get("id").is_some() {
        return Ok(vec![record(document, "", report)?]);
    }
    if document.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(Refused::NotATrip);
    }
    trips(FORM.brought_up(document, "", report)?, limits::TRIPS, report)
}

/// The trips of a document, at most so many.
pub(crate) fn trips(mut document: Value, limit: usize, report: &str) -> Result<Vec<Record>, Refused> {
    let trips = match document.get_mut("trips").map(Value::take) {
        Some(Value::Array(trips)) => trips,
        _ => return Err(Refused::damaged("trips", "a list of trips belongs here")),
    };
    if trips.len() > limit {
        let at = "trips".to_owned();
        return Err(Refused::TooMany { at, limit });
    }
    let each = trips.into_iter().enumerate();
    each.map(|(index, trip)| record(trip, &format!("trips[{index}]"), report))
        .collect()
}

fn record(value: Value, at: &str, report: &str) -> Result<Record, Refused> {
    let value = kept::FORM.brought_up(value, at, report)?;
    if !is_flatter(&value, limits::DEPTH) {
        return Err(Refused::damaged(at, "it is nested too deeply"));
    }
    let mut record: Record = kept::FORM.of_value(value, at, report)?;
    screen(&mut record, at)?;
    Ok(record)
}

/// Whether nothing in it is nested deeper.
pub(crate) fn is_flatter(value: &Value, depth: usize) -> bool {
    match value {
        Value::Array(values) => depth > 0 && values.iter().all(|it| is_flatter(it, depth - 1)),
        Value::Object(fields) => depth > 0 && fields.values().all(|it| is_flatter(it, depth - 1)),
        _ => true,
    }
}
