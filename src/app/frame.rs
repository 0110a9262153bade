//! What stands around the sections: the strip with level and age, the bar, the sheet of numbers, the credits.

use crate::emergency::call_sheet;
use crate::offline::new_version;
use crate::route::Section;
use crate::settings::Settings;
use crate::ui::{classed, each, element, words};
use crate::view::View;
use yew::prelude::*;

/// The page around its sections.
pub(super) fn frame(view: View<'_>, settings: &Settings, onclick: Callback<MouseEvent>, sections: [Html; 5]) -> Html {
    let text = view.content.text;
    // A host's page has a main part of its own.
    let role = if settings.standalone { "main" } else { "group" };
    html! {
        <div class="travel-advisory" part="page" data-theme={settings.theme.slug()} data-active={view.state.active.then_some("")} {onclick}>
            <div class="page">
                { strip(view) }
                { bar(view, settings) }
                <div class="sections" {role}>{ each(sections, |section| section) }</div>
                <div id="calls" class="sheet" part="calls" popover="auto" role="dialog" aria-label={text.call()}>
                    <button type="button" class="close" popovertarget="calls" popovertargetaction="hide">{ text.close() }</button>
                    <h2>{ text.call() }</h2>
                    { call_sheet(view.content) }
                </div>
            </div>
        </div>
    }
}

/// A section. Hidden ones stay findable by the browser's own search; before the page is alive none is hidden here, and the stylesheet
/// follows the fragment.
///
/// What the host leaves out is found by nobody.
pub(super) fn section(section: Section, view: View<'_>, settings: &Settings, inside: Html) -> Html {
    let hidden =
        (view.state.active && section != view.state.section).then_some(if settings.left_out[section as usize] {
            ""
        } else {
            "until-found"
        });
    let slug = Some(section.slug());
    let part = format!("section section-{}", section.slug());
    element(
        "section",
        &[
            ("id", slug),
            ("part", Some(&part)),
            ("data-section", slug),
            ("hidden", hidden),
        ],
        vec![inside],
    )
}

/// Level, year and age: always in sight.
fn strip(view: View<'_>) -> Html {
    let (report, text) = (view.content.report, view.content.text);
    let year = report.edition.year;
    let age = view.state.today.map(|today| report.edition.age(today));
    let said = text.strip(report.level.number, year, age);
    let country = classed("h1", "country", vec![words(&report.country)]);
    element(
        "header",
        &[("class", Some("strip")), ("part", Some("strip"))],
        vec![
            country,
            element("p", &[("data-age", Some("strip"))], vec![words(&said)]),
            new_version(view.content),
        ],
    )
}

/// The ways to the sections, and to the numbers in one tap.
fn bar(view: View<'_>, settings: &Settings) -> Html {
    let text = view.content.text;
    let call = [
        ("type", Some("button")),
        ("class", Some("call")),
        ("popovertarget", Some("calls")),
    ];
    let call = element("button", &call, vec![words(text.call())]);
    let ways = vec![
        each(Section::ALL, |section| {
            // Not before the page is alive: it is taken over as it was rendered.
            if view.state.active && settings.left_out[section as usize] {
                Html::default()
            } else {
                link(view, section)
            }
        }),
        classed("li", "", vec![call]),
    ];
    let attributes = [
        ("class", Some("bar")),
        ("part", Some("bar")),
        ("aria-label", Some(text.sections_label())),
    ];
    element("nav", &attributes, vec![classed("ul", "", ways)])
}

fn link(view: View<'_>, section: Section) -> Html {
    let text = view.content.text;
    let current = (view.state.active && section == view.state.section).then_some("page");
    let address = format!("#{}", section.slug());
    let attributes = [
        ("href", Some(&*address)),
        ("aria-current", current),
        ("aria-label", Some(text.section(section))),
    ];
    classed(
        "li",
        "",
        vec![element("a", &attributes, vec![words(text.section_short(section))])],
    )
}
