//! English words of the planner: see `src/trip/exchange.rs`.

use super::day;
use crate::trip::exchange::{Part, Said};
use advisory_model::{Date, Progress};
use advisory_trip::Moment;
use advisory_trip::comparison::Brings;
use advisory_trip::receipt::DatasetIs;

pub(in crate::text) fn exchange_title() -> &'static str {
    "Take away"
}

pub(in crate::text) fn exchange_intro() -> &'static str {
    "Files, links and codes are made on this device, and nothing is sent anywhere: you decide who gets them."
}

pub(in crate::text) fn typed_words_leave() -> &'static str {
    "Names, days, stops, notes and items of your own are in them as you typed them."
}

pub(in crate::text) fn exchange_said(said: &Said) -> String {
    match said {
        Said::Offered(name) => format!("Your browser has the file now: {name}."),
        Said::OfferedInFrame(name) => format!(
            "Your browser was handed {name}. The page around this one may stop files without a word: look whether it is there before you rely on it. If it is not, copy instead."
        ),
        Said::NotOffered => {
            "This browser did not make the file. Try the text or the link, or another browser; nothing is lost.".to_owned()
        }
        Said::Copied => "Copied.".to_owned(),
        Said::Selected => {
            "This browser does not let the page copy. The text is selected: copy it with Ctrl and C, or by a long press.".to_owned()
        }
        Said::NotCopied => "It could not be copied. Open the text below and copy it by hand.".to_owned(),
        Said::Shared => "Handed on.".to_owned(),
        Said::NotShared => "It could not be handed on. Copy it instead.".to_owned(),
        Said::Kept(name) => format!("{} is kept now.", called_first(name)),
        Said::Restored => "The backup was put together with what is here. Nothing newer was taken away.".to_owned(),
        Said::PutTogether(name) => format!("{} was put together with what was kept.", called_first(name)),
        Said::KeptBoth(name) => format!("{} is kept as a trip of its own.", called_first(name)),
        Said::KeptAll(1) => "1 trip is kept now.".to_owned(),
        Said::KeptAll(count) => format!("{count} trips are kept now."),
        Said::Left => "Nothing of it was kept.".to_owned(),
    }
}

pub(in crate::text) fn who_stays() -> &'static str {
    "Who travels stays here"
}

pub(in crate::text) fn who_stays_note() -> &'static str {
    "Who travels is left out of all that follows, and so is what the trip is for where that would tell it, and every item that would. You can include it now; the next time you are asked again."
}

pub(in crate::text) fn would_tell(was_said: bool) -> &'static str {
    if was_said {
        "If you include it, this is told of this trip:"
    } else {
        "You have not said who travels. If you include it all the same, the list has these items too, and what you did about them:"
    }
}

pub(in crate::text) fn would_tell_of(trip: &str) -> String {
    format!("And in the file of all trips, this of “{trip}”:")
}

pub(in crate::text) fn would_tell_nothing() -> &'static str {
    "There is nothing to include: you have not said who travels, and no item of the list is only for some travellers."
}

pub(in crate::text) fn purpose_for_some(purpose: &str) -> String {
    format!("What the trip is for: {purpose}")
}

pub(in crate::text) fn item_for_some(item: &str) -> String {
    format!("An item for some travellers only: {item}")
}

pub(in crate::text) fn include_who() -> &'static str {
    "Include who travels"
}

pub(in crate::text) fn out_file() -> &'static str {
    "File to open again"
}

pub(in crate::text) fn out_file_note() -> &'static str {
    "It holds the trip with everything done for it. Any copy of this page can open it. A browser may clear what it keeps, so take a file now and then."
}

pub(in crate::text) fn take_trip() -> &'static str {
    "This trip, as JSON"
}

pub(in crate::text) fn take_all_trips(count: usize) -> String {
    format!("All {count} trips in one file, as JSON")
}

pub(in crate::text) fn out_list() -> &'static str {
    "Checklist for other programs"
}

pub(in crate::text) fn out_list_note() -> &'static str {
    "The list as it stands now, with its reasons and paragraphs. It opens with the advisory’s level and year."
}

