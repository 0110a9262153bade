//! The run-through: one open item at a time, large. Its end says how far the list is, and no more.

use super::ListView;
use super::head::section_name;
use super::item::{called_not_applicable, due, note, reason};
use super::listing::ListDoing;
use super::{more, why};
use crate::trip::step::Doing;
use advisory_trip::{ItemState, Row, What};
use yew::prelude::*;

/// The item that it has come to, or its end.
pub(super) fn run(it: ListView<'_>) -> Html {
    let queue = it.view.state.run_queue();
    let running = it.view.state.running.as_deref().unwrap_or_default();
    let place = queue.iter().position(|id| id == running);
    let row = it.whole.rows().find(|row| row.id == running);
    html! {
        <section class="run" data-running={running.to_owned()}>
            if let (Some(place), Some(row)) = (place, row) { { item(it, row, place, queue.len()) } } else { { end(it, &queue) } }
        </section>
    }
}

fn item(it: ListView<'_>, row: &Row, place: usize, of: usize) -> Html {
    let (text, report) = (it.view.content.text, it.view.content.report);
    let section = it.whole.sections.iter().find(|section| section.rows.contains(row));
    html! {
        <>
            <h4 key={row.id.clone()} data-run="" tabindex="-1">
                <small><span data-run-place="">{ text.run_place(place + 1, of) }</span>
                    if let Some(section) = section { { " · " }{ section_name(it, &section.id) } }
                </small>
                <span class="run-text">{ row.text(report).to_owned() }</span>
            </h4>
            if row.state == ItemState::Done { <p class="task-state"><strong>{ text.item_done() }</strong></p> }
            { called_not_applicable(it, row) }
            { due(it, row) }
            { reason(it, row) }
            if let What::Report(id, _) = row.what { { why::statements(it, &report.items[id.index()]) } }
            { note(it, row) }
            { buttons(it, row, place > 0) }
            <details key={format!("note-{}", row.id)}><summary>{ text.note_field() }</summary>{ more::note(it, row) }</details>
        </>
    }
}

fn buttons(it: ListView<'_>, row: &Row, has_before: bool) -> Html {
    let text = it.view.content.text;
    let is_open = row.state == ItemState::Open;
    let onward = if is_open { text.run_later() } else { text.run_next() };
    html! {
        <div class="run-buttons">
            if is_open {
                { it.button("run-done", ListDoing::RunMark(ItemState::Done), text.run_done()) }
                { it.button("run-not-applicable", ListDoing::RunMark(ItemState::NotApplicable), text.run_not_applicable()) }
            } else {
                { it.button("run-open", ListDoing::RunMark(ItemState::Open), text.run_open_again()) }
            }
            { it.button("run-later", ListDoing::Later, onward) }
            if has_before { { it.button("run-back", ListDoing::Back, text.run_back()) } }
            { ends(it, text.run_end()) }
        </div>
    }
}

fn ends(it: ListView<'_>, name: &'static str) -> Html {
    html! { <button type="button" data-do="run-end" onclick={it.view.does(Doing::Run(None))}>{ name }</button> }
}

fn end(it: ListView<'_>, queue: &[String]) -> Html {
    let (text, report) = (it.view.content.text, it.view.content.report);
    let count = |state| {
        let rows = it.whole.rows().filter(|row| queue.contains(&row.id));
        rows.filter(|row| row.state == state).count()
    };
    let (done, open) = (count(ItemState::Done), count(ItemState::Open));
    let over = match queue {
        [] => text.run_nothing_open().to_owned(),
        _ => text.run_over(done, open),
    };
    html! {
        <>
            <h4 key="end" data-run="" tabindex="-1">{ over }</h4>
            <p>{ text.progress_all(it.whole.progress()) }</p>
            <p><strong>{ text.run_level(report.level.number, report.edition.year) }</strong></p>
            <div class="run-buttons">
                if open > 0 { { it.button("run-again", ListDoing::Begin, text.run_again()) } }
                if !queue.is_empty() { { it.button("run-back", ListDoing::Back, text.run_back()) } }
                { ends(it, text.run_back_to_list()) }
            </div>
        </>
    }
}
