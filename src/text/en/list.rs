//! English words of the planner: see `src/trip/list.rs`.

use super::{day, month, traveller};
use crate::trip::list::{Counts, Refusal, Towards};
use advisory_model::{Because, Date, Due, DueFrom, Lodging, Purpose, Question, Way};

pub(in crate::text) fn list_title() -> &'static str {
    "Checklist of this trip"
}

pub(in crate::text) fn list_counts(it: Counts) -> String {
    let overdue = match it.overdue {
        0 => String::new(),
        overdue => format!(", {overdue} of them overdue"),
    };
    match it.not_applicable {
        0 => format!("{} open{overdue}", it.open),
        not_applicable => format!("{} open{overdue} · {not_applicable} not applicable", it.open),
    }
}

pub(in crate::text) fn list_finished_but(level: u8, year: u16, not_applicable: usize) -> String {
    let whole = match not_applicable {
        1 => "Every item is done but the one that you called not applicable.".to_owned(),
        count => format!("Every item is done but the {count} that you called not applicable."),
    };
    format!(
        "{whole} That is all it says: the advisory was Level {level} in {year}, and a finished list is not a clearance to travel."
    )
}

pub(in crate::text) fn list_empty() -> &'static str {
    "This list has no items."
}

pub(in crate::text) fn list_search() -> &'static str {
    "Search the list"
}

pub(in crate::text) fn list_filter() -> &'static str {
    "What is shown"
}

pub(in crate::text) fn only_open() -> &'static str {
    "Open only"
}

pub(in crate::text) fn only_overdue() -> &'static str {
    "Overdue only"
}

pub(in crate::text) fn no_day_yet() -> &'static str {
    "No departure is given, so no item of the report has a day yet, and none is overdue."
}

pub(in crate::text) fn list_section() -> &'static str {
    "Section"
}

pub(in crate::text) fn every_section() -> &'static str {
    "All sections"
}

pub(in crate::text) fn items_shown(shown: usize, of: usize) -> String {
    format!("{shown} of {of} items shown")
}

pub(in crate::text) fn nothing_shown() -> &'static str {
    "No item is like that. Show all to see the list again."
}

pub(in crate::text) fn show_all() -> &'static str {
    "Show all"
}

/// `unsaid` is what the traveller has not said and would have to, so that one could tell; `some_travel`, that some who travel were said.
pub(in crate::text) fn item_applies(known: &Because, stops: &[&str], unsaid: &[Question], some_travel: bool) -> String {
    if known.everyone {
        return "For every traveller.".to_owned();
    }
    let parts: Vec<&str> = unsaid.iter().map(|it| not_said(*it, some_travel)).collect();
    let missing = listed(&parts, "or");
    let clauses = clauses(known, stops);
    let clauses: Vec<&str> = clauses.iter().map(String::as_str).collect();
    let clauses = listed(&clauses, "and");
    match (clauses.is_empty(), missing.is_empty()) {
        (true, true) => "For this trip.".to_owned(),
        (false, true) => format!("Because {clauses}."),
        (true, false) => format!("May apply: you have not said {missing}."),
        (false, false) => format!("May apply: {clauses}, but you have not said {missing}."),
    }
}

fn clauses(known: &Because, stops: &[&str]) -> Vec<String> {
    let ways: Vec<&str> = known.ways.iter().map(|it| by_way(*it)).collect();
    let months: Vec<&str> = known.months.iter().map(|it| month(*it)).collect();
    let lodgings: Vec<&str> = known.lodgings.iter().map(|it| in_lodging(*it)).collect();
    let purposes: Vec<&str> = known.purposes.iter().map(|it| for_purpose(*it)).collect();
    let travellers: Vec<&str> = known.travellers.iter().map(|it| traveller(*it)).collect();
    let (ways, months) = (listed(&ways, "and"), listed(&months, "and"));
    let mut clauses = Vec::new();
    match stops {
        [] => {}
        [stop] => clauses.push(format!("{stop} is one of your stops")),
        stops => clauses.push(format!("{} are among your stops", listed(stops, "and"))),
    }
    match (ways.is_empty(), months.is_empty()) {
        (true, true) => {}
        (true, false) => clauses.push(format!("you travel in {months}")),
        (false, true) => clauses.push(format!("you go {ways}")),
        (false, false) => clauses.push(format!("you go {ways} in {months}")),
    }
    if !lodgings.is_empty() {
        clauses.push(format!("you stay {}", listed(&lodgings, "and")));
    }
    if !purposes.is_empty() {
        clauses.push(format!("you travel {}", listed(&purposes, "and")));
    }
    if !travellers.is_empty() {
        clauses.push(format!("the trip is for {}", listed(&travellers, "and")));
    }
    clauses
}