pub(in crate::text) fn take_table() -> &'static str {
    "Table, as CSV"
}

pub(in crate::text) fn take_text() -> &'static str {
    "Text"
}

pub(in crate::text) fn take_markdown() -> &'static str {
    "Markdown"
}

pub(in crate::text) fn copy_text() -> &'static str {
    "Copy the text"
}

pub(in crate::text) fn copy_markdown() -> &'static str {
    "Copy the Markdown"
}

pub(in crate::text) fn see_text() -> &'static str {
    "See the text"
}

pub(in crate::text) fn see_markdown() -> &'static str {
    "See the Markdown"
}

pub(in crate::text) fn out_calendar() -> &'static str {
    "Calendar"
}

pub(in crate::text) fn calendar_days(days: usize) -> String {
    match days {
        0 => "This trip has no days yet, so there is nothing for a calendar. Give it a day of departure or of return."
            .to_owned(),
        1 => "1 day for your calendar. Open items that are due have an alarm at nine in the morning.".to_owned(),
        days => format!(
            "{days} entries for your calendar: departure, return, and each open item that is due, with an alarm at nine in the morning."
        ),
    }
}

pub(in crate::text) fn take_calendar() -> &'static str {
    "Calendar file, as ICS"
}

pub(in crate::text) fn out_link() -> &'static str {
    "Link"
}

pub(in crate::text) fn link_note() -> &'static str {
    "Whoever has this link can read the trip. The trip stands after the #, which is never sent to a server."
}

pub(in crate::text) fn link_field() -> &'static str {
    "The link of this trip"
}

pub(in crate::text) fn link_length(letters: usize) -> String {
    if letters > 2_000 {
        format!("{letters} characters. Some programs cut links of this length; a file is surer.")
    } else {
        format!("{letters} characters.")
    }
}

pub(in crate::text) fn link_too_long(letters: usize) -> String {
    format!("With {letters} characters this trip is too long for a link. Use the file instead.")
}

pub(in crate::text) fn copy_link() -> &'static str {
    "Copy"
}

pub(in crate::text) fn share_link() -> &'static str {
    "Share"
}

pub(in crate::text) fn fragment_note() -> &'static str {
    "Here the page has no address that others could open: it stands inside another one, or is a file on this device. Whoever has this text can read the trip, in any copy of this page, under “Open a trip from a file, link or code”. Nothing of it is sent to a server."
}

pub(in crate::text) fn fragment_field() -> &'static str {
    "The text of this trip"
}

pub(in crate::text) fn out_code() -> &'static str {
    "QR code"
}

pub(in crate::text) fn code_note() -> &'static str {
    "The same, for a camera. Whoever can see it can read the trip."
}

pub(in crate::text) fn code_label(trip: &str) -> String {
    format!("QR code of the link of “{trip}”")
}

pub(in crate::text) fn code_too_long(letters: usize) -> String {
    format!("With {letters} characters this trip is too long for a code. Use the file or the link instead.")
}

pub(in crate::text) fn out_receipt() -> &'static str {
    "Receipt: read and done"
}

pub(in crate::text) fn receipt_note() -> &'static str {
    "A file that says how far the report’s list was done for this trip, for whoever asks you for it."
}

pub(in crate::text) fn receipt_holds() -> &'static str {
    "It will hold:"
}

pub(in crate::text) fn receipt_dataset(report: &str, version: &str, hash: &str) -> String {
    format!("The report, {report}, and its dataset: version {version}, SHA-256 {hash}.")
}

pub(in crate::text) fn receipt_level(level: u8, year: u16) -> String {
    format!("The advisory’s level and the report’s year: Level {level}, {year}.")
}

pub(in crate::text) fn receipt_days(days: &str) -> String {
    format!("The days of the trip: {days}.")
}

pub(in crate::text) fn receipt_items(items: usize, done: usize) -> String {
    format!("The {items} items of the report’s list and how far each is; {done} are done.")
}

