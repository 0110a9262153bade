//! One difference between a kept trip and one that was read, in words: what it is about, what was before, what is after.

use crate::trip::view::TripView;
use advisory_model::{Date, Lodging, Phase, Purpose, Traveller, Way};
use advisory_trip::comparison::OwnItemView;
use advisory_trip::{Change, Record, SavedStop};

/// A part of a trip that can differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its name.
    Name,
    /// The first day away.
    Departure,
    /// The day of return.
    Return,
    /// Where it goes.
    Stops,
    /// How one travels.
    Ways,
    /// Where one sleeps.
    Lodgings,
    /// What for.
    Purposes,
    /// Who travels.
    Travellers,
    /// Whether others travel.
    Others,
    /// Whether it is put away or deleted.
    Place,
    /// How far this item is.
    Item(String),
    /// Why this item does not apply.
    Reason(String),
    /// The note on this item.
    Note(String),
    /// An item of the traveller's own.
    OwnItem,
    /// A section of the traveller's own.
    OwnSection,
}

/// A change that merging makes, as a sentence. `trip` is what merging makes, which knows the names of own items and sections.
pub(super) fn becomes(view: TripView<'_>, trip: &Record, change: &Change) -> String {
    let text = view.content.text;
    match change {
        Change::Order { section, .. } => text.order_changes(&section_name(view, trip, section)),
        Change::NewerFields => text.newer_fields().to_owned(),
        _ => match worded(view, trip, change) {
            Some((part, before, after)) => text.part_becomes(&part, &before, &after),
            None => String::new(),
        },
    }
}

/// What stays because it is newer here, as a sentence.
pub(super) fn stays(view: TripView<'_>, trip: &Record, change: &Change) -> String {
    let text = view.content.text;
    match change {
        Change::Order { section, .. } => text.order_stays(&section_name(view, trip, section)),
        Change::NewerFields => text.newer_fields().to_owned(),
        _ => match worded(view, trip, change) {
            Some((part, before, after)) => text.part_stays(&part, &before, &after),
            None => String::new(),
        },
    }
}

fn worded(view: TripView<'_>, trip: &Record, change: &Change) -> Option<(Part, String, String)> {
    let text = view.content.text;
    let quoted = |words: &String| text.quoted(words);
    let day = |day: &Option<Date>| day.map_or_else(|| text.quoted(""), |day| (text.outward_words().day)(day));
    let listed = |names: String| if names.is_empty() { text.quoted("") } else { names };
    let worded = match change {
        Change::Name { before, after } => (Part::Name, quoted(before), quoted(after)),
        Change::Departure { before, after } => (Part::Departure, day(before), day(after)),
        Change::Return { before, after } => (Part::Return, day(before), day(after)),
        Change::Stops { before, after } => (Part::Stops, listed(stops(view, before)), listed(stops(view, after))),
        Change::Ways { before, after } => {
            let ways = |it| listed(slugs(it, Way::from_slug, |way| text.way(way)));
            (Part::Ways, ways(before), ways(after))
        }
        Change::Lodgings { before, after } => {
            let lodgings = |it| listed(slugs(it, Lodging::from_slug, |lodging| text.lodging(lodging)));
            (Part::Lodgings, lodgings(before), lodgings(after))
        }
        Change::Purposes { before, after } => {
            let purposes = |it| listed(slugs(it, Purpose::from_slug, |purpose| text.purpose(purpose)));
            (Part::Purposes, purposes(before), purposes(after))
        }
        Change::Travellers { before, after } => {
            let who = |it| listed(travellers(view, it));
            (Part::Travellers, who(before), who(after))
        }
        Change::Absent { before, after } => {
            let said = |absent: &Vec<String>| match absent.is_empty() {
                true => text.quoted(""),
                false => text.quoted(text.editor_nobody_else()),
            };
            (Part::Others, said(before), said(after))
        }
        of_the_list => return of_the_list_worded(view, trip, of_the_list),
    };
    Some(worded)
}

fn of_the_list_worded(view: TripView<'_>, trip: &Record, change: &Change) -> Option<(Part, String, String)> {
    let text = view.content.text;
    let state = text.outward_words().item.state;
    let own_item = |it: &Option<OwnItemView>| match it {
        Some(it) => text.own_item(&it.text, &section_name(view, trip, &it.section), it.due),
        None => text.quoted(""),
    };
    let heading = |it: &Option<String>| text.quoted(it.as_deref().unwrap_or_default());
    let item = |id: &str| item_name(view, trip, id);
    let worded = match change {
        Change::Archived { before, after } => {
            let place = |is_away: bool| text.archived_or_not(is_away).to_owned();
            (Part::Place, place(*before), place(*after))
        }
        Change::Deleted { before, after } => {
            let place = |is_deleted: bool| text.deleted_or_not(is_deleted).to_owned();
            (Part::Place, place(*before), place(*after))
        }
        Change::Item { id, before, after } => (
            Part::Item(item(id)),
            state(*before).to_owned(),
            state(*after).to_owned(),
        ),
        Change::Reason { id, before, after } => (Part::Reason(item(id)), text.quoted(before), text.quoted(after)),
        Change::Note { id, before, after } => (Part::Note(item(id)), text.quoted(before), text.quoted(after)),
        Change::OwnItem { before, after, .. } => (Part::OwnItem, own_item(before), own_item(after)),
        Change::OwnSection { before, after, .. } => (Part::OwnSection, heading(before), heading(after)),
        _ => return None,
    };
    Some(worded)
}

/// Stops with their days, in order.
pub(super) fn stops(view: TripView<'_>, stops: &[SavedStop]) -> String {
    let report = view.content.report;
    let stop = |stop: &SavedStop| {
        let scope = report.scope(&stop.scope);
        let name = scope.map_or(&*stop.scope, |scope| report.scope_name(scope));
        (view.content.text.outward_words().trip.stop)(name, stop.arrival, stop.leave)
    };
    stops.iter().map(stop).collect::<Vec<_>>().join("; ")
}

/// Who travels, by name.
pub(super) fn travellers(view: TripView<'_>, saved: &[String]) -> String {
    slugs(saved, Traveller::from_slug, |it| view.content.text.traveller(it))
}

/// Names of slugs; what this version does not know keeps its slug.
fn slugs<T>(slugs: &[String], of: fn(&str) -> Option<T>, name: impl Fn(T) -> &'static str) -> String {
    let named = |slug: &String| of(slug).map_or_else(|| slug.clone(), |it| name(it).to_owned());
    slugs.iter().map(named).collect::<Vec<_>>().join("; ")
}

/// What an item says; one that is not known keeps its id.
fn item_name(view: TripView<'_>, trip: &Record, id: &str) -> String {
    let own = trip.own_items.get(id).map(|it| it.text.value.clone());
    let known = view.content.report.items.iter().find(|it| it.id == id);
    own.or_else(|| known.map(|it| it.text.clone()))
        .unwrap_or_else(|| id.to_owned())
}

/// A phase by its name, an own section by its heading.
fn section_name(view: TripView<'_>, trip: &Record, id: &str) -> String {
    let own = trip.own_sections.get(id).map(|it| it.name.value.clone());
    let phase = Phase::ALL.iter().find(|phase| phase.slug() == id);
    own.or_else(|| phase.map(|it| view.content.text.phase(*it).to_owned()))
        .unwrap_or_else(|| id.to_owned())
}
