//! Nothing that is pasted, opened or scanned does harm: it is read as it stands, or refused in a sentence.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod at_random;
#[path = "../made_up/mod.rs"]
mod made_up;
mod read_as_it_stands;
mod refused;

use advisory_model::example;
use advisory_trip::reading::{Incoming, Refused, read};
use advisory_trip::{Edit, Outward, Record};
use serde_json::{Value, json};

const NOW: u64 = 1_790_000_000_000;

fn refused(text: &str) -> Refused {
    match read(text, &example::report(), NOW) {
        Err(refused) => refused,
        Ok(it) => panic!("was read: {it:?}"),
    }
}

fn only(text: &str) -> Record {
    match read(text, &example::report(), NOW) {
        Ok(Incoming::Trips(mut trips)) if trips.len() == 1 => trips.remove(0),
        other => panic!("{other:?}"),
    }
}

fn trip() -> Record {
    let mut record = Record::new("examplia-2019", "t1");
    record.apply(&Edit::Name("Survey of the coast".into()), 1_000);
    record.apply(&Edit::Departure("2026-08-02".parse().ok()), 2_000);
    record.apply(&Edit::Note("embassy-number".into(), "Ask for “Ana”".into()), 3_000);
    record
}

fn outward(record: &Record) -> Outward {
    Outward::of(record, &example::report(), true)
}

/// A single trip with some of its fields set.
fn trip_with(fields: Value) -> String {
    let mut trip = json!({ "schema": 1, "report": "examplia-2019", "id": "t1" });
    for (name, value) in fields.as_object().unwrap() {
        trip[name] = value.clone();
    }
    trip.to_string()
}

/// A file with one such trip.
fn file_with(fields: Value) -> String {
    let trip: Value = serde_json::from_str(&trip_with(fields)).unwrap();
    json!({ "format": "travel-advisory trips", "schema": 1, "report": "examplia-2019", "trips": [trip] }).to_string()
}

/// A link that is well made around whatever it holds.
fn link_of(content: &[u8]) -> String {
    use base64::Engine as _;
    let mut bytes = miniz_oxide::deflate::compress_to_vec(content, 9);
    let mut sum = u32::MAX;
    for byte in &bytes {
        sum ^= u32::from(*byte);
        (0..8).for_each(|_| sum = (sum >> 1) ^ (0xedb8_8320 * (sum & 1)));
    }
    bytes.extend((!sum).to_be_bytes());
    format!(
        "#trip=1.{}",
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    )
}

/// A value within so many lists.
fn nested(depth: usize) -> Value {
    (0..depth).fold(json!(1), |inner, _| json!([inner]))
}
