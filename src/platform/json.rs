//! JSON by the browser's own parser, which is already there, where a library would have to be loaded.
//!
//! Refuses to guess: what is not JSON is `None`.

use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

use crate::saved::Json;

/// Deeper values were never written by the widget; without a limit they would exhaust the stack.
const DEEPEST: u8 = 32;

/// The text of a value.
pub fn to_text(value: &Json) -> Option<String> {
    JSON::stringify(&to_value(value)).ok()?.as_string()
}

/// The value that a text stands for.
pub fn from_text(text: &str) -> Option<Json> {
    from_value(&JSON::parse(text).ok()?, DEEPEST)
}

/// The plain JavaScript value, as `JSON.parse` would give it.
pub(super) fn to_value(value: &Json) -> JsValue {
    match value {
        Json::Null => JsValue::NULL,
        Json::Bool(value) => (*value).into(),
        Json::Number(value) => (*value).into(),
        Json::Text(value) => value.into(),
        Json::List(values) => values.iter().map(to_value).collect::<Array>().into(),
        Json::Fields(fields) => {
            let entries = fields
                .iter()
                .map(|(name, value)| Array::of2(&name.into(), &to_value(value)));
            // Entries cannot reach an object's prototype, whatever their names are.
            Object::from_entries(&entries.collect::<Array>()).map_or(JsValue::NULL, JsValue::from)
        }
    }
}

fn from_value(value: &JsValue, depth: u8) -> Option<Json> {
    let below = depth.checked_sub(1)?;
    if value.is_null() {
        Some(Json::Null)
    } else if let Some(value) = value.as_bool() {
        Some(Json::Bool(value))
    } else if let Some(value) = value.as_f64() {
        Some(Json::Number(value))
    } else if let Some(value) = value.as_string() {
        Some(Json::Text(value))
    } else if let Some(values) = value.dyn_ref::<Array>() {
        values
            .iter()
            .map(|value| from_value(&value, below))
            .collect::<Option<_>>()
            .map(Json::List)
    } else {
        let entries = Object::entries(value.dyn_ref()?);
        entries
            .iter()
            .map(|entry| field(&entry.into(), below))
            .collect::<Option<_>>()
            .map(Json::Fields)
    }
}

fn field(entry: &Array, depth: u8) -> Option<(String, Json)> {
    Some((entry.get(0).as_string()?, from_value(&entry.get(1), depth)?))
}
