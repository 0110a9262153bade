//! `cargo xtask data`: the check of `data/` that the build makes, alone, and what the dataset holds, paragraph by paragraph.

use crate::problem::Problem;
use crate::project;
use advisory_model::source;
use std::process::ExitCode;

/// Prints every problem; or what rests on each paragraph, and the counts by kind and section.
pub(crate) fn run() -> Result<ExitCode, Problem> {
    let folder = project::root().join("data/mali-2019");
    match source::compile(&folder, "en") {
        Ok(report) => {
            println!("{}\n", source::Listing(&report));
            println!("{}", source::summary(&report));
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            problems.iter().for_each(|problem| eprintln!("{problem}"));
            let remedy = format!(
                "put right what the {} lines above name; data/README.md says how",
                problems.len()
            );
            Err(Problem::Failed {
                doing: "compiling data/mali-2019".to_owned(),
                remedy,
            })
        }
    }
}
