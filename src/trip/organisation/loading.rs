//! From the host's attribute to what the file holds, or to all that is wrong with it.

use super::Organised;
use crate::platform::fetch::{self, Asking, NotFetched};
use crate::platform::{Host, host};
use crate::saved::Json;
use crate::trip::step::Doing;
use crate::trip::view::Dispatch;
use advisory_model::Report;
use advisory_organisation::{MAX_BYTES, Problem, read};
use std::cell::Cell;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Reads the file that the attribute names, or the document that it is, each time it changes. A request for an older value is given up.
#[hook]
pub(in crate::trip) fn use_organisation(
    named: Option<AttrValue>,
    host: Option<Host>,
    report: &'static Report,
    dispatch: &Dispatch,
) {
    let dispatch = dispatch.clone();
    use_effect_with(named, move |named| {
        let (is_old, asking) = (Rc::new(Cell::new(false)), Asking::new());
        let named = named.clone().filter(|it| !trimmed(it).is_empty());
        let first = named.as_ref().map_or(Organised::None, |_| Organised::Coming);
        dispatch.now(Doing::Organisation(first));
        if let Some(named) = named {
            let (is_old, asking) = (Rc::clone(&is_old), Rc::clone(&asking));
            spawn_local(async move {
                let organised = organised(trimmed(&named), report, &asking).await;
                if is_old.get() {
                    return;
                }
                if let (Organised::Wrong(problems), Some(host)) = (&organised, &host) {
                    host::emit(host, "error", &detail(problems));
                }
                dispatch.now(Doing::Organisation(organised));
            });
        }
        move || {
            is_old.set(true);
            asking.give_up();
        }
    });
}

/// Without what may stand around a document: the script of the frame, which tells documents from addresses too, takes the same for nothing.
fn trimmed(named: &str) -> &str {
    named.trim_matches(|it: char| it.is_ascii_whitespace() || it == '\u{feff}')
}

async fn organised(named: &str, report: &Report, asking: &Rc<Asking>) -> Organised {
    let text = match named.starts_with('{') {
        true => Ok(named.to_owned()),
        false => fetch::text(named, MAX_BYTES, asking).await,
    };
    let organisation = match text {
        Ok(text) => read(&text, report),
        Err(trouble) => Err(vec![Problem {
            path: "$".to_owned(),
            reason: reason(trouble),
        }]),
    };
    match organisation {
        Ok(organisation) => Organised::Read(Rc::new(organisation)),
        Err(problems) => Organised::Wrong(problems.into()),
    }
}

/// For whoever looks after the host's page, as the reader's own reasons are.
fn reason(trouble: NotFetched) -> String {
    match trouble {
        NotFetched::NoAddress => "an address to load it from belongs here (http: or https:), or the document itself".to_owned(),
        NotFetched::Unreachable => {
            "it could not be loaded: there is no connection, or the policy of the page or of the file's server forbids it".to_owned()
        }
        NotFetched::Silent => format!("the server took the request and did not answer for {} seconds", fetch::PATIENT_FOR),
        NotFetched::Answer(status) => format!("the server answered {status}"),
        NotFetched::TooLarge => format!("at most {} KB", MAX_BYTES / 1024),
        NotFetched::NoText => "text in UTF-8 belongs here".to_owned(),
    }
}

fn detail(problems: &[Problem]) -> Json {
    let errors = problems
        .iter()
        .map(|it| Json::object([("path", it.path.as_str().into()), ("reason", it.reason.as_str().into())]));
    Json::object([
        ("message", "the organisation's file could not be read".into()),
        ("source", "organisation".into()),
        ("errors", Json::List(errors.collect())),
    ])
}

#[cfg(test)]
mod tests {
    use super::trimmed;

    #[test]
    fn what_stands_around_a_document_is_what_the_frame_takes_for_nothing_too() {
        for (named, is) in [
            ("{}", "{}"),
            (" \t\r\n\u{c}{} \n", "{}"),
            ("\u{feff}{}", "{}"),
            (" \u{feff} {}", "{}"),
            ("\u{feff} \n", ""),
            ("\u{85}{}", "\u{85}{}"),
            ("\u{a0}{}", "\u{a0}{}"),
        ] {
            assert_eq!(trimmed(named), is, "{named:?}");
        }
    }
}
