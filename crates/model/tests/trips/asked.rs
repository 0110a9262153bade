//! What trips call for: items, why they are there, and the trips to begin with.

use crate::{REPORT, field_trip, stops};
use advisory_model::{Date, Holds, Item, Lodging, Plan, PlanEntry, Purpose, Scope, Traveller, Trip, Way, because};

pub(crate) fn item(id: &str) -> &'static Item {
    let found = REPORT.items.iter().find(|item| item.id == id);
    found.unwrap_or_else(|| panic!("there is no item {id}"))
}

fn entry(trip: &Trip, id: &str) -> Option<PlanEntry> {
    let entries = Plan::of(&REPORT, trip).entries;
    let index = REPORT.items.iter().position(|item| item.id == id);
    entries.into_iter().find(|entry| Some(entry.item.index()) == index)
}

fn travelling(ways: &[Way], words: &[&str]) -> Trip {
    Trip {
        ways: ways.to_vec(),
        ..stops(words)
    }
}

#[test]
fn a_trip_calls_for_what_its_parts_ask_for() {
    use Holds::{No, Unknown, Yes};
    let by = |ways: &[Way]| travelling(ways, &[]);
    let to = |words: &[&str]| travelling(&[], words);
    let who = |who| Trip {
        travellers: vec![who],
        ..Trip::default()
    };
    let nobody_but = |traveller| Trip {
        absent: Traveller::ALL.to_vec(),
        ..who(traveller)
    };
    let to_do = |purpose| Trip {
        purposes: vec![purpose],
        ..Trip::default()
    };
    let sleeping = |lodging| Trip {
        lodgings: vec![lodging],
        ..Trip::default()
    };
    let cases = [
        ("leave-out-the-north", to(&["region:kayes"]), Yes),
        ("weigh-the-centre", to(&["place:sevare"]), Yes),
        ("weigh-the-centre", to(&["region:segou"]), Yes),
        ("weigh-the-centre", to(&["region:bamako"]), No),
        ("weigh-the-centre", Trip::default(), Unknown),
        ("plan-without-embassy-help", to(&["place:ber"]), Yes),
        ("rn5-weigh-the-drive", travelling(&[Way::Taxi], &["route:rn5"]), Yes),
        ("rn5-weigh-the-drive", travelling(&[Way::OnFoot], &["route:rn5"]), No),
        ("rn5-weigh-the-drive", travelling(&[Way::Taxi], &["region:mopti"]), No),
        (
            "rn5-weigh-the-drive",
            travelling(&[Way::Taxi], &["region:koulikoro"]),
            Yes,
        ),
        ("rn5-weigh-the-drive", travelling(&[Way::Taxi], &["place:siby"]), Yes),
        (
            "rn5-weigh-the-drive",
            travelling(&[Way::Taxi], &["place:segou-city"]),
            No,
        ),
        ("taxi-avoid", by(&[Way::Taxi]), Yes),
        ("taxi-avoid", by(&[Way::Bus]), No),
        ("drive-defensively", by(&[Way::OwnCar]), Yes),
        ("accident-know-the-law", by(&[Way::HiredCar]), Yes),
        ("accident-know-the-law", by(&[Way::CharterFlight]), No),
        ("arrange-a-flight-within-mali", by(&[Way::UnFlight]), Yes),
        ("pregnant-do-not-travel", who(Traveller::Pregnant), Yes),
        ("pregnant-do-not-travel", who(Traveller::Driver), Unknown),
        ("pregnant-do-not-travel", nobody_but(Traveller::Driver), No),
        ("pregnant-do-not-travel", nobody_but(Traveller::Pregnant), Yes),
        ("faith-weigh-kidnapping", who(Traveller::FaithWorker), Yes),
        ("faith-weigh-kidnapping", to_do(Purpose::Faith), Yes),
        ("ngo-plan-for-carjacking", to_do(Purpose::Humanitarian), Yes),
        ("read-photography-report", to_do(Purpose::Press), Yes),
        ("talk-to-regional-security-officer", to_do(Purpose::Business), Yes),
        ("talk-to-regional-security-officer", to_do(Purpose::Visit), Unknown),
        ("permits", to_do(Purpose::Press), Yes),
        ("permits", to_do(Purpose::Visit), No),
        ("lock-hotel-door", sleeping(Lodging::Hotel), Yes),
        ("lock-hotel-door", sleeping(Lodging::Home), No),
        ("plan-the-way-to-care", to(&["place:siby"]), Yes),
        ("plan-the-way-to-care", to(&["place:airport"]), No),
    ];
    for (id, trip, expected) in cases {
        let applies = entry(&trip, id).map_or(No, |entry| entry.applies);
        assert_eq!(applies, expected, "{id} over {trip:?}");
    }
}

#[test]
fn a_road_or_part_meets_every_place_of_its_regions_and_two_places_stay_apart() {
    for (wanted, stop, meet) in [
        ("route:rn5", "place:siby", true),
        ("place:siby", "route:rn5", true),
        ("route:rn5", "place:bamako-city", true),
        ("route:rn5", "place:sevare", false),
        ("part:northern-segou", "place:segou-city", true),
        ("part:northern-segou", "place:kayes-city", false),
        ("place:sevare", "place:mopti-city", false),
        ("place:sevare", "region:mopti", true),
        ("country", "place:ber", true),
    ] {
        let scope = |word| REPORT.scope(word).unwrap();
        assert_eq!(REPORT.meets(scope(wanted), scope(stop)), meet, "{wanted} and {stop}");
    }
}

