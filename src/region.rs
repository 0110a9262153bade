//! One region's panel: what the report says of it in the chosen layer, each statement with its paragraph.

use crate::content::Content;
use crate::state::MapAction;
use crate::ui::{assessment_words, classed, each, element, note, row, source_links, statement, words};
use crate::view::View;
use advisory_model::{Coverage, Finding, IncidentId, Layer, RegionId, Scope};
use yew::prelude::*;

/// The panel. It refuses to leave a gap unsaid: what is known of the wider zone or the country only is listed as that.
pub(crate) fn region_panel(view: View<'_>) -> Html {
    let inside = match view.state.map.region {
        Some(region) => opened(view, region),
        None => closed(view.content),
    };
    element(
        "section",
        &[("class", Some("panel")), ("aria-labelledby", Some("panel-title"))],
        inside,
    )
}

fn title(text: &str) -> Html {
    element("h3", &[("id", Some("panel-title"))], vec![words(text)])
}

fn status(text: &str) -> Html {
    element("p", &[("role", Some("status"))], vec![words(text)])
}

fn closed(content: Content) -> Vec<Html> {
    vec![
        title(content.text.column_region()),
        status(content.text.choose_region()),
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
        html! {
            <button type="button" class="close" onclick={view.click(MapAction::ChooseRegion(None))}>{ text.close_region() }</button>
        },
        status(&format!("{meaning} {} {named}", rests_on(view.content, &finding))),
        classed(
            "ul",
            "plain",
            finding
                .assessments
                .iter()
                .map(|it| assessment_words(view.content, *it))
                .collect(),
        ),
        each(zones, |zone| {
            classed("p", "ours", vec![words(&zone.name), words(": "), words(&zone.note)])
        }),
        each([Coverage::Stated, Coverage::Part, Coverage::Zone], |it| {
            said(view.content, &finding, it)
        }),
        incidents(view.content, &finding),
        country_wide(view, &finding),
    ]
}

fn rests_on(content: Content, finding: &Finding) -> String {
    match finding.coverage {
        Coverage::Part | Coverage::Zone => content.text.rests_on(&scope_names(content, &finding.scopes)),
        _ => String::new(),
    }
}

fn scope_names(content: Content, scopes: &[Scope]) -> String {
    let mut names = Vec::new();
    for scope in scopes {
        names.push(content.report.scope_name(*scope));
    }
    names.join(", ")
}

/// The statements of one coverage.
fn list(content: Content, finding: &Finding, coverage: Coverage) -> Vec<Html> {
    let mut statements = Vec::new();
    for (id, of) in &finding.statements {
        if *of == coverage {
            statements.push(statement(content, *id, None));
        }
    }
    statements
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

fn said(content: Content, finding: &Finding, coverage: Coverage) -> Html {
    titled(content.text.said_of(coverage), list(content, finding, coverage))
}

/// Statements about the whole country, folded where something narrower is said.
fn country_wide(view: View<'_>, finding: &Finding) -> Html {
    let Content { report, text } = view.content;
    if view.state.map.layer == Layer::Level {
        let said = vec![
            words(&report.level.text),
            words(" "),
            source_links(view.content, &report.level.sources),
        ];
        return classed("p", "", said);
    }
    let statements = list(view.content, finding, Coverage::Country);
    if statements.is_empty() {
        return Html::default();
    }
    let open = (finding.coverage == Coverage::Country).then_some("");
    let summary = classed("summary", "", vec![words(&text.country_wide(statements.len()))]);
    element(
        "details",
        &[("open", open)],
        vec![summary, classed("ul", "plain", statements)],
    )
}

/// Incidents in the region or its zone; those of the country alone are told by the statements.
fn incidents(content: Content, finding: &Finding) -> Html {
    let mut near = Vec::new();
    for (id, coverage) in &finding.incidents {
        if *coverage < Coverage::Country {
            near.push(incident(content, *id));
        }
    }
    titled(content.text.incidents(), near)
}

fn incident(content: Content, id: IncidentId) -> Html {
    let Content { report, text } = content;
    let it = &report.incidents[id.index()];
    let when_and_where = format!(
        "{}, {}. ",
        text.when(&it.when.to_string()),
        scope_names(content, &it.scopes)
    );
    let mut said = vec![
        classed("strong", "", vec![words(&it.title), words(". ")]),
        classed("span", "when", vec![words(&when_and_where)]),
        words(&it.text),
        words(" "),
    ];
    if let Some(toll) = &it.toll {
        said.push(classed("span", "toll", vec![words(&text.toll(toll)), words(" ")]));
    }
    if it.inferred_year {
        said.push(classed("small", "", vec![words(text.inferred_year())]));
    }
    said.push(note(content, it.note.as_deref()));
    said.push(source_links(content, &it.sources));
    element(
        "li",
        &[("class", Some("incident")), ("data-incident", Some(&it.id))],
        said,
    )
}
