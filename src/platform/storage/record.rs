//! One report's record inside a transaction: read, written, or set aside.

use js_sys::JSON;
use wasm_bindgen::JsValue;

use super::database::Transaction;
use super::{SetAside, Trouble};
use crate::platform::{clock, json};
use crate::saved::{Refused, Saved};

/// The report's record. One that cannot be read is moved to a key of its own in the same transaction, which happens
/// whole or not at all: the original is gone only when the copy is on the disk.
pub(super) async fn take(transaction: &Transaction, report: &str) -> Result<Option<Saved>, Trouble> {
    let value = transaction.get(report).await?;
    if value.is_undefined() {
        return Ok(None);
    }
    match read(&value, report) {
        Ok(saved) => Ok(Some(saved)),
        Err(Refused::NewerSchema) => Err(Trouble::Newer),
        Err(Refused::OtherReport | Refused::Damaged) => {
            set_aside(transaction, report, report, &value).await?;
            Ok(None)
        }
    }
}

/// Moves what stands under a key, and cannot be read, to a key of its own.
pub(super) async fn set_aside(
    transaction: &Transaction,
    report: &str,
    key: &str,
    value: &JsValue,
) -> Result<(), Trouble> {
    let free = free_key(transaction, report).await?;
    transaction.put(&free, value).await?;
    transaction.delete(key).await
}

/// Writes the record under its report's key.
pub(super) async fn put(transaction: &Transaction, saved: &Saved) -> Result<(), Trouble> {
    let text = json::to_text(&saved.to_json()).ok_or(Trouble::Failed)?;
    transaction.put(&saved.report, &text.into()).await
}

/// The records that were set aside, oldest first, of all that stand beside the report's own under these keys.
pub(super) async fn all_set_aside(
    transaction: &Transaction,
    report: &str,
    keys: Vec<String>,
) -> Result<Vec<SetAside>, Trouble> {
    let mut copies = Vec::new();
    for key in keys {
        if key.starts_with(&prefix(report)) {
            let value = transaction.get(&key).await?;
            copies.push(SetAside {
                key,
                text: text_of(&value),
            });
        }
    }
    Ok(copies)
}

fn read(value: &JsValue, report: &str) -> Result<Saved, Refused> {
    let json = value.as_string().and_then(|text| json::from_text(&text));
    Saved::read(json.ok_or(Refused::Damaged)?, report)
}

/// A key that no other copy has, even if two are set aside within a second.
async fn free_key(transaction: &Transaction, report: &str) -> Result<String, Trouble> {
    let mut key = prefix(report) + &clock::now();
    while !transaction.get(&key).await?.is_undefined() {
        key.push('+');
    }
    Ok(key)
}

/// How the keys of what was set aside begin.
pub(super) fn prefix(report: &str) -> String {
    format!("{report} set aside ")
}

/// Anything but a text was never written by the widget; its JSON is the most that can be shown of it.
fn text_of(value: &JsValue) -> String {
    let json = || JSON::stringify(value).ok().and_then(|json| json.as_string());
    value.as_string().or_else(json).unwrap_or_default()
}
