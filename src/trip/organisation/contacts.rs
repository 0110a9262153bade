//! Whom the organisation's people call: in the emergency section above the report's contacts, in the sheet of numbers, and on paper.

use super::framed;
use crate::trip::view::TripView;
use crate::ui::{classed, each, element, row, words};
use advisory_model::{Phone, phone};
use advisory_organisation::{Contact, Organisation};
use advisory_trip::card::{OrganisationContact, OrganisationContacts};
use yew::prelude::*;

/// All that is said of each; nothing where there is nobody to call.
pub(super) fn contacts(view: TripView<'_>, of: &Organisation) -> Html {
    if of.contacts.is_empty() {
        return Html::default();
    }
    let inside = classed("ul", "contacts plain", vec![each(&of.contacts, contact)]);
    framed(view, of, &view.content.text.organisation_contacts(&of.name), inside)
}

/// The numbers alone, and a heading over the report's, which follow them.
pub(super) fn numbers(view: TripView<'_>, of: &Organisation) -> Html {
    if of.contacts.is_empty() {
        return Html::default();
    }
    let text = view.content.text;
    let one = |it: &Contact| {
        let label = classed("strong", "", vec![classed("bdi", "", vec![words(&it.label)])]);
        classed("li", "", vec![label, number(it)])
    };
    let inside = classed("ul", "plain", vec![each(&of.contacts, one)]);
    row(vec![
        framed(view, of, &text.organisation_contacts(&of.name), inside),
        classed("h3", "", vec![words(text.organisation_then_the_reports())]),
    ])
}

/// The numbers for a printer.
pub(super) fn on_paper(view: TripView<'_>, of: &Organisation) -> Html {
    if of.contacts.is_empty() {
        return Html::default();
    }
    let one = |it: &Contact| {
        let label = classed("strong", "", vec![words(&it.label)]);
        classed("li", "", vec![label, words(&format!(": {} {}", it.phone, it.hours))])
    };
    let heading = words(&view.content.text.organisation_contacts(&of.name));
    row(vec![
        classed("h4", "", vec![heading]),
        classed("ul", "", vec![each(&of.contacts, one)]),
    ])
}

/// The numbers for the pocket card, which knows no organisation.
pub(in crate::trip) fn for_card(of: &Organisation) -> OrganisationContacts {
    let each = of.contacts.iter().map(|it| OrganisationContact {
        label: it.label.clone(),
        number: Phone {
            printed: it.phone.clone(),
        },
        hours: it.hours.clone(),
    });
    OrganisationContacts {
        name: of.name.clone(),
        contacts: each.collect(),
    }
}

fn contact(it: &Contact) -> Html {
    let inside = vec![
        classed("h4", "", vec![classed("bdi", "", vec![words(&it.label)])]),
        classed("p", "phones", vec![number(it)]),
        said(&it.hours),
        said(&it.note),
        link(&it.link),
    ];
    element("li", &[("class", Some("contact")), ("part", Some("contact"))], inside)
}

/// The number as it is printed; a link where there is one to dial in it.
fn number(it: &Contact) -> Html {
    let printed = vec![classed("bdi", "", vec![words(&it.phone)])];
    match phone::link(&it.phone) {
        Some(leads_to) => element("a", &[("class", Some("phone")), ("href", Some(&*leads_to))], printed),
        None => classed("span", "no-number", printed),
    }
}

fn said(sentence: &str) -> Html {
    match sentence {
        "" => Html::default(),
        sentence => classed("p", "", vec![words(sentence)]),
    }
}

fn link(link: &str) -> Html {
    if link.is_empty() {
        return Html::default();
    }
    let inside = match followed(link) {
        Some(leads_to) => {
            let attributes = [("href", Some(&*leads_to)), ("rel", Some("noreferrer external"))];
            element("a", &attributes, vec![words(bare(link))])
        }
        None => words(bare(link)),
    };
    classed("p", "", vec![inside])
}

/// Where a link leads; nowhere where there is no number to dial in it.
fn followed(link: &str) -> Option<String> {
    link.strip_prefix("tel:")
        .map_or_else(|| Some(link.to_owned()), phone::link)
}

/// A link as it is read, without what only a browser needs.
fn bare(link: &str) -> &str {
    let begins = ["https://", "mailto:", "tel:"];
    begins.iter().find_map(|it| link.strip_prefix(it)).unwrap_or(link)
}
