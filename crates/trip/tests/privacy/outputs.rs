//! Everything that leaves the device. What is new in that belongs here.

use crate::trips::day;
use advisory_model::Report;
use advisory_trip::receipt::{self, Dataset};
use advisory_trip::{Moment, Outward, Words, calendar, card, events, file, link, markdown, table, text};

/// Everything that can be made of a trip, by name, readable.
pub(crate) fn outputs(trip: &Outward, report: &Report) -> Vec<(&'static str, String)> {
    let (words, today, now) = (Words::english(), Some(day("2026-07-30")), Moment::of(1_790_000_000_000));
    let dataset = Dataset::default();
    let fragment = link::fragment(trip);
    vec![
        ("file", file::write(std::slice::from_ref(trip), report)),
        ("link read back", link::read(&fragment).unwrap().to_text()),
        ("link", fragment),
        ("table", table::csv(trip, report, &words, today)),
        ("text", text::write(trip, report, &words, today)),
        ("Markdown", markdown::write(trip, report, &words, today)),
        (
            "calendar",
            calendar::ics(trip, report, &words, now).replace("\r\n ", ""),
        ),
        ("receipt", receipt::write(trip, report, &dataset, &words, now, None)),
        ("card", format!("{:?}", card::of(trip, report, &words, None, today))),
        ("progress event", events::progress(trip, report).to_string()),
        ("complete event", format!("{:?}", events::complete(trip, report))),
        ("itself", format!("{trip:?}")),
    ]
}
