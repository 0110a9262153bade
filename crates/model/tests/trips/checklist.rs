//! The items themselves: when they are due, whose advice they are, and that their words are no stronger than the report's.

use crate::REPORT;
use crate::asked::item;
use advisory_model::{Due, DueFrom, Origin, Phase};

/// What is done before booking is due before what is done before departure; what is due on the day of return is done on the way.
#[test]
fn phases_and_due_days_agree() {
    for item in &REPORT.items {
        let Some(Due { from, days }) = item.due else { continue };
        let fits = match (item.phase, from) {
            (Phase::BeforeBooking, DueFrom::Departure) => days <= -28,
            (Phase::BeforeDeparture, DueFrom::Departure) => (-28..=-1).contains(&days),
            (Phase::Packing | Phase::Emergencies, DueFrom::Departure) => (-7..=-1).contains(&days),
            (Phase::OnTheRoad, DueFrom::Return) => days <= 0,
            (Phase::Return, DueFrom::Return) => days >= 0,
            _ => false,
        };
        assert!(fits, "{}: {:?}, {days} days from {from:?}", item.id, item.phase);
    }
    for (id, phase) in [
        ("medevac-insurance", Phase::BeforeBooking),
        ("airport-three-hours", Phase::OnTheRoad),
        ("fever", Phase::OnTheRoad),
        ("fever-see-a-doctor", Phase::Return),
    ] {
        assert_eq!(item(id).phase, phase, "{id}");
    }
    let first = ["read-current-advisory", "decide-whether-to-travel"];
    assert_eq!([0, 1].map(|at| REPORT.items[at].id.as_str()), first);
}

#[test]
fn an_item_keeps_the_reports_hedges_and_says_of_where_it_speaks() {
    for (id, words) in [
        ("decide-whether-to-travel", "“should not travel”"),
        (
            "read-osac-mali-page",
            "may be open only to people from the private sector",
        ),
        ("plan-the-way-to-care", "may be only basic"),
        ("pack-doorstop", "Consider"),
        ("lock-hotel-door", "consider"),
        ("hire-a-guard", "Consider"),
        ("no-walking-at-night", "Avoid"),
        (
            "talk-to-regional-security-officer",
            "If you represent a U.S. private-sector organisation",
        ),
        ("go-in-a-group", "In Bamako"),
        ("mind-jostling", "In Bamako"),
        ("leave-nothing-unattended", "In Bamako"),
        ("leave-irreplaceable-at-home", "in Bamako"),
        ("home-embassy", "your own country’s citizens"),
        ("check-in", "when a call is missed"),
        ("insurer", "terrorism and kidnapping"),
    ] {
        assert!(item(id).text.contains(words), "{id}: {}", item(id).text);
    }
}

#[test]
fn what_the_report_does_not_advise_is_ours_and_says_on_what_it_rests() {
    for id in [
        "insurer",
        "home-embassy",
        "visa-vaccine",
        "airport-pick-up",
        "check-in",
        "passport",
        "kidnap-briefing",
        "permits",
        "zika-partner",
        "fever",
    ] {
        let basis = match &item(id).origin {
            Origin::Editorial(basis) => basis.as_str(),
            Origin::Report => "",
        };
        assert!(!basis.is_empty(), "{id}");
    }
}
