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

/// The widget as the browser gets it.
pub(crate) const IN_THE_BROWSER: [&str; 5] = [
    "--package",
    "travel-advisory",
    "--no-default-features",
    "--features",
    "hydration",
];
const DENY_WARNINGS: [&str; 3] = ["--", "--deny", "warnings"];

/// Runs them all, whichever fails.
pub(crate) fn steps(tally: &mut Tally, wasm_target: &WasmTarget) {
    let step = |doing, remedy| Step::new(doing, remedy);
    tally.check(
        &step("formatting", "run `cargo fmt --all`"),
        &mut cargo(&["fmt", "--all", "--check"]),
    );

    let features = "travel-advisory/ssr,travel-advisory/browser-tests";
    let clippy = [
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--features",
        features,
    ];
    tally.check(
        &step("lints", "the lines above say where"),
        cargo(&clippy).args(DENY_WARNINGS),
    );

    let mut clippy = wasm_target.cargo("clippy");
    clippy
        .args(["--quiet", "--lib", "--bins", "--test", "web"])
        .args(IN_THE_BROWSER)
        .args(DENY_WARNINGS);
    tally.check(&step("lints for the browser", "the lines above say where"), &mut clippy);

    let test = [
        "test",
        "--quiet",
        "--workspace",
        "--no-fail-fast",
        "--features",
        "travel-advisory/ssr",
    ];
    tally.tests(
        &step("native tests and doctests", "the lines above say which"),
        cargo(&test),
    );
}

/// A cargo command that lives as long as the step.
fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = project::cargo();
    cargo.args(arguments);
    cargo
}
