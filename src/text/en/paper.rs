//! English words of the planner: see `src/trip/paper.rs`.

use super::day;
use crate::trip::paper::{Printed, Sheet};
use advisory_model::Date;
use advisory_trip::Words;

pub(in crate::text) fn paper_title() -> &'static str {
    "Print, or keep as PDF"
}

pub(in crate::text) fn paper_note() -> &'static str {
    "Only what you choose here is printed. For a PDF, choose “save as PDF” where the browser asks for a printer. A long trip fills several sheets."
}

pub(in crate::text) fn paper_sheet() -> &'static str {
    "Paper"
}

pub(in crate::text) fn paper_sheet_name(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::A4 => "A4",
        Sheet::Letter => "US letter",
    }
}

pub(in crate::text) fn paper_print(what: Printed) -> &'static str {
    match what {
        Printed::Briefing => "Print the briefing",
        Printed::ShortBriefing => "Print it without the whole country",
        Printed::List => "Print the checklist",
        Printed::Card => "Print a pocket card",
    }
}

pub(in crate::text) fn paper_preview() -> &'static str {
    "What stands on the pocket card"
}

pub(in crate::text) fn paper_fold() -> &'static str {
    "Print on one side. Cut along the full line, fold along the dashed ones: first lengthwise, then push the ends together."
}

pub(in crate::text) fn paper_no_room(lines: usize) -> String {
    match lines {
        1 => "1 more line has no room here: see the trip.".to_owned(),
        lines => format!("{lines} more lines have no room here: see the trip."),
    }
}

pub(in crate::text) fn paper_who() -> &'static str {
    "Who travels"
}

pub(in crate::text) fn paper_who_note(who: &str) -> String {
    format!("Who travels is left out of what is printed. If you include it, whoever finds the paper reads: {who}.")
}

pub(in crate::text) fn paper_who_items() -> &'static str {
    "And these items, which are only for some travellers:"
}

pub(in crate::text) fn paper_include_who() -> &'static str {
    "Include who travels in what is printed now"
}

pub(in crate::text) fn paper_printed_on(today: Date) -> String {
    format!("Printed on {}", day(today))
}

pub(in crate::text) fn paper_from_to(departure: Option<Date>, return_day: Option<Date>) -> String {
    match (departure, return_day) {
        (Some(departure), Some(home)) => format!("{} to {}", day(departure), day(home)),
        (Some(departure), None) => format!("From {}, day of return not given", day(departure)),
        (None, Some(home)) => format!("Until {}, day of departure not given", day(home)),
        (None, None) => "No days given".to_owned(),
    }
}

pub(in crate::text) fn paper_also() -> &'static str {
    "Also:"
}

/// The words of what leaves the device.
pub(in crate::text) fn outward_words() -> Words {
    Words::english()
}
