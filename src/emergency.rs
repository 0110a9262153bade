//! Whom to call, and what to do if something happens.

use crate::content::Content;
use crate::ui::{contact_card, each, island, phone_links, statement_text};
use advisory_model::{Contact, Situation};
use yew::prelude::*;

/// The emergency section: every contact with what is printed of it, and every situation. It refuses to fill a gap: where no number is
/// printed, it says so.
pub(crate) fn emergency(content: Content) -> Html {
    island(|| everything(content))
}

/// The numbers alone, for the sheet that opens over any section.
pub(crate) fn call_sheet(content: Content) -> Html {
    island(|| numbers(content))
}

fn everything(content: Content) -> Html {
    let Content { report, text } = content;
    html! {
        <>
            <h2>{ text.section(crate::route::Section::Emergency) }</h2>
            <div data-organisation="emergency"></div>
            <p>{ text.emergency_intro(report.edition.year) }</p>
            <ul class="contacts plain">{ each(contacts(content, true), |it| contact_card(content, it)) }</ul>
            { own_contacts(content) }
            <h3>{ text.situations() }</h3>
            { each(&report.reference.situations, |it| situation(content, it)) }
            <h3>{ text.other_contacts() }</h3>
            <ul class="contacts plain">{ each(contacts(content, false), |it| contact_card(content, it)) }</ul>
        </>
    }
}

/// Where the planner shows the traveller's own numbers; until then a button that asks for it. They never stand among the report's.
fn own_contacts(Content { text, .. }: Content) -> Html {
    html! {
        <section data-own-contacts="">
            <h3>{ text.own_contacts() }</h3>
            <p>{ text.own_contacts_intro() }</p>
            <button type="button" data-trip="contacts:">{ text.own_contacts_open() }</button>
        </section>
    }
}

fn numbers(content: Content) -> Html {
    let Content { report, text } = content;
    html! {
        <>
            <div data-organisation="calls"></div>
            <p>{ text.emergency_intro(report.edition.year) }</p>
            <ul class="plain">{ each(contacts(content, true), |it| called(content, it)) }</ul>
            <p><a href="#emergency">{ text.all_contacts() }</a></p>
        </>
    }
}

/// Those whom one calls in an emergency, or the others.
fn contacts(content: Content, in_emergency: bool) -> impl Iterator<Item = &'static Contact> {
    content
        .report
        .reference
        .contacts
        .iter()
        .filter(move |it| it.kind.is_emergency() == in_emergency)
}

fn called(content: Content, contact: &'static Contact) -> Html {
    html! { <li><strong>{ contact.name.as_str() }</strong>{ phone_links(content, contact) }</li> }
}

fn situation(content: Content, situation: &'static Situation) -> Html {
    let contacts = &content.report.reference.contacts;
    html! {
        <details class="situation" data-situation={situation.id.as_str()}>
            <summary>{ situation.title.as_str() }</summary>
            <ol>{ each(&situation.steps, |step| html! { <li>{ step.as_str() }</li> }) }</ol>
            if !situation.contacts.is_empty() {
                <ul class="plain calls">{ each(&situation.contacts, |id| called(content, &contacts[id.index()])) }</ul>
            }
            <p class="why">{ content.text.because() }</p>
            <ul class="why">{ each(&situation.why, |id| html! { <li>{ statement_text(content, *id) }</li> }) }</ul>
        </details>
    }
}
