//! What can be laid over the map, or left out. The boxes are the stylesheet's: it shows and hides, so that they work without scripts.

use crate::content::Content;
use yew::prelude::*;

/// A box for each overlay.
pub(super) fn overlays(content: Content) -> Html {
    let text = content.text;
    html! {
        <div class="overlays" role="group" aria-label={text.overlays()}>
            { choice("show-places", text.overlay_places(), true) }
            { choice("show-incidents", text.incidents(), true) }
            { choice("show-zones", text.overlay_zones(), false) }
            <small>{ text.zones_ours() }</small>
        </div>
    }
}

fn choice(id: &'static str, name: &'static str, checked: bool) -> Html {
    html! { <label><input type="checkbox" id={id} checked={checked} />{ name }</label> }
}
