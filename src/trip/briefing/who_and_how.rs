//! How one travels, who travels, and where one sleeps.

use super::{Part, Told};
use crate::ui::{classed, row, words};
use advisory_model::WayBriefing;
use yew::prelude::*;

/// Each way of travel, also those of which nothing is said.
pub(super) fn ways(told: Told<'_>) -> Part {
    let text = told.content.text;
    let mut inside = Vec::new();
    for it in &told.briefing.ways {
        inside.push(way(told, it));
    }
    if inside.is_empty() {
        inside.push(told.missing(text.briefing_no_ways()));
    }
    Part::new("ways", text.briefing_ways(), inside)
}

fn way(told: Told<'_>, of: &WayBriefing) -> Html {
    let text = told.content.text;
    let name = text.way(of.way);
    if of.statements.is_empty() {
        return told.group(name, &[], || text.briefing_nothing_of_way(of.way));
    }
    let heading = text.briefing_under(text.briefing_ways(), name);
    row(vec![
        classed("h5", "", vec![words(name)]),
        told.lines_once(&heading, &of.statements),
    ])
}

/// Who travels, and that nobody else does, where the trip says so: on the screen with the word that it stays there.
pub(super) fn travellers(told: Told<'_>) -> Option<Part> {
    let text = told.content.text;
    let travellers = &told.briefing.travellers;
    let mut inside = Vec::new();
    if told.view.is_some() {
        inside.push(classed("p", "ours", vec![words(text.briefing_stays_here())]));
    }
    for (traveller, statements) in travellers {
        inside.push(told.group(text.traveller(*traveller), statements, || {
            text.briefing_nothing_to(*traveller)
        }));
    }
    if !told.trip.absent.is_empty() {
        inside.push(classed("p", "ours", vec![words(text.briefing_nobody_else())]));
    }
    (!travellers.is_empty() || !told.trip.absent.is_empty())
        .then(|| Part::new("travellers", text.briefing_travellers(), inside))
}

/// Where one sleeps, where the trip says so.
pub(super) fn lodgings(told: Told<'_>) -> Option<Part> {
    let text = told.content.text;
    let mut inside = Vec::new();
    for (lodging, statements) in &told.briefing.lodgings {
        inside.push(told.group(text.lodging(*lodging), statements, || {
            text.briefing_nothing_of_lodging(*lodging)
        }));
    }
    (!inside.is_empty()).then(|| Part::new("lodgings", text.briefing_lodgings(), inside))
}
