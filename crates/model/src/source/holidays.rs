//! Holidays, as authors write them, and as the model knows them. All are editorial, so that each names its basis.

use super::authored::Text;
use super::file::Word;
use super::resolve::Resolver;
use crate::{Date, Holiday, HolidayRule};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HolidayShape {
    pub(super) id: Word,
    name: Text,
    kind: Word,
    on: On,
    basis: Text,
    since: Option<u16>,
}

/// One of three ways to say a day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct On {
    /// Month and day, every year: `09-22`.
    day: Option<Word>,
    /// Days after Easter Sunday.
    easter: Option<i16>,
    /// Month and day of the Islamic calendar: `09-01`.
    islamic: Option<Word>,
    /// How many days; of the Islamic calendar alone.
    length: Option<u8>,
}

impl Resolver<'_, HolidayShape> {
    pub(super) fn holiday(&mut self) -> Option<Holiday> {
        let it = &self.record.fields;
        Some(Holiday {
            id: it.id.get_ref().clone(),
            name: self.text(&it.name),
            since: it.since,
            basis: self.text(&it.basis),
            kind: self.word(&it.kind)?,
            rule: self.rule(&it.on)?,
        })
    }

    fn rule(&mut self, on: &On) -> Option<HolidayRule> {
        match (&on.day, on.easter, &on.islamic, on.length) {
            (Some(word), None, None, None) => {
                let (month, day) = self.month_and_day(word, |month, day| Date::new(2019, month, day).is_some())?;
                Some(HolidayRule::Fixed { month, day })
            }
            (None, Some(days), None, None) => Some(HolidayRule::Easter { days }),
            (None, None, Some(word), length) => {
                let exists = |month, day| (1..=12).contains(&month) && (1..=30).contains(&day);
                let (month, day) = self.month_and_day(word, exists)?;
                let length = length.unwrap_or(1).max(1);
                Some(HolidayRule::Islamic { month, day, length })
            }
            _ => {
                let what = "this holiday has no day of one kind; write on = { day = \"09-22\" }, { easter = 1 } or \
                            { islamic = \"09-01\", length = 30 }";
                self.note(what.into());
                None
            }
        }
    }

    fn month_and_day(&mut self, word: &Word, exists: fn(u8, u8) -> bool) -> Option<(u8, u8)> {
        let parts = word.get_ref().split_once('-');
        let numbers = parts.and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
        let found = numbers.filter(|(month, day)| exists(*month, *day));
        if found.is_none() {
            let what = format!(
                "`{}` is no day of every year; write the month and the day, as in 09-22",
                word.get_ref()
            );
            self.note_at(word, what);
        }
        found
    }
}
