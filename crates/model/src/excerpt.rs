//! The excerpt of a report that a page computes with: how its records hang together, and not what the prerendered page shows already.
//!
//! The table at the end says field by field what is in the excerpt. What statements say is read from the page and put back.

mod bytes;

use crate::fingerprint::fingerprint;
use crate::report::Report;
use crate::*;
use bytes::{Bytes, Excerpted, excerpted, listed};

/// A statement's own words, as the page shows them.
///
/// ```
/// use advisory_model::example;
///
/// let words = example::report().words();
/// assert_eq!(words[0].id, "harbour-crime");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The statement's slug.
    pub id: String,
    /// Its text.
    pub text: String,
    /// A remark of ours.
    pub note: Option<String>,
}

impl Report {
    /// The words of all statements, in the report's order.
    #[must_use]
    pub fn words(&self) -> Vec<Words> {
        let words = |it: &Statement| Words {
            id: it.id.clone(),
            text: it.text.clone(),
            note: it.note.clone(),
        };
        self.statements.iter().map(words).collect()
    }

    /// The excerpt, as few bytes.
    ///
    /// ```
    /// use advisory_model::{Report, example};
    ///
    /// let whole = example::report();
    /// let report = Report::of_excerpt(&whole.excerpt(), whole.words()).unwrap();
    /// assert_eq!(report.statements[0].text, whole.statements[0].text);
    /// assert_eq!(report.statements[0].scopes, whole.statements[0].scopes);
    /// assert_eq!(report.title, "", "what is only shown is left out");
    /// ```
    #[must_use]
    pub fn excerpt(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        statements_fingerprint(&self.words()).write(&mut bytes);
        self.write(&mut bytes);
        bytes
    }

    /// The report of an excerpt with these words; `None` where they are not of the same statements, or one is empty.
    #[must_use]
    pub fn of_excerpt(excerpt: &[u8], words: Vec<Words>) -> Option<Self> {
        let bytes = &mut Bytes::of(excerpt);
        let same = u64::read(bytes) == statements_fingerprint(&words);
        let mut report = Self::read(bytes);
        let mut fits = same && words.len() == report.statements.len();
        for (statement, words) in report.statements.iter_mut().zip(words) {
            fits &= !words.text.is_empty();
            statement.id = words.id;
            statement.text = words.text;
            statement.note = words.note;
        }
        fits.then_some(report)
    }
}

/// The slugs say which statements these are: they stay when a page is translated on its way to the reader.
fn statements_fingerprint(words: &[Words]) -> u64 {
    let mut slugs = String::new();
    for words in words {
        slugs.push_str(&words.id);
    }
    fingerprint(&slugs)
}

// Every field stands here once: before the semicolon those of the excerpt, after it those that only native rendering has.
excerpted! {
    Report {
        id, language, country, edition, level, sections, paragraphs, map_size, regions, zones, parts, places, routes, statements,
        assessments, incidents, items;
        title, issuer, produced_with, official_page, sources, links, reference
    }
    Edition { year, written_before; note }
    Level { number, word, text, sources; reasons }
    Section { id, title; depth }
    Paragraph { section, number; fingerprint }
    Region { id, name, neighbours, label, is_small; also, iso }
    Zone { name, regions, note; id, sources }
    Part { name, region; id, sources }
    Place { name, region; id, kind, position, position_source, approximate, note, sources }
    Route { name, regions; id, line, note, sources }
    Statement { topics, scopes, sources; id, text, note, travellers, hours, months, ways, holidays, direction, shelf_life }
    Assessment { scope, topics, grade, word, condition, sources; id, hours, note }
    Incident { id, scopes, topics, when, sources; title, text, inferred_year, actors, targets, toll, note }
    When { first, last; }
    incident::Moment { year, month, day; }
    Item { id, phase; text, why, condition, due, origin }
}

listed! { Topic Grade Phase }
