//! View functions that two features or more use. They know the content and no state.

mod contact;
mod element;
mod finding;
mod island;
mod keep_here;
mod source;
mod statement;
mod stop;

pub(crate) use contact::{contact_card, phone_links};
pub(crate) use element::{classed, each, element, row, words};
pub(crate) use finding::{fill, grade_words, rests_on};
pub(crate) use island::island;
pub(crate) use keep_here::keep_here;
pub(crate) use source::{assessment_words, note, ours, source_links};
#[cfg(feature = "planner")]
pub(crate) use statement::statement_parts;
pub(crate) use statement::{statement, statement_text};
pub(crate) use stop::add_to_trip;
