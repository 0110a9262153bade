//! One region's panel: what the report says of it in the chosen layer, each statement with its paragraph.

use crate::content::Content;
use crate::platform::report_page;
use crate::state::MapAction;
use crate::ui::{add_to_trip, classed, each, element, rests_on, row, words};
use crate::view::View;
use advisory_model::{Coverage, Finding, Layer, RegionId};
use yew::prelude::*;

/// The panel. Statements, words of grade and incidents in it are copies of what stands elsewhere in the page, made anew each time, so that
/// no two lists share a node: it is to be drawn only when region or layer change. It refuses to leave a gap
/// unsaid: what is known of the wider zone or the country only is listed as that.
pub(crate) fn region_panel(view: View<'_>) -> Html {
    let inside = match view.state.map.region {
        Some(region) => opened(view, region),
        None => closed(view.content),
    };
    element(
        "section",
        &[
            ("class", Some("panel")),
            ("part", Some("panel")),
            ("aria-labelledby", Some("panel-title")),
        ],
        inside,
    )
}

fn title(text: &str) -> Html {
    element("h3", &[("id", Some("panel-title"))], vec![words(text)])
}

fn closed(content: Content) -> Vec<Html> {
    vec![
        title(content.text.column_region()),
        classed("p", "", vec![words(content.text.choose_region())]),
    ]
}

fn opened(view: View<'_>, id: RegionId) -> Vec<Html> {
    let Content { report, text } = view.content;
    let region = &report.regions[id.index()];
    let finding = report.finding(id, view.state.map.layer);
    let named = if report.names(id) {
        text.named()
    } else {
        text.never_named()
    };
    let meaning = text.coverage_meaning(finding.coverage);
    let zones = report.zones.iter().filter(|zone| zone.regions.contains(&id));
    vec![
        title(&text.what_is_said(&region.name, text.layer(view.state.map.layer))),
        view.button(
            &[("class", Some("close"))],
            MapAction::ChooseRegion(None),
            text.close_region(),
        ),
        classed(
            "p",
            "",
            vec![words(&format!(
                "{meaning} {} {named}",
                rests_on(view.content, &finding).unwrap_or_default()
            ))],
        ),
        classed("ul", "plain", grades(view, &finding)),
        each(zones, |zone| {
            classed("p", "ours", vec![words(&zone.name), words(": "), words(&zone.note)])
        }),
        each([Coverage::Stated, Coverage::Part, Coverage::Zone], |it| {
            titled(text.said_of(it), statements(view, &finding, it))
        }),
        titled(text.incidents(), incidents(view, &finding)),
        country_wide(view, &finding),
        // No paragraph: Yew would take that of the closed panel for it, and the browser, which holds the page by what is in sight, would
        // follow it down.
        classed("footer", "", vec![add_to_trip(text, &format!("region:{}", region.id))]),
    ]
}

/// What the page shows elsewhere of a record of this id, once more.
fn copy(view: View<'_>, place: &str, id: &str) -> Html {
    report_page::copy(view.host, &format!("{place}='{id}']"))
}

fn grades(view: View<'_>, finding: &Finding) -> Vec<Html> {
    let mut grades = Vec::new();
    for id in &finding.assessments {
        grades.push(copy(view, ".grades [data-assessment", &id.0.to_string()));
    }
    grades
}

/// The statements of one coverage.
fn statements(view: View<'_>, finding: &Finding, coverage: Coverage) -> Vec<Html> {
    let mut statements = Vec::new();
    for (id, of) in &finding.statements {
        if *of == coverage {
            let id = &view.content.report.statements[id.index()].id;
            statements.push(copy(view, "[data-section=report] [data-statement", id));
        }
    }
    statements
}

/// Incidents in the region or its zone; those of the country alone are told by the statements.
fn incidents(view: View<'_>, finding: &Finding) -> Vec<Html> {
    let mut near = Vec::new();
    for (id, coverage) in &finding.incidents {
        if *coverage < Coverage::Country {
            let id = &view.content.report.incidents[id.index()].id;
            near.push(classed("li", "", vec![copy(view, ".incidents [data-incident", id)]));
        }
    }
    near
}

/// A list under its heading; nothing where it is empty.
fn titled(title: &str, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    row(vec![
        classed("h4", "", vec![words(title)]),
        classed("ul", "plain", items),
    ])
}

/// Statements about the whole country, folded where something narrower is said.
fn country_wide(view: View<'_>, finding: &Finding) -> Html {
    if view.state.map.layer == Layer::Level {
        return report_page::copy(view.host, ".level div p");
    }
    let statements = statements(view, finding, Coverage::Country);
    if statements.is_empty() {
        return Html::default();
    }
    let open = (finding.coverage == Coverage::Country).then_some("");
    let said = view.content.text.country_wide(statements.len());
    let summary = classed("summary", "", vec![words(&said)]);
    element(
        "details",
        &[("open", open)],
        vec![summary, classed("ul", "plain", statements)],
    )
}
