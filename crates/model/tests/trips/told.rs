//! What trips are told: stops, ways, season, hours, travellers, holidays, and what the report does not cover.

use crate::{REPORT, anchors, field_trip, stops};
use advisory_model::{
    Briefing, Coverage, Hours, Lodging, StatementId, StopBriefing, Topic, TopicBriefing, Traveller, Trip, Way,
};

fn told_of(word: &str) -> StopBriefing {
    Briefing::of(&REPORT, &stops(&[word])).stops.remove(0)
}

fn topic(stop: &StopBriefing, topic: Topic) -> Option<&TopicBriefing> {
    stop.topics.iter().find(|it| it.topic == topic)
}

fn text(id: StatementId) -> &'static str {
    &REPORT.statements[id.index()].text
}

#[test]
fn a_stop_is_told_of_as_precisely_as_the_report_speaks() {
    use Coverage::{Country, None as Silent, Part, Stated, Zone};
    use Topic::{Communications, Crime, Health, Kidnapping, Police, PoliticalViolence, Roads, Terrorism};
    let cases = [
        ("region:bamako", Crime, Stated, Some(3)),
        ("region:bamako", Terrorism, Stated, Some(3)),
        ("region:bamako", PoliticalViolence, Stated, Some(2)),
        ("region:bamako", Roads, Stated, None),
        ("region:bamako", Kidnapping, Country, None),
        ("place:airport", Roads, Stated, None),
        ("place:airport", Crime, Zone, Some(3)),
        ("place:bamako-city", Crime, Zone, Some(3)),
        ("route:rn5", Crime, Stated, None),
        ("route:rn5", Roads, Stated, None),
        ("place:siby", Crime, Part, None),
        ("region:koulikoro", Crime, Part, None),
        ("region:kayes", Crime, Zone, None),
        ("region:kayes", Health, Country, None),
        ("region:kayes", Communications, Country, None),
        ("region:sikasso", Kidnapping, Stated, None),
        ("place:koutiala", Kidnapping, Stated, None),
        ("region:mopti", Terrorism, Stated, Some(4)),
        ("region:mopti", Kidnapping, Zone, None),
        ("place:koumaga", PoliticalViolence, Stated, None),
        ("part:northern-segou", Terrorism, Stated, Some(4)),
        ("region:timbuktu", Crime, Part, Some(4)),
        ("region:kidal", Police, Zone, None),
        ("zone:north", Terrorism, Stated, Some(4)),
        ("zone:south", Crime, Stated, None),
        ("country", Crime, Part, None),
    ];
    for (word, wanted, coverage, step) in cases {
        let stop = told_of(word);
        let gap = stop.not_covered.iter().find(|gap| gap.topic == wanted);
        let told = topic(&stop, wanted);
        assert_eq!(
            told.is_some(),
            gap.is_none(),
            "{word}: {wanted:?} is either told of or a gap"
        );
        let found = told.map_or(gap.map_or(Silent, |gap| gap.coverage), |it| it.coverage);
        assert_eq!(
            (found, told.and_then(|it| it.step)),
            (coverage, step),
            "{word}: {wanted:?}"
        );
    }
}

#[test]
fn the_gravest_topic_comes_first_and_what_no_map_shows_last() {
    let order = |word| told_of(word).topics.iter().map(|it| it.step).collect::<Vec<_>>();
    for word in [
        "region:bamako",
        "region:mopti",
        "region:timbuktu",
        "place:sevare",
        "zone:north",
    ] {
        let steps: Vec<u8> = order(word).into_iter().map(Option::unwrap_or_default).collect();
        assert!(steps.is_sorted_by(|first, second| first >= second), "{word}: {steps:?}");
    }
    assert_eq!(
        told_of("region:timbuktu").topics.last().map(|it| it.topic),
        Some(Topic::General)
    );
}

