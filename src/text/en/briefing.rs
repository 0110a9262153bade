//! English words of the planner: see `src/trip/briefing.rs`.

use super::{day, month, traveller};
use advisory_model::{Coverage, Date, HolidayKind, Lodging, Traveller, Way};

pub(in crate::text) fn briefing_title() -> &'static str {
    "Briefing"
}

pub(in crate::text) fn briefing_intro() -> &'static str {
    "What the report says to the trip that you described, and what it leaves out. Each line names the paragraphs it rests on."
}

pub(in crate::text) fn briefing_no_clearance(level: u8, year: u16) -> String {
    format!(
        "This briefing is not a clearance to travel. The advisory was Level {level} in {year}, and nothing here lowers it."
    )
}

pub(in crate::text) fn briefing_contents() -> &'static str {
    "In this briefing"
}

pub(in crate::text) fn briefing_grades(has_stops: bool) -> &'static str {
    if has_stops {
        "Words of grade that reach this trip"
    } else {
        "All words of grade in the report"
    }
}

pub(in crate::text) fn briefing_no_stops() -> &'static str {
    "This trip has no stop yet, so the briefing cannot say what the report says of places. What follows is for the whole country, with every word of grade in the report."
}

pub(in crate::text) fn briefing_no_days() -> &'static str {
    "This trip has no day of departure yet, so season and holidays cannot be told."
}

pub(in crate::text) fn briefing_to_trip() -> &'static str {
    "Say more of the trip"
}

pub(in crate::text) fn briefing_stop(number: usize, name: &str) -> String {
    format!("Stop {number}: {name}")
}

pub(in crate::text) fn briefing_stay(arrival: Option<Date>, leave: Option<Date>) -> String {
    match (arrival, leave) {
        (Some(arrival), Some(leave)) => briefing_days(arrival, leave),
        (Some(arrival), None) => format!("From {}", day(arrival)),
        (None, Some(leave)) => format!("Until {}", day(leave)),
        (None, None) => "No days given".to_owned(),
    }
}

pub(in crate::text) fn briefing_lies_in(regions: &str) -> String {
    format!("Region: {regions}")
}

pub(in crate::text) fn briefing_coverage(coverage: Coverage) -> &'static str {
    match coverage {
        Coverage::Stated => "The report names this stop.",
        Coverage::Part => "The report names only a part or a place of it, or a road there.",
        Coverage::Zone => "The report names only the wider area.",
        Coverage::Country => "The report speaks only of the whole country.",
        Coverage::None => "The report says nothing.",
    }
}

pub(in crate::text) fn briefing_said_of(scopes: &str) -> String {
    format!("Said of: {scopes}")
}

pub(in crate::text) fn briefing_said_above(heading: &str) -> String {
    format!("Also said here, and written out above under “{heading}”:")
}

pub(in crate::text) fn briefing_under(part: &str, heading: &str) -> String {
    format!("{part}, {heading}")
}

pub(in crate::text) fn briefing_incidents() -> &'static str {
    "Incidents here and around"
}

pub(in crate::text) fn briefing_gaps() -> &'static str {
    "Not covered"
}

pub(in crate::text) fn briefing_only_country(name: &str, topics: &str) -> String {
    format!("The report says nothing more precise about {name} than about the country on: {topics}.")
}

pub(in crate::text) fn briefing_nothing_at_all(name: &str, topics: &str) -> String {
    format!("The report says nothing at all about {name}, nor about the country, on: {topics}.")
}

pub(in crate::text) fn briefing_silence() -> &'static str {
    "Silence is not a low risk."
}

pub(in crate::text) fn briefing_ways() -> &'static str {
    "How you travel"
}

pub(in crate::text) fn briefing_no_ways() -> &'static str {
    "You have not said how you travel."
}

pub(in crate::text) fn briefing_nothing_of_way(way: Way) -> String {
    let travel = match way {
        Way::OwnCar => "driving your own car",
        Way::HiredCar => "travel by hired car and driver",
        Way::Taxi => "travel by taxi",
        Way::Bus => "travel by bus",
        Way::CharterFlight => "charter flights",
        Way::UnFlight => "UN flights",
        Way::OnFoot => "travel on foot",
    };
    format!(
        "The report says nothing of {travel} that reaches this trip. {}",
        briefing_silence()
    )
}

