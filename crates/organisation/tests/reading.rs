//! What is taken of a file, and what is refused of it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use advisory_model::{Phase, example};
use advisory_organisation::{MAX_BYTES, read};
use serde_json::json;
use std::path::Path;

fn good() -> serde_json::Value {
    json!({
        "format": "travel-advisory organisation", "schema": 1, "name": "Example Aid", "mark": "EA",
        "contacts": [{ "label": "Desk", "phone": "+44 (0)20 7946 0000", "link": "https://example.org/desk" }],
        "rules": [{ "scope": "route:coast-road", "text": "No travel on the coast road" }],
        "items": [{ "id": "call", "phase": Phase::ALL[0].slug(), "text": "Call the desk", "reason": "It knows the day",
            "when": { "scopes": ["zone:uplands"], "months": [6, 9] }, "due": 3 }],
        "notes": [{ "scope": "region:harbour", "text": "Our office is here" }],
    })
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_str().unwrap().to_owned()
}

fn hostile() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let files = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let mut all: Vec<_> = files
        .map(|it| (stem(&it), std::fs::read_to_string(it).unwrap()))
        .collect();
    all.sort();
    all
}

#[test]
fn a_good_file_is_read_whole() {
    let it = read(&good().to_string(), &example::report()).unwrap();
    assert_eq!(
        (it.name.as_str(), it.rules.len(), it.notes.len()),
        ("Example Aid", 1, 1)
    );
    assert_eq!(it.contacts[0].phone, "+44 (0)20 7946 0000");
    assert_eq!((it.items[0].due, it.items[0].when.scopes.len()), (Some(3), 1));
}

#[test]
fn a_number_may_have_words_an_extension_and_digits_of_any_script_and_is_kept_as_it_is() {
    for (phone, is_read) in [
        ("+44 20 7946 0000 ext. 4", true),
        ("Tel: +44 20 7946 0000 / 19 (24h)", true),
        ("+٢٢٣ ٢٠ ٠٠ ٠٠ ٠٠", true),
        ("*123#", true),
        // Taken since the first version, though it is not whole.
        ("+44 2", true),
        ("desk", false),
        ("desk 4", false),
        ("1-800-EXAMPLE", false),
    ] {
        let mut file = good();
        file["contacts"][0]["phone"] = json!(phone);
        let read = read(&file.to_string(), &example::report());
        let kept = read.ok().map(|it| it.contacts[0].phone.clone());
        assert_eq!(kept.as_deref(), is_read.then_some(phone));
    }
}

#[test]
fn one_mark_that_an_editor_writes_before_a_file_is_nothing_of_the_file() {
    for (before, is_read) in [
        ("\u{feff}", true),
        ("\u{feff} \r\n", true),
        ("\u{feff}\u{feff}", false),
        (" \u{feff}", false),
    ] {
        let read = read(&format!("{before}{}", good()), &example::report());
        assert_eq!(read.is_ok(), is_read, "{before:?}");
    }
}

#[test]
fn each_error_is_told_with_its_place() {
    for (pointer, value, path) in [
        ("/rules/0/scope", json!("region:nowhere"), "rules[0].scope"),
        ("/items/0/due", json!(-1), "items[0].due"),
        ("/items/0/when/months", json!([0, 13]), "items[0].when.months"),
        ("/items/0/when/scopes/0", json!("moon"), "items[0].when.scopes[0]"),
        ("/items/0/phase", json!("never"), "items[0].phase"),
        ("/contacts/0/phone", json!("call me"), "contacts[0].phone"),
        ("/contacts/0/link", json!("JavaScript:alert(1)"), "contacts[0].link"),
        ("/contacts/0/link", json!("http://example.org"), "contacts[0].link"),
        ("/name", json!(" "), "name"),
        ("/mark", json!("far too long"), "mark"),
        ("/format", json!("something"), "format"),
    ] {
        let mut file = good();
        *file.pointer_mut(pointer).unwrap() = value;
        let problems = read(&file.to_string(), &example::report()).unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!(problems[0].path, path);
    }
}

#[test]
fn all_errors_are_told_at_once() {
    let mut file = good();
    file["nmae"] = json!("x");
    file["rules"][0]["scope"] = json!("moon");
    file["notes"][0]["text"] = json!("<b>x</b>");
    let again = file["items"][0].clone();
    file["items"].as_array_mut().unwrap().push(again);
    let problems = read(&file.to_string(), &example::report()).unwrap_err();
    let paths: Vec<_> = problems.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["nmae", "rules[0].scope", "notes[0].text", "items[1].id"]);
}

/// What each file of the folder is refused for.
const REFUSED: &[(&str, &str)] = &[
    ("bidi-override", "rules[0].text"),
    ("control-character", "name"),
    ("data-link", "contacts[0].link"),
    ("deep-nesting", "$"),
    ("empty", "$"),
    ("host-hidden-in-link", "contacts[0].link"),
    ("huge-due", "items[0].due"),
    ("huge-number", "$"),
    ("javascript-link", "contacts[0].link"),
    ("long-name", "name"),
    ("markup", "name rules[0].text"),
    ("nameless-field", "\"\" n?me??"),
    ("newer-schema", "schema"),
    ("not-a-number", "$"),
    ("not-an-object", "$"),
    ("prototype-pollution", "__proto__ constructor"),
    ("repeated-field", "$"),
    ("too-many", "notes"),
    ("truncated", "$"),
    ("unknown-field", "rule"),
    ("unknown-scope", "rules[0].scope"),
    ("wrong-phase", "items[0].phase"),
    ("wrong-types", "name contacts rules items[0] items[1] notes"),
];

#[test]
fn every_hostile_file_is_refused_at_the_place_that_is_wrong() {
    let files = hostile();
    assert_eq!(files.len(), REFUSED.len());
    for ((name, text), (expected, places)) in files.iter().zip(REFUSED) {
        assert_eq!(name, expected);
        let problems = read(text, &example::report()).expect_err(name);
        let paths: Vec<&str> = problems.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(paths.join(" "), *places, "{problems:?}");
        assert!(problems.iter().all(|it| !it.reason.is_empty()), "{name}");
    }
    let problems = read(&"x".repeat(MAX_BYTES + 1), &example::report()).unwrap_err();
    assert!(problems[0].reason.contains("KB"));
}

/// Bytes are turned, taken out and doubled, always in the same way: nothing panics, and what is read holds no markup.
#[test]
fn no_change_of_a_file_breaks_the_reader() {
    let (report, mut seed) = (example::report(), 0x9e37_79b9_7f4a_7c15_u64);
    let mut next = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % below.max(1) as u64).unwrap()
    };
    let mut texts: Vec<String> = hostile().into_iter().map(|(_, text)| text).collect();
    texts.resize(texts.len() * 2, good().to_string());
    for _ in 0..10_000 {
        let mut bytes = texts[next(texts.len())].clone().into_bytes();
        for _ in 0..=next(4) {
            let at = next(bytes.len());
            match next(3) {
                0 if at < bytes.len() => bytes[at] = b"\"{}[]<:,\\0e-\xff"[next(13)],
                1 => bytes.truncate(at),
                _ => bytes.insert(at, b"\"{}[]<:,\\0e-"[next(12)]),
            }
        }
        match read(&String::from_utf8_lossy(&bytes), &report) {
            Ok(it) => assert!(!format!("{it:?}").contains('<')),
            Err(problems) => assert!(!problems.is_empty()),
        }
    }
}
