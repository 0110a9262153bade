//! The calendar of due days, read back by two parsers that are not ours, and by the letter of RFC 5545.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod trips;

use advisory_model::Traveller;
use advisory_trip::{Edit, ItemState, Moment, Outward, Record, Words, calendar};
use icalendar::{Calendar, CalendarComponent, Component, Event};
use proptest::prelude::*;
use trips::{day, field_trip, outward, report, with};

fn now() -> Moment {
    "2026-07-30T10:11:12Z".parse().unwrap()
}

fn written(record: &Record) -> String {
    calendar::ics(&outward(record), report(), &Words::english(), now())
}

/// The events, as `icalendar` reads them.
fn events(written: &str) -> Vec<Event> {
    let calendar: Calendar = written.parse().unwrap();
    let events = calendar.components.iter().map(|it| match it {
        CalendarComponent::Event(event) => event.clone(),
        other => panic!("not an event: {other:?}"),
    });
    events.collect()
}

/// Names and values of each event, as `ical` reads them: values still escaped.
fn second_reading(written: &str) -> Vec<Vec<(String, String)>> {
    let mut calendars = ical::IcalParser::new(written.as_bytes());
    let calendar = calendars.next().unwrap().unwrap();
    assert!(calendars.next().is_none(), "one calendar");
    assert!(calendar.todos.is_empty() && calendar.journals.is_empty());
    let of = |event: &ical::parser::ical::component::IcalEvent| {
        let properties = event.properties.iter();
        properties
            .map(|it| (it.name.clone(), it.value.clone().unwrap_or_default()))
            .collect()
    };
    calendar.events.iter().map(of).collect()
}

#[track_caller]
fn event(events: &[Event], id: &str) -> Event {
    let uid = format!("{id}@travel-advisory");
    events
        .iter()
        .find(|it| it.get_uid() == Some(&uid))
        .unwrap_or_else(|| panic!("no {uid}"))
        .clone()
}

#[test]
fn an_open_item_with_a_due_day_is_an_event_of_that_day() {
    let events = events(&written(&field_trip()));
    let event = event(&events, "t1.item.get-antimalarials");
    let item = report().items.iter().find(|it| it.id == "get-antimalarials").unwrap();
    assert_eq!(event.get_summary(), Some(&*item.text));
    assert_eq!(event.property_value("DTSTART"), Some("20260718"));
    assert_eq!(event.property_value("DTEND"), Some("20260719"));
    assert_eq!(event.property_value("DTSTAMP"), Some("20260730T101112Z"));
    assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
    let said = event.get_description().unwrap();
    insta::assert_snapshot!("description-of-an-item", said);
    assert!(!said.contains("years old"), "read next year, an age would be wrong");
}

#[test]
fn departure_and_return_are_events() {
    let events = events(&written(&field_trip()));
    for (id, on, summary) in [
        ("t1.departure", "20260815", "Departure: Survey in Mopti"),
        ("t1.return", "20260829", "Return: Survey in Mopti"),
    ] {
        let event = event(&events, id);
        assert_eq!(
            (event.property_value("DTSTART"), event.get_summary()),
            (Some(on), Some(summary))
        );
    }
}

#[test]
fn what_is_done_or_does_not_apply_or_has_no_day_is_no_event() {
    let events = events(&written(&field_trip()));
    for id in ["medevac-insurance", "vaccination-advice", "no-walking-at-night"] {
        let uid = format!("t1.item.{id}@travel-advisory");
        assert!(events.iter().all(|it| it.get_uid() != Some(&uid)), "{id}");
    }
}

#[test]
fn every_item_has_an_alarm_at_nine_of_its_day() {
    let written = written(&field_trip());
    let items = written.matches("\r\nUID:t1.item.").count();
    let alarm = "\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:";
    assert_eq!(written.matches(alarm).count(), items);
    assert_eq!(written.matches("\r\nTRIGGER:PT9H\r\nEND:VALARM\r\n").count(), items);
    assert!(items > 10);
    let mut calendars = ical::IcalParser::new(written.as_bytes());
    let calendar = calendars.next().unwrap().unwrap();
    assert_eq!(calendar.events.iter().filter(|it| it.alarms.len() == 1).count(), items);
}

#[test]
fn a_calendar_is_nobodys_invitation_and_has_a_name() {
    let written = written(&field_trip());
    let head =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//travel-advisory//trip//EN\r\nCALSCALE:GREGORIAN\r\nX-WR-CALNAME:";
    assert!(written.starts_with(head));
    assert!(written.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    assert!(!written.contains("METHOD") && !written.contains("ATTENDEE") && !written.contains("ORGANIZER"));
    let calendar: Calendar = written.parse().unwrap();
    assert_eq!(
        calendar.property_value("X-WR-CALNAME"),
        Some("Before and after: Survey in Mopti")
    );
}

#[test]
fn an_event_keeps_its_identity_when_the_trip_moves() {
    let uids = |record: &Record| -> Vec<String> {
        let events = events(&written(record));
        events.iter().map(|it| it.get_uid().unwrap().to_owned()).collect()
    };
    let mut moved = field_trip();
    moved.apply(&Edit::Departure(Some(day("2026-09-01"))), 3_000);
    moved.apply(&Edit::Name("Another name".into()), 3_000);
    assert_eq!(uids(&moved), uids(&field_trip()));
    let mut unique = uids(&moved);
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), uids(&moved).len());
}

