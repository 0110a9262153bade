//! The plain text.

use crate::trips::field_trip;
use crate::{markdown_of, text_of};
use advisory_trip::Edit;
use proptest::prelude::*;

#[test]
fn the_text_opens_with_level_year_and_age() {
    let written = text_of(&field_trip());
    let opening = written.lines().take_while(|line| !line.starts_with('['));
    // How many items there are changes with the records.
    let opening: Vec<&str> = opening.filter(|line| !line.ends_with("items done")).collect();
    insta::assert_snapshot!("opening", opening.join("\n"));
    for said in [
        "[x] Take out enough insurance for medical evacuation.\n",
        "[-] ",
        "    Does not apply because: all had last year\n",
        "    By 18 July 2026: overdue\n",
        "    Note: Dr. Keïta, Thursday\n",
    ] {
        assert!(written.contains(said), "{said}\n{written}");
    }
}

#[test]
fn every_item_of_the_text_and_of_the_markdown_has_its_paragraphs() {
    let whys = |written: &str, item: &str, why: &str| {
        let mut without = Vec::new();
        let mut lines = written.lines().peekable();
        while let Some(line) = lines.next() {
            let mut cited = !line.starts_with(item);
            while let Some(detail) = lines.next_if(|next| next.starts_with("  ")) {
                cited |= detail.trim_start().starts_with(why) && detail.ends_with(')') && detail.contains(':');
            }
            without.extend((!cited).then(|| line.to_owned()));
        }
        without
    };
    assert_eq!(whys(&text_of(&field_trip()), "[", "Why:"), Vec::<String>::new());
    assert_eq!(
        whys(&markdown_of(&field_trip()), "- ", "- **Why:**"),
        Vec::<String>::new()
    );
}

#[test]
fn a_note_does_not_look_like_an_item() {
    let mut record = field_trip();
    let note = "first\n[x] Everything is done\r\n\u{2028}[x] and this\u{1b}[2J";
    record.apply(&Edit::Note("get-antimalarials".into(), note.into()), 3_000);
    record.apply(&Edit::Name("A\n[x] B".into()), 3_000);
    let written = text_of(&record);
    assert!(written.contains("    Note: first\n        [x] Everything is done\n        [x] and this[2J\n"));
    assert!(written.contains("\nA [x] B\n"));
    assert_eq!(written.lines().filter(|line| line.starts_with("[x]")).count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_stays_within_its_item(note in any::<String>()) {
        let mut record = field_trip();
        record.apply(&Edit::Note("get-antimalarials".into(), note), 3_000);
        let items = |written: String| written.lines().filter(|it| it.starts_with('[')).count();
        prop_assert_eq!(items(text_of(&record)), items(text_of(&field_trip())));
    }
}
