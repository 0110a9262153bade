//! Words of the planner: see `src/trip/exchange.rs`.

use super::{Text, en::exchange as en};
use crate::trip::exchange::{Part, Said};
use advisory_model::{Date, Progress};
use advisory_trip::Moment;
use advisory_trip::comparison::Brings;
use advisory_trip::receipt::DatasetIs;

words! {
    exchange_title() -> &'static str;
    exchange_intro() -> &'static str;
    typed_words_leave() -> &'static str;
    exchange_said(said: &Said) -> String;

    who_stays() -> &'static str;
    who_stays_note() -> &'static str;
    would_tell(was_said: bool) -> &'static str;
    would_tell_of(trip: &str) -> String;
    would_tell_nothing() -> &'static str;
    item_for_some(item: &str) -> String;
    purpose_for_some(purpose: &str) -> String;
    include_who() -> &'static str;

    out_file() -> &'static str;
    out_file_note() -> &'static str;
    take_trip() -> &'static str;
    take_all_trips(count: usize) -> String;
    out_list() -> &'static str;
    out_list_note() -> &'static str;
    take_table() -> &'static str;
    take_text() -> &'static str;
    take_markdown() -> &'static str;
    copy_text() -> &'static str;
    copy_markdown() -> &'static str;
    see_text() -> &'static str;
    see_markdown() -> &'static str;
    out_calendar() -> &'static str;
    calendar_days(days: usize) -> String;
    take_calendar() -> &'static str;

    out_link() -> &'static str;
    link_note() -> &'static str;
    link_field() -> &'static str;
    link_length(letters: usize) -> String;
    link_too_long(letters: usize) -> String;
    copy_link() -> &'static str;
    share_link() -> &'static str;
    fragment_note() -> &'static str;
    fragment_field() -> &'static str;
    out_code() -> &'static str;
    code_note() -> &'static str;
    code_label(trip: &str) -> String;
    code_too_long(letters: usize) -> String;

    out_receipt() -> &'static str;
    receipt_note() -> &'static str;
    receipt_holds() -> &'static str;
    receipt_dataset(report: &str, version: &str, hash: &str) -> String;
    receipt_level(level: u8, year: u16) -> String;
    receipt_days(days: &str) -> String;
    receipt_items(items: usize, done: usize) -> String;
    receipt_own_items(items: usize) -> String;
    receipt_moment() -> &'static str;
    receipt_leaves_out() -> &'static str;
    receipt_name() -> &'static str;
    take_receipt() -> &'static str;
    receipt_unsigned() -> &'static str;
    receipt_check() -> &'static str;

    read_title() -> &'static str;
    read_note() -> &'static str;
    read_field() -> &'static str;
    read_it_in() -> &'static str;
    read_file() -> &'static str;
    file_not_read() -> &'static str;

    arrived(trips: usize) -> String;
    arrived_note() -> &'static str;
    arrived_early() -> &'static str;
    arrived_stops(stops: &str) -> String;
    arrived_travellers(who: &str) -> String;
    brings(brings: Brings, is_known: bool, is_deleted: bool) -> &'static str;
    merging_changes() -> &'static str;
    newer_here() -> &'static str;
    keep_trip() -> &'static str;
    put_together() -> &'static str;
    keep_both() -> &'static str;
    leave_it() -> &'static str;
    take_all_arrived() -> &'static str;
    leave_all_arrived() -> &'static str;

    quoted(words: &str) -> String;
    part_becomes(part: &Part, before: &str, after: &str) -> String;
    part_stays(part: &Part, here: &str, there: &str) -> String;
    order_changes(section: &str) -> String;
    order_stays(section: &str) -> String;
    newer_fields() -> &'static str;
    archived_or_not(is_archived: bool) -> &'static str;
    deleted_or_not(is_deleted: bool) -> &'static str;
    own_item(item: &str, section: &str, due: Option<Date>) -> String;

    receipt_arrived() -> &'static str;
    put_away_receipt() -> &'static str;
    checked_dataset(dataset: &DatasetIs) -> String;
    checked_days(days: &str) -> String;
    checked_own_items(own: Progress) -> String;
    checked_unknown(items: usize) -> String;
    checked_moment(at: Moment) -> String;
    checked_name() -> &'static str;
    checked_items() -> &'static str;
    checked_item(item: &str, state: &str) -> String;
}
