//! Whether the trips are kept on this device, and what was found there that cannot be shown. Nothing of it is ever deleted here.

use crate::platform::download;
use crate::platform::storage::Trouble;
use crate::state::{SaveState, Storage};
use crate::trip::device::save_everything;
use crate::trip::exchange::{Spot, went};
use crate::trip::view::TripView;
use crate::ui::keep_here;
use yew::prelude::*;

/// The save indicator, and what to do where nothing is kept.
pub(super) fn save_state(view: TripView<'_>) -> Html {
    let (text, state) = (view.content.text, view.state.save_state());
    let slug = match state {
        SaveState::Unsaved => "unsaved",
        SaveState::Saving => "saving",
        SaveState::Saved => "saved",
        SaveState::Blocked(_) => "blocked",
    };
    let said = if view.state.storage == Storage::Loading {
        text.trips_loading()
    } else {
        text.save_state(state)
    };
    html! {
        <>
            <p class="save-state" data-save-state={slug} role="status">{ said }</p>
            if let SaveState::Blocked(Trouble::NotAsked) = state { { keep_here(text) } }
            if let SaveState::Blocked(_) = state { { only_in_memory(view) } }
        </>
    }
}

/// That nothing is kept, with the one press that saves all of it elsewhere.
pub(in crate::trip) fn only_in_memory(view: TripView<'_>) -> Html {
    let text = view.content.text;
    html! {
        <div class="failure" data-only-in-memory="">
            <p>{ text.trips_only_in_memory() }</p>
            { save_everything(view, Spot::Memory) }
            { went(view, Spot::Memory) }
        </div>
    }
}

/// What was found on the device and cannot be shown.
pub(super) fn notices(view: TripView<'_>) -> Html {
    let (text, state) = (view.content.text, view.state);
    let copies = state.set_aside.clone();
    let download = Callback::from(move |_: MouseEvent| {
        for copy in copies.iter() {
            let name = copy.key.replace([' ', ':'], "-");
            download::text_file(&format!("{name}.json"), "application/json", &copy.text);
        }
    });
    html! {
        <>
            if state.newer > 0 { <p class="set-aside" role="status" data-newer="">{ text.trips_newer(state.newer) }</p> }
            if !state.set_aside.is_empty() {
                <div class="set-aside" role="alert" data-set-aside="">
                    <p>{ text.trips_set_aside(state.set_aside.len()) }</p>
                    <button type="button" onclick={download}>{ text.download_set_aside() }</button>
                </div>
            }
        </>
    }
}
