//! Where the project lies, and how its own cargo is called.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of the workspace.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}

/// The deployable site.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// What is made along the way; examples and their tests look for it here, wherever cargo puts its own.
pub(crate) fn target() -> PathBuf {
    root().join("target")
}

/// The cargo that runs this command, at work in the project's folder.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

/// Cargo for programs and tests of this machine. All have one set of packages and features, or each set would compile every crate again;
/// which programs and tests are meant is said by their names.
pub(crate) fn native(subcommand: &str) -> Command {
    let mut cargo = cargo();
    cargo.args([
        subcommand,
        "--quiet",
        "--workspace",
        "--features",
        "travel-advisory/ssr",
    ]);
    cargo
}

/// The day the page is built, `YYYY-MM-DD` in UTC: `SOURCE_DATE_EPOCH` for a repeatable build, else the clock.
pub(crate) fn today() -> String {
    let set = std::env::var("SOURCE_DATE_EPOCH").ok();
    let set = set.and_then(|seconds| jiff::Timestamp::from_second(seconds.parse().ok()?).ok());
    day(set.unwrap_or_else(jiff::Timestamp::now))
}

fn day(time: jiff::Timestamp) -> String {
    time.strftime("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_in_utc() {
        assert_eq!(day(jiff::Timestamp::UNIX_EPOCH), "1970-01-01");
    }

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("crates/xtask").is_dir());
    }
}