#[test]
fn a_trip_without_days_has_nothing_to_take_away() {
    let mut record = Record::new("mali-2019", "t1");
    assert_eq!(calendar::days(&outward(&record), report()), 0);
    record.apply(&Edit::Return(Some(day("9999-12-31"))), 1_000);
    assert!(calendar::days(&outward(&record), report()) > 1);
    let written = written(&record);
    assert!(
        !written.contains("DTEND;VALUE=DATE:99991231\r\nSUMMARY:Return"),
        "no event ends where it begins"
    );
    assert_eq!(events(&written).len(), calendar::days(&outward(&record), report()));
}

#[test]
fn an_own_item_with_a_day_is_an_event() {
    let mut record = field_trip();
    let own = Edit::OwnItem {
        id: "own-1".into(),
        text: "Call home, then go; \\o/".into(),
        section: String::new(),
        due: Some(day("2026-08-01")),
    };
    record.apply(&own, 3_000);
    let open = written(&record);
    assert_eq!(
        event(&events(&open), "t1.item.own-1").get_summary(),
        Some("Call home, then go; \\o/")
    );
    record.apply(&Edit::State("own-1".into(), ItemState::Done), 4_000);
    assert!(!written(&record).contains("own-1"));
}

#[test]
fn an_item_that_tells_who_travels_is_an_event_only_where_that_is_included() {
    let record = with(field_trip(), &[Traveller::UsCitizen]);
    let included = Outward::of(&record, report(), true);
    let telling = calendar::ics(&included, report(), &Words::english(), now());
    assert!(telling.contains("enrol-in-step"));
    assert!(!written(&record).contains("enrol-in-step"));
}

const HOSTILE: [&str; 10] = [
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:evil",
    "x\nATTACH:https://elsewhere.example/x",
    "x\rBEGIN:VALARM",
    "x\u{2028}BEGIN:VEVENT\u{2029}y\u{85}z\u{b}BEGIN:VEVENT\u{c}",
    "\\n\\;\\,",
    "trailing \\",
    "\";:,=\"",
    "\u{0}\u{7}\u{1b}]0;x\u{7}",
    "äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß",
    "👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒 🇲🇱🇲🇱🇲🇱🇲🇱🇲🇱🇲🇱🇲🇱🇲🇱🇲🇱🇲🇱",
];

/// The trip with one text everywhere that a traveller can type one, also where only somebody else would: its id.
fn with_text(text: &str) -> Record {
    let mut record = field_trip();
    record.id = text.to_owned();
    let own = Edit::OwnItem {
        id: format!("own-{text}"),
        text: text.to_owned(),
        section: text.to_owned(),
        due: Some(day("2026-08-01")),
    };
    for edit in [
        Edit::Name(text.to_owned()),
        Edit::Note("get-antimalarials".into(), text.to_owned()),
        Edit::Reason("get-antimalarials".into(), text.to_owned()),
        own,
    ] {
        record.apply(&edit, 3_000);
    }
    record
}

fn is_sound(written: &str, expected: usize) {
    for line in written.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "too long: {line}");
        assert!(
            !line.contains(|it: char| it.is_control() || it == '\u{2028}' || it == '\u{2029}'),
            "{line:?}"
        );
        let first = line.split([':', ';']).next().unwrap();
        let is_property = first.chars().all(|it| it.is_ascii_uppercase() || it == '-');
        assert!(line.starts_with(' ') || is_property, "{line:?}");
    }
    let events = events(written);
    let again = second_reading(written);
    assert_eq!((events.len(), again.len()), (expected, expected));
    for properties in &again {
        let names: Vec<&str> = properties.iter().map(|(name, _)| &**name).collect();
        assert_eq!(
            names,
            ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP"]
        );
    }
}

#[test]
fn no_text_breaks_out_of_its_line() {
    let expected = events(&written(&with_text("x"))).len();
    for text in HOSTILE {
        is_sound(&written(&with_text(text)), expected);
    }
}

#[test]
fn a_text_comes_back_as_it_was_typed() {
    for text in ["a, b; c\\d", "\\n is not a break", "two\nlines", "Ségou: “now” 🧭"] {
        let mut record = field_trip();
        record.apply(&Edit::Note("get-antimalarials".into(), text.into()), 3_000);
        let events = events(&written(&record));
        let description = event(&events, "t1.item.get-antimalarials")
            .get_description()
            .unwrap()
            .to_owned();
        assert!(description.contains(&format!("Note: {text}\n")), "{description}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_text_at_all_breaks_a_calendar(text in any::<String>()) {
        let expected = events(&written(&with_text("x"))).len();
        is_sound(&written(&with_text(&text)), expected);
    }
}
