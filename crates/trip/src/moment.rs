//! A moment, as files write it. Nobody's clock is read here.

use advisory_model::Date;
use std::fmt;
use std::str::FromStr;

const SECONDS_OF_A_DAY: u64 = 86_400;

/// A second of universal time, from 1970 on.
///
/// ```
/// use advisory_trip::Moment;
///
/// let moment = Moment::of(1_795_342_272_000);
/// assert_eq!(moment.to_string(), "2026-11-22T10:11:12Z");
/// assert_eq!(moment.compact(), "20261122T101112Z");
/// assert_eq!("2026-11-22T10:11:12Z".parse(), Ok(moment));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    seconds: u64,
}

impl Moment {
    /// The moment of so many milliseconds since 1970, as a browser's clock counts them. The calendar's end holds it.
    #[must_use]
    pub fn of(milliseconds: u64) -> Self {
        let days_held = u64::try_from(epoch().days_until(last_day())).unwrap_or_default();
        let last = (days_held + 1) * SECONDS_OF_A_DAY - 1;
        Self {
            seconds: (milliseconds / 1_000).min(last),
        }
    }

    /// Its day.
    #[must_use]
    pub fn day(self) -> Date {
        epoch().plus_days(i32::try_from(self.seconds / SECONDS_OF_A_DAY).unwrap_or(i32::MAX))
    }

    /// Without any signs between the numbers, as calendars write it.
    #[must_use]
    pub fn compact(self) -> String {
        self.to_string().replace(['-', ':'], "")
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = self.seconds % SECONDS_OF_A_DAY;
        let (hours, minutes, seconds) = (rest / 3_600, rest / 60 % 60, rest % 60);
        write!(formatter, "{}T{hours:02}:{minutes:02}:{seconds:02}Z", self.day())
    }
}

/// Why a text is no moment.
///
/// ```
/// use advisory_trip::Moment;
///
/// let error = "yesterday".parse::<Moment>().unwrap_err();
/// assert_eq!(error.to_string(), "not a moment; write it as 2026-11-22T10:11:12Z");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMoment;

impl fmt::Display for NotAMoment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a moment; write it as 2026-11-22T10:11:12Z")
    }
}

impl std::error::Error for NotAMoment {}

impl FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        let (day, time) = text
            .strip_suffix('Z')
            .and_then(|it| it.split_once('T'))
            .ok_or(NotAMoment)?;
        let day: Date = day.parse().map_err(|_| NotAMoment)?;
        let days = u64::try_from(epoch().days_until(day)).map_err(|_| NotAMoment)?;
        let moment = Self {
            seconds: days * SECONDS_OF_A_DAY + seconds_of(time).ok_or(NotAMoment)?,
        };
        // Whatever is not written back as it was is not one: "+7", "60", "24".
        (moment.to_string() == text).then_some(moment).ok_or(NotAMoment)
    }
}

fn seconds_of(time: &str) -> Option<u64> {
    let mut parts = time.split(':').map(|part| part.parse::<u16>().ok().map(u64::from));
    let (hours, minutes, seconds) = (parts.next()??, parts.next()??, parts.next()??);
    parts.next().is_none().then_some(hours * 3_600 + minutes * 60 + seconds)
}

fn epoch() -> Date {
    Date::new(1970, 1, 1).unwrap_or_default()
}

fn last_day() -> Date {
    Date::new(9999, 12, 31).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_and_read_alike() {
        for (milliseconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (999, "1970-01-01T00:00:00Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"),
            (1_795_342_272_345, "2026-11-22T10:11:12Z"),
            (u64::MAX, "9999-12-31T23:59:59Z"),
        ] {
            let moment = Moment::of(milliseconds);
            assert_eq!(moment.to_string(), text);
            assert_eq!(text.parse(), Ok(moment), "{text}");
        }
    }

    #[test]
    fn what_is_no_moment_is_not_read_as_one() {
        for text in [
            "",
            "Z",
            "2026-11-22",
            "2026-11-22T10:11Z",
            "2026-11-22T10:11:12",
            "2026-11-22T10:11:12+01:00",
            "2026-11-22T24:00:00Z",
            "2026-11-22T10:60:00Z",
            "2026-11-22T10:11:60Z",
            "2026-11-22T+1:11:12Z",
            "2026-11-22T10:11:12:13Z",
            "2026-02-30T10:11:12Z",
            "1969-12-31T23:59:59Z",
            "2026-11-22T10:11:65535Z",
        ] {
            assert_eq!(text.parse::<Moment>(), Err(NotAMoment), "{text}");
        }
    }
}
