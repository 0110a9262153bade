//! A report without what a prerendered page shows already: such a page need not load it twice.

use crate::fingerprint::fingerprint;
use crate::report::Report;

/// A statement's own words.
///
/// ```
/// use advisory_model::example;
///
/// let words = example::report().words();
/// assert_eq!(words[0].id, "harbour-crime");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
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
        let words = |it: &crate::Statement| Words {
            id: it.id.clone(),
            text: it.text.clone(),
            note: it.note.clone(),
        };
        self.statements.iter().map(words).collect()
    }

    /// The report with its statements' words left out, and all that is only ever shown: items' texts and reasons, remarks on places and
    /// positions, who issued it. What statements say is asked for later and can be put back.
    ///
    /// ```
    /// use advisory_model::example;
    ///
    /// let report = example::report();
    /// assert_eq!(report.clone().without_words().statements[0].text, "");
    /// let again = report.clone().without_words().with_words(report.words()).unwrap();
    /// assert_eq!(again.statements, report.statements);
    /// ```
    #[must_use]
    pub fn without_words(mut self) -> Self {
        self.statements_fingerprint = fingerprint_of(self.statements.iter().map(|it| it.id.as_str()));
        for statement in &mut self.statements {
            statement.id.clear();
            statement.text.clear();
            statement.note = None;
        }
        self.leave_out_what_is_only_shown();
        self
    }

    fn leave_out_what_is_only_shown(&mut self) {
        self.issuer.clear();
        self.produced_with.clear();
        self.edition.note.clear();
        for paragraph in &mut self.paragraphs {
            paragraph.fingerprint = 0;
        }
        for region in &mut self.regions {
            region.also.clear();
            region.iso.clear();
        }
        for place in &mut self.places {
            place.position = None;
            place.position_source.clear();
            place.note = None;
        }
        for route in &mut self.routes {
            route.line.clear();
            route.note = None;
        }
        for item in &mut self.items {
            item.text.clear();
            item.why.clear();
            item.origin = crate::Origin::Report;
        }
    }

    /// The report with these words; `None` where they belong to other statements than were left out, or one is empty.
    #[must_use]
    pub fn with_words(mut self, words: Vec<Words>) -> Option<Self> {
        let same = self.statements_fingerprint == fingerprint_of(words.iter().map(|it| it.id.as_str()));
        let fits = same && words.len() == self.statements.len() && words.iter().all(|it| !it.text.is_empty());
        self.statements_fingerprint = 0;
        for (statement, words) in self.statements.iter_mut().zip(words) {
            statement.id = words.id;
            statement.text = words.text;
            statement.note = words.note;
        }
        fits.then_some(self)
    }
}

/// The slugs say which statements these are: they stay when a page is translated on its way to the reader.
fn fingerprint_of<'a>(slugs: impl Iterator<Item = &'a str>) -> u64 {
    fingerprint(&slugs.collect::<Vec<_>>().join(" "))
}
