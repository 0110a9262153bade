//! Times from elsewhere: none may lie in the future. Why: see [`crate::reading`].

use super::limits::AHEAD;
use crate::record::{Mark, OwnItem, OwnSection, Record};
use crate::stamp::Stamped;

/// Brings every stamp from the future down to now.
pub(super) fn bring_down(record: &mut Record, now: u64) {
    // Every field is named, so that a new one is not forgotten here.
    let Record {
        schema: _,
        report: _,
        id: _,
        name,
        departure,
        return_day,
        stops,
        ways,
        lodgings,
        purposes,
        travellers,
        archived,
        deleted,
        marks,
        own_items,
        own_sections,
        order,
        unknown: _,
    } = record;
    at_most(name, now);
    at_most(departure, now);
    at_most(return_day, now);
    at_most(stops, now);
    at_most(ways, now);
    at_most(lodgings, now);
    at_most(purposes, now);
    at_most(travellers, now);
    at_most(archived, now);
    at_most(deleted, now);
    marks.values_mut().for_each(|it| mark(it, now));
    own_items.values_mut().for_each(|it| own_item(it, now));
    own_sections.values_mut().for_each(|it| own_section(it, now));
    order.values_mut().for_each(|it| at_most(it, now));
}

fn mark(mark: &mut Mark, now: u64) {
    let Mark {
        state,
        reason,
        note,
        unknown: _,
    } = mark;
    at_most(state, now);
    at_most(reason, now);
    at_most(note, now);
}

fn own_item(item: &mut OwnItem, now: u64) {
    let OwnItem {
        text,
        section,
        due,
        removed,
        unknown: _,
    } = item;
    at_most(text, now);
    at_most(section, now);
    at_most(due, now);
    at_most(removed, now);
}

fn own_section(section: &mut OwnSection, now: u64) {
    let OwnSection {
        name,
        removed,
        unknown: _,
    } = section;
    at_most(name, now);
    at_most(removed, now);
}

fn at_most<T: Default + PartialEq>(stamped: &mut Stamped<T>, now: u64) {
    if stamped.at > now.saturating_add(AHEAD) {
        stamped.at = now;
    }
    // A value without a time would be taken for one that was never set, and not be kept.
    if stamped.is_unset() && stamped.value != T::default() {
        stamped.at = 1;
    }
}
