//! Whom to call, and what to do if something happens.

use crate::content::Content;
use crate::ui::{contact_card, each, island, ours, phone_links, statement_text};
use advisory_model::{Contact, Situation, SituationStep};
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
    let called_now: Vec<&'static Contact> = contacts(content, true).collect();
    html! {
        <>
            <div data-organisation="calls"></div>
            <p>{ text.emergency_intro(report.edition.year) }</p>
            <ul class="plain">{ each(&called_now, |it| called(content, it)) }</ul>
            { for_others(content, &called_now) }
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
    let called_then: Vec<&'static Contact> = situation.contacts.iter().map(|id| &contacts[id.index()]).collect();
    html! {
        <details class="situation" data-situation={situation.id.as_str()}>
            <summary>{ situation.title.as_str() }</summary>
            { ours(content, situation.basis()) }
            <ol>{ each(&situation.steps, |it| step(content, it, situation.basis())) }</ol>
            if !called_then.is_empty() {
                <ul class="plain calls">{ each(&called_then, |it| called(content, it)) }</ul>
                { for_others(content, &called_then) }
            }
            <p class="why">{ content.text.because() }</p>
            <ul class="why">{ each(&situation.why, |id| html! { <li>{ statement_text(content, *id) }</li> }) }</ul>
        </details>
    }
}

/// A step, marked where it is ours, unless the whole situation is.
fn step(content: Content, step: &'static SituationStep, of_all: Option<&str>) -> Html {
    let basis = step.basis().filter(|_| of_all.is_none());
    html! { <li>{ step.text.as_str() }{ ours(content, basis) }</li> }
}

/// Whom those call that these contacts do not serve; each is said once.
fn for_others(content: Content, contacts: &[&'static Contact]) -> Html {
    let mut said: Vec<&str> = contacts.iter().filter_map(|it| it.for_others.as_deref()).collect();
    said.dedup();
    each(said, |it| ours(content, Some(it)))
}
