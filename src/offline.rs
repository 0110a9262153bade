//! The page without a connection: whether it is kept on the device, how to have it among one's apps, and that there is a new version.
//!
//! Only sentences, written at build time: `static/offline.js` shows the one that holds. It refuses to promise: where no script runs, or in
//! a host's page, nothing of it is shown.

use crate::content::Content;
use crate::ui::{classed, each, element, island, row, words};
use yew::prelude::*;

/// Whether the page is kept on the device, and how it is put among the apps.
pub(crate) fn offline_copy(content: Content) -> Html {
    island(|| kept_on_the_device(content))
}

/// That there is a new version, over whatever section is shown.
pub(crate) fn new_version(content: Content) -> Html {
    island(|| offered(content))
}

fn kept_on_the_device(Content { text, .. }: Content) -> Html {
    let states = [
        ("loading", text.being_kept_offline()),
        ("ready", text.kept_offline()),
        ("failed", text.not_yet_kept_offline()),
        ("none", text.never_kept_offline()),
    ];
    let states = each(states, |(state, said)| when(state, vec![words(said)]));
    let ways = [
        text.install_on_iphone(),
        text.install_on_android(),
        text.install_on_computer(),
    ];
    let ways = each(ways, |way| classed("li", "", vec![words(way)]));
    let how = vec![
        classed("summary", "", vec![words(text.how_to_install())]),
        classed("ul", "", vec![ways]),
    ];
    let parts = vec![
        classed("h3", "", vec![words(text.offline_title())]),
        element("div", &[("role", Some("status"))], vec![states]),
        button("data-install", text.install(), true),
        classed("details", "", how),
    ];
    let attributes = [
        ("class", Some("offline")),
        ("data-offline", Some("")),
        ("hidden", Some("")),
    ];
    element("section", &attributes, parts)
}

fn offered(Content { text, .. }: Content) -> Html {
    let waiting = vec![
        words(text.new_version()),
        button("data-change-over", text.change_over(), false),
    ];
    let elsewhere = vec![
        words(text.new_version_elsewhere()),
        button("data-load-again", text.load_again(), false),
    ];
    let attributes = [
        ("class", Some("update")),
        ("data-update", Some("")),
        ("role", Some("status")),
    ];
    element(
        "div",
        &attributes,
        vec![when("waiting", waiting), when("elsewhere", elsewhere)],
    )
}

/// A sentence that is shown in one case only.
fn when(case: &str, inside: Vec<Html>) -> Html {
    element(
        "p",
        &[("data-when", Some(case)), ("hidden", Some(""))],
        vec![row(inside)],
    )
}

fn button(hook: &'static str, said: &str, hidden: bool) -> Html {
    let attributes = [
        ("type", Some("button")),
        (hook, Some("")),
        ("hidden", hidden.then_some("")),
    ];
    element("button", &attributes, vec![words(said)])
}
