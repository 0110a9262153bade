//! A trip and its list as plain text, to read, to send and to paste.
//!
//! Level, year and age come first, then that a finished list is not a clearance. Every line of the report has its paragraphs. What the
//! traveller typed is set in below its own word, so that no note looks like an item of the list.

use crate::outward::Outward;
use crate::record::ItemState;
use crate::sheet::{self, Detail, Line};
use crate::words::Words;
use advisory_model::{Date, Report};

/// The text.
///
/// ```
/// use advisory_model::{Date, example};
/// use advisory_trip::{Outward, Record, Words, text};
///
/// let report = example::report();
/// let trip = Outward::of(&Record::new(&report.id, "t1"), &report, false);
/// let written = text::write(&trip, &report, &Words::english(), Date::new(2026, 11, 22));
/// assert!(written.starts_with("Level 3 · report of 2019 · at least 7 years old\n"));
/// assert!(written.contains("[ ] Pack a lock.\n"));
/// assert!(written.contains("(crime:1)"));
/// ```
#[must_use]
pub fn write(trip: &Outward, report: &Report, words: &Words, today: Option<Date>) -> String {
    let mut text = format!("{}\n{}\n\n", sheet::opening(trip, report, words, today), report.title);
    text.push_str(&format!("{}\n\n", one_line(sheet::name(trip, words))));
    for said in sheet::preface(trip, report, words) {
        detail(&mut text, &said, "");
    }
    for part in sheet::parts(trip, report, words, today) {
        text.push_str(&format!("\n{}\n\n", one_line(&part.heading)));
        for line in &part.lines {
            item(&mut text, line, words);
        }
    }
    text
}

fn item(text: &mut String, line: &Line, words: &Words) {
    let mark = match line.state {
        ItemState::Open => "[ ]",
        ItemState::NotApplicable => "[-]",
        ItemState::Done => "[x]",
    };
    text.push_str(&format!("{mark} {}\n", one_line(&line.item)));
    for said in line.details(words) {
        detail(text, &said, "    ");
    }
}

/// The lines after the first stand a step further in.
fn detail(text: &mut String, said: &Detail, indent: &str) {
    for (index, line) in lines(&said.text).iter().enumerate() {
        let step = if index == 0 { "" } else { "    " };
        let label = if index == 0 { said.label } else { "" };
        let gap = if label.is_empty() { "" } else { " " };
        text.push_str(&format!("{indent}{step}{label}{gap}{line}\n"));
    }
}

/// A text's lines, without the blank ones and without signs that steer a screen.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let breaks = |it: char| matches!(it, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let shown = text.split(breaks).map(|line| {
        let kept = line.chars().map(|it| if it == '\t' { ' ' } else { it });
        kept.filter(|it| !it.is_control()).collect::<String>().trim().to_owned()
    });
    shown.filter(|line| !line.is_empty()).collect()
}

/// A text as one line.
pub(crate) fn one_line(text: &str) -> String {
    lines(text).join(" ")
}
