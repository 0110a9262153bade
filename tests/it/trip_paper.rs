//! What is printed: one thing at a time, level and age on top, and nothing that tells who travels unless it was included.

use crate::rendered::{Rendered, text, within};
use crate::trip_example::{field_mission, planner_at, state_at};
use advisory_model::Traveller;
use advisory_trip::{Edit, ItemState, Outward, Record};
use travel_advisory::content::Content;
use travel_advisory::trip::paper::{Printed, Printing, Sheet};
use travel_advisory::trip::step::Page;

fn printed(trip: Record, what: Printed, with_travellers: bool) -> Rendered {
    let mut state = state_at(trip, Page::Briefing);
    state.printing = Some(Printing { what, asked: 1 });
    state.with_travellers = with_travellers;
    Rendered::of_planner(state)
}

#[track_caller]
fn says(said: &str, words: &[&str]) {
    for word in words {
        assert!(said.contains(word), "{word:?} is missing in: {said}");
    }
}

#[test]
fn there_is_a_choice_of_what_and_of_paper() {
    for at in [Page::Briefing, Page::List, Page::Exchange] {
        assert_eq!(
            planner_at(field_mission(), at).attributes("[data-print-choice]", "data-print-choice"),
            ["briefing", "short-briefing", "list", "card"],
            "{at:?}"
        );
    }
    let page = planner_at(field_mission(), Page::Briefing);
    assert_eq!(page.attributes(".sheets input[type=radio]", "value"), ["a4", "letter"]);
    assert_eq!(page.attributes("[data-trips]", "data-sheet"), ["a4"]);
}

#[test]
fn nothing_is_in_the_page_for_the_printer_until_it_is_asked_for() {
    let page = planner_at(field_mission(), Page::Briefing);
    assert!(page.all("[data-paper], [data-print]").is_empty());
}

#[test]
fn what_is_asked_for_stands_in_the_page_alone() {
    for what in Printed::ALL {
        let page = printed(field_mission(), what, false);
        assert_eq!(page.attributes("[data-trips]", "data-print"), [what.slug()]);
        assert_eq!(page.attributes("[data-paper]", "data-paper"), [what.slug()]);
    }
    let mut state = state_at(field_mission(), Page::Exchange);
    state.sheet = Sheet::Letter;
    state.printing = Some(Printing {
        what: Printed::Card,
        asked: 1,
    });
    assert_eq!(
        Rendered::of_planner(state).attributes("[data-trips]", "data-sheet"),
        ["letter"]
    );
}

#[test]
fn every_print_has_level_year_and_age_on_its_first_sheet() {
    for what in Printed::ALL {
        let page = printed(field_mission(), what, false);
        says(
            &page.text("[data-paper]"),
            &["Level 4 · report of 2019 · at least 7 years old", "not a clearance"].map(|it| {
                if what == Printed::List && it == "not a clearance" {
                    "changes nothing"
                } else {
                    it
                }
            }),
        );
    }
}

#[test]
fn the_printed_briefing_has_nothing_to_press_nothing_folded_and_no_id_twice() {
    let page = printed(field_mission(), Printed::Briefing, false);
    for nothing in ["button", "input", "details", "nav", "[id]"] {
        assert!(page.all(&format!("[data-paper] {nothing}")).is_empty(), "{nothing}");
    }
    assert!(!page.all("[data-paper] [data-part=country] [data-statement]").is_empty());
    for line in page.all("[data-paper] li:is([data-statement], [data-assessment], [data-incident])") {
        assert!(!within(line, "a.source").is_empty(), "{}", text(line));
    }
}

#[test]
fn a_short_briefing_leaves_the_whole_country_out_and_says_so() {
    let page = printed(field_mission(), Printed::ShortBriefing, false);
    assert!(page.all("[data-paper] [data-part=country] [data-statement]").is_empty());
    says(
        &page.text("[data-paper] [data-part=country]"),
        &["Left out on this paper", "statements"],
    );
    let stops = "[data-paper] [data-part^=stop] [data-statement]";
    let whole = printed(field_mission(), Printed::Briefing, false);
    assert_eq!(page.all(stops).len(), whole.all(stops).len());
    assert!(!page.all(stops).is_empty());
}

/// The traveller's own words for who travels, and the texts of the items that would tell.
fn telling_words(trip: &Record) -> Vec<String> {
    let content = Content::embedded().unwrap();
    let telling = Outward::would_tell(trip, content.report, &[]);
    assert!(!telling.is_empty() && !telling.items.is_empty(), "{telling:?}");
    telling.items
}

#[test]
fn who_travels_is_on_no_print_unless_it_was_included() {
    let trip = field_mission();
    for what in Printed::ALL {
        let page = printed(trip.clone(), what, false);
        let paper = page.text("[data-paper]");
        for item in telling_words(&trip) {
            assert!(!paper.contains(&item), "{what:?}: {item}");
        }
        assert!(page.all("[data-paper] [data-part=travellers]").is_empty(), "{what:?}");
    }
    let with = printed(trip.clone(), Printed::Briefing, true);
    says(&with.text("[data-paper] [data-part=travellers]"), &["NGO workers"]);
    let list = printed(trip.clone(), Printed::List, true).text("[data-paper]");
    for item in telling_words(&trip) {
        says(&list, &[&item]);
    }
}

