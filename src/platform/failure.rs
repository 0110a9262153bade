//! What the reader sees when the widget breaks: one sentence, above a page that stays as it was.
//!
//! Refuses to repair anything: after a panic no line of the widget runs again.

use std::cell::RefCell;
use std::mem::take;
use std::panic::PanicHookInfo;

use super::{Host, console, host};
use crate::saved::Json;

const SENTENCE: &str = "This page has stopped working. What you see stays readable; reload the page to go on.";

thread_local! {
    static HOSTS: RefCell<Vec<Host>> = const { RefCell::new(Vec::new()) };
}

/// Remembers a host, to be told of a failure.
pub(crate) fn watch(host: &Host) {
    HOSTS.with_borrow_mut(|hosts| hosts.push(host.clone()));
}

/// Forgets a host that has left the page.
pub(crate) fn unwatch(host: &Host) {
    HOSTS.with_borrow_mut(|hosts| hosts.retain(|other| other != host));
}

/// The panic hook: says it in the console, on the page and to the page's own scripts.
pub(crate) fn report(info: &PanicHookInfo<'_>) {
    let message = info.to_string();
    console::error(&message);
    // Taken out, so that what breaks in consequence is not said again.
    let hosts = HOSTS.try_with(|hosts| {
        hosts
            .try_borrow_mut()
            .map(|mut hosts| take(&mut *hosts))
            .unwrap_or_default()
    });
    for host in hosts.unwrap_or_default() {
        say(&host);
        host::emit(&host, "error", &Json::object([("message", message.as_str().into())]));
    }
}

/// Puts the sentence first in the widget; as text, and as an alert that screen readers speak.
fn say(host: &Host) {
    let Some(document) = host.root().owner_document() else {
        return;
    };
    let Ok(sentence) = document.create_element("p") else {
        return;
    };
    let _ = sentence.set_attribute("role", "alert");
    sentence.set_text_content(Some(SENTENCE));
    let widget = host.root().first_element_child();
    // Styles hold inside the class of the widget; if there is none yet, the sentence stands for it.
    sentence.set_class_name(if widget.is_some() {
        "failure"
    } else {
        "travel-advisory failure"
    });
    let _ = widget.as_ref().unwrap_or(host.root()).prepend_with_node_1(&sentence);
}
