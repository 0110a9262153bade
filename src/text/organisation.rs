//! Words of the planner: see `src/trip/organisation.rs`.

use super::{Text, en::organisation as en};
use advisory_model::Date;

words! {
    organisation_title(name: &str) -> String;
    organisation_says(name: &str) -> String;
    organisation_coming() -> &'static str;
    organisation_not_yet() -> &'static str;
    organisation_missing() -> &'static str;
    organisation_wrong() -> &'static str;
    organisation_errors(count: usize) -> String;
    organisation_adds() -> &'static str;
    organisation_adds_contacts(count: usize) -> String;
    organisation_adds_notes(count: usize) -> String;
    organisation_adds_items(count: usize) -> String;
    organisation_contacts(name: &str) -> String;
    organisation_then_the_reports() -> &'static str;
    organisation_rules(name: &str) -> String;
    organisation_no_stops() -> &'static str;
    organisation_no_rules() -> &'static str;
    organisation_notes(name: &str) -> String;
    organisation_of_region(name: &str, region: &str) -> String;
    organisation_nothing_here() -> &'static str;
    organisation_asks(name: &str) -> String;
    organisation_due(on: Option<Date>, days: u16, name: &str) -> String;
    organisation_in_receipt(name: &str, items: usize, done: usize) -> String;
    organisation_unchecked() -> &'static str;
}
