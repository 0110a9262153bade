//! What an organisation adds: always under its name, beside the report and never in it.

use crate::rendered::{Rendered, text};
use crate::snapshot::assert_snapshot;
use crate::trip_example::{field_mission, state_at};
use advisory_organisation::{Organisation, read};
use advisory_trip::{Edit, ItemState, Moment, Outward, Record, receipt};
use std::rc::Rc;
use travel_advisory::content::{Content, dataset};
use travel_advisory::trip::exchange::Incoming;
use travel_advisory::trip::organisation::Organised;
use travel_advisory::trip::paper::Printed;
use travel_advisory::trip::state::PlannerState;
use travel_advisory::trip::step::{Doing, Page, Step};

/// The file that the repository gives as an example.
pub(crate) const EXAMPLE: &str = include_str!("../../examples/organisation.json");

pub(crate) fn organisation() -> Organisation {
    read(EXAMPLE, Content::embedded().unwrap().report).unwrap()
}

pub(crate) fn after(state: PlannerState, doings: &[Doing]) -> PlannerState {
    doings.iter().fold(state, |state, doing| {
        state.after(&Step {
            doing: doing.clone(),
            now: 1_000,
            fresh_id: "fresh".to_owned(),
        })
    })
}

pub(crate) fn organised() -> Doing {
    Doing::Organisation(Organised::Read(Rc::new(organisation())))
}

pub(crate) fn with_organisation(trip: Record, page: Page, doings: &[Doing]) -> PlannerState {
    after(after(state_at(trip, page), &[organised()]), doings)
}

pub(crate) fn shown(trip: Record, page: Page, doings: &[Doing]) -> Rendered {
    Rendered::of_planner(with_organisation(trip, page, doings))
}

#[test]
fn whatever_is_the_organisations_says_so() {
    for page in Page::ALL {
        let shown = shown(field_mission(), page, &[]);
        let frames = shown.all(".organisation:not(.task-why)");
        assert!(frames.len() >= 4, "{page:?}");
        for frame in frames {
            assert!(
                text(frame).contains("From Example Aid, not from the report"),
                "{page:?}"
            );
        }
    }
}

#[test]
fn the_rules_that_meet_the_stops_stand_over_each_page_of_the_trip() {
    let at = |scope: &str| {
        let mut trip = field_mission();
        let stop = advisory_trip::SavedStop {
            scope: scope.into(),
            ..Default::default()
        };
        trip.apply(&Edit::Stops(vec![stop]), 100);
        trip
    };
    let met = [
        ("Bamako, the road to Siby, Mopti", field_mission()),
        ("Siby, where the road leads", at("place:siby")),
        ("Kayes, of which there is no rule", at("region:kayes")),
        ("No stop", Record::new("mali-2019", "t")),
    ]
    .map(|(stops, trip)| {
        let rules = shown(trip, Page::Briefing, &[]).html("[data-organisation-rules]");
        format!("{stops}:\n{rules}")
    });
    assert_snapshot("organisation-rules", &met.join("\n\n"));
}

#[test]
fn its_items_stand_on_the_list_with_who_asks_why_and_by_when() {
    let shown = shown(field_mission(), Page::List, &[]);
    let items = ["asked-call-desk", "asked-tracker"];
    let items = items.map(|id| shown.html(&format!("[data-trip-page=list] [data-item={id}]")));
    assert_snapshot("organisation-items", &items.join("\n\n"));
}

#[test]
fn on_paper_too() {
    for printed in [Printed::Briefing, Printed::ShortBriefing, Printed::List] {
        let shown = shown(field_mission(), Page::Briefing, &[Doing::Print(Some(printed))]);
        assert_snapshot("organisation-on-paper", &shown.html(".paper .organisation"));
        // An item that would tell who travels stays off the paper.
        let items = shown.attributes(".paper [data-item]", "data-item");
        let asked: Vec<_> = items.iter().filter(|id| id.starts_with("asked-")).collect();
        let expected: &[&str] = if printed == Printed::List {
            &["asked-call-desk", "asked-tracker"]
        } else {
            &[]
        };
        assert_eq!(asked, expected.iter().collect::<Vec<_>>(), "{printed:?}");
    }
}

/// The card's panels: those of the sheet in the order of their numbers, then those to look at.
fn panels(organisation: Option<Organisation>) -> [Vec<String>; 2] {
    let organised = organisation.map_or(Organised::None, |it| Organised::Read(Rc::new(it)));
    let doings = [Doing::Organisation(organised), Doing::Print(Some(Printed::Card))];
    let shown = Rendered::of_planner(after(state_at(field_mission(), Page::Briefing), &doings));
    let sheet = (1..=8).map(|at| {
        let size = shown.attributes(&format!(".paper [data-panel='{at}']"), "data-size");
        format!("{size:?} {}", shown.text(&format!(".paper [data-panel='{at}']")))
    });
    let preview = shown.all(".card-panels > li").into_iter().map(text);
    [sheet.collect(), preview.collect()]
}

