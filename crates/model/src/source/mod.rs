//! Compiling a folder of authored files into a [`Report`], or saying everything that is wrong with it.
//!
//! The authored shapes are friendly and strict; they are not the model's types. This module refuses to guess: whatever does not resolve
//! is a [`Problem`] with its file and line, and all problems are reported at once.

mod authored;
mod cited;
mod convert;
mod file;
mod holidays;
mod ids;
mod listing;
pub mod outline;
mod problem;
mod records;
mod resolve;
mod rules;
mod settle;
mod shelf_life;
mod situations;
mod summary;
mod templates;

pub use listing::Listing;
pub use problem::Problem;
pub use summary::{Summary, summary};

use crate::report::Report;
use authored::Authored;
use std::path::Path;

/// The report of a folder, with its texts in one language (a BCP 47 tag; English where a text has no other).
///
/// # Errors
///
/// Every problem of the folder, in the order of its files and lines.
///
/// ```
/// use advisory_model::source::compile;
///
/// let problems = compile(std::path::Path::new("no-such-folder"), "en").unwrap_err();
/// assert!(problems[0].to_string().starts_with("no-such-folder"));
/// ```
pub fn compile(folder: &Path, language: &str) -> Result<Report, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut authored = Authored::read(folder, &mut problems);
    authored.order_statements();
    let report = convert::report(&authored, language, &mut problems);
    if let Some(report) = &report {
        rules::check(&authored, report, &mut problems);
    }
    match report {
        Some(report) if problems.is_empty() => Ok(report),
        _ => {
            problems.sort();
            problems.dedup();
            Err(problems)
        }
    }
}
