//! The traveller's own numbers, in the emergency section of the page: shown, dialled with one tap, and edited there.
//!
//! They are a record of their own, not of a trip. It refuses to mix them with what the report prints: they stand under their own heading.

mod form;

use super::state::PlannerState;
use super::step::Doing;
use super::view::TripView;
use crate::state::SaveState;
use advisory_model::phone;
use advisory_trip::OwnContact;
use advisory_trip::contacts::Typed;
use yew::prelude::*;

/// What is pressed in the page to come here, in the place of a scope.
pub(super) const WISH: &str = "contacts:";

/// Where the page has a place for them, by selector.
const PLACE: &str = "[data-own-contacts]";

/// What is half written or asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writing {
    /// The contact that is being written; its id is none for a new one.
    pub form: Option<(Option<String>, Typed)>,
    /// The contact of which it was asked whether to remove it.
    pub removing: Option<String>,
    /// What is said of the last step.
    pub said: Option<ContactSaid>,
}

/// What is said of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContactSaid {
    /// A contact of this name, or number, is there now.
    Written(String),
    /// One was removed.
    Removed(String),
    /// Nothing was typed by which to know or call anybody.
    Empty,
    /// There is no room for more.
    NoRoom,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactField {
    /// Who it is.
    Name,
    /// The number.
    Number,
    /// Whatever else.
    Note,
}

/// A step with own contacts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContactStep {
    /// A contact is written: one by its id, or a new one.
    Begin(Option<String>),
    /// A letter is typed.
    Type(ContactField, String),
    /// What is typed is taken over.
    Keep,
    /// What is typed is not wanted.
    CallOff,
    /// It is asked whether to remove a contact, or no longer.
    AskRemove(Option<String>),
    /// A contact is removed.
    Remove(String),
}

impl PlannerState {
    pub(super) fn contact_step(&mut self, step: &ContactStep, now: u64, fresh_id: &str) {
        self.writing.said = None;
        match step {
            ContactStep::Begin(id) => {
                let kept = id.as_ref().and_then(|id| self.contacts.contacts.get(id));
                let typed = kept.map(OwnContact::typed).unwrap_or_default();
                self.writing.form = Some((id.clone(), typed));
                self.attention.lead("[data-own-field=name]");
            }
            ContactStep::Type(field, letters) => self.type_contact(*field, letters),
            ContactStep::Keep => self.keep_contact(now, fresh_id),
            ContactStep::CallOff => {
                self.writing.form = None;
                self.attention.lead("[data-own-add]");
            }
            ContactStep::AskRemove(id) => {
                let back = self.writing.removing.take();
                match id.clone().or(back) {
                    Some(_) if id.is_some() => self.attention.lead("[data-own-stays]"),
                    Some(asked) => self
                        .attention
                        .lead(&format!("[data-own-contact=\"{asked}\"] [data-own-remove]")),
                    None => {}
                }
                self.writing.removing.clone_from(id);
            }
            ContactStep::Remove(id) => {
                let called = self.contacts.contacts.get(id).map(called).unwrap_or_default();
                self.contacts.remove(id, now);
                self.writing.removing = None;
                if self
                    .writing
                    .form
                    .as_ref()
                    .is_some_and(|(of, _)| of.as_ref() == Some(id))
                {
                    self.writing.form = None;
                }
                self.writing.said = Some(ContactSaid::Removed(called));
                self.attention.lead("[data-own-said]");
            }
        }
    }

    fn type_contact(&mut self, field: ContactField, letters: &str) {
        let Some((_, typed)) = &mut self.writing.form else {
            return;
        };
        let field = match field {
            ContactField::Name => &mut typed.name,
            ContactField::Number => &mut typed.number,
            ContactField::Note => &mut typed.note,
        };
        letters.clone_into(field);
    }

    fn keep_contact(&mut self, now: u64, fresh_id: &str) {
        let Some((id, typed)) = self.writing.form.clone() else {
            return;
        };
        if typed.is_empty() {
            self.writing.said = Some(ContactSaid::Empty);
            self.attention.lead("[data-own-field=name]");
            return;
        }
        let id = id.unwrap_or_else(|| fresh_id.to_owned());
        if !self.contacts.write(&id, &typed, now) {
            self.writing.said = Some(ContactSaid::NoRoom);
            return;
        }
        self.writing.form = None;
        let called = self.contacts.contacts.get(&id).map(called);
        self.writing.said = Some(ContactSaid::Written(called.unwrap_or_default()));
        self.attention.lead("[data-own-said]");
    }
}

