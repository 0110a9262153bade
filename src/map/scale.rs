//! What to measure with on the screen: a bar that stays in the window's corner, true at every zoom, because it lies on a ground of its own
//! that is as wide as the map's.

use super::labels::{from, until};
use crate::content::Content;
use crate::ui::each;
use advisory_model::outline::{LADDER, Outline, ScaleBar};
use yew::prelude::*;

/// How long a bar is at most, in pixels.
const LONGEST: f64 = 110.0;
/// How much wider than its rung of the ladder a map may be.
const NEXT: f64 = 1.25;

/// A bar for every width, each shown where it is neither long nor short.
pub(super) fn scale(content: Content) -> Html {
    let Some(outline) = &content.report.reference.outline else {
        return Html::default();
    };
    let bars = bars(outline);
    let last = (0..bars.len()).map(|index| bars.get(index + 1).map(|(rung, _)| *rung));
    html! {
        <div class="scale" aria-hidden="true">
            <svg>{ each(bars.iter().zip(last), |((rung, bar), next)| drawn(content, *rung, next, bar)) }</svg>
        </div>
    }
}

/// Bars of different lengths, each with the rung that it is the first time the longest on.
fn bars(outline: &Outline) -> Vec<(usize, ScaleBar)> {
    let mut bars: Vec<(usize, ScaleBar)> = Vec::new();
    for (rung, width) in LADDER.iter().map(|rung| f64::from(rung.width)).enumerate() {
        let bar = outline.projection().scale_bar(LONGEST * 1000.0 / (width * NEXT));
        if bars.last().is_none_or(|(_, last)| last.kilometres > bar.kilometres) {
            bars.push((rung, bar));
        }
    }
    bars
}

/// A bar as a share of the map's width, on a wider one that lets it stand out from every fill.
fn drawn(content: Content, rung: usize, next: Option<usize>, bar: &ScaleBar) -> Html {
    let end = format!("{:.3}%", bar.units / 10.0);
    let lines = |class: Option<&'static str>| {
        html! {
            <g class={class}>
                <line y1="100%" y2="100%" x2={end.clone()} />
                <line y1="50%" y2="100%" />
                <line y1="50%" y2="100%" x1={end.clone()} x2={end.clone()} />
            </g>
        }
    };
    html! {
        <g class={classes!(from(rung), next.map(until))}>
            { lines(Some("casing")) }
            { lines(None) }
            <text x={end.clone()} dx=".5em" y="100%">{ content.text.kilometres(bar.kilometres) }</text>
        </g>
    }
}
