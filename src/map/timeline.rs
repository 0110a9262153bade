//! Incidents in time: a bar for each, as wide as its time is known, and a span of months that filters the list and the map.
//!
//! It counts records and nothing else: a toll stays in the report's own words and is never added up.

mod bars;

use crate::content::Content;
use crate::platform::input;
use crate::state::MapAction;
use crate::ui::{classed, each, element, island, words};
use crate::view::View;
use advisory_model::{Incident, Span, Timeline};
use yew::prelude::*;

/// The timeline with its two handles; nothing where a report tells of no incident. Without scripts it shows all.
pub(super) fn timeline(view: View<'_>) -> Html {
    let Content { report, text } = view.content;
    let Some(timeline) = Timeline::of(&report.incidents) else {
        return Html::default();
    };
    let whole = timeline.whole;
    let shown = view.state.map.span.unwrap_or(whole);
    let mut count = 0;
    for incident in &report.incidents {
        count += usize::from(is_shown(view, incident));
    }
    let said = text.incidents_shown(count, report.incidents.len(), shown);
    let span = vec![
        island(|| bars::bars(view.content, timeline)),
        shade(whole, shown),
        edge(view, whole, shown, true),
        edge(view, whole, shown, false),
    ];
    let years = each(whole.first / 12..whole.last / 12 + 1, |year| {
        choice(view, Some(Span::year(year)), &year.to_string())
    });
    let group = [
        ("class", Some("years")),
        ("role", Some("group")),
        ("aria-label", Some(text.choose_year())),
    ];
    let parts = vec![
        island(|| html! { <h3 id="timeline-title">{ text.timeline() }</h3> }),
        classed("div", "span", span),
        element("div", &group, vec![years]),
        element("p", &[("role", Some("status"))], vec![words(&said)]),
        choice(view, None, text.all_years()),
        island(|| html! { <p class="ours">{ text.timeline_note() }</p> }),
    ];
    let attributes = [("class", Some("timeline")), ("aria-labelledby", Some("timeline-title"))];
    element("section", &attributes, parts)
}

/// Whether an incident may lie in the span that is shown.
pub(super) fn is_shown(view: View<'_>, incident: &Incident) -> bool {
    match view.state.map.span {
        Some(span) => span.overlaps(incident.when.span()),
        None => true,
    }
}

/// What lies before and after the span, in months.
fn shade(whole: Span, shown: Span) -> Html {
    let part = |from: u16, until: u16| {
        let attributes = [
            ("x", Some(&*from.to_string())),
            ("width", Some(&*(until - from).to_string())),
            ("height", Some("1")),
        ];
        element("rect", &attributes, vec![])
    };
    let attributes = [
        ("class", Some("shade")),
        ("viewBox", Some(&*format!("{} 0 {} 1", whole.first, whole.months()))),
        ("preserveAspectRatio", Some("none")),
        ("aria-hidden", Some("true")),
    ];
    let parts = vec![part(whole.first, shown.first), part(shown.last + 1, whole.last + 1)];
    element("svg", &attributes, parts)
}

/// A handle at the span's beginning or end. Its way is a month shorter than the timeline: a month's beginning is never the end of the last.
fn edge(view: View<'_>, whole: Span, shown: Span, begins: bool) -> Html {
    let text = view.content.text;
    let (class, label, month) = if begins {
        ("handle begins", text.first_month(), shown.first)
    } else {
        ("handle ends", text.last_month(), shown.last)
    };
    let dispatch = view.dispatch.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(Ok(month)) = input::value(&event).map(|typed| typed.parse()) {
            let span = if begins {
                shown.starting(month)
            } else {
                shown.ending(month)
            };
            dispatch.dispatch(MapAction::ShowSpan(Some(span)).into());
        }
    });
    html! {
        <div class={class}>
            <input
                type="range"
                aria-label={label}
                aria-valuetext={text.month_of_year(month)}
                min={whole.first.to_string()}
                max={whole.last.to_string()}
                value={month.to_string()}
                disabled={!view.state.active}
                {oninput}
            />
            { island(|| bars::month(whole)) }
        </div>
    }
}

/// A button that shows a year, or all: that takes one touch, and no dragging.
fn choice(view: View<'_>, span: Option<Span>, name: &str) -> Html {
    let pressed = if view.state.map.span == span { "true" } else { "false" };
    view.button(&[("aria-pressed", Some(pressed))], MapAction::ShowSpan(span), name)
}
