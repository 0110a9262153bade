//! `cargo xtask test`: every test there is. Continuous integration calls this and nothing else.

use crate::build;
use crate::check::{self, TESTS_IN_THE_BROWSER};
use crate::examples;
use crate::fuzz;
use crate::organisation;
use crate::package;
use crate::problem::Problem;
use crate::project;
use crate::step::Step;
use crate::tally::Tally;
use crate::toolchain::engines::Engines;
use crate::toolchain::{Toolchain, axe, components, fonts, npm};
use std::path::Path;
use std::process::{Command, ExitCode};

/// Sets up everything first, so that the wait for it comes before the tests and not between them.
pub(crate) fn run(all_engines: bool) -> Result<ExitCode, Problem> {
    components::set_up()?;
    let toolchain = Toolchain::set_up()?;
    let in_ci = std::env::var_os("CI").is_some_and(|it| !it.is_empty());
    let engines = Engines::set_up(all_engines || in_ci)?;
    println!("{engines}");
    let fonts = fonts::set_up(in_ci)?;
    println!("{fonts}");
    let axe = axe::set_up()?;

    let mut tally = Tally::default();
    check::steps(&mut tally, &toolchain.wasm_target);
    tally.note("texts made up by a fuzzer do no harm", fuzz::as_a_test());
    tally.tests(
        &Step::new("wasm tests in a browser", "the lines above say which"),
        wasm_tests(&toolchain, &engines.chromium),
    );
    let built = build::site(&toolchain);
    if let Ok(first_load) = &built {
        println!("\n{first_load}");
    }
    let is_built = built.is_ok();
    tally.note(
        "the built page, within its budget",
        built.and_then(|first_load| first_load.within_budget()),
    );
    if is_built {
        let mut chosen = package_and_examples(&mut tally, in_ci).to_vec();
        let with_organisation = organisation::make_example();
        if with_organisation.is_err() {
            chosen.extend(["--skip", organisation::TESTS]);
        }
        tally.note("the site with an organisation's file", with_organisation);
        let step = Step::new("browser tests of the built page", "the lines above say which");
        let mut tests = browser_tests(&engines, &axe, &chosen);
        fonts.hand_over(&mut tests);
        tally.tests(&step, tests);
        let step = Step::new(
            "browsers killed a hundred times right after saving, and ten updates in a row",
            "the lines above say which",
        );
        let step = step.takes("5 minutes; their figures follow");
        tally.tests(
            &step,
            browser_tests(&engines, &axe, &["kills::", "ten_updates", "--ignored", "--nocapture"]),
        );
    }
    Ok(tally.finish())
}

/// Tries the npm package and builds the examples that use it. What the browser tests are told: nothing, or which to leave out.
fn package_and_examples(tally: &mut Tally, in_ci: bool) -> &'static [&'static str] {
    const WITHOUT: &[&str] = &["--skip", examples::TESTS];
    if !in_ci && !npm::is_there() {
        println!("→ going on without the npm package and the examples that use it: npm is not on the PATH");
        return WITHOUT;
    }
    tally.note("the npm package, installed and imported", package::make().map(drop));
    let built = examples::build();
    let chosen = if built.is_ok() { &[] } else { WITHOUT };
    tally.note("the examples that use the npm package", built);
    chosen
}

fn wasm_tests(toolchain: &Toolchain, driver: &Path) -> Command {
    let mut cargo = toolchain.wasm_target.cargo("test");
    // Not quietly: cargo would tell the runner so, and it knows no such word.
    cargo.args(TESTS_IN_THE_BROWSER);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", toolchain.test_runner());
    cargo
        .env("CHROMEDRIVER", driver)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    cargo
}

/// The tests in all engines that are here, chosen by the words for the test program.
fn browser_tests(engines: &Engines, axe: &Path, chosen: &[&str]) -> Command {
    let mut cargo = in_a_browser(&engines.chromium);
    engines.hand_over(&mut cargo);
    cargo.env("AXE", axe).arg("--").args(chosen);
    for name in engines.left_out() {
        cargo.args(["--skip", name]);
    }
    cargo
}

/// `tests/browser`, which finds the site and the driver by variables, and axe-core where it is needed.
pub(crate) fn in_a_browser(driver: &Path) -> Command {
    let mut cargo = project::cargo();
    cargo.args([
        "test",
        "--quiet",
        "--package",
        "travel-advisory",
        "--features",
        "browser-tests",
        "--test",
        "browser",
    ]);
    cargo.env("DIST", project::dist()).env("CHROMEDRIVER", driver);
    cargo
}
