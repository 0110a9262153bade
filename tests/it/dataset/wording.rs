//! Our words are our own: no record shares a run of nine words with the report, or a whole sentence of it.
//!
//! The report is not in this repository. `wording.txt` holds fingerprints of its runs, 40 bits each, sorted. To write it anew from a copy of the
//! report as plain text, a paragraph a line:
//!
//! ```sh
//! REPORT=report.txt cargo test --features ssr --test it fingerprints_of_the_report_are_written -- --ignored
//! ```

use advisory_model::fingerprint::fingerprint;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// So many words in a row are no longer our own.
const RUN: usize = 9;
/// Of shorter sentences, those that are long enough to be somebody's.
const SENTENCE: usize = 5;
const KNOWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/dataset/wording.txt");

/// Files of titles, names and anchors, which must be exact.
const EXACT_FILES: [&str; 4] = ["facts.toml", "links.toml", "paragraphs.toml", "sections.toml"];
/// Keys of what must be exact wherever it stands: the report's title, its own word of a rating, names, and what is printed of a contact. Titles of
/// publications are left out of whatever names them.
const EXACT_KEYS: [&str; 5] = ["word", "name", "address", "hours", "produced_with"];
const EXACT_TITLE: &str = "Mali 2019 Crime & Safety Report";

#[test]
fn no_record_repeats_the_report() {
    let report = known();
    let mut repeated = Vec::new();
    for (place, text) in our_words() {
        let shared = runs(&text).into_iter().filter(|run| report.contains(&short(run)));
        repeated.extend(shared.map(|run| format!("{place}: {run}")));
    }
    assert!(repeated.is_empty(), "put into our own words:\n{}", repeated.join("\n"));
}

#[test]
fn a_run_is_nine_words_and_a_short_sentence_is_whole() {
    let text = "Bandits stop cars often. One two three four five six seven eight nine ten.";
    let found = runs(text);
    assert!(
        found.contains(&"two three four five six seven eight nine ten.".to_owned()),
        "{found:?}"
    );
    assert!(
        !found.contains(&"Bandits stop cars often".to_owned()),
        "four words are anybody's"
    );
    assert_eq!(runs("Driving is what it is. Yes."), ["Driving is what it is"]);
    assert_eq!(short("Driving,  is –what it is"), short("driving is what it is"));
}

/// That what is left out is left out for its reason, and that all else is looked at.
#[test]
fn every_kind_of_record_is_held_against_the_report() {
    let words = our_words();
    assert!(words.len() > 900, "{}", words.len());
    for file in [
        "checklist",
        "situations",
        "incidents",
        "contacts",
        "recommendations",
        "crime",
        "templates",
        "assessments",
    ] {
        assert!(
            words.iter().any(|(place, _)| place.contains(&format!("{file}.toml"))),
            "{file}"
        );
    }
}

#[test]
#[ignore = "reads a copy of the report, which is not in the repository"]
fn fingerprints_of_the_report_are_written() {
    let report = fs::read_to_string(std::env::var("REPORT").unwrap()).unwrap();
    let lines: BTreeSet<String> = report.lines().flat_map(runs).map(|run| short(&run)).collect();
    let lines: Vec<String> = lines.into_iter().collect();
    fs::write(KNOWN, lines.join("\n") + "\n").unwrap();
}

fn known() -> BTreeSet<String> {
    let text = fs::read_to_string(KNOWN).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// The fingerprint of a run, as the file has it.
fn short(run: &str) -> String {
    format!("{:010x}", fingerprint(run) & 0xff_ffff_ffff)
}

/// Every nine words in a row, and every whole sentence that is shorter.
fn runs(text: &str) -> Vec<String> {
    let windows = words(text);
    let windows = windows.windows(RUN).map(|run| run.join(" "));
    let sentences = sentences(text).into_iter().filter_map(|sentence| {
        let words = words(sentence);
        (SENTENCE..RUN).contains(&words.len()).then(|| words.join(" "))
    });
    windows.chain(sentences).collect()
}

/// The sentences of a text, and what stands before a colon or a semicolon, without the mark that ends them.
fn sentences(text: &str) -> Vec<&str> {
    let ends = |it: char| ".!?;:".contains(it);
    let mut sentences = Vec::new();
    let mut rest = text;
    for (at, space) in text.match_indices(char::is_whitespace) {
        let start = text.len() - rest.len();
        if at > start && text[..at].ends_with(ends) {
            sentences.push(&text[start..at]);
            rest = &text[at + space.len()..];
        }
    }
    sentences.push(rest);
    sentences
        .into_iter()
        .map(|it| it.trim().trim_end_matches(ends))
        .collect()
}

fn words(text: &str) -> Vec<&str> {
    let words = text.split(|it: char| it.is_whitespace() || "/–—".contains(it));
    words.filter(|word| word.contains(char::is_alphanumeric)).collect()
}

/// Every text that the authors wrote, with its file and line.
fn our_words() -> Vec<(String, String)> {
    let folder = Path::new(super::FOLDER);
    let titles = titles(folder);
    let mut all = Vec::new();
    for folder in [folder.to_owned(), folder.join("statements")] {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name.ends_with(".toml") && !EXACT_FILES.contains(&&*name) {
                all.extend(texts(&name, &fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let without_titles = |text: String| titles.iter().fold(text, |text, title| text.replace(title, "…"));
    all.into_iter()
        .map(|(place, text)| (place, without_titles(text)))
        .collect()
}

/// The titles of the publications that the report names, which must be exact.
fn titles(folder: &Path) -> Vec<String> {
    let links = fs::read_to_string(folder.join("links.toml")).unwrap();
    let titles = links.lines().filter_map(|line| line.strip_prefix("title = "));
    titles.map(|title| title.trim_matches('"').to_owned()).collect()
}

/// The texts of a file: what stands between quotation marks, but behind keys of what must be exact. No text holds a straight quotation mark.
fn texts(name: &str, file: &str) -> Vec<(String, String)> {
    let lines = (1..).zip(file.lines()).filter(|(_, line)| !line.starts_with('#'));
    let texts = lines.flat_map(|(number, line)| {
        let key = line.split_once(" = ").map(|(key, _)| key.trim()).unwrap_or_default();
        let is_exact = EXACT_KEYS.contains(&key);
        let texts = line
            .split('"')
            .skip(1)
            .step_by(2)
            .filter(move |text| !is_exact && *text != EXACT_TITLE);
        texts.map(move |text| (format!("{name}:{number}"), text.to_owned()))
    });
    texts.collect()
}
