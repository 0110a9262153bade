//! Where an own contact is written. What is half written stays until it is kept or called off.

use super::{ContactField, ContactSaid, ContactStep};
use crate::trip::step::Doing;
use crate::trip::view::TripView;
use advisory_trip::contacts::Typed;
use advisory_trip::reading::limits;
use yew::prelude::*;

/// The form.
pub(super) fn form(view: TripView<'_>) -> Html {
    let (text, writing) = (view.content.text, &view.state.writing);
    let Some((id, typed)) = &writing.form else {
        return Html::default();
    };
    let title = text.contact_form(id.is_some());
    let does = |step: ContactStep| view.does(Doing::Contacts(step));
    html! {
        <div class="own-form" role="group" aria-label={title} data-own-form="">
            <h4>{ title }</h4>
            { line(view, ContactField::Name, "text", typed) }
            { line(view, ContactField::Number, "tel", typed) }
            <label class="field">
                <span>{ text.contact_field(ContactField::Note) }</span>
                <textarea rows="2" autocomplete="off" data-own-field="note" maxlength={limits::CONTACT_NOTE.to_string()}
                    value={typed.note.clone()} oninput={types(view, ContactField::Note)} />
            </label>
            <p class="buttons">
                <button type="button" class="main-action" data-own-keep="" onclick={does(ContactStep::Keep)}>{ text.contact_keep() }</button>
                <button type="button" data-own-call-off="" onclick={does(ContactStep::CallOff)}>{ text.contact_call_off() }</button>
            </p>
        </div>
    }
}

fn line(view: TripView<'_>, field: ContactField, kind: &'static str, typed: &Typed) -> Html {
    let (hook, value, limit) = match field {
        ContactField::Number => ("number", &typed.number, limits::NUMBER),
        _ => ("name", &typed.name, limits::NAME),
    };
    let refused = field == ContactField::Name && view.state.writing.said == Some(ContactSaid::Empty);
    html! {
        <label class="field">
            <span>{ view.content.text.contact_field(field) }</span>
            <input type={kind} autocomplete="off" data-own-field={hook} maxlength={limit.to_string()} aria-invalid={refused.then_some("true")}
                value={value.clone()} oninput={types(view, field)} />
        </label>
    }
}

fn types(view: TripView<'_>, field: ContactField) -> Callback<InputEvent> {
    view.typing(move |letters| Doing::Contacts(ContactStep::Type(field, letters)))
}
