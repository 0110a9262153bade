//! `cargo xtask fuzz`: what is read of others, against texts that LLVM's fuzzer makes up, guided by the code that each of them reaches.
//!
//! `cargo fuzz` wants a nightly compiler; the stable one counts what code is reached as well, where it is told to. What has been found to
//! reach something new stays in `target/fuzz/`, and the next run goes on from there.

use crate::problem::Problem;
use crate::project;
use crate::step::Step;
use crate::toolchain::cpp_compiler;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Each target of `fuzz/`, and where texts lie for it to begin with.
const TARGETS: [(&str, &str); 2] = [
    ("organisation", "crates/organisation/tests/hostile"),
    ("incoming", "crates/trip/tests/kept"),
];
/// How the compiler is told to count which code is reached, by rustc's options that are stable.
const COUNTED: [&str; 4] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
];
/// In bytes: many a bound in what is read lies below it, and longer texts would make each try slow.
const LONGEST: &str = "-max_len=70000";
/// Enough to find again what was ever found, in a quarter of a minute.
const RUNS_OF_A_TEST: u32 = 300_000;
const RUNS_OF_A_THOROUGH_TEST: u32 = 10_000_000;

/// So many seconds for each target, going on from what earlier runs have found.
pub(crate) fn run(seconds: u32) -> Result<(), Problem> {
    build()?;
    for (target, seeds) in TARGETS {
        let limit = format!("-max_total_time={seconds}");
        let mut fuzzer = fuzzer(target, seeds, &folder().join("corpus").join(target))?;
        fuzzer.args([&limit, "-print_final_stats=1"]);
        step(target).takes(seconds.into()).run(&mut fuzzer)?;
    }
    Ok(())
}

/// The same texts every time, and none of what earlier runs have found.
pub(crate) fn as_a_test(thorough: bool) -> Result<(), Problem> {
    build()?;
    let runs = if thorough {
        RUNS_OF_A_THOROUGH_TEST
    } else {
        RUNS_OF_A_TEST
    };
    for (target, seeds) in TARGETS {
        let corpus = folder().join("test").join(target);
        if corpus.exists() {
            fs::remove_dir_all(&corpus).map_err(Problem::file("clear", &corpus))?;
        }
        let mut fuzzer = fuzzer(target, seeds, &corpus)?;
        step(target).run_quietly(fuzzer.args([format!("-runs={runs}"), "-seed=2019".to_owned()]))?;
    }
    Ok(())
}

fn step(target: &str) -> Step {
    let remedy = "the lines above say what text it was and where it lies; put it beside the hostile ones, with a test that it does no harm";
    Step::new(format!("making up texts for `{target}` of fuzz/"), remedy)
}

/// A target at work on a folder of its own, which need not be there yet.
fn fuzzer(target: &str, seeds: &str, corpus: &Path) -> Result<Command, Problem> {
    fs::create_dir_all(corpus).map_err(Problem::file("make", corpus))?;
    let mut fuzzer = cargo("run");
    let found = format!("-artifact_prefix={}/", folder().display());
    fuzzer.args(["--bin", target, "--", LONGEST, &found]);
    fuzzer.arg(corpus).arg(project::root().join(seeds));
    Ok(fuzzer)
}

fn build() -> Result<(), Problem> {
    cpp_compiler::set_up()?;
    Step::new("building fuzz/", "the lines above say why")
        .takes(60)
        .run_quietly(&mut cargo("build"))
}

/// A command of cargo in `fuzz/`, which is no part of the workspace.
fn cargo(command: &str) -> Command {
    let mut cargo = project::cargo();
    cargo
        .current_dir(project::root().join("fuzz"))
        .env("CARGO_TARGET_DIR", folder())
        .env("CARGO_ENCODED_RUSTFLAGS", COUNTED.join("\u{1f}"))
        // With the target named, flags are for it alone, and not for macros and build scripts, which cannot count.
        .args([command, "--quiet", "--release", "--target", "host-tuple"]);
    cargo
}

fn folder() -> PathBuf {
    project::target().join("fuzz")
}
