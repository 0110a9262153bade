//! Taking a trip away: what the page offers, and what it says before anything leaves.

mod incoming;

use crate::rendered::{Rendered, text, within};
use crate::snapshot::assert_snapshot;
use crate::trip_example::{field_mission, state_at};
use advisory_model::{Report, Traveller};
use advisory_trip::{Edit, Outward, Record, link};
use travel_advisory::content::{Content, dataset};
use travel_advisory::state::Storage;
use travel_advisory::trip::exchange::Surroundings;
use travel_advisory::trip::state::PlannerState;
use travel_advisory::trip::step::Page;

const ADDRESS: &str = "https://host.example/advisory/";

fn report() -> &'static Report {
    Content::embedded().unwrap().report
}

fn state() -> PlannerState {
    let mut state = state_at(field_mission(), Page::Exchange);
    state.storage = Storage::Ready;
    state.exchange.surroundings = Surroundings {
        address: Some(ADDRESS.into()),
        can_share: false,
    };
    state
}

fn rendered(change: impl FnOnce(&mut PlannerState)) -> Rendered {
    let mut state = state();
    change(&mut state);
    Rendered::of_planner(state)
}

#[test]
fn the_page_opens_with_level_year_and_age() {
    let page = rendered(|_| {});
    assert_eq!(
        page.text(".exchange > .opening"),
        "Level 4 · report of 2019 · at least 7 years old"
    );
}

#[test]
fn every_way_out_is_there() {
    let page = rendered(|_| {});
    let ways = ["file", "list", "calendar", "link", "code", "print", "receipt"];
    assert_eq!(page.attributes("[data-out]", "data-out"), ways);
    let files = ["trip", "table", "text", "markdown", "calendar", "receipt"];
    assert_eq!(page.attributes("[data-take]", "data-take"), files);
    assert_eq!(
        page.attributes("[data-copy]", "data-copy"),
        ["text", "markdown", "link"]
    );
    assert!(
        page.all("[data-share]").is_empty(),
        "this device has no menu for sharing"
    );
    let sharing = rendered(|state| state.exchange.surroundings.can_share = true);
    assert_eq!(sharing.all("[data-share]").len(), 1);
}

#[test]
fn all_trips_are_offered_where_there_are_several() {
    let page = rendered(|state| {
        let mut deleted = Record::new(&report().id, "gone");
        deleted.apply(&Edit::Delete(true), 1);
        state.trips.extend([Record::new(&report().id, "t2"), deleted]);
    });
    assert_eq!(page.text("[data-take=all]"), "All 2 trips in one file, as JSON");
}

#[test]
fn what_would_be_told_is_read_before_it_can_be_ticked() {
    let page = rendered(|_| {});
    let inside = page.one("[data-who]");
    let words = Content::embedded().unwrap().text;
    for traveller in [Traveller::NgoWorker, Traveller::Pregnant] {
        assert!(text(inside).contains(words.traveller(traveller)));
    }
    let telling = Outward::would_tell(&field_mission(), report(), &[]);
    assert!(!telling.items.is_empty());
    for item in &telling.items {
        assert!(text(inside).contains(item), "{item}");
    }
    let html = inside.html();
    assert!(html.find("data-telling").unwrap() < html.find("data-with-travellers").unwrap());
    assert!(within(inside, "[data-with-travellers][checked]").is_empty());
}

#[test]
fn what_other_trips_would_tell_is_said_too() {
    let page = rendered(|state| {
        let mut other = Record::new(&report().id, "t2");
        other.apply(&Edit::Travellers(vec![Traveller::Photographer]), 1);
        state.trips.extend([other, Record::new(&report().id, "t3")]);
    });
    assert!(
        page.all("[data-telling=t3]").is_empty(),
        "there is nothing in it to be told"
    );
    assert_snapshot("trip-telling-of-another-trip", &page.html("[data-telling=t2]"));
}

#[test]
fn where_it_was_not_said_who_travels_it_says_so() {
    let page = rendered(|state| {
        state.trips[0].apply(&Edit::Travellers(vec![]), 99);
        state.trips[0].apply(&Edit::Purposes(vec![]), 100);
    });
    assert!(page.text("[data-telling]").starts_with("You have not said who travels"));
}

#[test]
fn what_the_trip_is_for_is_told_as_what_tells_who_travels() {
    let page = rendered(|state| state.trips[0].apply(&Edit::Travellers(vec![]), 99));
    let told = page.text("[data-telling]");
    assert!(
        told.starts_with("If you include it") && told.contains("humanitarian work"),
        "{told}"
    );
}

