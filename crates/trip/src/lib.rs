//! A traveller's trips: what is kept of them, what leaves the device, and what is read back.
//!
//! A [`Record`] is one trip with all that was done for it. Every field carries the time of its last change, so that two records of one
//! trip can be put together in any order and nothing newer is lost: two tabs, a file and a link are all merged in the same way.
//! This crate is pure: no browser, no clock, no randomness; the time and new ids are arguments. It refuses to decide what a trip calls for
//! (`advisory-model` does), and to let anything out that tells who travels, unless the traveller says so ([`outward`]).

pub mod edit;
pub mod list;
pub mod outward;
pub mod record;
pub mod stamp;

pub use edit::Edit;
pub use list::{Filter, List, ListSection, Row, What};
pub use outward::{Outward, Telling};
pub use record::{ItemState, Mark, OwnItem, OwnSection, Record, SavedStop};
pub use stamp::{Merge, Stamped};