fn listed(parts: &[&str], joined: &str) -> String {
    match parts {
        [] => String::new(),
        [part] => (*part).to_owned(),
        [parts @ .., last] => format!("{} {joined} {last}", parts.join(", ")),
    }
}

fn by_way(way: Way) -> &'static str {
    match way {
        Way::OwnCar => "in your own car",
        Way::HiredCar => "in a hired car with a driver",
        Way::Taxi => "by taxi",
        Way::Bus => "by bus",
        Way::CharterFlight => "on a charter flight",
        Way::UnFlight => "on a UN flight",
        Way::OnFoot => "on foot",
    }
}

fn in_lodging(lodging: Lodging) -> &'static str {
    match lodging {
        Lodging::Hotel => "in a hotel",
        Lodging::Home => "in a house or flat",
    }
}

fn for_purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Humanitarian => "for humanitarian work",
        Purpose::Business => "on business",
        Purpose::Faith => "for work of faith",
        Purpose::Press => "for the press",
        Purpose::Visit => "for a visit",
        Purpose::Transit => "in transit",
    }
}

fn not_said(unsaid: Question, some_travel: bool) -> &'static str {
    match unsaid {
        Question::Stops => "where you go",
        Question::Ways => "how you travel",
        Question::Lodgings => "where you sleep",
        Question::Purposes => "what the trip is for",
        Question::Travellers if some_travel => "who else travels",
        Question::Travellers => "who travels",
        Question::Days => "when you travel",
    }
}

pub(in crate::text) fn item_own() -> &'static str {
    "Your own item."
}

pub(in crate::text) fn item_folded() -> &'static str {
    "Not called for by the trip as it is now."
}

/// A day without a rule is the traveller's own.
pub(in crate::text) fn due_on(on: Date, due: Option<Due>) -> String {
    let on = day(on);
    let Some(Due { from, days }) = due else {
        return format!("By {on}, your day");
    };
    let of = match from {
        DueFrom::Departure => "departure",
        DueFrom::Return => "return",
    };
    match days {
        0 => format!("By {on} (the day of {of}), our day"),
        -1 => format!("By {on} (1 day before {of}), our day"),
        1 => format!("By {on} (1 day after {of}), our day"),
        days if days < 0 => format!("By {on} ({} days before {of}), our day", days.unsigned_abs()),
        days => format!("By {on} ({days} days after {of}), our day"),
    }
}

pub(in crate::text) fn overdue() -> &'static str {
    "Overdue"
}

pub(in crate::text) fn item_why() -> &'static str {
    "Why"
}

pub(in crate::text) fn item_more() -> &'static str {
    "Note and more"
}

pub(in crate::text) fn item_done() -> &'static str {
    "Done"
}

pub(in crate::text) fn item_open() -> &'static str {
    "Open"
}

pub(in crate::text) fn not_applicable() -> &'static str {
    "Not applicable"
}

pub(in crate::text) fn not_applicable_because(reason: &str) -> String {
    format!("Not applicable: {reason}")
}

pub(in crate::text) fn item_note(note: &str) -> String {
    format!("Note: {note}")
}

pub(in crate::text) fn note_field() -> &'static str {
    "Note"
}

pub(in crate::text) fn reason_field() -> &'static str {
    "Why it is not applicable"
}

pub(in crate::text) fn call_not_applicable() -> &'static str {
    "Call it not applicable"
}

pub(in crate::text) fn applies_after_all() -> &'static str {
    "It applies after all"
}

pub(in crate::text) fn move_item(towards: Towards) -> &'static str {
    match towards {
        Towards::Start => "Move up",
        Towards::End => "Move down",
    }
}

pub(in crate::text) fn own_text_field() -> &'static str {
    "What is to be done"
}

pub(in crate::text) fn own_due_field() -> &'static str {
    "By which day (optional)"
}

pub(in crate::text) fn own_section_field() -> &'static str {
    "Section it stands in"
}

pub(in crate::text) fn remove_item() -> &'static str {
    "Remove this item"
}

pub(in crate::text) fn add_item() -> &'static str {
    "Add an item"
}

pub(in crate::text) fn add_item_here() -> &'static str {
    "Add it"
}

pub(in crate::text) fn add_section() -> &'static str {
    "Add a section"
}

pub(in crate::text) fn add_section_here() -> &'static str {
    "Add the section"
}

pub(in crate::text) fn heading_field() -> &'static str {
    "Name of the section"
}

pub(in crate::text) fn own_section_tools() -> &'static str {
    "Rename or remove this section"
}

