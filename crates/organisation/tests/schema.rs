//! The published schema and the reader agree: an editor marks what the reader refuses, and nothing that it takes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use advisory_model::{Phase, example};
use advisory_organisation::{read, schema};
use jsonschema::Validator;
use serde_json::{Value, json};

fn validator() -> Validator {
    jsonschema::validator_for(&serde_json::from_str(&schema(&example::report())).unwrap()).unwrap()
}

/// Every field is there once.
fn full() -> Value {
    json!({
        "format": "travel-advisory organisation", "schema": 1, "name": "Example Aid", "mark": "EA",
        "contacts": [{ "label": "Desk", "phone": "+44 (0)20 7946 0000", "hours": "Always", "note": "Ask", "link": "https://example.org/desk" }],
        "rules": [{ "scope": "route:coast-road", "text": "No travel on the coast road" }],
        "items": [{ "id": "call", "phase": Phase::ALL[0].slug(), "text": "Call the desk", "reason": "It knows the day", "due": 3,
            "when": { "scopes": ["zone:uplands"], "ways": ["taxi"], "lodgings": ["hotel"], "purposes": ["humanitarian"],
                "travellers": ["pregnant"], "months": [6, 9] } }],
        "notes": [{ "scope": "region:harbour", "text": "Our office is here" }],
    })
}

fn with_phone(phone: &str) -> Value {
    let mut file = full();
    file["contacts"][0]["phone"] = json!(phone);
    file
}

#[test]
fn what_one_takes_the_other_takes() {
    let (schema, report) = (validator(), example::report());
    for file in [
        full(),
        json!({ "format": "travel-advisory organisation", "schema": 1, "name": "A" }),
        with_phone("Tel: +44 20 7946 0000 ext. 4"),
        with_phone("+٢٢٣ ٢٠ ٠٠ ٠٠ ٠٠"),
    ] {
        assert!(read(&file.to_string(), &report).is_ok());
        let errors: Vec<String> = schema.iter_errors(&file).map(|it| it.to_string()).collect();
        assert_eq!(errors, [""; 0]);
    }
}

#[test]
fn each_field_is_held_to_the_same_by_both() {
    let (schema, report) = (validator(), example::report());
    let bad = [
        json!(null),
        json!(7),
        json!(-1),
        json!(1.5),
        json!(true),
        json!(""),
        json!(" "),
        json!([]),
        json!({}),
        json!("<b>"),
        json!("x".repeat(2_000)),
        json!("line\nbreak"),
        json!("javascript:alert(1)"),
        json!([1]),
        json!(["moon"]),
        json!([0, 13]),
        json!([6]),
        json!({ "x": 1 }),
    ];
    let mut asked = 0;
    for place in places(&full(), "") {
        for value in &bad {
            let mut file = full();
            *file.pointer_mut(&place).unwrap() = value.clone();
            let taken = read(&file.to_string(), &report);
            assert_eq!(schema.is_valid(&file), taken.is_ok(), "{place} = {value}: {taken:?}");
            asked += 1;
        }
    }
    assert!(asked > 500, "{asked}");
}

/// Every place of a file, as a JSON pointer.
fn places(value: &Value, at: &str) -> Vec<String> {
    let inside: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, it)| (name.clone(), it)).collect(),
        Value::Array(values) => values.iter().enumerate().map(|(n, it)| (n.to_string(), it)).collect(),
        _ => Vec::new(),
    };
    let below = inside.into_iter().flat_map(|(name, it)| {
        let place = format!("{at}/{name}");
        let mut all = places(it, &place);
        all.push(place);
        all
    });
    below.collect()
}

#[test]
fn every_hostile_file_that_a_schema_can_see_through_is_refused_by_it() {
    let schema = validator();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    // These say something that no schema can ask for, or are not JSON at all.
    let beyond = [
        "bidi-override",
        "control-character",
        "host-hidden-in-link",
        "repeated-field",
    ];
    for file in std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        let stem = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let Ok(value) = serde_json::from_str::<Value>(&std::fs::read_to_string(&file).unwrap()) else {
            continue;
        };
        assert!(beyond.contains(&&*stem) || !schema.is_valid(&value), "{stem}");
    }
}
