//! Why an item of the checklist concerns a trip: which parts of the trip meet its condition, for the interface to put into words.
//!
//! It decides nothing: whether an item applies is [`Condition::over`]'s.

use crate::condition::Condition;
use crate::report::Report;
use crate::scope::Scope;
use crate::statement::Traveller;
use crate::trip::{Lodging, Purpose, Trip, Way};

/// The parts of a trip that meet a condition. A list is empty where the condition does not ask, or the traveller has not said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Because {
    /// Stops, in the trip's order, none twice.
    pub stops: Vec<Scope>,
    /// Ways of travel; also those by road, where the condition asks for drivers.
    pub ways: Vec<Way>,
    /// Lodgings.
    pub lodgings: Vec<Lodging>,
    /// Purposes; also those that tell of a traveller whom the condition asks for.
    pub purposes: Vec<Purpose>,
    /// Travellers who were ticked.
    pub travellers: Vec<Traveller>,
    /// Months, 1 to 12, in the trip's order.
    pub months: Vec<u8>,
    /// Whether the condition asks for nothing, so that the item is for every trip.
    pub everyone: bool,
}

/// Which parts of a trip meet a condition.
///
/// ```
/// use advisory_model::{Condition, Trip, Way, because, example};
///
/// let by_car = Condition { ways: vec![Way::OwnCar, Way::HiredCar], ..Condition::default() };
/// let trip = Trip { ways: vec![Way::OnFoot, Way::HiredCar], ..Trip::default() };
/// assert_eq!(because(&by_car, &trip, &example::report()).ways, [Way::HiredCar]);
/// assert!(because(&Condition::default(), &trip, &example::report()).everyone);
/// ```
#[must_use]
pub fn because(condition: &Condition, trip: &Trip, report: &Report) -> Because {
    let Condition {
        scopes,
        ways,
        lodgings,
        purposes,
        travellers,
        months,
    } = condition;
    let stops: Vec<Scope> = trip.stops.iter().map(|stop| stop.scope).collect();
    let meets = |stop: &Scope| scopes.iter().any(|wanted| report.meets(*wanted, *stop));
    let tells_of_one = |it: &Purpose| it.tells_of().is_some_and(|who| travellers.contains(&who));
    let takes_a_driver = |it: &Way| it.is_by_road() && travellers.contains(&Traveller::Driver);
    Because {
        stops: once(&stops, meets),
        ways: once(&trip.ways, |it| ways.contains(it) || takes_a_driver(it)),
        lodgings: once(&trip.lodgings, |it| lodgings.contains(it)),
        purposes: once(&trip.purposes, |it| purposes.contains(it) || tells_of_one(it)),
        travellers: once(&trip.travellers, |it| travellers.contains(it)),
        months: once(&trip.months(), |month| months.is_some_and(|it| it.contains(*month))),
        everyone: condition.is_empty(),
    }
}

/// What of a list is wanted, each once.
fn once<T: Copy + PartialEq>(given: &[T], wanted: impl Fn(&T) -> bool) -> Vec<T> {
    let mut kept = Vec::new();
    for value in given {
        if wanted(value) && !kept.contains(value) {
            kept.push(*value);
        }
    }
    kept
}