#[test]
fn what_is_said_of_the_road_itself_comes_before_its_regions() {
    let stop = told_of("route:rn5");
    let crime = topic(&stop, Topic::Crime).unwrap();
    assert!(
        text(crime.statements[0]).contains("RN5"),
        "{}",
        text(crime.statements[0])
    );
    let words: Vec<&str> = crime.statements.iter().map(|id| text(*id)).collect();
    let first = |what: &str| words.iter().position(|text| text.contains(what)).unwrap();
    assert!(first("RN5 in September") < first("risk of crime in Bamako"));
    assert!(first("risk of crime in Bamako") < words.len());
    assert_eq!(stop.regions.len(), 2);
    let crime_in_siby = told_of("place:siby");
    let crime_in_siby = topic(&crime_in_siby, Topic::Crime).unwrap();
    assert!(
        text(crime_in_siby.statements[0]).contains("RN5"),
        "the road leads there"
    );
}

#[test]
fn the_field_trip_is_told_what_concerns_it() {
    let briefing = Briefing::of(&REPORT, &field_trip());
    let grades: Vec<&str> = briefing
        .grades
        .iter()
        .map(|id| REPORT.assessments[id.index()].id.as_str())
        .collect();
    assert_eq!(
        grades,
        [
            "centre-after-dark",
            "bamako-crime",
            "bamako-terrorism",
            "bamako-political-violence"
        ]
    );
    assert_eq!(briefing.months, [8]);
    assert_eq!(anchors(&briefing.season), ["roads:2"]);
    let rn5 = topic(&briefing.stops[1], Topic::Crime).unwrap();
    let murders = rn5
        .statements
        .iter()
        .any(|id| text(*id).contains("murdered four people"));
    assert!(murders, "said to drivers, and whoever is driven is on the road too");
    let car = &briefing.ways[0];
    assert!(car.statements.len() > 20 && anchors(&car.statements).contains(&"roads:3".to_owned()));
    let who = |traveller| {
        briefing
            .travellers
            .iter()
            .find(|(it, _)| *it == traveller)
            .map(|(_, said)| anchors(said))
    };
    assert_eq!(who(Traveller::Pregnant).unwrap(), ["health-guidance:1"]);
    assert!(
        who(Traveller::NgoWorker).unwrap().contains(&"aviation:2".to_owned()),
        "UN flights go to Mopti"
    );
    let tells_lgbti = |briefing: &Briefing| {
        let mut said = briefing.country.iter().flat_map(|(_, said)| said);
        said.any(|id| REPORT.statements[id.index()].travellers.contains(&Traveller::Lgbti))
    };
    assert!(tells_lgbti(&briefing), "nobody has said that none travels");
    let nobody_else = Trip {
        absent: Traveller::ALL.to_vec(),
        ..field_trip()
    };
    assert!(!tells_lgbti(&Briefing::of(&REPORT, &nobody_else)));
    assert_eq!(briefing.country[0].0, Topic::Crime, "a reason of the level");
    let sevare = briefing.stops[2]
        .incidents
        .iter()
        .any(|id| REPORT.incidents[id.index()].title.contains("Sevaré"));
    assert!(sevare, "what happened in the region is told");
}

#[test]
fn a_nun_taken_in_a_region_is_told_of_to_everyone_who_goes_there() {
    let trip = Trip {
        travellers: vec![Traveller::Business],
        absent: Traveller::ALL.to_vec(),
        ..stops(&["region:sikasso"])
    };
    let stop = Briefing::of(&REPORT, &trip).stops.remove(0);
    let kidnapping = topic(&stop, Topic::Kidnapping).unwrap();
    assert!(kidnapping.statements.iter().any(|id| text(*id).contains("nun")));
}

#[test]
fn each_way_of_travel_is_told_what_its_paragraphs_say() {
    let cases = [
        (Way::OwnCar, "roads:1"),
        (Way::HiredCar, "roads:2"),
        (Way::Taxi, "public-transport:1"),
        (Way::Bus, "roads:1"),
        (Way::CharterFlight, "aviation:2"),
        (Way::UnFlight, "aviation:2"),
        (Way::OnFoot, "roads:1"),
    ];
    let trip = Trip {
        ways: cases.iter().map(|(way, _)| *way).collect(),
        ..Trip::default()
    };
    let ways = Briefing::of(&REPORT, &trip).ways;
    for (told, (way, anchor)) in ways.iter().zip(cases) {
        assert_eq!(told.way, way);
        assert!(
            anchors(&told.statements).contains(&anchor.to_owned()),
            "{way:?}: {:?}",
            anchors(&told.statements)
        );
    }
    let in_kayes = Trip {
        ways: vec![Way::HiredCar],
        ..stops(&["region:kayes"])
    };
    let told = anchors(&Briefing::of(&REPORT, &in_kayes).ways[0].statements);
    assert!(
        told.contains(&"roads:2".to_owned()) && !told.contains(&"other-areas:5".to_owned()),
        "{told:?}"
    );
}

