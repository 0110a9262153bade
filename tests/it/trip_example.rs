//! The trip that the tests of the planner are made over, and the planner with it open.

use crate::rendered::Rendered;
use advisory_model::{Date, Lodging, Purpose, Traveller, Way};
use advisory_trip::{Edit, Record, SavedStop};
use travel_advisory::content::Content;
use travel_advisory::trip::state::PlannerState;
use travel_advisory::trip::step::Page;

/// The day on which the tests look at it.
pub(crate) fn today() -> Option<Date> {
    Date::new(2026, 11, 22)
}

/// Bamako, RN5 by hired car, Mopti, in August, for NGO workers, one of them pregnant.
pub(crate) fn field_mission() -> Record {
    let mut trip = Record::new(&Content::embedded().unwrap().report.id, "mission");
    let stop = |scope: &str, days: Option<(u8, u8)>| SavedStop {
        scope: scope.to_owned(),
        arrival: days.and_then(|(first, _)| Date::new(2026, 8, first)),
        leave: days.and_then(|(_, last)| Date::new(2026, 8, last)),
    };
    let edits = [
        Edit::Name("Survey in the north".into()),
        Edit::Departure(Date::new(2026, 8, 10)),
        Edit::Return(Date::new(2026, 8, 24)),
        Edit::Stops(vec![
            stop("region:bamako", Some((10, 13))),
            stop("route:rn5", None),
            stop("region:mopti", Some((14, 23))),
        ]),
        Edit::Ways(vec![Way::HiredCar]),
        Edit::Lodgings(vec![Lodging::Hotel]),
        Edit::Purposes(vec![Purpose::Humanitarian]),
        Edit::Travellers(vec![Traveller::NgoWorker, Traveller::Pregnant]),
    ];
    for (edit, at) in edits.iter().zip(1..) {
        trip.apply(edit, at);
    }
    trip
}

/// The state with a trip open at one of its pages.
pub(crate) fn state_at(trip: Record, page: Page) -> PlannerState {
    let mut state = PlannerState::first(Content::embedded().unwrap().report);
    state.today = today();
    state.open = Some(trip.id.clone());
    state.trips = vec![trip];
    state.page = page;
    state
}

/// The planner with a trip open at one of its pages.
pub(crate) fn planner_at(trip: Record, page: Page) -> Rendered {
    Rendered::of_planner(state_at(trip, page))
}
