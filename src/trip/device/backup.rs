//! The full backup: as a file, on the clipboard, and where one is read back in.

use super::DeviceStep;
use crate::platform::clipboard::{self, Copied};
use crate::trip::exchange::{Deed, JSON, Offer, Said, Spot, choosing, now, went};
use crate::trip::state::PlannerState;
use crate::trip::step::Doing;
use crate::trip::view::TripView;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Out and in.
pub(super) fn backup(view: TripView<'_>) -> Html {
    let text = view.content.text;
    html! {
        <>
            <h4>{ text.backup_title() }</h4>
            <p>{ text.backup_note() }</p>
            <p class="buttons">
                { save_everything(view, Spot::Device) }
                <button type="button" data-copy-all="" onclick={copy_all(view)}>{ text.copy_all() }</button>
            </p>
            { went(view, Spot::Device) }
            if let Some(written) = &view.state.device.as_text {
                <textarea readonly=true rows="4" aria-label={text.backup_as_text()} data-written="backup" value={written.to_string()} />
            }
            <h4>{ text.restore_title() }</h4>
            <p>{ text.restore_note() }</p>
            <label class="field">
                <span>{ text.restore_file() }</span>
                <input type="file" accept=".json,application/json" data-restore="" onchange={choosing(view)} />
            </label>
            <p class="buttons"><button type="button" data-paste="" onclick={view.does(Doing::Device(DeviceStep::Paste))}>{ text.restore_paste() }</button></p>
        </>
    }
}

/// One press saves everything that is shown, whoever travels: the button says so.
pub(in crate::trip) fn save_everything(view: TripView<'_>, spot: Spot) -> Html {
    let state = view.state;
    let day = state.today.map(|today| format!("-{today}")).unwrap_or_default();
    let offer = Offer {
        spot,
        name: format!("{}-backup{day}.json", state.report.id),
        kind: JSON,
    };
    let (backup, report) = (state.backup(), state.report);
    let save = offer.on_press(view, move |now| backup.write(&report.id, now));
    html! { <button type="button" data-backup="" onclick={save}>{ view.content.text.save_everything() }</button> }
}

fn copy_all(view: TripView<'_>) -> Callback<MouseEvent> {
    let (dispatch, host) = (view.dispatch.clone(), view.host.cloned());
    let state: PlannerState = view.state.clone();
    Callback::from(move |_| {
        let written = state.backup().write(&state.report.id, now());
        let (dispatch, host) = (dispatch.clone(), host.clone());
        spawn_local(async move {
            let copied = match host {
                Some(host) => clipboard::copy(&host, &written, "[data-written=backup]").await,
                None => Copied::No,
            };
            let said = match copied {
                Copied::Yes => Said::Copied,
                Copied::Selected => Said::Selected,
                Copied::No => {
                    dispatch.now(Doing::Device(DeviceStep::AsText(written.into())));
                    Said::NotCopied
                }
            };
            dispatch.now(Doing::Exchange(Deed::Say(Spot::Device, said)));
        });
    })
}
