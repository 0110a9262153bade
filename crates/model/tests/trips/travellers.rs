//! Twelve travellers, and what each gets of list and briefing: by the authors' own ids, so that a fault names its record.

use crate::every_trip::told;
use crate::{REPORT, stops};
use advisory_model::{Briefing, Lodging, Plan, Purpose, StatementId, Traveller, Trip, Way};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// A statement by its author's id. The report has only the page's; the author's stand in the files, beside the same words.
static STATEMENTS: LazyLock<BTreeMap<String, StatementId>> = LazyLock::new(|| {
    let by_text: BTreeMap<&str, usize> = REPORT.statements.iter().map(|it| it.text.as_str()).zip(0..).collect();
    let folder = fs::read_dir(Path::new(crate::FOLDER).join("statements")).unwrap();
    let mut found = BTreeMap::new();
    for file in folder {
        let written = fs::read_to_string(file.unwrap().path()).unwrap();
        for record in written.split("[[statement]]") {
            let field = |name: &str| {
                let line = record.lines().find_map(|line| line.strip_prefix(name));
                line.map(|value| value.trim_matches('"').replace("\\\"", "\""))
            };
            if let (Some(id), Some(text)) = (field("id = "), field("text = ")) {
                found.extend(by_text.get(text.as_str()).map(|index| (id, StatementId::at(*index))));
            }
        }
    }
    assert_eq!(found.len(), REPORT.statements.len());
    found
});

/// What a traveller gets, and what not: ids with spaces between them.
struct Gets {
    items: &'static str,
    no_items: &'static str,
    statements: &'static str,
    no_statements: &'static str,
}

#[track_caller]
fn check(who: &str, trip: &Trip, gets: &Gets) {
    let entries = Plan::of(&REPORT, trip).entries;
    let item = |id: &str| REPORT.items.iter().position(|it| it.id == id);
    let said = told(&Briefing::of(&REPORT, trip));
    for (ids, expected) in [(gets.items, true), (gets.no_items, false)] {
        for id in ids.split_whitespace() {
            let item = item(id).unwrap_or_else(|| panic!("there is no item {id}"));
            let is_called = entries.iter().any(|it| it.item.index() == item);
            assert_eq!(is_called, expected, "{who}: the item {id}");
        }
    }
    for (ids, expected) in [(gets.statements, true), (gets.no_statements, false)] {
        for id in ids.split_whitespace() {
            let statement = STATEMENTS.get(id);
            assert!(statement.is_some(), "there is no statement {id}");
            let is_said = statement.is_some_and(|it| said.contains(it));
            assert_eq!(is_said, expected, "{who}: the statement {id}");
        }
    }
}

fn nobody_else(trip: Trip) -> Trip {
    Trip {
        absent: Traveller::ALL.to_vec(),
        ..trip
    }
}

fn template(id: &str) -> Trip {
    let found = REPORT.reference.templates.iter().find(|it| it.id == id);
    found.map(|it| it.trip.clone()).unwrap()
}

/// What may concern anybody as long as nobody has said that it does not.
const MAY_CONCERN_ANYBODY: &str = "pregnant-do-not-travel enrol-in-step us-citizen-mind-sentiment home-embassy";

#[test]
fn a_us_missionary_in_sikasso() {
    let trip = Trip {
        ways: vec![Way::HiredCar],
        purposes: vec![Purpose::Faith],
        travellers: vec![Traveller::UsCitizen],
        ..stops(&["region:sikasso"])
    };
    let gets = Gets {
        items: "faith-weigh-kidnapping enrol-in-step us-citizen-mind-sentiment pregnant-do-not-travel \
            arrange-a-convoy plan-the-way-to-care",
        no_items: "weigh-the-centre plan-without-embassy-help taxi-avoid permits",
        statements: "kidnapping-sikasso-nun-2017 kidnapping-faith-workers-may-be-targets step-enroll \
            us-citizens-mind-sentiment zika-pregnant-should-not-travel",
        no_statements: "kidnapping-north-and-centre bamako-crime-serious",
    };
    check("a U.S. missionary in Sikasso", &trip, &gets);
}

