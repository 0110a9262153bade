//! The list of a trip: what stands over it, that every item says why and cites its paragraphs, and that nothing of it clears anybody.

mod fields;
mod running;

use crate::rendered::{Rendered, text, within};
use crate::snapshot::assert_snapshot;
use crate::trip_example::{field_mission, planner_at, state_at, today};
use advisory_model::{Due, Origin, Report};
use advisory_trip::{Edit, Filter, ItemState, List, Record, What};
use scraper::ElementRef;
use std::rc::Rc;
use travel_advisory::content::Content;
use travel_advisory::trip::organisation::Organised;
use travel_advisory::trip::state::PlannerState;
use travel_advisory::trip::step::{Doing, Page, Step};

fn report() -> &'static Report {
    Content::embedded().unwrap().report
}

fn page_of(trip: Record) -> Rendered {
    planner_at(trip, Page::List)
}

fn after(trip: Record, doings: &[Doing]) -> PlannerState {
    let steps = doings.iter().zip(1_000_u64..);
    steps.fold(state_at(trip, Page::List), |state, (doing, now)| {
        state.after(&Step {
            doing: doing.clone(),
            now,
            fresh_id: format!("fresh{now}"),
        })
    })
}

fn with(mut trip: Record, edits: &[Edit]) -> Record {
    for edit in edits {
        trip.apply(edit, 100);
    }
    trip
}

fn unsaid() -> Record {
    Record::new(&report().id, "t")
}

fn item<'a>(page: &'a Rendered, id: &str) -> ElementRef<'a> {
    page.one(&format!("[data-trip-page=list] [data-item='{id}']"))
}

fn rows(trip: &Record) -> List {
    List::of(report(), trip, today())
}

/// The first item of the report that meets a condition of the test.
fn some_item(trip: &Record, wanted: impl Fn(&advisory_model::Item) -> bool) -> String {
    let list = rows(trip);
    let found = list.rows().find(|row| match row.what {
        What::Report(id, _) => wanted(&report().items[id.index()]),
        _ => false,
    });
    found.unwrap().id.clone()
}

fn done(id: &str) -> Edit {
    Edit::State(id.into(), ItemState::Done)
}

#[test]
fn it_opens_with_level_and_year_and_how_far_it_is() {
    let trip = with(field_mission(), &[done("read-current-advisory")]);
    let (page, list) = (page_of(trip.clone()), rows(&trip));
    let said = page.text("[data-trip-page=list]");
    for words in ["Level 4", "2019", "a finished list changes nothing about that"] {
        assert!(said.contains(words), "{words}");
    }
    let of = list.rows().count();
    assert!(said.contains(&format!("1 of {of} items done in all")));
    let bar = page.one("[data-trip-page=list] progress").value();
    assert_eq!(
        (bar.attr("value"), bar.attr("max")),
        (Some("1"), Some(&*of.to_string()))
    );
    let counts = page.text("[data-list-counts]");
    let overdue = list.rows().filter(|row| row.is_overdue).count();
    assert!(overdue > 0, "the trip is long over on the day of the tests");
    assert_eq!(counts, format!("{} open, {overdue} of them overdue", of - 1));
    assert_eq!(page.all("[data-trip-page=list] [data-save-state]").len(), 1);
}

#[test]
fn every_item_of_the_report_says_why_it_applies_and_links_its_paragraphs() {
    for trip in [field_mission(), unsaid()] {
        let page = page_of(trip.clone());
        let list = rows(&trip);
        assert_eq!(page.all("[data-trip-page=list] [data-item]").len(), list.rows().count());
        assert!(list.rows().count() > 30);
        for row in list.rows() {
            let shown = item(&page, &row.id);
            assert_eq!(within(shown, "input[type=checkbox]").len(), 1, "{}", row.id);
            let why = within(shown, ".task-why");
            let words = text(why[0]);
            let starts = ["For every traveller.", "Because ", "May apply: "];
            assert!(
                starts.iter().any(|start| words.starts_with(start)),
                "{}: {words}",
                row.id
            );
            assert!(!within(why[0], "a.source[href^='#']").is_empty(), "{}", row.id);
            let reasons = within(shown, "[data-part=why] li");
            assert!(
                reasons.iter().all(|it| !within(*it, "a.source").is_empty()),
                "{}",
                row.id
            );
            assert!(!reasons.is_empty(), "{}", row.id);
        }
    }
}

#[test]
fn its_days_are_counted_from_departure_and_who_travels_adds_items() {
    let page = page_of(field_mission());
    assert!(page.all("[data-trip-page=list] [data-due]").len() > 5);
    item(&page, "pregnant-do-not-travel");
    let unknown = page_of(with(field_mission(), &[Edit::Departure(None), Edit::Return(None)]));
    assert!(unknown.all("[data-trip-page=list] [data-due]").is_empty());
}

#[test]
fn the_reason_is_a_sentence_of_what_the_traveller_said() {
    let said = page_of(field_mission()).text("[data-trip-page=list]");
    for words in [
        "you go in a hired car with a driver",
        "one of your stops",
        "in August",
        "you stay in a hotel",
        "the trip is for women who are or may become pregnant",
        "For every traveller.",
    ] {
        assert!(said.contains(words), "{words}");
    }
}

