//! A traveller's trips: what is kept of them, what leaves the device, and what is read back.
//!
//! A [`Record`] is one trip with all that was done for it. Every field carries the time of its last change, so that two records of one
//! trip can be put together in any order and nothing newer is lost: two tabs, a file and a link are all merged in the same way.
//! This crate is pure: no browser, no clock, no randomness; the time and new ids are arguments. It refuses to decide what a trip calls for
//! (`advisory-model` does), and to let anything out that tells who travels, unless the traveller says so ([`outward`], [`backup`]).

pub mod asked;
pub mod backup;
pub mod calendar;
pub mod card;
pub mod code;
pub mod comparison;
pub mod contacts;
pub mod edit;
pub mod events;
pub mod file;
mod form;
pub mod general;
pub mod link;
pub mod list;
pub mod markdown;
pub mod moment;
pub mod outward;
pub mod reading;
pub mod receipt;
pub mod record;
mod sheet;
pub mod stamp;
pub mod table;
pub mod text;
pub mod words;

pub use asked::Asked;
pub use backup::Backup;
pub use code::Code;
pub use comparison::{Change, Comparison};
pub use contacts::{Contacts, OwnContact};
pub use edit::Edit;
pub use general::GeneralList;
pub use list::{Filter, List, ListSection, Row, What};
pub use moment::Moment;
pub use outward::{Outward, Telling};
pub use reading::{Incoming, Refused};
pub use record::{ItemState, Mark, OwnItem, OwnSection, Record, SavedStop};
pub use stamp::{Merge, Stamped};
pub use words::Words;