#[test]
fn a_french_ngo_driver_in_mopti() {
    let trip = nobody_else(Trip {
        ways: vec![Way::OwnCar],
        purposes: vec![Purpose::Humanitarian],
        travellers: vec![Traveller::Driver],
        ..stops(&["region:bamako", "region:mopti"])
    });
    let gets = Gets {
        items: "ngo-ask-about-warnings ngo-plan-for-carjacking ngo-secure-the-office home-embassy \
            arrange-a-convoy get-four-wheel-drive pack-vehicle-kit pack-satellite-phone \
            centre-stay-in-main-cities-at-night",
        no_items: "enrol-in-step us-citizen-mind-sentiment pregnant-do-not-travel faith-weigh-kidnapping \
            talk-to-regional-security-officer",
        statements: "ngo-carjackings-north-and-centre ngo-workers-beaten-and-bound movement-bans-north-and-centre \
            centre-extreme-risk-after-dark police-ask-for-money accident-pay-for-treatment",
        no_statements: "step-enroll zika-pregnant-should-not-travel lgbti-violence",
    };
    check("a French NGO driver in Mopti", &trip, &gets);
}

#[test]
fn a_pregnant_businesswoman_in_bamako() {
    let trip = nobody_else(Trip {
        ways: vec![Way::Taxi],
        lodgings: vec![Lodging::Hotel],
        purposes: vec![Purpose::Business],
        travellers: vec![Traveller::Pregnant],
        ..stops(&["region:bamako"])
    });
    let gets = Gets {
        items: "pregnant-do-not-travel talk-to-regional-security-officer taxi-avoid watch-out-in-markets \
            go-in-a-group pack-doorstop passport",
        no_items: "arrange-a-convoy get-four-wheel-drive pack-vehicle-kit pack-satellite-phone overland-by-day-only \
            enrol-in-step ngo-secure-the-office",
        statements: "zika-pregnant-should-not-travel regional-security-officer-meets-business \
            taxis-embassy-advises-against photography-ask-first police-ask-for-money",
        no_statements: "step-enroll ngo-offices-robbed-ramadan-2018 lgbti-violence disabled-no-law",
    };
    check("a pregnant businesswoman in Bamako", &trip, &gets);
}

#[test]
fn a_journalist_to_gao() {
    let trip = nobody_else(Trip {
        ways: vec![Way::CharterFlight],
        purposes: vec![Purpose::Press],
        ..stops(&["region:gao"])
    });
    let gets = Gets {
        items: "read-photography-report permits leave-out-the-north plan-without-embassy-help ask-about-curfews \
            arrange-a-flight-within-mali kidnap-briefing",
        no_items: "arrange-a-convoy pack-satellite-phone pregnant-do-not-travel ngo-plan-for-carjacking",
        statements: "photography-ask-first photography-minusma-arrests avoid-the-north kidnapping-north-and-centre \
            no-domestic-flights",
        no_statements: "step-enroll zika-pregnant-should-not-travel centre-extreme-risk-after-dark",
    };
    check("a journalist to Gao", &trip, &gets);
}

#[test]
fn a_transit_passenger() {
    let gets = Gets {
        items: "airport-three-hours airport-pick-up write-down-directions pack-doorstop pregnant-do-not-travel \
            enrol-in-step",
        no_items: "arrange-a-convoy get-four-wheel-drive pack-satellite-phone weigh-the-centre plan-the-way-to-care \
            permits",
        statements: "airport-three-hours airport-passenger-screening bamako-crime-serious \
            zika-pregnant-should-not-travel",
        no_statements: "avoid-the-north centre-extreme-risk-after-dark",
    };
    check("a transit passenger", &template("transit"), &gets);
}

#[test]
fn a_dual_national_with_family_in_kayes() {
    let trip = Trip {
        ways: vec![Way::Bus],
        lodgings: vec![Lodging::Home],
        purposes: vec![Purpose::Visit],
        travellers: vec![Traveller::UsCitizen],
        ..stops(&["region:kayes"])
    };
    let gets = Gets {
        items: "enrol-in-step home-embassy hire-a-guard home-locks-and-doors overland-by-day-only \
            pack-satellite-phone look-up-holidays plan-the-way-to-care pregnant-do-not-travel",
        no_items: "pack-doorstop lock-hotel-door arrange-a-convoy weigh-the-centre permits",
        statements: "step-enroll violent-crime-around-holidays vehicles-badly-kept",
        no_statements: "centre-extreme-risk-after-dark avoid-the-north bamako-crime-serious",
    };
    check("a dual national with family in Kayes", &trip, &gets);
}