pub(in crate::text) fn remove_section() -> &'static str {
    "Remove this section"
}

pub(in crate::text) fn remove_section_note() -> &'static str {
    "Its items are kept and move to “Before departure”."
}

pub(in crate::text) fn unnamed_section() -> &'static str {
    "Section without a name"
}

pub(in crate::text) fn empty_section() -> &'static str {
    "Nothing stands here yet."
}

/// Of something that is to be added.
pub(in crate::text) fn refused_new(refusal: Refusal) -> String {
    match refusal {
        Refusal::Empty => "Not added: nothing is written here. Write something first.".to_owned(),
        Refusal::TooLong { count, limit } => format!(
            "Too long to be added: {} characters, and {} are the most. Shorten it by {}.",
            thousands(count),
            thousands(limit),
            thousands(count - limit)
        ),
        Refusal::Full { limit } => format!(
            "Not added: a trip can hold {} of them, removed ones included. Start another trip for more.",
            thousands(limit)
        ),
    }
}

/// Of something that was kept before it was changed.
pub(in crate::text) fn refused_kept(refusal: Refusal) -> String {
    match refusal {
        Refusal::Empty => {
            "Not saved: nothing is written here. What stood here before is kept until you write something.".to_owned()
        }
        Refusal::TooLong { count, limit } => format!(
            "Not saved: {} characters, and {} are the most. Shorten it by {}; until then what was saved last is kept.",
            thousands(count),
            thousands(limit),
            thousands(count - limit)
        ),
        Refusal::Full { .. } => refused_new(refusal),
    }
}

fn thousands(count: usize) -> String {
    match (count / 1_000, count % 1_000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{thousands},{rest:03}"),
    }
}

pub(in crate::text) fn folded_title(count: usize) -> String {
    format!("No longer applies ({count})")
}

pub(in crate::text) fn folded_note() -> &'static str {
    "You ticked these or wrote on them, and the trip has changed since. They are kept, and come back when the trip calls for them again."
}

pub(in crate::text) fn open_all() -> &'static str {
    "Open every item again"
}

pub(in crate::text) fn open_all_note() -> &'static str {
    "Takes away every tick and every “not applicable”. Notes, your own items and sections stay. It can be undone."
}

pub(in crate::text) fn said_moved(text: &str, place: usize, of: usize) -> String {
    format!("Moved to place {place} of {of}: {text}")
}

pub(in crate::text) fn said_stays(towards: Towards) -> &'static str {
    match towards {
        Towards::Start => "It is the first one here already.",
        Towards::End => "It is the last one here already.",
    }
}

pub(in crate::text) fn said_stands_in(text: &str, section: &str, in_sight: bool) -> String {
    match in_sight {
        true => format!("Now in “{section}”: {text}"),
        false => format!("Now in “{section}”, but not among what is shown: {text}"),
    }
}

pub(in crate::text) fn said_section_added(name: &str, in_sight: bool) -> String {
    match in_sight {
        true => format!("Section added: {name}"),
        false => format!("Section added, but not among what is shown: {name}"),
    }
}

pub(in crate::text) fn said_out_of_sight(text: &str) -> String {
    format!("No longer among what is shown: {text}")
}

pub(in crate::text) fn run_begin() -> &'static str {
    "Run through it, one by one"
}

pub(in crate::text) fn run_place(place: usize, of: usize) -> String {
    format!("{place} of {of}")
}

pub(in crate::text) fn run_done() -> &'static str {
    "Done"
}

pub(in crate::text) fn run_not_applicable() -> &'static str {
    "Not applicable"
}

pub(in crate::text) fn run_later() -> &'static str {
    "Later"
}

pub(in crate::text) fn run_next() -> &'static str {
    "Next"
}

pub(in crate::text) fn run_back() -> &'static str {
    "Back"
}

pub(in crate::text) fn run_end() -> &'static str {
    "End here"
}

pub(in crate::text) fn run_open_again() -> &'static str {
    "Open it again"
}

pub(in crate::text) fn run_over(done: usize, open: usize) -> String {
    match open {
        0 => format!("You are through: {done} done, and none of these is open."),
        open => format!("You are through: {done} done, {open} still open."),
    }
}

pub(in crate::text) fn run_nothing_open() -> &'static str {
    "None of the items that are shown is open."
}

pub(in crate::text) fn run_level(level: u8, year: u16) -> String {
    format!("The advisory was Level {level} in {year}. A list, finished or not, is not a clearance to travel.")
}

pub(in crate::text) fn run_again() -> &'static str {
    "Run through what is still open"
}

pub(in crate::text) fn run_back_to_list() -> &'static str {
    "Back to the list"
}
