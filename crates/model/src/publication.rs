//! What kind of publication a report is: its edition, its level, and the pages it sends its readers to.

use crate::date::Date;
use crate::ids::ParagraphId;
use crate::topic::Topic;
use borsh::{BorshDeserialize, BorshSerialize};

/// When a report was written.
///
/// ```
/// use advisory_model::{Date, example};
///
/// let edition = example::report().edition;
/// assert_eq!(edition.age(Date::new(2026, 11, 22).unwrap()), 7);
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Edition {
    /// The year in its title.
    pub year: u16,
    /// The last day on which it can have been written.
    pub written_before: Date,
    /// How we know: editorial.
    pub note: String,
}

impl Edition {
    /// The years that the report is old at least: whole years since the last day on which it can have been written.
    #[must_use]
    pub fn age(&self, today: Date) -> u16 {
        self.written_before.years_until(today)
    }
}

/// The country's advisory level, as the report gives it.
///
/// ```
/// assert_eq!(advisory_model::example::report().level.word, "reconsider travel");
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Level {
    /// 1 (lightest) to 4 (gravest).
    pub number: u8,
    /// The report's own word for it.
    pub word: String,
    /// Our words.
    pub text: String,
    /// The topics that it rests on.
    pub reasons: Vec<Topic>,
    /// The paragraphs that give it.
    pub sources: Vec<ParagraphId>,
}

/// A publication or page that the report names, without an address.
///
/// ```
/// assert_eq!(advisory_model::example::report().links[0].publisher, "Examplian Council");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Link {
    /// The slug.
    pub id: String,
    /// The title as printed.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// The paragraphs that name it.
    pub sources: Vec<ParagraphId>,
}

/// A page on the web.
///
/// ```
/// assert!(advisory_model::example::report().official_page.url.starts_with("https://"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Page {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
}
