//! What the list's page remembers beside the trip itself: texts that are not kept yet, and what was last said.
//!
//! It is forgotten with the page. Whatever is worth keeping is in the trip's record.

use super::order::Towards;
use advisory_model::Date;
use advisory_trip::ItemState;
use advisory_trip::reading::limits;
use std::collections::BTreeMap;

/// What the page remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listing {
    /// Texts that are not kept, or not yet.
    pub drafts: BTreeMap<Field, String>,
    /// The field whose text was refused when it was to be added.
    pub refused: Option<(Field, Refusal)>,
    /// What was last done, where it can be missed.
    pub said: Option<Said>,
    /// The items of the run-through, in order, as they were open when it began.
    pub queue: Vec<String>,
}

/// A field that is written in. Each names what it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The note on an item.
    Note(String),
    /// Why an item does not apply.
    Reason(String),
    /// The text of an item of the traveller's own.
    Text(String),
    /// The heading of a section of the traveller's own.
    Heading(String),
    /// The text of an item that is to be added to a section.
    NewText(String),
    /// The day of that item, as the browser writes it.
    NewDay(String),
    /// The heading of a section that is to be added.
    NewHeading,
}

impl Field {
    /// By which it is found on the page.
    #[must_use]
    pub fn hook(&self) -> String {
        match self {
            Self::Note(item) => format!("note-{item}"),
            Self::Reason(item) => format!("reason-{item}"),
            Self::Text(item) => format!("text-{item}"),
            Self::Heading(section) => format!("heading-{section}"),
            Self::NewText(section) => format!("new-text-{section}"),
            Self::NewDay(section) => format!("new-day-{section}"),
            Self::NewHeading => "new-heading".to_owned(),
        }
    }

    /// Whether what stands in it waits to be added.
    #[must_use]
    pub fn is_new(&self) -> bool {
        matches!(self, Self::NewText(_) | Self::NewDay(_) | Self::NewHeading)
    }

    fn limit(&self) -> usize {
        match self {
            Self::Heading(_) | Self::NewHeading => limits::NAME,
            _ => limits::NOTE,
        }
    }

    /// Why a text cannot be kept in it.
    #[must_use]
    pub fn refuses(&self, text: &str) -> Option<Refusal> {
        let may_be_empty = matches!(self, Self::Note(_) | Self::Reason(_) | Self::NewDay(_));
        let (count, limit) = (text.chars().count(), self.limit());
        if text.trim().is_empty() && !may_be_empty {
            Some(Refusal::Empty)
        } else if count > limit {
            Some(Refusal::TooLong { count, limit })
        } else {
            None
        }
    }
}

/// Why a text is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing stands in it.
    Empty,
    /// It has so many characters, and may have fewer.
    TooLong {
        /// Those that it has.
        count: usize,
        /// Those that it may have.
        limit: usize,
    },
    /// The list has as many own items or sections as can be kept.
    Full {
        /// So many.
        limit: usize,
    },
}

/// What was done and may not be seen. What can be taken back is said with the way to do so, not here.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// An item was moved and is now at this place of so many.
    Moved {
        /// Its text.
        text: String,
        /// Its place, from 1.
        place: usize,
        /// Items in sight.
        of: usize,
    },
    /// An item was to be moved past the end that it stands at.
    Stays(Towards),
    /// An item was added to a section, or stands in it now.
    StandsIn {
        /// Its text.
        text: String,
        /// The section's id.
        section: String,
        /// Whether it is in sight.
        in_sight: bool,
    },
    /// A section was added.
    SectionAdded {
        /// Its heading.
        name: String,
        /// Whether it is in sight: an empty one is not where something is filtered.
        in_sight: bool,
    },
    /// An item is no longer among those that are shown.
    OutOfSight(String),
}

/// What can be done on the list's page beyond changing the trip.
#[derive(Clone, Debug, PartialEq)]
pub enum ListDoing {
    /// An item is ticked, opened, or called not applicable.
    Mark(String, ItemState),
    /// A text is written.
    Write(Field, String),
    /// An item is added to a section, of what stands in its fields.
    AddItem(String),
    /// A section is added, of what stands in its field.
    AddSection,
    /// An own item's day is set.
    Due(String, Option<Date>),
    /// An own item is put into a section.
    PutInto(String, String),
    /// An own item is removed.
    Remove(String),
    /// An own section is removed.
    RemoveSection(String),
    /// An item is moved within its section.
    Move(String, Towards),
    /// The run-through begins.
    Begin,
    /// The run-through's item is marked, and the next open one comes.
    RunMark(ItemState),
    /// The run-through goes on, and leaves its item as it is.
    Later,
    /// The run-through goes back.
    Back,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_refused_only_where_it_cannot_be_kept() {
        let note = || Field::Note("a".into());
        let text = || Field::NewText("packing".into());
        for (field, written, expected) in [
            (note(), "", None),
            (note(), &*"é".repeat(4_000), None),
            (
                note(),
                &*"é".repeat(4_001),
                Some(Refusal::TooLong {
                    count: 4_001,
                    limit: 4_000,
                }),
            ),
            (text(), " \n", Some(Refusal::Empty)),
            (text(), "Ask", None),
            (Field::NewHeading, "", Some(Refusal::Empty)),
            (
                Field::NewHeading,
                &*"x".repeat(201),
                Some(Refusal::TooLong { count: 201, limit: 200 }),
            ),
        ] {
            assert_eq!(
                field.refuses(written),
                expected,
                "{field:?} of {} characters",
                written.len()
            );
        }
    }
}
