//! The npm package's types say what the element itself says: its properties are the loader's, its events the README's, its slugs the report's.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use travel_advisory::route::Section;

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// What stands between two texts.
#[track_caller]
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no `{start}`"));
    rest.split_once(end).unwrap_or_else(|| panic!("no `{end}`")).0
}

/// The words in single quotation marks.
fn quoted(text: &str) -> BTreeSet<String> {
    text.split('\'').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The name that each line begins with.
fn names<'a>(lines: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let is_part = |it: char| it.is_ascii_alphanumeric();
    let name = |line: &'a str| line.split(|it| !is_part(it)).next().unwrap_or_default().to_owned();
    lines.map(name).collect()
}

#[test]
fn the_properties_are_those_of_the_loader() {
    let (types, loader) = (text("npm/index.d.ts"), text("static/travel-advisory.js"));
    let options = quoted(between(&loader, "const OPTIONS = [", "]"));
    for accessor in ["get ", "set "] {
        let typed = types.lines().filter_map(|line| line.trim().strip_prefix(accessor));
        assert_eq!(names(typed), options, "{accessor}");
    }
    let attributes = between(&types, "interface TravelAdvisoryAttributes {", "\n}");
    let typed = attributes.lines().map(str::trim).filter(|line| line.contains("?:"));
    assert_eq!(names(typed), options);
}

#[test]
fn the_events_are_those_of_the_readme() {
    let (types, readme) = (text("npm/index.d.ts"), text("README.md"));
    let details = between(&types, "interface TravelAdvisoryDetails {", "\n}");
    let typed = details.lines().map(str::trim).filter(|line| line.contains(": "));
    let table = between(&readme, "| event | `detail` | when |\n|---|---|---|\n", "\n\n");
    let told = table.lines().filter_map(|row| row.strip_prefix("| `"));
    assert_eq!(names(typed), names(told));
}

#[test]
fn the_methods_are_those_of_the_readme() {
    let (types, readme) = (text("npm/index.d.ts"), text("README.md"));
    let element = between(&types, "interface TravelAdvisoryElement", "addEventListener");
    let is_method = |line: &&str| line.contains('(') && !["get ", "set ", "/"].iter().any(|it| line.starts_with(it));
    let typed = element.lines().map(str::trim).filter(is_method);
    let table = between(&readme, "| method | what it does |\n|---|---|\n", "\n\n");
    let told = table.lines().filter_map(|row| row.strip_prefix("| `"));
    assert_eq!(names(typed), names(told));
}

#[test]
fn the_slugs_are_those_of_the_report() {
    let types = text("npm/index.d.ts");
    let sections = Section::ALL.map(|it| it.slug().to_owned());
    assert_eq!(quoted(between(&types, "type Section =", ";")), BTreeSet::from(sections));
    let readme = text("README.md");
    let row = readme.lines().find(|row| row.starts_with("| `topic` |")).unwrap();
    let topics = row
        .split('`')
        .skip(3)
        .step_by(2)
        .map(str::to_owned)
        .collect::<BTreeSet<_>>();
    assert_eq!(quoted(between(&types, "type Topic =", ";")), topics);
    assert!(topics.contains("all"));
}
