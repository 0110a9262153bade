//! The trips: one record each, beside the report's own, as JSON text.
//!
//! A trip is never overwritten: what is kept and what is to be kept are put together, field by field, in the transaction that writes. So
//! two tabs can work on one trip. What cannot be read is set aside; what a newer version wrote is left as it is.

use super::database::{Transaction, transact};
use super::mine::{contacts_of, list_of};
use super::record::{all_set_aside, set_aside};
use super::{SetAside, Trouble, trip_prefix};
use crate::settings::StoragePlace;
use advisory_trip::{Contacts, GeneralList, Merge, Record};

/// What is kept of a report's trips.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadedTrips {
    /// The trips, in the order of their ids.
    pub trips: Vec<Record>,
    /// How many trips a newer version of the widget wrote; they are left as they are.
    pub newer: usize,
    /// Records that could not be read, oldest first.
    pub set_aside: Vec<SetAside>,
    /// What was ticked on the list for everyone.
    pub general: Option<GeneralList>,
    /// The traveller's own contacts; none where none were ever kept.
    pub contacts: Option<Contacts>,
}

/// Reads all trips of a report.
pub async fn load_trips(place: &StoragePlace, report: &str) -> Result<LoadedTrips, Trouble> {
    transact(place, async |transaction| {
        let mut loaded = LoadedTrips::default();
        for key in transaction.keys_after(&trip_prefix(report)).await? {
            let value = transaction.get(&key).await?;
            match read(value.as_string(), report) {
                Read::Trip(trip) => loaded.trips.push(*trip),
                Read::Newer => loaded.newer += 1,
                Read::Damaged => set_aside(transaction, report, &key, &value).await?,
            }
        }
        loaded.general = list_of(transaction, report).await?;
        loaded.contacts = contacts_of(transaction, report).await?;
        let beside = transaction.keys_after(&format!("{report} ")).await?;
        loaded.set_aside = all_set_aside(transaction, report, beside).await?;
        Ok(loaded)
    })
    .await
}

/// Keeps a trip; it is on the disk when this comes back, together with whatever another tab has done to it, which is handed back.
pub async fn keep_trip(place: &StoragePlace, trip: Record) -> Result<Record, Trouble> {
    transact(place, async |transaction| put(transaction, trip).await).await
}

async fn put(transaction: &Transaction, mut trip: Record) -> Result<Record, Trouble> {
    let key = trip_prefix(&trip.report) + &trip.id;
    let value = transaction.get(&key).await?;
    if !value.is_undefined() {
        match read(value.as_string(), &trip.report) {
            Read::Trip(kept) => trip.take_newer(&kept),
            Read::Newer => return Err(Trouble::Newer),
            Read::Damaged => set_aside(transaction, &trip.report, &key, &value).await?,
        }
    }
    transaction.put(&key, &trip.to_text().into()).await?;
    Ok(trip)
}

/// Erases a trip. It does not come back, unless another tab still shows it and changes it.
pub async fn erase_trip(place: &StoragePlace, report: &str, id: &str) -> Result<(), Trouble> {
    transact(place, async |transaction| {
        transaction.delete(&(trip_prefix(report) + id)).await
    })
    .await
}

enum Read {
    Trip(Box<Record>),
    Newer,
    Damaged,
}

fn read(text: Option<String>, report: &str) -> Read {
    match text.map(|text| Record::from_text(&text, report)) {
        Some(Ok(trip)) => Read::Trip(Box::new(trip)),
        Some(Err(advisory_trip::Refused::NewerSchema)) => Read::Newer,
        _ => Read::Damaged,
    }
}
