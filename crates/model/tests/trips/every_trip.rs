//! Promises that hold for every trip, tried over trips made at random.
//!
//! "Adding a stop never removes an item that another stop calls for": while there is no stop, items of any place are shown because they
//! may apply, and the first stop may settle that they do not. From the first stop on, whatever applies, or may, stays as it is.

use crate::REPORT;
use advisory_model::{
    Briefing, Date, Holds, Lodging, Plan, Purpose, Scope, StatementId, Stop, Topic, Traveller, Trip, Way, because,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::collections::BTreeSet;

fn every_scope() -> Vec<Scope> {
    let report = &*REPORT;
    let mut words = vec!["country".to_owned()];
    words.extend(report.zones.iter().map(|it| format!("zone:{}", it.id)));
    words.extend(report.regions.iter().map(|it| format!("region:{}", it.id)));
    words.extend(report.parts.iter().map(|it| format!("part:{}", it.id)));
    words.extend(report.places.iter().map(|it| format!("place:{}", it.id)));
    words.extend(report.routes.iter().map(|it| format!("route:{}", it.id)));
    words.iter().map(|word| report.scope(word).unwrap()).collect()
}

/// Days far and near, the calendar's ends among them, and in any order.
fn days() -> impl Strategy<Value = Option<Date>> {
    let near = (2015..2085_u16, 1..=12_u8, 1..=28_u8);
    let any = (1..=9999_u16, 1..=12_u8, 1..=31_u8);
    prop_oneof![
        4 => near.prop_map(|(year, month, day)| Date::new(year, month, day)),
        1 => any.prop_map(|(year, month, day)| Date::new(year, month, day)),
    ]
}

fn stops_at_random() -> impl Strategy<Value = Stop> {
    (select(every_scope()), days(), days()).prop_map(|(scope, arrival, leave)| Stop { scope, arrival, leave })
}

fn some<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Vec<T>> {
    subsequence(all.to_vec(), 0..=all.len()).prop_shuffle()
}

fn trips() -> impl Strategy<Value = Trip> {
    let lists = (
        some(Way::ALL),
        some(Lodging::ALL),
        some(Purpose::ALL),
        some(Traveller::ALL),
        some(Traveller::ALL),
    );
    (days(), days(), vec(stops_at_random(), 0..5), lists).prop_map(
        |(departure, return_day, stops, (ways, lodgings, purposes, travellers, absent))| Trip {
            departure,
            return_day,
            stops,
            ways,
            lodgings,
            purposes,
            travellers,
            absent,
        },
    )
}

/// Every list of statements of a briefing.
fn lists(briefing: &Briefing) -> Vec<&Vec<StatementId>> {
    let stops = briefing
        .stops
        .iter()
        .flat_map(|stop| &stop.topics)
        .map(|it| &it.statements);
    let mut lists: Vec<_> = stops.collect();
    lists.extend(briefing.ways.iter().map(|it| &it.statements));
    lists.extend(briefing.hours.iter().map(|(_, said)| said));
    lists.extend(briefing.travellers.iter().map(|(_, said)| said));
    lists.extend(briefing.lodgings.iter().map(|(_, said)| said));
    lists.extend(briefing.country.iter().map(|(_, said)| said));
    lists.extend([&briefing.season, &briefing.holiday_statements]);
    lists
}

/// Every statement of a briefing.
pub(crate) fn told(briefing: &Briefing) -> BTreeSet<StatementId> {
    lists(briefing).into_iter().flatten().copied().collect()
}

fn has_none_twice<T: Ord>(list: &[T]) -> bool {
    list.iter().collect::<BTreeSet<_>>().len() == list.len()
}

proptest! {
    #[test]
    fn adding_a_stop_never_removes_an_item_that_another_stop_calls_for(trip in trips(), more in stops_at_random()) {
        prop_assume!(!trip.stops.is_empty());
        let before = Plan::of(&REPORT, &trip);
        let mut longer = trip;
        longer.stops.push(more);
        let after = Plan::of(&REPORT, &longer);
        for entry in &before.entries {
            prop_assert!(after.entries.contains(entry), "{}", REPORT.items[entry.item.index()].id);
        }
    }

    #[test]
    fn adding_a_stop_leaves_what_is_told_of_the_others(trip in trips(), more in stops_at_random()) {
        let before = Briefing::of(&REPORT, &trip);
        let mut longer = trip;
        longer.stops.push(more);
        let after = Briefing::of(&REPORT, &longer);
        prop_assert_eq!(&after.stops[..before.stops.len()], &before.stops[..]);
        prop_assert_eq!(after.country, before.country);
        // While there is no stop all are told of, and the first stop may settle that one does not reach it.
        let stays = |grade| before.stops.is_empty() || after.grades.contains(grade);
        prop_assert!(before.grades.iter().all(stays));
    }

    #[test]
    fn every_line_names_its_paragraphs_and_stands_once_in_its_list(trip in trips()) {
        let briefing = Briefing::of(&REPORT, &trip);
        for list in lists(&briefing) {
            prop_assert!(has_none_twice(list));
            for id in list {
                prop_assert!(!REPORT.statements[id.index()].sources.is_empty());
            }
        }
        for id in &briefing.grades {
            prop_assert!(!REPORT.assessments[id.index()].sources.is_empty());
        }
        for stop in &briefing.stops {
            prop_assert!(has_none_twice(&stop.incidents));
            for id in &stop.incidents {
                prop_assert!(!REPORT.incidents[id.index()].sources.is_empty());
            }
        }
    }

    #[test]
    fn every_topic_of_the_map_is_told_of_or_a_gap(trip in trips()) {
        let mapped: Vec<Topic> = Topic::ALL.iter().copied().filter(|topic| topic.is_mapped()).collect();
        for stop in Briefing::of(&REPORT, &trip).stops {
            let told = stop.topics.iter().map(|it| it.topic).filter(|topic| topic.is_mapped());
            let mut all: Vec<Topic> = told.chain(stop.not_covered.iter().map(|gap| gap.topic)).collect();
            all.sort_unstable();
            prop_assert_eq!(&all, &mapped);
            for topic in &stop.topics {
                prop_assert!(!topic.statements.is_empty() || !topic.assessments.is_empty(), "{:?} says nothing", topic);
            }
        }
    }

    #[test]
    fn a_statement_said_to_other_travellers_stays_only_where_its_list_would_be_empty(trip in trips()) {
        let nobody_said = Trip { travellers: vec![], absent: vec![], ..trip.clone() };
        let (told, all) = (Briefing::of(&REPORT, &trip), Briefing::of(&REPORT, &nobody_said));
        for (stop, whole) in told.stops.iter().zip(&all.stops) {
            prop_assert_eq!(&stop.not_covered, &whole.not_covered, "who travels covers nothing up");
            prop_assert_eq!(stop.topics.len(), whole.topics.len());
        }
    }

    #[test]
    fn saying_who_travels_removes_nothing_until_it_is_said_who_does_not(trip in trips()) {
        let trip = Trip { absent: vec![], ..trip };
        let nobody_said = Trip { travellers: vec![], ..trip.clone() };
        let items = |trip: &Trip| Plan::of(&REPORT, trip).entries.iter().map(|it| it.item).collect::<Vec<_>>();
        prop_assert_eq!(items(&trip), items(&nobody_said));
        let (told, before) = (told(&Briefing::of(&REPORT, &trip)), told(&Briefing::of(&REPORT, &nobody_said)));
        prop_assert!(before.is_subset(&told), "{:?}", before.difference(&told));
    }

    #[test]
    fn who_is_said_to_travel_is_not_taken_for_absent(trip in trips()) {
        let nobody_else = Trip { absent: Traveller::ALL.to_vec(), ..trip.clone() };
        for traveller in Traveller::ALL {
            let told = trip.travellers.contains(traveller) || trip.purposes.iter().any(|it| it.tells_of() == Some(*traveller));
            prop_assert!(!told || nobody_else.includes(*traveller) == Holds::Yes, "{:?}", traveller);
        }
    }

    #[test]
    fn a_holiday_of_a_trip_has_a_day_within_it(trip in trips()) {
        let briefing = Briefing::of(&REPORT, &trip);
        let last = trip.return_day.max(trip.departure);
        for day in &briefing.holidays {
            prop_assert!(day.first <= day.last);
            prop_assert!(Some(day.last) >= trip.departure && Some(day.first) <= last);
        }
    }

    #[test]
    fn what_is_given_as_a_reason_is_of_the_trip(trip in trips()) {
        for entry in Plan::of(&REPORT, &trip).entries {
            let why = because(&REPORT.items[entry.item.index()].condition, &trip, &REPORT);
            prop_assert!(why.stops.iter().all(|scope| trip.stops.iter().any(|stop| stop.scope == *scope)));
            prop_assert!(why.ways.iter().all(|way| trip.ways.contains(way)));
            prop_assert!(why.travellers.iter().all(|it| trip.travellers.contains(it)));
            prop_assert!(why.months.iter().all(|month| trip.months().contains(month)));
            prop_assert!(has_none_twice(&why.stops) && has_none_twice(&why.ways));
        }
    }
}
