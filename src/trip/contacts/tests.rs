//! Own contacts, step by step.

use super::*;
use crate::trip::state::tests::Told;

fn does(told: Told, steps: Vec<ContactStep>) -> Told {
    steps
        .into_iter()
        .fold(told, |told, step| told.then(Doing::Contacts(step)))
}

fn types(field: ContactField, letters: &str) -> ContactStep {
    ContactStep::Type(field, letters.into())
}

fn with_an_insurer() -> Told {
    let steps = vec![
        ContactStep::Begin(None),
        types(ContactField::Name, "Insurer"),
        types(ContactField::Number, "+44 20 7946 0000"),
        ContactStep::Keep,
    ];
    does(Told::begin(), steps)
}

fn id(told: &Told) -> String {
    told.state.contacts.shown()[0].0.to_owned()
}

#[test]
fn what_is_typed_is_a_contact_once_it_is_kept() {
    let told = with_an_insurer();
    let (_, insurer) = told.state.contacts.shown()[0];
    assert_eq!(insurer.number.value, "+44 20 7946 0000");
    assert_eq!(told.state.writing.form, None);
    assert_eq!(told.state.writing.said, Some(ContactSaid::Written("Insurer".into())));
}

#[test]
fn without_name_and_number_nothing_is_kept_and_what_is_typed_stays() {
    let steps = vec![
        ContactStep::Begin(None),
        types(ContactField::Note, "Evenings"),
        ContactStep::Keep,
    ];
    let told = does(Told::begin(), steps);
    assert!(told.state.contacts.shown().is_empty());
    assert_eq!(told.state.writing.said, Some(ContactSaid::Empty));
    assert_eq!(told.state.writing.form.unwrap().1.note, "Evenings");
}

#[test]
fn one_that_is_changed_keeps_its_id_and_one_called_off_stays_as_it_was() {
    let told = with_an_insurer();
    let id = id(&told);
    let told = does(
        told,
        vec![
            ContactStep::Begin(Some(id.clone())),
            types(ContactField::Name, "Our insurer"),
            ContactStep::Keep,
        ],
    );
    assert_eq!(told.state.contacts.shown()[0].0, id);
    assert_eq!(told.state.contacts.shown()[0].1.name.value, "Our insurer");
    let told = does(
        told,
        vec![
            ContactStep::Begin(Some(id)),
            types(ContactField::Name, "Nobody"),
            ContactStep::CallOff,
        ],
    );
    assert_eq!(told.state.contacts.shown()[0].1.name.value, "Our insurer");
}

#[test]
fn removing_asks_first() {
    let told = with_an_insurer();
    let id = id(&told);
    let told = does(told, vec![ContactStep::AskRemove(Some(id.clone()))]);
    assert_eq!(told.state.contacts.shown().len(), 1);
    let told = does(told, vec![ContactStep::AskRemove(None)]);
    assert_eq!(told.state.writing.removing, None);
    assert_eq!(
        told.state.attention.focus,
        format!("[data-own-contact=\"{id}\"] [data-own-remove]")
    );
    let told = does(
        told,
        vec![ContactStep::AskRemove(Some(id.clone())), ContactStep::Remove(id)],
    );
    assert!(told.state.contacts.shown().is_empty());
    assert_eq!(told.state.writing.said, Some(ContactSaid::Removed("Insurer".into())));
}