pub(in crate::text) fn briefing_season() -> &'static str {
    "Time of year"
}

pub(in crate::text) fn briefing_months(months: &[u8]) -> String {
    let names: Vec<&str> = months.iter().map(|number| month(*number)).collect();
    match names.split_last() {
        None => String::new(),
        Some((only, [])) => format!("You travel in {only}. Of this time of year the report says:"),
        Some((last, before)) => format!(
            "You travel in {} and {last}. Of this time of year the report says:",
            before.join(", ")
        ),
    }
}

pub(in crate::text) fn briefing_any_season() -> &'static str {
    "Without a day of departure we do not know the month. Of any time of year the report says:"
}

pub(in crate::text) fn briefing_no_season() -> &'static str {
    "Nothing. That does not mean that the time of year makes no difference."
}

pub(in crate::text) fn briefing_hours() -> &'static str {
    "Hours of the day"
}

pub(in crate::text) fn briefing_no_hours() -> &'static str {
    "The report speaks of no hour of the day that concerns this trip."
}

pub(in crate::text) fn briefing_holidays() -> &'static str {
    "Holidays"
}

pub(in crate::text) fn briefing_holidays_ours() -> &'static str {
    "These days are ours, not the report’s. What is closed then is not said here."
}

pub(in crate::text) fn briefing_holidays_of_report() -> &'static str {
    "What the report says of holidays"
}

pub(in crate::text) fn briefing_holidays_undated() -> &'static str {
    "Without a day of departure we cannot say which holidays you meet."
}

pub(in crate::text) fn briefing_holidays_unknown(first: u16, last: u16) -> String {
    format!("Our table knows holidays from {first} to {last} only, so days of this trip may be missing here.")
}

pub(in crate::text) fn briefing_no_holiday() -> &'static str {
    "Our table has no holiday between departure and return. Local ones are not in it."
}

pub(in crate::text) fn briefing_no_word_of_holidays() -> &'static str {
    "The report says nothing of holidays that reaches this trip."
}

pub(in crate::text) fn briefing_days(first: Date, last: Date) -> String {
    if first == last {
        day(first)
    } else {
        format!("{} to {}", day(first), day(last))
    }
}

pub(in crate::text) fn briefing_holiday_kind(kind: HolidayKind) -> &'static str {
    match kind {
        HolidayKind::National => "national",
        HolidayKind::Religious => "religious",
    }
}

pub(in crate::text) fn briefing_computed() -> &'static str {
    "Computed: it may fall a day or two earlier or later."
}

pub(in crate::text) fn briefing_basis(basis: &str) -> String {
    format!("Source: {basis}")
}

pub(in crate::text) fn briefing_travellers() -> &'static str {
    "Who travels"
}

pub(in crate::text) fn briefing_nobody_else() -> &'static str {
    "You said that none of the others travels with you: what the report says to them alone is left out."
}

pub(in crate::text) fn briefing_stays_here() -> &'static str {
    "Who travels stays on this device. It is printed or handed on only where you include it yourself."
}

pub(in crate::text) fn briefing_nothing_to(whom: Traveller) -> String {
    format!(
        "The report says nothing to {} in particular where this trip goes. {}",
        traveller(whom),
        briefing_silence()
    )
}

pub(in crate::text) fn briefing_lodgings() -> &'static str {
    "Where you sleep"
}

pub(in crate::text) fn briefing_nothing_of_lodging(lodging: Lodging) -> String {
    let place = match lodging {
        Lodging::Hotel => "hotels",
        Lodging::Home => "houses and flats",
    };
    format!(
        "The report gives no advice on {place} that reaches this trip. {}",
        briefing_silence()
    )
}

pub(in crate::text) fn briefing_country(country: &str) -> String {
    format!("The whole country: {country}")
}

pub(in crate::text) fn briefing_country_left_out(statements: usize) -> String {
    format!(
        "Left out on this paper: what the report says of the whole country, {statements} statements. They hold for this trip too; the page has them."
    )
}

pub(in crate::text) fn briefing_country_note() -> &'static str {
    "This holds at every stop too. It is folded by topic here, and printed in full."
}

pub(in crate::text) fn briefing_topic_count(topic: &str, statements: usize) -> String {
    match statements {
        1 => format!("{topic}: 1 statement"),
        count => format!("{topic}: {count} statements"),
    }
}
