//! Words of the planner: see `src/trip/device.rs` and `src/trip/contacts.rs`.

use super::{Text, en::device as en};
use crate::trip::contacts::{ContactField, ContactSaid};
use crate::trip::device::Erasing;
use advisory_trip::backup::Count;

words! {
    device_title() -> &'static str;
    device_holds(trips: usize, contacts: usize, ticks: usize, set_aside: usize) -> String;
    device_unread() -> &'static str;
    device_keeps(is_kept_for_good: Option<bool>) -> &'static str;

    backup_title() -> &'static str;
    backup_note() -> &'static str;
    save_everything() -> &'static str;
    copy_all() -> &'static str;
    backup_as_text() -> &'static str;
    restore_title() -> &'static str;
    restore_note() -> &'static str;
    restore_file() -> &'static str;
    restore_paste() -> &'static str;

    backup_arrived() -> &'static str;
    backup_arrived_note() -> &'static str;
    backup_trips(trips: Count, items: usize) -> String;
    backup_contacts(contacts: Count) -> String;
    backup_ticks(ticks: Count) -> String;
    backup_which_trips() -> &'static str;
    backup_trip(name: &str, changes: Option<bool>, is_deleted: bool) -> String;
    backup_brings_nothing() -> &'static str;
    restore_now() -> &'static str;

    erase_title() -> &'static str;
    erase_note() -> &'static str;
    erase_elsewhere() -> &'static str;
    erase_all() -> &'static str;
    erase_question() -> &'static str;
    erase_trips(trips: usize) -> String;
    erase_ticks(ticks: usize) -> String;
    erase_contacts(contacts: usize) -> String;
    erase_set_aside(records: usize) -> String;
    erase_stays() -> &'static str;
    erase_copy() -> &'static str;
    erase_now() -> &'static str;
    erase_nothing() -> &'static str;
    erased(erasing: Erasing) -> &'static str;

    contact_form(is_known: bool) -> &'static str;
    contact_field(field: ContactField) -> &'static str;
    contact_keep() -> &'static str;
    contact_call_off() -> &'static str;
    contact_change() -> &'static str;
    contact_remove() -> &'static str;
    contact_remove_question(name: &str) -> String;
    contact_remove_not() -> &'static str;
    contact_no_number() -> &'static str;
    contact_said(said: &ContactSaid) -> String;
}
