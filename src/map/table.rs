//! The same facts as the drawing's, as a table.

use crate::content::Content;
use crate::platform::input;
use crate::state::{Column, MapAction, Order};
use crate::ui::{classed, each, element, grade_words, rests_on, row as views, source_links, words};
use crate::view::View;
use advisory_model::search::fold;
use advisory_model::{Coverage, Finding, RegionId, Report};
use yew::prelude::*;

/// One row a region; its name opens the region, and without scripts every paragraph can be followed. A row that the keyboard comes to
/// lights its region on the map, and the other way round.
pub(super) fn table(view: View<'_>, findings: &[Finding]) -> Html {
    let Content { report, text } = view.content;
    let caption = text.table_caption(text.layer(view.state.map.layer));
    let rows = each(sorted(report, findings, view.state.map.order), |region| {
        row(view, region, &findings[region.index()])
    });
    let dispatch = view.dispatch.clone();
    let light = Callback::from(move |event: FocusEvent| {
        let slug = input::region(&event);
        if let Some(region) = slug.and_then(|slug| report.region(&slug)) {
            dispatch.dispatch(MapAction::Light(region).into());
        }
    });
    html! {
        <div class="table" role="region" aria-label={caption.clone()} tabindex="0" onfocusin={light}>
            <table>
                <caption>{ caption }</caption>
                <thead><tr>{ heads(view) }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

/// The heads of the columns; by all but the last the rows can be sorted.
fn heads(view: View<'_>) -> Html {
    let text = view.content.text;
    let head = |column, name| {
        let order = view.state.map.order;
        let sorted = match (order.by == Some(column), order.reversed) {
            (false, _) => None,
            (true, false) => Some("ascending"),
            (true, true) => Some("descending"),
        };
        let button = view.button(&[], MapAction::SortBy(column), name);
        element("th", &[("scope", Some("col")), ("aria-sort", sorted)], vec![button])
    };
    let sortable = [
        (Column::Region, text.column_region()),
        (Column::Coverage, text.column_coverage()),
        (Column::Grade, text.column_grade()),
        (Column::Statements, text.column_statements()),
    ];
    let last = element("th", &[("scope", Some("col"))], vec![words(text.column_paragraphs())]);
    views(vec![each(sortable, |(column, name)| head(column, name)), last])
}

fn row(view: View<'_>, id: RegionId, finding: &Finding) -> Html {
    let Content { report, text } = view.content;
    let region = &report.regions[id.index()];
    let named = report.names(id);
    let anchor = format!("region-{}", region.id);
    let address = format!("#{anchor}");
    let link = element("a", &[("href", Some(&*address))], vec![words(&region.name)]);
    let mut head = vec![view.pressed(link, MapAction::ChooseRegion(Some(id)))];
    if !named {
        head.push(classed("small", "", vec![words(text.never_named())]));
    }
    let mut coverage = vec![words(text.coverage(finding.coverage))];
    if let Some(names) = rests_on(view.content, finding) {
        coverage.push(classed("small", "", vec![words(&names)]));
    }
    let cells = vec![
        element("th", &[("scope", Some("row"))], head),
        classed("td", "", coverage),
        classed("td", "", vec![words(&grade_words(view.content, finding))]),
        classed("td", "number", vec![words(&finding.statements.len().to_string())]),
        classed(
            "td",
            "",
            vec![source_links(view.content, &report.paragraphs_behind(finding))],
        ),
    ];
    let class = match (view.state.map.region == Some(id), view.state.map.cursor == id) {
        (true, _) => Some("chosen lit"),
        (false, true) if view.state.active => Some("lit"),
        _ => None,
    };
    let attributes = [
        ("id", Some(&*anchor)),
        ("class", class),
        ("data-region", Some(&*region.id)),
        ("data-coverage", Some(finding.coverage.slug())),
        ("data-named", Some(if named { "true" } else { "false" })),
    ];
    element("tr", &attributes, cells)
}

/// The regions in the order asked for; those that are alike stay in the report's own order. By hand: nine rows need none of the library's
/// sorting, which is larger than all of this file.
fn sorted(report: &Report, findings: &[Finding], order: Order) -> Vec<RegionId> {
    let mut rows: Vec<RegionId> = Vec::new();
    for id in report.region_ids() {
        let mut place = rows.len();
        while place > 0 && is_before(report, findings, order.by, id, rows[place - 1]) {
            place -= 1;
        }
        rows.insert(place, id);
    }
    if order.reversed {
        rows.reverse();
    }
    rows
}

fn is_before(report: &Report, findings: &[Finding], by: Option<Column>, one: RegionId, other: RegionId) -> bool {
    let (this, that) = (&findings[one.index()], &findings[other.index()]);
    // What is not graded comes last, and what is not spoken of after it: neither is a step of the scale.
    let gravity = |it: &Finding| match (it.step, it.coverage) {
        (None, Coverage::None) => 0,
        (None, _) => 1,
        (Some(step), _) => step + 1,
    };
    match by {
        None => false,
        Some(Column::Region) => fold(&report.regions[one.index()].name) < fold(&report.regions[other.index()].name),
        Some(Column::Coverage) => this.coverage < that.coverage,
        Some(Column::Grade) => gravity(this) > gravity(that),
        Some(Column::Statements) => this.statements.len() > that.statements.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::State;
    use advisory_model::Layer;

    /// The rows of the example report's first layer of crime, by the regions' slugs.
    fn slugs(presses: &[Column]) -> Vec<String> {
        let report = advisory_model::example::report();
        let layer = Layer::Topic(advisory_model::Topic::Crime);
        let findings: Vec<Finding> = report.region_ids().map(|id| report.finding(id, layer)).collect();
        let mut state = State::first(None);
        for column in presses {
            state = state.apply(&MapAction::SortBy(*column).into()).unwrap();
        }
        let rows = sorted(&report, &findings, state.map.order);
        rows.iter().map(|id| report.regions[id.index()].id.clone()).collect()
    }

    #[test]
    fn rows_are_sorted_by_each_column_and_the_other_way_round() {
        let own = slugs(&[]);
        let turned: Vec<String> = own.iter().rev().cloned().collect();
        assert_eq!(own, ["harbour", "hills"]);
        for column in [Column::Region, Column::Coverage, Column::Grade, Column::Statements] {
            assert_eq!(slugs(&[column]), own, "{column:?}: the first comes first");
            assert_eq!(slugs(&[column, column]), turned, "{column:?} reversed");
            assert_eq!(slugs(&[column, column, column]), own, "{column:?}: as it was");
        }
    }
}
