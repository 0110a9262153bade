//! Every list for everyone that a page ever saved is read: there is a file of each version that the form ever had, in `kept/`.
//!
//! The files stay as they are. The same holds of trips, contacts and backups in `crates/trip/tests/kept.rs`.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use travel_advisory::saved::{Json, SCHEMA, Saved};

fn fixture(schema: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/it/kept/list-{schema}.json"))
}

/// As the browser's own parser gives it.
fn json(value: Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(value),
        Value::Number(value) => Json::Number(value.as_f64().unwrap()),
        Value::String(value) => Json::Text(value),
        Value::Array(values) => Json::List(values.into_iter().map(json).collect()),
        Value::Object(fields) => Json::Fields(fields.into_iter().map(|(name, value)| (name, json(value))).collect()),
    }
}

fn text(schema: u32) -> String {
    let read = fs::read_to_string(fixture(schema));
    read.unwrap_or_else(|error| panic!("the form has schema {SCHEMA}, and no fixture of schema {schema}: {error}"))
}

#[test]
fn each_version_is_brought_to_the_present_one() {
    for schema in 1..=SCHEMA {
        let saved = Saved::read(json(serde_json::from_str(&text(schema)).unwrap()), "mali-2019").unwrap();
        assert_eq!(saved.schema, SCHEMA);
        assert!(saved.is_done("visa") && saved.is_done("gone-item") && !saved.is_done("water-filter"));
        assert_eq!(saved.ticks.get("visa").unwrap().at, "2026-11-22T10:11:12");
    }
    assert!(!fixture(SCHEMA + 1).exists(), "a fixture of a schema that is not there");
}

/// Two programs read and write it: what one of them writes, the other knows.
#[test]
fn the_planner_knows_the_same_form() {
    assert_eq!(advisory_trip::general::SCHEMA, SCHEMA);
    let list = advisory_trip::GeneralList::from_text(&text(SCHEMA), "mali-2019").unwrap();
    let page = Saved::read(json(serde_json::from_str(&list.to_text()).unwrap()), "mali-2019").unwrap();
    let direct = Saved::read(json(serde_json::from_str(&text(SCHEMA)).unwrap()), "mali-2019").unwrap();
    assert_eq!(page, direct);
}
