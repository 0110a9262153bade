//! What an organisation asks for, in a receipt: its name, its items by the ids of its own file, and how far each is.
//!
//! Whoever checks a receipt has the report's dataset and not the organisation's file. So only the form is checked here, and what it says is
//! handed on as a claim: it refuses to vouch for it.

use super::check::{Problem, short, states};
use super::{Count, Item, counted, progress, word};
use crate::asked::{Asked, PREFIX};
use crate::list::{List, What};
use crate::reading::tidy_line;
use crate::record::ItemState;
use advisory_model::Progress;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// No organisation's file holds more: a longer name, more items, a longer id.
const NAME: usize = 120;
const ITEMS: usize = 200;
const ID: usize = 40;

/// What a receipt says of an organisation's items. Nothing here could be held against the organisation's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unchecked {
    /// Who asks, as the receipt gives it.
    pub name: String,
    /// The ids of the organisation's file, and how far each is said to be.
    pub items: Vec<(String, ItemState)>,
    /// How much of them is said to be done.
    pub progress: Progress,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organisation {
    name: String,
    items: Vec<Item>,
    progress: Count,
}

impl Organisation {
    /// What is asked on a list; nothing where nothing is.
    pub(super) fn of(list: &List) -> Option<Self> {
        let asked = list.rows().filter_map(|row| match &row.what {
            What::Asked(it, _) => Some((it, row.state)),
            _ => None,
        });
        let asked: Vec<_> = asked.collect();
        let (first, _) = asked.first()?;
        let item = |(it, state): &(&Rc<Asked>, ItemState)| Item {
            id: it.id.strip_prefix(PREFIX).unwrap_or(&it.id).to_owned(),
            state: word(*state).to_owned(),
        };
        Some(Self {
            name: tidy_line(&first.by, NAME),
            items: asked.iter().map(item).collect(),
            progress: counted(asked.iter().map(|(_, state)| *state)),
        })
    }

    /// What it says, once nothing in its form was found wrong.
    pub(super) fn unchecked(self) -> Result<Unchecked, Problem> {
        if self.name.is_empty() || self.name != tidy_line(&self.name, NAME) {
            return Err(Problem::OrganisationName);
        }
        if self.items.is_empty() || self.items.len() > ITEMS {
            return Err(Problem::OrganisationItems);
        }
        let states = states(&self.items)?;
        if let Some((id, _)) = states.iter().find(|(id, _)| !is_id(id)) {
            return Err(Problem::OrganisationId(short(id)));
        }
        if counted(states.iter().map(|(_, state)| *state)) != self.progress {
            return Err(Problem::Counts);
        }
        Ok(Unchecked {
            items: states.into_iter().map(|(id, state)| (id.to_owned(), state)).collect(),
            name: self.name,
            progress: progress(self.progress),
        })
    }
}

fn is_id(id: &str) -> bool {
    let fits = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    (1..=ID).contains(&id.len()) && id.chars().all(fits)
}
