//! Finding words in the report as one types: case and diacritics do not count, and words may be begun only.

use crate::report::Report;
use std::ops::Range;

/// What a reader is looking for.
///
/// Every word of the query must begin some word of a record for the record to match.
///
/// ```
/// use advisory_model::search::Query;
///
/// let query = Query::new("segou ATTACK");
/// assert!(query.finds(&["Attacks increased in northern Ségou."]));
/// assert!(query.finds(&["Ségou", "an attack"]));
/// assert!(!query.finds(&["Attacks in Mopti"]));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    /// The query that a typed text stands for.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let folded = fold(typed);
        let words = folded
            .split(|character| !is_of_a_word(character))
            .filter(|word| !word.is_empty());
        Self {
            words: words.map(str::to_owned).collect(),
        }
    }

    /// Whether nothing is asked for, so that everything matches.
    ///
    /// ```
    /// assert!(advisory_model::search::Query::new(" – ").is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether each word of the query begins a word of one of a record's texts.
    #[must_use]
    pub fn finds(&self, texts: &[&str]) -> bool {
        let folded: Vec<String> = texts.iter().map(|text| fold(text)).collect();
        self.words
            .iter()
            .all(|word| folded.iter().any(|text| begins_a_word(text, word)))
    }

    /// Where the query's words stand in a text: byte ranges of the text, in order, none overlapping.
    ///
    /// ```
    /// use advisory_model::search::Query;
    ///
    /// let text = "Northern Ségou";
    /// let matches = Query::new("segou").matches(text);
    /// assert_eq!(&text[matches[0].clone()], "Ségou");
    /// ```
    #[must_use]
    pub fn matches(&self, text: &str) -> Vec<Range<usize>> {
        let folded = Folded::new(text);
        let mut found: Vec<Range<usize>> = Vec::new();
        for start in word_starts(&folded.text) {
            let rest = &folded.text[start..];
            let longest = self
                .words
                .iter()
                .filter(|word| rest.starts_with(word.as_str()))
                .map(String::len)
                .max();
            if let Some(length) = longest {
                found.push(folded.original(start, start + length));
            }
        }
        found
    }
}

impl Report {
    /// For each statement where the query's words stand in its text; none for one that does not match, in text or remark.
    ///
    /// ```
    /// use advisory_model::{example, search::Query};
    ///
    /// let report = example::report();
    /// assert_eq!(report.matches(&Query::new("thieves")), [None, Some(vec![0..7])]);
    /// ```
    #[must_use]
    pub fn matches(&self, query: &Query) -> Vec<Option<Vec<Range<usize>>>> {
        let mut all = Vec::with_capacity(self.statements.len());
        for it in &self.statements {
            let finds = query.finds(&[&it.text, it.note.as_deref().unwrap_or_default()]);
            all.push(finds.then(|| query.matches(&it.text)));
        }
        all
    }
}

/// A text in lower case and without diacritics, for comparing.
///
/// It knows the letters of languages written in Latin script in west Africa and Europe; others only lose their case.
///
/// ```
/// assert_eq!(advisory_model::search::fold("Sévaré, ŒUVRE"), "sevare, oeuvre");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    Folded::new(text).text
}

/// A folded text that knows where each of its bytes came from.
struct Folded {
    text: String,
    origins: Vec<Range<usize>>,
}

impl Folded {
    fn new(original: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(original.len()),
            origins: Vec::new(),
        };
        for (start, character) in original.char_indices() {
            let origin = start..start + character.len_utf8();
            folded.push(character.to_ascii_lowercase(), &origin);
        }
        folded
    }

    fn push(&mut self, letter: char, origin: &Range<usize>) {
        let before = self.text.len();
        match plain(letter) {
            Some(letters) => self.text.push_str(letters),
            None => self.text.push(letter),
        }
        self.origins
            .extend(std::iter::repeat_n(origin.clone(), self.text.len() - before));
    }

    fn original(&self, start: usize, end: usize) -> Range<usize> {
        self.origins[start].start..self.origins[end - 1].end
    }
}

/// Where words begin in a folded text.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut inside = false;
    text.char_indices().filter_map(move |(index, character)| {
        let starts = !inside && is_of_a_word(character);
        inside = is_of_a_word(character);
        starts.then_some(index)
    })
}

fn begins_a_word(text: &str, letters: &str) -> bool {
    word_starts(text).any(|start| text[start..].starts_with(letters))
}

/// Letters and digits; what is not ASCII counts as a letter, without tables of the world's alphabets.
fn is_of_a_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || (!character.is_ascii() && !"–—…“”«»\u{a0}\u{202f}".contains(character))
}

/// The unaccented letters for an accented one; nothing for a combining mark. Unicode's own tables would weigh more than
/// the whole report.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à'..='å' | 'À'..='Å' | 'ā' | 'Ā' => "a",
        'ç' | 'Ç' | 'č' | 'Č' | 'ć' | 'Ć' => "c",
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'Ē' | 'ɛ' | 'Ɛ' => "e",
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' => "i",
        'ñ' | 'Ñ' | 'ɲ' | 'Ɲ' | 'ŋ' | 'Ŋ' => "n",
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' | 'ō' | 'Ō' | 'ɔ' | 'Ɔ' => "o",
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'Ū' => "u",
        'ý' | 'Ý' | 'ÿ' | 'Ÿ' => "y",
        'š' | 'Š' => "s",
        'ž' | 'Ž' => "z",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ß' | 'ẞ' => "ss",
        '’' | '‘' => "'",
        '\u{300}'..='\u{36f}' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_what_it_finds() {
        let cases = [
            ("bamako", "In Bamako, BAMAKO", vec!["Bamako", "BAMAKO"]),
            ("se", "Sévaré and Ségou", vec!["Sé", "Sé"]),
            ("seva sevare", "Sévaré", vec!["Sévaré"]),
            ("rn5", "the RN5.", vec!["RN5"]),
            ("oeuvre", "l’œuvre", vec!["œuvre"]),
            ("is", "this is his", vec!["is"]),
            ("e\u{301}le", "élevé", vec!["éle"]),
            ("", "nothing", vec![]),
            ("gao", "", vec![]),
        ];
        for (typed, text, expected) in cases {
            let found: Vec<&str> = Query::new(typed)
                .matches(text)
                .into_iter()
                .map(|range| &text[range])
                .collect();
            assert_eq!(found, expected, "{typed:?} in {text:?}");
        }
    }

    #[test]
    fn any_text_and_any_query_are_survived() {
        let odd = ["", "İstanbul", "ﬃ", "日本語", "a\u{301}\u{302}", "\u{301}", "😀 é"];
        for typed in odd {
            for text in odd {
                for range in Query::new(typed).matches(text) {
                    assert!(text.get(range).is_some(), "{typed:?} in {text:?}");
                }
            }
        }
    }
}
