//! Whom the organisation's people call: in the emergency section above the report's contacts, in the sheet of numbers, and on paper.

use super::framed;
use crate::trip::view::{TripView, to_dial};
use advisory_organisation::{Contact, Organisation};
use advisory_trip::card::{Number, OrganisationContact, OrganisationContacts};
use yew::prelude::*;

/// All that is said of each; nothing where there is nobody to call.
pub(super) fn contacts(view: TripView<'_>, of: &Organisation) -> Html {
    if of.contacts.is_empty() {
        return Html::default();
    }
    let each = of.contacts.iter().map(contact);
    let inside = html! { <ul class="contacts plain">{ for each }</ul> };
    framed(view, of, &view.content.text.organisation_contacts(&of.name), inside)
}

/// The numbers alone, and a heading over the report's, which follow them.
pub(super) fn numbers(view: TripView<'_>, of: &Organisation) -> Html {
    if of.contacts.is_empty() {
        return Html::default();
    }
    let each = of
        .contacts
        .iter()
        .map(|it| html! { <li><strong><bdi>{ it.label.clone() }</bdi></strong>{ number(it) }</li> });
    let text = view.content.text;
    let inside = html! { <ul class="plain">{ for each }</ul> };
    html! {
        <>
            { framed(view, of, &text.organisation_contacts(&of.name), inside) }
            <h3>{ text.organisation_then_the_reports() }</h3>
        </>
    }
}

/// The numbers for a printer.
pub(super) fn on_paper(view: TripView<'_>, of: &Organisation) -> Html {
    let each = of.contacts.iter().map(|it| {
        html! { <li><strong>{ it.label.clone() }</strong>{ ": " }{ it.phone.clone() }{ " " }{ it.hours.clone() }</li> }
    });
    match of.contacts.is_empty() {
        true => Html::default(),
        false => html! { <><h4>{ view.content.text.organisation_contacts(&of.name) }</h4><ul>{ for each }</ul></> },
    }
}

/// The numbers for the pocket card, which knows no organisation.
pub(in crate::trip) fn for_card(of: &Organisation) -> OrganisationContacts {
    let each = of.contacts.iter().map(|it| OrganisationContact {
        label: it.label.clone(),
        number: Number {
            printed: it.phone.clone(),
            dialled: it.dialled(),
        },
        hours: it.hours.clone(),
    });
    OrganisationContacts {
        name: of.name.clone(),
        contacts: each.collect(),
    }
}

fn contact(it: &Contact) -> Html {
    html! {
        <li class="contact" part="contact">
            <h4><bdi>{ it.label.clone() }</bdi></h4>
            <p class="phones">{ number(it) }</p>
            { said(&it.hours) }
            { said(&it.note) }
            if !it.link.is_empty() { <p><a href={followed(&it.link)} rel="noreferrer external">{ bare(&it.link).to_owned() }</a></p> }
        </li>
    }
}

fn number(it: &Contact) -> Html {
    html! { <a class="phone" href={to_dial(&it.dialled())}><bdi>{ it.phone.clone() }</bdi></a> }
}

fn said(words: &str) -> Html {
    match words {
        "" => Html::default(),
        words => html! { <p>{ words.to_owned() }</p> },
    }
}

/// Where a link leads.
fn followed(link: &str) -> String {
    link.strip_prefix("tel:").map_or_else(|| link.to_owned(), to_dial)
}

/// A link as it is read, without what only a browser needs.
fn bare(link: &str) -> &str {
    let begins = ["https://", "mailto:", "tel:"];
    begins.iter().find_map(|it| link.strip_prefix(it)).unwrap_or(link)
}
