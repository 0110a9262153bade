//! The Markdown, read back by a reader of it.

use crate::markdown_of;
use crate::trips::field_trip;
use advisory_trip::Edit;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

/// The words of a Markdown text, and whether it holds markup that only a writer of its own would put there.
fn read_markdown(written: &str) -> (String, Vec<String>) {
    let (mut words, mut markup) = (String::new(), Vec::new());
    for event in Parser::new_ext(written, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push('\n'),
            Event::TaskListMarker(_) | Event::End(_) => {}
            Event::Start(Tag::Paragraph | Tag::Item | Tag::List(None) | Tag::Strong | Tag::Heading { .. }) => {}
            other => markup.push(format!("{other:?}")),
        }
    }
    (words, markup)
}

#[test]
fn a_note_makes_no_markup() {
    for note in [
        "[here](javascript:alert(1))",
        "<script>alert(1)</script>",
        "<https://elsewhere.example>",
        "# A heading",
        "1. A list",
        "2) A list",
        "- A list",
        "+ A list",
        "***bold*** __bold__ ~~gone~~ `code`",
        "```\ncode\n```",
        "    code",
        "a\n===",
        "a\n---",
        "| a | b |\n|---|---|\n| c | d |",
        "![picture](https://elsewhere.example/x.png)",
        "&lt;b&gt; &#60;",
        "[^1]: foot",
        "> quoted",
        "\\",
        "$x$ ^y^ :z",
        "---\ntitle: x\n---",
    ] {
        let mut record = field_trip();
        record.apply(&Edit::Note("get-antimalarials".into(), note.into()), 3_000);
        record.apply(&Edit::Name(note.into()), 3_000);
        let (words, markup) = read_markdown(&markdown_of(&record));
        assert_eq!(markup, Vec::<String>::new(), "{note}");
        for line in note.lines() {
            assert!(words.contains(line.trim()), "{note:?} in {words}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_makes_no_markup(note in "[ -~üß🧭\n\t]{0,60}") {
        let mut record = field_trip();
        record.apply(&Edit::Note("get-antimalarials".into(), note), 3_000);
        let (_, markup) = read_markdown(&markdown_of(&record));
        prop_assert_eq!(markup, Vec::<String>::new());
    }
}
