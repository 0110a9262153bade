//! The wider areas that the report speaks of: an edge along the inner side of the regions that we count with each, and its name. Where two
//! zones meet each has its own edge, and a region that belongs to both lies within both. It refuses to be seen unless it is asked for.

use super::labels::{Named, name, spot_of};
use crate::content::Content;
use crate::ui::each;
use advisory_model::outline::{Outline, Point};
use advisory_model::{Zone, ZoneId};
use yew::prelude::*;

/// Every zone. What is drawn beyond its edge is cut off.
pub(super) fn zones(content: Content) -> Html {
    let report = content.report;
    let Some(outline) = &report.reference.outline else {
        return Html::default();
    };
    let ids = || (0..report.zones.len()).map(ZoneId::at);
    html! {
        <g class="zones" aria-hidden="true">
            { each(&report.zones, |it| zone(content, outline, it)) }
            { each(ids(), |id| leader(content, outline, id)) }
            { each(ids(), |id| name(content, Named::Zone(id), "zone-name")) }
        </g>
    }
}

/// A line from a name that found room only beside its zone, to where the zone begins.
fn leader(content: Content, outline: &Outline, id: ZoneId) -> Html {
    let regions = &content.report.zones[id.index()].regions;
    let projection = outline.projection();
    let is_inside = |at: Point| {
        regions
            .iter()
            .any(|it| outline.contains(it.index(), projection.position(at)))
    };
    let Some(from) = spot_of(content, Named::Zone(id)).filter(|at| !is_inside(*at)) else {
        return Html::default();
    };
    let middles = regions.iter().filter_map(|it| outline.label(it.index()));
    let away = |to: &Point| (to.x - from.x).hypot(to.y - from.y);
    let nearest = middles
        .map(|it| projection.point(it))
        .min_by(|one, other| away(one).total_cmp(&away(other)));
    let steps = (1..=100).map(|step| f64::from(step) / 100.0);
    let begins = nearest.and_then(|to| {
        let on_the_way = |share: f64| Point {
            x: from.x + share * (to.x - from.x),
            y: from.y + share * (to.y - from.y),
        };
        steps.map(on_the_way).find(|at| is_inside(*at))
    });
    let line = |to: Point| format!("M{:.0} {:.0}L{:.0} {:.0}", from.x, from.y, to.x, to.y);
    begins.map_or_else(Html::default, |to| html! { <path class="leader" d={line(to)} /> })
}

fn zone(content: Content, outline: &Outline, zone: &'static Zone) -> Html {
    let regions: Vec<usize> = zone.regions.iter().map(|id| id.index()).collect();
    let inside = format!("inside-{}", zone.id);
    let edge = outline.edge_path(&regions);
    let shape = |index: &usize| {
        let shape = format!("#shape-{}", content.report.regions[*index].id);
        html! { <use href={shape} clip-rule="evenodd" /> }
    };
    html! {
        <g data-zone={zone.id.as_str()}>
            <clipPath id={inside.clone()}>{ each(&regions, shape) }</clipPath>
            <g clip-path={format!("url(#{inside})")}>
                <path class="casing" d={edge.clone()} />
                <path d={edge} />
            </g>
        </g>
    }
}
