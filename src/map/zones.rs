//! The wider areas that the report speaks of: an edge along the inner side of the regions that we count with each, and its name. Where two
//! zones meet each has its own edge, and a region that belongs to both lies within both. It refuses to be seen unless it is asked for.

use super::labels::{Named, name};
use crate::content::Content;
use crate::ui::each;
use advisory_model::outline::Outline;
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
            { each(ids(), |id| name(content, Named::Zone(id), "zone-name")) }
        </g>
    }
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
