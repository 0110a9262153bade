//! The shapes that authors write. `data/README.md` explains them with examples.

use super::file::{File, Record, Word};
use super::holidays::HolidayShape;
use super::problem::Problem;
pub(super) use super::shelf_life::ShelfLife;
use super::situations::SituationShape;
use super::templates::TemplateShape;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::rc::Rc;

/// A folder, as written.
#[derive(Debug, Default)]
pub(super) struct Authored {
    pub(super) report: Option<Record<Report>>,
    pub(super) outline: Option<Rc<File>>,
    pub(super) sections: Vec<Record<Section>>,
    pub(super) paragraphs: Vec<Record<Paragraph>>,
    pub(super) facts: Vec<Record<Facts>>,
    pub(super) recommendations: Vec<Record<Recommendation>>,
    pub(super) regions: Vec<Record<Region>>,
    pub(super) zones: Vec<Record<Zone>>,
    pub(super) parts: Vec<Record<Part>>,
    pub(super) places: Vec<Record<Place>>,
    pub(super) routes: Vec<Record<Route>>,
    pub(super) statements: Vec<Record<Statement>>,
    pub(super) assessments: Vec<Record<Assessment>>,
    pub(super) incidents: Vec<Record<Incident>>,
    pub(super) contacts: Vec<Record<Contact>>,
    pub(super) items: Vec<Record<Item>>,
    pub(super) situations: Vec<Record<SituationShape>>,
    pub(super) links: Vec<Record<Link>>,
    pub(super) holidays: Vec<Record<HolidayShape>>,
    pub(super) templates: Vec<Record<TemplateShape>>,
}

impl Authored {
    /// Reads every file of a folder. What cannot be read is a problem, and the rest is read all the same.
    pub(super) fn read(folder: &Path, problems: &mut Vec<Problem>) -> Self {
        macro_rules! file {
            ($name:literal: $($kind:literal),+) => {{
                let kinds = [$($kind),+];
                let file = File::read(&folder.join($name), problems);
                let mut table = file.as_ref().and_then(|file| file.table(problems));
                let taken = ($(match (&file, &mut table) {
                    (Some(file), Some(table)) => file.take(table, $kind, problems),
                    _ => Vec::new(),
                },)+);
                if let (Some(file), Some(table)) = (&file, &table) {
                    file.refuse_rest(table, &kinds, problems);
                }
                taken
            }};
        }
        let (regions, zones, parts) = file!("regions.toml": "region", "zone", "part");
        let (places, routes) = file!("places.toml": "place", "route");
        Self {
            report: single(folder, problems),
            outline: File::read(&folder.join("outline.json"), problems),
            sections: file!("sections.toml": "section").0,
            paragraphs: file!("paragraphs.toml": "paragraph").0,
            facts: file!("facts.toml": "facts").0,
            recommendations: file!("recommendations.toml": "recommendation").0,
            regions,
            zones,
            parts,
            places,
            routes,
            statements: statements(folder, problems),
            assessments: file!("assessments.toml": "assessment").0,
            incidents: file!("incidents.toml": "incident").0,
            contacts: file!("contacts.toml": "contact").0,
            items: file!("checklist.toml": "item").0,
            situations: file!("situations.toml": "situation").0,
            links: file!("links.toml": "link").0,
            holidays: file!("holidays.toml": "holiday").0,
            templates: file!("templates.toml": "template").0,
        }
    }
}

impl Authored {
    /// Puts the statements into the report's order, that of their first paragraphs; else they stay as their file has them.
    pub(super) fn order_statements(&mut self) {
        let anchors = self.paragraphs.iter().map(|it| it.fields.anchor.get_ref().as_str());
        let places: BTreeMap<&str, usize> = anchors.enumerate().map(|(index, anchor)| (anchor, index)).collect();
        let place = |it: &Record<Statement>| {
            it.fields
                .sources
                .first()
                .and_then(|anchor| places.get(anchor.get_ref().as_str()))
        };
        self.statements.sort_by_key(|it| place(it).copied());
    }
}

fn single(folder: &Path, problems: &mut Vec<Problem>) -> Option<Record<Report>> {
    let file = File::read(&folder.join("report.toml"), problems)?;
    let table = file.table(problems)?;
    let whole = toml::Spanned::new(0..0, toml::de::DeValue::Table(table));
    file.record(whole, problems)
}

/// The statements, in the order of the sections; a file that belongs to no section is a problem.
fn statements(folder: &Path, problems: &mut Vec<Problem>) -> Vec<Record<Statement>> {
    let folder = folder.join("statements");
    let listing = std::fs::read_dir(&folder).map(|entries| entries.flatten().map(|entry| entry.path()).collect());
    let mut paths: Vec<_> = listing.unwrap_or_default();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    let mut all = Vec::new();
    for path in paths {
        let Some(file) = File::read(&path, problems) else {
            continue;
        };
        let Some(mut table) = file.table(problems) else {
            continue;
        };
        all.extend(file.take(&mut table, "statement", problems));
        file.refuse_rest(&table, &["statement"], problems);
    }
    all
}