#[test]
fn its_numbers_stand_on_the_back_of_the_pocket_card_and_on_its_preview() {
    let mut spoken = organisation();
    spoken.contacts[0].phone = "+44 (0)20 7946-0000".into();
    for panels in panels(Some(spoken.clone())) {
        for words in [
            "Example Aid: whom to call",
            "From Example Aid, not from the report",
            "Security desk +44 (0)20 7946-0000",
            "Day and night",
            "items still open",
        ] {
            assert!(panels[7].contains(words), "{words} is missing in: {}", panels[7]);
        }
        assert!(!panels[7].contains("no room"), "{}", panels[7]);
    }
    let state = with_organisation(field_mission(), Page::Briefing, &[Doing::Print(Some(Printed::Card))]);
    let state = after(state, &[Doing::Organisation(Organised::Read(Rc::new(spoken)))]);
    let shown = Rendered::of_planner(state);
    let dialled = shown.attributes(".paper [data-panel='8'] .number", "href");
    assert_eq!(dialled, ["tel:+442079460000", "tel:+442079460001"]);
}

#[test]
fn numbers_that_have_no_room_on_the_card_are_told_and_push_none_of_the_reports_away() {
    let mut many = organisation();
    many.contacts = many.contacts.into_iter().cycle().take(200).collect();
    let ([with, seen], [without, _]) = (panels(Some(many)), panels(None));
    assert_eq!(with[..7], without[..7]);
    assert!(with[7].contains("more lines have no room here"), "{}", with[7]);
    assert!(
        seen[7].contains("items still open"),
        "on the screen there is room: {}",
        seen[7]
    );
}

#[test]
fn the_map_shows_what_meets_the_open_region_and_says_where_there_is_nothing() {
    let notes = [None, Some("mopti"), Some("kidal")].map(|region| {
        let chosen = Doing::Region(region.map(str::to_owned));
        let notes = shown(field_mission(), Page::Trip, &[chosen]).html("[data-organisation=map]");
        format!("{}:\n{notes}", region.unwrap_or("no region"))
    });
    assert_snapshot("organisation-notes-on-the-map", &notes.join("\n\n"));
}

#[test]
fn a_receipt_says_before_it_is_made_that_its_items_are_in_it() {
    let asked = |trip, doings: &[Doing]| shown(trip, Page::Exchange, doings).text("[data-receipt-asked]");
    let said = "What Example Aid asks for: its name, the ids of its items and how far each is;";
    let done = Doing::Edit(Edit::State("asked-call-desk".into(), ItemState::Done));
    assert_eq!(asked(field_mission(), &[]), format!("{said} 0 of 2 done."));
    assert_eq!(asked(field_mission(), &[done]), format!("{said} 1 of 2 done."));
    let with_who = [Doing::WithTravellers(true)];
    assert_eq!(asked(field_mission(), &with_who), format!("{said} 0 of 3 done."));
    let without = Rendered::of_planner(state_at(field_mission(), Page::Exchange));
    assert!(without.all("[data-receipt-asked]").is_empty());
}

#[test]
fn a_receipt_that_is_read_says_that_nobody_checked_its_items() {
    let content = Content::embedded().unwrap();
    let asked = with_organisation(field_mission(), Page::Exchange, &[]).asked;
    let out = Outward::with_asked(&field_mission(), content.report, &asked, false);
    let words = content.text.outward_words();
    let receipt = receipt::write(&out, content.report, &dataset(), &words, Moment::of(0), None);
    // Whoever checks it has no file of the organisation's.
    let mut state = state_at(field_mission(), Page::Exchange);
    state.incoming = Some(Rc::new(Incoming::read(&receipt, content.report, 1_000)));
    let shown = Rendered::of_planner(state);
    assert_snapshot(
        "organisation-receipt-read",
        &shown.html("[data-checked] [data-unchecked]"),
    );
    assert!(shown.text("[data-checked]").contains("not a clearance"));
}

#[test]
fn in_the_sheet_its_numbers_have_a_frame_and_the_reports_a_heading() {
    let sheet = shown(field_mission(), Page::Trip, &[]);
    assert_snapshot("organisation-in-the-sheet", &sheet.html("[data-organisation=calls]"));
    let mut silent = organisation();
    silent.contacts.clear();
    let without = shown(
        field_mission(),
        Page::Trip,
        &[Doing::Organisation(Organised::Read(Rc::new(silent)))],
    );
    assert_eq!(without.text("[data-organisation=calls]"), "");
}

#[test]
fn the_report_is_the_same_with_it_and_without() {
    let of = |state| {
        let shown = Rendered::of_planner(state);
        let statements = shown.all(".briefing [data-statement]");
        statements.into_iter().map(text).collect::<Vec<_>>()
    };
    let without = of(state_at(field_mission(), Page::Briefing));
    assert_eq!(of(with_organisation(field_mission(), Page::Briefing, &[])), without);
    assert!(without.len() > 50);
}
