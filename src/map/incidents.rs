//! The incidents as a plain list: what the timeline and the map draw, in words.

use super::timeline::is_shown;
use crate::content::Content;
use crate::ui::{classed, each, element, island, note, source_links};
use crate::view::View;
use advisory_model::Incident;
use yew::prelude::*;

/// All incidents in the report's order, the latest first. What lies outside the span that is shown is hidden.
pub(super) fn incidents(view: View<'_>) -> Html {
    let content = view.content;
    let list = each(&content.report.incidents, |it| {
        let hidden = (!is_shown(view, it)).then_some("");
        element("li", &[("hidden", hidden)], vec![island(|| incident(content, it))])
    });
    let parts = vec![
        island(|| introduction(content)),
        classed("ul", "plain", vec![list]),
        island(|| html! { <p class="no-incident">{ content.text.no_incident() }</p> }),
    ];
    let attributes = [
        ("class", Some("incidents")),
        ("aria-labelledby", Some("incidents-title")),
    ];
    element("section", &attributes, parts)
}

fn introduction(content: Content) -> Html {
    html! {
        <>
            <h3 id="incidents-title">{ content.text.incidents() }</h3>
            <p class="ours">{ content.text.marks_on_the_map() }</p>
        </>
    }
}

fn incident(content: Content, it: &'static Incident) -> Html {
    let text = content.text;
    let when_and_where = text.when_and_where(&text.when(&it.when.to_string()), &places(content, it));
    html! {
        <article class="incident" id={format!("incident-{}", it.id)} data-incident={it.id.as_str()}>
            <h4>{ it.title.as_str() }</h4>
            <p class="when">
                { when_and_where }
                if it.inferred_year { { " " }<strong>{ text.inferred_year() }</strong> }
            </p>
            <p>{ it.text.as_str() }</p>
            if !it.actors.is_empty() { <p class="actors">{ text.actors(&it.actors.join(", ")) }</p> }
            if !it.targets.is_empty() { <p class="targets">{ text.targets(&it.targets.join(", ")) }</p> }
            if let Some(toll) = &it.toll { <p class="toll">{ text.toll(toll) }</p> }
            <p>{ note(content, it.note.as_deref()) }{ source_links(content, &it.sources) }</p>
        </article>
    }
}

/// An incident in a line: what a bar and a mark say when they are pointed at.
pub(super) fn summary(content: Content, it: &Incident) -> String {
    let text = content.text;
    let mut said = vec![text.incident_at(&it.title, &text.when(&it.when.to_string()), &places(content, it))];
    said.extend(it.toll.as_deref().map(|toll| text.toll(toll)));
    if it.inferred_year {
        said.push(text.inferred_year().to_owned());
    }
    said.join(" ")
}

/// Where it was, as narrowly as the report says.
fn places(content: Content, it: &Incident) -> String {
    let names = it.scopes.iter().map(|scope| content.report.scope_name(*scope));
    names.collect::<Vec<_>>().join(", ")
}
