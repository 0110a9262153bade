//! The list as table, text and Markdown, the card and the events: what each says, and that no text breaks out of it.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod card_and_events;
mod in_markdown;
mod in_text;
mod in_the_table;
#[path = "../trips/mod.rs"]
mod trips;

use advisory_model::{Date, Traveller};
use advisory_trip::{Edit, Outward, Record, Words, markdown, table, text};
use in_the_table::{csv_rows, row};
use trips::{day, field_trip, outward, report, with};

fn today() -> Option<Date> {
    Some(day("2026-07-30"))
}

fn text_of(record: &Record) -> String {
    text::write(&outward(record), report(), &Words::english(), today())
}

fn markdown_of(record: &Record) -> String {
    markdown::write(&outward(record), report(), &Words::english(), today())
}

#[test]
fn including_who_travels_puts_everything_in() {
    let record = with(field_trip(), &[Traveller::Pregnant, Traveller::NgoWorker]);
    let included = Outward::of(&record, report(), true);
    let words = Words::english();
    let written = text::write(&included, report(), &words, today());
    assert!(written.contains("Who travels: women who are or may become pregnant; NGO workers\n"));
    assert!(!written.contains(words.left_out));
    for written in [written, markdown::write(&included, report(), &words, today())] {
        assert!(written.contains("Do not travel to Mali if you are pregnant"));
    }
    let mut nobody_else = record.clone();
    nobody_else.apply(&Edit::NobodyElse(true), 3_000);
    let written_of = |with| text::write(&Outward::of(&nobody_else, report(), with), report(), &words, today());
    assert!(written_of(true).contains("; NGO workers; none of the others\n"));
    assert_eq!(
        written_of(false),
        text::write(&outward(&record), report(), &words, today())
    );
    let rows = csv_rows(&table::csv(&included, report(), &words, today()));
    assert_eq!(row(&rows, "ngo-plan-for-carjacking")[7], "for this trip");
}
