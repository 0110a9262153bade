//! What the reader can take along: the map as a picture, made on the device, and the data behind it as files made beforehand.
//!
//! The loader knows of the buttons of the pictures, and loads the program that makes them.

use crate::content::Content;
use crate::ui::{classed, each, element, island, words};
use crate::view::View;
use advisory_model::export::File;
use yew::prelude::*;

/// The buttons of the pictures, and the links to the files, which need no scripts.
pub(super) fn take_away(view: View<'_>) -> Html {
    let Content { report, text } = view.content;
    let heading = island(|| html! { <h3>{ text.take_away() }</h3> });
    let stem = format!("{}-{}.", report.id, view.state.map.layer.slug());
    let pictures = [("svg", text.take_svg()), ("png", text.take_png())];
    let buttons = each(pictures, |(ending, label)| {
        let name = format!("{stem}{ending}");
        let attributes = [("type", Some("button")), ("data-picture-name", Some(&*name))];
        element("button", &attributes, vec![words(label)])
    });
    classed(
        "div",
        "take-away",
        vec![heading, buttons, island(|| files(view.content))],
    )
}

/// The links, and the place where it is said that a picture could not be made.
fn files(content: Content) -> Html {
    let Content { report, text } = content;
    let link = |file: File| {
        let name = file.name(report);
        html! { <li><a href={name.clone()} download={name}>{ text.file(file) }</a></li> }
    };
    html! {
        <>
            <p role="status" data-failed={text.picture_failed()}></p>
            <ul class="plain">{ each(File::ALL, link) }</ul>
            <p class="ours">{ text.files_note(report.edition.year) }</p>
        </>
    }
}
