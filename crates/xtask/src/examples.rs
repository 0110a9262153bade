//! The examples that need building, `examples/react` and `examples/vue`, into `target/examples/` for the browser tests. They use the npm
//! package as it is laid out in `target/npm/`.

use crate::problem::Problem;
use crate::project;
use crate::step::Step;
use std::fs;
use std::path::Path;
use std::process::Command;

const BUILT: [&str; 2] = ["react", "vue"];
/// What the tests of them have in their names.
pub(crate) const TESTS: &str = "built_examples::";
const SEE_ABOVE: &str = "its last lines stand above";

/// Builds each.
pub(crate) fn build() -> Result<(), Problem> {
    BUILT.into_iter().try_for_each(one)
}

fn one(name: &str) -> Result<(), Problem> {
    let example = project::root().join("examples").join(name);
    install(&example, &format!("examples/{name}"))?;
    let mut build = Command::new("npm");
    build.args(["run", "build", "--", "--emptyOutDir", "--outDir"]);
    build.arg(project::target().join("examples").join(name));
    Step::new(format!("building examples/{name}"), SEE_ABOVE).run_quietly(build.current_dir(&example))
}

/// Installs what a folder's lock file names, unless that is done.
pub(crate) fn install(folder: &Path, name: &str) -> Result<(), Problem> {
    if has_its_packages(folder) {
        return Ok(());
    }
    let mut install = Command::new("npm");
    install.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
    Step::new(format!("installing what {name} uses"), SEE_ABOVE)
        .takes(20)
        .run_quietly(install.current_dir(folder))
}

/// Whether npm has installed what the lock file says; it notes in a file of its own when it last did.
fn has_its_packages(example: &Path) -> bool {
    let modified = |name: &str| fs::metadata(example.join(name)).and_then(|file| file.modified()).ok();
    let installed = modified("node_modules/.package-lock.json");
    installed.is_some() && modified("package-lock.json") < installed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_installed_again_when_the_lock_file_is_newer() {
        let example = std::env::temp_dir().join(format!("xtask-example-{}", std::process::id()));
        fs::create_dir_all(example.join("node_modules")).unwrap();
        fs::write(example.join("package-lock.json"), "").unwrap();
        assert!(!has_its_packages(&example), "nothing is installed");

        let installed = example.join("node_modules/.package-lock.json");
        fs::write(&installed, "").unwrap();
        let later = std::time::SystemTime::now() + std::time::Duration::from_secs(10);
        fs::File::options()
            .append(true)
            .open(&installed)
            .unwrap()
            .set_modified(later)
            .unwrap();
        assert!(has_its_packages(&example));
        fs::remove_dir_all(&example).unwrap();
    }
}
