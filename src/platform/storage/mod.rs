//! What the reader has done, on the reader's own device: one record a report, in IndexedDB, as JSON text.
//!
//! A change is saved when its transaction is on the disk, not before. What cannot be read is set aside under a key of its
//! own and never overwritten; a record that a newer version wrote is not touched at all. Nothing waits for storage: where
//! it is blocked or silent, the widget works from memory and says so. This module refuses to send anything anywhere.

mod database;
#[cfg(feature = "planner")]
mod mine;
mod patience;
mod record;
#[cfg(feature = "planner")]
mod trips;

use crate::saved::{Change, Saved};
use crate::settings::StoragePlace;
use database::transact;

#[cfg(feature = "planner")]
pub use mine::{agree, erase_everything, keep_contacts, keep_list};
#[cfg(feature = "planner")]
pub use trips::{LoadedTrips, erase_trip, keep_trip, load_trips};

/// What a report's record held.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// The record; `None` if nothing has been saved yet, or if it could not be read and has just been set aside.
    pub saved: Option<Saved>,
    /// Records that could not be read, oldest first; they are reported at every load until [`forget`] is called.
    pub set_aside: Vec<SetAside>,
    /// Whether trips or own contacts are kept, which the planner shows.
    pub has_trips: bool,
}

/// A record that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The key it is kept under, such as `mali-2019 set aside 2026-11-22T10:11:12`.
    pub key: String,
    /// The record as it was found.
    pub text: String,
}

/// Why nothing was read or saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser gives this page no storage: private browsing, a sandboxed frame, a setting.
    Blocked,
    /// The host asked that nothing be kept.
    Off,
    /// Nothing is kept until the reader turns it on.
    NotAsked,
    /// A newer version of the widget wrote what is there; it is left as it is.
    Newer,
    /// The device or the browser's share of it is full.
    Full,
    /// Anything else; what was saved before is still there.
    Failed,
}

/// Reads the report's record, and sets it aside if it cannot be read.
pub fn load<'a>(place: &'a StoragePlace, report: &'a str) -> impl Future<Output = Result<Loaded, Trouble>> + 'a {
    visit(place, report, Errand::Read)
}

/// Saves one change; it is on the disk when this comes back. The record is read again in the same transaction, so that
/// another tab's changes stay. Changes are applied in the order of the calls.
pub fn record<'a>(
    place: &'a StoragePlace,
    report: &'a str,
    change: Change,
) -> impl Future<Output = Result<Loaded, Trouble>> + 'a {
    visit(place, report, Errand::Record(change))
}

/// Deletes records that were set aside, after the reader has taken them away or does not want them.
pub async fn forget(place: &StoragePlace, set_aside: &[SetAside]) -> Result<(), Trouble> {
    visit(place, "", Errand::Forget(set_aside)).await.map(drop)
}

enum Errand<'a> {
    Read,
    Record(Change),
    Forget(&'a [SetAside]),
}

/// All in one function, as each would be compiled by itself: half a kilobyte.
async fn visit(place: &StoragePlace, report: &str, errand: Errand<'_>) -> Result<Loaded, Trouble> {
    transact(place, async |transaction| {
        if let Errand::Forget(set_aside) = errand {
            for copy in set_aside {
                transaction.delete(&copy.key).await?;
            }
            return Ok(Loaded::default());
        }
        let mut saved = record::take(transaction, report).await?;
        if let Errand::Record(change) = errand {
            let saved = saved.get_or_insert_with(|| Saved::new(report));
            saved.apply(&change);
            record::put(transaction, saved).await?;
        }
        let beside = transaction.keys_after(&format!("{report} ")).await?;
        let has_trips = beside.iter().any(|key| !key.starts_with(&record::prefix(report)));
        let set_aside = record::all_set_aside(transaction, report, beside).await?;
        Ok(Loaded {
            saved,
            set_aside,
            has_trips,
        })
    })
    .await
}

/// The key of own contacts.
#[cfg(feature = "planner")]
fn contacts_key(report: &str) -> String {
    format!("{report} contacts")
}

/// How the keys of a report's trips begin.
#[cfg(feature = "planner")]
fn trip_prefix(report: &str) -> String {
    format!("{report} trip ")
}
