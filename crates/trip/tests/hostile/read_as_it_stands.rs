//! What is read although it looks strange, and what becomes of it.

use super::{NOW, file_with, link_of, nested, only, outward, refused, trip};
use advisory_model::example;
use advisory_trip::reading::{Incoming, Refused, limits, read};
use advisory_trip::{Edit, Merge, file, link};
use serde_json::{Value, json};

#[test]
fn a_script_in_a_name_stays_a_text() {
    let name = "<script>alert(1)</script>\"'`${x}";
    let mut record = trip();
    record.apply(&Edit::Name(name.into()), 5_000);
    let fragment = link::fragment(&outward(&record));
    for text in [fragment, file::write(&[outward(&record)], &example::report())] {
        assert_eq!(only(&text).name.value, name);
    }
}

#[test]
fn what_disguises_a_text_is_taken_out_of_it() {
    let at = |value: &str| json!({ "value": value, "at": 5 });
    let record = only(&file_with(json!({
        "name": at("Sur\u{202e}vey\0\nNorth"),
        "marks": { "a": { "note": at("one\r\ntwo\u{2066}\u{1b}") } },
    })));
    assert_eq!(record.name.value, "Survey North");
    assert_eq!(record.marks["a"].note.value, "one\ntwo");
}

#[test]
fn unknown_fields_and_items_are_kept_whatever_they_are_called() {
    let fields = json!({
        "__proto__": { "polluted": true },
        "constructor": "x",
        "hue": nested(20),
        "marks": { "of-another-version": { "state": { "value": "done", "at": 5 }, "colour": "red" } },
        "ways": { "value": ["airship"], "at": 5 },
    });
    let record = only(&file_with(fields.clone()));
    assert_eq!(record.unknown["__proto__"], fields["__proto__"]);
    assert_eq!(record.unknown["hue"], fields["hue"]);
    assert_eq!(record.marks["of-another-version"].unknown["colour"], "red");
    assert_eq!(record.ways.value, ["airship"]);
    assert_eq!(only(&file::write(&[outward(&record)], &example::report())), record);
}

#[test]
fn a_stamp_from_the_future_does_not_win_for_ever() {
    let cases = [
        (u64::MAX, NOW),
        (NOW + limits::AHEAD + 1, NOW),
        (NOW + limits::AHEAD, NOW + limits::AHEAD),
        (NOW, NOW),
        (1, 1),
        (0, 1),
    ];
    for (claimed, taken) in cases {
        let field = |value: Value| json!({ "value": value, "at": claimed });
        let own = json!({ "text": field(json!("x")), "removed": field(json!(true)) });
        let record = only(&file_with(json!({
            "name": field(json!("Theirs")),
            "marks": { "a": { "note": field(json!("x")) } },
            "own_items": { "own-1": own },
            "order": { "packing": field(json!(["a"])) },
        })));
        let stamps = [
            record.name.at,
            record.marks["a"].note.at,
            record.own_items["own-1"].removed.at,
            record.order["packing"].at,
        ];
        assert_eq!(stamps, [taken; 4], "{claimed}");
    }
    let mut kept = only(&file_with(json!({ "name": { "value": "Theirs", "at": u64::MAX } })));
    kept.apply(&Edit::Name("Ours".into()), NOW + 1);
    kept.take_newer(&only(&file_with(
        json!({ "name": { "value": "Theirs", "at": u64::MAX } }),
    )));
    assert_eq!(kept.name.value, "Ours");
}

#[test]
fn a_link_from_the_future_is_brought_down_as_well() {
    let content = format!(
        "{{\"r\":\"examplia-2019\",\"i\":\"t1\",\"t\":{},\"n\":\"x\"}}",
        u64::MAX
    );
    assert_eq!(only(&link_of(content.as_bytes())).name.at, NOW);
}

#[test]
fn copies_of_one_trip_in_a_file_become_one() {
    let mut later = trip();
    later.apply(&Edit::Name("Later".into()), 9_000);
    later.apply(&Edit::Delete(true), 9_500);
    let text = file::write(&[outward(&later), outward(&trip())], &example::report());
    assert_eq!(only(&text), later, "and a deleted trip is read too");
}

#[test]
fn a_receipt_is_handed_on_as_it_is() {
    let receipt = json!({ "format": "travel-advisory receipt", "anything": [1, 2] });
    assert_eq!(
        read(&receipt.to_string(), &example::report(), NOW),
        Ok(Incoming::Receipt(receipt))
    );
}

#[test]
fn copies_that_together_hold_too_much_are_refused() {
    let copy = |prefix: &str| {
        let marks: serde_json::Map<String, Value> = (0..1_500)
            .map(|index| (format!("{prefix}{index}"), json!({})))
            .collect();
        json!({ "schema": 1, "report": "examplia-2019", "id": "t1", "marks": marks })
    };
    let trips = [copy("a"), copy("b")];
    let text = json!({ "format": file::FORMAT, "schema": 1, "report": "examplia-2019", "trips": trips }).to_string();
    assert!(matches!(refused(&text), Refused::TooMany { .. }));
}
