//! A part of a page as HTML for a person to read, held against the copy that was last reviewed, in `snapshots/`.
//!
//! How to review one stands in `tests/README.md`.

use crate::rendered::within;
use scraper::{ElementRef, Node};
use std::fs;
use std::path::Path;
use travel_advisory::content::dataset;

const VOID: [&str; 4] = ["br", "hr", "img", "input"];
/// What is never in a line with text.
const BLOCKS: &str =
    "address, article, details, div, dl, fieldset, form, h2, h3, h4, h5, li, ol, p, section, svg, table, ul";

/// Fails unless the text is as it was when it was last reviewed.
pub(crate) fn assert_snapshot(name: &str, text: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

/// An element a line, indented; what stands amid text stays in its line. Attributes stand in the order of their names. The dataset's version
/// and hash are left out: they change with every release and every record.
pub(crate) fn html(part: ElementRef<'_>) -> String {
    let mut lines = Vec::new();
    write(part, 0, &mut lines);
    let dataset = dataset();
    let text = lines.join("\n").replace(&dataset.hash, "[hash]");
    text.replace(&format!("version {}", dataset.version), "version [version]")
}

fn write(element: ElementRef<'_>, depth: usize, lines: &mut Vec<String>) {
    let indent = "  ".repeat(depth);
    let has_text = element
        .children()
        .any(|it| it.value().as_text().is_some_and(|text| !text.trim().is_empty()));
    let is_empty = element.child_elements().next().is_none();
    if is_empty || has_text && within(element, BLOCKS).is_empty() {
        lines.push(indent + &single_spaces(&in_a_line(element)));
        return;
    }
    lines.push(format!("{indent}{}", opening(element)));
    for child in element.children() {
        match (child.value(), ElementRef::wrap(child)) {
            (_, Some(child)) => write(child, depth + 1, lines),
            (Node::Text(text), _) if !text.trim().is_empty() => {
                lines.push(format!("{indent}  {}", single_spaces(&escaped(text))))
            }
            _ => {}
        }
    }
    lines.push(format!("{indent}</{}>", element.value().name()));
}

fn single_spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn in_a_line(element: ElementRef<'_>) -> String {
    let name = element.value().name();
    if VOID.contains(&name) {
        return opening(element);
    }
    let inner = element.children().map(|child| match child.value() {
        Node::Text(text) => escaped(text),
        Node::Element(_) => ElementRef::wrap(child).map(in_a_line).unwrap_or_default(),
        _ => String::new(),
    });
    format!("{}{}</{name}>", opening(element), inner.collect::<String>())
}

fn opening(element: ElementRef<'_>) -> String {
    let mut attributes: Vec<_> = element.value().attrs().collect();
    attributes.sort_unstable();
    let written = attributes.into_iter().map(|(name, value)| match value {
        "" => format!(" {name}"),
        value => format!(" {name}=\"{}\"", escaped(value).replace('"', "&quot;")),
    });
    format!("<{}{}>", element.value().name(), written.collect::<String>())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A test that goes, or names its snapshot anew, takes the old one along.
#[test]
fn every_snapshot_belongs_to_a_test() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let mut sources = String::new();
    collect(&folder, &mut sources);
    let mut count = 0;
    for file in fs::read_dir(folder.join("snapshots")).unwrap().flatten() {
        let file = file.file_name().into_string().unwrap();
        let Some(name) = file.strip_suffix(".snap") else {
            continue;
        };
        assert!(sources.contains(&format!("\"{name}\"")), "no test names {name}");
        count += 1;
    }
    assert!(count > 0);
}

fn collect(folder: &Path, sources: &mut String) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, sources);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            sources.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}
