//! rustfmt and clippy, which rustup's smallest installation lacks.

use crate::problem::Problem;
use crate::project;
use crate::step::Step;
use std::process::Command;

/// Sees that cargo can format and lint.
pub(crate) fn set_up() -> Result<(), Problem> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if !is_there(subcommand) {
            let remedy = format!("install rustup from https://rustup.rs and run `rustup component add {component}`");
            let mut rustup = Command::new("rustup");
            rustup.args(["component", "add", component]);
            Step::new(format!("adding {component} with rustup"), remedy)
                .takes(10)
                .run_quietly(&mut rustup)?;
        }
    }
    Ok(())
}

fn is_there(subcommand: &str) -> bool {
    let output = project::cargo().args([subcommand, "--version"]).output();
    output.is_ok_and(|output| output.status.success())
}
