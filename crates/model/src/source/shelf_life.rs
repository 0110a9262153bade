//! A statement's shelf life, as authors write it.

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::fmt;

/// A shelf life: a word, or a table with the end that the report gives.
#[derive(Debug)]
pub(super) enum ShelfLife {
    Word(String),
    Until(String),
}

impl<'de> Deserialize<'de> for ShelfLife {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ShelfLifeVisitor;
        impl<'de> Visitor<'de> for ShelfLifeVisitor {
            type Value = ShelfLife;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("\"fixed\", \"slow\", \"fast\" or { until = \"2019-10-31\" }")
            }

            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<ShelfLife, E> {
                Ok(ShelfLife::Word(word.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ShelfLife, A::Error> {
                match map.next_entry::<String, String>()? {
                    Some((key, date)) if key == "until" => Ok(ShelfLife::Until(date)),
                    Some((key, _)) => Err(serde::de::Error::unknown_field(&key, &["until"])),
                    None => Err(serde::de::Error::missing_field("until")),
                }
            }
        }
        deserializer.deserialize_any(ShelfLifeVisitor)
    }
}