/// A text: English, or a table with a language each.
#[derive(Debug, Default, Clone)]
pub(super) struct Text {
    en: String,
    fr: Option<String>,
}

impl Text {
    pub(super) fn in_language(&self, language: &str) -> &str {
        match (language, &self.fr) {
            ("fr", Some(french)) => french,
            _ => &self.en,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.en.trim().is_empty() || self.fr.as_ref().is_some_and(|french| french.trim().is_empty())
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text, or a table { en = \"…\", fr = \"…\" }")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Text, E> {
        Ok(Text {
            en: text.to_owned(),
            fr: None,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
        let mut text = Text::default();
        while let Some(language) = map.next_key::<String>()? {
            match language.as_str() {
                "en" => text.en = map.next_value()?,
                "fr" => text.fr = Some(map.next_value()?),
                _ => return Err(serde::de::Error::unknown_field(&language, &["en", "fr"])),
            }
        }
        Ok(text)
    }
}

macro_rules! shapes {
    ($($name:ident { $($field:ident: $type:ty),* $(,)? })*) => {$(
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            $(pub(super) $field: $type,)*
        }
    )*};
}

shapes! {
    Report {
        id: String,
        country: Text,
        title: Text,
        issuer: Vec<Text>,
        produced_with: Text,
        edition: u16,
        written_before: Word,
        written_before_note: Text,
        official_page: Page,
        sources: Vec<Word>,
        level: Level,
    }
    Page { title: Text, url: Word }
    Level { number: u8, word: Text, text: Text, reasons: Vec<Word>, sources: Vec<Word> }
    Section { id: Word, title: Text, depth: u8 }
    Paragraph { anchor: Word, section: Word, fingerprint: Word }
    Zone { id: Word, name: Text, regions: Vec<Word>, note: Text, sources: Vec<Word> }
    Part { id: Word, name: Text, region: Word, sources: Vec<Word> }
    Link { id: Word, title: Text, publisher: Text, sources: Vec<Word> }
    DueDay { from: Word, days: i16 }
}

/// Shapes with fields that may be left out.
macro_rules! defaulted {
    ($($name:ident { $($field:ident: $type:ty),* ; $($optional:ident: $option:ty),* $(,)? })*) => {$(
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            $(pub(super) $field: $type,)*
            $(#[serde(default)] pub(super) $optional: $option,)*
        }
    )*};
}

defaulted! {
    Facts { paragraph: Word; figures: Vec<Word>, dates: Vec<Word>, names: Vec<Word> }
    Recommendation { paragraph: Word, text: Text; items: Vec<Word>, situations: Vec<Word>, none: Option<Text> }
    Region { id: Word, name: Text, iso: String, outline: Word; also: Vec<String> }
    Place {
        id: Word, name: Text, region: Word, kind: Word, sources: Vec<Word>;
        position: Option<toml::Spanned<[f64; 2]>>, position_source: String, approximate: bool, note: Option<Text>,
    }
    Route { id: Word, name: Text, regions: Vec<Word>, line: Vec<toml::Spanned<[f64; 2]>>, sources: Vec<Word>; note: Option<Text> }
    Statement {
        id: Word, text: Text, topics: Vec<Word>, scopes: Vec<Word>, direction: Word, shelf_life: ShelfLife, sources: Vec<Word>;
        travellers: Vec<Word>, hours: Vec<Word>, months: Option<[u8; 2]>, ways: Vec<Word>, holidays: bool, note: Option<Text>,
    }
    Assessment {
        id: Word, scope: Word, topics: Vec<Word>, grade: Word, word: Text, sources: Vec<Word>;
        hours: Vec<Word>, condition: Option<Text>, note: Option<Text>,
    }
    Incident {
        id: Word, title: Text, text: Text, when: Word, scopes: Vec<Word>, topics: Vec<Word>, sources: Vec<Word>;
        inferred_year: bool, actors: Vec<Text>, targets: Vec<Text>, toll: Option<Text>, note: Option<Text>,
    }
    Contact {
        id: Word, name: Text, kind: Word, scopes: Vec<Word>, sources: Vec<Word>;
        phones: Vec<Word>, address: Option<Text>, region: Option<Word>, hours: Option<Text>, text: Option<Text>, note: Option<Text>,
        for_others: Option<Text>,
    }
    Item {
        id: Word, phase: Word, text: Text, why: Vec<Word>, origin: Word;
        when: Option<Condition>, due: Option<DueDay>, basis: Option<Text>,
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Condition {
    pub(super) scopes: Vec<Word>,
    pub(super) ways: Vec<Word>,
    pub(super) lodgings: Vec<Word>,
    pub(super) purposes: Vec<Word>,
    pub(super) travellers: Vec<Word>,
    pub(super) months: Option<[u8; 2]>,
}
