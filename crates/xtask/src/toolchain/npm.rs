//! Packages from npm, each in a cache folder of its own. Nothing of npm's comes into the project.

use super::cache;
use crate::problem::Problem;
use crate::step::Step;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A package at the version that was tried.
pub(crate) struct Package {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    /// The file in `node_modules` that it is wanted for.
    pub(crate) file: &'static str,
    pub(crate) takes: u64,
}

impl Package {
    /// The wanted file, if the package is there already.
    pub(crate) fn cached(&self) -> Option<PathBuf> {
        let file = self.file_in(&cache::folder(self.name, self.version).ok()?);
        file.is_file().then_some(file)
    }

    /// The wanted file, installed if need be. An install that is cut short leaves nothing that could pass for a whole one.
    pub(crate) fn set_up(&self) -> Result<PathBuf, Problem> {
        if let Some(file) = self.cached() {
            return Ok(file);
        }
        must_be_there()?;
        let folder = cache::folder(self.name, self.version)?;
        let unfinished = folder.with_extension(format!("unfinished-{}", std::process::id()));
        std::fs::create_dir_all(&unfinished).map_err(Problem::file("create", &unfinished))?;
        let installed = self.install(&unfinished).and_then(|()| {
            // Whatever stands here without the wanted file is of no use to anyone.
            let _ = std::fs::remove_dir_all(&folder);
            std::fs::rename(&unfinished, &folder).map_err(Problem::file("create", &folder))
        });
        let _ = std::fs::remove_dir_all(&unfinished);
        installed.map(|()| self.file_in(&folder))
    }

    fn install(&self, folder: &Path) -> Result<(), Problem> {
        let Self {
            name, version, takes, ..
        } = self;
        let remedy = "its last lines stand above; it needs the network";
        let mut npm = install_into(folder);
        npm.arg(format!("{name}@{version}"));
        Step::new(format!("installing {name} {version}"), remedy)
            .takes(*takes)
            .run_quietly(&mut npm)
    }

    fn file_in(&self, folder: &Path) -> PathBuf {
        folder.join("node_modules").join(self.file)
    }
}

/// The call that installs into a folder what is named next, and nothing that would run.
pub(crate) fn install_into(folder: &Path) -> Command {
    let mut npm = Command::new("npm");
    npm.args([
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--prefix",
    ]);
    npm.arg(folder).current_dir(folder);
    npm
}

/// For what cannot be done without npm.
pub(crate) fn must_be_there() -> Result<(), Problem> {
    let remedy = "install it (`apt-get install npm`, or Node.js from https://nodejs.org) and run this again";
    if is_there() {
        Ok(())
    } else {
        Err(Problem::missing("npm", remedy))
    }
}

/// Whether npm can be asked.
pub(crate) fn is_there() -> bool {
    cache::on_path("npm").is_some()
}
