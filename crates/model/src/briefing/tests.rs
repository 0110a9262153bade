//! Stops, travellers and ways over the invented report; the real one is in `tests/trips`.

use super::nearness::{Nearness, Spot};
use super::*;
use crate::{Assessment, Date, Grade, PartId, Place, PlaceId, RouteId, Scope, StatementId, ZoneId, example};

/// Of the invented report: a lighthouse and a road in Harbour, a part and a zone of Hills, and an inn in Hills that the report does not name.
fn report() -> Report {
    let mut report = example::report();
    let inn = Place {
        id: "inn".into(),
        region: RegionId(1),
        position: None,
        sources: vec![],
        ..report.places[0].clone()
    };
    report.places.push(inn);
    report
}

const HARBOUR: Scope = Scope::Region(RegionId(0));
const HILLS: Scope = Scope::Region(RegionId(1));
const LIGHTHOUSE: Scope = Scope::Place(PlaceId(0));
const INN: Scope = Scope::Place(PlaceId(1));
const COAST_ROAD: Scope = Scope::Route(RouteId(0));
const UPPER_HILLS: Scope = Scope::Part(PartId(0));
const UPLANDS: Scope = Scope::Zone(ZoneId(0));

#[test]
fn what_is_said_comes_near_a_stop_or_does_not() {
    use Nearness::{Country, Itself, Region, Within, Zone};
    let report = report();
    let cases = [
        (HARBOUR, HARBOUR, Some(Itself)),
        (HARBOUR, LIGHTHOUSE, Some(Within)),
        (HARBOUR, HILLS, None),
        (HARBOUR, Scope::Country, Some(Country)),
        (HILLS, UPLANDS, Some(Zone)),
        (LIGHTHOUSE, LIGHTHOUSE, Some(Itself)),
        (LIGHTHOUSE, HARBOUR, Some(Region)),
        (LIGHTHOUSE, COAST_ROAD, None),
        (COAST_ROAD, LIGHTHOUSE, None),
        (INN, UPLANDS, Some(Zone)),
        (INN, UPPER_HILLS, Some(Within)),
        (UPPER_HILLS, INN, Some(Within)),
        (UPPER_HILLS, HILLS, Some(Region)),
        (UPLANDS, UPLANDS, Some(Itself)),
        (UPLANDS, HILLS, Some(Within)),
        (UPLANDS, INN, Some(Within)),
        (UPLANDS, HARBOUR, None),
        (Scope::Country, LIGHTHOUSE, Some(Within)),
        (Scope::Country, Scope::Country, Some(Country)),
    ];
    for (stop, said, expected) in cases {
        assert_eq!(Spot::of(&report, stop).nearness(said), expected, "{said:?} at {stop:?}");
    }
}

#[test]
fn a_road_that_leads_to_a_place_is_near_it() {
    let mut report = report();
    report.places[0].position = Some(report.routes[0].line[1]);
    assert_eq!(Spot::of(&report, LIGHTHOUSE).nearness(COAST_ROAD), Some(Nearness::Road));
}

#[test]
fn a_rating_of_one_region_is_not_painted_on_a_road_that_leaves_it() {
    let mut report = report();
    assert!(Spot::of(&report, COAST_ROAD).takes_grade(HARBOUR));
    report.routes[0].regions.push(RegionId(1));
    assert!(!Spot::of(&report, COAST_ROAD).takes_grade(HARBOUR));
    assert!(!Spot::of(&report, UPLANDS).takes_grade(HILLS));
    assert!(!Spot::of(&report, Scope::Country).takes_grade(HILLS));
    assert!(Spot::of(&report, HILLS).takes_grade(UPPER_HILLS));
    assert!(Spot::of(&report, INN).takes_grade(UPLANDS));
}

fn trip(stops: &[Scope]) -> Trip {
    let stop = |scope: &Scope| Stop {
        scope: *scope,
        arrival: None,
        leave: None,
    };
    Trip {
        stops: stops.iter().map(stop).collect(),
        ..Trip::default()
    }
}

#[test]
fn the_gravest_word_of_grade_comes_first() {
    let mut report = report();
    let first = report.assessments[0].clone();
    let graded = |scope, topics: Vec<Topic>, grade| Assessment {
        scope,
        topics,
        grade,
        ..first.clone()
    };
    report
        .assessments
        .push(graded(UPLANDS, vec![Topic::Health], Grade::AdvisedAgainst));
    report
        .assessments
        .push(graded(HARBOUR, vec![Topic::Roads], Grade::Extreme));
    let briefing = Briefing::of(&report, &trip(&[HARBOUR, HILLS]));
    assert_eq!(briefing.grades, [AssessmentId(1), AssessmentId(2), AssessmentId(0)]);
    let topics: Vec<(Topic, Option<u8>)> = briefing.stops[0].topics.iter().map(|it| (it.topic, it.step)).collect();
    assert_eq!(topics, [(Topic::Roads, Some(4)), (Topic::Crime, Some(3))]);
}

