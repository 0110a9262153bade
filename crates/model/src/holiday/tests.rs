//! Days against those that were kept.

use super::calendar::{easter, islamic};
use super::*;
use crate::example;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn easter_falls_when_the_churches_keep_it() {
    let cases = [
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2018-04-01",
        "2019-04-21",
        "2020-04-12",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2076-04-19",
    ];
    for day in cases {
        assert_eq!(easter(date(day).year()).to_string(), day);
    }
}

#[test]
fn days_of_the_islamic_calendar_fall_within_two_days_of_the_sighted_ones() {
    let cases = [
        ("the first of Ramadan", 1439, 9, 1, "2018-05-17"),
        ("the first of Ramadan", 1440, 9, 1, "2019-05-06"),
        ("the first of Ramadan", 1445, 9, 1, "2024-03-11"),
        ("the first of Ramadan", 1446, 9, 1, "2025-03-01"),
        ("the end of Ramadan", 1440, 10, 1, "2019-06-04"),
        ("the end of Ramadan", 1445, 10, 1, "2024-04-10"),
        ("the feast of sacrifice", 1440, 12, 10, "2019-08-11"),
        ("the feast of sacrifice", 1443, 12, 10, "2022-07-09"),
        ("the feast of sacrifice", 1445, 12, 10, "2024-06-17"),
        ("the Prophet's birthday", 1441, 3, 12, "2019-11-10"),
        ("the Prophet's birthday", 1446, 3, 12, "2024-09-16"),
    ];
    for (what, year, month, day, sighted) in cases {
        let computed = islamic(year, month, day);
        let off = computed.days_until(date(sighted));
        assert!(off.abs() <= 2, "{what} {year}: {computed}, sighted {sighted}");
    }
}

#[test]
fn the_islamic_months_follow_each_other_without_a_gap() {
    for year in 1400..1500 {
        for month in 1..=12_u8 {
            let next = if month == 12 {
                islamic(year + 1, 1, 1)
            } else {
                islamic(year, month + 1, 1)
            };
            let length = islamic(year, month, 1).days_until(next);
            let expected = if month % 2 == 1 {
                30..=30
            } else if month == 12 {
                29..=30
            } else {
                29..=29
            };
            assert!(expected.contains(&length), "month {month} of {year} has {length} days");
        }
    }
}

/// A report that has these holidays and no others.
fn keeping(rules: &[HolidayRule]) -> Report {
    let mut report = example::report();
    let template = report.reference.holidays.remove(0);
    let holidays = rules.iter().map(|rule| Holiday {
        rule: *rule,
        ..template.clone()
    });
    report.reference.holidays = holidays.collect();
    report
}

const FASTING: HolidayRule = HolidayRule::Islamic {
    month: 9,
    day: 1,
    length: 30,
};

#[test]
fn a_holiday_counts_if_any_day_of_it_lies_between() {
    let report = keeping(&[FASTING]);
    let cases = [
        ("2024-02-01", "2024-03-09", 0),
        ("2024-02-01", "2024-03-13", 1),
        ("2024-03-20", "2024-03-20", 1),
        ("2024-04-07", "2024-05-01", 1),
        ("2024-04-13", "2024-05-01", 0),
    ];
    for (from, to, count) in cases {
        let days = report.holidays_between(date(from), date(to));
        assert_eq!(days.len(), count, "{from} to {to}: {days:?}");
        assert!(days.iter().all(|day| day.computed));
    }
}

#[test]
fn a_holiday_of_the_moon_may_fall_twice_in_a_year() {
    let report = keeping(&[FASTING]);
    let days = report.holidays_between(date("2030-01-01"), date("2030-12-31"));
    assert_eq!(days.len(), 2, "{days:?}");
    let begun_before = report.holidays_between(date("2031-01-01"), date("2031-01-10"));
    assert_eq!(begun_before.len(), 1, "it began in December: {begun_before:?}");
}

#[test]
fn holidays_come_in_the_order_of_their_days() {
    let fixed = |month, day| HolidayRule::Fixed { month, day };
    let report = keeping(&[fixed(12, 25), HolidayRule::Easter { days: 1 }, fixed(1, 1)]);
    let days = report.holidays_between(date("2026-12-20"), date("2027-04-01"));
    let firsts: Vec<String> = days.iter().map(|day| day.first.to_string()).collect();
    assert_eq!(firsts, ["2026-12-25", "2027-01-01", "2027-03-29"]);
    assert!(days.iter().all(|day| day.first == day.last && !day.computed));
}

#[test]
fn a_holiday_is_not_told_of_before_it_was_kept() {
    let mut report = keeping(&[HolidayRule::Fixed { month: 1, day: 14 }]);
    report.reference.holidays[0].since = Some(2023);
    let days = report.holidays_between(date("2020-01-01"), date("2024-12-31"));
    assert_eq!(
        days.iter().map(|day| day.first.year()).collect::<Vec<_>>(),
        [2023, 2024]
    );
}

#[test]
fn outside_the_years_that_are_told_there_is_no_holiday_and_that_can_be_asked() {
    let report = keeping(&[HolidayRule::Fixed { month: 9, day: 22 }, FASTING]);
    for (from, to) in [
        ("2018-01-01", "2018-12-31"),
        ("2078-02-01", "2079-12-31"),
        ("0001-01-01", "0001-01-01"),
    ] {
        let (from, to) = (date(from), date(to));
        assert_eq!(report.holidays_between(from, to), [], "{from}");
        assert!(!knows_holidays(from, to));
    }
    assert_eq!(
        report.holidays_between(date("2026-12-31"), date("2026-01-01")),
        [],
        "the wrong way round"
    );
}
