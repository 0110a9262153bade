//! An inset's shapes: grounds in the fills of the map, roads as dashed lines, places as dots, approximate ones as open rings.

use super::super::drawing::grounds;
use super::around::Around;
use super::names::{self, Name};
use super::room::scale_bar;
use super::shape;
use crate::content::Content;
use crate::ui::{each, element};
use advisory_model::outline::Point;
use advisory_model::{Finding, PlaceId, PlaceKind, RegionId, RouteId};
use yew::prelude::*;

/// The regions' shapes, and the lines that their words of grade are written on.
pub(super) fn definitions(content: Content, small: RegionId) -> Html {
    let report = content.report;
    let Some(around) = Around::of(report, small) else {
        return Html::default();
    };
    let id = |region: RegionId| shape(&report.regions[small.index()].id, &report.regions[region.index()].id);
    let outline = |region: RegionId| html! { <path id={id(region)} d={around.outline.path(region.index())} fill-rule="evenodd" /> };
    let line = |name: Name| match name.region {
        Some(region) => {
            let Point { x, y } = name.spot.at;
            html! { <path id={format!("{}-word", id(region))} d={format!("M{} {y}h2000", x - 1000.0)} /> }
        }
        None => Html::default(),
    };
    html! {
        <defs>
            { each(report.regions_around(small), outline) }
            { each(names::names(content, &around, small), line) }
        </defs>
    }
}

/// A region's ground as the map has it.
pub(super) fn ground(shape: &str, finding: &Finding) -> Html {
    let class = format!("ground {}", super::fill(finding));
    element("g", &[("class", Some(&class))], grounds(&format!("#{shape}"), finding))
}

/// Roads, places, names and the scale.
pub(super) fn marks(content: Content, small: RegionId) -> Html {
    let Some(around) = Around::of(content.report, small) else {
        return Html::default();
    };
    let (from, to) = scale_bar(content, &around);
    let bar = format!("M{} {}v8H{:.1}v-8", from.x, from.y - 8.0, to.x);
    html! {
        <>
            { each(&around.routes, |id| road(content, &around, *id)) }
            { each(&around.places, |id| place(content, &around, *id)) }
            <path class="casing" d={bar.clone()} />
            <path d={bar} />
            { each(names::names(content, &around, small), |it| name(&it)) }
        </>
    }
}

fn road(content: Content, around: &Around, id: RouteId) -> Html {
    let route = &content.report.routes[id.index()];
    let line = around.outline.line_path(&route.line);
    html! { <g class="road" data-drawn={route.id.as_str()}><path class="casing" d={line.clone()} /><path d={line} /></g> }
}

fn place(content: Content, around: &Around, id: PlaceId) -> Html {
    let place = &content.report.places[id.index()];
    let (Some(at), false) = (place.position, place.kind == PlaceKind::Label) else {
        return Html::default();
    };
    let at = around.outline.projection().point(at);
    let (class, radius) = if place.approximate {
        ("dot approximate", ".4em")
    } else {
        ("dot", ".25em")
    };
    html! { <circle class={class} data-drawn={place.id.as_str()} cx={units(at.x)} cy={units(at.y)} r={radius} /> }
}

/// A name's lines; lengths in `em` keep it at its place when it is written smaller.
fn name(name: &Name) -> Html {
    let line = |(line, (class, text)): (u8, &(&'static str, String))| {
        let em = |length: f64| format!("{:.2}em", length / names::size(class));
        html! {
            <text
                class={*class}
                x={units(name.spot.at.x)}
                y={units(name.spot.at.y)}
                dx={em(name.spot.right)}
                dy={em(name.baseline(line))}
                text-anchor={name.spot.anchor.word()}
            >
                { text.clone() }
            </text>
        }
    };
    each((0..).zip(&name.lines), line)
}

fn units(length: f64) -> String {
    format!("{length:.0}")
}
