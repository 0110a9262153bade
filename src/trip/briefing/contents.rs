//! What is in the briefing, to be jumped to. Buttons, and no links: in the page a fragment is an address of the whole report.

use super::super::view::TripView;
use super::Part;
use crate::platform::location;
use crate::ui::each;
use yew::prelude::*;

/// Every part by its heading.
pub(super) fn contents(view: TripView<'_>, parts: &[Part]) -> Html {
    let text = view.content.text;
    html! {
        <nav class="contents" aria-label={text.briefing_contents()}>
            <p class="contents-title">{ text.briefing_contents() }</p>
            <ul class="plain">{ each(parts, |part| html! { <li>{ jump(view, part) }</li> }) }</ul>
        </nav>
    }
}

fn jump(view: TripView<'_>, part: &Part) -> Html {
    let (host, id) = (view.host.cloned(), part.id());
    let jumps = Callback::from(move |_: MouseEvent| {
        if let Some(host) = &host {
            location::scroll_to(host, &id);
        }
    });
    html! { <button type="button" data-jump={part.slug.clone()} onclick={jumps}>{ part.title.clone() }</button> }
}
