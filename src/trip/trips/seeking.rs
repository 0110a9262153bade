//! Adding a stop: by its name, from the list of regions, or on the map.

use crate::trip::editing::EditorStep;
use crate::trip::finding::{SHOWN, find, is_in_the_text, is_named};
use crate::trip::step::Doing;
use crate::trip::view::TripView;
use advisory_model::{RegionId, Scope};
use yew::prelude::*;

/// The field, what it finds, and the other ways.
pub(super) fn seeking(view: TripView<'_>) -> Html {
    let (text, report) = (view.content.text, view.content.report);
    let sought = &view.state.editing.sought;
    let found = find(report, sought);
    let finds_nothing = !sought.trim().is_empty() && found.is_empty();
    let said = if finds_nothing {
        text.seek_nothing(sought.trim(), is_in_the_text(report, sought))
    } else {
        text.seek_found(found.len(), SHOWN)
    };
    html! {
        <div class="seeking">
            { field(view, !found.is_empty()) }
            <p role="status" data-found="">{ said }</p>
            <ul class="plain matches">{ for found.iter().take(SHOWN).map(|scope| add_button(view, *scope)) }</ul>
            if finds_nothing {
                <p>{ text.seek_region_instead() }</p>
                { regions(view) }
            } else {
                <details key="regions" data-regions=""><summary>{ text.seek_regions() }</summary>{ regions(view) }</details>
            }
            <p>{ text.seek_on_the_map() }{ " " }<a href="#map">{ text.seek_map_link() }</a></p>
        </div>
    }
}

/// Enter adds the first that is found; where nothing is, nothing happens, and the line below says why.
fn field(view: TripView<'_>, finds: bool) -> Html {
    let text = view.content.text;
    let dispatch = view.dispatch.clone();
    let submitted = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        dispatch.now(Doing::Editing(EditorStep::AddFirst));
    });
    html! {
        <form class="field" onsubmit={submitted}>
            <label for="trip-seek">{ text.seek_label() }</label>
            <div class="with-button">
                <input id="trip-seek" type="search" data-seek="" autocomplete="off" spellcheck="false" maxlength="100" aria-describedby="trip-seek-hint"
                    value={view.state.editing.sought.clone()} oninput={view.typing(|typed| Doing::Editing(EditorStep::Seek(typed)))} />
                <button type="submit" aria-disabled={(!finds).then_some("true")}>{ text.seek_add_first() }</button>
            </div>
            <small id="trip-seek-hint">{ text.seek_hint() }</small>
        </form>
    }
}

fn regions(view: TripView<'_>) -> Html {
    html! { <ul class="plain matches">{ for view.content.report.region_ids().map(|region| add_button(view, Scope::Region(region))) }</ul> }
}

fn add_button(view: TripView<'_>, scope: Scope) -> Html {
    let (text, report) = (view.content.text, view.content.report);
    let slug = report.scope_slug(scope);
    html! {
        <li key={slug.clone()}>
            <button type="button" data-add={slug.clone()} onclick={view.does(Doing::Editing(EditorStep::AddStop(slug)))}>
                { text.add_stop(report.scope_name(scope)) }{ " " }<small>{ kind(view, scope) }</small>
            </button>
        </li>
    }
}

/// What it is and where, and whether the report speaks of it at all.
pub(super) fn kind(view: TripView<'_>, scope: Scope) -> String {
    let (text, report) = (view.content.text, view.content.report);
    let name = |region: RegionId| report.scope_name(Scope::Region(region));
    let kind = match scope {
        Scope::Country => text.whole_country().to_owned(),
        Scope::Zone(_) => text.zone_kind().to_owned(),
        Scope::Region(_) => text.region_kind().to_owned(),
        Scope::Part(part) => text.part_kind(name(report.parts[part.index()].region)),
        Scope::Place(place) => {
            let place = &report.places[place.index()];
            text.place_in(place.kind, name(place.region))
        }
        Scope::Route(route) => {
            let regions: Vec<&str> = report.routes[route.index()]
                .regions
                .iter()
                .map(|it| name(*it))
                .collect();
            text.road_through(&regions.join(", "))
        }
    };
    if is_named(report, scope) {
        kind
    } else {
        text.never_named_kind(&kind)
    }
}
