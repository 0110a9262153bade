//! Where a link, a code's text or a file is put in to be read. Reading shows what is there, and keeps nothing.

use super::deed::Deed;
use super::incoming::{Incoming, NotTaken};
use crate::platform::clock;
use crate::platform::file::{self, Chosen, NotRead};
use crate::trip::step::Doing;
use crate::trip::view::{Dispatch, TripView};
use advisory_model::Report;
use advisory_trip::reading::limits;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// The field and the file chooser, and why nothing was read.
pub(super) fn reading(view: TripView<'_>) -> Html {
    let text = view.content.text;
    let refused = view.state.incoming.as_ref().and_then(|it| it.outcome.as_ref().err());
    let is_of_the_field = refused.is_some() && view.state.incoming.as_ref().is_some_and(|it| !it.is_of_a_file);
    let typed = view.typing(|text| Doing::Exchange(Deed::Field(text)));
    html! {
        <>
        if let Some(refused) = refused {
            <p class="failure" role="alert" id="trip-refused" data-refused="">{ why(view, refused) }</p>
        }
        <details class="reading" data-reading="" open={refused.is_some() || view.state.device.pasting}>
            <summary>{ text.read_title() }</summary>
            <p>{ text.read_note() }</p>
            <label class="field">
                <span>{ text.read_field() }</span>
                <textarea rows="3" autocomplete="off" spellcheck="false" data-read-field=""
                    aria-invalid={is_of_the_field.then_some("true")} aria-describedby={is_of_the_field.then_some("trip-refused")}
                    value={view.state.exchange.field.clone()} oninput={typed} />
            </label>
            <p class="buttons">
                <button type="button" data-read="" onclick={view.does(Doing::Exchange(Deed::Read))}>{ text.read_it_in() }</button>
            </p>
            <label class="field">
                <span>{ text.read_file() }</span>
                <input type="file" accept=".json,.txt,application/json,text/plain" data-read-file="" onchange={choosing(view)} />
            </label>
        </details>
        </>
    }
}

fn why(view: TripView<'_>, refused: &NotTaken) -> String {
    match refused {
        NotTaken::Refused(refused) => refused.to_string(),
        NotTaken::File => view.content.text.file_not_read().to_owned(),
    }
}

/// What choosing a file does.
pub(in crate::trip) fn choosing(view: TripView<'_>) -> Callback<Event> {
    let (dispatch, report) = (view.dispatch.clone(), view.content.report);
    Callback::from(move |event: Event| {
        if let Some(chosen) = file::chosen(&event) {
            open(dispatch.clone(), report, chosen);
        }
    })
}

/// What a drop anywhere on this part does.
pub(super) fn dropping(view: TripView<'_>) -> Callback<DragEvent> {
    let (dispatch, report) = (view.dispatch.clone(), view.content.report);
    Callback::from(move |event: DragEvent| {
        if let Some(chosen) = file::dropped(&event) {
            open(dispatch.clone(), report, chosen);
        }
    })
}

fn open(dispatch: Dispatch, report: &'static Report, chosen: Chosen) {
    spawn_local(async move {
        let content = file::text(chosen, limits::BYTES).await;
        let incoming = match content {
            Ok(text) => Incoming::of_file(Some(&text), report, clock::milliseconds()),
            Err(NotRead::TooLarge) => Incoming::too_large(),
            Err(NotRead::Failed) => Incoming::of_file(None, report, 0),
        };
        dispatch.now(Doing::Incoming(Some(Rc::new(incoming))));
    });
}
