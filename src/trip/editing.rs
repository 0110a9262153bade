//! What is half written or asked on the page of the trips, and how the stops of the open trip change.
//!
//! Every function is total: a stop that is not there is neither moved nor taken out. It refuses to change what the traveller typed: days
//! that do not fit are kept, and told of where they are shown.

use super::attention::Said;
use super::finding::find;
use super::state::PlannerState;
use super::step::Page;
use advisory_model::{Date, Lodging, Purpose, Report, Traveller, Way};
use advisory_trip::reading::limits;
use advisory_trip::{Edit, Record, SavedStop, Stamped};

/// What is half written or asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Editing {
    /// The open trip's name as it is being written; none while it is not.
    pub name: Option<String>,
    /// What is typed to find a stop.
    pub sought: String,
    /// The deleted trip of which it was asked whether to erase it.
    pub erasing: Option<String>,
}

/// A box of the page: how, where one sleeps, what for, or who.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A way of travel.
    Way(Way),
    /// Where one sleeps.
    Lodging(Lodging),
    /// What for.
    Purpose(Purpose),
    /// Who travels.
    Traveller(Traveller),
    /// That none of the other kinds of travellers travels.
    NobodyElse,
}

/// A step on the page of the trips.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditorStep {
    /// A letter of the name is written.
    Name(String),
    /// A letter is typed to find a stop.
    Seek(String),
    /// The first stop that is found is added, if one is.
    AddFirst,
    /// A stop that was found is added, as `kind:slug`.
    AddStop(String),
    /// A box is ticked, or no longer.
    Turn(Choice),
    /// A stop goes one place up, or down.
    MoveStop {
        /// Its place, from 0.
        at: usize,
        /// Whether up.
        up: bool,
    },
    /// A stop is taken out.
    RemoveStop(usize),
    /// The first day at a stop.
    Arrival(usize, Option<Date>),
    /// The last day at a stop.
    Leave(usize, Option<Date>),
    /// It is asked whether to erase a deleted trip, or no longer.
    AskErase(Option<String>),
    /// The stops that wait for a trip are not wanted any more.
    Unwish,
    /// What is said of the last step is put away.
    Dismiss,
}

impl PlannerState {
    pub(super) fn write(&mut self, step: &EditorStep, now: u64) {
        match step {
            EditorStep::Name(name) => self.editing.name = Some(name.clone()),
            EditorStep::Seek(typed) => self.editing.sought.clone_from(typed),
            EditorStep::AddFirst => self.add_first(now),
            EditorStep::AddStop(scope) => self.add_stop(scope, now),
            EditorStep::Turn(choice) => self.turn(*choice, now),
            EditorStep::MoveStop { at, up } => self.move_stop(*at, *up, now),
            EditorStep::RemoveStop(at) => self.remove_stop(*at, now),
            EditorStep::Arrival(at, day) => self.change_stop(*at, now, |stop| stop.arrival = *day),
            EditorStep::Leave(at, day) => self.change_stop(*at, now, |stop| stop.leave = *day),
            EditorStep::AskErase(id) => {
                self.attention.lead(if id.is_some() {
                    "[data-keep]"
                } else {
                    "[data-deleted] > summary"
                });
                self.editing.erasing.clone_from(id);
            }
            EditorStep::Dismiss => {
                self.undo = None;
                self.attention.lead("[data-trips-head]");
            }
            EditorStep::Unwish => {
                self.wished.clear();
                self.attention.lead("[data-trips-head]");
            }
        }
    }

    /// Adds a stop to the open trip, from anywhere in the page; where none is open it waits.
    pub(super) fn stop_at(&mut self, scope: &str, now: u64) {
        if self.trip().is_none() {
            if !self.wished.iter().any(|wished| wished == scope) {
                self.wished.push(scope.to_owned());
            }
            self.attention.lead("[data-wished]");
            return;
        }
        self.page = Page::Trip;
        self.running = None;
        if let Some(at) = self.push_stop(scope, now) {
            self.attention.lead(&format!("[data-stop=\"{at}\"]"));
        }
    }

    /// Adds the stops that have waited for a trip to the one that is open now.
    pub(super) fn grant_wishes(&mut self, now: u64) {
        for scope in std::mem::take(&mut self.wished) {
            self.stop_at(&scope, now);
        }
    }

    /// What is found by what is typed by now, whatever the page may show yet.
    fn add_first(&mut self, now: u64) {
        if let Some(first) = find(self.report, &self.editing.sought).first() {
            self.add_stop(&self.report.scope_slug(*first), now);
        }
    }

