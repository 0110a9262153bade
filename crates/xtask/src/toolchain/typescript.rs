//! TypeScript, which checks the types of the npm package. Never part of what is served.

use super::npm;
use crate::problem::Problem;
use std::path::PathBuf;

const TYPESCRIPT: npm::Package = npm::Package {
    name: "typescript",
    version: "5.9.3",
    file: ".bin/tsc",
    takes: 10,
};

/// The compiler.
pub(crate) fn set_up() -> Result<PathBuf, Problem> {
    TYPESCRIPT.set_up()
}
