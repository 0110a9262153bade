//! English words of the planner: see `src/trip/device.rs` and `src/trip/contacts.rs`.

use crate::trip::contacts::{ContactField, ContactSaid};
use crate::trip::device::Erasing;
use advisory_trip::backup::Count;

pub(in crate::text) fn device_title() -> &'static str {
    "On this device"
}

fn trips(count: usize) -> String {
    match count {
        0 => "no trips".to_owned(),
        1 => "1 trip".to_owned(),
        _ => format!("{count} trips"),
    }
}

fn ticks(count: usize) -> String {
    match count {
        0 => "nothing ticked".to_owned(),
        1 => "1 item ticked".to_owned(),
        _ => format!("{count} items ticked"),
    }
}

fn contacts(count: usize) -> String {
    match count {
        0 => "no numbers of your own".to_owned(),
        1 => "1 number of your own".to_owned(),
        _ => format!("{count} numbers of your own"),
    }
}

pub(in crate::text) fn device_holds(trips: usize, contacts: usize, ticks: usize, set_aside: usize) -> String {
    let (trips, contacts, ticks) = (self::trips(trips), self::contacts(contacts), self::ticks(ticks));
    match set_aside {
        0 => format!("Kept here: {trips}, {contacts}, {ticks} on the list for everyone."),
        1 => format!(
            "Kept here: {trips}, {contacts}, {ticks} on the list for everyone, and 1 record that could not be read."
        ),
        _ => format!(
            "Kept here: {trips}, {contacts}, {ticks} on the list for everyone, and {set_aside} records that could not be read."
        ),
    }
}

pub(in crate::text) fn device_unread() -> &'static str {
    "What was kept here before could not be read. It is not counted, and not in a backup that is made now; erasing everything erases it too."
}

pub(in crate::text) fn device_keeps(is_kept_for_good: Option<bool>) -> &'static str {
    match is_kept_for_good {
        Some(true) => "This browser has agreed to keep it until you erase it.",
        _ => {
            "This browser may clear what a page has kept when it wants room; some do after a week without a visit. Save a backup of what matters to you."
        }
    }
}

pub(in crate::text) fn backup_title() -> &'static str {
    "Full backup"
}

pub(in crate::text) fn backup_note() -> &'static str {
    "One file of everything: all trips with who travels, notes, ticks, and your own numbers. Whoever gets the file can read all of it."
}

pub(in crate::text) fn save_everything() -> &'static str {
    "Save everything, with who travels"
}

pub(in crate::text) fn copy_all() -> &'static str {
    "Copy everything, with who travels"
}

pub(in crate::text) fn backup_as_text() -> &'static str {
    "Everything, as text to copy"
}

pub(in crate::text) fn restore_title() -> &'static str {
    "Put a backup back"
}

pub(in crate::text) fn restore_note() -> &'static str {
    "You see what a backup holds before anything is kept, and it takes nothing newer away. An app installed on a phone may not see what you filled in in the browser: copy everything there, and paste it here."
}

pub(in crate::text) fn restore_file() -> &'static str {
    "Open a backup"
}

pub(in crate::text) fn restore_paste() -> &'static str {
    "Paste what was copied"
}

pub(in crate::text) fn backup_arrived() -> &'static str {
    "A backup was read"
}

pub(in crate::text) fn backup_arrived_note() -> &'static str {
    "Nothing of it is kept yet. Put together with what is here, the newer of the two stays, field by field."
}

/// How many of them are new here, and so on; only what there is.
fn share(it: Count) -> String {
    match (it.new, it.changed, it.same) {
        (0, 0, _) => "all here already".to_owned(),
        (_, 0, 0) => "all new here".to_owned(),
        (new, 0, same) => format!("{new} new here, {same} here already"),
        (0, changed, 0) => format!("{changed} with changes"),
        (0, changed, same) => format!("{changed} with changes, {same} here already"),
        (new, changed, 0) => format!("{new} new here, {changed} with changes"),
        (new, changed, same) => format!("{new} new here, {changed} with changes, {same} here already"),
    }
}

pub(in crate::text) fn backup_trips(trips: Count, items: usize) -> String {
    let items = match items {
        0 => "nothing noted on their lists".to_owned(),
        1 => "1 item done or noted on their lists".to_owned(),
        _ => format!("{items} items done or noted on their lists"),
    };
    match trips.all() {
        0 => "No trips.".to_owned(),
        1 => format!("1 trip, with {items}: {}.", share(trips)),
        all => format!("{all} trips, with {items}: {}.", share(trips)),
    }
}

pub(in crate::text) fn backup_contacts(contacts: Count) -> String {
    match contacts.all() {
        0 => "No numbers of your own.".to_owned(),
        1 => format!("1 number of your own: {}.", share(contacts)),
        all => format!("{all} numbers of your own: {}.", share(contacts)),
    }
}

pub(in crate::text) fn backup_ticks(ticks: Count) -> String {
    match ticks.all() {
        0 => "Nothing of the list for everyone.".to_owned(),
        1 => format!("1 item of the list for everyone: {}.", share(ticks)),
        all => format!("{all} items of the list for everyone: {}.", share(ticks)),
    }
}

