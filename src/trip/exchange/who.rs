//! Whether what leaves the device tells who travels. What it would tell is read before it can be ticked, and it is off each time anew.

use crate::trip::step::Doing;
use crate::trip::view::TripView;
use crate::ui::each;
use advisory_trip::{Record, Telling};
use yew::prelude::*;

/// The choice.
pub(super) fn who(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    let with = view.state.with_travellers;
    let tellings = view.state.tellings();
    let toggle = view.typed(move |_| Doing::WithTravellers(!with));
    html! {
        <fieldset class="who" data-who="">
            <legend>{ text.who_stays() }</legend>
            <p>{ text.who_stays_note() }</p>
            { each(tellings.iter(), |(of, telling)| told(view, (*of, telling), of.id == trip.id)) }
            if tellings.is_empty() { <p data-telling="">{ text.would_tell_nothing() }</p> }
            <label>
                <input type="checkbox" autocomplete="off" data-with-travellers="" checked={with} onchange={toggle} />
                { text.include_who() }
            </label>
        </fieldset>
    }
}

/// What would be told of a trip. Those that are not open are in the file of all trips alone.
fn told(view: TripView<'_>, (trip, telling): (&Record, &Telling), is_open: bool) -> Html {
    let text = view.content.text;
    let intro = match is_open {
        true => text
            .would_tell(!telling.travellers.is_empty() || telling.nobody_else || !telling.purposes.is_empty())
            .to_owned(),
        false => text.would_tell_of(&view.called(trip)),
    };
    html! {
        <div class="telling" data-telling={trip.id.clone()}>
            <p>{ intro }</p>
            <ul>
                { each(&telling.travellers, |it| html! { <li>{ text.traveller(*it) }</li> }) }
                if telling.nobody_else { <li>{ text.editor_nobody_else() }</li> }
                { each(&telling.purposes, |it| html! { <li>{ text.purpose_for_some(text.purpose(*it)) }</li> }) }
                { each(&telling.items, |it| html! { <li>{ text.item_for_some(it) }</li> }) }
            </ul>
        </div>
    }
}
