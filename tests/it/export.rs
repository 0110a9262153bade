//! The files to take away, read back by programs that others wrote: whole, exact, and each says what it is.

mod areas;

use crate::rendered::{Rendered, text, within};
use crate::snapshot::assert_snapshot;
use advisory_model::export::{Colophon, File};
use advisory_model::{Layer, Report};
use geojson::{FeatureCollection, GeometryValue};
use std::collections::BTreeMap;
use travel_advisory::content::Content;

type Row = BTreeMap<String, String>;

fn report() -> &'static Report {
    Content::embedded().unwrap().report
}

fn written(file: File) -> String {
    // The interface's words, as `crates/prerender` writes them into the files that lie beside the page.
    let words = Content::embedded().unwrap().text;
    let colophon = Colophon {
        age: words.stamp(report().edition.year),
        credits: words.credits().to_owned(),
        order: words.legend_ours().to_owned(),
    };
    file.text(report(), &colophon)
}

fn rows(file: File) -> Vec<Row> {
    let text = written(file);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

fn map() -> FeatureCollection {
    written(File::Map).parse().unwrap()
}

fn anchors(cell: &str) -> Vec<&str> {
    cell.split("; ").filter(|anchor| !anchor.is_empty()).collect()
}

#[test]
fn every_region_stands_in_every_layer_as_the_map_shows_it() {
    let rows = rows(File::Regions);
    assert_eq!(rows.len(), 9 * 10);
    for id in report().region_ids() {
        for layer in Layer::all() {
            let name = &report().regions[id.index()].name;
            let found: Vec<&Row> = rows
                .iter()
                .filter(|row| row["region"] == *name && row["layer"] == layer.slug())
                .collect();
            let [row] = found[..] else {
                panic!("{name}, {}: {} rows", layer.slug(), found.len());
            };
            let finding = report().finding(id, layer);
            assert_eq!(row["coverage"], finding.coverage.slug(), "{row:?}");
            let step = finding.step.map(|step| step.to_string()).unwrap_or_default();
            assert_eq!(row["step_in_our_order"], step, "{row:?}");
            assert_eq!(row["statements"], finding.statements.len().to_string(), "{row:?}");
            assert_eq!(row["incidents"], finding.incidents.len().to_string(), "{row:?}");
            for anchor in anchors(&row["paragraphs"]) {
                assert!(report().paragraph(anchor).is_some(), "{anchor}");
            }
        }
    }
}

#[test]
fn words_of_grade_are_the_reports_own_with_their_condition() {
    let cases = [
        ("bamako", "crime", "serious risk", "3"),
        ("mopti", "roads", "extreme risk (outside main cities after dark)", "4"),
        ("segou", "crime", "extreme risk (outside main cities after dark)", "4"),
        (
            "gao",
            "political-violence",
            "avoid (because of military operations)",
            "4",
        ),
        ("gao", "terrorism", "avoid", "4"),
        ("kayes", "crime", "", ""),
        ("kidal", "level", "should not travel", "4"),
    ];
    let rows = rows(File::Regions);
    for (region, layer, words, step) in cases {
        let row = rows
            .iter()
            .find(|row| row["region_id"] == region && row["layer"] == layer)
            .unwrap();
        assert_eq!(
            (&*row["words_of_grade"], &*row["step_in_our_order"]),
            (words, step),
            "{region}, {layer}"
        );
    }
}

#[test]
fn every_incident_keeps_its_time_its_toll_and_its_paragraphs() {
    let rows = rows(File::Incidents);
    assert_eq!(rows.len(), report().incidents.len());
    for (row, incident) in rows.iter().zip(&report().incidents) {
        assert_eq!((&row["id"], &row["text"]), (&incident.id, &incident.text));
        assert_eq!(row["when"], incident.when.to_string());
        assert_eq!(row["year_inferred"], incident.inferred_year.to_string());
        assert_eq!(row["toll"], incident.toll.clone().unwrap_or_default());
        assert_eq!(anchors(&row["paragraphs"]).len(), incident.sources.len(), "{row:?}");
    }
}

#[test]
fn every_place_and_route_is_listed_where_it_is() {
    let rows = rows(File::Places);
    let (places, routes) = (&report().places, &report().routes);
    assert_eq!(rows.len(), places.len() + routes.len());
    for (row, place) in rows.iter().zip(places) {
        let at = place.position.unwrap();
        let read: [f64; 2] = ["latitude", "longitude"].map(|column| row[column].parse().unwrap());
        assert_eq!((&row["name"], read), (&place.name, [at.latitude, at.longitude]));
        assert_eq!(row["approximate"], place.approximate.to_string(), "{row:?}");
        assert_eq!(row["position_source"], place.position_source);
    }
    for (row, route) in rows.iter().skip(places.len()).zip(routes) {
        assert_eq!(
            (&*row["kind"], &row["name"], &*row["approximate"]),
            ("route", &route.name, "true")
        );
        assert!(row["wkt"].starts_with("LINESTRING ("), "{row:?}");
    }
}

#[test]
fn each_row_says_report_year_level_and_credits() {
    for file in [File::Regions, File::Incidents, File::Places] {
        for row in rows(file) {
            assert_eq!(row["report"], report().title);
            assert_eq!((&*row["report_year"], &*row["country_level"]), ("2019", "4"));
            assert_eq!(row["age"], "as of 2019");
            assert!(row["credits"].contains("GeoNames"));
        }
    }
}

#[test]
fn each_file_says_which_report_it_is_of_and_from_when() {
    for file in File::ALL {
        let text = written(file);
        for words in ["Mali 2019 Crime & Safety Report", "as of 2019"] {
            assert!(text.contains(words), "{file:?}: {words}");
        }
    }
}

#[test]
fn tables_open_in_a_spreadsheet_with_their_accents() {
    for file in [File::Regions, File::Incidents, File::Places] {
        let text = written(file);
        assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
        assert!(
            !text.replace("\r\n", "").contains(['\r', '\n']),
            "every line ends as RFC 4180 has it"
        );
    }
    assert!(written(File::Regions).contains("Ségou"));
}

#[test]
fn the_map_has_every_region_place_and_route() {
    let map = map();
    let kinds = map.features.iter().map(|it| match it.geometry.as_ref().unwrap().value {
        GeometryValue::Polygon { .. } | GeometryValue::MultiPolygon { .. } => "area",
        GeometryValue::Point { .. } => "point",
        GeometryValue::LineString { .. } => "line",
        _ => "other",
    });
    let kinds: Vec<&str> = kinds.collect();
    let of = |kind| kinds.iter().filter(|it| **it == kind).count();
    assert_eq!(
        [of("area"), of("point"), of("line")],
        [9, report().places.len(), report().routes.len()]
    );
    let members = map.foreign_members.unwrap();
    for member in [
        "title",
        "country",
        "report_year",
        "country_level",
        "age",
        "boundaries",
        "credits",
        "order_of_steps",
    ] {
        assert!(members.contains_key(member), "{member}");
    }
}

#[test]
fn the_map_says_of_each_region_what_the_table_says() {
    let (map, rows) = (map(), rows(File::Regions));
    for row in rows {
        let id = format!("region:{}", row["region_id"]);
        let feature = map
            .features
            .iter()
            .find(|it| it.id == Some(geojson::feature::Id::String(id.clone())));
        let properties = feature.unwrap().properties.as_ref().unwrap();
        let of = |name: &str| &properties[&format!("{}_{name}", row["layer"])];
        let list = |name: &str| {
            let values: Vec<&str> = of(name)
                .as_array()
                .unwrap()
                .iter()
                .filter_map(|it| it.as_str())
                .collect();
            values.join("; ")
        };
        assert_eq!(of("coverage"), &*row["coverage"], "{id}");
        assert_eq!(list("words"), row["words_of_grade"], "{id}");
        assert_eq!(list("paragraphs"), row["paragraphs"], "{id}");
        assert_eq!(
            of("step").as_u64().map(|step| step.to_string()).unwrap_or_default(),
            row["step_in_our_order"],
            "{id}"
        );
    }
}

#[test]
fn the_page_links_to_each_file_by_its_name() {
    let page = Rendered::page();
    let names: Vec<String> = File::ALL.iter().map(|file| file.name(report())).collect();
    assert_eq!(page.attributes("a[download]", "href"), names);
    assert_eq!(page.attributes("a[download]", "download"), names);
    for link in page.all("a[download]") {
        assert!(
            text(link).contains("CSV") || text(link).contains("GeoJSON"),
            "{}",
            text(link)
        );
    }
}

#[test]
fn a_picture_says_what_it_is() {
    let page = Rendered::page();
    let lines = within(page.one(".drawing svg .imprint"), "text").into_iter().map(text);
    assert_snapshot("map-imprint", &lines.collect::<Vec<_>>().join("\n"));
    let buttons = page.all(".take-away button");
    let names: Vec<_> = buttons
        .iter()
        .filter_map(|it| it.value().attr("data-picture-name"))
        .collect();
    assert_eq!(
        names,
        ["mali-2019-all.svg", "mali-2019-all.png"],
        "the loader knows them by it"
    );
}
