//! What moves the map by a press: nearer, farther, the whole of it, and the whole window for it. They stand under the map, so that they
//! cover nothing of it.

use crate::content::Content;
use crate::state::MapAction;
use crate::ui::{classed, element, island, words};
use crate::view::View;
use yew::prelude::*;

/// The buttons. One that can do nothing more says so and keeps the focus.
pub(super) fn tools(view: View<'_>) -> Html {
    let Content { report, text } = view.content;
    let (map, height) = (&view.state.map, report.map_size.1);
    let look = |label, sign, seen| {
        let can = seen != map.viewport;
        button(view, label, sign, can, MapAction::Look(seen))
    };
    let fill = if map.fills_window {
        text.leave_window()
    } else {
        text.fill_window()
    };
    let buttons = vec![
        look(Some(text.zoom_in()), "+", map.viewport.nearer(height)),
        look(Some(text.zoom_out()), "−", map.viewport.farther(height)),
        look(None, text.whole_map(), map.viewport.whole(height)),
        button(view, None, fill, true, MapAction::FillWindow(!map.fills_window)),
    ];
    let attributes = [
        ("class", Some("tools")),
        ("role", Some("group")),
        ("aria-label", Some(text.move_map())),
    ];
    element("div", &attributes, buttons)
}

fn button(view: View<'_>, label: Option<&'static str>, sign: &'static str, can: bool, does: MapAction) -> Html {
    let attributes = [("aria-label", label), ("aria-disabled", (!can).then_some("true"))];
    view.button(&attributes, does, sign)
}

/// How to move the map, shown for a moment where a hand has moved the page instead.
pub(super) fn hints(content: Content) -> Html {
    let text = content.text;
    let attributes = [("class", Some("hints")), ("aria-hidden", Some("true"))];
    let hints = island(move || {
        html! {
            <>
                { classed("p", "for-fingers", vec![words(text.hint_fingers())]) }
                { classed("p", "for-wheel", vec![words(text.hint_wheel())]) }
            </>
        }
    });
    element("div", &attributes, vec![hints])
}
