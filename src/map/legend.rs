//! Every step and every coverage in words, and what of it is ours.

use super::drawing::has_pattern;
use crate::content::Content;
use crate::ui::each;
use advisory_model::Coverage;
use yew::prelude::*;

/// The legend; it can be folded, and is open at first.
pub(super) fn legend(content: Content) -> Html {
    let Content { report, text } = content;
    let step = |step: u8| row(Some(step), None, text.step(step), text.step_meaning(step));
    let coverage = |it: &Coverage| row(None, Some(*it), text.coverage(*it), text.coverage_meaning(*it));
    let boundaries = report
        .reference
        .outline
        .as_ref()
        .map(|outline| match report.language.as_str() {
            "fr" => outline.boundaries.french.as_str(),
            _ => outline.boundaries.english.as_str(),
        });
    html! {
        <details class="legend" open=true>
            <summary>{ text.legend() }</summary>
            <h3>{ text.legend_steps() }</h3>
            <ul class="plain">
                { each((1..=4).rev(), step) }
                { row(None, Some(Coverage::Stated), text.ungraded(), text.ungraded_meaning()) }
            </ul>
            <h3>{ text.legend_coverages() }</h3>
            <ul class="plain">{ each(Coverage::ALL, coverage) }</ul>
            <p class="ours"><strong>{ text.editorial() }</strong>{ ": " }{ text.legend_ours() }</p>
            <ul class="ours">
                { each(&report.zones, |zone| html! { <li>{ zone.name.as_str() }{ ": " }{ zone.note.as_str() }</li> }) }
            </ul>
            <p class="credits"><strong>{ text.boundaries() }</strong>{ ": " }{ boundaries }</p>
            <p class="credits">{ text.credits() }</p>
        </details>
    }
}

/// A sample of a fill and its pattern, with its word and what it means.
fn row(step: Option<u8>, coverage: Option<Coverage>, word: &'static str, meaning: &'static str) -> Html {
    let fill = match (step, coverage) {
        (Some(step), _) => format!("step-{step}"),
        (None, Some(Coverage::None)) => "silent".to_owned(),
        _ => "ungraded".to_owned(),
    };
    let pattern = match (step, coverage) {
        (Some(step), _) => Some(format!("url(#pattern-step-{step})")),
        (None, Some(coverage)) if has_pattern(coverage) => Some(format!("url(#pattern-{})", coverage.slug())),
        _ => None,
    };
    html! {
        <li>
            <svg class="sample" viewBox="0 0 40 24" aria-hidden="true">
                <rect class={classes!("fill", fill)} width="40" height="24" />
                if let Some(pattern) = pattern { <rect fill={pattern} width="40" height="24" /> }
            </svg>
            <span><strong>{ word }</strong>{ ". " }{ meaning }</span>
        </li>
    }
}
