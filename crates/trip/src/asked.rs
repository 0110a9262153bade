//! What an organisation asks of its people beside the report's list: shown among the report's items, ticked and kept like them.
//!
//! It refuses to pass for the report's: whoever shows one names who asks.

use advisory_model::{Condition, Date, Holds, Phase, Report, Trip};

/// How the id of such an item begins, wherever it is ticked: neither the report's nor the traveller's own ids begin so.
pub const PREFIX: &str = "asked-";

/// An item that an organisation asks for.
///
/// ```
/// use advisory_model::{Condition, Date, Phase, Trip};
/// use advisory_trip::Asked;
///
/// let asked = Asked {
///     id: "asked-call".into(),
///     by: "Example Aid".into(),
///     phase: Phase::BeforeDeparture,
///     text: "Call the desk".into(),
///     reason: "It knows the day's news".into(),
///     when: Condition::default(),
///     due: Some(3),
/// };
/// let trip = Trip { departure: Date::new(2026, 8, 10), ..Trip::default() };
/// assert_eq!(asked.due_on(&trip), Date::new(2026, 8, 7));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Its id, with [`PREFIX`]; by it ticks are kept.
    pub id: String,
    /// Who asks.
    pub by: String,
    /// When it is done.
    pub phase: Phase,
    /// What to do.
    pub text: String,
    /// Why.
    pub reason: String,
    /// The trips that it concerns.
    pub when: Condition,
    /// By how many days before departure it should be done.
    pub due: Option<u16>,
}

impl Asked {
    /// Whether a trip calls for it.
    #[must_use]
    pub fn applies(&self, trip: &Trip, report: &Report) -> Holds {
        self.when.over(trip, report)
    }

    /// The day by which it should be done; none while the day of departure is not known.
    #[must_use]
    pub fn due_on(&self, trip: &Trip) -> Option<Date> {
        let (departure, days) = trip.departure.zip(self.due)?;
        Some(departure.plus_days(-i32::from(days)))
    }
}
