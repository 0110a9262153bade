//! The rules of the house that a compiler does not know, read from the sources as text.

use std::fs;
use std::path::{Path, PathBuf};
use travel_advisory::content::Content;

const FEATURES: [&str; 8] = [
    "overview",
    "offline",
    "map",
    "region",
    "report_reader",
    "plan",
    "trip",
    "emergency",
];
/// What is kept and sent of trips; as pure as the model.
const TRIP: &str = "crates/trip/src";
const BROWSER: [&str; 4] = ["web_sys", "js_sys", "gloo", "wasm_bindgen"];
const LONGEST: usize = 300;

/// A source file, by its path from the workspace's root.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The lines of code: no comments, and nothing from the tests on.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate();
        lines
            .take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
            .map(|(index, line)| (index + 1, line.split("//").next().unwrap_or_default()))
    }

    /// Each line of code that names one of the words.
    fn naming<'a>(&'a self, words: &'a [&str]) -> impl Iterator<Item = String> + 'a {
        self.code().filter_map(move |(number, line)| {
            let named = words.iter().find(|word| has_word(line, word))?;
            Some(format!("{}:{number} names {named}", self.path))
        })
    }
}

fn has_word(line: &str, word: &str) -> bool {
    let is_part = |it: Option<char>| it.is_some_and(|it| it.is_alphanumeric() || it == '_');
    line.match_indices(word).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        let after = line[start + word.len()..].chars().next();
        !is_part(before) && !is_part(after)
    })
}

fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join(folder), &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "{folder} holds no sources");
    let source = |path: PathBuf| Source {
        text: fs::read_to_string(&path).unwrap(),
        path: path.strip_prefix(root).unwrap().display().to_string(),
    };
    paths.into_iter().map(source).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

#[track_caller]
fn none(broken: impl Iterator<Item = String>) {
    let broken: Vec<String> = broken.collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn only_the_edge_names_the_browser() {
    let inner = sources("src").into_iter().filter(|it| {
        !["src/platform/", "src/element"]
            .iter()
            .any(|edge| it.path.starts_with(edge))
    });
    none(inner.flat_map(|it| it.naming(&BROWSER).collect::<Vec<_>>()));
}

#[test]
fn the_model_is_pure() {
    let outside = [
        "yew",
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "SystemTime",
        "Instant",
        "rand",
        "std::net",
    ];
    let pure: Vec<Source> = ["crates/model/src", TRIP].into_iter().flat_map(sources).collect();
    none(pure.iter().flat_map(|it| it.naming(&outside)));
    let inner = pure.into_iter().filter(|it| !it.path.contains("/source/"));
    none(inner.flat_map(|it| it.naming(&["std::fs", "std::io", "std::env"]).collect::<Vec<_>>()));
}

#[test]
fn features_do_not_know_each_other() {
    for feature in FEATURES {
        let own = |path: &str| path == format!("src/{feature}.rs") || path.starts_with(&format!("src/{feature}/"));
        let others = FEATURES.iter().filter(|other| **other != feature);
        let others: Vec<String> = others.map(|other| format!("crate::{other}")).collect();
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        let all = sources("src");
        assert!(all.iter().any(|it| own(&it.path)), "there is no {feature}");
        none(all.iter().filter(|it| own(&it.path)).flat_map(|it| it.naming(&others)));
    }
}

#[test]
fn nothing_gives_up_outside_tests() {
    let giving_up = [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!("];
    let all: Vec<Source> = ["src", "crates/model/src", TRIP]
        .into_iter()
        .flat_map(sources)
        .collect();
    let lines = all.iter().filter(|it| !is_test(&it.path)).flat_map(|it| {
        let broken = it
            .code()
            .filter(|(_, line)| giving_up.iter().any(|word| line.contains(word)));
        broken.map(|(number, line)| format!("{}:{number} {}", it.path, line.trim()))
    });
    none(lines);
}

/// A module of tests in a file or a folder of its own.
fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

/// The table behind them is left out of the wasm: `crates/xtask/src/publish/letters.rs`.
#[test]
fn what_the_page_carries_asks_no_letter_for_its_small_one() {
    let all = ["src", "crates/model/src"].into_iter().flat_map(sources);
    let carried = all.filter(|it| !it.path.contains("/source/"));
    none(carried.flat_map(|it| it.naming(&["to_lowercase"]).collect::<Vec<_>>()));
}

#[test]
fn no_file_is_too_long() {
    let all = ["src", "crates", "tests"].into_iter().flat_map(sources);
    // A language's words are one list, however long.
    let long = all.filter(|it| !it.path.starts_with("src/text/")).filter_map(|it| {
        let lines = it.text.lines().count();
        (lines > LONGEST).then(|| format!("{} has {lines} lines", it.path))
    });
    none(long);
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent = ["src", "crates", "tests"].into_iter().flat_map(sources);
    none(silent.filter(|it| !it.text.starts_with("//!")).map(|it| it.path));
}

#[test]
fn the_country_stands_in_the_data_alone() {
    let report = Content::embedded().unwrap().report;
    let mut names = vec![report.country.as_str(), "Malian"];
    names.extend(report.regions.iter().map(|it| it.name.as_str()));
    names.extend(report.regions.iter().map(|it| it.id.as_str()));
    let all: Vec<Source> = ["src", "crates/model/src", TRIP]
        .into_iter()
        .flat_map(sources)
        .collect();
    none(
        all.iter()
            .filter(|it| !is_test(&it.path))
            .flat_map(|it| it.naming(&names)),
    );
}
