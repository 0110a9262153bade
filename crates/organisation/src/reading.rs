//! From the file's text to an [`Organisation`], or to all that is wrong with it.
//!
//! A field that is not known is an error too: a slip of the pen must not make a rule vanish. It refuses to take over a part of a file.

use crate::{Contact, FORMAT, Item, Organisation, Rule, SCHEMA, check, json};
use advisory_model::{Condition, Lodging, Months, Phase, Purpose, Report, Scope, Traveller, Way};
use serde_json::{Map, Value};

/// How long a file may be.
pub const MAX_BYTES: usize = 256 * 1024;
/// How many errors are told.
const MAX_PROBLEMS: usize = 50;
/// How many there may be of each kind.
pub(crate) const MAX_COUNT: usize = 200;
/// The longest texts, in characters.
pub(crate) const SHORT: usize = 120;
pub(crate) const LONG: usize = 600;
pub(crate) const MARK: usize = 8;
pub(crate) const PHONE: usize = 40;
pub(crate) const SLUG: usize = 40;
/// The most days before departure.
pub(crate) const LATEST_DUE: u16 = 365;

/// Something that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, as `rules[2].scope`; `$` is the whole file.
    pub path: String,
    /// What is allowed instead.
    pub reason: String,
}

/// Reads a file. Some editors write a mark before its first sign, which says that it is UTF-8, and no more.
///
/// # Errors
/// Every problem, in the order of the file's fields; never none.
pub fn read(text: &str, report: &Report) -> Result<Organisation, Vec<Problem>> {
    let mut reading = Reading {
        report,
        problems: Vec::new(),
    };
    let organisation = reading.whole(text.strip_prefix('\u{feff}').unwrap_or(text));
    match organisation {
        Some(organisation) if reading.problems.is_empty() => Ok(organisation),
        _ => Err(reading.problems),
    }
}