/// Two trips that differ in nothing but who travels look the same on paper.
#[test]
fn a_print_is_the_same_whoever_travels() {
    for what in Printed::ALL {
        let mut other = field_mission();
        other.apply(&Edit::Travellers(vec![Traveller::Lgbti]), 100);
        let (one, two) = (printed(field_mission(), what, false), printed(other, what, false));
        assert_eq!(
            one.one("[data-paper]").html(),
            two.one("[data-paper]").html(),
            "{what:?}"
        );
    }
}

#[test]
fn who_would_be_told_is_said_before_it_is_included() {
    let page = planner_at(field_mission(), Page::Briefing);
    let asked = page.text("[data-who]");
    says(
        &asked,
        &["NGO workers", "women who are or may become pregnant", "left out"],
    );
    for item in telling_words(&field_mission()) {
        says(&asked, &[&item]);
    }
    assert_eq!(page.attributes("[data-who] input[type=checkbox]", "checked"), [""; 0]);
    let mut nobody = field_mission();
    nobody.apply(&Edit::Travellers(Vec::new()), 100);
    let left = Outward::would_tell(&nobody, Content::embedded().unwrap().report, &[]);
    let page = planner_at(nobody, Page::Briefing);
    assert_eq!(page.all("[data-who]").is_empty(), left.is_empty());
}

#[test]
fn the_printed_list_has_boxes_states_reasons_notes_and_paragraphs() {
    let (mut trip, report) = (field_mission(), Content::embedded().unwrap().report);
    let list = Outward::of(&trip, report, false).list(report, None);
    let ids: Vec<String> = list.rows().map(|row| row.id.clone()).take(3).collect();
    trip.apply(&Edit::State(ids[0].clone(), ItemState::Done), 100);
    trip.apply(&Edit::State(ids[1].clone(), ItemState::NotApplicable), 101);
    trip.apply(&Edit::Reason(ids[1].clone(), "The office does it".into()), 102);
    trip.apply(&Edit::Note(ids[2].clone(), "Ask at the desk".into()), 103);
    let page = printed(trip, Printed::List, false);
    let row = |id: &str| page.one(&format!("[data-paper] [data-item='{id}']"));
    assert_eq!(row(&ids[0]).value().attr("data-state"), Some("done"));
    says(&text(row(&ids[0])), &["done"]);
    says(&text(row(&ids[1])), &["does not apply", "The office does it"]);
    says(&text(row(&ids[2])), &["Ask at the desk"]);
    let items = page.all("[data-paper] [data-item]");
    assert_eq!(items.len(), list.rows().count());
    for item in items {
        assert_eq!(within(item, ".box").len(), 1);
        assert!(!within(item, "a.source").is_empty(), "{}", text(item));
    }
    says(&page.text("[data-paper]"), &["By ", "overdue", "of "]);
}

#[test]
fn the_card_has_eight_panels_that_lie_as_they_are_folded() {
    let page = printed(field_mission(), Printed::Card, false);
    let panels = page.attributes("[data-paper] [data-panel]", "data-panel");
    assert_eq!(panels, ["5", "4", "3", "2", "6", "7", "8", "1"]);
    says(
        &page.text("[data-paper] [data-panel='1']"),
        &["Survey in the north", "Level 4"],
    );
    says(&page.text("[data-paper] [data-panel='4']"), &["Bamako", "Mopti"]);
    says(&page.text("[data-paper] .fold"), &["Cut", "fold"]);
    let numbers = page.all("[data-paper] [data-panel] a[href^='tel:']");
    assert!(!numbers.is_empty());
}

#[test]
fn the_card_can_be_looked_at_in_the_order_in_which_it_is_read() {
    let page = planner_at(field_mission(), Page::Briefing);
    let panels = page.all(".card-panels > li");
    assert_eq!(panels.len(), 8);
    says(&text(panels[0]), &["Level 4"]);
}

#[test]
fn the_card_has_room_for_all_that_the_report_has_to_say_on_it() {
    let page = printed(field_mission(), Printed::Card, false);
    assert!(!page.text("[data-paper]").contains("no room"));
}

#[test]
fn a_trip_with_more_stops_than_a_panel_holds_says_how_many_are_left_out() {
    let mut trip = field_mission();
    let stop = trip.stops.value[0].clone();
    trip.apply(&Edit::Stops(vec![stop; 80]), 100);
    let panel = printed(trip, Printed::Card, false).text("[data-paper] [data-panel='4']");
    says(&panel, &["more lines have no room here"]);
}

#[test]
fn the_printed_briefing_writes_each_statement_out_and_names_where_it_stands_above() {
    let page = printed(field_mission(), Printed::Briefing, false);
    let paper = |css: &str| page.attributes(&format!("[data-paper] {css}"), "data-statement");
    let mut shown = paper("[data-statement]");
    let lines = shown.len();
    shown.sort_unstable();
    shown.dedup();
    let mut nobody = field_mission();
    nobody.apply(&Edit::Travellers(Vec::new()), 100);
    let screen = planner_at(nobody, Page::Briefing);
    let mut wanted = screen.attributes(".briefing [data-statement]", "data-statement");
    wanted.sort_unstable();
    wanted.dedup();
    assert_eq!(shown, wanted, "nothing is lost on paper");
    assert!(lines < 2 * shown.len(), "{lines} lines for {}", shown.len());
    for above in page.all("[data-paper] .above") {
        says(&text(above), &["written out above under “"]);
        assert!(!within(above, "a.source").is_empty(), "{}", text(above));
    }
}
