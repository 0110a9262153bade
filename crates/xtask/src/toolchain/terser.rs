//! terser makes the JavaScript smaller. The page is whole without it, so a machine without npm goes on.

use super::npm;
use crate::problem::Problem;
use std::path::{Path, PathBuf};
use std::process::Command;

const TERSER: npm::Package = npm::Package {
    name: "terser",
    version: "5.51.2",
    file: ".bin/terser",
    takes: 10,
};

/// The files are modules, whose exports keep their names. Nothing here is one of terser's `unsafe` options.
const OPTIONS: [&str; 3] = ["--module", "--compress", "--mangle"];

/// Gets terser where npm can; says so and goes on where it cannot.
pub(crate) fn set_up() -> Result<(), Problem> {
    if find().is_none() {
        if npm::is_there() {
            TERSER.set_up()?;
        } else {
            println!("→ going on without terser: with npm on the PATH the page would load a little faster");
        }
    }
    Ok(())
}

/// The program, if it is there.
pub(crate) fn find() -> Option<PathBuf> {
    TERSER.cached()
}

/// The call that replaces a script by its smaller form.
pub(crate) fn shrink(program: &Path, script: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(OPTIONS).arg("--output").arg(script).arg("--").arg(script);
    command
}
