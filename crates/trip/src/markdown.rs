//! A trip and its list as Markdown, for notes and wikis.
//!
//! Every text is escaped, the traveller's own above all: a note can neither make a heading nor a link, nor hold HTML. Only what is
//! written here is markup.

use crate::outward::Outward;
use crate::record::ItemState;
use crate::sheet::{self, Detail, Line};
use crate::text::{lines, one_line};
use crate::words::Words;
use advisory_model::{Date, Report};

/// The Markdown.
///
/// ```
/// use advisory_model::{Date, example};
/// use advisory_trip::{Outward, Record, Words, markdown};
///
/// let report = example::report();
/// let trip = Outward::of(&Record::new(&report.id, "t1"), &report, false);
/// let written = markdown::write(&trip, &report, &Words::english(), Date::new(2026, 11, 22));
/// assert!(written.starts_with("**Level 3 · report of 2019 · at least 7 years old**\n"));
/// assert!(written.contains("- [ ] Pack a lock."));
/// ```
#[must_use]
pub fn write(trip: &Outward, report: &Report, words: &Words, today: Option<Date>) -> String {
    let mut text = format!("**{}**\n\n", escaped(&sheet::opening(trip, report, words, today)));
    text.push_str(&format!("{}\n\n", escaped(&report.title)));
    text.push_str(&format!("# {}\n\n", escaped(&one_line(sheet::name(trip, words)))));
    for said in sheet::preface(trip, report, words) {
        text.push_str(&format!("{}\n\n", detail(&said, "")));
    }
    for part in sheet::parts(trip, report, words, today) {
        text.push_str(&format!("## {}\n\n", escaped(&one_line(&part.heading))));
        for line in &part.lines {
            item(&mut text, line, words);
        }
        text.push('\n');
    }
    text
}

fn item(text: &mut String, line: &Line, words: &Words) {
    let mark = match line.state {
        ItemState::Open => "- [ ] ",
        ItemState::Done => "- [x] ",
        // A box that is neither: the word stands below.
        ItemState::NotApplicable => "- ",
    };
    text.push_str(&format!("{mark}{}\n", escaped(&one_line(&line.item))));
    for said in line.details(words) {
        text.push_str(&format!("  - {}\n", detail(&said, "    ")));
    }
}

/// Lines that the traveller broke stay broken.
fn detail(said: &Detail, indent: &str) -> String {
    let lines: Vec<String> = lines(&said.text).iter().map(|line| escaped(line)).collect();
    let text = lines.join(&format!("\\\n{indent}"));
    match said.label {
        "" => text,
        label => format!("**{label}** {text}"),
    }
}

/// A line of text that stands for itself.
fn escaped(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    // A number with a point or a bracket at the beginning is a list.
    let digits = line.trim_start_matches(|it: char| it.is_ascii_digit());
    let list = (digits.len() < line.len() && digits.starts_with(['.', ')'])).then(|| line.len() - digits.len());
    for (index, character) in line.char_indices() {
        let opens_a_block = index == 0 && matches!(character, '#' | '+' | '-' | '=' | ':');
        let is_markup = matches!(
            character,
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '!' | '$' | '^'
        );
        if opens_a_block || is_markup || list == Some(index) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
