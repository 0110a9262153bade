//! The files of data, in the words of the interface, and the one that says which dataset they are of.

use crate::manifest;
use advisory_model::Report;
use advisory_model::export::{Colophon, File};
use serde_json::json;
use std::io;
use std::path::Path;
use travel_advisory::content::{self, Content};

/// What a receipt is checked against.
const DATASET: &str = "dataset.json";

/// What an organisation's file is written by; see docs/organisation.md.
const ORGANISATION: &str = "organisation.schema.json";

/// Writes each file that the page links to, what says which dataset it was made from, and the schema of an organisation's file.
pub(crate) fn write(folder: &Path) -> io::Result<()> {
    let Some(Content { report, text }) = Content::embedded() else {
        return Err(io::Error::other("the embedded report cannot be read"));
    };
    let colophon = Colophon {
        age: text.stamp(report.edition.year),
        credits: text.credits().to_owned(),
        order: text.legend_ours().to_owned(),
    };
    for file in File::ALL {
        std::fs::write(folder.join(file.name(report)), file.text(report, &colophon))?;
    }
    std::fs::write(folder.join(DATASET), dataset(report)?)?;
    std::fs::write(folder.join(ORGANISATION), advisory_organisation::schema(report))?;
    std::fs::write(folder.join(manifest::NAME), manifest::text(report, text)?)
}

/// All of a receipt that does not come from the traveller: with it anyone can check one without this program.
fn dataset(report: &Report) -> io::Result<String> {
    let published = content::dataset();
    let items: Vec<&str> = report.items.iter().map(|item| item.id.as_str()).collect();
    let dataset = json!({
        "format": "travel-advisory dataset",
        "report": report.id,
        "version": published.version,
        "hash": published.hash,
        "level": report.level.number,
        "year": report.edition.year,
        "items": items,
    });
    Ok(serde_json::to_string_pretty(&dataset)? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dataset_says_which_one_it_is_and_names_every_item() {
        let folder = std::env::temp_dir().join(format!("prerender-files-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        write(&folder).unwrap();
        let text = std::fs::read_to_string(folder.join(DATASET)).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        let dataset: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(dataset["format"], "travel-advisory dataset");
        assert_eq!(dataset["hash"].as_str().unwrap().len(), 64);
        let report = Content::embedded().unwrap().report;
        assert_eq!(dataset["items"].as_array().unwrap().len(), report.items.len());
        assert_eq!(
            (&dataset["level"], &dataset["year"]),
            (&json!(report.level.number), &json!(report.edition.year))
        );
    }
}
