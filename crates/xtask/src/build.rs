//! `cargo xtask build`: the deployable site in `dist/`, and what its first load weighs.

use crate::fresh;
use crate::problem::Problem;
use crate::project;
use crate::publish::first_load::FirstLoad;
use crate::step::Step;
use crate::toolchain::Toolchain;
use std::time::SystemTime;

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
    let see_above = "the lines above say where";
    let mut prerender = project::cargo();
    prerender.args(["build", "--quiet", "--package", "prerender"]);
    Step::new("building the program that writes the page's first view", see_above)
        .takes("a minute at first")
        .run(&mut prerender)?;

    let mut trunk = toolchain.trunk();
    // Under its own name, so that the hook needs no cargo to find us.
    trunk.envs(std::env::current_exe().map(|xtask| ("XTASK", xtask)));
    trunk
        .current_dir(project::root())
        .args(["build", "--release", "--quiet"]);
    Step::new("building the page", see_above)
        .takes("2 minutes at first")
        .run(&mut trunk)?;

    fresh::date(&project::dist(), started)?;
    FirstLoad::of(&project::dist())
}
