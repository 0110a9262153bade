//! `cargo xtask build`: the deployable site in `dist/`, and what its first load weighs.

use crate::fresh;
use crate::parallel;
use crate::problem::Problem;
use crate::project;
use crate::publish::first_load::FirstLoad;
use crate::step::Step;
use crate::toolchain::Toolchain;
use std::path::Path;
use std::time::SystemTime;

const SEE_ABOVE: &str = "the lines above say where";

/// Builds, prints the table, and fails over the budget.
pub(crate) fn run() -> Result<(), Problem> {
    let first_load = site(&Toolchain::set_up()?)?;
    println!("\n{first_load}");
    first_load.within_budget()
}

/// Builds the site, unless the one in `dist/` is that of the sources as they are.
pub(crate) fn unless_fresh() -> Result<(), Problem> {
    if fresh::is_fresh(project::root(), &project::dist(), &project::today()) {
        println!("→ the page in dist/ is up to date");
        return Ok(());
    }
    site(&Toolchain::set_up()?).map(drop)
}

/// Builds the site. `dist/` changes only if all of it succeeds.
pub(crate) fn site(toolchain: &Toolchain) -> Result<FirstLoad, Problem> {
    let started = SystemTime::now();
    // Each has a target folder of its own, so neither waits for the other.
    let (native, page) = parallel::both(native_programs, || {
        Step::new("building the page", SEE_ABOVE)
            .takes(180)
            .run_quietly(toolchain.trunk().args(["build", "--release", "--quiet"]))
    });
    native.and(page)?;
    fresh::date(&project::dist(), started)?;
    FirstLoad::of(&project::dist())
}

/// Builds the page into a folder, fast and large, to look at it while it is being changed.
pub(crate) fn for_development(toolchain: &Toolchain, dist: &Path) -> Result<(), Problem> {
    native_programs()?;
    let mut trunk = toolchain.trunk();
    trunk.args(["build", "--quiet", "--dist"]).arg(dist);
    // Names for a debugger make the wasm three times as long, and wasm-bindgen reads all of it.
    trunk.env("CARGO_PROFILE_DEV_DEBUG", "0");
    Step::new("building the page", SEE_ABOVE)
        .takes(60)
        .run_quietly(&mut trunk)
}

/// The program that writes the page's first view, and the server.
pub(crate) fn native_programs() -> Result<(), Problem> {
    let mut cargo = project::native("build");
    cargo.args(["--bin", "prerender", "--bin", "site-server"]);
    Step::new("building the programs that write and serve the page", SEE_ABOVE)
        .takes(60)
        .run_quietly(&mut cargo)
}
