//! English words of the planner: see `src/trip/trips.rs`.

use super::day;
use crate::trip::attention::Said;
use crate::trip::step::Page;
use crate::trip::timing::Misfit;
use advisory_model::{Date, Progress};
use advisory_trip::Edit;

/// A trip in a sentence: its name in quotation marks, or "the trip".
fn called(name: &str) -> String {
    if name.is_empty() {
        "the trip".to_owned()
    } else {
        format!("“{name}”")
    }
}

/// As [`called`], where a sentence begins.
fn called_first(name: &str) -> String {
    if name.is_empty() {
        "The trip".to_owned()
    } else {
        format!("“{name}”")
    }
}

pub(in crate::text) fn trips_title() -> &'static str {
    "My trips"
}

pub(in crate::text) fn trips_loading() -> &'static str {
    "Looking for trips kept on this device …"
}

pub(in crate::text) fn trips_only_in_memory() -> &'static str {
    "What you write here is only in this page’s memory, and gone when the page is closed. Save all of it as a file before you close it."
}

pub(in crate::text) fn trips_newer(count: usize) -> String {
    match count {
        1 => "A trip was kept by a newer version of this page. It is left as it is, and not shown. Load the page again to get that version.".to_owned(),
        _ => format!(
            "{count} trips were kept by a newer version of this page. They are left as they are, and not shown. Load the page again to get \
             that version."
        ),
    }
}

pub(in crate::text) fn trips_set_aside(count: usize) -> String {
    match count {
        1 => "Something kept on this device could not be read. It was set aside here, unchanged. You can download it."
            .to_owned(),
        _ => format!(
            "{count} records kept on this device could not be read. They were set aside here, unchanged. You can download them."
        ),
    }
}

pub(in crate::text) fn trips_all(count: usize) -> String {
    match count {
        1 => "All trips: 1".to_owned(),
        _ => format!("All trips: {count}"),
    }
}

pub(in crate::text) fn trips_none() -> &'static str {
    "No trip yet."
}

pub(in crate::text) fn trips_archived(count: usize) -> String {
    format!("Archived: {count}")
}

pub(in crate::text) fn trips_deleted(count: usize) -> String {
    format!("Deleted: {count}")
}

pub(in crate::text) fn trips_deleted_note() -> &'static str {
    "Deleted trips stay on this device until you erase them for good."
}

pub(in crate::text) fn trip_by_stops(stops: &str) -> String {
    format!("Trip to {stops}")
}

pub(in crate::text) fn trip_nameless() -> &'static str {
    "Trip without a name"
}

pub(in crate::text) fn trip_facts(days: &str, stops: usize, progress: Progress, is_over: bool) -> String {
    let stops = match stops {
        0 => "no stops yet".to_owned(),
        1 => "1 stop".to_owned(),
        _ => format!("{stops} stops"),
    };
    let progress = super::progress(progress);
    if is_over {
        format!("{days}, past · {stops} · {progress}")
    } else {
        format!("{days} · {stops} · {progress}")
    }
}

pub(in crate::text) fn trip_days(departure: Option<Date>, back: Option<Date>) -> String {
    match (departure, back) {
        (Some(departure), Some(back)) if departure == back => day(departure),
        (Some(departure), Some(back)) => format!("{} to {}", day(departure), day(back)),
        (Some(departure), None) => format!("From {}", day(departure)),
        (None, Some(back)) => format!("Until {}", day(back)),
        (None, None) => "No days yet".to_owned(),
    }
}

pub(in crate::text) fn trip_new() -> &'static str {
    "New trip"
}

pub(in crate::text) fn trip_from_template() -> &'static str {
    "From a template"
}

pub(in crate::text) fn templates_note() -> &'static str {
    "Templates are ours, not the report’s. Each sets what such a trip often has, and no days; you see all of it and change what you like."
}

pub(in crate::text) fn first_trip_takes(count: usize) -> String {
    match count {
        1 => "The item that you ticked on the list for everyone will be ticked in your first trip too.".to_owned(),
        _ => {
            format!("The {count} items that you ticked on the list for everyone will be ticked in your first trip too.")
        }
    }
}

pub(in crate::text) fn wished(name: &str, more: usize) -> String {
    match more {
        0 => format!("Open or make a trip to add {name} to it."),
        1 => format!("Open or make a trip to add {name} and one more stop to it."),
        _ => format!("Open or make a trip to add {name} and {more} more stops to it."),
    }
}

pub(in crate::text) fn unwish() -> &'static str {
    "Do not add"
}

pub(in crate::text) fn trip_more() -> &'static str {
    "More"
}

pub(in crate::text) fn trip_more_of(name: &str) -> String {
    format!("More: {name}")
}

pub(in crate::text) fn trip_duplicate() -> &'static str {
    "Duplicate"
}

pub(in crate::text) fn trip_archive() -> &'static str {
    "Archive"
}

pub(in crate::text) fn trip_delete() -> &'static str {
    "Delete"
}