#[test]
fn what_may_apply_says_what_the_traveller_has_not_said() {
    let said = page_of(unsaid()).text("[data-trip-page=list]");
    for words in [
        "May apply: you have not said how you travel",
        "May apply: you have not said who travels.",
        "May apply: you have not said where you sleep.",
    ] {
        assert!(said.contains(words), "{words}");
    }
}

#[test]
fn advice_of_ours_is_shown_as_ours_with_its_basis() {
    let trip = field_mission();
    let id = some_item(&trip, |item| matches!(item.origin, Origin::Editorial(_)));
    let page = page_of(trip);
    let shown = item(&page, &id);
    assert_eq!(text(within(shown, ".task-ours")[0]), "Ours, not the report’s");
    let basis = report().items.iter().find(|it| it.id == id).map(|it| &it.origin);
    let Some(Origin::Editorial(basis)) = basis else {
        panic!("{id} is not ours")
    };
    assert!(text(within(shown, ".ours")[0]).contains(basis));
}

#[test]
fn a_day_is_a_date_and_one_that_has_passed_is_called_overdue() {
    let trip = field_mission();
    let fortnight = Due {
        from: advisory_model::DueFrom::Departure,
        days: -14,
    };
    let id = some_item(&trip, |item| item.due == Some(fortnight));
    let due = |page: &Rendered| text(within(item(page, &id), ".task-due")[0]);
    let words = "By 27 July 2026 (14 days before departure), our day";
    assert_eq!(due(&page_of(trip.clone())), format!("Overdue {words}"));
    assert_eq!(
        due(&page_of(with(trip.clone(), &[done(&id)]))),
        words,
        "what is done is not overdue"
    );
    let unknown = with(trip, &[Edit::Departure(None)]);
    assert_eq!(due(&page_of(unknown)), "Our due day: 14 days before departure");
}

#[test]
fn what_does_not_apply_says_so_in_words() {
    let id = "read-current-advisory";
    let called = Edit::State(id.into(), ItemState::NotApplicable);
    let trip = with(
        field_mission(),
        &[called, Edit::Reason(id.into(), "done at the office".into())],
    );
    let page = page_of(trip);
    let shown = item(&page, id);
    assert_eq!(shown.value().attr("data-state"), Some("not-applicable"));
    assert_eq!(
        text(within(shown, ".task-state")[0]),
        "Not applicable: done at the office"
    );
    assert_eq!(within(shown, "[data-field^=reason-]").len(), 1);
    assert!(page.text("[data-list-counts]").ends_with("· 1 not applicable"));
}

#[test]
fn a_filter_says_how_much_it_shows() {
    let trip = field_mission();
    let all = rows(&trip).rows().count();
    let filter = |filter: Filter| Rendered::of_planner(after(trip.clone(), &[Doing::Filter(filter)]));
    let page = filter(Filter {
        words: "visa".into(),
        ..Filter::default()
    });
    let shown = page.all("[data-trip-page=list] [data-item]").len();
    assert!(shown > 0 && shown < all);
    assert_eq!(page.text("[data-list-shown]"), format!("{shown} of {all} items shown"));
    assert!(
        page.text("[data-trip-page=list]")
            .contains(&format!("of {all} items done in all"))
    );
    let page = filter(Filter {
        only_overdue: true,
        ..Filter::default()
    });
    assert!(
        page.all("[data-trip-page=list] [data-item]")
            .iter()
            .all(|it| !within(*it, ".task-overdue").is_empty())
    );
    let page = filter(Filter {
        words: "no item has this".into(),
        ..Filter::default()
    });
    assert!(
        page.text("[data-trip-page=list]")
            .contains("Show all to see the list again")
    );
}

#[test]
fn what_no_longer_applies_is_kept_and_says_so() {
    let trip = field_mission();
    let by_car = some_item(&trip, |item| !item.condition.ways.is_empty());
    let note = Edit::Note(by_car.clone(), "asked twice".into());
    let trip = with(
        trip,
        &[
            done(&by_car),
            note,
            Edit::Ways(vec![advisory_model::Way::CharterFlight]),
        ],
    );
    let page = page_of(trip);
    assert!(
        page.all(&format!("[data-trip-page=list] [data-item='{by_car}']"))
            .is_empty()
    );
    let folded = page.text("[data-list-folded]");
    for words in ["No longer applies (1)", "They are kept", "Done", "Note: asked twice"] {
        assert!(folded.contains(words), "{words} in {folded}");
    }
}

#[test]
fn a_finished_list_is_no_clearance() {
    let trip = field_mission();
    let all: Vec<Edit> = rows(&trip).rows().map(|row| done(&row.id)).collect();
    let page = page_of(with(trip, &all));
    assert_snapshot("trip-list-finished", &page.html("[data-trip-page=list] .finished"));
    assert!(
        page_of(field_mission())
            .all("[data-trip-page=list] .finished")
            .is_empty()
    );
}

#[test]
fn a_list_is_not_called_finished_while_it_is_not_known_what_the_organisation_asks_for() {
    let trip = field_mission();
    let all: Vec<Edit> = rows(&trip).rows().map(|row| done(&row.id)).collect();
    for (organised, is_said) in [
        (Organised::None, true),
        (Organised::Coming, false),
        (Organised::Wrong(Rc::from([])), false),
    ] {
        let state = after(with(trip.clone(), &all), &[Doing::Organisation(organised.clone())]);
        let page = Rendered::of_planner(state);
        let said = page.all("[data-trip-page=list] .finished").len();
        assert_eq!(said, usize::from(is_said), "{organised:?}");
    }
}
