//! A kept or written form with a version: what is read of it is brought to the present version first, a step a version.
//!
//! Whoever raises a version adds the step to it, or the crate does not compile; and a fixture of the form as it was stays in
//! `tests/kept`, which a test reads for ever. It refuses what a newer version wrote, and what belongs to another report.

use crate::reading::{Refused, join};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Brings a form from one version to the next.
type Step = fn(&mut Value);

/// A form, and how each earlier version of it becomes the next.
pub(crate) struct Form {
    schema: u32,
    steps: &'static [Step],
}

impl Form {
    /// A form of this version. The first step leads from version 1 to version 2.
    pub(crate) const fn new(schema: u32, steps: &'static [Step]) -> Self {
        assert!(
            steps.len() + 1 == schema as usize,
            "every earlier version needs its step"
        );
        Self { schema, steps }
    }

    /// Reads what a device kept: it is trusted, and only brought to the present version.
    pub(crate) fn of_text<T: DeserializeOwned>(&self, text: &str, report: &str) -> Result<T, Refused> {
        let value = serde_json::from_str(text).map_err(|error| Refused::of_syntax(&error))?;
        self.of_value(value, "", report)
    }

    /// The same of what has been parsed; `at` is where it stands in a file.
    pub(crate) fn of_value<T: DeserializeOwned>(&self, value: Value, at: &str, report: &str) -> Result<T, Refused> {
        let value = self.brought_up(value, at, report)?;
        serde_path_to_error::deserialize(value).map_err(|error| Refused::of_shape(&error, at))
    }

    /// The value in the present version. The version comes first: the meaning of all the rest depends on it.
    pub(crate) fn brought_up(&self, mut value: Value, at: &str, report: &str) -> Result<Value, Refused> {
        let path = |field| join(at, field);
        let schema = match value.get("schema").and_then(Value::as_u64) {
            Some(schema) if schema > u64::from(self.schema) => return Err(Refused::NewerSchema),
            Some(schema) if schema > 0 => usize::try_from(schema).unwrap_or_default(),
            _ => {
                let what = "the version of the form belongs here";
                return Err(Refused::damaged(&path("schema"), what));
            }
        };
        match value.get("report").and_then(Value::as_str) {
            Some(theirs) if theirs == report => {}
            Some(theirs) => return Err(Refused::other_report(theirs, report)),
            None => return Err(Refused::damaged(&path("report"), "the report’s id belongs here")),
        }
        for step in self.steps.iter().skip(schema - 1) {
            step(&mut value);
        }
        if schema < self.schema as usize {
            value["schema"] = self.schema.into();
        }
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A form that never was, with a history: a name got a field of its own, and then a language.
    const FORM: Form = Form::new(
        3,
        &[
            |value| value["name"] = json!({ "text": value["name"].take() }),
            |value| value["name"]["language"] = "en".into(),
        ],
    );

    #[test]
    fn each_earlier_version_goes_through_every_later_step() {
        let read = |value| FORM.of_value::<Value>(value, "", "harbour-2019");
        let present = json!({ "schema": 3, "report": "harbour-2019", "name": { "text": "Survey", "language": "en" }, "other": 1 });
        for earlier in [
            json!({ "schema": 1, "report": "harbour-2019", "name": "Survey", "other": 1 }),
            json!({ "schema": 2, "report": "harbour-2019", "name": { "text": "Survey" }, "other": 1 }),
            present.clone(),
        ] {
            assert_eq!(read(earlier), Ok(present.clone()));
        }
        let newer = json!({ "schema": 4, "report": "harbour-2019" });
        assert_eq!(read(newer), Err(Refused::NewerSchema));
    }
}