pub(in crate::text) fn receipt_own_items(items: usize) -> String {
    match items {
        0 => "That there are no items of your own.".to_owned(),
        1 => "That there is 1 item of your own and whether it is done; not what it says.".to_owned(),
        items => format!("How many of your own {items} items are done; not what they say."),
    }
}

pub(in crate::text) fn receipt_moment() -> &'static str {
    "The moment at which you make it."
}

pub(in crate::text) fn receipt_leaves_out() -> &'static str {
    "It holds no stop, no note and no text of yours. The page that this one may stand in is told the same, and never who travels."
}

pub(in crate::text) fn receipt_name() -> &'static str {
    "Your name, if it is to be in it. It is not kept."
}

pub(in crate::text) fn take_receipt() -> &'static str {
    "Make the receipt"
}

pub(in crate::text) fn receipt_unsigned() -> &'static str {
    "A receipt is not signed. It can be checked against the dataset, but not who wrote it, nor whether what it calls done was done."
}

pub(in crate::text) fn receipt_check() -> &'static str {
    "Anyone can check it: by opening it here, or by its dataset’s hash and items, which stand in dataset.json beside the published page."
}

pub(in crate::text) fn read_title() -> &'static str {
    "Open a trip or backup from a file, link or code"
}

pub(in crate::text) fn read_note() -> &'static str {
    "What you open is shown first. Nothing is kept before you say so, and nothing is sent anywhere. A full backup and a receipt can be opened here too."
}

pub(in crate::text) fn read_field() -> &'static str {
    "Paste a link, the text of a code, or what a file holds"
}

pub(in crate::text) fn read_it_in() -> &'static str {
    "Read"
}

pub(in crate::text) fn read_file() -> &'static str {
    "Or choose a file; you can also drop one here"
}

pub(in crate::text) fn file_not_read() -> &'static str {
    "This file could not be read. It may have been moved, or it is a folder. Choose it again, or open it elsewhere and paste what it holds."
}

pub(in crate::text) fn arrived(trips: usize) -> String {
    match trips {
        1 => "A trip was read".to_owned(),
        trips => format!("{trips} trips were read"),
    }
}

pub(in crate::text) fn arrived_note() -> &'static str {
    "Nothing of it is kept yet."
}

pub(in crate::text) fn arrived_early() -> &'static str {
    "What is kept on this device is being read first …"
}

pub(in crate::text) fn arrived_stops(stops: &str) -> String {
    match stops {
        "" => "No stops given".to_owned(),
        stops => format!("Stops: {stops}"),
    }
}

pub(in crate::text) fn arrived_travellers(who: &str) -> String {
    format!("Who travels, as it says: {who}")
}

pub(in crate::text) fn brings(brings: Brings, is_known: bool, is_deleted: bool) -> &'static str {
    match (brings, is_known, is_deleted) {
        (Brings::ATrip, ..) => "This trip is not kept here yet.",
        (Brings::Changes, _, true) => {
            "You have deleted this trip here. Put together, it stays deleted unless that is changed below; keep both to have it as a trip of its own."
        }
        (Brings::Changes, ..) => "This trip is kept here already, and what was read says something else.",
        (Brings::Nothing, _, true) => "You have deleted this trip here, and nothing that was read is newer.",
        (Brings::Nothing, true, _) => "This trip is kept here already, and nothing that was read is newer.",
        (Brings::Nothing, false, _) => "This trip was deleted where it comes from, and is not kept here.",
    }
}

pub(in crate::text) fn merging_changes() -> &'static str {
    "If the two are put together, this changes:"
}

pub(in crate::text) fn newer_here() -> &'static str {
    "This stays as it is here, because it was changed later:"
}

pub(in crate::text) fn keep_trip() -> &'static str {
    "Keep this trip"
}

pub(in crate::text) fn put_together() -> &'static str {
    "Put together"
}

pub(in crate::text) fn keep_both() -> &'static str {
    "Keep both"
}

pub(in crate::text) fn leave_it() -> &'static str {
    "Leave it"
}

pub(in crate::text) fn take_all_arrived() -> &'static str {
    "Keep all of them, and put the known ones together"
}

pub(in crate::text) fn leave_all_arrived() -> &'static str {
    "Leave them all"
}

