//! What an organisation adds for its own people: its contacts, rules, notes and items, shown beside the report and always named as its own.
//!
//! The host names a file, or hands its text over; it is read whole or not at all. It refuses to change a word of the report, and to show a
//! part of a file that is wrong: then the report stands without it, and reader and host are told.

mod contacts;
mod loading;
mod missing;
mod places;
mod rules;

use super::state::PlannerState;
use super::view::TripView;
use crate::ui::{classed, element, row, words};
use advisory_organisation::{Organisation, Problem};
use advisory_trip::{Asked, asked};
use std::rc::Rc;
use yew::prelude::*;

pub(super) use contacts::for_card as contacts_for_card;
pub(super) use loading::use_organisation;
pub(super) use missing::over_trips;
pub(super) use places::places;
pub(super) use rules::{of_trip, on_paper};

/// How far the organisation's file is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Organised {
    /// The host names none.
    #[default]
    None,
    /// It is on its way.
    Coming,
    /// It was read.
    Read(Rc<Organisation>),
    /// It could not be, and why.
    Wrong(Rc<[Problem]>),
}

impl Organised {
    /// What the file holds, if it was read.
    #[must_use]
    pub fn read(&self) -> Option<&Organisation> {
        match self {
            Self::Read(organisation) => Some(organisation),
            _ => None,
        }
    }

    /// Whether it asks for something, but what is not known: no list is finished then.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Coming | Self::Wrong(_))
    }
}

impl PlannerState {
    /// While another file is on its way, the items of the one before stay.
    pub(super) fn organise(&mut self, organised: &Organised) {
        self.organisation = organised.clone();
        if *organised != Organised::Coming {
            self.asked = organised.read().map(asked_of).unwrap_or_else(|| Rc::from([]));
        }
    }
}

/// The items, each with its organisation's name: on the list they stand among those of the report.
fn asked_of(organisation: &Organisation) -> Rc<[Rc<Asked>]> {
    let each = organisation.items.iter().map(|item| {
        Rc::new(Asked {
            id: format!("{}{}", asked::PREFIX, item.id),
            by: organisation.name.clone(),
            phase: item.phase,
            text: item.text.clone(),
            reason: item.reason.clone(),
            when: item.when.clone(),
            due: item.due,
        })
    });
    each.collect()
}

/// Something of the organisation's under its name: whoever reads it sees at once that it is not the report's.
fn framed(view: TripView<'_>, of: &Organisation, title: &str, inside: Html) -> Html {
    let mark = match &*of.mark {
        "" => Html::default(),
        mark => {
            let unsaid = [("class", Some("organisation-mark")), ("aria-hidden", Some("true"))];
            row(vec![element("span", &unsaid, vec![words(mark)]), words(" ")])
        }
    };
    let inside = vec![
        classed("h3", "", vec![mark, words(title)]),
        classed("p", "ours", vec![words(&view.content.text.organisation_says(&of.name))]),
        inside,
    ];
    let frame = [("class", Some("organisation")), ("part", Some("organisation"))];
    element("section", &frame, inside)
}
