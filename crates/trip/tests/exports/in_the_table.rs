//! The table, read back by a reader of CSV.

use crate::today;
use crate::trips::{day, field_trip, outward, report};
use advisory_trip::{Edit, Record, Words, table};
use proptest::prelude::*;

pub(crate) fn csv_rows(written: &str) -> Vec<Vec<String>> {
    let table = written.strip_prefix('\u{feff}').expect("a byte order mark in front");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(table.as_bytes());
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

fn csv(record: &Record) -> Vec<Vec<String>> {
    csv_rows(&table::csv(&outward(record), report(), &Words::english(), today()))
}

#[track_caller]
pub(crate) fn row<'a>(rows: &'a [Vec<String>], id: &str) -> &'a [String] {
    rows.iter()
        .find(|row| row[11] == id)
        .unwrap_or_else(|| panic!("no row {id}"))
}

#[test]
fn a_row_says_all_of_an_item() {
    let rows = csv(&field_trip());
    let head = "section item state reason note due overdue applies why paragraphs origin id report advisory";
    assert_eq!(rows[0].join(" "), head);
    let row = row(&rows, "get-antimalarials");
    assert_eq!(row[0], "Before departure");
    assert_eq!(row[2], "open");
    assert_eq!(row[4], "Dr. Keïta, Thursday");
    assert_eq!((&*row[5], &*row[6]), ("2026-07-18", "overdue"));
    assert_eq!(row[7], "for this trip");
    assert!(row[8].contains("malaria"), "{}", row[8]);
    assert!(!row[9].is_empty());
    assert_eq!(row[10], "report");
    assert_eq!(row[13], "Level 4 · report of 2019 · at least 6 years old");
}

#[test]
fn every_row_of_the_report_names_paragraphs_that_exist() {
    for row in &csv(&field_trip())[1..] {
        assert!(!row[9].is_empty(), "{row:?}");
        for anchor in row[9].split("; ") {
            assert!(report().paragraph(anchor).is_some(), "{anchor}");
        }
    }
}

#[test]
fn each_state_each_origin_and_what_is_folded_has_its_word() {
    let mut record = field_trip();
    let own = Edit::OwnItem {
        id: "own-1".into(),
        text: "Call home".into(),
        section: "arrival".into(),
        due: Some(day("2026-08-15")),
    };
    record.apply(&own, 3_000);
    record.apply(&Edit::Note("taxi-avoid".into(), "as before".into()), 3_000);
    let rows = csv(&record);
    let cases = [
        ("medevac-insurance", 2, "done"),
        ("vaccination-advice", 2, "does not apply"),
        ("vaccination-advice", 3, "all had last year"),
        ("own-1", 0, "On arrival"),
        ("own-1", 1, "Call home"),
        ("own-1", 7, ""),
        ("own-1", 9, ""),
        ("own-1", 10, "own"),
        ("weigh-the-centre", 10, "ours"),
        ("pack-doorstop", 7, "may be for this trip"),
        ("taxi-avoid", 0, "No longer called for by this trip"),
        ("taxi-avoid", 7, "not for this trip as it is now"),
    ];
    for (id, column, expected) in cases {
        assert_eq!(row(&rows, id)[column], expected, "{id}, column {column}");
    }
}

#[test]
fn no_cell_becomes_a_formula() {
    for (note, expected) in [
        (
            "=HYPERLINK(\"https://elsewhere.example\")",
            "'=HYPERLINK(\"https://elsewhere.example\")",
        ),
        ("+223 2029-1010", "'+223 2029-1010"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("ask; =1+1", "ask; '=1+1"),
        ("Ségou, “now”", "Ségou, “now”"),
    ] {
        let mut record = field_trip();
        record.apply(&Edit::Note("get-antimalarials".into(), note.into()), 3_000);
        assert_eq!(row(&csv(&record), "get-antimalarials")[4], expected);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_one_cell(note in any::<String>(), name in any::<String>()) {
        let mut record = field_trip();
        record.apply(&Edit::Note("get-antimalarials".into(), note.clone()), 3_000);
        record.apply(&Edit::Name(name), 3_000);
        let before = csv(&field_trip());
        let rows = csv(&record);
        prop_assert_eq!(rows.len(), before.len());
        prop_assert!(rows.iter().all(|row| row.len() == 14));
        let cell = &row(&rows, "get-antimalarials")[4];
        prop_assert_eq!(cell.replace('\'', ""), note.replace('\'', ""));
        let first = cell.trim_start_matches(' ').chars().next();
        prop_assert!(!first.is_some_and(|it| "=+-@\t\r\n".contains(it)));
    }
}
