//! Trunk's last step, `cargo xtask publish`: makes a deployable site of what trunk has staged.
//!
//! Trunk moves the staged folder to `dist/` only if this succeeds, so a failure leaves the last good site as it was.

mod apart;
mod assets;
mod compress;
mod content_name;
pub(crate) mod files;
pub(crate) mod first_load;
mod frame;
mod integrity;
mod letters;
pub(crate) mod marker;
mod names;
mod offline_copy;
pub(crate) mod organisation;
mod page;
mod single_file;
mod style;

use crate::parallel;
use crate::problem::Problem;
use crate::project;
use crate::step::Step;
use crate::toolchain::{self, terser, wasm_opt};
use std::fs;
use std::path::{Path, PathBuf};

/// What trunk calls, in its staging folder.
pub(crate) fn run() -> Result<(), Problem> {
    let stage = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let stage =
        stage.ok_or_else(|| Problem::missing("TRUNK_STAGING_DIR", "run `cargo xtask build`, which calls trunk"))?;
    match std::env::var("TRUNK_PROFILE").as_deref() {
        Ok("debug") => for_development(&stage),
        _ => for_readers(&stage),
    }
}

/// A site to be deployed: everything in it is as small as it gets.
fn for_readers(stage: &Path) -> Result<(), Problem> {
    blank_letters(&stage.join(assets::PAGE.wasm))?;
    keep_apart(stage)?;
    parallel::each(
        &[assets::PLANNER, assets::PAGE],
        |assets::Staged { wasm, glue, .. }| {
            let (wasm, glue) = (stage.join(wasm), stage.join(glue));
            shrink_wasm(&wasm)?;
            shrink_script(&glue)?;
            shorten_names(&glue, &wasm)
        },
    )?;
    let names = assets::place(stage, &project::root().join("static"))?;
    let scripts = assets::SCRIPTS.into_iter().chain([frame::SCRIPT, single_file::SCRIPT]);
    parallel::each(&scripts.collect::<Vec<_>>(), |script| {
        shrink_script(&stage.join(script))
    })?;
    fill_in(stage, &names)?;
    single_file::write(stage, &names)?;
    list(stage)?;
    compress::beside_each(stage)
}

/// A site to look at while it is being changed: nothing is made smaller, and nothing is kept by a worker.
fn for_development(stage: &Path) -> Result<(), Problem> {
    keep_apart(stage)?;
    let names = assets::place(stage, &project::root().join("static"))?;
    fill_in(stage, &names)
}

/// Puts the first view and the names of all files into the pages.
fn fill_in(stage: &Path, names: &assets::Names) -> Result<(), Problem> {
    let scripts = assets::name_scripts(stage)?;
    page::finish(&stage.join(page::PAGE), names, &scripts, &prerendered(stage)?)?;
    frame::finish(stage, &scripts[0])
}

/// Tells the worker and whoever deploys the site of its files, when all else is final.
fn list(site: &Path) -> Result<(), Problem> {
    offline_copy::list(site)?;
    integrity::list(site)
}

fn blank_letters(wasm: &Path) -> Result<(), Problem> {
    let mut code = fs::read(wasm).map_err(Problem::file("read", wasm))?;
    letters::blank(&mut code);
    fs::write(wasm, code).map_err(Problem::file("write", wasm))
}

fn keep_apart(stage: &Path) -> Result<(), Problem> {
    let glue = stage.join(assets::PLANNER.glue);
    let script = fs::read_to_string(&glue).map_err(Problem::file("read", &glue))?;
    fs::write(&glue, apart::apart(&script)?).map_err(Problem::file("write", &glue))
}

fn shrink_wasm(wasm: &Path) -> Result<(), Problem> {
    let Some(program) = wasm_opt::find() else { return Ok(()) };
    Step::new("shrinking the wasm", "its last lines stand above").run_quietly(&mut wasm_opt::shrink(&program, wasm))
}

/// The glue before it is named by its content; the loader once it has the names of this build.
fn shrink_script(script: &Path) -> Result<(), Problem> {
    let Some(program) = terser::find() else { return Ok(()) };
    let name = script.file_name().unwrap_or_default().to_string_lossy();
    Step::new(format!("shrinking {name}"), "its last lines stand above")
        .run_quietly(&mut terser::shrink(&program, script))
}

/// Once both are as small as they get, and before they are named by their content.
fn shorten_names(glue: &Path, wasm: &Path) -> Result<(), Problem> {
    let script = fs::read_to_string(glue).map_err(Problem::file("read", glue))?;
    let code = fs::read(wasm).map_err(Problem::file("read", wasm))?;
    let (script, code) = names::shorten(&script, &code);
    fs::write(glue, script).map_err(Problem::file("write", glue))?;
    fs::write(wasm, code).map_err(Problem::file("write", wasm))
}

/// The widget's first view and the day it was written. The files of data that it links to are put beside it, under the names by which
/// readers will keep them.
fn prerendered(stage: &Path) -> Result<page::Prerendered, Problem> {
    let built = project::today();
    let mut cargo = project::cargo();
    cargo.args(["run", "--quiet", "--package", "prerender", "--", "--built", &built]);
    cargo.arg("--files").arg(stage);
    toolchain::page::forget(&mut cargo);
    let failed = |remedy: String| Problem::Failed {
        doing: "writing the page's first view".to_owned(),
        remedy,
    };
    let output = cargo.stderr(std::process::Stdio::inherit()).output();
    let output = output.map_err(|error| failed(format!("cargo does not start ({error})")))?;
    match String::from_utf8(output.stdout) {
        Ok(html) if output.status.success() && !html.trim().is_empty() => Ok(page::Prerendered { built, html }),
        _ => Err(failed(
            "see the lines above, or run `cargo run --package prerender` alone".to_owned(),
        )),
    }
}
