//! What the page around the widget hears after a step: how far the open trip's list is, and that it has just been finished.
//!
//! It never hears who travels, nor anything that would tell it. It refuses to repeat itself: a second event with the same numbers would tell
//! that something was ticked that they leave out.

use crate::trip::state::PlannerState;
use advisory_trip::{Outward, events};
use serde_json::Value;

/// An event: its name, and its detail as JSON.
pub(in crate::trip) type Heard = (&'static str, String);

/// What is heard when one state follows another.
pub(in crate::trip) fn heard(before: &PlannerState, now: &PlannerState) -> Vec<Heard> {
    let mut heard = Vec::new();
    let told = progress(now);
    if let Some(told) = told.filter(|told| progress(before).as_ref() != Some(told)) {
        heard.push(("progress", told.to_string()));
        // Opening a finished list is not finishing it, nor is asking for less.
        let is_the_same = before.open == now.open && before.asked == now.asked;
        if let Some(complete) = complete(now).filter(|_| is_the_same && complete(before).is_none()) {
            heard.push(("complete", complete.to_string()));
        }
    }
    heard
}

fn progress(state: &PlannerState) -> Option<Value> {
    Some(events::progress(&outward(state)?, state.report))
}

/// None while it is not known what the organisation asks for.
fn complete(state: &PlannerState) -> Option<Value> {
    if state.organisation.is_unknown() {
        return None;
    }
    events::complete(&outward(state)?, state.report)
}

fn outward(state: &PlannerState) -> Option<Outward> {
    Some(Outward::with_asked(state.trip()?, state.report, &state.asked, false))
}
