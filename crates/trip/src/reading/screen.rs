//! A trip from elsewhere is held to its limits, its ids to their letters, and its texts are cleaned. What is merely unknown stays.

use super::clean;
use super::limits;
use super::refused::{Refused, join};
use crate::record::Record;

/// Cleans a trip, or says what in it cannot be taken. `at` is where it stands in the file.
pub(crate) fn screen(record: &mut Record, at: &str) -> Result<(), Refused> {
    let screen = Screen { at };
    screen.id(&record.report, "report")?;
    screen.id(&record.id, "id")?;
    screen.name(&mut record.name.value, "name")?;
    screen.count(record.stops.value.len(), limits::STOPS, "stops.value")?;
    for (index, stop) in record.stops.value.iter().enumerate() {
        if !stop.scope.split(':').all(is_id) {
            return Err(screen.no_id(&format!("stops.value[{index}].scope")));
        }
    }
    screen.words(&record.ways.value, "ways.value")?;
    screen.words(&record.lodgings.value, "lodgings.value")?;
    screen.words(&record.purposes.value, "purposes.value")?;
    screen.words(&record.travellers.value, "travellers.value")?;
    screen.words(&record.absent.value, "absent.value")?;
    screen.marks(record)?;
    screen.own(record)?;
    screen.order(record)
}

/// Whether a text can be an id.
pub(crate) fn is_id(text: &str) -> bool {
    let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    !text.is_empty() && text.len() <= limits::ID && text.chars().all(is_allowed)
}

pub(super) struct Screen<'a> {
    pub(super) at: &'a str,
}

impl Screen<'_> {
    fn marks(&self, record: &mut Record) -> Result<(), Refused> {
        self.count(record.marks.len(), limits::ITEMS, "marks")?;
        for (id, mark) in &mut record.marks {
            self.id(id, "marks")?;
            self.note(&mut mark.reason.value, &format!("marks.{id}.reason"))?;
            self.note(&mut mark.note.value, &format!("marks.{id}.note"))?;
        }
        Ok(())
    }

    fn own(&self, record: &mut Record) -> Result<(), Refused> {
        self.count(record.own_items.len(), limits::ITEMS, "own_items")?;
        for (id, item) in &mut record.own_items {
            self.own_id(id, "own_items")?;
            self.note(&mut item.text.value, &format!("own_items.{id}.text"))?;
            if !item.section.value.is_empty() {
                self.id(&item.section.value, &format!("own_items.{id}.section"))?;
            }
        }
        self.count(record.own_sections.len(), limits::SECTIONS, "own_sections")?;
        for (id, section) in &mut record.own_sections {
            self.own_id(id, "own_sections")?;
            self.name(&mut section.name.value, &format!("own_sections.{id}.name"))?;
        }
        Ok(())
    }

    fn order(&self, record: &Record) -> Result<(), Refused> {
        self.count(record.order.len(), limits::SECTIONS, "order")?;
        for (id, order) in &record.order {
            self.id(id, "order")?;
            let field = format!("order.{id}.value");
            self.count(order.value.len(), 2 * limits::ITEMS, &field)?;
            order.value.iter().try_for_each(|item| self.id(item, &field))?;
        }
        Ok(())
    }

    fn words(&self, words: &[String], field: &str) -> Result<(), Refused> {
        self.count(words.len(), limits::WORDS, field)?;
        words.iter().try_for_each(|word| self.id(word, field))
    }

    pub(super) fn id(&self, id: &str, field: &str) -> Result<(), Refused> {
        if is_id(id) { Ok(()) } else { Err(self.no_id(field)) }
    }

    /// Own items leave the device whoever travels; so nothing of the report's may pass for one.
    fn own_id(&self, id: &str, field: &str) -> Result<(), Refused> {
        self.id(id, field)?;
        if id.starts_with("own-") {
            Ok(())
        } else {
            Err(Refused::damaged(
                &join(self.at, field),
                "an own id must begin with “own-”",
            ))
        }
    }

    fn no_id(&self, field: &str) -> Refused {
        let what = format!("an id may have letters, digits and “-”, at most {} of them", limits::ID);
        Refused::damaged(&join(self.at, field), &what)
    }

    pub(super) fn name(&self, text: &mut String, field: &str) -> Result<(), Refused> {
        *text = clean::line(text);
        self.length(text, limits::NAME, field)
    }

    fn note(&self, text: &mut String, field: &str) -> Result<(), Refused> {
        *text = clean::lines(text);
        self.length(text, limits::NOTE, field)
    }

    pub(super) fn length(&self, text: &str, limit: usize, field: &str) -> Result<(), Refused> {
        if text.chars().nth(limit).is_none() {
            return Ok(());
        }
        let at = join(self.at, field);
        Err(Refused::TooLong { at, limit })
    }

    pub(super) fn count(&self, count: usize, limit: usize, field: &str) -> Result<(), Refused> {
        if count <= limit {
            return Ok(());
        }
        let at = join(self.at, field);
        Err(Refused::TooMany { at, limit })
    }
}
