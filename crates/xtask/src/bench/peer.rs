//! The page that ours is compared with: `benches/peer`, built into `target/peer/` with the same statements and regions as ours.

use crate::examples;
use crate::problem::Problem;
use crate::project;
use crate::publish::files;
use crate::step::Step;
use advisory_model::export::{Colophon, File};
use advisory_model::{Report, source};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds it; the folder to be served.
pub(super) fn build() -> Result<PathBuf, Problem> {
    let (sources, made) = (project::root().join("benches/peer"), project::target().join("peer"));
    examples::install(&sources, "benches/peer")?;
    files::remove(&made)?;
    let (data, site) = (made.join("data"), made.join("site"));
    let report = report()?;
    write(&data, "statements.json", &statements(&report))?;
    write(&data, "outlines.json", &outlines(&report))?;
    let mut build = Command::new("npm");
    build.args(["run", "build", "--"]).arg(data).arg(&site);
    Step::new("building the page of React", "its last lines stand above").run_quietly(build.current_dir(sources))?;
    Ok(site)
}

fn report() -> Result<Report, Problem> {
    source::compile(&project::root().join("data/mali-2019"), "en").map_err(|_| Problem::Failed {
        doing: "compiling data/mali-2019".to_owned(),
        remedy: "`cargo xtask data` says why".to_owned(),
    })
}

/// What our page says, each with its place in the list for a number.
fn statements(report: &Report) -> Value {
    let numbered = report.statements.iter().enumerate();
    numbered.map(|(id, it)| json!({ "id": id, "text": it.text })).collect()
}

/// The regions of the GeoJSON that our page offers, without what is said of them.
fn outlines(report: &Report) -> Value {
    let colophon = Colophon {
        age: String::new(),
        credits: String::new(),
        order: String::new(),
    };
    let map: Value = serde_json::from_str(&File::Map.text(report, &colophon)).unwrap_or_default();
    let features = map["features"].as_array().into_iter().flatten();
    let regions = features.filter(|it| it["properties"]["kind"] == "region");
    let regions: Vec<Value> = regions
        .map(|it| json!({ "type": "Feature", "properties": { "name": it["properties"]["name"] }, "geometry": it["geometry"] }))
        .collect();
    json!({ "type": "FeatureCollection", "features": regions })
}

fn write(folder: &Path, name: &str, content: &Value) -> Result<(), Problem> {
    fs::create_dir_all(folder).map_err(Problem::file("create", folder))?;
    let path = folder.join(name);
    fs::write(&path, content.to_string()).map_err(Problem::file("write", &path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_every_statement_under_its_place() {
        let report = report().unwrap();
        let statements = statements(&report);
        let statements = statements.as_array().unwrap();
        assert_eq!(statements.len(), report.statements.len());
        for (place, statement) in statements.iter().enumerate() {
            assert_eq!(statement["id"], place);
            assert_eq!(statement["text"], *report.statements[place].text);
        }
    }

    #[test]
    fn it_has_every_region_with_its_outline_and_nothing_else() {
        let report = report().unwrap();
        let outlines = outlines(&report);
        let features = outlines["features"].as_array().unwrap();
        let names: Vec<_> = features
            .iter()
            .map(|it| it["properties"]["name"].as_str().unwrap())
            .collect();
        let expected: Vec<_> = report.regions.iter().map(|it| &*it.name).collect();
        assert_eq!(names, expected);
        for feature in features {
            assert!(feature["geometry"]["type"].as_str().unwrap().ends_with("Polygon"));
        }
    }
}
