//! Hours beside a number. They have digits too, which are not dialled.

/// The text with a `;` in place of each word that says when somebody answers; no number goes on behind it.
pub(super) fn without_hours(text: &str) -> String {
    let mut words = text.split(' ').peekable();
    let mut left = String::new();
    while let Some(word) = words.next() {
        let next = words.peek().copied().unwrap_or_default();
        left.push_str(if tells_hours(word, next) { ";" } else { word });
        left.push(' ');
    }
    left
}

/// Whether a word says hours, by itself or with the next one: `24/7`, `(24h)`, `9-17h`, `8:00-16:00`, `24 hours`, `9 am`.
fn tells_hours(word: &str, next: &str) -> bool {
    let word = word.trim_matches(|it: char| !it.is_ascii_alphanumeric());
    if matches!(word, "24/7" | "24/24" | "7/7") {
        return true;
    }
    let end = word
        .find(|it: char| !it.is_ascii_digit() && it != '-')
        .unwrap_or(word.len());
    let (hours, unit) = word.split_at(end);
    let mut groups = hours.splitn(3, '-');
    let are_hours = groups.by_ref().take(2).all(|it| matches!(it.len(), 1 | 2)) && groups.next().is_none();
    are_hours
        && match unit {
            "" => are_of_hours(hours, next),
            _ => unit.starts_with(['h', 'H']) || HALVES.iter().any(|it| unit.starts_with(it)) || are_minutes(unit),
        }
}

const HALVES: [&str; 7] = ["am", "pm", "a.m.", "p.m.", "AM", "PM", "Uhr"];

/// French numbers are written in pairs: `34 heures` is the end of one, and a word; `24 h` and `9-17 h` are hours.
fn are_of_hours(hours: &str, word: &str) -> bool {
    let is_hour = word.starts_with(['h', 'H']) && (hours == "24" || hours.contains('-'));
    is_hour || HALVES.contains(&word)
}

fn are_minutes(unit: &str) -> bool {
    let minutes = unit.strip_prefix(':').unwrap_or_default();
    minutes.starts_with(|it: char| it.is_ascii_digit())
}
