//! The list as comma-separated values, for spreadsheets as well as for programs.
//!
//! Three things are done for spreadsheets. A byte order mark stands in front, or accents are spoiled. Level, year and age stand in
//! each row: lines above the head would break every reader. And where a text, or what follows a semicolon, tab or line break in it,
//! begins as a formula does, an apostrophe is put before it: somebody else may have written the note that came in with a link, and a
//! formula can send a sheet's cells elsewhere. What is meant to be read back exactly is the file, not the table.

use crate::outward::Outward;
use crate::sheet::{self, Line};
use crate::words::Words;
use advisory_model::{Date, Report};

/// What begins a formula, in its narrow and its wide form.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Where a cell may begin: in some languages a spreadsheet splits at semicolons, whatever the quotes.
const BOUNDARY: [char; 4] = [';', '\t', '\n', '\r'];

/// The table.
///
/// ```
/// use advisory_model::{Date, example};
/// use advisory_trip::{Outward, Record, Words, table};
///
/// let report = example::report();
/// let trip = Outward::of(&Record::new(&report.id, "t1"), &report, false);
/// let written = table::csv(&trip, &report, &Words::english(), Date::new(2026, 11, 22));
/// assert!(written.starts_with("\u{feff}section,item,state,"));
/// assert_eq!(written.lines().count(), 3, "the head, and the two items of the list");
/// ```
#[must_use]
pub fn csv(trip: &Outward, report: &Report, words: &Words, today: Option<Date>) -> String {
    // Writing rows of one length into memory does not fail.
    let bytes = bytes(trip, report, words, today).unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8(bytes).unwrap_or_default())
}

fn bytes(trip: &Outward, report: &Report, words: &Words, today: Option<Date>) -> Option<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(head(words)).ok()?;
    let advisory = sheet::opening(trip, report, words, today);
    for part in sheet::parts(trip, report, words, today) {
        for line in &part.lines {
            let mut cells = cells(&part.heading, line, words);
            cells.extend([report.title.clone(), advisory.clone()]);
            writer.write_record(cells.iter().map(|text| guarded(text))).ok()?;
        }
    }
    writer.into_inner().ok()
}

fn head(words: &Words) -> [&'static str; 14] {
    let its = &words.columns;
    [
        its.section,
        its.item,
        its.state,
        its.reason,
        its.note,
        its.due,
        its.overdue,
        its.applies,
        its.why,
        its.paragraphs,
        its.origin,
        its.id,
        its.report,
        its.advisory,
    ]
}

fn cells(heading: &str, line: &Line, words: &Words) -> Vec<String> {
    let its = &words.item;
    let asked = line.asked_for(words);
    let why: Vec<&str> = line.why.iter().map(|it| &*it.text).chain(asked.as_deref()).collect();
    let overdue = if line.is_overdue { its.overdue } else { "" };
    vec![
        heading.to_owned(),
        line.item.clone(),
        (its.state)(line.state).to_owned(),
        line.reason.clone(),
        line.note.clone(),
        line.due.map(|due| due.to_string()).unwrap_or_default(),
        overdue.to_owned(),
        line.applies.map_or("", its.applies).to_owned(),
        why.join(" "),
        line.anchors.join("; "),
        (its.whose)(line.whose).to_owned(),
        line.id.clone(),
    ]
}

/// A text that no spreadsheet reckons with.
fn guarded(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len());
    let mut begins = true;
    if text.starts_with(['\t', '\r', '\n']) {
        guarded.push('\'');
    }
    for character in text.chars() {
        if begins && FORMULA.contains(&character) {
            guarded.push('\'');
        }
        begins = BOUNDARY.contains(&character) || (begins && character == ' ');
        guarded.push(character);
    }
    guarded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_never_begins_as_a_formula_does() {
        for (text, expected) in [
            ("", ""),
            ("plain", "plain"),
            ("a = b", "a = b"),
            ("=SUM(A1)", "'=SUM(A1)"),
            ("+1", "'+1"),
            ("-2+3", "'-2+3"),
            ("@here", "'@here"),
            ("  =1", "  '=1"),
            ("\tindented", "'\tindented"),
            ("\rreturned", "'\rreturned"),
            ("\t=1", "'\t'=1"),
            ("＝1", "'＝1"),
            ("one; =1", "one; '=1"),
            ("one\n@two", "one\n'@two"),
            ("crime:2; roads:1", "crime:2; roads:1"),
        ] {
            assert_eq!(guarded(text), expected, "{text:?}");
        }
    }
}
