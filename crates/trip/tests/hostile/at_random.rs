//! What is cut off, changed, or made up at random: nothing panics, and nothing damaged passes for the whole.

use super::{NOW, link_of, made_up, nested, outward, refused, trip};
use advisory_model::example;
use advisory_trip::reading::{Incoming, Refused, read};
use advisory_trip::{Record, file, link};
use proptest::prelude::*;
use serde_json::{Value, json};

#[test]
fn no_truncation_is_taken_for_the_whole() {
    let texts = [
        file::write(&[outward(&trip())], &example::report()),
        trip().to_text(),
        format!("https://host.example/#{}", link::fragment(&outward(&trip()))),
    ];
    for text in texts {
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            refused(&text[..end]);
        }
    }
}

#[test]
fn each_changed_letter_of_a_link_is_noticed() {
    let fragment = link::fragment(&outward(&trip()));
    let start = "trip=1.".len();
    for index in start..fragment.len() {
        for letter in ["A", "q", "7", "_"] {
            let mut changed = fragment.clone();
            changed.replace_range(index..=index, letter);
            if changed != fragment {
                assert_eq!(refused(&changed), Refused::DamagedLink, "letter {index}");
            }
        }
    }
}

proptest! {
    #![proptest_config(made_up::cases(500))]

    #[test]
    fn no_text_at_all_panics(text in any::<String>(), start in "(\\{|\\[|#trip=1\\.|trip%3D|\\{\"schema\":1,)?") {
        let _ = read(&format!("{start}{text}"), &example::report(), NOW);
        let _ = Record::from_text(&text, "examplia-2019");
    }

    #[test]
    fn no_content_of_a_link_panics(content in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&link_of(&content), &example::report(), NOW);
    }

    #[test]
    fn no_mutation_of_a_file_or_link_panics(
        record in made_up::record(), at in any::<proptest::sample::Index>(), put in "[\\x00-\\x7fé]{0,3}", cut in 0_usize..6,
    ) {
        let report = example::report();
        let fragment = link::fragment(&outward(&record));
        for text in [file::write(&[outward(&record)], &report), record.to_text(), fragment] {
            let mut letters: Vec<char> = text.chars().collect();
            let start = at.index(letters.len());
            let end = (start + cut).min(letters.len());
            letters.splice(start..end, put.chars());
            let changed: String = letters.into_iter().collect();
            if let Ok(Incoming::Trips(trips)) = read(&changed, &report, NOW) {
                // Whatever was read can be written, and read again as the same.
                for trip in trips {
                    let written = outward(&trip);
                    let again = read(&file::write(std::slice::from_ref(&written), &report), &report, NOW);
                    prop_assert_eq!(again, Ok(Incoming::Trips(vec![written.record().clone()])));
                }
            }
        }
    }

    #[test]
    fn no_value_in_place_of_another_panics(record in made_up::record(), at in any::<proptest::sample::Index>(), which in 0..9_usize) {
        let strange = [
            json!(null), json!(true), json!(-1), json!(1e300), json!(u64::MAX), json!(""), json!([]), json!({}), nested(50),
        ];
        let mut value: Value = serde_json::from_str(&record.to_text()).unwrap();
        let paths = pointers(&value, "");
        let path = &paths[at.index(paths.len())];
        if let Some(place) = value.pointer_mut(path) {
            *place = strange[which].clone();
        }
        let _ = read(&value.to_string(), &example::report(), NOW);
        let _ = Record::from_text(&value.to_string(), "examplia-2019");
    }
}

/// The place of every value within a value.
fn pointers(value: &Value, at: &str) -> Vec<String> {
    let mut every = vec![at.to_owned()];
    match value {
        Value::Object(fields) => fields
            .iter()
            .for_each(|(name, it)| every.extend(pointers(it, &format!("{at}/{name}")))),
        Value::Array(values) => {
            let values = values.iter().enumerate();
            values.for_each(|(index, it)| every.extend(pointers(it, &format!("{at}/{index}"))));
        }
        _ => {}
    }
    every
}
