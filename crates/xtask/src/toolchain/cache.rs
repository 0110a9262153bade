//! The cache folder that all clones share, and the programs that are there already.

use crate::problem::Problem;
use crate::project;
use crate::step::Step;
use std::path::{Path, PathBuf};
use std::process::Command;

/// `~/.cache/travel-advisory/<tool>-<version>`.
pub(crate) fn folder(tool: &str, version: &str) -> Result<PathBuf, Problem> {
    let variable = |name| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let cache = variable("XDG_CACHE_HOME").or_else(|| Some(variable("HOME")?.join(".cache")));
    let cache = cache.ok_or_else(|| Problem::missing("the cache folder", "set `HOME` or `XDG_CACHE_HOME`"))?;
    Ok(cache.join("travel-advisory").join(format!("{tool}-{version}")))
}

/// The first program of this name on the PATH.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// The version that a program says of itself, if it runs at all.
pub(crate) fn version_of(program: &Path) -> Option<String> {
    let output = Command::new(program)
        .arg("--version")
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    version_in(&String::from_utf8_lossy(&output.stdout)).map(str::to_owned)
}

fn version_in(text: &str) -> Option<&str> {
    text.split_whitespace()
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

/// A tool that `cargo install` builds from its sources.
pub(crate) struct CargoTool<'a> {
    pub(crate) package: &'a str,
    /// Its programs; the first one tells the version.
    pub(crate) programs: &'a [&'a str],
    pub(crate) version: &'a str,
    /// Whether its own lock file is kept to.
    pub(crate) locked: bool,
    /// Without them the tool is built sooner.
    pub(crate) default_features: bool,
    pub(crate) takes: u64,
}

impl CargoTool<'_> {
    /// The folder that holds the programs at the wanted version: on the PATH, in the cache, or newly installed there.
    pub(crate) fn set_up(&self) -> Result<PathBuf, Problem> {
        if let Some(found) = self.find() {
            return Ok(found);
        }
        let cached = folder(self.programs[0], self.version)?;
        self.step().run_quietly(self.install().arg("--root").arg(&cached))?;
        Ok(cached.join("bin"))
    }

    /// The same without installing anything.
    pub(crate) fn find(&self) -> Option<PathBuf> {
        let on_path = on_path(self.programs[0]).and_then(|program| Some(program.parent()?.to_owned()));
        let cached = folder(self.programs[0], self.version)
            .ok()
            .map(|cached| cached.join("bin"));
        on_path.into_iter().chain(cached).find(|folder| self.fits(folder))
    }

    fn fits(&self, folder: &Path) -> bool {
        self.programs.iter().all(|program| folder.join(program).is_file())
            && version_of(&folder.join(self.programs[0])).as_deref() == Some(self.version)
    }

    fn step(&self) -> Step {
        let Self {
            programs,
            version,
            takes,
            ..
        } = self;
        let remedy =
            "its last lines stand above; it needs the network and a C compiler (`apt-get install build-essential`)";
        Step::new(format!("installing {} {version}", programs[0]), remedy).takes(*takes)
    }

    /// The tool runs for seconds and is built once, so it is built fast rather than made fast.
    fn install(&self) -> Command {
        let mut cargo = project::cargo();
        cargo
            .args(["install", self.package, "--force", "--version"])
            .arg(format!("={}", self.version));
        cargo.args(self.locked.then_some("--locked"));
        cargo.args((!self.default_features).then_some("--no-default-features"));
        cargo
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
        cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        cargo
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_programs_say() {
        let check = |said, version| assert_eq!(version_in(said), version, "{said}");
        check("trunk 0.21.14\n", Some("0.21.14"));
        check("wasm-bindgen 0.2.130", Some("0.2.130"));
        check("wasm-opt version 132 (version_132)", Some("132"));
        check("usage: …", None);
    }

    #[test]
    fn a_program_that_is_not_there_has_no_version() {
        assert_eq!(version_of(Path::new("/nowhere/trunk")), None);
        assert!(on_path("no-such-program").is_none());
    }
}