#[test]
fn that_nobody_else_travels_is_told_as_what_tells_who_travels() {
    let page = rendered(|state| {
        state.trips[0].apply(&Edit::Travellers(vec![]), 99);
        state.trips[0].apply(&Edit::Purposes(vec![]), 100);
        state.trips[0].apply(&Edit::NobodyElse(true), 101);
    });
    let told = page.text("[data-telling]");
    assert!(
        told.starts_with("If you include it") && told.contains("None of the others travels with us"),
        "{told}"
    );
    let (_, fragment) = page.attributes("[data-link]", "value")[0].split_once('#').unwrap();
    assert!(link::read(fragment).unwrap().absent.is_unset());
}

#[test]
fn outside_of_that_choice_nothing_tells_who_travels() {
    let page = rendered(|_| {});
    let words = Content::embedded().unwrap().text;
    let for_some = report().items.iter().filter(|it| !it.condition.travellers.is_empty());
    let mut telling: Vec<String> = for_some.map(|it| it.text.clone()).collect();
    telling.push(words.traveller(Traveller::Pregnant).to_owned());
    for out in page.all("[data-out]") {
        let all = text(out);
        let told: Vec<&String> = telling.iter().filter(|word| all.contains(*word)).collect();
        assert!(told.is_empty(), "{told:?}");
    }
    let written = page.attributes("[data-link]", "value")[0];
    let (_, fragment) = written.split_once('#').unwrap();
    assert!(link::read(fragment).unwrap().travellers.is_unset());
}

#[test]
fn the_link_leads_to_this_page_and_brings_the_trip() {
    let page = rendered(|state| state.with_travellers = true);
    let written = page.attributes("[data-link]", "value")[0];
    assert!(written.starts_with(&format!("{ADDRESS}#trip=1.")));
    let read = link::read(written).unwrap();
    assert_eq!(read.trip(report()), field_mission().trip(report()));
    assert!(
        page.text("[data-out=link]")
            .contains(&format!("{} characters", written.len()))
    );
    assert!(page.text("[data-out=link]").contains("never sent to a server"));
}

#[test]
fn in_a_host_s_page_there_is_a_text_to_paste() {
    let page = rendered(|state| state.exchange.surroundings.address = None);
    assert!(page.attributes("[data-link]", "value")[0].starts_with("trip=1."));
    assert!(
        page.text("[data-out=link]")
            .contains("no address that others could open")
    );
}

#[test]
fn the_code_is_drawn_dark_on_white_with_room_around_it() {
    let page = rendered(|_| {});
    let code = page.one("[data-code]");
    assert_eq!(code.value().attr("role"), Some("img"));
    assert!(code.value().attr("aria-label").unwrap().contains("Survey in the north"));
    assert!(code.value().attr("viewBox").unwrap().starts_with("-4 -4 "));
    let fills: Vec<_> = within(code, "rect, path")
        .iter()
        .map(|it| it.value().attr("fill").unwrap())
        .collect();
    assert_eq!(fills, ["#ffffff", "#000000"]);
}

/// Letters that packing does not make fewer.
fn noise(seed: usize) -> String {
    let next = |state: &usize| {
        let mut state = *state;
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        Some(state)
    };
    let states = std::iter::successors(Some(seed), next).skip(20).take(3_500);
    states
        .map(|state| char::from(b'a' + u8::try_from((state >> 20) % 26).unwrap()))
        .collect()
}

#[test]
fn a_trip_that_is_too_long_for_a_code_says_so() {
    let page = rendered(|state| {
        for (place, item) in report().items.iter().take(2).enumerate() {
            state.trips[0].apply(&Edit::Note(item.id.clone(), noise(place + 1)), 99);
        }
    });
    assert!(page.all("[data-code]").is_empty());
    assert!(page.text("[data-no-code]").contains("too long for a code"));
}

#[test]
fn a_calendar_says_how_many_days_it_has() {
    assert!(
        rendered(|_| {})
            .text("[data-out=calendar]")
            .contains("entries for your calendar")
    );
    let page = rendered(|state| state.trips = vec![Record::new(&report().id, "mission")]);
    assert!(page.text("[data-out=calendar]").contains("This trip has no days yet"));
    assert!(page.all("[data-take=calendar]").is_empty());
}

#[test]
fn a_receipt_says_what_it_will_hold_and_that_it_clears_nothing() {
    let page = rendered(|_| {});
    assert!(page.text("[data-receipt-holds]").contains(&dataset().hash));
    let count = Outward::of(&field_mission(), report(), false)
        .list(report(), None)
        .rows()
        .count();
    let part = page.html("[data-out=receipt]");
    assert_snapshot(
        "trip-receipt",
        &part.replace(&format!("The {count} items"), "The [all] items"),
    );
}
