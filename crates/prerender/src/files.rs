//! The files of data, in the words of the interface.

use advisory_model::export::{Colophon, File};
use std::io;
use std::path::Path;
use travel_advisory::content::Content;

/// Writes each file that the page links to.
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
    Ok(())
}
