//! The risk map: what the report says of each region, as a drawing, a legend and a table of the same facts.

mod drawing;
pub(crate) mod keys;
mod legend;
mod marks;
mod patterns;
mod table;
mod words;

use crate::content::Content;
use crate::state::MapAction;
use crate::ui::{each, island};
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
                <div class="map">
                    { drawing::drawing(view, &findings) }
                    { island(|| legend::legend(view.content)) }
                </div>
                <div class="beside">
                    { panel }
                    { table::table(view, &findings) }
                </div>
            </div>
        </>
    }
}

/// A layer's button; without scripts it is out of use, and the map shows all topics.
fn choice(view: View<'_>, layer: Layer) -> Html {
    html! {
        <button
            type="button"
            data-topic={layer.slug()}
            aria-pressed={if layer == view.state.map.layer { "true" } else { "false" }}
            disabled={!view.state.active}
            onclick={view.click(MapAction::ShowLayer(layer))}
        >
            { view.content.text.layer(layer) }
        </button>
    }
}
