//! The same facts as the drawing's, as a table.

use super::words::{grade_words, scope_names};
use crate::content::Content;
use crate::state::MapAction;
use crate::ui::{classed, each, element, source_links, words};
use crate::view::View;
use advisory_model::{Coverage, Finding, ParagraphId, RegionId, Report};
use yew::prelude::*;

/// One row a region; its name opens the region, and without scripts every paragraph can be followed.
pub(super) fn table(view: View<'_>, findings: &[Finding]) -> Html {
    let Content { report, text } = view.content;
    let caption = text.table_caption(text.layer(view.state.map.layer));
    let columns = [
        text.column_region(),
        text.column_coverage(),
        text.column_grade(),
        text.column_paragraphs(),
    ];
    let heads = each(columns, |column| {
        element("th", &[("scope", Some("col"))], vec![words(column)])
    });
    let rows = each(report.region_ids(), |region| {
        row(view, region, &findings[region.index()])
    });
    let table = vec![
        classed("caption", "", vec![words(&caption)]),
        classed("thead", "", vec![classed("tr", "", vec![heads])]),
        classed("tbody", "", vec![rows]),
    ];
    let attributes = [
        ("class", Some("table")),
        ("role", Some("region")),
        ("aria-label", Some(&*caption)),
        ("tabindex", Some("0")),
    ];
    element("div", &attributes, vec![classed("table", "", table)])
}

fn row(view: View<'_>, id: RegionId, finding: &Finding) -> Html {
    let Content { report, text } = view.content;
    let region = &report.regions[id.index()];
    let named = report.names(id);
    let anchor = format!("region-{}", region.id);
    let mut head = vec![html! {
        <a href={format!("#{anchor}")} onclick={view.click(MapAction::ChooseRegion(Some(id)))}>{ region.name.as_str() }</a>
    }];
    if !named {
        head.push(classed("small", "", vec![words(text.never_named())]));
    }
    let mut coverage = vec![words(text.coverage(finding.coverage))];
    if let Some(names) = scope_names(view.content, finding) {
        coverage.push(classed("small", "", vec![words(&names)]));
    }
    let cells = vec![
        element("th", &[("scope", Some("row"))], head),
        classed("td", "", coverage),
        classed("td", "", vec![words(&grade_words(view.content, finding))]),
        classed("td", "", vec![source_links(view.content, &paragraphs(report, finding))]),
    ];
    let attributes = [
        ("id", Some(&*anchor)),
        ("class", (view.state.map.region == Some(id)).then_some("chosen")),
        ("data-region", Some(&*region.id)),
        ("data-coverage", Some(finding.coverage.slug())),
        ("data-named", Some(if named { "true" } else { "false" })),
    ];
    element("tr", &attributes, cells)
}

/// The paragraphs behind a finding: those of its most precise coverage and of its words of grade, in the report's order.
fn paragraphs(report: &Report, finding: &Finding) -> Vec<ParagraphId> {
    let mut cited = vec![false; report.paragraphs.len()];
    let mut cite = |sources: &[ParagraphId]| {
        for source in sources {
            cited[source.index()] = true;
        }
    };
    for (id, coverage) in &finding.statements {
        if *coverage == finding.coverage {
            cite(&report.statements[id.index()].sources);
        }
    }
    for (id, coverage) in &finding.incidents {
        if *coverage == finding.coverage {
            cite(&report.incidents[id.index()].sources);
        }
    }
    for id in &finding.assessments {
        cite(&report.assessments[id.index()].sources);
    }
    if finding.coverage == Coverage::Country && finding.step.is_some() {
        cite(&report.level.sources);
    }
    (0..cited.len())
        .filter(|index| cited[*index])
        .map(ParagraphId::at)
        .collect()
}
