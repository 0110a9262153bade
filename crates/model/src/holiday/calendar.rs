//! When Easter falls, and where the days of the tabular Islamic calendar lie in ours. Arithmetic alone: no moon is sighted here.

use crate::date::Date;

/// Days from the first day of our calendar to the first of the Islamic one, by its civil epoch: Friday, 16 July 622 of the Julian
/// calendar.
const ISLAMIC_EPOCH: i32 = 227_014;

/// Easter Sunday of the Western churches, by the anonymous Gregorian computus of 1876.
pub(super) fn easter(year: u16) -> Date {
    let year_number = i32::from(year);
    let golden = year_number % 19;
    let (century, rest) = (year_number / 100, year_number % 100);
    let moved = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - moved + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let days_after_22_march = moon + weekday - 7 * late;
    Date::new(year, 3, 22)
        .unwrap_or_default()
        .plus_days(days_after_22_march)
}

/// A day of the tabular Islamic calendar, civil epoch, with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of thirty.
pub(super) fn islamic(year: u16, month: u8, day: u8) -> Date {
    let (year, month) = (i32::from(year), i32::from(month));
    let before_this_year = (year - 1) * 354 + (3 + 11 * year) / 30;
    let before_this_month = 29 * (month - 1) + month / 2;
    let day = before_this_year + before_this_month + i32::from(day) - 1;
    Date::default().plus_days(ISLAMIC_EPOCH + day)
}

/// The Islamic years that have days in one of ours: two, or three.
pub(super) fn islamic_years_in(year: u16) -> impl Iterator<Item = u16> {
    // 33 of them are as long as 32 of ours.
    let about = u32::from(year.saturating_sub(622)) * 33 / 32;
    let about = u16::try_from(about).unwrap_or(u16::MAX - 2);
    about.max(1).saturating_sub(1).max(1)..=about + 2
}