#[test]
fn of_a_trip_without_stops_the_country_is_told() {
    let mut report = report();
    report.statements[0].scopes = vec![Scope::Country];
    let briefing = Briefing::of(&report, &Trip::default());
    assert_eq!(briefing.country, [(Topic::Crime, vec![StatementId(0)])]);
    assert!(briefing.stops.is_empty());
    assert_eq!(
        briefing.grades,
        [AssessmentId(0)],
        "all words of grade, as any may be where it goes"
    );
}

#[test]
fn what_is_said_of_the_country_is_not_said_again_of_a_stop() {
    let mut report = report();
    report.statements[0].scopes = vec![Scope::Country];
    report.assessments.clear();
    report.incidents.clear();
    let briefing = Briefing::of(&report, &trip(&[HARBOUR]));
    assert_eq!(briefing.stops[0].topics, []);
    let crime = Gap {
        topic: Topic::Crime,
        coverage: Coverage::Country,
    };
    assert_eq!(briefing.stops[0].not_covered[0], crime);
}

#[test]
fn a_way_of_which_nothing_is_said_is_told_with_nothing() {
    let travelling = Trip {
        ways: vec![Way::Taxi, Way::Bus, Way::Taxi],
        ..Trip::default()
    };
    let mut report = report();
    report.statements[1].ways = vec![Way::Bus];
    let ways: Vec<(Way, usize)> = (Briefing::of(&report, &travelling).ways.iter())
        .map(|it| (it.way, it.statements.len()))
        .collect();
    assert_eq!(ways, [(Way::Taxi, 0), (Way::Bus, 1)], "each way once");
}

#[test]
fn what_is_said_to_others_is_left_out_unless_silence_would_be_left() {
    let mut report = report();
    let also = report.statements[0].clone();
    report.statements[0].travellers = vec![Traveller::Photographer];
    let mut travelling = trip(&[HARBOUR]);
    let told = |report: &Report, trip: &Trip| Briefing::of(report, trip).stops[0].topics[0].statements.clone();
    assert_eq!(told(&report, &travelling).len(), 1, "nobody has said who travels");
    travelling.travellers = vec![Traveller::Pregnant];
    report.statements.push(also);
    assert_eq!(told(&report, &travelling).len(), 2, "nobody has said of photographers");
    travelling.absent = Traveller::ALL.to_vec();
    assert_eq!(told(&report, &travelling), [StatementId(2)]);
    let also = report.statements.pop();
    assert_eq!(
        told(&report, &travelling).len(),
        1,
        "it is all that is said of crime there"
    );
    report.statements.extend(also);
    travelling.purposes = vec![crate::Purpose::Press];
    assert_eq!(
        told(&report, &travelling).len(),
        2,
        "whoever works for the press takes pictures"
    );
}

#[test]
fn whoever_goes_by_road_hears_what_is_said_to_drivers() {
    let mut report = report();
    report.statements[0].travellers = vec![Traveller::Driver];
    report.statements.push(example::report().statements[0].clone());
    let told = |ways: &[Way]| {
        let travelling = Trip {
            travellers: vec![Traveller::Pregnant],
            absent: Traveller::ALL.to_vec(),
            ways: ways.to_vec(),
            ..trip(&[HARBOUR])
        };
        Briefing::of(&report, &travelling).stops[0].topics[0].statements.len()
    };
    assert_eq!([told(&[Way::HiredCar]), told(&[Way::Bus]), told(&[])], [2, 2, 2]);
    assert_eq!(told(&[Way::UnFlight]), 1);
}

#[test]
fn a_season_is_told_of_when_the_trip_meets_it_or_has_no_days_yet() {
    let mut report = report();
    report.statements[0].months = Some(crate::Months { first: 6, last: 9 });
    let told = |departure: Option<Date>| {
        let travelling = Trip {
            departure,
            ..trip(&[HARBOUR])
        };
        Briefing::of(&report, &travelling).season.len()
    };
    assert_eq!(told(Date::new(2026, 8, 1)), 1);
    assert_eq!(told(Date::new(2026, 1, 1)), 0);
    assert_eq!(told(None), 1);
}

#[test]
fn events_elsewhere_in_the_region_come_last() {
    let mut report = report();
    let mut fire = report.incidents[0].clone();
    fire.scopes = vec![COAST_ROAD];
    report.incidents.insert(0, fire);
    let briefing = Briefing::of(&report, &trip(&[LIGHTHOUSE, INN]));
    assert_eq!(briefing.stops[0].incidents, [IncidentId(1), IncidentId(0)]);
    assert_eq!(briefing.stops[1].incidents, []);
}
