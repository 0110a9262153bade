//! A contact with exactly what is printed of it.

use super::{each, note, ours, source_links};
use crate::content::Content;
use advisory_model::{Contact, Phone, phone};
use yew::prelude::*;

/// A contact's card: number, address, hours, and that none is printed where none is.
pub(crate) fn contact_card(content: Content, contact: &'static Contact) -> Html {
    let text = content.text;
    html! {
        <li id={format!("contact-{}", contact.id)} class="contact" part="contact" data-contact={contact.id.as_str()}>
            <h3>{ contact.name.as_str() }</h3>
            { phone_links(content, contact) }
            <dl>
                { printed(text.address(), contact.address.as_deref()) }
                { printed(text.opening_hours(), contact.hours.as_deref()) }
            </dl>
            if let Some(said) = &contact.text { <p>{ said.as_str() }</p> }
            { note(content, contact.note.as_deref()) }
            { ours(content, contact.for_others.as_deref()) }
            { source_links(content, &contact.sources) }
        </li>
    }
}

fn printed(name: &'static str, value: Option<&'static str>) -> Html {
    match value {
        Some(value) => html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> },
        None => Html::default(),
    }
}

/// The numbers as links that dial, shown as printed. Data with one that cannot be dialled is not built.
pub(crate) fn phone_links(content: Content, contact: &'static Contact) -> Html {
    let link = |it: &'static Phone| {
        html! { <a class="phone" href={phone::link(&it.printed)}>{ it.printed.as_str() }</a> }
    };
    html! {
        <p class="phones">
            { each(&contact.phones, link) }
            if contact.phones.is_empty() { <span class="no-number">{ content.text.no_number() }</span> }
        </p>
    }
}
