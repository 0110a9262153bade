//! The shape of the file as a JSON schema, for editors. It refuses to repeat what only [`crate::read`] can check, such as scopes.
#![expect(dead_code, reason = "the types are there for their shape")]

use schemars::{JsonSchema, schema_for};

/// What an organisation adds to the report for its own people.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Organisation {
    #[schemars(regex(pattern = "^travel-advisory organisation$"))]
    format: String,
    #[schemars(range(min = 1, max = 1))]
    schema: u64,
    #[schemars(length(min = 1, max = 120))]
    name: String,
    #[schemars(length(min = 1, max = 8))]
    mark: Option<String>,
    #[schemars(length(max = 200))]
    contacts: Option<Vec<Contact>>,
    #[schemars(length(max = 200))]
    rules: Option<Vec<Rule>>,
    #[schemars(length(max = 200))]
    items: Option<Vec<Item>>,
    #[schemars(length(max = 200))]
    notes: Option<Vec<Rule>>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Contact {
    label: String,
    phone: String,
    hours: Option<String>,
    note: Option<String>,
    #[schemars(regex(pattern = "^(https://|mailto:|tel:)"))]
    link: Option<String>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Rule {
    /// `country`, or `zone:`, `region:`, `part:`, `place:` or `route:` with its slug.
    #[schemars(regex(pattern = "^(country|(zone|region|part|place|route):[a-z0-9-]+)$"))]
    scope: String,
    text: String,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Item {
    #[schemars(regex(pattern = "^[a-z0-9-]+$"))]
    id: String,
    phase: String,
    text: String,
    reason: String,
    when: Option<When>,
    /// Days before departure.
    #[schemars(range(max = 365))]
    due: Option<u16>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct When {
    scopes: Option<Vec<String>>,
    ways: Option<Vec<String>>,
    lodgings: Option<Vec<String>>,
    purposes: Option<Vec<String>>,
    travellers: Option<Vec<String>>,
    months: Option<[u8; 2]>,
}

/// The schema, as it is published.
#[must_use]
pub fn schema() -> serde_json::Value {
    schema_for!(Organisation).to_value()
}
