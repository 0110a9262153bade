//! The incidents on the map, a mark each: at its place, on its road, near the name of its region or zone, or beside the map where it
//! concerns the whole country. A mark keeps its size at every zoom, and leads to the incident in the list.

mod spots;

use super::incidents::summary;
use super::labels::is_clear;
use super::timeline::is_shown;
use crate::content::Content;
use crate::ui::{classed, element, island};
use crate::view::View;
use advisory_model::Incident;
use spots::{Precision, Spot, country_box, spots};
use std::sync::OnceLock;
use yew::prelude::*;

/// The marks. Those outside the span of time that is shown are left out of sight.
pub(super) fn events(view: View<'_>) -> Html {
    let content = view.content;
    let mut marks = vec![island(|| whole_country(content))];
    for (index, incident) in content.report.incidents.iter().enumerate() {
        let class = match is_shown(view, incident) {
            true => "event",
            false => "event outside",
        };
        let drawn = island(|| match placed(content).get(index) {
            Some(spot) => mark(content, incident, spot),
            None => Html::default(),
        });
        marks.push(classed("g", class, vec![drawn]));
    }
    element("g", &[("class", Some("events"))], marks)
}

/// Where the marks stand, worked out once.
fn placed(content: Content) -> &'static [Spot] {
    static PLACED: OnceLock<Vec<Spot>> = OnceLock::new();
    PLACED.get_or_init(|| spots(content.report, |at, from| is_clear(content, at, from)))
}

/// Where the marks stand, in map units, so that no name is written over one.
pub(super) fn marked(content: Content) -> Vec<(i32, i32)> {
    placed(content).iter().map(|spot| (spot.x, spot.y)).collect()
}

/// The box for what concerns no single part of the country.
fn whole_country(content: Content) -> Html {
    let Some(space) = country_box(content.report) else {
        return Html::default();
    };
    let (left, top) = (space.left, space.top);
    html! {
        <g class="whole-country">
            <rect x={left.to_string()} y={top.to_string()} width={space.width.to_string()} height={space.height.to_string()} />
            <text class="to-2" x={(left + 12).to_string()} y={(top + 40).to_string()}>{ content.report.country.as_str() }</text>
            <text class="from-2" x={(left + 12).to_string()} y={(top + 36).to_string()}>{ content.text.whole_country() }</text>
        </g>
    }
}

/// A point with round ends, because such a stroke can keep its width. Filled where it stands at the place itself.
fn mark(content: Content, incident: &'static Incident, spot: &Spot) -> Html {
    let point = format!("M{} {}h0", spot.x, spot.y);
    let exact = spot.precision == Precision::Exact;
    let precision = content.text.mark_stands(exact, spot.precision == Precision::Near);
    html! {
        <a
            class={if exact { "exact" } else { "ring" }}
            href={format!("#incident-{}", incident.id)}
            tabindex="-1"
            data-mark={incident.id.as_str()}
        >
            <title>{ summary(content, incident) }{ " " }{ precision }</title>
            if let Some((x, y)) = spot.away_from { <path class="leader" d={format!("M{} {}L{x} {y}", spot.x, spot.y)} /> }
            <path class="casing" d={point.clone()} />
            <path class="dot" d={point.clone()} />
            if !exact { <path class="hole" d={point} /> }
        </a>
    }
}
