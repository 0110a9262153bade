//! A field that is written in, with its name, and the words that say why what stands in it is not kept.

use super::ListView;
use super::listing::{Field, ListDoing, Refusal};
use crate::trip::step::Doing;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// A field of one line. `stored` is what is kept of it.
pub(super) fn line(it: ListView<'_>, field: Field, name: &'static str, stored: &str) -> Html {
    let Written {
        hook,
        value,
        refused,
        described,
        written,
    } = Written::of(it, &field, stored);
    let inside = html! {
        <input type="text" autocomplete="off" data-field={hook} {value} aria-invalid={refused} aria-describedby={described} oninput={written} />
    };
    labelled(it, &field, name, inside)
}

/// A field of several lines.
pub(super) fn lines(it: ListView<'_>, field: Field, name: &'static str, stored: &str) -> Html {
    let Written {
        hook,
        value,
        refused,
        described,
        written,
    } = Written::of(it, &field, stored);
    let inside = html! {
        <textarea rows="2" autocomplete="off" data-field={hook} {value} aria-invalid={refused} aria-describedby={described} oninput={written} />
    };
    labelled(it, &field, name, inside)
}

/// What every field of a text has.
struct Written {
    hook: String,
    value: String,
    refused: Option<&'static str>,
    described: Option<String>,
    written: Callback<InputEvent>,
}

impl Written {
    fn of(it: ListView<'_>, field: &Field, stored: &str) -> Self {
        let (hook, refusal) = (field.hook(), refusal(it, field));
        Self {
            value: value(it, field, stored),
            refused: refusal.map(|_| "true"),
            described: refusal.map(|_| message_id(&hook)),
            written: writes(it, field.clone()),
            hook,
        }
    }
}

fn labelled(it: ListView<'_>, field: &Field, name: &'static str, inside: Html) -> Html {
    html! {
        <div class="field">
            <label><span>{ name }</span>{ inside }</label>
            { message(it, field, refusal(it, field)) }
        </div>
    }
}

/// A day.
pub(super) fn day(name: &'static str, hook: &str, value: String, changed: Callback<Event>) -> Html {
    html! {
        <div class="field">
            <label><span>{ name }</span>
                <input type="date" autocomplete="off" data-field={hook.to_owned()} {value} onchange={changed} />
            </label>
        </div>
    }
}

/// Something to choose. Which one is chosen is set as a property: as an attribute it would be heeded only until the traveller first chooses.
pub(super) fn choice(value: &str, name: String, is_chosen: bool) -> Html {
    let mut option = VTag::new("option");
    option.add_attribute("value", value.to_owned());
    option.add_property("selected", is_chosen);
    option.add_child(Html::from(name));
    option.into()
}

/// What stands in a field: what was written last, or what is kept.
pub(super) fn value(it: ListView<'_>, field: &Field, stored: &str) -> String {
    let draft = it.view.state.listing.drafts.get(field);
    draft.map_or(stored, String::as_str).to_owned()
}

fn writes(it: ListView<'_>, field: Field) -> Callback<InputEvent> {
    it.view
        .typing(move |text| Doing::List(ListDoing::Write(field.clone(), text)))
}

/// That nothing stands in a field that waits to be added is told once it was to be added.
fn refusal(it: ListView<'_>, field: &Field) -> Option<Refusal> {
    let listing = &it.view.state.listing;
    let refused = listing.refused.as_ref().filter(|(of, _)| of == field);
    let draft = || field.refuses(listing.drafts.get(field)?);
    let told = |refusal: &Refusal| !field.is_new() || *refusal != Refusal::Empty;
    refused.map(|(_, refusal)| *refusal).or_else(|| draft().filter(told))
}

fn message_id(hook: &str) -> String {
    format!("refused-{hook}")
}

fn message(it: ListView<'_>, field: &Field, refusal: Option<Refusal>) -> Html {
    let text = it.view.content.text;
    let Some(refusal) = refusal else {
        return Html::default();
    };
    let words = match field.is_new() {
        true => text.refused_new(refusal),
        false => text.refused_kept(refusal),
    };
    html! { <p class="refused" role="alert" id={message_id(&field.hook())} data-refused={field.hook()}>{ words }</p> }
}
