//! The lines of a calendar file, as RFC 5545 has them: escaped, folded, and ended.
//!
//! A text has no way out of its line: every break in it becomes `\n`, whatever sign breaks it, and the signs that steer a terminal go.

/// The longest line, in bytes, without its end.
const LONGEST: usize = 75;

/// A file in the making.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
}

impl Lines {
    /// A property whose value is ours.
    pub(super) fn value(&mut self, property: &str, value: &str) {
        self.fold(&format!("{property}:{value}"));
    }

    /// A property whose value is a text.
    pub(super) fn text(&mut self, property: &str, text: &str) {
        self.fold(&format!("{property}:{}", escaped(text)));
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    /// The space that goes on with a line counts in the next one. No character is cut.
    fn fold(&mut self, line: &str) {
        let mut room = LONGEST;
        for character in line.chars() {
            if character.len_utf8() > room {
                self.text.push_str("\r\n ");
                room = LONGEST - 1;
            }
            room -= character.len_utf8();
            self.text.push(character);
        }
        self.text.push_str("\r\n");
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ',' | ';' => escaped.extend(['\\', character]),
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            sign if sign.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_leave_its_line() {
        for (text, expected) in [
            ("plain", "plain"),
            ("a, b; c\\d", "a\\, b\\; c\\\\d"),
            ("two\nlines", "two\\nlines"),
            ("x\r\nBEGIN:VEVENT", "x\\nBEGIN:VEVENT"),
            ("x\rEND:VEVENT", "x\\nEND:VEVENT"),
            ("x\u{2028}y\u{85}z\u{b}", "x\\ny\\nz\\n"),
            ("\u{0}\u{1b}[31mred\u{7f}", "[31mred"),
            ("tab\there", "tab here"),
        ] {
            assert_eq!(escaped(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_long_line_is_folded_and_no_character_is_cut() {
        for text in ["x".repeat(500), "ü".repeat(500), "🧭".repeat(500), "aü🧭".repeat(200)] {
            let mut lines = Lines::default();
            lines.text("SUMMARY", &text);
            let folded = lines.finish();
            for line in folded.strip_suffix("\r\n").unwrap().split("\r\n") {
                assert!(line.len() <= LONGEST, "{line}");
            }
            let unfolded = folded.replace("\r\n ", "");
            assert_eq!(unfolded, format!("SUMMARY:{text}\r\n"));
        }
    }
}
