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
    let written = packed(report)
        .and_then(|whole| embed("whole.bin", whole))
        .and_then(|()| packed(&report.reference))
        .and_then(|reference| embed("reference.bin", reference))
        .and_then(|()| embed("excerpt.bin", report.excerpt()));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error=the report cannot be embedded: {error}");
            ExitCode::FAILURE
        }
    }
}

fn packed(value: &impl borsh::BorshSerialize) -> Result<Vec<u8>, String> {
    borsh::to_vec(value).map_err(|error| error.to_string())
}

fn embed(name: &str, bytes: Vec<u8>) -> Result<(), String> {
    let folder = std::env::var_os("OUT_DIR").unwrap_or_default();
    std::fs::write(Path::new(&folder).join(name), bytes).map_err(|error| error.to_string())
}
