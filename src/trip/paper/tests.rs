//! What is on its way to the printer, as the state has it.

use super::{Printed, Printing, Sheet};
use crate::content::Content;
use crate::trip::state::PlannerState;
use crate::trip::step::{Doing, Page, Step};

fn after(state: &PlannerState, doing: Doing, now: u64) -> PlannerState {
    let fresh_id = format!("t{now}");
    state.after(&Step { doing, now, fresh_id })
}

fn with_a_trip() -> PlannerState {
    let first = PlannerState::first(Content::embedded().unwrap().report);
    after(&first, Doing::Create(None), 1)
}

#[test]
fn the_page_goes_back_when_the_browser_is_done() {
    let state = after(&with_a_trip(), Doing::Print(Some(Printed::Card)), 2);
    assert_eq!(super::printed(&state), Some("card"));
    assert_eq!(after(&state, Doing::Print(None), 3).printing, None);
}

#[test]
fn asking_again_is_a_new_wish() {
    let once = after(&with_a_trip(), Doing::Print(Some(Printed::List)), 2);
    let twice = after(&once, Doing::Print(Some(Printed::List)), 3);
    let what = Printed::List;
    assert_eq!(twice.printing, Some(Printing { what, asked: 3 }));
    assert_ne!(once.printing, twice.printing);
}

#[test]
fn leaving_the_page_takes_what_was_to_be_printed_and_the_choice_of_who_is_told_away() {
    let state = after(&with_a_trip(), Doing::WithTravellers(true), 2);
    let state = after(&state, Doing::Print(Some(Printed::Briefing)), 3);
    for left in [Doing::Show(Page::Exchange), Doing::Open(None)] {
        let state = after(&state, left, 4);
        assert_eq!((state.printing, state.with_travellers), (None, false));
    }
}

#[test]
fn without_a_trip_nothing_is_printed() {
    let first = PlannerState::first(Content::embedded().unwrap().report);
    let state = after(&first, Doing::Print(Some(Printed::Briefing)), 2);
    assert_eq!(super::printed(&state), None);
}

#[test]
fn the_paper_that_was_chosen_stays() {
    let state = after(&with_a_trip(), Doing::Sheet(Sheet::Letter), 2);
    assert_eq!(after(&state, Doing::Show(Page::List), 3).sheet, Sheet::Letter);
}
