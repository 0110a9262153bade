//! A region smaller than a finger, drawn larger with what lies around it: its roads, the places near, and whom the report lists there by
//! address. It refuses to give a point to what has only an address, and to pass off a straight line as a road.

mod around;
mod marks;
mod names;
mod room;
#[cfg(test)]
mod tests;

use crate::content::Content;
use crate::ui::{classed, each, element, fill, grade_words, island, row, words};
use crate::view::View;
use advisory_model::{Contact, Finding, PlaceId, RegionId, RouteId};
use around::Around;
use yew::prelude::*;

/// An inset for each small region. It opens when its region is chosen, and by hand.
pub(super) fn insets(view: View<'_>, findings: &[Finding]) -> Html {
    let mut insets = Vec::new();
    for region in view.content.report.region_ids() {
        if view.content.report.regions[region.index()].is_small {
            insets.push(inset(view, findings, region));
        }
    }
    row(insets)
}

fn inset(view: View<'_>, findings: &[Finding], region: RegionId) -> Html {
    let content = view.content;
    let slug = &content.report.regions[region.index()].id;
    let is_chosen = view.state.map.region == Some(region);
    let attributes = [
        ("class", Some("inset")),
        ("data-inset", Some(slug.as_str())),
        ("open", is_chosen.then_some("")),
    ];
    let inside = vec![
        island(|| summary(content, region)),
        classed("figure", "", figure(content, findings, region)),
        island(|| contacts(content, region)),
    ];
    element("details", &attributes, inside)
}

/// The drawing and its words, which are its name too. Fills and words of grade follow the layer; nothing else ever changes.
fn figure(content: Content, findings: &[Finding], region: RegionId) -> Vec<Html> {
    let slug = &content.report.regions[region.index()].id;
    let mut grounds = vec![island(|| marks::definitions(content, region))];
    let mut grades = vec![island(|| marks::marks(content, region))];
    let mut said = Vec::new();
    for around in content.report.regions_around(region) {
        let of = &content.report.regions[around.index()];
        let finding = &findings[around.index()];
        let grade = grade_words(content, finding);
        let coverage = content.text.coverage(finding.coverage);
        grounds.push(marks::ground(&shape(slug, &of.id), finding));
        grades.push(word(&shape(slug, &of.id), &grade));
        let fill = content.text.region_fill(&of.name, coverage, &grade);
        said.push(classed("p", "", vec![words(&fill)]));
    }
    said.push(island(|| caption(content, region)));
    let caption = format!("inset-{slug}");
    let drawing = [
        ("viewBox", Some("0 0 1000 750")),
        ("role", Some("img")),
        ("aria-labelledby", Some(caption.as_str())),
    ];
    grounds.extend(grades);
    vec![
        element("svg", &drawing, grounds),
        element("figcaption", &[("id", Some(&caption))], said),
    ]
}

/// The id of a region's shape in the inset of another, and the beginning of that of the line its word of grade is written on.
fn shape(inset: &str, region: &str) -> String {
    format!("inset-{inset}-{region}")
}

/// A word of grade on the line that was drawn for it, so that where it stands need not be known here.
fn word(shape: &str, word: &str) -> Html {
    let line = format!("#{shape}-word");
    let on_line = element(
        "textPath",
        &[("href", Some(&line)), ("startOffset", Some("50%"))],
        vec![words(word)],
    );
    classed("text", "word", vec![on_line])
}

fn summary(content: Content, region: RegionId) -> Html {
    let name = &content.report.regions[region.index()].name;
    html! { <summary>{ content.text.inset_summary(name) }</summary> }
}

/// What is drawn, and what of it is schematic or approximate.
fn caption(content: Content, region: RegionId) -> Html {
    let Content { report, text } = content;
    let Some(around) = Around::of(report, region) else {
        return Html::default();
    };
    let road = |id: &RouteId| {
        let route = &report.routes[id.index()];
        html! { <li><a href={format!("#route-{}", route.id)}>{ text.inset_road(&route.name) }</a></li> }
    };
    let place = |id: &PlaceId| {
        let place = &report.places[id.index()];
        html! { <li><a href={format!("#place-{}", place.id)}>{ text.inset_place(&place.name, place.approximate) }</a></li> }
    };
    html! {
        <>
            <p>{ text.inset_caption() }</p>
            <ul class="plain">{ each(&around.routes, road) }{ each(&around.places, place) }</ul>
        </>
    }
}

/// Whom the report lists in the region, by address alone.
fn contacts(content: Content, region: RegionId) -> Html {
    let Content { report, text } = content;
    let there: Vec<&Contact> = report
        .reference
        .contacts
        .iter()
        .filter(|it| it.region == Some(region))
        .collect();
    if there.is_empty() {
        return Html::default();
    }
    let contact = |it: &'static Contact| {
        html! {
            <li data-listed={it.id.as_str()}>
                <a href={format!("#contact-{}", it.id)}>{ it.name.as_str() }</a>
                <small>{ it.address.as_deref() }</small>
            </li>
        }
    };
    html! {
        <>
            <h3>{ text.contacts_in(&report.regions[region.index()].name) }</h3>
            <p class="by-address">{ text.listed_by_address() }</p>
            <ul class="plain">{ each(there, contact) }</ul>
        </>
    }
}