#[test]
fn the_rains_matter_by_road_outside_the_capital_from_june_to_september() {
    let cases = [
        ("region:mopti", Way::HiredCar, 8, Holds::Yes),
        ("region:mopti", Way::HiredCar, 5, Holds::No),
        ("region:mopti", Way::UnFlight, 8, Holds::No),
        ("region:bamako", Way::HiredCar, 8, Holds::No),
        ("route:rn5", Way::Bus, 6, Holds::Yes),
        ("zone:south", Way::OwnCar, 9, Holds::Yes),
    ];
    for (word, way, month, expected) in cases {
        let trip = Trip {
            departure: Date::new(2026, month, 3),
            ..travelling(&[way], &[word])
        };
        for id in ["plan-outside-rainy-season", "rains-ask-about-the-roads"] {
            let applies = entry(&trip, id).map_or(Holds::No, |entry| entry.applies);
            assert_eq!(applies, expected, "{id}: {word} by {way:?} in month {month}");
        }
    }
}

#[test]
fn what_is_for_the_road_overland_is_for_trips_by_road_outside_the_capital() {
    let by_car = [
        "arrange-a-convoy",
        "get-four-wheel-drive",
        "pack-vehicle-kit",
        "pack-satellite-phone",
        "overland-by-day-only",
    ];
    let cases = [
        ("region:bamako", Way::OwnCar, &[][..]),
        ("place:airport", Way::HiredCar, &[]),
        ("region:mopti", Way::UnFlight, &[]),
        ("region:mopti", Way::HiredCar, &by_car),
        ("route:rn5", Way::OwnCar, &by_car),
        ("zone:south", Way::HiredCar, &by_car),
        ("region:kayes", Way::Bus, &by_car[3..]),
    ];
    for (word, way, expected) in cases {
        let trip = travelling(&[way], &[word]);
        let called: Vec<&str> = by_car.into_iter().filter(|id| entry(&trip, id).is_some()).collect();
        assert_eq!(called, expected, "{word} by {way:?}");
    }
}

#[test]
fn the_field_trip_has_its_list_with_its_days() {
    let trip = field_trip();
    let due = |id| entry(&trip, id).and_then(|entry| entry.due).map(|day| day.to_string());
    assert_eq!(due("get-antimalarials").as_deref(), Some("2026-07-06"));
    assert_eq!(due("rains-ask-about-the-roads").as_deref(), Some("2026-07-31"));
    assert_eq!(due("airport-three-hours").as_deref(), Some("2026-08-20"));
    for id in [
        "pregnant-do-not-travel",
        "ngo-plan-for-carjacking",
        "rn5-weigh-the-drive",
        "centre-stay-in-main-cities-at-night",
        "overland-by-day-only",
        "plan-outside-rainy-season",
    ] {
        assert_eq!(entry(&trip, id).map(|entry| entry.applies), Some(Holds::Yes), "{id}");
    }
    for id in ["taxi-avoid", "arrange-a-flight-within-mali"] {
        assert_eq!(entry(&trip, id), None, "{id}");
    }
    let sentiment = |trip: &Trip| entry(trip, "us-citizen-mind-sentiment").map(|entry| entry.applies);
    assert_eq!(sentiment(&trip), Some(Holds::Unknown), "nobody has said of citizens");
    let nobody_else = Trip {
        absent: Traveller::ALL.to_vec(),
        ..trip
    };
    assert_eq!(sentiment(&nobody_else), None);
}

#[test]
fn an_item_says_because_of_what_it_is_there() {
    let because = |id| because(&item(id).condition, &field_trip(), &REPORT);
    let scope = |word| REPORT.scope(word).unwrap();
    let rains = because("plan-outside-rainy-season");
    assert_eq!(
        rains.stops,
        [scope("route:rn5"), scope("region:mopti")],
        "Bamako is the capital"
    );
    assert_eq!((rains.ways, rains.months), (vec![Way::HiredCar], vec![8]));
    assert!(rains.travellers.is_empty() && !rains.everyone);
    assert_eq!(because("pregnant-do-not-travel").travellers, [Traveller::Pregnant]);
    assert_eq!(
        because("rn5-weigh-the-drive").stops,
        [scope("region:bamako"), scope("route:rn5")]
    );
    assert!(because("no-walking-at-night").everyone);
    let for_the_press = Trip {
        purposes: vec![Purpose::Press],
        ..Trip::default()
    };
    let photography = advisory_model::because(&item("read-photography-report").condition, &for_the_press, &REPORT);
    assert_eq!(photography.purposes, [Purpose::Press], "it tells of photographers");
    let nothing = advisory_model::because(&item("taxi-avoid").condition, &Trip::default(), &REPORT);
    assert_eq!(
        nothing,
        advisory_model::Because::default(),
        "nothing was said, so nothing is the reason"
    );
}

#[test]
fn a_template_sets_a_trip_without_days_that_calls_for_something_of_its_own() {
    let templates = &REPORT.reference.templates;
    let own = [
        ("ngo-field-mission", "ngo-plan-for-carjacking"),
        ("business-visit-to-bamako", "talk-to-regional-security-officer"),
        ("faith-group-in-the-south", "faith-weigh-kidnapping"),
        ("transit", "write-down-directions"),
    ];
    assert_eq!(
        templates.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(),
        own.map(|(id, _)| id)
    );
    for (template, (_, id)) in templates.iter().zip(own) {
        assert_eq!(
            (template.trip.departure, template.trip.return_day),
            (None, None),
            "{}",
            template.id
        );
        assert!(template.trip.stops.iter().all(|stop| stop.scope != Scope::Country));
        assert_eq!(
            entry(&template.trip, id).map(|entry| entry.applies),
            Some(Holds::Yes),
            "{}",
            template.id
        );
    }
    assert_eq!(templates[3].trip.purposes, [Purpose::Transit]);
    assert!(templates[3].trip.travellers.is_empty(), "nobody is who travels");
}
