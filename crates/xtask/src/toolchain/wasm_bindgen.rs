//! wasm-bindgen writes the JavaScript between the page and the wasm. Its program and its library must be of one version.

use super::cache::CargoTool;
use crate::problem::Problem;
use crate::project;
use std::path::PathBuf;

/// The folder that holds wasm-bindgen, at the version in `Cargo.lock`, and its test runner.
pub(crate) fn set_up() -> Result<PathBuf, Problem> {
    let path = project::root().join("Cargo.lock");
    let lock = std::fs::read_to_string(&path).map_err(Problem::file("read", &path))?;
    let missing = || Problem::missing("wasm-bindgen in Cargo.lock", "run `cargo generate-lockfile`");
    CargoTool {
        package: "wasm-bindgen-cli",
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        version: locked_version(&lock, "wasm-bindgen").ok_or_else(missing)?,
        // Its lock file names versions that the registry no longer has.
        locked: false,
        // They are for drivers that are reached by HTTPS.
        default_features: false,
        takes: 120,
    }
    .set_up()
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    version.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_locked_version_is_that_of_the_package_itself() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"registry\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "yew"), None);
        assert_eq!(locked_version("", "wasm-bindgen"), None);
    }
}
