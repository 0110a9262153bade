//! The checklist, by phase, each item with its reason.

mod item;
mod keeping;

use crate::content::Content;
use crate::ui::{classed, each, element, island, row, words};
use crate::view::View;
use advisory_model::{Phase, Plan};
use item::item;
use keeping::{save_state, set_aside, take_ticks, turn_on};
use yew::prelude::*;

/// The checklist section. It refuses to clear anybody: a finished list says that it is finished, and what the level was.
pub(crate) fn checklist(view: View<'_>) -> Html {
    let Content { report, text } = view.content;
    let plan = Plan::for_everyone(report);
    let progress = plan.progress(None, |item| view.state.is_done(item));
    let (level, year) = (report.level.number, report.edition.year);
    let (done, of) = (progress.done.to_string(), progress.of.to_string());
    let said = text.progress_all(progress);
    let bar = [
        ("max", Some(&*of)),
        ("value", Some(&*done)),
        ("aria-label", Some(&*said)),
    ];
    let so_far = vec![
        element("progress", &bar, vec![]),
        classed("p", "", vec![words(&said)]),
        save_state(view),
        take_ticks(view),
        turn_on(view),
    ];
    let finished = classed("p", "finished", vec![words(&text.finished(level, year))]);
    row(vec![
        classed("h2", "", vec![words(text.section(crate::route::Section::Plan))]),
        classed("p", "", vec![words(&text.plan_intro(level, year))]),
        island(|| planner_place(view.content)),
        classed("div", "progress", so_far),
        set_aside(view),
        element(
            "div",
            &[("role", Some("status"))],
            progress.is_complete().then_some(finished).into_iter().collect(),
        ),
        each(Phase::ALL, |it| phase(view, &plan, *it)),
    ])
}

/// Where the planner shows itself; until then a button that asks for it, of which the loader knows.
fn planner_place(Content { text, .. }: Content) -> Html {
    let ask = [("type", Some("button")), ("data-trip", Some(""))];
    let parts = vec![
        classed("p", "", vec![words(text.trips_intro())]),
        classed("p", "installed", vec![words(text.bring_over())]),
        element("button", &ask, vec![words(text.trips_open())]),
    ];
    element("div", &[("class", Some("planner")), ("data-planner", Some(""))], parts)
}

fn phase(view: View<'_>, plan: &Plan, phase: Phase) -> Html {
    let text = view.content.text;
    let progress = plan.progress(Some(phase), |item| view.state.is_done(item));
    if progress.of == 0 {
        return Html::default();
    }
    let so_far = classed("small", "", vec![words(&text.progress(progress))]);
    let parts = vec![
        classed("h3", "", vec![words(text.phase(phase)), so_far]),
        classed(
            "ul",
            "plain",
            plan.phase(phase).map(|entry| item(view, entry.item)).collect(),
        ),
    ];
    element(
        "section",
        &[("class", Some("phase")), ("data-phase", Some(phase.slug()))],
        parts,
    )
}
