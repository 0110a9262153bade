//! When a checklist item concerns a trip.

use crate::report::Report;
use crate::scope::Scope;
use crate::statement::{Months, Traveller};
use crate::trip::{Lodging, Purpose, Trip, Way};
use borsh::{BorshDeserialize, BorshSerialize};

/// A condition over a trip: every kind that is given must hold, and any value within a kind is enough. An empty one always holds.
///
/// ```
/// use advisory_model::{Condition, Holds, Trip, Way, example};
///
/// let report = example::report();
/// let by_car = Condition { ways: vec![Way::OwnCar, Way::HiredCar], ..Condition::default() };
/// let mut trip = Trip::default();
/// assert_eq!(by_car.over(&trip, &report), Holds::Unknown, "nothing is said of the ways");
/// trip.ways = vec![Way::OnFoot];
/// assert_eq!(by_car.over(&trip, &report), Holds::No);
/// trip.ways.push(Way::HiredCar);
/// assert_eq!(by_car.over(&trip, &report), Holds::Yes);
/// ```
#[derive(Clone, Debug, Default, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Condition {
    /// Stops in, or around, one of these.
    pub scopes: Vec<Scope>,
    /// One of these ways of travel.
    pub ways: Vec<Way>,
    /// One of these lodgings.
    pub lodgings: Vec<Lodging>,
    /// One of these purposes.
    pub purposes: Vec<Purpose>,
    /// One of these travellers.
    pub travellers: Vec<Traveller>,
    /// A day within these months.
    pub months: Option<Months>,
}

/// Whether a condition holds: unknown is neither yes nor no, and an item whose condition is unknown is shown.
///
/// ```
/// use advisory_model::Holds;
///
/// assert_eq!(Holds::Yes.and(Holds::Unknown), Holds::Unknown);
/// assert_eq!(Holds::No.and(Holds::Unknown), Holds::No);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The trip meets it.
    Yes,
    /// The trip does not.
    No,
    /// The traveller has not said.
    Unknown,
}

impl Holds {
    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }
}

impl Condition {
    /// Whether it always holds.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it holds over a trip.
    #[must_use]
    pub fn over(&self, trip: &Trip, report: &Report) -> Holds {
        let stops: Vec<Scope> = trip.stops.iter().map(|stop| stop.scope).collect();
        let months = trip.months();
        any(&self.scopes, &stops, |wanted, stop| report.meets(*wanted, *stop))
            .and(any(&self.ways, &trip.ways, PartialEq::eq))
            .and(any(&self.lodgings, &trip.lodgings, PartialEq::eq))
            .and(any(&self.purposes, &trip.purposes, PartialEq::eq))
            .and(any(&self.travellers, &trip.travellers, PartialEq::eq))
            .and(any(self.months.as_slice(), &months, |season, month| {
                season.contains(*month)
            }))
    }
}

fn any<W, G>(wanted: &[W], given: &[G], fits: impl Fn(&W, &G) -> bool) -> Holds {
    if wanted.is_empty() {
        Holds::Yes
    } else if given.is_empty() {
        Holds::Unknown
    } else if wanted.iter().any(|wish| given.iter().any(|gift| fits(wish, gift))) {
        Holds::Yes
    } else {
        Holds::No
    }
}

impl Report {
    /// Whether being at one scope can mean being in another: they share a region, and are not two places in it. A road may lead through a
    /// place and a part may hold it, for all that the report says, so they meet: a rule too many is read in a moment, a missing one is not missed.
    ///
    /// ```
    /// use advisory_model::example;
    ///
    /// let report = example::report();
    /// let scope = |slug| report.scope(slug).unwrap();
    /// assert!(report.meets(scope("zone:uplands"), scope("region:hills")));
    /// assert!(!report.meets(scope("zone:uplands"), scope("region:harbour")));
    /// assert!(report.meets(scope("route:coast-road"), scope("place:lighthouse")), "the road may lead there");
    /// ```
    #[must_use]
    pub fn meets(&self, wanted: Scope, stop: Scope) -> bool {
        let is_place = |scope| matches!(scope, Scope::Place(_));
        if wanted == stop || wanted == Scope::Country || stop == Scope::Country {
            return true;
        }
        if is_place(wanted) && is_place(stop) {
            return false;
        }
        self.region_ids()
            .any(|region| self.reach(wanted, region).is_some() && self.reach(stop, region).is_some())
    }
}
