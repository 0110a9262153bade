//! The file's JSON schema, for editors: made of the types, and of the scopes that the report has.
//!
//! It says less than [`read`](crate::read): of signs that turn text around, of ids that repeat and of hosts hidden in links it knows
//! nothing. A test holds the two together.

use crate::reading::{LATEST_DUE, LONG, MARK, MAX_COUNT, PHONE, SHORT, SLUG};
use crate::{FORMAT, Organisation, SCHEMA};
use advisory_model::{Condition, Lodging, Phase, Purpose, Report, Traveller, Way};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema, schema_for};
use serde_json::{Value, json};
use std::borrow::Cow;

/// What a text is made of in the file, each under its name in the schema.
macro_rules! forms {
    ($($(#[$documentation:meta])* $name:ident: $schema:tt;)*) => {
        $($(#[$documentation])*
        pub(crate) struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        })*
    };
}

/// One paragraph of plain text with something in it.
const PLAIN: &str = r"^[^<>\x00-\x1f]*[^<>\s][^<>\x00-\x1f]*$";
/// The same with two digits at least, of any script.
const PHONE_SIGNS: &str = r"^[^<>\x00-\x1f]*\p{Nd}[^<>\x00-\x1f]*\p{Nd}[^<>\x00-\x1f]*$";
const LINK_BEGINS: &str = r"^(https://|mailto:|tel:)[^/\s<>][^\s<>]*$";

forms! {
    /// A few words.
    Short: { "type": "string", "minLength": 1, "maxLength": SHORT, "pattern": PLAIN };
    /// A paragraph.
    Long: { "type": "string", "minLength": 1, "maxLength": LONG, "pattern": PLAIN };
    /// A few letters.
    Mark: { "type": "string", "minLength": 1, "maxLength": MARK, "pattern": PLAIN };
    /// A telephone number.
    PhoneNumber: { "type": "string", "maxLength": PHONE, "pattern": PHONE_SIGNS };
    /// An address.
    Link: { "type": "string", "maxLength": LONG, "pattern": LINK_BEGINS };
    /// An id.
    Slug: { "type": "string", "minLength": 1, "maxLength": SLUG, "pattern": "^[a-z0-9-]+$" };
    /// A scope of the report; filled in by [`schema`].
    ScopeWord: { "type": "string" };
    /// A phase of a trip.
    PhaseWord: { "enum": (slugs(Phase::ALL, Phase::slug)) };
    /// A way of travel.
    WayWord: { "enum": (slugs(Way::ALL, Way::slug)) };
    /// Where one sleeps.
    LodgingWord: { "enum": (slugs(Lodging::ALL, Lodging::slug)) };
    /// What for.
    PurposeWord: { "enum": (slugs(Purpose::ALL, Purpose::slug)) };
    /// Who travels.
    TravellerWord: { "enum": (slugs(Traveller::ALL, Traveller::slug)) };
    /// Days before departure.
    Due: { "type": "integer", "minimum": 0, "maximum": LATEST_DUE };
    /// The first and the last month, 1 to 12.
    MonthPair: { "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 12 }, "minItems": 2, "maxItems": 2 };
}

fn slugs<T: Copy>(all: &[T], slug: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|it| slug(*it)).collect()
}

/// The model's [`Condition`] as it is written in the file.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Condition")]
#[expect(dead_code, reason = "a form, of which only the schema is made")]
pub(crate) struct ConditionForm {
    /// Stops in, or around, one of these.
    #[schemars(default)]
    scopes: Vec<ScopeWord>,
    /// One of these ways of travel.
    #[schemars(default)]
    ways: Vec<WayWord>,
    /// One of these lodgings.
    #[schemars(default)]
    lodgings: Vec<LodgingWord>,
    /// One of these purposes.
    #[schemars(default)]
    purposes: Vec<PurposeWord>,
    /// One of these travellers.
    #[schemars(default)]
    travellers: Vec<TravellerWord>,
    /// A day within these months.
    #[schemars(default)]
    months: MonthPair,
}

impl Default for MonthPair {
    fn default() -> Self {
        Self
    }
}

/// Does not compile when the model's condition gets another field, which the form then lacks.
#[expect(dead_code, reason = "it is there to be compiled")]
fn form_is_whole(condition: Condition) {
    let Condition {
        scopes: _,
        ways: _,
        lodgings: _,
        purposes: _,
        travellers: _,
        months: _,
    } = condition;
}

/// The schema of a report's organisation files, as JSON.
///
/// ```
/// let schema = advisory_organisation::schema(&advisory_model::example::report());
/// assert!(schema.contains("region:harbour"));
/// ```
#[must_use]
pub fn schema(report: &Report) -> String {
    let mut schema = schema_for!(Organisation).to_value();
    let scopes: Vec<String> = report
        .every_scope()
        .into_iter()
        .map(|it| report.scope_slug(it))
        .collect();
    schema["$defs"]["ScopeWord"] = json!({ "enum": scopes });
    schema["properties"]["format"] = json!({ "const": FORMAT });
    schema["properties"]["schema"] = json!({ "const": SCHEMA });
    // An editor's own line.
    schema["properties"]["$schema"] = json!({ "type": "string" });
    schema["required"] = json!(["format", "schema", "name"]);
    for list in ["contacts", "rules", "items", "notes"] {
        schema["properties"][list]["maxItems"] = Value::from(MAX_COUNT);
    }
    format!("{schema:#}\n")
}
