//! What stands over the list: level and year, how far it is, whether it is kept, and what was just done.

use super::ListView;
use super::listing::Said;
use crate::state::SaveState;
use advisory_model::Phase;
use advisory_trip::{ItemState, List};
use yew::prelude::*;

/// How many items are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Still to be done.
    pub open: usize,
    /// Of those, such as should have been done by now.
    pub overdue: usize,
    /// Called not applicable.
    pub not_applicable: usize,
}

impl Counts {
    /// Those of a list.
    #[must_use]
    pub fn of(list: &List) -> Self {
        list.rows().fold(Self::default(), |sum, row| Self {
            open: sum.open + usize::from(row.state == ItemState::Open),
            overdue: sum.overdue + usize::from(row.is_overdue),
            not_applicable: sum.not_applicable + usize::from(row.state == ItemState::NotApplicable),
        })
    }
}

/// All that stands over the list.
pub(super) fn head(it: ListView<'_>) -> Html {
    let (text, report) = (it.view.content.text, it.view.content.report);
    let (level, year) = (report.level.number, report.edition.year);
    html! {
        <>
            <h3>{ text.list_title() }</h3>
            <p>{ text.plan_intro(level, year) }</p>
            { progress(it) }
            { finished(it) }
        </>
    }
}

fn progress(it: ListView<'_>) -> Html {
    let text = it.view.content.text;
    let progress = it.whole.progress();
    let said = text.progress_all(progress);
    html! {
        <div class="list-progress">
            if progress.of > 0 {
                <progress max={progress.of.to_string()} value={progress.done.to_string()} aria-label={said.clone()} />
            }
            <p>{ said }{ " · " }<span data-list-counts="">{ text.list_counts(Counts::of(it.whole)) }</span></p>
            { save_state(it) }
            <p class="list-said" role="status" data-list-said="">{ it.view.state.listing.said.as_ref().map(|said| words(it, said)) }</p>
        </div>
    }
}

/// Beside the list once more, so that it is in sight of what is ticked; it is said aloud where it stands first.
fn save_state(it: ListView<'_>) -> Html {
    let state = it.view.state.save_state();
    let slug = match state {
        SaveState::Unsaved => "unsaved",
        SaveState::Saving => "saving",
        SaveState::Saved => "saved",
        SaveState::Blocked(_) => "blocked",
    };
    html! { <p class="save-state" data-save-state={slug}>{ it.view.content.text.save_state(state) }</p> }
}

fn finished(it: ListView<'_>) -> Html {
    let (text, report) = (it.view.content.text, it.view.content.report);
    let (level, year) = (report.level.number, report.edition.year);
    let is_finished = it.whole.progress().is_complete() && !it.view.state.organisation.is_unknown();
    let finished = is_finished.then(|| match Counts::of(it.whole).not_applicable {
        0 => text.finished(level, year),
        count => text.list_finished_but(level, year, count),
    });
    html! {
        <div role="status">if let Some(finished) = finished { <p class="finished">{ finished }</p> }</div>
    }
}

fn words(it: ListView<'_>, said: &Said) -> String {
    let text = it.view.content.text;
    match said {
        Said::Moved { text: item, place, of } => text.said_moved(item, *place, *of),
        Said::Stays(towards) => text.said_stays(*towards).to_owned(),
        Said::StandsIn {
            text: item,
            section,
            in_sight,
        } => text.said_stands_in(item, &section_name(it, section), *in_sight),
        Said::SectionAdded { name, in_sight } => text.said_section_added(name, *in_sight),
        Said::OutOfSight(item) => text.said_out_of_sight(item),
    }
}

/// The heading of a section, by its id.
pub(super) fn section_name(it: ListView<'_>, id: &str) -> String {
    let text = it.view.content.text;
    if let Some(phase) = Phase::from_slug(id) {
        return text.phase(phase).to_owned();
    }
    let section = it.whole.sections.iter().find(|section| section.id == id);
    match section.map(|section| section.name.as_str()) {
        Some("") | None => text.unnamed_section().to_owned(),
        Some(name) => name.to_owned(),
    }
}
