//! Trunk builds the page: it runs cargo and wasm-bindgen and calls our hook.

use super::cache::CargoTool;
use crate::problem::Problem;
use std::path::PathBuf;

const VERSION: &str = "0.21.14";

/// The folder that holds trunk.
pub(crate) fn set_up() -> Result<PathBuf, Problem> {
    CargoTool {
        package: "trunk",
        programs: &["trunk"],
        version: VERSION,
        locked: true,
        // They are for downloads and for HTTPS, and nothing is downloaded.
        default_features: false,
        takes: 240,
    }
    .set_up()
}
