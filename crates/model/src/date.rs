//! Civil dates. No clock is read here: today is always handed in.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A day of the Gregorian calendar, years 1 to 9999.
///
/// ```
/// use advisory_model::Date;
///
/// let departure = Date::new(2026, 3, 1).unwrap();
/// assert_eq!(departure.plus_days(-1).to_string(), "2026-02-28");
/// assert_eq!("2026-03-01".parse(), Ok(departure));
/// assert_eq!(Date::new(2026, 2, 29), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, BorshSerialize, BorshDeserialize)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Default for Date {
    /// The first day of the calendar.
    fn default() -> Self {
        Self {
            year: 1,
            month: 1,
            day: 1,
        }
    }
}

impl Date {
    /// The day, if there is such a day.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year) && (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
        exists.then_some(Self { year, month, day })
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// The day so many days later, or earlier where negative; the calendar's ends hold it.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self::from_number(self.number().saturating_add(days))
    }

    /// Days from this day to another; negative where the other is earlier.
    ///
    /// ```
    /// use advisory_model::Date;
    ///
    /// let (eve, day) = (Date::new(2019, 12, 31).unwrap(), Date::new(2020, 3, 1).unwrap());
    /// assert_eq!(eve.days_until(day), 61);
    /// ```
    #[must_use]
    pub fn days_until(self, other: Self) -> i32 {
        other.number() - self.number()
    }

    /// Whole years from this day to another, as birthdays count them; 0 where the other is earlier.
    ///
    /// ```
    /// use advisory_model::Date;
    ///
    /// let written_before = Date::new(2019, 10, 31).unwrap();
    /// assert_eq!(written_before.years_until(Date::new(2026, 10, 30).unwrap()), 6);
    /// assert_eq!(written_before.years_until(Date::new(2026, 10, 31).unwrap()), 7);
    /// ```
    #[must_use]
    pub fn years_until(self, other: Self) -> u16 {
        let before_the_day = (other.month, other.day) < (self.month, self.day);
        other
            .year
            .saturating_sub(self.year)
            .saturating_sub(u16::from(before_the_day && other.year > self.year))
    }

    /// Days since 1 January of the year 1, which is day 0.
    fn number(self) -> i32 {
        let years = i32::from(self.year) - 1;
        let before_this_year = years * 365 + years / 4 - years / 100 + years / 400;
        let before_this_month: i32 = (1..self.month).map(|month| i32::from(days_in(self.year, month))).sum();
        before_this_year + before_this_month + i32::from(self.day) - 1
    }

    fn from_number(number: i32) -> Self {
        const LAST: i32 = 3_652_058; // 31 December 9999
        let number = number.clamp(0, LAST);
        let mut year = u16::try_from(number / 366 + 1).unwrap_or(9999);
        while year < 9999
            && (Self {
                year: year + 1,
                month: 1,
                day: 1,
            })
            .number()
                <= number
        {
            year += 1;
        }
        let mut rest = number - Self { year, month: 1, day: 1 }.number();
        let mut month = 1;
        while rest >= i32::from(days_in(year, month)) {
            rest -= i32::from(days_in(year, month));
            month += 1;
        }
        Self {
            year,
            month,
            day: u8::try_from(rest + 1).unwrap_or(1),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Why a text is no date.
///
/// ```
/// use advisory_model::Date;
///
/// let error = "1 May".parse::<Date>().unwrap_err();
/// assert_eq!(error.to_string(), "not a date; write it as 2019-10-31");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a date; write it as 2019-10-31")
    }
}

impl std::error::Error for NotADate {}

impl std::str::FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotADate);
        };
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return Err(NotADate);
        }
        let parsed = (year.parse(), month.parse(), day.parse());
        let (Ok(year), Ok(month), Ok(day)) = parsed else {
            return Err(NotADate);
        };
        Self::new(year, month, day).ok_or(NotADate)
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Kept and sent as it is written: `2019-10-31`.
impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as Deserialize>::deserialize(deserializer)?;
        text.parse()
            .map_err(|error| serde::de::Error::custom(format_args!("“{text}” is {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_day_of_four_centuries_has_its_number_and_back() {
        let mut day = Date::new(1800, 1, 1).unwrap();
        for _ in 0..146_097 {
            let next = day.plus_days(1);
            assert!(next > day, "{day} then {next}");
            assert_eq!(day.days_until(next), 1);
            day = next;
        }
        assert_eq!(day.to_string(), "2200-01-01");
    }

    #[test]
    fn the_ends_of_the_calendar_hold() {
        assert_eq!(Date::new(1, 1, 1).unwrap().plus_days(-5).to_string(), "0001-01-01");
        assert_eq!(
            Date::new(9999, 12, 31).unwrap().plus_days(i32::MAX).to_string(),
            "9999-12-31"
        );
    }

    #[test]
    fn years_are_whole() {
        let cases = [
            ("2019-10-31", "2019-10-30", 0),
            ("2020-02-29", "2021-02-28", 0),
            ("2020-02-29", "2021-03-01", 1),
        ];
        for (from, to, years) in cases {
            let (from, to): (Date, Date) = (from.parse().unwrap(), to.parse().unwrap());
            assert_eq!(from.years_until(to), years, "{from} to {to}");
        }
    }
}
