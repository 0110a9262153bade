//! Trips over the real data: what they call for, and what they are told.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod asked;
mod checklist;
mod every_trip;
mod told;
mod travellers;

use advisory_model::{Date, Report, StatementId, Stop, Traveller, Trip, Way, source::compile};
use std::path::Path;
use std::sync::LazyLock;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/mali-2019");

static REPORT: LazyLock<Report> =
    LazyLock::new(|| compile(Path::new(FOLDER), "en").unwrap_or_else(|problems| panic!("{problems:#?}")));

/// A stop by its authored word.
fn stop(word: &str) -> Stop {
    Stop {
        scope: REPORT.scope(word).unwrap_or_else(|| panic!("there is no {word}")),
        arrival: None,
        leave: None,
    }
}

fn stops(words: &[&str]) -> Trip {
    Trip {
        stops: words.iter().map(|word| stop(word)).collect(),
        ..Trip::default()
    }
}

/// Bamako, the RN5 by hired car, Mopti; August; an NGO worker, one of them pregnant.
fn field_trip() -> Trip {
    Trip {
        departure: Date::new(2026, 8, 3),
        return_day: Date::new(2026, 8, 20),
        ways: vec![Way::HiredCar],
        travellers: vec![Traveller::NgoWorker, Traveller::Pregnant],
        ..stops(&["region:bamako", "route:rn5", "region:mopti"])
    }
}

/// The paragraphs that statements rest on, each once.
fn anchors(statements: &[StatementId]) -> Vec<String> {
    let mut paragraphs: Vec<_> = (statements.iter())
        .flat_map(|id| REPORT.statements[id.index()].sources.clone())
        .collect();
    paragraphs.sort_unstable();
    paragraphs.dedup();
    paragraphs.into_iter().map(|it| REPORT.anchor(it)).collect()
}
