//! wasm-opt makes the wasm smaller. The page is whole without it, so a machine without npm goes on.

use super::{cache, npm};
use crate::problem::Problem;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Older ones write code that today's browsers refuse, or know the features by other names.
const OLDEST: u32 = 120;

const BINARYEN: npm::Package = npm::Package {
    name: "binaryen",
    version: "132.0.0",
    file: ".bin/wasm-opt",
    takes: "10 seconds, once",
};

/// The features that rustc uses, which the stripped file no longer names. Never `--all-features`: browsers refuse the result.
const OPTIONS: [&str; 7] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Gets wasm-opt where npm can; says so and goes on where it cannot.
pub(crate) fn set_up() -> Result<(), Problem> {
    if find().is_none() {
        if npm::is_there() {
            BINARYEN.set_up()?;
        } else {
            println!("→ going on without wasm-opt: with npm on the PATH the page would load a little faster");
        }
    }
    Ok(())
}

/// The program, if it is there.
pub(crate) fn find() -> Option<PathBuf> {
    cache::on_path("wasm-opt")
        .filter(|program| fits(program))
        .or_else(|| BINARYEN.cached())
}

/// The call that replaces a wasm file by its smaller form.
pub(crate) fn shrink(program: &Path, wasm: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(OPTIONS).arg(wasm).arg("-o").arg(wasm);
    command
}

fn fits(program: &Path) -> bool {
    cache::version_of(program).is_some_and(|version| is_recent(&version))
}

fn is_recent(version: &str) -> bool {
    version.parse().is_ok_and(|version: u32| version >= OLDEST)
}

#[cfg(test)]
mod tests {
    use super::is_recent;

    #[test]
    fn debians_own_is_too_old() {
        assert!(is_recent("132"));
        assert!(!is_recent("108"));
        assert!(!is_recent("108.1-rc"));
    }
}
