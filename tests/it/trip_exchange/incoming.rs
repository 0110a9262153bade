//! What was read: shown beside what is kept, refused with a reason, and nothing of it kept before a word.

use super::{rendered, report};
use crate::rendered::{Rendered, text};
use crate::snapshot::{assert_snapshot, html};
use crate::trip_example::field_mission;
use advisory_model::Date;
use advisory_trip::{Edit, Moment, Outward, Record, Words, file, link, receipt};
use std::rc::Rc;
use travel_advisory::content::dataset;
use travel_advisory::state::Storage;
use travel_advisory::trip::exchange::Incoming;

fn reading(text: &str, kept: Vec<Record>) -> Rendered {
    rendered(|state| {
        state.open = None;
        state.trips = kept;
        state.incoming = Some(Rc::new(Incoming::read(text, report(), 1_795_342_272_000)));
    })
}

fn fragment(trip: &Record) -> String {
    link::fragment(&Outward::of(trip, report(), true))
}

#[test]
fn something_can_be_opened_while_no_trip_is() {
    let page = rendered(|state| state.open = None);
    assert_eq!(page.all("[data-incoming] [data-reading] [data-read-field]").len(), 1);
    assert_eq!(page.all("[data-reading] input[type=file]").len(), 1);
}

#[test]
fn a_trip_that_was_read_is_shown_with_its_days_and_stops() {
    let page = reading(&fragment(&field_mission()), Vec::new());
    assert_snapshot("trip-arrival", &page.html("[data-arrival=mission]"));
}

#[test]
fn merging_is_shown_before_it_is_done() {
    let mut theirs = field_mission();
    theirs.apply(&Edit::Departure(Date::new(2026, 8, 12)), 500);
    theirs.apply(&Edit::Name("Their name".into()), 501);
    let mut ours = field_mission();
    ours.apply(&Edit::Name("Our name".into()), 900);
    let document = file::write(&[Outward::of(&theirs, report(), true)], report());
    let page = reading(&document, vec![ours]);
    assert_snapshot("trip-arrival-to-merge", &page.html("[data-arrival=mission]"));
}

#[test]
fn what_is_neither_new_nor_newer_says_so() {
    let document = file::write(&[Outward::of(&field_mission(), report(), true)], report());
    let page = reading(&document, vec![field_mission()]);
    assert!(
        page.text("[data-brings=nothing]")
            .contains("nothing that was read is newer")
    );
    assert_eq!(page.attributes("[data-choice]", "data-choice"), ["both", "leave"]);
}

#[test]
fn until_storage_was_read_there_is_no_choice() {
    let page = rendered(|state| {
        state.storage = Storage::Loading;
        state.incoming = Some(Rc::new(Incoming::read(&fragment(&field_mission()), report(), 1)));
    });
    assert!(page.all("[data-choice]").is_empty());
    assert!(page.text("[data-arrived]").contains("is being read first"));
}

#[test]
fn what_is_refused_says_why_and_stays_in_sight() {
    let whole = fragment(&field_mission());
    for (read, why) in [
        ("", "There is nothing to read"),
        ("hello", "This is not a trip"),
        (&whole[..whole.len() - 4], "This link is damaged"),
        (
            r#"{"format":"travel-advisory trips","schema":1,"report":"elsewhere-2020","trips":[]}"#,
            "This file is about “elsewhere-2020”",
        ),
    ] {
        let page = reading(read, Vec::new());
        assert!(page.text("[role=alert][data-refused]").starts_with(why), "{why}");
        assert_eq!(page.attributes("[data-reading]", "open").len(), 1);
        assert_eq!(page.attributes("[data-read-field]", "aria-invalid"), ["true"]);
    }
}

#[test]
fn a_script_in_a_name_is_a_text_like_any_other() {
    let mut trip = field_mission();
    trip.apply(&Edit::Name("<script>alert(1)</script>".into()), 99);
    let page = reading(&fragment(&trip), vec![field_mission()]);
    assert!(page.all("script").is_empty());
    assert!(page.text("[data-arrival]").contains("<script>alert(1)</script>"));
}

fn receipt_of(name: Option<&str>) -> String {
    let out = Outward::of(&field_mission(), report(), false);
    receipt::write(
        &out,
        report(),
        &dataset(),
        &Words::english(),
        Moment::of(1_795_342_272_000),
        name,
    )
}

#[test]
fn a_receipt_is_checked_against_the_dataset() {
    let page = reading(&receipt_of(Some("A. Name")), Vec::new());
    let said = page.all("[data-checked] > p, [data-checked] > ul");
    let said: Vec<_> = said.into_iter().map(html).collect();
    let count = Outward::of(&field_mission(), report(), false)
        .list(report(), None)
        .rows()
        .count();
    let said = said.join("\n").replace(&format!("of {count} items"), "of [all] items");
    assert_snapshot("trip-receipt-read", &said);
}

#[test]
fn a_receipt_that_does_not_fit_says_what_is_wrong() {
    let lowered = receipt_of(None).replace("\"level\": 4", "\"level\": 1");
    let page = reading(&lowered, Vec::new());
    assert_eq!(page.text("[role=alert]"), "The receipt’s level is not the report’s.");
}

#[test]
fn nothing_on_the_page_sounds_like_an_all_clear() {
    let page = rendered(|state| state.incoming = Some(Rc::new(Incoming::read(&receipt_of(None), report(), 1))));
    for part in page.all(".exchange, .incoming") {
        let all = text(part);
        assert!(
            all.split(|it: char| !it.is_alphabetic())
                .all(|word| !word.eq_ignore_ascii_case("safe")),
            "{all}"
        );
    }
}
