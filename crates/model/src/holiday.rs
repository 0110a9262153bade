//! Days that people keep: national and religious holidays, and when they fall.
//!
//! They are editorial: ours, and not the report's. Days of the Islamic calendar are computed, and the moon, when it is sighted, may
//! move them by a day or two; each such day says that it is computed. Which days are free, and what is open, is not said here.

mod calendar;
#[cfg(test)]
mod tests;

use crate::date::Date;
use crate::ids::HolidayId;
use crate::report::Report;
use crate::words::words;
use borsh::{BorshDeserialize, BorshSerialize};
use std::ops::RangeInclusive;

/// The years for which holidays are told. Before them nobody asks; after them the computed days drift from the sighted ones.
pub const YEARS: RangeInclusive<u16> = 2019..=2077;

/// A holiday.
///
/// ```
/// let report = advisory_model::example::report();
/// assert_eq!(report.reference.holidays[0].name, "Harvest Day");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Holiday {
    /// The slug.
    pub id: String,
    /// The name.
    pub name: String,
    /// What kind of day it is.
    pub kind: HolidayKind,
    /// When it falls.
    pub rule: HolidayRule,
    /// The first year in which it was kept, where that is within [`YEARS`].
    pub since: Option<u16>,
    /// What our knowledge of it rests on.
    pub basis: String,
}

words! {
    /// What kind of day a holiday is.
    ///
    /// ```
    /// assert_eq!(advisory_model::HolidayKind::National.slug(), "national");
    /// ```
    HolidayKind {
        /// A day of the state.
        National = "national",
        /// A day of a faith.
        Religious = "religious",
    }
}

/// When a holiday falls.
///
/// ```
/// use advisory_model::HolidayRule;
///
/// let easter_monday = HolidayRule::Easter { days: 1 };
/// let days: Vec<String> = easter_monday.days_in(2024).iter().map(|(first, _)| first.to_string()).collect();
/// assert_eq!(days, ["2024-04-01"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum HolidayRule {
    /// The same day every year.
    Fixed {
        /// The month, 1 to 12.
        month: u8,
        /// The day of the month.
        day: u8,
    },
    /// So many days after Easter Sunday of the Western churches.
    Easter {
        /// Negative for before.
        days: i16,
    },
    /// A day of the Islamic calendar, or several in a row.
    Islamic {
        /// The month, 1 to 12.
        month: u8,
        /// The first day.
        day: u8,
        /// How many days.
        length: u8,
    },
}

/// A holiday in one year.
///
/// ```
/// use advisory_model::{Date, example};
///
/// let report = example::report();
/// let (from, to) = (Date::new(2026, 9, 1).unwrap(), Date::new(2026, 9, 30).unwrap());
/// let day = report.holidays_between(from, to)[0];
/// assert_eq!((day.first.to_string().as_str(), day.computed), ("2026-09-22", false));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HolidayDay {
    /// The holiday.
    pub holiday: HolidayId,
    /// Its first day.
    pub first: Date,
    /// Its last day; the first one again where it has but one.
    pub last: Date,
    /// Whether it is computed for a calendar that goes by the moon: it may fall a day or two earlier or later.
    pub computed: bool,
}

impl HolidayRule {
    /// Its first and last day, each time that it begins in a year: once as a rule, but twice or never where the moon says so.
    #[must_use]
    pub fn days_in(self, year: u16) -> Vec<(Date, Date)> {
        match self {
            Self::Fixed { month, day } => Date::new(year, month, day).map(|day| (day, day)).into_iter().collect(),
            Self::Easter { days } => {
                let day = calendar::easter(year).plus_days(days.into());
                vec![(day, day)]
            }
            Self::Islamic { month, day, length } => {
                let years = calendar::islamic_years_in(year);
                let spans = years.map(|islamic| {
                    let first = calendar::islamic(islamic, month, day);
                    (first, first.plus_days(i32::from(length.max(1)) - 1))
                });
                spans.filter(|(first, _)| first.year() == year).collect()
            }
        }
    }

    /// Whether its days are computed, and the moon may move them.
    #[must_use]
    pub fn is_computed(self) -> bool {
        matches!(self, Self::Islamic { .. })
    }
}

impl Report {
    /// The holidays with a day between two days, both within, by their first days. Outside [`YEARS`] there are none to tell: see
    /// [`knows_holidays`].
    #[must_use]
    pub fn holidays_between(&self, from: Date, to: Date) -> Vec<HolidayDay> {
        let last_year = to.year().min(*YEARS.end());
        let mut days = Vec::new();
        for (index, holiday) in self.reference.holidays.iter().enumerate() {
            let known_since = holiday.since.unwrap_or_default().max(*YEARS.start());
            // A month may run over the new year.
            let first_year = from.year().saturating_sub(1).max(known_since);
            let spans = (first_year..=last_year).flat_map(|year| holiday.rule.days_in(year));
            days.extend(
                spans
                    .filter(|(first, last)| *first <= to && *last >= from)
                    .map(|(first, last)| HolidayDay {
                        holiday: HolidayId::at(index),
                        first,
                        last,
                        computed: holiday.rule.is_computed(),
                    }),
            );
        }
        days.sort_by_key(|day| day.first);
        days
    }
}

/// Whether the holidays between two days are all known: where they are not, an empty list says nothing.
///
/// ```
/// use advisory_model::{Date, holiday::knows_holidays};
///
/// let day = |year| Date::new(year, 1, 1).unwrap();
/// assert!(knows_holidays(day(2026), day(2027)));
/// assert!(!knows_holidays(day(2076), day(2078)));
/// ```
#[must_use]
pub fn knows_holidays(from: Date, to: Date) -> bool {
    YEARS.contains(&from.year()) && YEARS.contains(&to.year())
}
