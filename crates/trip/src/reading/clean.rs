//! Texts from elsewhere, without what could disguise them.
//!
//! Control characters and whatever turns the direction of writing are taken out; letters of any script, and the joiners that some need,
//! stay. It refuses to judge words: `<script>` is a text like any other, and is only ever shown as one.

/// A text of one line: a line break becomes a space.
pub(super) fn line(text: &str) -> String {
    let spaced = text.chars().map(|letter| if is_break(letter) { ' ' } else { letter });
    spaced.filter(|letter| is_harmless(*letter)).collect()
}

/// A text that may have several lines.
pub(super) fn lines(text: &str) -> String {
    let kept = |letter: &char| *letter == '\n' || is_harmless(*letter);
    text.chars().filter(kept).collect()
}

/// What was typed into a field of one line, without spaces around it, cut to so many characters.
pub(crate) fn tidy_line(text: &str, limit: usize) -> String {
    cut(line(text).trim(), limit)
}

/// The same of a field of several lines.
pub(crate) fn tidy_lines(text: &str, limit: usize) -> String {
    cut(lines(text).trim(), limit)
}

fn cut(text: &str, limit: usize) -> String {
    let end = text.char_indices().nth(limit).map_or(text.len(), |(end, _)| end);
    text[..end].trim_end().to_owned()
}

/// A foreign text for a sentence of ours: one line, and not long.
pub(super) fn shown(text: &str) -> String {
    const LENGTH: usize = 120;
    let clean = line(text);
    match clean.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("{}…", &clean[..end]),
        None => clean,
    }
}

fn is_break(letter: char) -> bool {
    matches!(letter, '\n' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_harmless(letter: char) -> bool {
    let turns_writing = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_no_letter = matches!(letter, '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{2028}' | '\u{2029}');
    !letter.is_control() && !turns_writing && !is_no_letter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_disguises_a_text_is_taken_out_and_letters_stay() {
        let cases = [
            ("Survey", "Survey"),
            ("Survey\nof the coast", "Survey of the coast"),
            ("a\0b\u{7}c\u{1b}[31m", "abc[31m"),
            ("exe\u{202e}fdp.txt\u{2066}", "exefdp.txt"),
            ("نهر \u{200d}ب", "نهر \u{200d}ب"),
            ("👩\u{200d}⚕️", "👩\u{200d}⚕️"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ];
        for (text, clean) in cases {
            assert_eq!(line(text), clean, "{text:?}");
        }
        assert_eq!(lines("one\r\ntwo\u{202e}"), "one\ntwo");
    }

    #[test]
    fn a_long_text_is_shown_shortened() {
        assert_eq!(shown(&"é".repeat(500)).chars().count(), 121);
    }
}
