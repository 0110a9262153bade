//! What every component reads: the report and the interface's words.

use crate::text::{self, Text};
use advisory_model::{Layer, Report};
use std::sync::OnceLock;

/// The report, read once for all widgets of a page.
static REPORT: OnceLock<Report> = OnceLock::new();

/// The report and the words to show it with. Two are equal when they are the same.
#[derive(Clone, Copy, Debug)]
pub struct Content {
    /// The report.
    pub report: &'static Report,
    /// The interface's words, in the report's language.
    pub text: Text,
}

impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.report, other.report) && self.text == other.text
    }
}

impl Content {
    /// The report: natively and in the planner as it was embedded, in the page once [`take_over`] has been called.
    #[must_use]
    pub fn embedded() -> Option<Self> {
        #[cfg(feature = "planner")]
        whole();
        let report = REPORT.get()?;
        Some(Self {
            report,
            text: text::in_language(&report.language),
        })
    }
}

/// Reads the whole report, with what only the prerendered page and the planner show.
#[cfg(feature = "planner")]
fn whole() {
    let report = borsh::from_slice::<Report>(include_bytes!(concat!(env!("OUT_DIR"), "/whole.bin")));
    let reference = borsh::from_slice(include_bytes!(concat!(env!("OUT_DIR"), "/reference.bin")));
    if let (Ok(report), Ok(reference)) = (report, reference) {
        REPORT.get_or_init(|| Report { reference, ..report });
    }
}

/// Reads the report from what the wasm holds, how everything hangs together, and what stands in the prerendered page already, the
/// words. `false` where the two do not fit, so that the page is left as it is.
#[cfg(not(feature = "planner"))]
pub(crate) fn take_over(words: Vec<advisory_model::Words>) -> bool {
    let excerpt = include_bytes!(concat!(env!("OUT_DIR"), "/excerpt.bin"));
    if let Some(report) = Report::of_excerpt(excerpt, words) {
        REPORT.get_or_init(|| report);
    }
    REPORT.get().is_some()
}

/// Natively, and in tests, the report is whole from the start.
#[cfg(all(feature = "planner", any(feature = "hydration", feature = "ssr")))]
pub(crate) fn take_over(_words: Vec<advisory_model::Words>) -> bool {
    true
}

/// The dataset that receipts are made from and checked against: this build's version, and the hash of the report it embeds.
#[cfg(feature = "planner")]
#[must_use]
pub fn dataset() -> advisory_trip::receipt::Dataset {
    advisory_trip::receipt::Dataset {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        hash: env!("DATASET_HASH").to_owned(),
    }
}

/// The slugs that the attribute `topic` may take.
#[must_use]
pub fn topic_slugs() -> Vec<&'static str> {
    Layer::all().map(Layer::slug).collect()
}

/// The slugs that the attribute `region` may take.
#[must_use]
pub fn region_slugs() -> Vec<&'static str> {
    let regions = Content::embedded().map(|content| &content.report.regions);
    regions.into_iter().flatten().map(|region| region.id.as_str()).collect()
}