struct Reading<'a> {
    report: &'a Report,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn whole(&mut self, text: &str) -> Option<Organisation> {
        if text.len() > MAX_BYTES {
            self.wrong("$", &format!("at most {} KB", MAX_BYTES / 1024));
            return None;
        }
        let value: Value = match json::parse(text) {
            Ok(value) => value,
            Err(error) => {
                self.wrong("$", &format!("JSON belongs here: {error}"));
                return None;
            }
        };
        let known = [
            "$schema", "format", "schema", "name", "mark", "contacts", "rules", "items", "notes",
        ];
        let it = self.fields(&value, "$", &known)?;
        if it.get("format").and_then(Value::as_str) != Some(FORMAT) {
            self.wrong("format", &format!("“{FORMAT}” belongs here"));
        }
        if it.get("schema").and_then(Value::as_u64) != Some(SCHEMA) {
            self.wrong(
                "schema",
                &format!("{SCHEMA} belongs here: the version that this report reads"),
            );
        }
        let organisation = Organisation {
            name: self.text(it, "$", "name", SHORT, true),
            mark: self.text(it, "$", "mark", MARK, false),
            contacts: self.list(it, "$", "contacts", Self::contact),
            rules: self.list(it, "$", "rules", Self::rule),
            items: self.list(it, "$", "items", Self::item),
            notes: self.list(it, "$", "notes", Self::rule),
        };
        for (at, item) in organisation.items.iter().enumerate() {
            if organisation.items[..at].iter().any(|other| other.id == item.id) {
                self.wrong(&format!("items[{at}].id"), "an id that no other item has");
            }
        }
        Some(organisation)
    }

    fn wrong(&mut self, path: &str, reason: &str) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(Problem {
                path: path.to_owned(),
                reason: reason.to_owned(),
            });
        }
    }

    fn fields<'v>(&mut self, value: &'v Value, at: &str, known: &[&str]) -> Option<&'v Map<String, Value>> {
        let Some(fields) = value.as_object() else {
            self.wrong(at, "an object belongs here");
            return None;
        };
        for name in fields.keys().filter(|name| !known.contains(&name.as_str())) {
            let reason = format!("no such field; there are {}", known.join(", "));
            self.wrong(&join(at, &shown(name)), &reason);
        }
        Some(fields)
    }

    fn text(&mut self, of: &Map<String, Value>, at: &str, name: &str, longest: usize, needed: bool) -> String {
        let path = join(at, name);
        match of.get(name) {
            None if needed => self.wrong(&path, "this field is needed"),
            None => {}
            Some(Value::String(text)) => match check::text(text, longest) {
                Some(reason) => self.wrong(&path, &reason),
                None => return text.trim().to_owned(),
            },
            Some(_) => self.wrong(&path, "a text belongs here"),
        }
        String::new()
    }

    fn checked(&mut self, text: String, at: &str, name: &str, check: fn(&str) -> Option<String>) -> String {
        if let Some(reason) = Some(&text).filter(|it| !it.is_empty()).and_then(|it| check(it)) {
            self.wrong(&join(at, name), &reason);
        }
        text
    }

    fn list<T>(
        &mut self,
        of: &Map<String, Value>,
        at: &str,
        name: &str,
        each: fn(&mut Self, &Value, &str) -> Option<T>,
    ) -> Vec<T> {
        let path = join(at, name);
        match of.get(name) {
            None => {}
            Some(Value::Array(all)) if all.len() <= MAX_COUNT => {
                let all = all.iter().enumerate();
                return all
                    .filter_map(|(n, value)| each(self, value, &format!("{path}[{n}]")))
                    .collect();
            }
            Some(_) => self.wrong(&path, &format!("a list of at most {MAX_COUNT} belongs here")),
        }
        Vec::new()
    }

    fn contact(&mut self, value: &Value, at: &str) -> Option<Contact> {
        let it = self.fields(value, at, &["label", "phone", "hours", "note", "link"])?;
        let (phone, link) = (
            self.text(it, at, "phone", PHONE, true),
            self.text(it, at, "link", LONG, false),
        );
        Some(Contact {
            label: self.text(it, at, "label", SHORT, true),
            phone: self.checked(phone, at, "phone", check::phone),
            hours: self.text(it, at, "hours", SHORT, false),
            note: self.text(it, at, "note", LONG, false),
            link: self.checked(link, at, "link", check::link),
        })
    }

    fn rule(&mut self, value: &Value, at: &str) -> Option<Rule> {
        let it = self.fields(value, at, &["scope", "text"])?;
        let text = self.text(it, at, "text", LONG, true);
        let path = join(at, "scope");
        let scope = self.scope(it.get("scope").unwrap_or(&Value::Null), &path)?;
        Some(Rule { scope, text })
    }

    fn scope(&mut self, value: &Value, at: &str) -> Option<Scope> {
        let scope = value.as_str().and_then(|word| self.report.scope(word));
        if scope.is_none() {
            let what = "a scope of the report: country, or zone:, region:, part:, place: or route: with its slug";
            self.wrong(at, what);
        }
        scope
    }

    fn item(&mut self, value: &Value, at: &str) -> Option<Item> {
        let it = self.fields(value, at, &["id", "phase", "text", "reason", "when", "due"])?;
        let id = self.text(it, at, "id", SLUG, true);
        let (id, text) = (
            self.checked(id, at, "id", check::id),
            self.text(it, at, "text", LONG, true),
        );
        let reason = self.text(it, at, "reason", LONG, true);
        let when = it.get("when").map(|when| self.condition(when, &join(at, "when")));
        let due = it.get("due").and_then(|due| self.days(due, &join(at, "due")));
        let phase = self.word(
            it.get("phase").unwrap_or(&Value::Null),
            &join(at, "phase"),
            Phase::ALL,
            Phase::slug,
        )?;
        Some(Item {
            id,
            phase,
            text,
            reason,
            when: when.unwrap_or_default(),
            due,
        })
    }

    fn days(&mut self, value: &Value, at: &str) -> Option<u16> {
        let days = value
            .as_u64()
            .and_then(|days| u16::try_from(days).ok())
            .filter(|days| *days <= LATEST_DUE);
        if days.is_none() {
            self.wrong(at, "whole days before departure, 0 to 365");
        }
        days
    }

    fn word<T: Copy>(&mut self, value: &Value, at: &str, all: &[T], slug: fn(T) -> &'static str) -> Option<T> {
        let found = value
            .as_str()
            .and_then(|word| all.iter().copied().find(|it| slug(*it) == word));
        if found.is_none() {
            let all: Vec<&str> = all.iter().map(|it| slug(*it)).collect();
            self.wrong(at, &format!("one of {}", all.join(", ")));
        }
        found
    }

    fn condition(&mut self, value: &Value, at: &str) -> Condition {
        let known = ["scopes", "ways", "lodgings", "purposes", "travellers", "months"];
        let Some(it) = self.fields(value, at, &known) else {
            return Condition::default();
        };
        Condition {
            scopes: self.list(it, at, "scopes", Self::scope),
            ways: self.list(it, at, "ways", |on, value, at| on.word(value, at, Way::ALL, Way::slug)),
            lodgings: self.list(it, at, "lodgings", |on, value, at| {
                on.word(value, at, Lodging::ALL, Lodging::slug)
            }),
            purposes: self.list(it, at, "purposes", |on, value, at| {
                on.word(value, at, Purpose::ALL, Purpose::slug)
            }),
            travellers: self.list(it, at, "travellers", |on, value, at| {
                on.word(value, at, Traveller::ALL, Traveller::slug)
            }),
            months: it
                .get("months")
                .and_then(|months| self.months(months, &join(at, "months"))),
        }
    }

    fn months(&mut self, value: &Value, at: &str) -> Option<Months> {
        let month = |n: usize| {
            value
                .get(n)
                .and_then(Value::as_u64)
                .and_then(|it| u8::try_from(it).ok())
        };
        let fits = |it: &u8| (1..=12).contains(it);
        let months = month(0).filter(fits).zip(month(1).filter(fits));
        let months = months.filter(|_| value.as_array().is_some_and(|all| all.len() == 2));
        if months.is_none() {
            self.wrong(at, "the first and the last month, as [6, 9]");
        }
        months.map(|(first, last)| Months { first, last })
    }
}

/// A field's name in a path. It is the author's, of any length, with any sign in it or with none.
fn shown(name: &str) -> String {
    if name.is_empty() {
        return "\"\"".to_owned();
    }
    let letters = name.chars().take(40);
    letters.map(|it| if it.is_ascii_graphic() { it } else { '?' }).collect()
}

fn join(at: &str, name: &str) -> String {
    if at == "$" {
        name.to_owned()
    } else {
        format!("{at}.{name}")
    }
}
