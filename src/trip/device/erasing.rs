//! Erasing everything on this device: two presses, and between them what goes and what stays.

use super::{Contents, DeviceStep, Erasing};
use crate::trip::step::Doing;
use crate::trip::view::TripView;
use yew::prelude::*;

/// The button, the question in its place, and what came of it. The line for that is always there, so that it is heard when it fills.
pub(super) fn erasing(view: TripView<'_>) -> Html {
    let (text, erasing) = (view.content.text, view.state.device.erasing);
    let is_embedded = view.host.is_some_and(|host| host.attribute("standalone").is_none());
    html! {
        <>
            <h4>{ text.erase_title() }</h4>
            <p role="status" data-device-said="">{ text.erased(erasing) }</p>
            if erasing == Erasing::Asked {
                { question(view) }
            } else if erasing != Erasing::Running {
                <p>{ text.erase_note() }</p>
                // A page of somebody else's may have several, each with what it keeps.
                if is_embedded { <p data-erase-elsewhere="">{ text.erase_elsewhere() }</p> }
                <button type="button" data-erase-all="" onclick={does(view, DeviceStep::AskErase(true))}>{ text.erase_all() }</button>
            }
        </>
    }
}

fn question(view: TripView<'_>) -> Html {
    let (text, state) = (view.content.text, view.state);
    let Contents {
        trips,
        contacts,
        ticks,
        set_aside,
    } = Contents::of(state);
    let with = state.device.with_copy;
    html! {
        <div class="erasing" role="group" aria-labelledby="erase-question" data-erasing="">
            <p id="erase-question">{ text.erase_question() }</p>
            <ul>
                <li>{ text.erase_trips(trips) }</li>
                <li>{ text.erase_ticks(ticks) }</li>
                <li>{ text.erase_contacts(contacts) }</li>
                <li>{ text.erase_set_aside(set_aside) }</li>
            </ul>
            if state.has_unread() { <p class="failure" data-unread="">{ text.device_unread() }</p> }
            <p class="stays">{ text.erase_stays() }</p>
            // In a page of somebody else's, and in a file, there is no such copy of ours.
            if state.exchange.surroundings.address.is_some() {
                <label class="choice">
                    <input type="checkbox" autocomplete="off" data-erase-copy="" checked={with} onchange={view.typed(move |_| Doing::Device(DeviceStep::WithCopy(!with)))} />
                    <span>{ text.erase_copy() }</span>
                </label>
            }
            <button type="button" data-erase-now="" onclick={does(view, DeviceStep::Erase)}>{ text.erase_now() }</button>
            <button type="button" data-erase-nothing="" onclick={does(view, DeviceStep::AskErase(false))}>{ text.erase_nothing() }</button>
        </div>
    }
}

fn does(view: TripView<'_>, step: DeviceStep) -> Callback<MouseEvent> {
    view.does(Doing::Device(step))
}
