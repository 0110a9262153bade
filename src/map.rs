//! The risk map: what the report says of each region, as a drawing, a legend and a table of the same facts.

mod drawing;
mod events;
mod imprint;
mod incidents;
mod inset;
pub(crate) mod keys;
mod labels;
mod legend;
mod marks;
mod overlays;
mod patterns;
mod places;
mod scale;
mod table;
mod take_away;
mod timeline;
mod tools;
mod zones;

use crate::content::Content;
use crate::state::MapAction;
use crate::ui::{classed, each, element, grade_words, island, words};
use crate::view::View;
use advisory_model::{Finding, Layer};
use yew::prelude::*;

/// The map section, with the open region's panel beside the map. It refuses to colour what is not said, and to paint one region's rating
/// on another.
pub(crate) fn risk_map(view: View<'_>, panel: Html) -> Html {
    let Content { report, text } = view.content;
    let findings: Vec<Finding> = report
        .region_ids()
        .map(|region| report.finding(region, view.state.map.layer))
        .collect();
    html! {
        <>
            <h2>{ text.section(crate::route::Section::Map) }</h2>
            <p class="level-everywhere">{ text.level_everywhere(report.level.number) }</p>
            <div class="layers" role="group" aria-label={text.layers()}>{ each(Layer::all(), |it| choice(view, it)) }</div>
            <div class="map-and-panel">
                <div class="map" part="map">
                    { drawing::drawing(view, &findings) }
                    { chosen(view, &findings) }
                    { island(|| legend::legend(view.content)) }
                    { island(|| overlays::overlays(view.content)) }
                    { timeline::timeline(view) }
                    { inset::insets(view, &findings) }
                </div>
                <div class="beside">
                    { panel }
                    { table::table(view, &findings) }
                    { incidents::incidents(view) }
                    { places::places(view.content) }
                    { take_away::take_away(view) }
                </div>
            </div>
        </>
    }
}

/// The chosen region with name, coverage and number of statements, right under the map: said once, and on a phone the way down to what is
/// said of it.
fn chosen(view: View<'_>, findings: &[Finding]) -> Html {
    let Content { report, text } = view.content;
    let Some(region) = view.state.map.region else {
        return classed(
            "p",
            "chosen-region",
            vec![element("span", &[("role", Some("status"))], vec![])],
        );
    };
    let finding = &findings[region.index()];
    let said = text.region_label(
        &report.regions[region.index()].name,
        text.coverage(finding.coverage),
        &grade_words(view.content, finding),
        finding.statements.len(),
    );
    let way = [("href", Some("#panel-title"))];
    let parts = vec![
        element("span", &[("role", Some("status"))], vec![words(&said)]),
        element("a", &way, vec![words(text.read_it())]),
    ];
    classed("p", "chosen-region", parts)
}

/// A layer's button; without scripts it is out of use, and the map shows all topics.
fn choice(view: View<'_>, layer: Layer) -> Html {
    let pressed = if layer == view.state.map.layer { "true" } else { "false" };
    let attributes = [("data-topic", Some(layer.slug())), ("aria-pressed", Some(pressed))];
    view.button(&attributes, MapAction::ShowLayer(layer), view.content.text.layer(layer))
}
