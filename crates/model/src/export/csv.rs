//! Comma-separated values as RFC 4180 has them, for spreadsheets as well as for programs.
//!
//! A byte order mark stands in front: without one, Excel reads the file in the machine's own code page and spoils every accent, while
//! programs that read CSV skip it.

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A table in the making. Every row ends with the same cells.
pub(super) struct Table {
    text: String,
    tail: Vec<String>,
}

impl Table {
    /// A table with these columns, and at the end those of the tail.
    pub(super) fn new(columns: &[&str], tail: Vec<(&str, String)>) -> Self {
        let mut table = Self {
            text: "\u{feff}".to_owned(),
            tail: tail.iter().map(|(column, _)| (*column).to_owned()).collect(),
        };
        table.row(columns.iter().map(|column| (*column).to_owned()).collect());
        table.tail = tail.into_iter().map(|(_, cell)| cell).collect();
        table
    }

    pub(super) fn row(&mut self, cells: Vec<String>) {
        let cells: Vec<String> = cells.iter().chain(&self.tail).map(|text| cell(text)).collect();
        self.text.push_str(&cells.join(","));
        self.text.push_str("\r\n");
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// A number stays one; a text that a spreadsheet would reckon with gets an apostrophe in front.
fn cell(text: &str) -> String {
    let is_formula = text.starts_with(FORMULA) && text.parse::<f64>().is_err();
    let text = if is_formula {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be_and_never_become_formulas() {
        let cases = [
            ("plain words", "plain words"),
            ("", ""),
            ("one, two", "\"one, two\""),
            ("a \"word\"", "\"a \"\"word\"\"\""),
            ("two\r\nlines", "\"two\r\nlines\""),
            ("-7.97522", "-7.97522"),
            ("=SUM(A1)", "'=SUM(A1)"),
            ("+1, or so", "\"'+1, or so\""),
            ("-SUM(A1)", "'-SUM(A1)"),
            ("@here", "'@here"),
            ("\tindented", "'\tindented"),
            ("a = b", "a = b"),
        ];
        for (text, expected) in cases {
            assert_eq!(cell(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_table_has_its_head_its_rows_and_the_same_tail_everywhere() {
        let mut table = Table::new(&["name"], vec![("year", "2019".to_owned())]);
        table.row(vec!["Ségou".to_owned()]);
        assert_eq!(table.finish(), "\u{feff}name,year\r\nSégou,2019\r\n");
    }
}