#[test]
fn hours_are_told_where_the_trip_goes() {
    let hours = |word| Briefing::of(&REPORT, &stops(&[word])).hours;
    let of_bamako = hours("region:bamako");
    assert_eq!(of_bamako.iter().map(|(it, _)| *it).collect::<Vec<_>>(), Hours::ALL);
    let early = anchors(&of_bamako[0].1);
    assert_eq!(early, ["crime:1"]);
    let of_gao = hours("region:gao");
    assert!(
        of_gao.iter().all(|(it, _)| *it != Hours::EarlyMorning),
        "nothing is said of early mornings there"
    );
    let night = |hours: &[(Hours, Vec<StatementId>)]| anchors(&hours.last().unwrap().1);
    assert!(night(&hours("region:mopti")).contains(&"other-areas:5".to_owned()));
    assert!(!night(&of_gao).contains(&"other-areas:5".to_owned()));
}

#[test]
fn a_lodging_is_told_the_reasons_of_its_items() {
    let trip = Trip {
        lodgings: vec![Lodging::Hotel, Lodging::Home],
        ..stops(&["region:bamako"])
    };
    let lodgings = Briefing::of(&REPORT, &trip).lodgings;
    assert_eq!(anchors(&lodgings[0].1), ["crime:3"]);
    assert_eq!(anchors(&lodgings[1].1), ["crime:2", "police-agencies:2"]);
}

#[test]
fn holidays_are_ours_and_what_the_report_says_of_them_stands_beside() {
    let away = |from: &str, to: &str, word| {
        let trip = Trip {
            departure: from.parse().ok(),
            return_day: to.parse().ok(),
            ..stops(&[word])
        };
        Briefing::of(&REPORT, &trip)
    };
    let names = |briefing: &Briefing| -> Vec<&str> {
        let days = briefing.holidays.iter();
        days.map(|day| REPORT.reference.holidays[day.holiday.index()].id.as_str())
            .collect()
    };
    let september = away("2026-09-15", "2026-09-30", "region:bamako");
    assert_eq!(names(&september), ["independence-day"]);
    assert_eq!(anchors(&september.holiday_statements), ["crime:2"]);
    let spring = away("2026-02-10", "2026-04-10", "region:gao");
    assert_eq!(
        names(&spring),
        ["ramadan", "eid-al-fitr", "day-of-26-march", "easter-monday"]
    );
    assert!(
        spring.holiday_statements.is_empty(),
        "the report speaks of Bamako and the south"
    );
    let far = away("2090-01-01", "2090-12-31", "region:bamako");
    assert!(far.holidays.is_empty() && !far.holidays_known);
    assert!(REPORT.reference.holidays.iter().all(|it| !it.basis.is_empty()));
}

#[test]
fn a_trip_of_which_nothing_is_said_hears_what_is_said_of_the_country() {
    let briefing = Briefing::of(&REPORT, &Trip::default());
    assert!(briefing.stops.is_empty());
    assert_eq!(
        briefing.grades.len(),
        REPORT.assessments.len(),
        "any may be where it goes"
    );
    let topics: Vec<Topic> = briefing.country.iter().map(|(topic, _)| *topic).collect();
    assert_eq!(
        topics[..3],
        [Topic::Crime, Topic::Terrorism, Topic::Kidnapping],
        "the level's reasons"
    );
    assert_eq!(topics.last(), Some(&Topic::General));
    assert_eq!(briefing.months, Vec::<u8>::new());
    assert_eq!(anchors(&briefing.season), ["roads:2"], "any season may be the trip's");
}
