//! A full backup that was read: how much of it is new here, before anything is kept.

use super::deed::Deed;
use crate::state::Storage;
use crate::trip::step::Doing;
use crate::trip::view::TripView;
use crate::ui::each;
use advisory_trip::{Backup, Merge, Record};
use yew::prelude::*;

/// The backup.
pub(super) fn restoring(view: TripView<'_>, backup: &Backup) -> Html {
    let text = view.content.text;
    html! {
        <section class="arrived" data-arrived="" data-restoring="" aria-labelledby="backup-arrived">
            <h3 id="backup-arrived" data-arrived-head="">{ text.backup_arrived() }</h3>
            <p>{ text.backup_arrived_note() }</p>
            if view.state.storage == Storage::Loading {
                <p role="status">{ text.arrived_early() }</p>
            } else {
                { brings(view, backup) }
            }
        </section>
    }
}

fn brings(view: TripView<'_>, backup: &Backup) -> Html {
    let text = view.content.text;
    let brings = view.state.backup().brings(backup);
    let nothing = [brings.trips, brings.contacts, brings.ticks]
        .iter()
        .all(|it| it.new + it.changed == 0);
    let leave = Doing::Incoming(None);
    html! {
        <>
            <ul data-brings="">
                <li data-brings-trips="">{ text.backup_trips(brings.trips, brings.items) }</li>
                <li data-brings-contacts="">{ text.backup_contacts(brings.contacts) }</li>
                <li data-brings-ticks="">{ text.backup_ticks(brings.ticks) }</li>
            </ul>
            if !backup.trips.is_empty() {
                <details>
                    <summary>{ text.backup_which_trips() }</summary>
                    <ul>{ each(&backup.trips, |trip| one(view, trip)) }</ul>
                </details>
            }
            if nothing { <p><strong>{ text.backup_brings_nothing() }</strong></p> }
            <p class="buttons">
                if !nothing { <button type="button" class="main-action" data-restore-now="" onclick={view.does(Doing::Exchange(Deed::Restore))}>{ text.restore_now() }</button> }
                <button type="button" data-restore-not="" onclick={view.does(leave)}>{ text.leave_it() }</button>
            </p>
        </>
    }
}

fn one(view: TripView<'_>, trip: &Record) -> Html {
    let ours = view.state.trips.iter().find(|ours| ours.id == trip.id);
    let changes = ours.map(|ours| {
        let mut together = ours.clone();
        together.take_newer(trip);
        together != *ours
    });
    let said = view
        .content
        .text
        .backup_trip(&view.called(trip), changes, trip.deleted.value);
    html! { <li>{ said }</li> }
}
