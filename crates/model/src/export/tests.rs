//! The files of the invented report, read back by programs that others wrote.

use super::{Colophon, File};
use crate::example;
use std::collections::BTreeMap;

fn colophon() -> Colophon {
    Colophon {
        age: "as of 2019".into(),
        credits: "Made up, by us.".into(),
        order: "The order is ours.".into(),
    }
}

fn rows(file: File) -> Vec<BTreeMap<String, String>> {
    let text = file.text(&example::report(), &colophon());
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn each_region_has_a_row_in_each_layer() {
    let rows = rows(File::Regions);
    assert_eq!(rows.len(), 2 * 10, "all topics, eight topics and the level");
    let crime = &rows[1];
    let expected = [
        ("region", "Harbour"),
        ("iso", "EX-1"),
        ("layer", "crime"),
        ("coverage", "stated"),
        ("ever_named", "true"),
        ("rests_on", "Harbour"),
        ("words_of_grade", "serious risk"),
        ("step_in_our_order", "3"),
        ("statements", "1"),
        ("incidents", "1"),
        ("paragraphs", "crime:1"),
        ("report", "Examplia 2019 Crime & Safety Report"),
        ("report_year", "2019"),
        ("country_level", "3"),
        ("age", "as of 2019"),
        ("credits", "Made up, by us."),
    ];
    for (column, value) in expected {
        assert_eq!(crime[column], value, "{column}");
    }
}

#[test]
fn silence_has_its_row_too() {
    let rows = rows(File::Regions);
    let silent = rows
        .iter()
        .find(|row| row["region"] == "Hills" && row["layer"] == "health");
    let silent = silent.unwrap();
    assert_eq!((&*silent["coverage"], &*silent["step_in_our_order"]), ("none", ""));
}

#[test]
fn the_level_stands_in_its_own_layer_with_the_reports_word() {
    for row in rows(File::Regions).iter().filter(|row| row["layer"] == "level") {
        assert_eq!(
            (&*row["coverage"], &*row["words_of_grade"], &*row["step_in_our_order"]),
            ("country", "reconsider travel", "3")
        );
    }
}

#[test]
fn an_incident_keeps_its_time_and_toll_as_written() {
    let rows = rows(File::Incidents);
    assert_eq!(rows.len(), 1);
    assert_eq!(
        (&*rows[0]["when"], &*rows[0]["toll"], &*rows[0]["scopes"]),
        ("2018-04", "several wounded", "place:lighthouse")
    );
}

#[test]
fn places_have_positions_and_routes_their_line() {
    let rows = rows(File::Places);
    assert_eq!((&*rows[0]["latitude"], &*rows[0]["wkt"]), ("1.5", "POINT (1.5 1.5)"));
    assert_eq!(
        (&*rows[1]["kind"], &*rows[1]["wkt"], &*rows[1]["approximate"]),
        ("route", "LINESTRING (1.2 1.5, 1.8 1.5)", "true")
    );
}

#[test]
fn the_map_is_geojson_that_says_what_it_is() {
    let text = File::Map.text(&example::report(), &colophon());
    let map: geojson::FeatureCollection = text.parse().unwrap();
    let ids: Vec<String> = map.features.iter().map(|it| format!("{:?}", it.id)).collect();
    assert_eq!(ids.len(), 2 + 1 + 1, "{ids:?}");
    let members = map.foreign_members.unwrap();
    assert_eq!(members["age"], "as of 2019");
    assert_eq!(members["order_of_steps"], "The order is ours.");
    assert_eq!(members["boundaries"], "Made up");
    let harbour = map.features[0].properties.as_ref().unwrap();
    assert_eq!(harbour["crime_step"], 3);
    assert_eq!(harbour["crime_words"], serde_json::json!(["serious risk"]));
}
