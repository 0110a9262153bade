//! What the report asks of a traveller, and what to do if something happens.

use crate::condition::Condition;
use crate::ids::{ContactId, ParagraphId, StatementId};
use crate::words::words;
use borsh::{BorshDeserialize, BorshSerialize};

/// An item of the checklist.
///
/// ```
/// use advisory_model::{Phase, example};
///
/// let report = example::report();
/// assert_eq!(report.items[0].phase, Phase::BeforeDeparture);
/// assert_eq!(report.statements[report.items[0].why[0].index()].id, "harbour-crime");
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Item {
    /// The slug, by which ticks are kept: never renamed.
    pub id: String,
    /// When it is done.
    pub phase: Phase,
    /// What to do.
    pub text: String,
    /// The statements that give the reason; never empty.
    pub why: Vec<StatementId>,
    /// The trips that it concerns.
    pub condition: Condition,
    /// The day by which it should be done.
    pub due: Option<Due>,
    /// Whose advice it is.
    pub origin: Origin,
}

words! {
    /// A phase of a trip, in order.
    ///
    /// ```
    /// use advisory_model::Phase;
    ///
    /// assert_eq!(Phase::ALL.len(), 8);
    /// assert!(Phase::Packing < Phase::Return);
    /// ```
    Phase {
        /// Before anything is booked.
        BeforeBooking = "before-booking",
        /// Before leaving.
        BeforeDeparture = "before-departure",
        /// Packing.
        Packing = "packing",
        /// On arrival.
        Arrival = "arrival",
        /// On the road.
        OnTheRoad = "on-the-road",
        /// Where one sleeps.
        Lodging = "lodging",
        /// Getting ready for emergencies.
        Emergencies = "emergencies",
        /// On return.
        Return = "return",
    }
}

words! {
    /// The day that due days are counted from.
    ///
    /// ```
    /// assert_eq!(advisory_model::DueFrom::Departure.slug(), "departure");
    /// ```
    DueFrom {
        /// The day of departure.
        Departure = "departure",
        /// The day of return.
        Return = "return",
    }
}

/// A due day. Ours, unless a statement gives it.
///
/// ```
/// use advisory_model::{Date, Due, DueFrom, Trip};
///
/// let due = Due { from: DueFrom::Departure, days: -14 };
/// let trip = Trip { departure: Date::new(2026, 8, 15), ..Trip::default() };
/// assert_eq!(due.on(&trip), Date::new(2026, 8, 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Due {
    /// Counted from.
    pub from: DueFrom,
    /// Days; negative for before.
    pub days: i16,
}

impl Due {
    /// The date for a trip; none while the day that it is counted from is not known.
    #[must_use]
    pub fn on(self, trip: &crate::Trip) -> Option<crate::Date> {
        let day = match self.from {
            DueFrom::Departure => trip.departure,
            DueFrom::Return => trip.return_day,
        };
        day.map(|day| day.plus_days(self.days.into()))
    }
}

/// Whose advice an item is.
///
/// ```
/// use advisory_model::Origin;
///
/// assert_ne!(Origin::Report, Origin::Editorial("common practice".into()));
/// ```
#[derive(Clone, Debug, Default, PartialEq, BorshSerialize, BorshDeserialize)]
pub enum Origin {
    /// The report's.
    #[default]
    Report,
    /// Ours, on the basis named.
    Editorial(String),
}

impl Origin {
    /// What our own advice rests on; none where it is the report's.
    #[must_use]
    pub fn basis(&self) -> Option<&str> {
        match self {
            Self::Report => None,
            Self::Editorial(basis) => Some(basis),
        }
    }
}

/// Something that may happen, and what the report advises then.
///
/// ```
/// use advisory_model::example;
///
/// assert_eq!(example::report().reference.situations[0].steps.len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Situation {
    /// The slug.
    pub id: String,
    /// What happens.
    pub title: String,
    /// What to do, in order.
    pub steps: Vec<SituationStep>,
    /// The statements that give the reason; never empty.
    pub why: Vec<StatementId>,
    /// Whom to call.
    pub contacts: Vec<ContactId>,
    /// Whether it stands on the pocket card, which has no room for all.
    pub on_card: bool,
}

impl Situation {
    /// What all of its steps rest on, where all are ours on one basis.
    #[must_use]
    pub fn basis(&self) -> Option<&str> {
        let basis = self.steps.first()?.basis()?;
        let is_same = |step: &SituationStep| step.basis() == Some(basis);
        self.steps.iter().all(is_same).then_some(basis)
    }
}

/// A step of what to do.
///
/// ```
/// use advisory_model::{Origin, SituationStep};
///
/// let ours = Origin::Editorial("common practice".into());
/// let step = SituationStep { text: "Stay together.".into(), origin: ours, sources: vec![] };
/// assert_eq!(step.basis(), Some("common practice"));
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct SituationStep {
    /// What to do.
    pub text: String,
    /// Whose advice it is.
    pub origin: Origin,
    /// The paragraphs that say it; empty for what is ours.
    pub sources: Vec<ParagraphId>,
}

impl SituationStep {
    /// What it rests on, where it is ours.
    #[must_use]
    pub fn basis(&self) -> Option<&str> {
        self.origin.basis()
    }
}