pub(in crate::text) fn quoted(words: &str) -> String {
    match words {
        "" => "nothing".to_owned(),
        words => format!("“{words}”"),
    }
}

pub(in crate::text) fn part_becomes(part: &Part, before: &str, after: &str) -> String {
    format!("{}: {before} becomes {after}.", part_of(part))
}

pub(in crate::text) fn part_stays(part: &Part, here: &str, there: &str) -> String {
    format!("{}: {here}. What was read says {there}.", part_of(part))
}

pub(in crate::text) fn order_changes(section: &str) -> String {
    format!("“{section}” gets the order that was read.")
}

pub(in crate::text) fn order_stays(section: &str) -> String {
    format!("“{section}” keeps its order.")
}

pub(in crate::text) fn newer_fields() -> &'static str {
    "It also holds entries that only a newer version of this page can show. They are kept."
}

pub(in crate::text) fn archived_or_not(is_archived: bool) -> &'static str {
    if is_archived { "put away" } else { "not put away" }
}

pub(in crate::text) fn deleted_or_not(is_deleted: bool) -> &'static str {
    if is_deleted { "deleted" } else { "not deleted" }
}

pub(in crate::text) fn own_item(item: &str, section: &str, due: Option<Date>) -> String {
    match due {
        Some(due) => format!("“{item}” in “{section}”, due by {}", day(due)),
        None => format!("“{item}” in “{section}”"),
    }
}

pub(in crate::text) fn receipt_arrived() -> &'static str {
    "A receipt"
}

pub(in crate::text) fn put_away_receipt() -> &'static str {
    "Put it away"
}

pub(in crate::text) fn checked_dataset(dataset: &DatasetIs) -> String {
    match dataset {
        DatasetIs::TheSame => {
            "It was made from the dataset that this page holds, and fits it: its level, its year, its items and its counts.".to_owned()
        }
        DatasetIs::Another(version) => format!(
            "It was made from another edition of this report’s dataset, version “{version}”. Whether it fits that one cannot be told here; its counts fit its items."
        ),
    }
}

pub(in crate::text) fn checked_days(days: &str) -> String {
    format!("The trip: {days}")
}

pub(in crate::text) fn checked_own_items(own: Progress) -> String {
    match own.of {
        0 => "No items of the traveller’s own".to_owned(),
        of => format!("{} of {of} items of the traveller’s own done, among these", own.done),
    }
}

pub(in crate::text) fn checked_unknown(items: usize) -> String {
    match items {
        1 => "1 item that this page does not have".to_owned(),
        items => format!("{items} items that this page does not have"),
    }
}

pub(in crate::text) fn checked_moment(at: Moment) -> String {
    let written = at.to_string();
    let time = written.get(11..16).unwrap_or_default();
    format!("It says that it was made on {} at {time} UTC.", day(at.day()))
}

pub(in crate::text) fn checked_name() -> &'static str {
    "The name in it, as somebody typed it:"
}

pub(in crate::text) fn checked_items() -> &'static str {
    "Its items"
}

pub(in crate::text) fn checked_item(item: &str, state: &str) -> String {
    format!("{item} ({state})")
}

/// A trip by its name, at the beginning of a sentence.
fn called_first(name: &str) -> String {
    match name {
        "" => "The trip without a name".to_owned(),
        name => format!("“{name}”"),
    }
}

fn part_of(part: &Part) -> String {
    let plain = match part {
        Part::Name => "Name",
        Part::Departure => "Departure",
        Part::Return => "Return",
        Part::Stops => "Stops",
        Part::Ways => "Ways of travel",
        Part::Lodgings => "Lodging",
        Part::Purposes => "Purpose",
        Part::Travellers => "Who travels",
        Part::Others => "Who else travels",
        Part::Place => "Among the trips",
        Part::OwnItem => "Own item",
        Part::OwnSection => "Own section",
        Part::Item(item) => return format!("“{item}”"),
        Part::Reason(item) => return format!("Why “{item}” does not apply"),
        Part::Note(item) => return format!("Note on “{item}”"),
    };
    plain.to_owned()
}
