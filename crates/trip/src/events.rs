//! What a host page hears of a trip: how far its list is, in two numbers, and that it is finished.
//!
//! Who travels is in no event, not even for a trip that was laid open for a link: the numbers are those of a list without it. Send an
//! event only when its value has changed: a second one with the same numbers would tell that something was ticked that they leave out.

use crate::outward::Outward;
use advisory_model::{Progress, Report};
use serde_json::{Value, json};

/// How far the list is.
///
/// ```
/// use advisory_model::example;
/// use advisory_trip::{Outward, Record, events};
///
/// let report = example::report();
/// let trip = Outward::of(&Record::new(&report.id, "t1"), &report, false);
/// let detail = serde_json::json!({ "report": "examplia-2019", "done": 0, "of": 2 });
/// assert_eq!(events::progress(&trip, &report), detail);
/// assert_eq!(events::complete(&trip, &report), None);
/// ```
#[must_use]
pub fn progress(trip: &Outward, report: &Report) -> Value {
    let Progress { done, of } = counted(trip, report);
    json!({ "report": report.id, "done": done, "of": of })
}

/// That the list is finished, once it is. That is no clearance: level and year stand beside it.
#[must_use]
pub fn complete(trip: &Outward, report: &Report) -> Option<Value> {
    let progress = counted(trip, report);
    let detail = || {
        json!({
            "report": report.id,
            "done": progress.done,
            "of": progress.of,
            "level": report.level.number,
            "year": report.edition.year,
        })
    };
    progress.is_complete().then(detail)
}

fn counted(trip: &Outward, report: &Report) -> Progress {
    trip.without_travellers(report).list(report, None).progress()
}
