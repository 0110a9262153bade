//! `cargo xtask package`: the npm package, laid out in `target/npm/`, packed there, and tried as its users get it.
//!
//! It is the small module of `npm/` with the site as it stands in `dist/`, which its users serve. Nothing is published.

mod trial;

use crate::build;
use crate::problem::Problem;
use crate::project;
use crate::publish::{files, marker};
use crate::step::Step;
use crate::toolchain::npm;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// What stands in `npm/package.json` where the version goes.
const VERSION: &str = "\"0.0.0\"";
const MODULE: [&str; 5] = ["index.js", "index.d.ts", "react.d.ts", "vue.d.ts", "README.md"];
const LICENCES: [&str; 4] = ["LICENSE", "LICENSE-APACHE", "LICENSE-MIT", "NOTICE"];

/// Builds the site if need be, and makes the package of it.
pub(crate) fn run() -> Result<(), Problem> {
    // Before the long build, not after it.
    npm::must_be_there()?;
    build::unless_fresh()?;
    let package = make()?;
    println!("→ the package is {}", package.display());
    Ok(())
}

/// Makes the package of the site in `dist/`. Only what has passed its trial is handed on.
pub(crate) fn make() -> Result<PathBuf, Problem> {
    npm::must_be_there()?;
    lay_out()?;
    let package = pack()?;
    trial::run(&package)?;
    Ok(package)
}

/// Where it is laid out.
fn folder() -> PathBuf {
    project::target().join("npm")
}

/// Its folder, made anew.
fn lay_out() -> Result<(), Problem> {
    let (root, package) = (project::root(), folder());
    files::remove(&package)?;
    for name in MODULE {
        files::copy(&root.join("npm").join(name), &package.join(name))?;
    }
    for name in LICENCES {
        files::copy(&root.join(name), &package.join(name))?;
    }
    for name in served(files::all(&project::dist())?) {
        files::copy(&project::dist().join(&name), &package.join("site").join(&name))?;
    }
    let source = root.join("npm/package.json");
    let description = fs::read_to_string(&source).map_err(Problem::file("read", &source))?;
    let target = package.join("package.json");
    fs::write(&target, with_version(&description)?).map_err(Problem::file("write", &target))
}

/// The packed file.
fn pack() -> Result<PathBuf, Problem> {
    let folder = folder();
    let mut npm = Command::new("npm");
    npm.arg("pack").current_dir(&folder);
    Step::new("packing the npm package", "its last lines stand above").run_quietly(&mut npm)?;
    Ok(folder.join(format!("travel-advisory-{}.tgz", env!("CARGO_PKG_VERSION"))))
}

/// Without other forms of files, which a host makes by itself or does without.
fn served(names: Vec<String>) -> impl Iterator<Item = String> {
    names.into_iter().filter(|name| !files::is_compressed(name))
}

fn with_version(description: &str) -> Result<String, Problem> {
    let version = concat!("\"", env!("CARGO_PKG_VERSION"), "\"");
    marker::fill("npm/package.json", description, VERSION, version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_the_version_of_the_workspace() {
        let source = fs::read_to_string(project::root().join("npm/package.json")).unwrap();
        let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
        assert!(with_version(&source).unwrap().contains(&version));
        let problem = with_version("{}").unwrap_err().to_string();
        assert!(
            problem.contains("npm/package.json holds `\"0.0.0\"` 0 times"),
            "{problem}"
        );
    }

    #[test]
    fn it_has_all_that_a_host_serves_and_no_compressed_form() {
        let names = ["index.html", "index.html.br", "index.html.gz", "icons/192.png"].map(str::to_owned);
        assert_eq!(
            served(names.into()).collect::<Vec<_>>(),
            ["index.html", "icons/192.png"]
        );
    }
}