#[test]
fn an_lgbti_tourist_in_bamako() {
    let trip = nobody_else(Trip {
        purposes: vec![Purpose::Visit],
        travellers: vec![Traveller::Lgbti],
        ..stops(&["region:bamako"])
    });
    let gets = Gets {
        items: "lgbti-check-law lgbti-plan-without-police mind-jostling home-embassy",
        no_items: "pregnant-do-not-travel enrol-in-step disabled-arrange-access read-photography-report",
        statements: "lgbti-violence lgbti-police-refuse photography-ask-first police-ask-for-money",
        no_statements: "step-enroll disabled-no-law zika-pregnant-should-not-travel",
    };
    check("an LGBTI tourist in Bamako", &trip, &gets);
}

#[test]
fn a_person_with_a_disability() {
    let trip = Trip {
        travellers: vec![Traveller::Disabled],
        ..Trip::default()
    };
    let gets = Gets {
        items: "disabled-arrange-access pregnant-do-not-travel enrol-in-step weigh-the-centre",
        no_items: "",
        statements: "disabled-no-accommodation disabled-no-law lgbti-violence zika-pregnant-should-not-travel",
        no_statements: "",
    };
    check("a person with a disability", &trip, &gets);
}

#[test]
fn a_us_private_sector_manager() {
    let trip = nobody_else(Trip {
        ways: vec![Way::HiredCar],
        purposes: vec![Purpose::Business],
        travellers: vec![Traveller::UsCitizen],
        ..stops(&["region:bamako"])
    });
    let gets = Gets {
        items: "talk-to-regional-security-officer enrol-in-step insurer drive-defensively",
        no_items: "arrange-a-convoy ngo-ask-about-warnings pregnant-do-not-travel",
        statements: "regional-security-officer-meets-business full-time-guards step-enroll bamako-night-driving",
        no_statements: "ngo-offices-robbed-ramadan-2018 zika-pregnant-should-not-travel",
    };
    check("a U.S. private-sector manager", &trip, &gets);
}

#[test]
fn a_trip_of_which_nothing_is_said_gets_every_item() {
    let trip = Trip::default();
    assert_eq!(Plan::of(&REPORT, &trip).entries.len(), REPORT.items.len());
    let gets = Gets {
        items: MAY_CONCERN_ANYBODY,
        no_items: "",
        statements: "zika-pregnant-should-not-travel step-enroll lgbti-violence photography-ask-first",
        no_statements: "",
    };
    check("nobody", &trip, &gets);
}

#[test]
fn a_faith_group_from_the_template() {
    let trip = template("faith-group-in-the-south");
    let gets = Gets {
        items: "faith-weigh-kidnapping arrange-a-convoy ngo-ask-about-warnings hire-a-guard",
        no_items: "weigh-the-centre pack-doorstop",
        statements: "kidnapping-sikasso-nun-2017 kidnapping-koutiala-footage zika-pregnant-should-not-travel \
            step-enroll",
        no_statements: "avoid-the-north",
    };
    check("a faith group", &trip, &gets);
}

#[test]
fn an_ngo_from_the_template() {
    let trip = template("ngo-field-mission");
    let gets = Gets {
        items: "ngo-ask-about-warnings ngo-plan-for-carjacking arrange-a-flight-within-mali weigh-the-centre",
        no_items: "taxi-avoid hire-a-guard",
        statements: "ngo-workers-beaten-and-bound unhas-flights zika-pregnant-should-not-travel step-enroll",
        no_statements: "kidnapping-sikasso-nun-2017",
    };
    check("an NGO", &trip, &gets);
}

#[test]
fn the_travellers_that_a_template_presets_remove_nothing() {
    for template in &REPORT.reference.templates {
        let preset = &template.trip;
        let without = Trip {
            travellers: vec![],
            ..preset.clone()
        };
        assert!(preset.absent.is_empty(), "{}", template.id);
        let items = |trip: &Trip| -> BTreeSet<usize> {
            let entries = Plan::of(&REPORT, trip).entries;
            entries.iter().map(|it| it.item.index()).collect()
        };
        assert_eq!(items(preset), items(&without), "{}", template.id);
        let of = |trip: &Trip| told(&Briefing::of(&REPORT, trip));
        assert!(of(&without).is_subset(&of(preset)), "{}", template.id);
        let gets = Gets {
            items: MAY_CONCERN_ANYBODY,
            no_items: "",
            statements: "zika-pregnant-should-not-travel step-enroll us-citizens-mind-sentiment",
            no_statements: "",
        };
        check(&template.id, preset, &gets);
    }
}
