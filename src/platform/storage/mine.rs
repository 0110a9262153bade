//! The traveller's own contacts, the list for everyone as the planner reads it, and erasing everything.
//!
//! As with trips: what is kept and what is to be kept are put together in the transaction that writes; what cannot be read is set aside;
//! what a newer version wrote is left as it is. Erasing alone heeds none of that.

use super::database::{self, Transaction, transact};
use super::record::set_aside;
use super::{Trouble, contacts_key};
use crate::settings::StoragePlace;
use advisory_trip::{Contacts, GeneralList, Merge, Refused};

/// Keeps own contacts; they are on the disk when this comes back, together with whatever another tab has done to them, handed back.
pub async fn keep_contacts(place: &StoragePlace, mut contacts: Contacts) -> Result<Contacts, Trouble> {
    transact(place, async |transaction| {
        let report = contacts.report.clone();
        if let Some(kept) = contacts_of(transaction, &report).await? {
            contacts.take_newer(&kept);
        }
        transaction
            .put(&contacts_key(&report), &contacts.to_text().into())
            .await?;
        Ok(contacts)
    })
    .await
}

/// Puts a list for everyone together with the one that is kept, which the page shows; hands back what is kept then.
pub async fn keep_list(place: &StoragePlace, mut list: GeneralList) -> Result<GeneralList, Trouble> {
    transact(place, async |transaction| {
        let report = list.report.clone();
        if let Some(kept) = list_of(transaction, &report).await? {
            list.take_newer(&kept);
        }
        transaction.put(&report, &list.to_text().into()).await?;
        Ok(list)
    })
    .await
}

/// Keeps things from now on, as the reader has just asked.
pub async fn agree(place: &StoragePlace) -> Result<(), Trouble> {
    database::agree(place).await
}

/// Deletes the whole database, of every report. It is gone when this comes back.
pub async fn erase_everything(place: &StoragePlace) -> Result<(), Trouble> {
    database::delete(place).await
}

pub(super) async fn contacts_of(transaction: &Transaction, report: &str) -> Result<Option<Contacts>, Trouble> {
    take(transaction, report, &contacts_key(report), Contacts::from_text).await
}

pub(super) async fn list_of(transaction: &Transaction, report: &str) -> Result<Option<GeneralList>, Trouble> {
    take(transaction, report, report, GeneralList::from_text).await
}

/// What stands under a key; set aside where it cannot be read.
async fn take<T>(
    transaction: &Transaction,
    report: &str,
    key: &str,
    read: impl Fn(&str, &str) -> Result<T, Refused>,
) -> Result<Option<T>, Trouble> {
    let value = transaction.get(key).await?;
    if value.is_undefined() {
        return Ok(None);
    }
    match value.as_string().map(|text| read(&text, report)) {
        Some(Ok(kept)) => Ok(Some(kept)),
        Some(Err(Refused::NewerSchema)) => Err(Trouble::Newer),
        _ => set_aside(transaction, report, key, &value).await.map(|()| None),
    }
}