pub(in crate::text) fn backup_which_trips() -> &'static str {
    "Which trips"
}

pub(in crate::text) fn backup_trip(name: &str, changes: Option<bool>, is_deleted: bool) -> String {
    let state = match changes {
        None => "new here",
        Some(true) => "with changes",
        Some(false) => "here already",
    };
    match is_deleted {
        true => format!("{name}: {state}, deleted"),
        false => format!("{name}: {state}"),
    }
}

pub(in crate::text) fn backup_brings_nothing() -> &'static str {
    "All of it is here already."
}

pub(in crate::text) fn restore_now() -> &'static str {
    "Put it together with what is here"
}

pub(in crate::text) fn erase_title() -> &'static str {
    "Erase everything"
}

pub(in crate::text) fn erase_note() -> &'static str {
    "All that this page has kept on this device. You see what goes before it does."
}

pub(in crate::text) fn erase_elsewhere() -> &'static str {
    "Another page of this site may keep things of yours under a name of its own. Those stay: erase them there."
}

pub(in crate::text) fn erase_all() -> &'static str {
    "Erase everything on this device"
}

pub(in crate::text) fn erase_question() -> &'static str {
    "Erase all of this for good, in every open tab? It cannot be taken back."
}

pub(in crate::text) fn erase_trips(count: usize) -> String {
    match count {
        0 => "Trips: none are kept".to_owned(),
        1 => "1 trip, with its notes, ticks and own items".to_owned(),
        _ => format!("{count} trips, with their notes, ticks and own items"),
    }
}

pub(in crate::text) fn erase_ticks(count: usize) -> String {
    match count {
        0 => "The list for everyone: nothing is ticked".to_owned(),
        1 => "1 tick on the list for everyone".to_owned(),
        _ => format!("{count} ticks on the list for everyone"),
    }
}

pub(in crate::text) fn erase_contacts(count: usize) -> String {
    match count {
        0 => "Your own numbers: none are kept".to_owned(),
        1 => "1 number of your own".to_owned(),
        _ => format!("{count} numbers of your own"),
    }
}

pub(in crate::text) fn erase_set_aside(count: usize) -> String {
    match count {
        0 => "Records set aside because they could not be read: none".to_owned(),
        1 => "1 record set aside because it could not be read".to_owned(),
        _ => format!("{count} records set aside because they could not be read"),
    }
}

pub(in crate::text) fn erase_stays() -> &'static str {
    "Files, links and prints that you took away stay where they are."
}

pub(in crate::text) fn erase_copy() -> &'static str {
    "Also the copy of this page that is kept for use without a connection"
}

pub(in crate::text) fn erase_now() -> &'static str {
    "Erase everything now"
}

pub(in crate::text) fn erase_nothing() -> &'static str {
    "Keep it"
}

pub(in crate::text) fn erased(erasing: Erasing) -> &'static str {
    match erasing {
        Erasing::No | Erasing::Asked => "",
        Erasing::Running => "Erasing …",
        Erasing::Done => "Everything that this page had kept on this device is erased.",
        Erasing::DoneButTheCopy => {
            "What you had filled in is erased. The copy of this page for use without a connection could not be deleted; delete this site’s data in the browser’s settings."
        }
        Erasing::Failed => {
            "It could not be erased: the browser’s storage refused. Close other tabs of this page and try again, or delete this site’s data in the browser’s settings."
        }
    }
}

pub(in crate::text) fn contact_form(is_known: bool) -> &'static str {
    match is_known {
        true => "Change this number",
        false => "A number of your own",
    }
}

pub(in crate::text) fn contact_field(field: ContactField) -> &'static str {
    match field {
        ContactField::Name => "Who it is",
        ContactField::Number => "Number, with the country’s code",
        ContactField::Note => "Note: a policy, hours, a language",
    }
}

pub(in crate::text) fn contact_keep() -> &'static str {
    "Keep it on this device"
}

pub(in crate::text) fn contact_call_off() -> &'static str {
    "Leave it"
}

pub(in crate::text) fn contact_change() -> &'static str {
    "Change"
}

pub(in crate::text) fn contact_remove() -> &'static str {
    "Remove"
}

pub(in crate::text) fn contact_remove_question(name: &str) -> String {
    format!("Remove “{name}”, and what you wrote of it?")
}

pub(in crate::text) fn contact_remove_not() -> &'static str {
    "Keep it"
}

pub(in crate::text) fn contact_no_number() -> &'static str {
    "No number written."
}

pub(in crate::text) fn contact_said(said: &ContactSaid) -> String {
    match said {
        ContactSaid::Written(name) => format!("“{name}” is among your own numbers."),
        ContactSaid::Removed(name) => format!("“{name}” was removed."),
        ContactSaid::Empty => "Write a name or a number.".to_owned(),
        ContactSaid::NoRoom => "There is no room for more numbers. Remove one first.".to_owned(),
    }
}
