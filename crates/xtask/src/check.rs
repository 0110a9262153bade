//! `cargo xtask check`: the fast inner loop, without a browser.

use crate::problem::Problem;
use crate::project;
use crate::step::Step;
use crate::tally::Tally;
use crate::toolchain::components;
use crate::toolchain::wasm_target::WasmTarget;
use std::process::{Command, ExitCode};

/// Formatting, lints of both targets, native tests and doctests.
pub(crate) fn run() -> Result<ExitCode, Problem> {
    components::set_up()?;
    let wasm_target = WasmTarget::set_up()?;
    let mut tally = Tally::default();
    steps(&mut tally, &wasm_target);
    Ok(tally.finish())
}

/// The two programs as the browser gets them, each with the feature that makes it.
const PROGRAMS: [(&str, &str); 2] = [("travel-advisory", "hydration"), ("planner", "planner")];
/// The tests in a browser are of both.
pub(crate) const TESTS_IN_THE_BROWSER: [&str; 7] = [
    "--package",
    "travel-advisory",
    "--no-default-features",
    "--features",
    "hydration,planner",
    "--test",
    "web",
];
const DENY_WARNINGS: [&str; 3] = ["--", "--deny", "warnings"];

/// Runs them all, whichever fails.
pub(crate) fn steps(tally: &mut Tally, wasm_target: &WasmTarget) {
    let step = |doing: &str, remedy: &str| Step::new(doing, remedy);
    tally.check(
        &step("formatting", "run `cargo fmt --all`"),
        &mut cargo(&["fmt", "--all", "--check"]),
    );

    for (doing, targets) in [
        ("lints", ["--all-targets"].as_slice()),
        ("lints of the tests of the built page", &["--test", "browser"]),
    ] {
        let mut clippy = project::native("clippy");
        clippy.args(targets).args(DENY_WARNINGS);
        tally.check(&step(doing, "the lines above say where"), &mut clippy);
    }

    for (program, feature) in PROGRAMS {
        let mut clippy = wasm_target.cargo("clippy");
        clippy.args(["--quiet", "--package", "travel-advisory", "--lib", "--bin", program]);
        clippy
            .args(["--no-default-features", "--features", feature])
            .args(DENY_WARNINGS);
        let doing = format!("lints of {program} for the browser");
        tally.check(&step(&doing, "the lines above say where"), &mut clippy);
    }
    let mut clippy = wasm_target.cargo("clippy");
    clippy.arg("--quiet").args(TESTS_IN_THE_BROWSER).args(DENY_WARNINGS);
    let doing = "lints of the tests for the browser";
    tally.check(&step(doing, "the lines above say where"), &mut clippy);

    let mut test = project::native("test");
    test.arg("--no-fail-fast");
    // The same cases at random each time: what fails here is what has changed. Without it, proptest looks for new ones.
    test.env("PROPTEST_RNG_SEED", "2019");
    tally.tests(&step("native tests and doctests", "the lines above say which"), test);
}

/// A cargo command that lives as long as the step.
fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = project::cargo();
    cargo.args(arguments);
    cargo
}
