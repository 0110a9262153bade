//! Compiles `data/` into the bytes that the widget embeds, or fails with every problem of the data at once.

use sha2::{Digest, Sha256};
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
    match embedded(report) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error=the report cannot be embedded: {error}");
            ExitCode::FAILURE
        }
    }
}

fn embedded(report: &advisory_model::Report) -> Result<(), String> {
    // Natively the report is whole. The browser gets it without what the prerendered page holds already.
    let (whole, reference) = (packed(report)?, packed(&report.reference)?);
    println!("cargo::rustc-env=DATASET_HASH={}", hash(&whole, &reference));
    embed("whole.bin", whole)?;
    embed("reference.bin", reference)?;
    embed("excerpt.bin", report.excerpt())
}

/// By it a receipt says which dataset it was made from.
fn hash(whole: &[u8], reference: &[u8]) -> String {
    let hash = Sha256::new().chain_update(whole).chain_update(reference).finalize();
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn packed(value: &impl borsh::BorshSerialize) -> Result<Vec<u8>, String> {
    borsh::to_vec(value).map_err(|error| error.to_string())
}

fn embed(name: &str, bytes: Vec<u8>) -> Result<(), String> {
    let folder = std::env::var_os("OUT_DIR").unwrap_or_default();
    std::fs::write(Path::new(&folder).join(name), bytes).map_err(|error| error.to_string())
}
