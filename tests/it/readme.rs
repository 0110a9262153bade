//! The README's figures are those that the build holds to.

use std::fs;
use std::path::Path;

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// A budget of the build, in bytes.
#[track_caller]
fn budget(source: &str, name: &str) -> u32 {
    let said = source.split_once(&format!("const {name}: u64 = "));
    let (number, _) = said.and_then(|(_, rest)| rest.split_once(';')).unwrap();
    number.replace('_', "").parse().unwrap()
}

#[test]
fn what_is_loaded_is_as_large_as_the_build_allows() {
    let source = text("crates/xtask/src/publish/first_load.rs");
    let kilobytes = |name| budget(&source, name) / 1_000;
    let first_load = format!("{} KB with brotli at most", kilobytes("BUDGET"));
    let trips = format!("a second program of {} KB at most", kilobytes("PLANNER_BUDGET"));
    let single_file = format!(
        "one file of {:.2} MB",
        f64::from(budget(&source, "SINGLE_FILE_BUDGET")) / 1e6
    );
    let readme = text("README.md");
    for figure in [first_load, trips, single_file] {
        assert!(readme.contains(&figure), "the README does not say `{figure}`");
    }
    let visit = format!("({} KB at most)", kilobytes("BUDGET"));
    assert!(
        text("docs/deploying.md").contains(&visit),
        "docs/deploying.md does not say `{visit}`"
    );
}
