//! Records that once said more, less or something else than their paragraphs, each as it must stand, beside what the paragraph says.
//!
//! The paragraphs are told in a few words: the report itself is not in this repository.

use std::fs;
use std::path::Path;

const TERRORISM: &str = "statements/terrorism-threats.toml";

/// One record a line.
const ROWS: &str = include_str!("records.tsv");

/// What the report takes back in the same breath stands in the same statement, so that no reassurance is read alone.
const CAVEATS: &[(&str, &str, &str)] = &[
    (
        "statements/crime.toml",
        "bamako-crime-mostly-nonviolent",
        "but criminals can be violent",
    ),
    ("statements/crime.toml", "break-ins-not-common", "even so"),
    (
        "statements/other-areas.toml",
        "photography-mostly-legal",
        "but ask permission",
    ),
    (
        "statements/roads.toml",
        "paved-roads-improving",
        "but this has brought many accidents",
    ),
    (
        "statements/public-transport.toml",
        "taxis-widely-available",
        "but the U.S. Embassy does not recommend them",
    ),
    (
        TERRORISM,
        "south-attacks-less-common",
        "but there have been many there since 2015",
    ),
    (
        TERRORISM,
        "bamako-security-stable",
        "but recent attacks raise the concern",
    ),
    (
        "statements/political-violence.toml",
        "elections-2018-largely-calm",
        "Apart from sporadic violence",
    ),
    (
        "statements/anti-western.toml",
        "little-anti-us-sentiment",
        "but civil unrest against Western interests is possible",
    ),
    (
        "statements/personal-identity.toml",
        "same-sex-relations-not-restricted",
        "but discrimination in society is widespread",
    ),
    (
        "statements/personal-identity.toml",
        "lgbti-events-not-restricted",
        "but discrimination in society is widespread",
    ),
    (
        "statements/personal-identity.toml",
        "fgm-barred-in-state-health-centres",
        "is legal, but",
    ),
    (
        "statements/police.toml",
        "police-willing",
        "but lack training, pay and the means",
    ),
    (
        "statements/medical-services.toml",
        "gabriel-toure-largest",
        "but falls far short",
    ),
    (
        "statements/air-ambulance.toml",
        "air-ambulance-reliable",
        "but it needs about 24-48 hours",
    ),
    (
        "statements/health-guidance.toml",
        "ebola-free-2015",
        "but it remains on high alert",
    ),
];

#[test]
fn each_record_is_as_strong_as_its_paragraph() {
    let rows: Vec<Vec<&str>> = (ROWS.lines())
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
        .collect();
    assert!(rows.len() > 40, "{}", rows.len());
    for row in rows {
        let [file, id, key, expected, paragraph] = row[..] else {
            panic!("not five columns: {row:?}");
        };
        let expected = if expected == "-" { "" } else { expected };
        assert_eq!(value(file, id, key), expected, "{id}, {key}: {paragraph}");
    }
}

#[test]
fn no_reassurance_stands_without_its_caveat() {
    for (file, id, caveat) in CAVEATS {
        let text = value(file, id, "text");
        assert!(text.contains(caveat), "{id} lacks {caveat:?}: {text}");
    }
}

/// Words of the trade are explained where a reader of the report meets them first.
#[test]
fn words_of_the_trade_are_explained() {
    for (file, id, explained) in [
        (
            "statements/crime.toml",
            "ngo-vehicle-used-as-vbied",
            "car bomb, a vehicle-borne improvised explosive device (VBIED)",
        ),
        (
            "statements/other-areas.toml",
            "movement-bans-north-and-centre",
            "motos (motorbikes)",
        ),
        (TERRORISM, "largest-attacks-weapons", "indirect fire (mortars, rockets)"),
        (
            TERRORISM,
            "security-forces-struggle-to-adapt",
            "asymmetric tactics (a weaker side’s surprise attacks",
        ),
        (
            TERRORISM,
            "north-centre-ied-operations",
            "improvised explosive devices (IEDs)",
        ),
    ] {
        assert!(value(file, id, "text").contains(explained), "{id}: {explained}");
    }
}

/// What stands behind a key of a record: a text, or a list as it is written; empty where there is none.
fn value(file: &str, id: &str, key: &str) -> String {
    let text = fs::read_to_string(Path::new(super::FOLDER).join(file)).unwrap();
    let heading = format!("\nid = \"{id}\"\n");
    let record = text.split("\n[[").find(|it| it.contains(&heading));
    let record = record.unwrap_or_else(|| panic!("{file} has no {id}"));
    let line = record.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
    line.unwrap_or_default().trim_matches('"').to_owned()
}
