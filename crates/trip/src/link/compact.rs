//! The short form of a trip in a link: keys of one letter, slugs in a row, one time for all.
//!
//! A key that is not there was never set, so that it changes nothing where the link is read. It refuses to carry what a traveller does
//! not see: texts of own items that were taken out, whether a trip is put away, and fields of a newer version.

mod unfold;

use crate::reading::is_id;
use crate::record::{ItemState, Mark, Record, SavedStop};
use crate::stamp::{Merge, Stamped};
use advisory_model::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

type Texts = BTreeMap<String, String>;

/// Ids with a space between them; days as they are written, empty where there is none.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Compact {
    #[serde(rename = "r")]
    report: String,
    #[serde(rename = "i")]
    id: String,
    #[serde(rename = "t")]
    at: u64,
    #[serde(rename = "n", skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "d", skip_serializing_if = "Option::is_none")]
    departure: Option<String>,
    #[serde(rename = "e", skip_serializing_if = "Option::is_none")]
    return_day: Option<String>,
    /// A stop is `scope arrival leave`, with `-` for a day that is not known.
    #[serde(rename = "s", skip_serializing_if = "Option::is_none")]
    stops: Option<Vec<String>>,
    #[serde(rename = "w", skip_serializing_if = "Option::is_none")]
    ways: Option<String>,
    #[serde(rename = "l", skip_serializing_if = "Option::is_none")]
    lodgings: Option<String>,
    #[serde(rename = "p", skip_serializing_if = "Option::is_none")]
    purposes: Option<String>,
    #[serde(rename = "y", skip_serializing_if = "Option::is_none")]
    travellers: Option<String>,
    #[serde(rename = "v", skip_serializing_if = "Option::is_none")]
    absent: Option<String>,
    #[serde(rename = "x", skip_serializing_if = "String::is_empty")]
    done: String,
    #[serde(rename = "a", skip_serializing_if = "String::is_empty")]
    not_applicable: String,
    #[serde(rename = "u", skip_serializing_if = "String::is_empty")]
    opened_again: String,
    #[serde(rename = "b", skip_serializing_if = "Texts::is_empty")]
    reasons: Texts,
    #[serde(rename = "o", skip_serializing_if = "Texts::is_empty")]
    notes: Texts,
    /// Text, section, and due day.
    #[serde(rename = "q", skip_serializing_if = "BTreeMap::is_empty")]
    own_items: BTreeMap<String, (String, String, String)>,
    #[serde(rename = "c", skip_serializing_if = "Texts::is_empty")]
    own_sections: Texts,
    #[serde(rename = "g", skip_serializing_if = "Gone::is_empty")]
    items_gone: Gone,
    #[serde(rename = "f", skip_serializing_if = "Gone::is_empty")]
    sections_gone: Gone,
    #[serde(rename = "z", skip_serializing_if = "Texts::is_empty")]
    order: Texts,
}

/// The traveller's own items, or sections, that were taken out; and those that were put back again.
#[derive(Default, Serialize, Deserialize)]
struct Gone(String, String);

impl Gone {
    fn of<'a>(removed: impl Iterator<Item = (&'a String, &'a Stamped<bool>)> + Clone) -> Self {
        let those = |wanted: bool| {
            let set = removed
                .clone()
                .filter(move |(_, it)| !it.is_unset() && it.value == wanted);
            row(set.map(|(id, _)| id))
        };
        Self(those(true), those(false))
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty() && self.1.is_empty()
    }
}

impl Compact {
    /// The short form of a record.
    pub(super) fn of(record: &Record) -> Self {
        let in_state = |state: ItemState| {
            let is_set = move |mark: &Mark| !mark.state.is_unset() && mark.state.value == state;
            row(record.marks.iter().filter(|(_, it)| is_set(it)).map(|(id, _)| id))
        };
        let texts = |of: fn(&Mark) -> &Stamped<String>| {
            let every = record.marks.iter().map(|(id, mark)| (id, of(mark)));
            every
                .filter_map(|(id, text)| Some((id.clone(), set(text)?.clone())))
                .collect()
        };
        let items = record.own_items.iter();
        let sections = record.own_sections.iter();
        Self {
            report: record.report.clone(),
            id: record.id.clone(),
            at: record.latest(),
            name: set(&record.name).cloned(),
            departure: set(&record.departure).map(day),
            return_day: set(&record.return_day).map(day),
            stops: set(&record.stops).map(|stops| stops.iter().map(stop).collect()),
            ways: set(&record.ways).map(row),
            lodgings: set(&record.lodgings).map(row),
            purposes: set(&record.purposes).map(row),
            travellers: set(&record.travellers).map(row),
            absent: set(&record.absent).map(row),
            done: in_state(ItemState::Done),
            not_applicable: in_state(ItemState::NotApplicable),
            opened_again: in_state(ItemState::Open),
            reasons: texts(|mark| &mark.reason),
            notes: texts(|mark| &mark.note),
            items_gone: Gone::of(items.clone().map(|(id, it)| (id, &it.removed))),
            own_items: (items.filter(|(_, it)| !it.removed.value))
                .map(|(id, it)| {
                    let text = it.text.value.clone();
                    (id.clone(), (text, it.section.value.clone(), day(&it.due.value)))
                })
                .collect(),
            sections_gone: Gone::of(sections.clone().map(|(id, it)| (id, &it.removed))),
            own_sections: (sections.filter(|(_, it)| !it.removed.value))
                .map(|(id, it)| (id.clone(), it.name.value.clone()))
                .collect(),
            order: (record.order.iter())
                .filter_map(|(id, order)| Some((id.clone(), row(set(order)?))))
                .collect(),
        }
    }
}

fn set<T>(stamped: &Stamped<T>) -> Option<&T> {
    (!stamped.is_unset()).then_some(&stamped.value)
}

/// Ids in a row. What is no id could not be told apart, nor be read anywhere.
fn row<'a>(ids: impl IntoIterator<Item = &'a String>) -> String {
    let ids = ids.into_iter().map(String::as_str).filter(|id| is_id(id));
    ids.collect::<Vec<_>>().join(" ")
}

fn day(day: &Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn stop(stop: &SavedStop) -> String {
    let day = |day: Option<Date>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
    format!("{} {} {}", stop.scope, day(stop.arrival), day(stop.leave))
}
