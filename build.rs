//! Compiles `data/` into the bytes that the widget embeds, or fails with every problem of the data at once.

use std::path::Path;
use std::process::ExitCode;

const FOLDER: &str = "data/mali-2019";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={FOLDER}");
    match advisory_model::source::compile(Path::new(FOLDER), "en") {
        Ok(report) => write(&report),
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            println!(
                "cargo::error={FOLDER} has {} problems; `cargo xtask data` lists them alone",
                problems.len()
            );
            ExitCode::FAILURE
        }
    }
}

fn write(report: &advisory_model::Report) -> ExitCode {
    // Natively the report is whole. The browser gets it without what the prerendered page holds already.
    let written = embed("whole.bin", report)
        .and_then(|()| embed("reference.bin", &report.reference))
        .and_then(|()| embed("report.bin", &report.clone().without_words()));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error=the report cannot be embedded: {error}");
            ExitCode::FAILURE
        }
    }
}

fn embed(name: &str, value: &impl borsh::BorshSerialize) -> Result<(), String> {
    let folder = std::env::var_os("OUT_DIR").unwrap_or_default();
    let bytes = borsh::to_vec(value).map_err(|error| error.to_string())?;
    std::fs::write(Path::new(&folder).join(name), bytes).map_err(|error| error.to_string())
}
