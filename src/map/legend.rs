//! What every fill, pattern and mark means, and what of it is ours: the steps paragraph by paragraph, in the report's own words.

use super::drawing::has_pattern;
use crate::content::Content;
use crate::ui::{assessment_words, each, source_links};
use advisory_model::{AssessmentId, Coverage};
use yew::prelude::*;

/// The legend. It is closed at first, and its summary is a key by which the map can be read nevertheless.
pub(super) fn legend(content: Content) -> Html {
    let Content { report, text } = content;
    let boundaries = report
        .reference
        .outline
        .as_ref()
        .map(|outline| match report.language.as_str() {
            "fr" => outline.boundaries.french.as_str(),
            _ => outline.boundaries.english.as_str(),
        });
    html! {
        <>
        <p class="conditions">{ conditions(content) }</p>
        <div data-organisation="map"></div>
        <details class="legend">
            <summary>{ text.legend() }{ key(content) }</summary>
            <h3>{ text.legend_steps() }</h3>
            <ul class="plain">
                { each((1..=4).rev(), |it| step(content, it)) }
                { row(sample("ungraded", None), text.ungraded(), text.ungraded_meaning()) }
            </ul>
            <h3>{ text.legend_coverages() }</h3>
            <ul class="plain">{ each(Coverage::ALL, |it| coverage(content, *it)) }</ul>
            <h3>{ text.legend_marks() }</h3>
            <ul class="plain marks">
                { each(marks(content), |(_, mark, meaning)| html! { <li>{ drawn(mark) }<span>{ meaning }</span></li> }) }
            </ul>
            <p class="ours"><strong>{ text.editorial() }</strong>{ ": " }{ text.legend_ours() }</p>
            <ul class="ours">
                { each(&report.zones, |zone| html! {
                    <li>{ zone.name.as_str() }{ ": " }{ zone.note.as_str() }{ " " }{ source_links(content, &zone.sources) }</li>
                }) }
            </ul>
            <p class="credits"><strong>{ text.boundaries() }</strong>{ ": " }{ boundaries }</p>
            <p class="credits">{ text.credits() }</p>
        </details>
        </>
    }
}

/// What a star behind a rating on the map stands for: each rating that has a condition, in full.
pub(super) fn conditions(content: Content) -> String {
    let Content { report, text } = content;
    let conditional = report.assessments.iter().filter(|it| it.condition.is_some());
    let in_full = conditional.map(|it| format!("{}, {}", it.quoted(), report.scope_name(it.scope)));
    text.ratings_in_full(&in_full.collect::<Vec<_>>().join("; "))
}

/// Small samples with their words.
fn key(content: Content) -> Html {
    let text = content.text;
    let entry = |sample: Html, word: &'static str| html! { <span>{ sample }{ word }</span> };
    let step = |step: u8| entry(of_step(step), text.step(step));
    html! {
        <span class="key">
            { each((1..=4).rev(), step) }
            { entry(sample("ungraded", None), text.ungraded()) }
            { entry(sample("silent", Some(Coverage::None.slug())), text.nothing_said()) }
        </span>
    }
}

/// A step, and under it every word of the report that stands for it, with where it holds and its paragraphs.
fn step(content: Content, step: u8) -> Html {
    let Content { report, text } = content;
    let words = (0..report.assessments.len()).map(AssessmentId::at);
    let words: Vec<AssessmentId> = words
        .filter(|id| report.assessments[id.index()].grade.step() == step)
        .collect();
    let level = report.level.number.min(4) == step;
    html! {
        <li>
            { of_step(step) }
            <div>
                <strong>{ text.step(step) }</strong>{ ". " }{ text.step_meaning(step) }
                <ul class="plain said">
                    { each(&words, |id| assessment_words(content, *id)) }
                    if level { { level_words(content) } }
                    if words.is_empty() && !level { <li class="none">{ text.none_in_this_report() }</li> }
                </ul>
            </div>
        </li>
    }
}

/// The word of the country's level, which holds everywhere and has a layer of its own.
fn level_words(content: Content) -> Html {
    let Content { report, text } = content;
    let level = &report.level;
    html! {
        <li>
            <span>
                <strong>{ format!("“{}”", level.word) }</strong>
                { format!(" · {} · {} ", report.country, text.level(level.number)) }
                { source_links(content, &level.sources) }
            </span>
        </li>
    }
}

fn coverage(content: Content, coverage: Coverage) -> Html {
    let text = content.text;
    let fill = if coverage == Coverage::None {
        "silent"
    } else {
        "ungraded"
    };
    let pattern = has_pattern(coverage).then_some(coverage.slug());
    row(
        sample(fill, pattern),
        text.coverage(coverage),
        text.coverage_meaning(coverage),
    )
}

fn row(sample: Html, word: &'static str, meaning: &'static str) -> Html {
    html! { <li>{ sample }<span><strong>{ word }</strong>{ ". " }{ meaning }</span></li> }
}

fn of_step(step: u8) -> Html {
    let name = format!("step-{step}");
    sample(&name, Some(&name))
}

/// A sample of a fill and its pattern.
fn sample(fill: &str, pattern: Option<&str>) -> Html {
    let pattern = pattern.map(|pattern| format!("url(#pattern-{pattern})"));
    drawn(html! {
        <>
            <rect class={format!("fill {fill}")} width="40" height="24" />
            if let Some(pattern) = pattern { <rect fill={pattern} width="40" height="24" /> }
        </>
    })
}

fn drawn(inside: Html) -> Html {
    html! { <svg class="sample" viewBox="0 0 40 24" aria-hidden="true">{ inside }</svg> }
}

/// Each kind of mark, drawn as on the map: the group it is shown or hidden with, a sample of 40 × 24, what it means.
pub(super) fn marks(content: Content) -> [(&'static str, Html, &'static str); 7] {
    let text = content.text;
    let dot = |class: &'static str, radius: &'static str| {
        html! { <g class="places"><g class={classes!("place", class)}><circle class="dot" cx="20" cy="12" r={radius} /></g></g> }
    };
    let area = html! { <g class="places"><g class="place area"><text class="place-name" x="20" y="17" text-anchor="middle">{ "Abc" }</text></g></g> };
    let road = html! { <g class="places"><path class="route" d="M4 20L36 4" /></g> };
    let incident = html! {
        <g class="events">
            <path class="dot" d="M13 12h0" />
            <path class="dot" d="M27 12h0" />
            <path class="hole" d="M27 12h0" />
        </g>
    };
    let zone = html! { <g class="zones"><path class="casing" d="M0 12H40" /><path d="M0 12H40" /></g> };
    [
        ("places", dot("named", ".25em"), text.mark_place()),
        ("places", dot("named approximate", ".25em"), text.mark_approximate()),
        ("places", dot("orientation", ".17em"), text.mark_town()),
        ("places", area, text.mark_area()),
        ("places", road, text.mark_road()),
        ("events", incident, text.mark_incident()),
        ("zones", zone, text.mark_zone()),
    ]
}
