//! The organisation's rules and notes: those that meet a trip, on the screen and on paper, and those that meet a region.

use super::{contacts, framed, missing};
use crate::content::Content;
use crate::route::Section;
use crate::trip::view::TripView;
use crate::ui::{classed, each, element, row, words};
use advisory_model::{Report, Scope};
use advisory_organisation::{Organisation, Rule};
use advisory_trip::Record;
use yew::prelude::*;

/// The rules for the stops of a trip, over each of its pages. While no stop is named they are all of them, and that is said; and so is that
/// none is met, or that they are missing. The element is always there, so that nothing beside it is made anew when the file comes.
pub(in crate::trip) fn of_trip(view: TripView<'_>, trip: &Record) -> Html {
    let rules = match view.state.organisation.read() {
        Some(of) => {
            let title = view.content.text.organisation_rules(&of.name);
            framed(view, of, &title, met(view.content, of, trip))
        }
        None => missing::in_place(view, Section::Plan.slug()),
    };
    element("div", &[("data-organisation-rules", Some(""))], vec![rules])
}

/// The same for a printer, with whom to call: paper needs no battery. What is missing there is missing for good, and that is said.
pub(in crate::trip) fn on_paper(view: TripView<'_>, trip: &Record) -> Html {
    let Some(of) = view.state.organisation.read() else {
        let sentence = view.state.organisation.missing(view.content.text);
        return sentence.map_or_else(Html::default, |it| missing::said("failure", "", it));
    };
    let text = view.content.text;
    let inside = vec![
        classed("h4", "", vec![words(&text.organisation_rules(&of.name))]),
        classed("p", "ours", vec![words(&text.organisation_says(&of.name))]),
        met(view.content, of, trip),
        contacts::on_paper(view, of),
    ];
    classed("section", "organisation", inside)
}

fn met(content: Content, of: &Organisation, trip: &Record) -> Html {
    let Content { report, text } = content;
    let trip = trip.trip(report);
    let rules: Vec<&Rule> = match trip.stops.is_empty() {
        true => of.rules.iter().collect(),
        false => of.rules_for(&trip, report).collect(),
    };
    let first = match (rules.is_empty(), trip.stops.is_empty()) {
        (true, _) => paragraph(text.organisation_no_rules()),
        (false, true) => paragraph(text.organisation_no_stops()),
        (false, false) => Html::default(),
    };
    row(vec![first, said(report, &rules)])
}

/// Every rule, with where it holds.
pub(super) fn all(view: TripView<'_>, of: &Organisation) -> Html {
    let rules: Vec<&Rule> = of.rules.iter().collect();
    said(view.content.report, &rules)
}

/// Rules and notes that meet the region which is open; while none is, every note.
pub(super) fn of_region(view: TripView<'_>, of: &Organisation) -> Html {
    let Content { report, text } = view.content;
    let Some(region) = view.state.region else {
        let notes: Vec<&Rule> = of.notes.iter().collect();
        let title = text.organisation_notes(&of.name);
        return match notes.is_empty() {
            true => Html::default(),
            false => framed(view, of, &title, said(report, &notes)),
        };
    };
    let meets = |rule: &&Rule| report.meets(rule.scope, Scope::Region(region));
    let met: Vec<&Rule> = of.rules.iter().chain(&of.notes).filter(meets).collect();
    let title = text.organisation_of_region(&of.name, &report.regions[region.index()].name);
    let inside = match met.is_empty() {
        true => paragraph(text.organisation_nothing_here()),
        false => said(report, &met),
    };
    framed(view, of, &title, inside)
}

fn said(report: &Report, rules: &[&Rule]) -> Html {
    let one = |rule: &&Rule| {
        let scope = classed("strong", "", vec![words(report.scope_name(rule.scope))]);
        classed("li", "", vec![scope, words(&format!(": {}", rule.text))])
    };
    match rules {
        [] => Html::default(),
        _ => classed("ul", "", vec![each(rules, one)]),
    }
}

fn paragraph(sentence: &str) -> Html {
    classed("p", "", vec![words(sentence)])
}