pub(in crate::text) fn trip_bring_back() -> &'static str {
    "Bring back"
}

pub(in crate::text) fn trip_bring_back_of(name: &str) -> String {
    format!("Bring back: {name}")
}

pub(in crate::text) fn trip_erase() -> &'static str {
    "Erase for good"
}

pub(in crate::text) fn trip_erase_of(name: &str) -> String {
    format!("Erase for good: {name}")
}

pub(in crate::text) fn trip_erase_question(name: &str) -> String {
    format!("Erase “{name}” for good? This cannot be undone.")
}

pub(in crate::text) fn trip_erase_not() -> &'static str {
    "Keep it"
}

pub(in crate::text) fn trip_close() -> &'static str {
    "Close this trip"
}

pub(in crate::text) fn trip_close_note() -> &'static str {
    "Closing it leads back to the list for everyone. The trip stays."
}

pub(in crate::text) fn trip_pages() -> &'static str {
    "Pages of this trip"
}

pub(in crate::text) fn trip_page(page: Page) -> &'static str {
    match page {
        Page::Trip => "Trip",
        Page::Briefing => "Briefing",
        Page::List => "Checklist",
        Page::Exchange => "Take away",
    }
}

pub(in crate::text) fn name_of_copy(name: &str) -> String {
    format!("Copy of {name}")
}

pub(in crate::text) fn last_step(said: &Said) -> String {
    match said {
        Said::Made(name) if name.is_empty() => "A new trip.".to_owned(),
        Said::Made(name) => format!("A new trip: {}.", called(name)),
        Said::MadeWithTicks(name, 1) => format!("{} begins with the item that you had ticked.", called_first(name)),
        Said::MadeWithTicks(name, ticks) => format!(
            "{} begins with the {ticks} items that you had ticked.",
            called_first(name)
        ),
        Said::Copied(name) => format!("A copy of {}. What was ticked there is open here.", called(name)),
        Said::BroughtBack(name) => format!("{} is back.", called_first(name)),
        Said::Erased => "Trip erased for good.".to_owned(),
        Said::NotErased => {
            "The trip could not be erased: the browser’s storage refused. It is still on this device.".to_owned()
        }
        Said::ErasedElsewhere => "This trip was erased in another tab.".to_owned(),
        Said::NameShortened => "The name was too long. Its beginning was kept.".to_owned(),
        Said::TakenBack => "Taken back.".to_owned(),
        Said::StopAdded(name, number) => format!("{name} added, as stop {number}."),
        Said::StopMoved(name, number) => format!("{name} is stop {number} now."),
        Said::NoRoom(most) => format!("Not added: a trip has room for {most} stops."),
    }
}

pub(in crate::text) fn last_edit(edit: &Edit) -> &'static str {
    match edit {
        Edit::Delete(_) => "Trip deleted.",
        Edit::Archive(_) => "Trip archived.",
        Edit::Stops(_) => "Stop removed.",
        Edit::Reset => "All items are open again.",
        Edit::RemoveItem(_) => "Item removed.",
        Edit::RemoveSection(_) => "Section removed.",
        _ => "Changed.",
    }
}

pub(in crate::text) fn take_back() -> &'static str {
    "Undo"
}

pub(in crate::text) fn dismiss() -> &'static str {
    "Hide"
}

pub(in crate::text) fn editor_intro() -> &'static str {
    "All of it may stay empty. What you leave open is never taken as a no: the briefing and the checklist then hold what may concern you."
}

pub(in crate::text) fn editor_name() -> &'static str {
    "Name of the trip"
}

pub(in crate::text) fn editor_name_hint() -> &'static str {
    "For you alone; up to 200 letters."
}

pub(in crate::text) fn editor_when() -> &'static str {
    "When"
}

pub(in crate::text) fn editor_departure() -> &'static str {
    "Departure"
}

pub(in crate::text) fn editor_return() -> &'static str {
    "Return"
}

pub(in crate::text) fn editor_where() -> &'static str {
    "Where, in order"
}

pub(in crate::text) fn editor_no_stops() -> &'static str {
    "No stops yet."
}

pub(in crate::text) fn stop_number(number: usize, name: &str) -> String {
    format!("{number}. {name}")
}

pub(in crate::text) fn stop_arrival() -> &'static str {
    "From"
}

pub(in crate::text) fn stop_leave() -> &'static str {
    "To"
}

pub(in crate::text) fn stop_up() -> &'static str {
    "Move up"
}

pub(in crate::text) fn stop_down() -> &'static str {
    "Move down"
}

pub(in crate::text) fn stop_remove() -> &'static str {
    "Remove"
}

pub(in crate::text) fn stop_control(control: &str, name: &str) -> String {
    format!("{control}: {name}")
}

pub(in crate::text) fn stop_unknown() -> &'static str {
    "This report does not know it. It stays in the trip, and the briefing says nothing of it."
}

