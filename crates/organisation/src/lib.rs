//! What an organisation adds to the report for its own people: its contacts, rules, checklist items and notes.
//!
//! The file comes from outside, so it is read strictly and whole or not at all: [`read`] tells every error at once, each with its place. It
//! refuses markup, links that could run something, signs that turn text around, and scopes that the report does not have. It never changes
//! what the report says.

mod check;
mod json;
mod reading;
#[cfg(feature = "schema")]
mod schema;

pub use reading::{MAX_BYTES, Problem, read};
#[cfg(feature = "schema")]
pub use schema::schema;

use advisory_model::{Condition, Phase, Report, Scope, Trip};

/// What stands in `format`.
pub const FORMAT: &str = "travel-advisory organisation";

/// What stands in `schema`.
pub const SCHEMA: u64 = 1;

/// A file that was read without an error.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Organisation {
    /// What it is called.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Short"))]
    pub name: String,
    /// A few letters by which it is known; may be empty.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Mark", default))]
    pub mark: String,
    /// Whom its people call.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub contacts: Vec<Contact>,
    /// What it forbids or asks for, by scope.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub rules: Vec<Rule>,
    /// What it wants done before or on a trip.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub items: Vec<Item>,
    /// What it has to say of a scope.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub notes: Vec<Rule>,
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Contact {
    /// Who it is.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Short"))]
    pub label: String,
    /// The number, as it is printed. One number of it is dialled, without an extension.
    #[cfg_attr(feature = "schema", schemars(with = "schema::PhoneNumber"))]
    pub phone: String,
    /// When somebody answers; may be empty.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Short", default))]
    pub hours: String,
    /// Whatever else; may be empty.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Long", default))]
    pub note: String,
    /// A page or address: `https:`, `mailto:` or `tel:`; may be empty.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Link", default))]
    pub link: String,
}

/// A rule or a note.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Rule {
    /// Where it holds.
    #[cfg_attr(feature = "schema", schemars(with = "schema::ScopeWord"))]
    pub scope: Scope,
    /// What it says.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Long"))]
    pub text: String,
}

/// An item for the checklist.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Item {
    /// Its slug; no two are alike.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Slug"))]
    pub id: String,
    /// When on a trip it is due.
    #[cfg_attr(feature = "schema", schemars(with = "schema::PhaseWord"))]
    pub phase: Phase,
    /// What is to be done.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Long"))]
    pub text: String,
    /// Why.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Long"))]
    pub reason: String,
    /// The trips that it is for.
    #[cfg_attr(feature = "schema", schemars(with = "schema::ConditionForm", default))]
    pub when: Condition,
    /// How many days before departure it should be done.
    #[cfg_attr(feature = "schema", schemars(with = "schema::Due", default))]
    pub due: Option<u16>,
}

impl Organisation {
    /// The rules that meet a stop of a trip.
    pub fn rules_for<'a>(&'a self, trip: &'a Trip, report: &'a Report) -> impl Iterator<Item = &'a Rule> {
        let meets = |rule: &Rule| trip.stops.iter().any(|stop| report.meets(rule.scope, stop.scope));
        self.rules.iter().filter(move |rule| meets(rule))
    }
}
