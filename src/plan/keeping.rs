//! Whether what was ticked is kept, always in sight of the list.

use crate::platform::download;
use crate::state::SaveState;
use crate::view::View;
use yew::prelude::*;

/// The save indicator.
pub(super) fn save_state(view: View<'_>) -> Html {
    let state = view.state.save_state();
    let slug = match state {
        SaveState::Unsaved => "unsaved",
        SaveState::Saving => "saving",
        SaveState::Saved => "saved",
        SaveState::Blocked(_) => "blocked",
    };
    html! { <p class="save-state" data-save-state={slug} role="status">{ view.content.text.save_state(state) }</p> }
}

/// What was found damaged, with a way to take it along.
pub(super) fn set_aside(view: View<'_>) -> Html {
    let (copies, text) = (view.state.set_aside.clone(), view.content.text);
    if copies.is_empty() {
        return Html::default();
    }
    let download = Callback::from(move |_: MouseEvent| {
        for copy in copies.iter() {
            let name = copy.key.replace([' ', ':'], "-");
            download::text_file(&format!("{name}.json"), "application/json", &copy.text);
        }
    });
    html! {
        <div class="set-aside" role="alert">
            <p>{ text.set_aside() }</p>
            <button type="button" onclick={download}>{ text.download_set_aside() }</button>
        </div>
    }
}
