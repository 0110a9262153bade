//! A section of the list; what no longer applies; and opening every item again.

use super::ListView;
use super::head::section_name;
use super::{item, own};
use advisory_model::Progress;
use advisory_trip::{Edit, ItemState, ListSection};
use yew::prelude::*;

/// A section with its items, and a way to add one.
pub(super) fn section(it: ListView<'_>, section: &ListSection) -> Html {
    let text = it.view.content.text;
    let so_far = progress(it, &section.id);
    html! {
        <section key={section.id.clone()} class="list-section" data-list-section={section.id.clone()}>
            <h4 tabindex="-1">
                { section_name(it, &section.id) }
                if so_far.of > 0 { { " " }<small>{ text.progress(so_far) }</small> }
            </h4>
            <ul class="plain">{ for section.rows.iter().map(|row| item::item(it, row)) }</ul>
            if section.rows.is_empty() { <p>{ text.empty_section() }</p> }
            { own::add_item(it, section) }
            if section.phase.is_none() { { own::tools(it, section) } }
        </section>
    }
}

/// How far all of a section is, whatever of it is shown.
fn progress(it: ListView<'_>, id: &str) -> Progress {
    let section = it.whole.sections.iter().find(|section| section.id == id);
    let rows = section.into_iter().flat_map(|section| &section.rows);
    let counted = rows.filter(|row| row.state != ItemState::NotApplicable);
    counted.fold(Progress::default(), |sum, row| Progress {
        done: sum.done + usize::from(row.state == ItemState::Done),
        of: sum.of + 1,
    })
}

/// What the trip no longer calls for: kept, and told to be.
pub(super) fn folded(it: ListView<'_>) -> Html {
    let (text, rows) = (it.view.content.text, &it.shown.folded);
    html! {
        if !rows.is_empty() {
            <details class="list-folded" data-list-folded="">
                <summary>{ text.folded_title(rows.len()) }</summary>
                <p>{ text.folded_note() }</p>
                <ul class="plain">{ for rows.iter().map(|row| item::folded(it, row)) }</ul>
            </details>
        }
    }
}

/// Every item can be opened again; what was done can be taken back.
pub(super) fn reset(it: ListView<'_>) -> Html {
    let text = it.view.content.text;
    html! {
        <div class="list-reset">
            <button type="button" data-do="reset" onclick={it.view.edits(Edit::Reset)}>{ text.open_all() }</button>
            <p>{ text.open_all_note() }</p>
        </div>
    }
}
