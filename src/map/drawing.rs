//! The drawing: regions as controls, with neighbours, rivers and places around and in them.

use super::imprint::imprint;
use super::labels::{Named, coverage, grade, name};
use super::marks::{hit_area, places, river_names, scale_bar, surroundings};
use super::patterns::patterns;
use super::scale::scale;
use super::tools;
use super::zones::zones;
use super::{Finding, events, keys};
use crate::content::Content;
use crate::state::MapAction;
use crate::ui::{classed, each, element, fill, grade_words, island, row};
use crate::view::View;
use advisory_model::{Coverage, RegionId, Report};
use yew::prelude::*;

/// The map as SVG. It is one tab stop; without scripts each region is a link to its row of the table.
pub(super) fn drawing(view: View<'_>, findings: &[Finding]) -> Html {
    let Content { report, text } = view.content;
    let state = view.state;
    let of = |region: RegionId| &findings[region.index()];
    html! {
        <figure class="drawing">
            <div class="window"><div class="ground"><svg
                viewBox={format!("0 0 {} {}", report.map_size.0, report.map_size.1)}
                role="group"
                aria-label={text.map_label(&report.country, text.layer(state.map.layer))}
                aria-describedby="map-keys"
                onkeydown={on_key(view)}
            >
                { island(|| html! { <>{ definitions(view.content) }{ surroundings(view.content) }</> }) }
                <g class="regions">{ each(small_ones_last(report), |region| control(view, region, of(region))) }</g>
                <use class="rivers" href="#rivers" />
                { island(|| html! { <>{ river_names(view.content) }{ zones(view.content) }</> }) }
                if let Some(region) = state.map.region { { outlined(view.content, region, "chosen") } }
                if state.active { { outlined(view.content, state.map.cursor, "cursor") } }
                { each(report.region_ids(), |region| places_and_name(view, region, of(region))) }
                { events::events(view) }
                { island(|| scale_bar(view.content)) }
                { island(|| imprint(view.content)) }
            </svg></div>{ island(|| scale(view.content)) }{ tools::hints(view.content) }</div>
            { tools::tools(view) }
            <figcaption id="map-keys">{ text.map_keys() }</figcaption>
        </figure>
    }
}

fn on_key(view: View<'_>) -> Callback<KeyboardEvent> {
    let (report, store) = (view.content.report, view.store.clone());
    Callback::from(move |event: KeyboardEvent| {
        // By now, and not as it was drawn: who types fast presses a key before the last one can be seen.
        let map = &store.0.map;
        let with_modifier = event.ctrl_key() || event.alt_key() || event.meta_key();
        let key = event.key();
        let action = keys::look(&key, event.shift_key(), map, report).or_else(|| keys::action(&key, map, report));
        if let (false, Some(action)) = (with_modifier, action) {
            event.prevent_default();
            store.dispatch(action.into());
        }
    })
}

/// Patterns, the regions' shapes and the rivers, each drawn by reference wherever it is needed.
fn definitions(content: Content) -> Html {
    let report = content.report;
    let Some(outline) = &report.reference.outline else {
        return Html::default();
    };
    let shape = |region: RegionId| {
        let id = format!("shape-{}", report.regions[region.index()].id);
        html! { <path id={id} d={outline.path(region.index())} fill-rule="evenodd" vector-effect="non-scaling-stroke" /> }
    };
    html! {
        <defs>
            { patterns() }
            { each(report.region_ids(), shape) }
            <g id="rivers">{ each(0..outline.rivers.len(), |river| html! { <path d={outline.river_path(river)} vector-effect="non-scaling-stroke" /> }) }</g>
        </defs>
    }
}

/// The regions in the order of drawing, so that none lies over the area in which a small one can be touched.
fn small_ones_last(report: &Report) -> impl Iterator<Item = RegionId> {
    let of_size = |small: bool| {
        report
            .region_ids()
            .filter(move |region| report.regions[region.index()].is_small == small)
    };
    of_size(false).chain(of_size(true))
}

