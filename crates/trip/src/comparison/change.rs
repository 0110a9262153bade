//! One difference between two copies of a trip, with all that an interface needs to word it. Slugs stay slugs: wording is not done here.

use crate::record::{ItemState, SavedStop};
use advisory_model::Date;

/// A difference. `before` is what is kept, `after` what the other copy says.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    missing_docs,
    reason = "each change has a before and an after, and nothing else but its id"
)]
pub enum Change {
    /// The trip's name.
    Name { before: String, after: String },
    /// The first day away.
    Departure { before: Option<Date>, after: Option<Date> },
    /// The day of return.
    Return { before: Option<Date>, after: Option<Date> },
    /// The stops, in order.
    Stops {
        before: Vec<SavedStop>,
        after: Vec<SavedStop>,
    },
    /// The ways of travel, by slug.
    Ways { before: Vec<String>, after: Vec<String> },
    /// Where one sleeps, by slug.
    Lodgings { before: Vec<String>, after: Vec<String> },
    /// What for, by slug.
    Purposes { before: Vec<String>, after: Vec<String> },
    /// Who travels, by slug.
    Travellers { before: Vec<String>, after: Vec<String> },
    /// Who was said not to travel, by slug.
    Absent { before: Vec<String>, after: Vec<String> },
    /// Whether it is put away.
    Archived { before: bool, after: bool },
    /// Whether it is deleted.
    Deleted { before: bool, after: bool },
    /// How far an item is; also of an item that the report does not have.
    Item {
        id: String,
        before: ItemState,
        after: ItemState,
    },
    /// Why an item does not apply.
    Reason { id: String, before: String, after: String },
    /// The note on an item.
    Note { id: String, before: String, after: String },
    /// An item of the traveller's own: added where there is none before, taken out where there is none after.
    OwnItem {
        id: String,
        before: Option<OwnItemView>,
        after: Option<OwnItemView>,
    },
    /// A section of the traveller's own, by its heading: added, taken out, or renamed.
    OwnSection {
        id: String,
        before: Option<String>,
        after: Option<String>,
    },
    /// The order of a section's items.
    Order {
        section: String,
        before: Vec<String>,
        after: Vec<String>,
    },
    /// Fields that only a newer version of the page can show.
    NewerFields,
}

/// An item of the traveller's own, as it is seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnItemView {
    /// What to do.
    pub text: String,
    /// The id of its section.
    pub section: String,
    /// The day by which it should be done.
    pub due: Option<Date>,
}
