//! What a traveller can change of a trip. One change, one time; whatever it does not speak of stays.

use crate::record::{ItemState, Record, SavedStop};
use crate::stamp::Stamped;
use advisory_model::{Date, Lodging, Purpose, Traveller, Way};

/// A change of a trip.
///
/// ```
/// use advisory_model::Way;
/// use advisory_trip::{Edit, Record};
///
/// let mut record = Record::new("harbour-2019", "t1");
/// record.ways.set(vec!["airship".into()], 1);
/// record.apply(&Edit::Ways(vec![Way::Taxi]), 2);
/// assert_eq!(record.ways.value, ["taxi", "airship"], "a way that only a newer version knows stays");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Renames the trip.
    Name(String),
    /// Sets the first day away.
    Departure(Option<Date>),
    /// Sets the day of return.
    Return(Option<Date>),
    /// Sets all stops, in order.
    Stops(Vec<SavedStop>),
    /// Sets the ways of travel.
    Ways(Vec<Way>),
    /// Sets where one sleeps.
    Lodgings(Vec<Lodging>),
    /// Sets what for.
    Purposes(Vec<Purpose>),
    /// Sets who travels.
    Travellers(Vec<Traveller>),
    /// Says that none of the other kinds of travellers travels, or takes that back.
    NobodyElse(bool),
    /// Puts the trip away, or back.
    Archive(bool),
    /// Deletes the trip, or brings it back.
    Delete(bool),
    /// Sets how far an item is.
    State(String, ItemState),
    /// Says why an item does not apply.
    Reason(String, String),
    /// Sets the note on an item.
    Note(String, String),
    /// Adds an item of the traveller's own, changes one, or brings one back.
    OwnItem {
        /// Its id.
        id: String,
        /// What to do.
        text: String,
        /// The section's id.
        section: String,
        /// The day by which it should be done.
        due: Option<Date>,
    },
    /// Takes an item of the traveller's own out.
    RemoveItem(String),
    /// Adds a section of the traveller's own, renames one, or brings one back.
    OwnSection {
        /// Its id.
        id: String,
        /// Its heading.
        name: String,
    },
    /// Takes a section of the traveller's own out; its items stay.
    RemoveSection(String),
    /// Sets the order of a section's items.
    Order(String, Vec<String>),
    /// Opens every item again; notes and the traveller's own items stay.
    Reset,
}

impl Record {
    /// Applies one change, made at `now`, in milliseconds since 1970.
    pub fn apply(&mut self, edit: &Edit, now: u64) {
        let at = self.stamp(now);
        match edit {
            Edit::Name(name) => self.name.set(name.clone(), at),
            Edit::Departure(day) => self.departure.set(*day, at),
            Edit::Return(day) => self.return_day.set(*day, at),
            Edit::Stops(stops) => self.stops.set(stops.clone(), at),
            Edit::Ways(ways) => {
                let slugs = with_unknown(&self.ways.value, ways, Way::slug, Way::from_slug);
                self.ways.set(slugs, at);
            }
            Edit::Lodgings(lodgings) => {
                let slugs = with_unknown(&self.lodgings.value, lodgings, Lodging::slug, Lodging::from_slug);
                self.lodgings.set(slugs, at);
            }
            Edit::Purposes(purposes) => {
                let slugs = with_unknown(&self.purposes.value, purposes, Purpose::slug, Purpose::from_slug);
                self.purposes.set(slugs, at);
            }
            Edit::Travellers(travellers) => {
                let slugs = with_unknown(
                    &self.travellers.value,
                    travellers,
                    Traveller::slug,
                    Traveller::from_slug,
                );
                self.travellers.set(slugs, at);
            }
            Edit::NobodyElse(said) => {
                let asked = if *said { Traveller::ALL } else { &[] };
                self.absent
                    .set(asked.iter().map(|it| it.slug().to_owned()).collect(), at);
            }
            Edit::Archive(archived) => self.archived.set(*archived, at),
            Edit::Delete(deleted) => self.deleted.set(*deleted, at),
            Edit::Reset => self.reset(at),
            of_the_list => self.apply_to_list(of_the_list, at),
        }
    }

    fn apply_to_list(&mut self, edit: &Edit, at: u64) {
        match edit {
            Edit::State(item, state) => self.marks.entry(item.clone()).or_default().state.set(*state, at),
            Edit::Reason(item, reason) => self
                .marks
                .entry(item.clone())
                .or_default()
                .reason
                .set(reason.clone(), at),
            Edit::Note(item, note) => self.marks.entry(item.clone()).or_default().note.set(note.clone(), at),
            Edit::OwnItem { id, text, section, due } => {
                let item = self.own_items.entry(id.clone()).or_default();
                item.text.set(text.clone(), at);
                item.section.set(section.clone(), at);
                item.due.set(*due, at);
                bring_back(&mut item.removed, at);
            }
            Edit::RemoveItem(id) => self.own_items.entry(id.clone()).or_default().removed.set(true, at),
            Edit::OwnSection { id, name } => {
                let section = self.own_sections.entry(id.clone()).or_default();
                section.name.set(name.clone(), at);
                bring_back(&mut section.removed, at);
            }
            Edit::RemoveSection(id) => self.own_sections.entry(id.clone()).or_default().removed.set(true, at),
            Edit::Order(section, items) => self.order.entry(section.clone()).or_default().set(items.clone(), at),
            _ => {}
        }
    }

    fn reset(&mut self, at: u64) {
        for mark in self.marks.values_mut() {
            if mark.state.value != ItemState::Open {
                mark.state.set(ItemState::Open, at);
            }
        }
    }
}

/// Who writes in what was taken out wants it back.
fn bring_back(removed: &mut Stamped<bool>, at: u64) {
    if removed.value {
        removed.set(false, at);
    }
}

/// The slugs of what was chosen, and those that this version does not know and so cannot have unchosen.
fn with_unknown<T: Copy>(
    before: &[String],
    chosen: &[T],
    slug: fn(T) -> &'static str,
    from_slug: fn(&str) -> Option<T>,
) -> Vec<String> {
    let unknown = before.iter().filter(|slug| from_slug(slug).is_none()).cloned();
    chosen.iter().map(|it| slug(*it).to_owned()).chain(unknown).collect()
}
