//! Trips to begin with: what a kind of traveller would say of a trip, for the traveller to change. They are ours, and not the report's;
//! none has a day, and none says what to do.

use crate::trip::Trip;
use borsh::{BorshDeserialize, BorshSerialize};

/// A trip to begin with.
///
/// ```
/// let report = advisory_model::example::report();
/// assert_eq!(report.reference.templates[0].trip.departure, None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Template {
    /// The slug.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it sets, in a line.
    pub text: String,
    /// The trip, without days.
    pub trip: Trip,
}
