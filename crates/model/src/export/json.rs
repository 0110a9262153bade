//! Values of JSON, written in the order in which they are given.

use std::fmt;

/// A value.
pub(super) enum Json {
    Null,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// An object of these members.
pub(super) fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.map(|(name, value)| (name.to_owned(), value)).into())
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Json {
    fn from(count: usize) -> Self {
        Self::Number(count as f64)
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(values: Vec<T>) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => to.write_str("null"),
            Self::Flag(flag) => write!(to, "{flag}"),
            Self::Number(number) => write!(to, "{number}"),
            Self::Text(text) => quoted(text, to),
            Self::List(values) => {
                to.write_str("[")?;
                for (place, value) in values.iter().enumerate() {
                    write!(to, "{}{value}", comma(place))?;
                }
                to.write_str("]")
            }
            Self::Object(members) => {
                to.write_str("{")?;
                for (place, (name, value)) in members.iter().enumerate() {
                    to.write_str(comma(place))?;
                    quoted(name, to)?;
                    write!(to, ":{value}")?;
                }
                to.write_str("}")
            }
        }
    }
}

fn comma(place: usize) -> &'static str {
    if place == 0 { "" } else { "," }
}

fn quoted(text: &str, to: &mut fmt::Formatter<'_>) -> fmt::Result {
    to.write_str("\"")?;
    for letter in text.chars() {
        match letter {
            '"' | '\\' => write!(to, "\\{letter}")?,
            '\0'..='\u{1f}' => write!(to, "\\u{:04x}", u32::from(letter))?,
            _ => write!(to, "{letter}")?,
        }
    }
    to.write_str("\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_the_same() {
        let text = "a \"word\", a \\, a tab \t, a line\n, Ségou \u{1f}";
        let value = object([
            ("text", text.into()),
            ("list", vec![1_usize, 2].into()),
            ("none", None::<String>.into()),
            ("flag", Json::Flag(true)),
            ("number", Json::Number(-7.975_22)),
        ]);
        let read: serde_json::Value = serde_json::from_str(&value.to_string()).unwrap();
        assert_eq!(
            read,
            serde_json::json!({ "text": text, "list": [1, 2], "none": null, "flag": true, "number": -7.97522 })
        );
    }
}