pub(in crate::text) fn misfit(misfit: Misfit) -> String {
    match misfit {
        Misfit::ReturnBeforeDeparture { departure, back } => format!(
            "The return, {}, is before the departure, {}. Both stay as you typed them; change one of them to get the right days.",
            day(back),
            day(departure)
        ),
        Misfit::LeaveBeforeArrival { arrival, leave } => {
            format!(
                "The last day here, {}, is before the first, {}.",
                day(leave),
                day(arrival)
            )
        }
        Misfit::BeforeDeparture(departure) => format!("This is before your departure on {}.", day(departure)),
        Misfit::AfterReturn(back) => format!("This is after your return on {}.", day(back)),
        Misfit::OutOfOrder(before) => format!(
            "This is before the stop above, which begins on {}. Move one of them, or change its days.",
            day(before)
        ),
    }
}

pub(in crate::text) fn region_kind() -> &'static str {
    "Region"
}

pub(in crate::text) fn part_kind(region: &str) -> String {
    format!("Part of the region {region}")
}

pub(in crate::text) fn zone_kind() -> &'static str {
    "Wider area that the report speaks of"
}

pub(in crate::text) fn never_named_kind(kind: &str) -> String {
    format!("{kind} · the report does not name it")
}

pub(in crate::text) fn seek_label() -> &'static str {
    "Add a stop by its name"
}

pub(in crate::text) fn seek_hint() -> &'static str {
    "A region, place or road; its first letters are enough."
}

pub(in crate::text) fn seek_add_first() -> &'static str {
    "Add the first"
}

pub(in crate::text) fn seek_found(found: usize, shown: usize) -> String {
    match found {
        0 => String::new(),
        1 => "1 match".to_owned(),
        _ if found > shown => format!("{found} matches; the first {shown} are shown. Type more letters."),
        _ => format!("{found} matches"),
    }
}

pub(in crate::text) fn seek_nothing(typed: &str, has_the_word: bool) -> String {
    if has_the_word {
        format!("The report’s text has “{typed}”, but no region, place or road of that name.")
    } else {
        format!("The report does not name “{typed}”. That says nothing about how dangerous it is.")
    }
}

pub(in crate::text) fn seek_region_instead() -> &'static str {
    "Add the region that it lies in instead:"
}

pub(in crate::text) fn seek_regions() -> &'static str {
    "Choose a region from the list"
}

pub(in crate::text) fn seek_on_the_map() -> &'static str {
    "Or on the map: each region and place there has a button “Add to my trip”."
}

pub(in crate::text) fn seek_map_link() -> &'static str {
    "Go to the map"
}

pub(in crate::text) fn add_stop(name: &str) -> String {
    format!("Add {name}")
}

pub(in crate::text) fn editor_ways() -> &'static str {
    "How you travel there"
}

pub(in crate::text) fn editor_lodgings() -> &'static str {
    "Where you sleep"
}

pub(in crate::text) fn editor_purposes() -> &'static str {
    "What for"
}

pub(in crate::text) fn editor_travellers() -> &'static str {
    "Who travels"
}

pub(in crate::text) fn editor_nobody_else() -> &'static str {
    "None of the others travels with us"
}

pub(in crate::text) fn nobody_else_note() -> &'static str {
    "Tick it only if you are sure. What the report says to them alone is then left out."
}

pub(in crate::text) fn editor_several() -> &'static str {
    "More than one if you like."
}

pub(in crate::text) fn travellers_stay() -> &'static str {
    "Stays on this device, and out of everything you take away unless you include it there."
}

pub(in crate::text) fn unknown_words(words: &str) -> String {
    format!("Also chosen, and not known to this version: {words}. It stays.")
}

pub(in crate::text) fn missing_title() -> &'static str {
    "What you have not said"
}

pub(in crate::text) fn missing_departure() -> &'static str {
    "Say when you leave to get days by which things are due, and what is said of that season."
}

pub(in crate::text) fn missing_return() -> &'static str {
    "Say when you return to get days for what is due by then, and the holidays and the season until then."
}

pub(in crate::text) fn missing_stops() -> &'static str {
    "Say where you go to get what the report says of each stop, and what it leaves out."
}

pub(in crate::text) fn missing_ways() -> &'static str {
    "Say how you travel to get what is said of roads, cars and flights for you, and to leave out what does not concern you."
}

pub(in crate::text) fn missing_lodgings() -> &'static str {
    "Say where you sleep to get what is asked of that lodging."
}

pub(in crate::text) fn missing_purposes() -> &'static str {
    "Say what you travel for to get what is said to people who do that."
}

pub(in crate::text) fn missing_travellers() -> &'static str {
    "Say who travels to get what is said to them. It stays on this device."
}

pub(in crate::text) fn missing_nobody_else() -> &'static str {
    "Say that none of the others travels to leave out what is said to them alone."
}

pub(in crate::text) fn this_trip() -> &'static str {
    "This trip"
}
