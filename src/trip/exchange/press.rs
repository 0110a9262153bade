//! What a press on this page does in the browser: a file, a copy, a share; and how that is said where it was pressed.
//!
//! What is handed over was made before, of what is on the screen. It refuses to hand over anything by itself.

use super::deed::{Deed, Said, Spot};
use crate::platform::clipboard::{self, Copied};
use crate::platform::share::{self, Shared};
use crate::platform::{clock, download};
use crate::trip::step::Doing;
use crate::trip::view::{Dispatch, TripView};
use advisory_trip::Moment;
use yew::platform::spawn_local;
use yew::prelude::*;

/// A file to be offered under a name.
pub(in crate::trip) struct Offer {
    pub(in crate::trip) spot: Spot,
    pub(in crate::trip) name: String,
    pub(in crate::trip) kind: &'static str,
}

impl Offer {
    /// Writes the file and hands it to the browser.
    pub(in crate::trip) fn on_press(
        self,
        view: TripView<'_>,
        write: impl Fn(Moment) -> String + 'static,
    ) -> Callback<MouseEvent> {
        let dispatch = view.dispatch.clone();
        Callback::from(move |_| self.give(&dispatch, &write(now())))
    }

    /// Hands a file that is written to the browser.
    pub(super) fn give(&self, dispatch: &Dispatch, text: &str) {
        let said = match download::text_file(&self.name, self.kind, text) {
            true if download::may_be_dropped() => Said::OfferedInFrame(self.name.clone()),
            true => Said::Offered(self.name.clone()),
            false => Said::NotOffered,
        };
        say(dispatch, self.spot, said);
    }
}

/// Copies a text; where the browser does not allow that, it is selected in its field.
pub(super) fn copy(view: TripView<'_>, spot: Spot, text: String, field: &'static str) -> Callback<MouseEvent> {
    let (dispatch, host) = (view.dispatch.clone(), view.host.cloned());
    Callback::from(move |_| {
        let (dispatch, host, text) = (dispatch.clone(), host.clone(), text.clone());
        spawn_local(async move {
            let copied = match host {
                Some(host) => clipboard::copy(&host, &text, field).await,
                None => Copied::No,
            };
            let said = match copied {
                Copied::Yes => Said::Copied,
                Copied::Selected => Said::Selected,
                Copied::No => Said::NotCopied,
            };
            say(&dispatch, spot, said);
        });
    })
}

/// Hands a link on by the device's own menu; a text where it is none.
pub(super) fn share(view: TripView<'_>, title: String, text: String, is_address: bool) -> Callback<MouseEvent> {
    let dispatch = view.dispatch.clone();
    Callback::from(move |_| {
        let (dispatch, title, text) = (dispatch.clone(), title.clone(), text.clone());
        spawn_local(async move {
            match share::share(&title, &text, is_address).await {
                Shared::Yes => say(&dispatch, Spot::Link, Said::Shared),
                Shared::No => say(&dispatch, Spot::Link, Said::NotShared),
                Shared::CalledOff => {}
            }
        });
    })
}

/// What went just now, where it was pressed; an empty place otherwise, so that a change of it is heard.
pub(in crate::trip) fn went(view: TripView<'_>, spot: Spot) -> Html {
    let said = view.state.exchange.said.as_ref().filter(|(at, _)| *at == spot);
    let said = said.map(|(_, said)| view.content.text.exchange_said(said));
    html! { <p class="went" role="status" data-went={slug(spot)}>{ said.unwrap_or_default() }</p> }
}

pub(in crate::trip) fn now() -> Moment {
    Moment::of(clock::milliseconds())
}

fn say(dispatch: &Dispatch, spot: Spot, said: Said) {
    dispatch.now(Doing::Exchange(Deed::Say(spot, said)));
}

fn slug(spot: Spot) -> &'static str {
    match spot {
        Spot::File => "file",
        Spot::List => "list",
        Spot::Calendar => "calendar",
        Spot::Link => "link",
        Spot::Receipt => "receipt",
        Spot::Incoming => "incoming",
        Spot::Device => "device",
        Spot::Memory => "memory",
    }
}
