//! axe-core, the accessibility checks that the browser tests run in the page. Never part of what is served.

use super::{debian, npm};
use crate::problem::Problem;
use std::path::PathBuf;

const AXE: npm::Package = npm::Package {
    name: "axe-core",
    version: "4.14.1",
    file: "axe-core/axe.min.js",
    takes: 5,
};

/// The script that the tests put into the page.
pub(crate) fn set_up() -> Result<PathBuf, Problem> {
    if let Some(script) = AXE.cached() {
        return Ok(script);
    }
    if !npm::is_there() && debian::is_here() {
        debian::install("npm", &["npm"], 120)?;
    }
    AXE.set_up()
}
