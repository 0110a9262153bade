//! What the records that cite a paragraph say, taken together: for checking that nothing of the paragraph was lost.

use crate::ids::ParagraphId;
use crate::report::Report;
use crate::search::fold;

/// The folded words of all records that cite a paragraph; none if no record does. Notes are ours and do not count.
pub(super) fn words_citing(report: &Report, paragraph: ParagraphId) -> Option<String> {
    let mut texts: Vec<&str> = Vec::new();
    if report.sources.contains(&paragraph) {
        texts.extend([report.title.as_str(), &report.produced_with]);
        texts.extend(report.issuer.iter().map(String::as_str));
    }
    if report.level.sources.contains(&paragraph) {
        texts.extend([report.level.text.as_str(), &report.level.word]);
    }
    for statement in report.statements.iter().filter(|it| it.sources.contains(&paragraph)) {
        texts.push(&statement.text);
    }
    for incident in report.incidents.iter().filter(|it| it.sources.contains(&paragraph)) {
        texts.extend([incident.title.as_str(), &incident.text]);
        texts.extend(
            incident
                .actors
                .iter()
                .chain(&incident.targets)
                .chain(&incident.toll)
                .map(String::as_str),
        );
    }
    for contact in report
        .reference
        .contacts
        .iter()
        .filter(|it| it.sources.contains(&paragraph))
    {
        texts.push(&contact.name);
        texts.extend(contact.phones.iter().map(|phone| phone.printed.as_str()));
        texts.extend(
            [&contact.address, &contact.hours, &contact.text]
                .into_iter()
                .flatten()
                .map(String::as_str),
        );
    }
    for link in report.links.iter().filter(|it| it.sources.contains(&paragraph)) {
        texts.extend([link.title.as_str(), &link.publisher]);
    }
    (!texts.is_empty()).then(|| fold(&texts.join(" \n ")))
}

/// Whether a fact stands in folded words as words of its own: "four" does not stand in "fourteen".
pub(super) fn stands_in(fact: &str, words: &str) -> bool {
    let fact = fold(fact);
    words.match_indices(fact.as_str()).any(|(start, _)| {
        let before = words[..start].chars().next_back();
        let after = words[start + fact.len()..].chars().next();
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_found_as_words_of_its_own() {
        let cases = [
            ("four", "carjackers murdered four people", true),
            ("four", "fourteen people", false),
            ("Sévaré", "in sevare.", true),
            ("24-48", "24-48 hours", true),
            ("2018", "in 20180", false),
        ];
        for (fact, words, expected) in cases {
            assert_eq!(stands_in(fact, words), expected, "{fact:?} in {words:?}");
        }
    }
}
