//! `cargo xtask test`: every test there is. Continuous integration calls this and nothing else.

use crate::build;
use crate::check::{self, TESTS_IN_THE_BROWSER};
use crate::problem::Problem;
use crate::project;
use crate::step::Step;
use crate::tally::Tally;
use crate::toolchain::{Toolchain, axe, chromium, components};
use std::path::Path;
use std::process::{Command, ExitCode};

/// Sets up everything first, so that the wait for it comes before the tests and not between them.
pub(crate) fn run() -> Result<ExitCode, Problem> {
    components::set_up()?;
    let toolchain = Toolchain::set_up()?;
    let driver = chromium::set_up()?;
    let axe = axe::set_up()?;

    let mut tally = Tally::default();
    check::steps(&mut tally, &toolchain.wasm_target);
    tally.tests(
        &Step::new("wasm tests in a browser", "the lines above say which"),
        wasm_tests(&toolchain, &driver),
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
        let step = Step::new("browser tests of the built page", "the lines above say which");
        tally.tests(&step, browser_tests(&driver, &axe));
    }
    Ok(tally.finish())
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

fn browser_tests(driver: &Path, axe: &Path) -> Command {
    let mut cargo = in_a_browser(driver);
    cargo.env("AXE", axe);
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
