//! A JSON value: what is saved on the device, and what is told to the page around the widget.
//!
//! Refuses to parse or print: the browser does both (`platform::json`), as serde's way to it would add 12 KB to the first
//! load, compressed.

/// Any JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, with the browser's precision.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Fields(Fields<Json>),
}

/// Values by name, in the order in which they were written. They are few: a map would add 8 KB to the first load.
#[derive(Clone, Debug, PartialEq)]
pub struct Fields<T>(Vec<(String, T)>);

impl Json {
    /// An object with these fields.
    pub fn object<const N: usize>(fields: [(&str, Json); N]) -> Self {
        Self::Fields(
            fields
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        )
    }

    /// The text, if it is one.
    pub fn text(self) -> Option<String> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The fields, if it is an object.
    pub fn fields(self) -> Option<Fields<Json>> {
        if let Self::Fields(fields) = self {
            Some(fields)
        } else {
            None
        }
    }

    /// The number, if it is a whole one from nought up.
    pub fn count(self) -> Option<u32> {
        match self {
            Self::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) => {
                Some(number as u32)
            }
            _ => None,
        }
    }
}

impl<T> Fields<T> {
    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Takes the value of this name out.
    pub fn take(&mut self, name: &str) -> Option<T> {
        let index = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(index).1)
    }

    /// Puts a value at the end; one that had this name goes.
    pub fn set(&mut self, name: &str, value: T) {
        self.take(name);
        self.0.push((name.to_owned(), value));
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = &(String, T)> {
        self.0.iter()
    }
}

impl<T> Default for Fields<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> FromIterator<(String, T)> for Fields<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

impl<T> IntoIterator for Fields<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Self {
        Self::Number(value.into())
    }
}

impl From<&str> for Json {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_only_what_it_is() {
        assert_eq!(Json::from("gao").text().as_deref(), Some("gao"));
        assert_eq!(Json::from(true).text(), None);
        assert_eq!(
            Json::object([("region", "gao".into())]).fields().unwrap().get("region"),
            Some(&Json::from("gao"))
        );
        assert_eq!(Json::List(Vec::new()).fields(), None);
        assert_eq!(Json::from(None::<bool>), Json::Null);
    }

    #[test]
    fn fields_keep_their_order_and_have_each_name_once() {
        let mut fields = Fields::default();
        for (name, value) in [("b", 1), ("a", 2), ("c", 3), ("b", 4)] {
            fields.set(name, value);
        }
        assert_eq!(
            (fields.get("b").copied(), fields.take("a"), fields.take("a")),
            (Some(4), Some(2), None)
        );
        assert_eq!(
            fields.into_iter().collect::<Vec<_>>(),
            [("c".into(), 3), ("b".into(), 4)]
        );
    }

    #[test]
    fn a_count_is_whole_and_not_negative() {
        assert_eq!(Json::from(7).count(), Some(7));
        for number in [-1.0, 0.5, 4_294_967_296.0, f64::NAN, f64::INFINITY] {
            assert_eq!(Json::Number(number).count(), None, "{number}");
        }
    }
}
