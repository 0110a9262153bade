//! Authored files, read record by record, so that one bad record does not hide the next.

use super::problem::Problem;
use serde::de::DeserializeOwned;
use std::ops::Range;
use std::path::Path;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// A word that may be wrong, with its place in the file.
pub(super) type Word = Spanned<String>;

/// A file and its text.
#[derive(Debug)]
pub(super) struct File {
    pub(super) name: String,
    text: String,
}

/// A record and its place.
#[derive(Debug)]
pub(super) struct Record<T> {
    pub(super) file: Rc<File>,
    span: Range<usize>,
    pub(super) fields: T,
}

impl File {
    /// The file, or the problem that it cannot be read.
    pub(super) fn read(path: &Path, problems: &mut Vec<Problem>) -> Option<Rc<Self>> {
        let name = path.display().to_string();
        match std::fs::read_to_string(path) {
            Ok(text) => Some(Rc::new(Self { name, text })),
            Err(error) => {
                let what = format!("the file cannot be read ({error}); create it, data/README.md says what it holds");
                problems.push(Problem {
                    file: name,
                    line: 1,
                    what,
                });
                None
            }
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn problem(&self, offset: usize, what: String) -> Problem {
        let line = self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1;
        Problem {
            file: self.name.clone(),
            line,
            what,
        }
    }

    /// The records under the keys that the file may have: `[[statement]]` and the like.
    pub(super) fn table(self: &Rc<Self>, problems: &mut Vec<Problem>) -> Option<DeTable<'_>> {
        match DeTable::parse(&self.text) {
            Ok(table) => Some(table.into_inner()),
            Err(error) => {
                problems.push(self.toml_problem(&error, 0));
                None
            }
        }
    }

    fn toml_problem(&self, error: &toml::de::Error, otherwise: usize) -> Problem {
        let offset = error.span().map_or(otherwise, |span| span.start);
        self.problem(offset, error.message().replace('\n', "; "))
    }

    /// Reads one value as a record.
    pub(super) fn record<T: DeserializeOwned>(
        self: &Rc<Self>,
        value: Spanned<DeValue<'_>>,
        problems: &mut Vec<Problem>,
    ) -> Option<Record<T>> {
        let span = value.span();
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(fields) => Some(Record {
                file: self.clone(),
                span,
                fields,
            }),
            Err(error) => {
                problems.push(self.toml_problem(&error, span.start));
                None
            }
        }
    }

    /// Takes the records of one kind out of a table.
    pub(super) fn take<T: DeserializeOwned>(
        self: &Rc<Self>,
        table: &mut DeTable<'_>,
        kind: &str,
        problems: &mut Vec<Problem>,
    ) -> Vec<Record<T>> {
        let Some(value) = table.remove(kind) else {
            return Vec::new();
        };
        let start = value.span().start;
        let DeValue::Array(values) = value.into_inner() else {
            problems.push(self.problem(start, format!("`{kind}` is no list of records; write `[[{kind}]]`")));
            return Vec::new();
        };
        values
            .into_iter()
            .filter_map(|value| self.record(value, problems))
            .collect()
    }

    /// Refuses what is left in a table.
    pub(super) fn refuse_rest(&self, table: &DeTable<'_>, kinds: &[&str], problems: &mut Vec<Problem>) {
        for key in table.keys() {
            let kinds: Vec<String> = kinds.iter().map(|kind| format!("[[{kind}]]")).collect();
            let what = format!(
                "unknown kind of record `{}`; this file holds {}",
                key.get_ref(),
                kinds.join(", ")
            );
            problems.push(self.problem(key.span().start, what));
        }
    }
}

impl<T> Record<T> {
    /// A problem of the whole record.
    pub(super) fn problem(&self, what: String) -> Problem {
        self.file.problem(self.span.start, what)
    }

    /// A problem of one word of it.
    pub(super) fn problem_at(&self, word: &Word, what: String) -> Problem {
        self.file.problem(word.span().start, what)
    }
}