    fn turn(&mut self, choice: Choice, now: u64) {
        let Some(trip) = self.trip() else { return };
        let edit = match choice {
            Choice::Way(way) => Edit::Ways(turned(Way::ALL, &trip.ways.value, way, Way::slug)),
            Choice::Lodging(it) => Edit::Lodgings(turned(Lodging::ALL, &trip.lodgings.value, it, Lodging::slug)),
            Choice::Purpose(it) => Edit::Purposes(turned(Purpose::ALL, &trip.purposes.value, it, Purpose::slug)),
            Choice::Traveller(it) => {
                Edit::Travellers(turned(Traveller::ALL, &trip.travellers.value, it, Traveller::slug))
            }
            Choice::NobodyElse => Edit::NobodyElse(!says_nobody_else(trip)),
        };
        self.edit_open(&edit, now);
    }

    /// The keyboard stays where the next stop can be typed.
    fn add_stop(&mut self, scope: &str, now: u64) {
        if self.push_stop(scope, now).is_some() {
            self.editing.sought.clear();
        }
        self.attention.lead("[data-seek]");
    }

    /// Its place, or none where there is no room.
    fn push_stop(&mut self, scope: &str, now: u64) -> Option<usize> {
        let mut stops = self.trip()?.stops.value.clone();
        if stops.len() >= limits::STOPS {
            self.attention.say(Said::NoRoom(limits::STOPS));
            return None;
        }
        let at = stops.len();
        stops.push(SavedStop {
            scope: scope.to_owned(),
            ..SavedStop::default()
        });
        self.edit_open(&Edit::Stops(stops), now);
        self.attention
            .say(Said::StopAdded(scope_name(self.report, scope), at + 1));
        Some(at)
    }

    fn move_stop(&mut self, at: usize, up: bool, now: u64) {
        let Some(mut stops) = self.trip().map(|trip| trip.stops.value.clone()) else {
            return;
        };
        let Some(to) = (if up { at.checked_sub(1) } else { Some(at + 1) }) else {
            return;
        };
        if at.max(to) >= stops.len() {
            return;
        }
        stops.swap(at, to);
        let name = scope_name(self.report, &stops[to].scope);
        self.edit_open(&Edit::Stops(stops), now);
        self.attention.say(Said::StopMoved(name, to + 1));
        let way = if up { "up" } else { "down" };
        self.attention.lead(&format!("[data-stop=\"{to}\"] [data-move={way}]"));
    }

    /// The keyboard goes to the stop that takes its place, or to the one before.
    fn remove_stop(&mut self, at: usize, now: u64) {
        let Some(mut stops) = self.trip().map(|trip| trip.stops.value.clone()) else {
            return;
        };
        if at >= stops.len() {
            return;
        }
        stops.remove(at);
        let next = at.min(stops.len().saturating_sub(1));
        let place = if stops.is_empty() {
            "[data-seek]".to_owned()
        } else {
            format!("[data-stop=\"{next}\"] [data-remove]")
        };
        self.edit_open(&Edit::Stops(stops), now);
        self.attention.lead(&place);
    }

    fn change_stop(&mut self, at: usize, now: u64, change: impl Fn(&mut SavedStop)) {
        let Some(mut stops) = self.trip().map(|trip| trip.stops.value.clone()) else {
            return;
        };
        if let Some(stop) = stops.get_mut(at) {
            change(stop);
            self.edit_open(&Edit::Stops(stops), now);
        }
    }
}

/// Whether it was said that none of the other kinds of travellers travels; not, where a kind was never asked of.
pub(super) fn says_nobody_else(trip: &Record) -> bool {
    let is_in = |said: &Stamped<Vec<String>>, it: &Traveller| said.value.iter().any(|slug| slug == it.slug());
    let is_said = |it: &Traveller| is_in(&trip.travellers, it) || is_in(&trip.absent, it);
    !trip.absent.value.is_empty() && Traveller::ALL.iter().all(is_said)
}

/// What is chosen once one of it is turned, in the order of all.
fn turned<T: Copy + PartialEq>(all: &[T], kept: &[String], one: T, slug: fn(T) -> &'static str) -> Vec<T> {
    let is_kept = |it: T| kept.iter().any(|kept| kept == slug(it));
    let chosen = |it: &T| is_kept(*it) != (*it == one);
    all.iter().copied().filter(chosen).collect()
}

/// The name of a scope such as `place:siby`, or the word itself where this report has no such scope.
pub(super) fn scope_name(report: &Report, scope: &str) -> String {
    let known = report.scope(scope);
    known.map_or(scope, |scope| report.scope_name(scope)).to_owned()
}

/// A name as it is kept: of one line, without spaces around it, and not too long; and whether that is all of it.
pub(super) fn tidy_name(name: &str) -> (String, bool) {
    let words: Vec<&str> = name
        .split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let name = words.join(" ");
    match name.char_indices().nth(limits::NAME) {
        Some((end, _)) => (name[..end].trim_end().to_owned(), false),
        None => (name, true),
    }
}

#[cfg(test)]
mod tests;