/// By its name, else by its number.
fn called(contact: &OwnContact) -> String {
    match contact.name.value.as_str() {
        "" => contact.number.value.clone(),
        name => name.to_owned(),
    }
}

/// The contacts in their place in the page; where there is no page, here.
pub(super) fn contacts(view: TripView<'_>) -> Html {
    match view.host.and_then(|host| host.part(PLACE)) {
        Some(place) => create_portal(shown(view), place),
        None => shown(view),
    }
}

fn shown(view: TripView<'_>) -> Html {
    let (text, state) = (view.content.text, view.state);
    let all = state.contacts.shown();
    let said = state.writing.said.as_ref().map(|said| text.contact_said(said));
    let begin = view.does(Doing::Contacts(ContactStep::Begin(None)));
    html! {
        <div class="own-contacts" data-own="">
            <h3>{ text.own_contacts() }</h3>
            <p>{ text.own_contacts_intro() }</p>
            if !all.is_empty() {
                <ul class="contacts plain">{ for all.iter().map(|(id, it)| contact(view, id, it)) }</ul>
            }
            <p role="status" data-own-said="">{ said.unwrap_or_default() }</p>
            if state.writing.form.is_some() {
                { form::form(view) }
            } else {
                <button type="button" data-own-add="" onclick={begin}>{ text.own_contacts_open() }</button>
            }
            if !state.contacts.contacts.is_empty() { { kept(view) } }
        </div>
    }
}

/// Whether they are kept; where they are not, all of it can be saved as a file.
fn kept(view: TripView<'_>) -> Html {
    match view.state.save_state() {
        SaveState::Blocked(_) => super::trips::only_in_memory(view),
        state => html! { <p class="save-note">{ view.content.text.save_state(state) }</p> },
    }
}

fn contact(view: TripView<'_>, id: &str, it: &OwnContact) -> Html {
    let (text, called) = (view.content.text, called(it));
    let does = |step: ContactStep| view.does(Doing::Contacts(step));
    let (begin, ask) = (
        does(ContactStep::Begin(Some(id.to_owned()))),
        does(ContactStep::AskRemove(Some(id.to_owned()))),
    );
    html! {
        <li key={id.to_owned()} class="contact" data-own-contact={id.to_owned()}>
            <h4><bdi>{ called.clone() }</bdi></h4>
            <p class="phones">{ number(view, it) }</p>
            if !it.note.value.is_empty() { <p class="own-note">{ it.note.value.clone() }</p> }
            if view.state.writing.removing.as_deref() == Some(id) {
                <div class="erasing" role="group" aria-label={text.contact_remove_question(&called)}>
                    <p>{ text.contact_remove_question(&called) }</p>
                    <button type="button" data-own-remove-now="" onclick={does(ContactStep::Remove(id.to_owned()))}>{ text.contact_remove() }</button>
                    <button type="button" data-own-stays="" onclick={does(ContactStep::AskRemove(None))}>{ text.contact_remove_not() }</button>
                </div>
            } else {
                <p class="actions">
                    <button type="button" data-own-change="" aria-label={text.stop_control(text.contact_change(), &called)} onclick={begin}>{ text.contact_change() }</button>
                    <button type="button" data-own-remove="" aria-label={text.stop_control(text.contact_remove(), &called)} onclick={ask}>{ text.contact_remove() }</button>
                </p>
            }
        </li>
    }
}

/// The number as it was typed, to be dialled with one tap; as words where there is nothing to dial in it.
fn number(view: TripView<'_>, it: &OwnContact) -> Html {
    let number = it.number.value.clone();
    match phone::link(&number) {
        Some(leads_to) => html! { <a class="phone" href={leads_to}><bdi>{ number }</bdi></a> },
        None if number.is_empty() => html! { <span class="no-number">{ view.content.text.contact_no_number() }</span> },
        None => html! { <span class="no-number"><bdi>{ number }</bdi></span> },
    }
}

#[cfg(test)]
mod tests;
