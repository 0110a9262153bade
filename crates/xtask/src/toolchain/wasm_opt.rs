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
    takes: 10,
};

/// The features that rustc uses, which the stripped file no longer names. Never `--all-features`: browsers refuse the result.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Compressed bytes come before raw ones: each of these was measured by what it takes off the compressed wasm, given the others.
///
/// Never `--traps-never-happen`, though it would take some more: a panic is a trap here, and so is every check of a bound.
const OPTIONS: [&str; 7] = [
    // What the first round has shown, the second uses: 0.3 KB.
    "-Oz",
    "-Oz",
    // The lowest kilobyte is the far end of the stack, which the linker puts below all data: 0.6 KB.
    "--low-memory-unused",
    // Copied into its one caller, a long function is less like the others: 1.0 KB.
    "--one-caller-inline-max-function-size=20",
    // Zeros cost nothing once compressed, but cut the data into pieces: 1.9 KB.
    "--skip-pass=memory-packing",
    // What is computed twice compresses better than one more variable: 0.6 KB.
    "--skip-pass=local-cse",
    // No more than a hint, which browsers do not read; told everywhere alike it is nearly free: 0.7 KB.
    "--dealign",
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
    command.args(FEATURES).args(OPTIONS).arg(wasm).arg("-o").arg(wasm);
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
