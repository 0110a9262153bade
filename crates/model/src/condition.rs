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
    /// One of these travellers: see [`Trip::includes`].
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

/// What a condition can ask of a trip, a variant for each of its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
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
    /// When.
    Days,
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
        let answers = self.answers(trip, report);
        answers.iter().fold(Holds::Yes, |all, (_, holds)| all.and(*holds))
    }

    /// What the traveller would have to say, so that one could tell whether it holds.
    ///
    /// ```
    /// use advisory_model::{Condition, Question, Traveller, Trip, example};
    ///
    /// let pregnant = Condition { travellers: vec![Traveller::Pregnant], ..Condition::default() };
    /// let drivers = Trip { travellers: vec![Traveller::Driver], ..Trip::default() };
    /// assert_eq!(pregnant.unsaid(&drivers, &example::report()), [Question::Travellers], "one answer is none about the others");
    /// ```
    #[must_use]
    pub fn unsaid(&self, trip: &Trip, report: &Report) -> Vec<Question> {
        let answers = self.answers(trip, report).into_iter();
        let unsaid = answers.filter(|(_, holds)| *holds == Holds::Unknown);
        unsaid.map(|(question, _)| question).collect()
    }

    /// Whether each field holds over a trip. A new field does not compile until it is decided here.
    fn answers(&self, trip: &Trip, report: &Report) -> [(Question, Holds); 6] {
        let Self {
            scopes,
            ways,
            lodgings,
            purposes,
            travellers,
            months,
        } = self;
        let stops: Vec<Scope> = trip.stops.iter().map(|stop| stop.scope).collect();
        let meets = |wanted: &Scope, stop: &Scope| report.meets(*wanted, *stop);
        let falls_in = |season: &Months, month: &u8| season.contains(*month);
        [
            (Question::Stops, any(scopes, &stops, meets)),
            (Question::Ways, any(ways, &trip.ways, PartialEq::eq)),
            (Question::Lodgings, any(lodgings, &trip.lodgings, PartialEq::eq)),
            (Question::Purposes, any(purposes, &trip.purposes, PartialEq::eq)),
            (Question::Travellers, any_of(travellers, trip)),
            (Question::Days, any(months.as_slice(), &trip.months(), falls_in)),
        ]
    }
}

/// Whether one of some travellers is on a trip; no traveller wanted is no condition.
pub(crate) fn any_of(wanted: &[Traveller], trip: &Trip) -> Holds {
    let includes = |answer| wanted.iter().any(|traveller| trip.includes(*traveller) == answer);
    if wanted.is_empty() || includes(Holds::Yes) {
        Holds::Yes
    } else if includes(Holds::Unknown) {
        Holds::Unknown
    } else {
        Holds::No
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Date, example};

    #[test]
    fn only_what_is_asked_for_and_not_said_is_unsaid() {
        let by_car = Condition {
            ways: vec![Way::OwnCar],
            months: Some(Months { first: 6, last: 9 }),
            ..Condition::default()
        };
        let pregnant = Condition {
            travellers: vec![Traveller::Pregnant],
            ..Condition::default()
        };
        let on_foot = Trip {
            ways: vec![Way::OnFoot],
            ..Trip::default()
        };
        let in_august = Trip {
            departure: Date::new(2026, 8, 1),
            ..on_foot.clone()
        };
        let driving = Trip {
            travellers: vec![Traveller::Driver],
            ..in_august.clone()
        };
        let nobody_else = Trip {
            absent: Traveller::ALL.to_vec(),
            ..driving.clone()
        };
        for (condition, trip, expected) in [
            (&Condition::default(), &Trip::default(), vec![]),
            (&by_car, &Trip::default(), vec![Question::Ways, Question::Days]),
            (&by_car, &on_foot, vec![Question::Days]),
            (&by_car, &in_august, vec![]),
            (&pregnant, &in_august, vec![Question::Travellers]),
            (&pregnant, &driving, vec![Question::Travellers]),
            (&pregnant, &nobody_else, vec![]),
        ] {
            assert_eq!(
                condition.unsaid(trip, &example::report()),
                expected,
                "{condition:?} over {trip:?}"
            );
        }
    }

    #[test]
    fn a_traveller_is_there_is_not_or_is_not_said() {
        use Holds::{No, Unknown, Yes};
        use Traveller::{Driver, NgoWorker, Photographer, Pregnant};
        let trip = |travellers: &[Traveller], absent: &[Traveller], ways: &[Way], purposes: &[Purpose]| Trip {
            travellers: travellers.to_vec(),
            absent: absent.to_vec(),
            ways: ways.to_vec(),
            purposes: purposes.to_vec(),
            ..Trip::default()
        };
        let all = Traveller::ALL;
        for (trip, traveller, expected) in [
            (trip(&[], &[], &[], &[]), Pregnant, Unknown),
            (trip(&[Driver], &[], &[], &[]), Pregnant, Unknown),
            (trip(&[Driver], all, &[], &[]), Pregnant, No),
            (trip(&[Pregnant], all, &[], &[]), Pregnant, Yes),
            (trip(&[], &[Driver], &[Way::OnFoot], &[]), Pregnant, Unknown),
            (trip(&[], &[], &[], &[Purpose::Humanitarian]), NgoWorker, Yes),
            (trip(&[], all, &[], &[Purpose::Press]), Photographer, Yes),
            (trip(&[], all, &[], &[Purpose::Visit]), NgoWorker, No),
            (trip(&[], all, &[Way::Bus], &[]), Driver, Yes),
            (trip(&[], all, &[Way::UnFlight], &[]), Driver, No),
            (trip(&[], &[], &[Way::UnFlight], &[]), Driver, Unknown),
            (trip(&[], all, &[], &[]), Driver, Unknown),
        ] {
            assert_eq!(trip.includes(traveller), expected, "{traveller:?} of {trip:?}");
        }
    }
}
