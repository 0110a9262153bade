//! What the report says of a stop, topic by topic, and what it does not.

use super::line::once;
use super::written::Written;
use super::{Part, Told};
use crate::content::Content;
use crate::ui::{assessment_words, classed, each, element, row, source_links, words};
use advisory_model::{Coverage, IncidentId, Scope, StopBriefing, Topic, TopicBriefing};
use yew::prelude::*;

/// A part for each stop, in the trip's order. On the screen each is whole by itself.
pub(super) fn stops(told: Told<'_>) -> Vec<Part> {
    let stops = told.briefing.stops.iter().enumerate();
    let part = |(index, stop)| part(told.content, &Written::after(told.written), index + 1, stop);
    stops.map(part).collect()
}

fn part(content: Content, written: &Written<'_>, number: usize, stop: &StopBriefing) -> Part {
    let (report, text) = (content.report, content.text);
    let (scope, name) = (stop.stop.scope, report.scope_name(stop.stop.scope));
    let title = text.briefing_stop(number, name);
    let stay = text.briefing_stay(stop.stop.arrival, stop.stop.leave);
    let mut inside = vec![classed("p", "stay", vec![words(&stay)])];
    let regions: Vec<&str> = stop
        .regions
        .iter()
        .map(|id| &*report.regions[id.index()].name)
        .collect();
    if !matches!(scope, Scope::Region(_) | Scope::Country) && !regions.is_empty() {
        let lies_in = text.briefing_lies_in(&regions.join(", "));
        inside.push(classed("p", "lies-in", vec![words(&lies_in)]));
    }
    inside.extend(stop.topics.iter().map(|it| topic(content, written, &title, it, scope)));
    inside.push(incidents(content, &stop.incidents));
    inside.push(gaps(content, name, stop));
    Part::new(&format!("stop-{number}"), &title, inside)
}

/// One topic of a stop.
fn topic(content: Content, written: &Written<'_>, stop: &str, of: &TopicBriefing, here: Scope) -> Html {
    let text = content.text;
    let name = text.topic(of.topic);
    let heading = text.briefing_under(stop, name);
    let parts = vec![
        classed("h5", "", vec![words(name)]),
        coverage(content, of),
        classed(
            "ul",
            "plain",
            vec![each(&of.assessments, |id| assessment_words(content, *id))],
        ),
        once(content, written, &heading, &of.statements, here),
    ];
    let attributes = [("class", Some("topic")), ("data-briefed", Some(of.topic.slug()))];
    element("div", &attributes, parts)
}

/// How precisely the report speaks, and that it gives no word of grade where it gives none.
fn coverage(content: Content, of: &TopicBriefing) -> Html {
    let text = content.text;
    let mut said = vec![words(text.briefing_coverage(of.coverage))];
    if of.assessments.is_empty() {
        said.push(words(" "));
        said.push(words(text.ungraded_meaning()));
    }
    let attributes = [("class", Some("coverage")), ("data-coverage", Some(of.coverage.slug()))];
    element("p", &attributes, said)
}

fn incidents(content: Content, incidents: &[IncidentId]) -> Html {
    if incidents.is_empty() {
        return Html::default();
    }
    row(vec![
        classed("h5", "", vec![words(content.text.briefing_incidents())]),
        classed("ul", "plain", vec![each(incidents, |id| incident(content, id))]),
    ])
}

fn incident(content: Content, id: &IncidentId) -> Html {
    let (report, text) = (content.report, content.text);
    let it = &report.incidents[id.index()];
    let places: Vec<&str> = it.scopes.iter().map(|scope| report.scope_name(*scope)).collect();
    html! {
        <li class="incident" data-incident={it.id.as_str()}>
            <strong>{ it.title.as_str() }</strong>{ " · " }
            { text.when_and_where(&text.when(&it.when.to_string()), &places.join(", ")) }{ ". " }
            if it.inferred_year { { text.inferred_year() }{ " " } }
            if let Some(toll) = &it.toll { { text.toll(toll) }{ " " } }
            { source_links(content, &it.sources) }
        </li>
    }
}

/// What is not covered: listed, whatever it is, so that silence is not overlooked.
fn gaps(content: Content, name: &str, stop: &StopBriefing) -> Html {
    let text = content.text;
    if stop.not_covered.is_empty() {
        return Html::default();
    }
    let of = |coverage: Coverage| {
        let gaps = stop.not_covered.iter().filter(move |gap| gap.coverage == coverage);
        gaps.map(|gap| gap.topic).collect::<Vec<Topic>>()
    };
    row(vec![
        classed("h5", "", vec![words(text.briefing_gaps())]),
        gap(content, "country", &of(Coverage::Country), |topics| {
            text.briefing_only_country(name, topics)
        }),
        gap(content, "none", &of(Coverage::None), |topics| {
            text.briefing_nothing_at_all(name, topics)
        }),
        classed("p", "silence", vec![words(text.briefing_silence())]),
    ])
}

fn gap(content: Content, kind: &str, topics: &[Topic], sentence: impl FnOnce(&str) -> String) -> Html {
    if topics.is_empty() {
        return Html::default();
    }
    let names: Vec<&str> = topics.iter().map(|it| content.text.topic(*it)).collect();
    let slugs: Vec<&str> = topics.iter().map(|it| it.slug()).collect();
    let slugs = slugs.join(" ");
    let attributes = [
        ("class", Some("gap")),
        ("data-gap", Some(kind)),
        ("data-topics", Some(&*slugs)),
    ];
    element("p", &attributes, vec![words(&sentence(&names.join("; ")))])
}
