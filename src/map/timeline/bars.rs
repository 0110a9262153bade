//! The bars, drawn once: nothing of them changes. Lengths across are shares of the timeline, so that it is as wide as there is room.

use crate::content::Content;
use crate::map::incidents::summary;
use crate::ui::each;
use advisory_model::{Incident, Span, Timeline};
use yew::prelude::*;

/// A bar for each incident, and a line for each turn of a year. The list of incidents is its text.
pub(super) fn bars(content: Content, timeline: Timeline) -> Html {
    let Content { report, text } = content;
    let lanes = timeline.lanes(&report.incidents);
    let height = lanes.iter().max().map_or(0, |last| last + 1);
    let whole = timeline.whole;
    let turns = (whole.first / 12..=whole.last / 12 + 1).map(|year| share(whole, year * 12));
    let incidents = report.incidents.iter().zip(lanes);
    html! {
        <svg
            class="bars"
            role="group"
            aria-label={text.timeline_label(report.incidents.len(), whole)}
            width="100%"
            height={lane_top(height)}
        >
            { each(turns, |at| html! { <line x1={at.clone()} x2={at} y2="100%" /> }) }
            { each(incidents, |(incident, lane)| bar(content, timeline, incident, lane)) }
        </svg>
    }
}

/// An incident: solid where its month is known, pale where only its year is, dashed and marked where we inferred the year, and with
/// an arrow where its end is not known.
fn bar(content: Content, timeline: Timeline, incident: &'static Incident, lane: usize) -> Html {
    let bar = timeline.bar(incident);
    let class = match incident.when.first.month {
        _ if incident.inferred_year => "time inferred",
        Some(_) => "time",
        None => "time year",
    };
    let top = lane_top(lane);
    let end = share(timeline.whole, bar.last + 1);
    html! {
        <a {class} href={format!("#incident-{}", incident.id)} tabindex="-1" data-bar={incident.id.as_str()}>
            <title>{ summary(content, incident) }</title>
            <rect
                x={share(timeline.whole, bar.first)}
                y={top.clone()}
                width={percent(bar.months(), timeline.whole)}
                height="1em"
            />
            if incident.inferred_year { <text x={end.clone()} y={top.clone()} dx=".2em" dy=".9em">{ "?" }</text> }
            if incident.when.is_open() {
                <svg class="open" x={end} y={top} overflow="visible"><path d="M0 0l9 8-9 8z" /></svg>
            }
        </a>
    }
}

/// As wide as a month, beside a handle.
pub(super) fn month(whole: Span) -> Html {
    html! { <svg width={percent(1, whole)} height="1" aria-hidden="true" /> }
}

/// Where a month begins.
fn share(whole: Span, month: u16) -> String {
    percent(month - whole.first, whole)
}

fn percent(months: u16, whole: Span) -> String {
    format!("{:.3}%", f64::from(months) * 100.0 / f64::from(whole.months()))
}

fn lane_top(lane: usize) -> String {
    format!("{}em", lane as f64 * 1.25)
}
