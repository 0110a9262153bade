//! Whether what was ticked is kept, always in sight of the list.

use crate::platform::storage::Trouble;
use crate::platform::{clock, download, json};
use crate::saved::{Change, Saved};
use crate::state::SaveState;
use crate::ui::keep_here;
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

/// Where nothing is kept: the ticks as a file, in the form in which they would be kept. My trips reads it in again.
pub(super) fn take_ticks(view: View<'_>) -> Html {
    let (report, ticks) = (view.content.report, view.state.ticks.clone());
    if !matches!(view.state.save_state(), SaveState::Blocked(_)) {
        return Html::default();
    }
    let download = Callback::from(move |_: MouseEvent| {
        let mut saved = Saved::new(&report.id);
        for (item, done) in ticks.iter() {
            let item = report.items[item.index()].id.clone();
            let at = clock::now();
            saved.apply(&Change::Tick { item, done, at });
        }
        let text = json::to_text(&saved.to_json()).unwrap_or_default();
        offer(&report.id, &text);
    });
    html! { <button type="button" data-take-ticks="" onclick={download}>{ view.content.text.take_ticks() }</button> }
}

/// Where nothing is kept until the reader asks for it: the button, of which the loader and the planner know.
pub(super) fn turn_on(view: View<'_>) -> Html {
    match view.state.save_state() {
        SaveState::Blocked(Trouble::NotAsked) => keep_here(view.content.text),
        _ => Html::default(),
    }
}

/// What was found damaged, with a way to take it along.
pub(super) fn set_aside(view: View<'_>) -> Html {
    let (copies, text) = (view.state.set_aside.clone(), view.content.text);
    if copies.is_empty() {
        return Html::default();
    }
    let download = Callback::from(move |_: MouseEvent| {
        for copy in copies.iter() {
            offer(&copy.key, &copy.text);
        }
    });
    html! {
        <div class="set-aside" role="alert">
            <p>{ text.set_aside() }</p>
            <button type="button" onclick={download}>{ text.download_set_aside() }</button>
        </div>
    }
}

/// A file of that name; letters that a file's name cannot have are the browser's to replace.
fn offer(name: &str, text: &str) {
    download::text_file(&format!("{name}.json"), "application/json", text);
}
