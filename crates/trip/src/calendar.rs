//! The due days of a trip's list as a calendar file, each with an alarm.
//!
//! An event for each open item that has a due day, and one each for departure and return: events, because phones leave tasks out when
//! they take over a calendar. They are days without hours, and take up no time. The alarm is at nine in the morning wherever the
//! traveller is. An event keeps its identity, so that a second file corrects the first one where a calendar knows how. The file has
//! no `METHOD`: it is nobody's invitation.

mod lines;

use crate::moment::Moment;
use crate::outward::Outward;
use crate::record::ItemState;
use crate::sheet::{self, Line};
use crate::text::one_line;
use crate::words::Words;
use advisory_model::{Date, Report};
use lines::Lines;

/// From the beginning of the day to nine in the morning.
const ALARM: &str = "PT9H";

/// The calendar.
///
/// ```
/// use advisory_model::{Date, example};
/// use advisory_trip::{Edit, Moment, Outward, Record, Words, calendar};
///
/// let report = example::report();
/// let mut record = Record::new(&report.id, "t1");
/// record.apply(&Edit::Departure(Date::new(2026, 8, 15)), 1);
/// let trip = Outward::of(&record, &report, false);
/// let written = calendar::ics(&trip, &report, &Words::english(), Moment::of(0));
/// assert!(written.contains("\r\nDTSTART;VALUE=DATE:20260815\r\n"));
/// assert_eq!(calendar::days(&trip, &report), 1);
/// ```
#[must_use]
pub fn ics(trip: &Outward, report: &Report, words: &Words, now: Moment) -> String {
    let name = one_line(sheet::name(trip, words));
    let mut lines = Lines::default();
    lines.value("BEGIN", "VCALENDAR");
    lines.value("VERSION", "2.0");
    lines.value("PRODID", "-//travel-advisory//trip//EN");
    lines.value("CALSCALE", "GREGORIAN");
    lines.text("X-WR-CALNAME", &(words.calendar.name)(&name));
    for event in events(trip, report, words, &name) {
        event.write(&mut lines, now);
    }
    lines.value("END", "VCALENDAR");
    lines.finish()
}

/// How many events the calendar would hold: without a day there is nothing to take away.
#[must_use]
pub fn days(trip: &Outward, report: &Report) -> usize {
    events(trip, report, &Words::english(), "").len()
}

struct Event {
    uid: String,
    on: Date,
    summary: String,
    description: String,
    has_alarm: bool,
}

fn events(trip: &Outward, report: &Report, words: &Words, name: &str) -> Vec<Event> {
    let record = trip.record();
    // Read on another day, an age in years would be wrong: the year stands alone.
    let opening = sheet::opening(trip, report, words, None);
    let clearance = (words.not_a_clearance)(report.level.number, report.edition.year);
    let about = format!("{opening}\n{}\n{clearance}", report.title);
    let edge = |which: &str, on: Option<Date>, summary: fn(&str) -> String| {
        on.map(|on| Event {
            uid: format!("{}.{which}@travel-advisory", record.id),
            on,
            summary: summary(name),
            description: about.clone(),
            has_alarm: false,
        })
    };
    let mut events = Vec::new();
    events.extend(edge("departure", record.departure.value, words.calendar.departure));
    events.extend(edge("return", record.return_day.value, words.calendar.return_day));
    let parts = sheet::parts(trip, report, words, None);
    let open = parts
        .iter()
        .flat_map(|part| &part.lines)
        .filter(|it| it.state == ItemState::Open);
    events.extend(open.filter_map(|line| {
        Some(Event {
            uid: format!("{}.item.{}@travel-advisory", record.id, line.id),
            on: line.due?,
            summary: one_line(&line.item),
            description: format!("{}\n{about}", details(line, words)),
            has_alarm: true,
        })
    }));
    events
}

fn details(line: &Line, words: &Words) -> String {
    let details = line.details(words);
    let said = details.iter().map(|it| match it.label {
        "" => it.text.clone(),
        label => format!("{label} {}", it.text),
    });
    said.collect::<Vec<_>>().join("\n")
}

impl Event {
    fn write(&self, lines: &mut Lines, now: Moment) {
        lines.value("BEGIN", "VEVENT");
        lines.text("UID", &self.uid);
        lines.value("DTSTAMP", &now.compact());
        lines.value("DTSTART;VALUE=DATE", &compact(self.on));
        let next = self.on.plus_days(1);
        if next > self.on {
            lines.value("DTEND;VALUE=DATE", &compact(next));
        }
        lines.text("SUMMARY", &self.summary);
        lines.text("DESCRIPTION", &self.description);
        lines.value("TRANSP", "TRANSPARENT");
        if self.has_alarm {
            lines.value("BEGIN", "VALARM");
            lines.value("ACTION", "DISPLAY");
            lines.text("DESCRIPTION", &self.summary);
            lines.value("TRIGGER", ALARM);
            lines.value("END", "VALARM");
        }
        lines.value("END", "VEVENT");
    }
}

fn compact(day: Date) -> String {
    day.to_string().replace('-', "")
}
