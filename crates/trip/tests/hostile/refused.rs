//! What is refused, and the sentence that says so.

use super::{file_with, link_of, nested, refused, trip_with};
use advisory_trip::reading::{Refused, limits};
use advisory_trip::{Record, file};
use serde_json::{Value, json};

#[test]
fn each_hostile_text_is_refused_in_a_sentence_that_says_what() {
    let at = |value: Value| json!({ "value": value, "at": 5 });
    let long_id = "x".repeat(65);
    let cases: Vec<(String, &str)> = vec![
        (" \n".into(), "There is nothing to read"),
        ("x".repeat(limits::BYTES + 1), "at most 16384 KB"),
        ("hello".into(), "This is not a trip."),
        ("null".into(), "This is not a trip."),
        ("[1, 2]".into(), "This is not a trip."),
        ("{}".into(), "This is not a trip."),
        (r#"{"format": "something"}"#.into(), "This is not a trip."),
        ("{\"a\":\n nonsense}".into(), "line 2, column 3"),
        ("{\"a\": 1".into(), "ends too early"),
        ("{\"a\": \"\\ud800\"}".into(), "cannot be read at line 1"),
        ("{\"a\": 1e999}".into(), "cannot be read at line 1"),
        ("[".repeat(100_000), "nested too deeply"),
        ("{\"a\":".repeat(100_000), "nested too deeply"),
        (trip_with(json!({ "schema": 3 })), "newer version of this page"),
        (trip_with(json!({ "schema": 1e30 })), "“schema”"),
        (trip_with(json!({ "schema": -1 })), "“schema”"),
        (trip_with(json!({ "schema": null })), "“schema”"),
        (
            trip_with(json!({ "report": "niger-2020" })),
            "about “niger-2020”; this page holds “examplia-2019”",
        ),
        (trip_with(json!({ "report": "x\u{202e}\0y" })), "about “xy”;"),
        (trip_with(json!({ "report": 3 })), "“report”"),
        (trip_with(json!({ "id": 7 })), "“id”"),
        (trip_with(json!({ "id": "" })), "letters, digits"),
        (trip_with(json!({ "id": "../t1" })), "letters, digits"),
        (trip_with(json!({ "id": long_id })), "at most 64"),
        (trip_with(json!({ "name": "Survey" })), "“name”"),
        (trip_with(json!({ "name": { "value": "x", "at": -5 } })), "“name.at”"),
        (trip_with(json!({ "name": { "value": "x", "at": 1e40 } })), "“name.at”"),
        (
            trip_with(json!({ "name": at(json!("x".repeat(201))) })),
            "may have 200 characters",
        ),
        (
            file_with(json!({ "departure": at(json!("1 May")) })),
            "“trips[0].departure.value”: “1 May” is not a date",
        ),
        (
            file_with(json!({ "departure": at(json!("2026-02-30")) })),
            "“trips[0].departure.value”",
        ),
        (
            file_with(json!({ "stops": at(json!([{ "scope": "<b>" }])) })),
            "“trips[0].stops.value[0].scope”",
        ),
        (
            file_with(json!({ "stops": at(json!(vec![json!({ "scope": "country" }); 201])) })),
            "there may be 200",
        ),
        (
            file_with(json!({ "ways": at(json!(["a b"])) })),
            "“trips[0].ways.value”",
        ),
        (file_with(json!({ "marks": [] })), "“trips[0].marks”"),
        (
            file_with(json!({ "marks": { "a": { "state": at(json!("burnt")) } } })),
            "“trips[0].marks.a.state.value”",
        ),
        (file_with(json!({ "marks": { "<script>": {} } })), "“trips[0].marks”"),
        (file_with(json!({ "marks": { "__proto__": {} } })), "“trips[0].marks”"),
        (
            file_with(json!({ "marks": { "a": { "note": at(json!("x".repeat(4_001))) } } })),
            "“trips[0].marks.a.note”",
        ),
        (
            file_with(json!({ "own_items": { "embassy-number": {} } })),
            "must begin with “own-”",
        ),
        (file_with(json!({ "report": "niger-2020" })), "about “niger-2020”"),
        (file_with(json!({ "schema": 9 })), "newer version of this page"),
        (
            file_with(json!({ "hue": nested(40) })),
            "“trips[0]”: it is nested too deeply",
        ),
        (
            file_with(json!({ "hue": 1 })).replace("\"schema\":1,\"trips\"", "\"schema\":3,\"trips\""),
            "newer version",
        ),
        (
            json!({ "format": file::FORMAT, "schema": 1, "report": "niger-2020", "trips": [] }).to_string(),
            "“niger-2020”",
        ),
        (
            json!({ "format": file::FORMAT, "schema": 1, "report": "examplia-2019", "trips": {} }).to_string(),
            "“trips”",
        ),
        (
            json!({ "format": file::FORMAT, "schema": 1, "report": "examplia-2019", "trips": vec![0; 101] })
                .to_string(),
            "there may be 100",
        ),
        (
            json!({ "format": file::FORMAT, "schema": 1, "report": "examplia-2019", "trips": [0] }).to_string(),
            "“trips[0].schema”",
        ),
        (many_marks(), "there may be 2000"),
        (format!("#trip=1.{}", "A".repeat(1024 * 1024)), "at most 256 KB"),
        ("#trip=".into(), "This link is damaged"),
        ("#trip=1.".into(), "This link is damaged"),
        ("#trip=1.!!!!".into(), "This link is damaged"),
        ("#trip=1d.999".into(), "This link is damaged"),
        ("#trip=1d.12345678901234567".into(), "This link is damaged"),
        ("#trip=2d.123".into(), "newer version of this page"),
        ("#trip=0.abcd".into(), "This link is damaged"),
        ("#trip=2.abcd".into(), "newer version of this page"),
        (link_of(&vec![b' '; 50 * 1024 * 1024]), "at most 1024 KB"),
        (link_of(b"[[[[["), "This link is damaged"),
        (link_of(&b"[".repeat(100_000)), "This link is damaged"),
        (link_of(b"7"), "“trip”"),
        (link_of(b"\xff\xfe{}"), "This link is damaged"),
        (link_of(b"{\"r\":\"niger-2020\",\"i\":\"t1\"}"), "about “niger-2020”"),
        (
            link_of(b"{\"r\":\"examplia-2019\",\"i\":\"t1\",\"d\":\"1 May\"}"),
            "“trip.d”: “1 May” is not a date",
        ),
        (link_of(b"{\"r\":\"examplia-2019\",\"i\":\"t1\",\"w\":3}"), "“trip.w”"),
        (
            link_of(b"{\"r\":\"examplia-2019\",\"i\":\"t1\"} {}"),
            "This link is damaged",
        ),
        (link_of(b"{\"r\":\"examplia-2019\",\"i\":\"\"}"), "“trip.id”"),
    ];
    for (text, says) in cases {
        let sentence = refused(&text).to_string();
        let start: String = text.chars().take(200).collect();
        assert!(
            sentence.contains(says),
            "{start}\nis refused with: {sentence}\ninstead of: {says}"
        );
        assert!(sentence.len() < 500 && sentence.ends_with('.'), "{sentence}");
        assert!(!sentence.contains(char::is_control), "{sentence:?}");
    }
}

fn many_marks() -> String {
    let marks: serde_json::Map<String, Value> = (0..2_001).map(|index| (format!("m{index}"), json!({}))).collect();
    file_with(json!({ "marks": marks }))
}

#[test]
fn what_the_device_kept_is_refused_but_for_its_own_report_and_version() {
    let cases = [
        ("", Refused::CutOff),
        ("{\"schema\":1,\"report\":\"examp", Refused::CutOff),
        ("{\"schema\":3}", Refused::NewerSchema),
        (
            "{\"schema\":1,\"report\":\"niger-2020\",\"id\":\"t1\"}",
            Refused::OtherReport {
                theirs: "niger-2020".into(),
                ours: "examplia-2019".into(),
            },
        ),
    ];
    for (text, why) in cases {
        assert_eq!(Record::from_text(text, "examplia-2019"), Err(why), "{text}");
    }
    let damaged = Record::from_text(
        r#"{"schema":1,"report":"examplia-2019","id":"t1","name":7}"#,
        "examplia-2019",
    );
    assert!(matches!(damaged, Err(Refused::Damaged { at, .. }) if at == "name"));
}
