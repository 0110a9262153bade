//! From slugs to indexes, one list a kind.

use super::authored::Authored;
use super::file::{Record, Word};
use super::problem::Problem;
use std::collections::BTreeMap;

/// The slugs of one kind of record, each with its index.
#[derive(Debug)]
pub(super) struct Index {
    kind: &'static str,
    places: BTreeMap<String, usize>,
}

/// Every slug of a folder.
#[derive(Debug)]
pub(super) struct Ids {
    pub(super) sections: Index,
    pub(super) paragraphs: Index,
    pub(super) regions: Index,
    pub(super) zones: Index,
    pub(super) parts: Index,
    pub(super) places: Index,
    pub(super) routes: Index,
    pub(super) statements: Index,
    pub(super) contacts: Index,
    pub(super) items: Index,
    pub(super) situations: Index,
}

impl Ids {
    /// The slugs of a folder; one that is used twice, or is no slug, is a problem.
    pub(super) fn of(authored: &Authored, problems: &mut Vec<Problem>) -> Self {
        Index::of("assessment", &authored.assessments, |it| &it.id, problems);
        Index::of("incident", &authored.incidents, |it| &it.id, problems);
        Index::of("publication", &authored.links, |it| &it.id, problems);
        Index::of("holiday", &authored.holidays, |it| &it.id, problems);
        Index::of("template", &authored.templates, |it| &it.id, problems);
        Self {
            sections: Index::of("section", &authored.sections, |it| &it.id, problems),
            paragraphs: Index::of("paragraph", &authored.paragraphs, |it| &it.anchor, problems),
            regions: Index::of("region", &authored.regions, |it| &it.id, problems),
            zones: Index::of("zone", &authored.zones, |it| &it.id, problems),
            parts: Index::of("part", &authored.parts, |it| &it.id, problems),
            places: Index::of("place", &authored.places, |it| &it.id, problems),
            routes: Index::of("route", &authored.routes, |it| &it.id, problems),
            statements: Index::of("statement", &authored.statements, |it| &it.id, problems),
            contacts: Index::of("contact", &authored.contacts, |it| &it.id, problems),
            items: Index::of("checklist item", &authored.items, |it| &it.id, problems),
            situations: Index::of("situation", &authored.situations, |it| &it.id, problems),
        }
    }
}

impl Index {
    fn of<T>(kind: &'static str, records: &[Record<T>], id: fn(&T) -> &Word, problems: &mut Vec<Problem>) -> Self {
        let mut places = BTreeMap::new();
        for (index, record) in records.iter().enumerate() {
            let word = id(&record.fields);
            if !is_slug(word.get_ref()) {
                let what = format!(
                    "the id `{}` is no slug; write lower-case words joined by hyphens",
                    word.get_ref()
                );
                problems.push(record.problem_at(word, what));
            }
            if let Some(first) = places.insert(word.get_ref().clone(), index) {
                let first = id(&records[first].fields);
                let what = format!("the {kind} `{}` is there twice; rename one of them", first.get_ref());
                problems.push(record.problem_at(word, what));
            }
        }
        Self { kind, places }
    }

    /// The index of a slug, or what to write instead.
    pub(super) fn find(&self, slug: &str) -> Result<usize, String> {
        self.places
            .get(slug)
            .copied()
            .ok_or_else(|| match nearest(slug, self.places.keys().map(String::as_str)) {
                Some(near) => format!("unknown {} `{slug}`; did you mean `{near}`?", self.kind),
                None => format!("unknown {} `{slug}`; there is none yet", self.kind),
            })
    }
}

/// The known word most like an unknown one.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known.min_by_key(|candidate| strsim::damerau_levenshtein(word, candidate))
}

/// Anchors (`crime:2`) are slugs with a number behind them.
fn is_slug(id: &str) -> bool {
    let starts_well = id.starts_with(|first: char| first.is_ascii_lowercase() || first.is_ascii_digit());
    starts_well
        && id
            .chars()
            .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || "-:".contains(it))
}
