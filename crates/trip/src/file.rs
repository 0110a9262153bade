//! The file of trips: everything, to be kept elsewhere and read back.
//!
//! It refuses to write a bare [`Record`]: what is not [`Outward`] does not leave the device. How a record is kept on the device is in
//! [`kept`].

pub mod kept;

use crate::outward::Outward;
use crate::reading::{Refused, limits, screen};
use crate::record::Record;
use advisory_model::Report;
use serde::Serialize;
use serde_json::Value;

/// The `format` of a file of trips.
pub const FORMAT: &str = "travel-advisory trips";

/// The version of the file's form.
pub const SCHEMA: u64 = 1;

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    schema: u64,
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
pub(crate) fn records(mut document: Value, report: &str) -> Result<Vec<Record>, Refused> {
    if document.get("format").is_none() && document.get("id").is_some() {
        return Ok(vec![record(document, "", report)?]);
    }
    if document.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(Refused::NotATrip);
    }
    check(&document, "", SCHEMA, report)?;
    let trips = match document.get_mut("trips").map(Value::take) {
        Some(Value::Array(trips)) => trips,
        _ => return Err(Refused::damaged("trips", "a list of trips belongs here")),
    };
    if trips.len() > limits::TRIPS {
        let at = "trips".to_owned();
        return Err(Refused::TooMany {
            at,
            limit: limits::TRIPS,
        });
    }
    let each = trips.into_iter().enumerate();
    each.map(|(index, trip)| record(trip, &format!("trips[{index}]"), report))
        .collect()
}

fn record(value: Value, at: &str, report: &str) -> Result<Record, Refused> {
    check(&value, at, u64::from(crate::record::SCHEMA), report)?;
    if !is_flatter(&value, limits::DEPTH) {
        return Err(Refused::damaged(at, "it is nested too deeply"));
    }
    let mut record: Record = serde_path_to_error::deserialize(value).map_err(|error| Refused::of_shape(&error, at))?;
    screen(&mut record, at)?;
    Ok(record)
}

/// The version comes first: the meaning of all the rest depends on it.
pub(crate) fn check(value: &Value, at: &str, newest: u64, report: &str) -> Result<(), Refused> {
    let path = |field| crate::reading::join(at, field);
    match value.get("schema").and_then(Value::as_u64) {
        Some(schema) if schema > newest => return Err(Refused::NewerSchema),
        Some(schema) if schema > 0 => {}
        _ => {
            return Err(Refused::damaged(
                &path("schema"),
                "the version of the form belongs here",
            ));
        }
    }
    match value.get("report").and_then(Value::as_str) {
        Some(theirs) if theirs == report => Ok(()),
        Some(theirs) => Err(Refused::other_report(theirs, report)),
        None => Err(Refused::damaged(&path("report"), "the report’s id belongs here")),
    }
}

fn is_flatter(value: &Value, depth: usize) -> bool {
    match value {
        Value::Array(values) => depth > 0 && values.iter().all(|it| is_flatter(it, depth - 1)),
        Value::Object(fields) => depth > 0 && fields.values().all(|it| is_flatter(it, depth - 1)),
        _ => true,
    }
}