/// A region: its fill by step, the step's pattern, and the pattern of its coverage.
fn control(view: View<'_>, id: RegionId, finding: &Finding) -> Html {
    let Content { report, text } = view.content;
    let region = &report.regions[id.index()];
    let grade = grade_words(view.content, finding);
    let label = text.region_label(
        &region.name,
        text.coverage(finding.coverage),
        &grade,
        finding.statements.len(),
    );
    let shape = format!("#shape-{}", region.id);
    let mut layers = filled(&shape, finding, "tile");
    if region.is_small {
        layers.push(island(|| hit_area(view.content, id)));
    }
    let in_tab_order = !view.state.active || id == view.state.map.cursor;
    let (class, address) = (format!("region {}", fill(finding)), format!("#region-{}", region.id));
    let is = |so: bool| Some(if so { "true" } else { "false" });
    let attributes = [
        ("class", Some(&*class)),
        ("href", Some(&*address)),
        ("role", Some("button")),
        ("tabindex", Some(if in_tab_order { "0" } else { "-1" })),
        ("aria-label", Some(&*label)),
        ("aria-pressed", is(view.state.map.region == Some(id))),
        ("data-region", Some(&*region.id)),
        ("data-coverage", Some(finding.coverage.slug())),
        ("data-named", is(report.names(id))),
    ];
    view.pressed(element("a", &attributes, layers), MapAction::ChooseRegion(Some(id)))
}

/// A region's shape in a drawing of one size.
pub(super) fn grounds(shape: &str, finding: &Finding) -> Vec<Html> {
    filled(shape, finding, "pattern")
}

/// A region's shape in its fill, the patterns of its step and its coverage, and its edge.
fn filled(shape: &str, finding: &Finding, pattern: &str) -> Vec<Html> {
    let mut layers = vec![reference(shape, "fill", None)];
    let mut lay = |name: &str| layers.push(reference(shape, "", Some(&format!("url(#{pattern}-{name})"))));
    if finding.step.is_some() {
        lay(fill(finding));
    }
    if has_pattern(finding.coverage) {
        lay(finding.coverage.slug());
    }
    layers.push(reference(shape, "edge", None));
    layers
}

/// A shape drawn by reference, with a pattern or as its class has it.
fn reference(shape: &str, class: &'static str, fill: Option<&str>) -> Html {
    let class = (!class.is_empty()).then_some(class);
    element(
        "use",
        &[("class", class), ("href", Some(shape)), ("fill", fill)],
        vec![],
    )
}

/// The places in a region and its name, in inks that can be read on its fill.
fn places_and_name(view: View<'_>, id: RegionId, finding: &Finding) -> Html {
    let content = view.content;
    let around = if content.report.regions[id.index()].is_small {
        "around"
    } else {
        fill(finding)
    };
    let places = island(|| places(content, id));
    let names = vec![
        island(|| name(content, Named::Region(id), "region-name")),
        grade(content, id, finding),
        coverage(content, id, finding),
    ];
    row(vec![
        element(
            "g",
            &[("class", Some(&format!("places {}", fill(finding))))],
            vec![places],
        ),
        element(
            "g",
            &[
                ("class", Some(&format!("labels {around}"))),
                ("aria-hidden", Some("true")),
            ],
            names,
        ),
    ])
}

/// Whether a coverage has a pattern of its own: a region that is named shows its fill alone, and one of which only the country is spoken
/// too.
pub(super) fn has_pattern(coverage: Coverage) -> bool {
    matches!(coverage, Coverage::Part | Coverage::Zone | Coverage::None)
}

/// A heavier outline over the neighbours' own, on a lighter one that lets it stand out from every fill.
fn outlined(content: Content, region: RegionId, class: &'static str) -> Html {
    let shape = format!("#shape-{}", content.report.regions[region.index()].id);
    classed(
        "g",
        class,
        vec![reference(&shape, "casing", None), reference(&shape, "", None)],
    )
}
