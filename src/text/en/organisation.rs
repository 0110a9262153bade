//! English words of the planner: see `src/trip/organisation.rs`.

use super::day;
use advisory_model::Date;

pub(in crate::text) fn organisation_title(name: &str) -> String {
    format!("For people of {name}")
}

pub(in crate::text) fn organisation_says(name: &str) -> String {
    format!("From {name}, not from the report. Only {name} answers for it.")
}

pub(in crate::text) fn organisation_coming() -> &'static str {
    "What your organisation adds is being loaded. Until then its rules, numbers and items are missing here."
}

pub(in crate::text) fn organisation_not_yet() -> &'static str {
    "What your organisation adds had not been loaded: its rules, numbers and items are missing here."
}

pub(in crate::text) fn organisation_missing() -> &'static str {
    "What your organisation adds could not be read: its rules, numbers and items are missing here."
}

pub(in crate::text) fn organisation_wrong() -> &'static str {
    "What your organisation adds could not be read, so none of it is shown: not its rules, nor its contacts. The report is whole. Tell whoever looks after this page."
}

pub(in crate::text) fn organisation_errors(count: usize) -> String {
    match count {
        1 => "What is wrong with the file".to_owned(),
        _ => format!("What is wrong with the file: {count} errors"),
    }
}

pub(in crate::text) fn organisation_adds() -> &'static str {
    "It adds:"
}

pub(in crate::text) fn organisation_adds_contacts(count: usize) -> String {
    counted(count, "contact", "contacts")
}

pub(in crate::text) fn organisation_adds_notes(count: usize) -> String {
    counted(count, "note on the map", "notes on the map")
}

pub(in crate::text) fn organisation_adds_items(count: usize) -> String {
    counted(count, "item on the list of a trip", "items on the list of a trip")
}

fn counted(count: usize, one: &str, more: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {more}"),
    }
}

pub(in crate::text) fn organisation_contacts(name: &str) -> String {
    format!("{name}: whom to call")
}

pub(in crate::text) fn organisation_then_the_reports() -> &'static str {
    "From the report"
}

pub(in crate::text) fn organisation_rules(name: &str) -> String {
    format!("Rules of {name} for this trip")
}

pub(in crate::text) fn organisation_no_stops() -> &'static str {
    "You have not said where you go: these are all its rules."
}

pub(in crate::text) fn organisation_no_rules() -> &'static str {
    "None of its rules names a stop of this trip. That is no clearance."
}

pub(in crate::text) fn organisation_notes(name: &str) -> String {
    format!("Notes of {name}")
}

pub(in crate::text) fn organisation_of_region(name: &str, region: &str) -> String {
    format!("{region}: what {name} says")
}

pub(in crate::text) fn organisation_nothing_here() -> &'static str {
    "Nothing of its own. That is no clearance."
}

pub(in crate::text) fn organisation_asks(name: &str) -> String {
    format!("Asked by {name}, not by the report")
}

pub(in crate::text) fn organisation_due(on: Option<Date>, days: u16, name: &str) -> String {
    let before = match days {
        0 => "the day of departure".to_owned(),
        1 => "1 day before departure".to_owned(),
        _ => format!("{days} days before departure"),
    };
    match on {
        Some(on) => format!("By {} ({before}), the day of {name}", day(on)),
        None => format!("The day of {name}: {before}"),
    }
}

pub(in crate::text) fn organisation_in_receipt(name: &str, items: usize, done: usize) -> String {
    format!("What {name} asks for: its name, the ids of its items and how far each is; {done} of {items} done.")
}

pub(in crate::text) fn organisation_unchecked() -> &'static str {
    "That is claimed and not checked: this page has the report’s dataset, not the organisation’s file."
}
