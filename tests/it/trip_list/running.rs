//! The run-through: one item at a time, and an end that clears nobody.

use super::{after, rows};
use crate::rendered::{Rendered, within};
use crate::trip_example::field_mission;
use advisory_trip::{Filter, ItemState};
use travel_advisory::trip::list::ListDoing;
use travel_advisory::trip::step::Doing;

#[test]
fn a_run_through_shows_one_open_item_large_with_its_reason_and_its_day() {
    let trip = field_mission();
    let open = rows(&trip).rows().count();
    let page = Rendered::of_planner(after(trip.clone(), &[Doing::List(ListDoing::Begin)]));
    assert!(
        page.all("[data-trip-page=list] [data-item]").is_empty(),
        "the list steps back"
    );
    assert_eq!(page.text("[data-run-place]"), format!("1 of {open}"));
    let run = page.one("[data-running]");
    assert!(!within(run, ".task-why a.source").is_empty() && !within(run, "li a.source").is_empty());
    let does: Vec<&str> = within(run, "button")
        .iter()
        .filter_map(|it| it.value().attr("data-do"))
        .collect();
    assert_eq!(does, ["run-done", "run-not-applicable", "run-later", "run-end"]);
    assert!(
        page.text("[data-trip-page=list]").contains("Level 4"),
        "the level stays in sight"
    );
}

#[test]
fn the_end_of_a_run_through_says_what_is_done_and_open_with_level_and_year() {
    let filter = Filter {
        words: "visa".into(),
        ..Filter::default()
    };
    let mark = |doing| Doing::List(doing);
    let begin = [Doing::Filter(filter), mark(ListDoing::Begin)];
    let count = after(field_mission(), &begin).listing.queue.len();
    let mut doings = begin.to_vec();
    doings.push(mark(ListDoing::RunMark(ItemState::Done)));
    doings.extend(vec![mark(ListDoing::Later); count]);
    let page = Rendered::of_planner(after(field_mission(), &doings));
    let end = page.text("[data-running='']");
    let over = match count - 1 {
        0 => "1 done, and none of these is open".to_owned(),
        open => format!("1 done, {open} still open"),
    };
    for words in [&over, "Level 4 in 2019", "not a clearance"] {
        assert!(end.contains(words), "{words} in {end}");
    }
}
