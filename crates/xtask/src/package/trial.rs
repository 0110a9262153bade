//! The packed npm package as its users get it: installed into an empty folder, imported without a browser, and its types checked.

use crate::problem::Problem;
use crate::project;
use crate::publish::files;
use crate::step::Step;
use crate::toolchain::{npm, typescript};
use std::path::Path;
use std::process::Command;

const IMPORTS: &str = "import.mjs";
const TYPES: &str = "types.ts";
const SEE_ABOVE: &str = "its last lines stand above";

/// Tries the packed file.
pub(super) fn run(package: &Path) -> Result<(), Problem> {
    let folder = project::target().join("npm-trial");
    files::remove(&folder)?;
    for name in [IMPORTS, TYPES] {
        files::copy(&project::root().join("npm/tests").join(name), &folder.join(name))?;
    }
    let mut install = npm::install_into(&folder);
    Step::new("installing the npm package into an empty folder", SEE_ABOVE).run_quietly(install.arg(package))?;
    let mut node = Command::new("node");
    Step::new("importing it without a browser", SEE_ABOVE).run_quietly(node.arg(IMPORTS).current_dir(&folder))?;
    check_types(&folder)
}

fn check_types(folder: &Path) -> Result<(), Problem> {
    let mut compiler = Command::new(typescript::set_up()?);
    compiler.args([
        "--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", TYPES,
    ]);
    Step::new("checking a page that uses its types", SEE_ABOVE).run_quietly(compiler.current_dir(folder))
}
