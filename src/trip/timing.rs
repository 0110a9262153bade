//! Days that do not fit together: told where they stand, and left as the traveller typed them.

use advisory_model::Date;
use advisory_trip::{Record, SavedStop};

/// What does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The trip ends before it begins.
    ReturnBeforeDeparture {
        /// The first day away.
        departure: Date,
        /// The day of return.
        back: Date,
    },
    /// A stop ends before it begins.
    LeaveBeforeArrival {
        /// The first day there.
        arrival: Date,
        /// The last day there.
        leave: Date,
    },
    /// A stop begins before the trip does.
    BeforeDeparture(Date),
    /// A stop ends after the trip does.
    AfterReturn(Date),
    /// A stop begins before the one above it.
    OutOfOrder(Date),
}

/// What does not fit between departure and return.
#[must_use]
pub fn of_trip(trip: &Record) -> Option<Misfit> {
    let (departure, back) = trip.departure.value.zip(trip.return_day.value)?;
    (back < departure).then_some(Misfit::ReturnBeforeDeparture { departure, back })
}

/// What does not fit of a stop.
#[must_use]
pub fn of_stop(trip: &Record, at: usize) -> Vec<Misfit> {
    let stops = &trip.stops.value;
    let Some(stop) = stops.get(at) else { return Vec::new() };
    let before = stops[..at].iter().filter_map(first_day).next_back();
    let backwards = stop.arrival.zip(stop.leave).filter(|(arrival, leave)| leave < arrival);
    let (first, last) = (first_day(stop), last_day(stop));
    let out_of_order = first.zip(before).filter(|(first, before)| first < before);
    let early = first
        .zip(trip.departure.value)
        .filter(|(first, departure)| first < departure);
    let late = last.zip(trip.return_day.value).filter(|(last, back)| last > back);
    let misfits = [
        backwards.map(|(arrival, leave)| Misfit::LeaveBeforeArrival { arrival, leave }),
        out_of_order.map(|(_, before)| Misfit::OutOfOrder(before)),
        early.map(|(_, departure)| Misfit::BeforeDeparture(departure)),
        late.map(|(_, back)| Misfit::AfterReturn(back)),
    ];
    misfits.into_iter().flatten().collect()
}

fn first_day(stop: &SavedStop) -> Option<Date> {
    stop.arrival.or(stop.leave)
}

fn last_day(stop: &SavedStop) -> Option<Date> {
    stop.leave.or(stop.arrival)
}

#[cfg(test)]
mod tests {
    use super::*;
    use advisory_trip::Edit;

    fn day(day: u8) -> Option<Date> {
        (day > 0).then(|| Date::new(2026, 8, day)).flatten()
    }

    /// A trip from one day of August to another, with stops; 0 is no day.
    fn trip(departure: u8, back: u8, stops: &[(u8, u8)]) -> Record {
        let mut trip = Record::new("harbour-2019", "t1");
        let stop = |(arrival, leave): &(u8, u8)| SavedStop {
            scope: "region:hills".into(),
            arrival: day(*arrival),
            leave: day(*leave),
        };
        trip.apply(&Edit::Departure(day(departure)), 1);
        trip.apply(&Edit::Return(day(back)), 2);
        trip.apply(&Edit::Stops(stops.iter().map(stop).collect()), 3);
        trip
    }

    #[test]
    fn a_return_before_the_departure_is_told_and_a_day_trip_is_not() {
        let cases = [
            ((4, 1), true),
            ((4, 4), false),
            ((1, 4), false),
            ((4, 0), false),
            ((0, 1), false),
        ];
        for ((departure, back), told) in cases {
            assert_eq!(
                of_trip(&trip(departure, back, &[])).is_some(),
                told,
                "{departure} to {back}"
            );
        }
    }

    #[test]
    fn days_of_a_stop_that_do_not_fit_are_told() {
        let [second, fifth, tenth] = [2, 5, 10].map(|it| day(it).unwrap());
        type Case<'a> = (&'a str, (u8, u8), &'a [(u8, u8)], Vec<Misfit>);
        let cases: [Case<'_>; 9] = [
            ("no days", (2, 10), &[(0, 0)], vec![]),
            ("within", (2, 10), &[(2, 10)], vec![]),
            (
                "backwards",
                (0, 0),
                &[(5, 2)],
                vec![Misfit::LeaveBeforeArrival {
                    arrival: fifth,
                    leave: second,
                }],
            ),
            ("early", (5, 10), &[(2, 6)], vec![Misfit::BeforeDeparture(fifth)]),
            (
                "early, last day alone",
                (5, 10),
                &[(0, 2)],
                vec![Misfit::BeforeDeparture(fifth)],
            ),
            ("late", (2, 10), &[(5, 12)], vec![Misfit::AfterReturn(tenth)]),
            (
                "out of order",
                (0, 0),
                &[(5, 6), (2, 3)],
                vec![Misfit::OutOfOrder(fifth)],
            ),
            (
                "out of order past one without days",
                (0, 0),
                &[(5, 6), (0, 0), (2, 3)],
                vec![Misfit::OutOfOrder(fifth)],
            ),
            ("the same day", (0, 0), &[(5, 5), (5, 6)], vec![]),
        ];
        for (case, (departure, back), stops, told) in cases {
            let trip = trip(departure, back, stops);
            assert_eq!(of_stop(&trip, stops.len() - 1), told, "{case}");
        }
    }

    #[test]
    fn a_stop_that_is_not_there_has_no_days() {
        assert_eq!(of_stop(&trip(0, 0, &[]), 3), []);
    }
}
