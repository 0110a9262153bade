//! Templates of trips, as authors write them, and as the model knows them. All are editorial.

use super::authored::Text;
use super::file::Word;
use super::resolve::Resolver;
use crate::{Stop, Template, Trip};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TemplateShape {
    pub(super) id: Word,
    name: Text,
    text: Text,
    #[serde(default)]
    stops: Vec<Word>,
    #[serde(default)]
    ways: Vec<Word>,
    #[serde(default)]
    lodgings: Vec<Word>,
    #[serde(default)]
    purposes: Vec<Word>,
    #[serde(default)]
    travellers: Vec<Word>,
}

impl Resolver<'_, TemplateShape> {
    #[expect(clippy::unnecessary_wraps, reason = "each kind of record is converted alike")]
    pub(super) fn template(&mut self) -> Option<Template> {
        let it = &self.record.fields;
        let scopes: Vec<_> = it.stops.iter().filter_map(|word| self.scope(word)).collect();
        let stop = |scope| Stop {
            scope,
            arrival: None,
            leave: None,
        };
        let trip = Trip {
            stops: scopes.into_iter().map(stop).collect(),
            ways: self.words(&it.ways),
            lodgings: self.words(&it.lodgings),
            purposes: self.words(&it.purposes),
            travellers: self.words(&it.travellers),
            ..Trip::default()
        };
        if trip == Trip::default() {
            self.note("this template sets nothing; name stops, ways, lodgings, purposes or travellers".into());
        }
        Some(Template {
            id: it.id.get_ref().clone(),
            name: self.text(&it.name),
            text: self.text(&it.text),
            trip,
        })
    }
}
