//! Authors' mistakes: each is refused with its file, its line, and what to write instead.

mod mistakes;
mod records;
mod situations;
mod wording;

use advisory_model::source::{Listing, Problem, compile};
use mistakes::{At, CASES};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/mali-2019");

#[test]
fn the_dataset_is_whole() {
    let report = compile(Path::new(FOLDER), "en").unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!((report.paragraphs.len(), report.regions.len()), (66, 9));
}

/// What `cargo xtask data` prints, to be held against the report.
#[test]
fn under_each_paragraph_is_listed_all_that_rests_on_it() {
    let report = compile(Path::new(FOLDER), "en").unwrap_or_else(|problems| panic!("{problems:#?}"));
    let listing = Listing(&report).to_string();
    let of = |anchor: &str| {
        let (_, after) = listing.split_once(&format!("\n{anchor}\n")).unwrap();
        after.split("\n\n").next().unwrap()
    };
    for (anchor, lines) in [
        (
            "crime:2",
            &[
                "statement crime-2-3: On the RN5",
                "incident rn5-murders-2018",
                "item hire-a-guard",
                "situation roadblock, step 3",
            ][..],
        ),
        (
            "other-areas:5",
            &[
                "rating centre-after-dark: “extreme risk” (outside main cities after dark)",
                "situation out-after-dark, step 4",
            ],
        ),
        ("embassy:1", &["contact consular-section", "[our note: "]),
        (
            "health-guidance:1",
            &["situation fever, as a reason: You have a fever [ours: CDC and WHO advice on malaria.]"],
        ),
    ] {
        for line in lines {
            assert!(of(anchor).contains(line), "{anchor} lacks {line:?}: {}", of(anchor));
        }
    }
    for statement in &report.statements {
        assert!(listing.contains(&format!("statement {}: {}", statement.id, statement.text)));
    }
}

#[test]
fn each_mistake_is_said_with_file_line_and_remedy() {
    for (file, find, put, at, what) in CASES {
        let copy = copy();
        let line = change(copy.path(), file, find, put, *at);
        let problems = compile(copy.path(), "en").unwrap_err();
        let path = copy.path().join(file).display().to_string();
        let said = |it: &&Problem| it.file == path && it.line == line && it.what.contains(what);
        let found = problems.iter().find(said);
        assert!(
            found.is_some(),
            "{file}:{line} should say {what:?} of {put}, but: {problems:#?}"
        );
    }
}

#[test]
fn several_mistakes_are_said_at_once_in_the_order_of_files_and_lines() {
    let copy = copy();
    let chosen = CASES
        .iter()
        .filter(|(.., what)| what.contains("grade") || what.contains("dialled") || what.contains("scope"));
    let mut expected = 0;
    for (file, find, put, at, _) in chosen {
        change(copy.path(), file, find, put, *at);
        expected += 1;
    }
    let problems = compile(copy.path(), "en").unwrap_err();
    for what in ["unknown grade", "cannot be dialled", "unknown scope"] {
        assert!(
            problems.iter().any(|it| it.what.contains(what)),
            "{what}: {problems:#?}"
        );
    }
    assert!(problems.len() >= expected);
    assert!(problems.is_sorted());
}

#[test]
fn a_paragraph_that_nothing_cites_is_said() {
    let copy = copy();
    let path = copy.path().join("paragraphs.toml");
    let mut text = fs::read_to_string(&path).unwrap();
    let line = text.lines().count() + 2;
    text.push_str("\n[[paragraph]]\nanchor = \"crime:5\"\nsection = \"crime\"\nfingerprint = \"0000000000000000\"\n");
    fs::write(&path, text).unwrap();
    let problems = compile(copy.path(), "en").unwrap_err();
    let uncited = problems
        .iter()
        .find(|it| it.what.contains("no record cites `crime:5`"))
        .unwrap();
    assert_eq!((uncited.line, uncited.file.ends_with("paragraphs.toml")), (line, true));
}

#[test]
fn a_file_that_is_not_there_is_said() {
    let copy = copy();
    fs::remove_file(copy.path().join("contacts.toml")).unwrap();
    let problems = compile(copy.path(), "en").unwrap_err();
    assert!(
        problems
            .iter()
            .any(|it| it.file.ends_with("contacts.toml") && it.what.contains("cannot be read"))
    );
}

#[test]
fn a_file_that_is_no_toml_is_said_with_its_line() {
    let copy = copy();
    let line = change(
        copy.path(),
        "links.toml",
        "id = \"osac-mali-webpage\"",
        "id = osac",
        At::Word,
    );
    let problems = compile(copy.path(), "en").unwrap_err();
    assert!(
        problems
            .iter()
            .any(|it| it.file.ends_with("links.toml") && it.line == line),
        "{problems:#?}"
    );
}

/// A copy of the dataset.
fn copy() -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    copy_folder(Path::new(FOLDER), copy.path());
    copy
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap().flatten() {
        let copied = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&copied).unwrap();
            copy_folder(&entry.path(), &copied);
        } else {
            fs::copy(entry.path(), copied).unwrap();
        }
    }
}

/// Changes the first place that holds a text, and tells the line at which a problem of it should point.
#[track_caller]
fn change(folder: &Path, file: &str, find: &str, put: &str, at: At) -> usize {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap();
    let Some(start) = text.find(find) else {
        panic!("{file} no longer holds {find}");
    };
    fs::write(&path, text.replacen(find, put, 1)).unwrap();
    let until = match at {
        At::Word => start,
        At::Record => text[..start].rfind("[[").unwrap_or_default(),
    };
    text[..until].matches('\n').count() + 1
}
