//! Words of the planner: see `src/trip/briefing.rs`.

use super::{Text, en::briefing as en};
use advisory_model::{Coverage, Date, HolidayKind, Lodging, Traveller, Way};

words! {
    briefing_title() -> &'static str;
    briefing_intro() -> &'static str;
    briefing_no_clearance(level: u8, year: u16) -> String;
    briefing_contents() -> &'static str;
    briefing_grades(has_stops: bool) -> &'static str;
    briefing_no_stops() -> &'static str;
    briefing_no_days() -> &'static str;
    briefing_to_trip() -> &'static str;
    briefing_stop(number: usize, name: &str) -> String;
    briefing_stay(arrival: Option<Date>, leave: Option<Date>) -> String;
    briefing_lies_in(regions: &str) -> String;
    briefing_coverage(coverage: Coverage) -> &'static str;
    briefing_said_of(scopes: &str) -> String;
    briefing_said_above(heading: &str) -> String;
    briefing_under(part: &str, heading: &str) -> String;
    briefing_incidents() -> &'static str;
    briefing_gaps() -> &'static str;
    briefing_only_country(name: &str, topics: &str) -> String;
    briefing_nothing_at_all(name: &str, topics: &str) -> String;
    briefing_silence() -> &'static str;
    briefing_ways() -> &'static str;
    briefing_no_ways() -> &'static str;
    briefing_nothing_of_way(way: Way) -> String;
    briefing_season() -> &'static str;
    briefing_months(months: &[u8]) -> String;
    briefing_any_season() -> &'static str;
    briefing_no_season() -> &'static str;
    briefing_hours() -> &'static str;
    briefing_no_hours() -> &'static str;
    briefing_holidays() -> &'static str;
    briefing_holidays_ours() -> &'static str;
    briefing_holidays_of_report() -> &'static str;
    briefing_holidays_undated() -> &'static str;
    briefing_holidays_unknown(first: u16, last: u16) -> String;
    briefing_no_holiday() -> &'static str;
    briefing_no_word_of_holidays() -> &'static str;
    briefing_days(first: Date, last: Date) -> String;
    briefing_holiday_kind(kind: HolidayKind) -> &'static str;
    briefing_computed() -> &'static str;
    briefing_basis(basis: &str) -> String;
    briefing_travellers() -> &'static str;
    briefing_stays_here() -> &'static str;
    briefing_nobody_else() -> &'static str;
    briefing_nothing_to(traveller: Traveller) -> String;
    briefing_lodgings() -> &'static str;
    briefing_nothing_of_lodging(lodging: Lodging) -> String;
    briefing_country(country: &str) -> String;
    briefing_country_note() -> &'static str;
    briefing_country_left_out(statements: usize) -> String;
    briefing_topic_count(topic: &str, statements: usize) -> String;
}
