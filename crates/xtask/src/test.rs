//! `cargo xtask test`: every test there is. Continuous integration calls this and nothing else.

use crate::arguments::Tests;
use crate::build;
use crate::check::{self, TESTS_IN_THE_BROWSER};
use crate::examples;
use crate::fresh;
use crate::fuzz;
use crate::organisation;
use crate::package;
use crate::parallel;
use crate::problem::Problem;
use crate::project;
use crate::publish::first_load::FirstLoad;
use crate::step::Step;
use crate::tally::Tally;
use crate::toolchain::engines::Engines;
use crate::toolchain::fonts::{self, Fonts};
use crate::toolchain::{Toolchain, axe, components, npm};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const SEE_ABOVE: &str = "the lines above say which";

/// Sets up everything first, so that the wait for it comes before the tests and not between them.
pub(crate) fn run(tests: &Tests) -> Result<ExitCode, Problem> {
    let in_ci = std::env::var_os("CI").is_some_and(|it| !it.is_empty());
    let all_engines = tests.all_engines || in_ci;
    let (toolchain, browsers) = parallel::both(
        || {
            components::set_up()?;
            Toolchain::set_up()
        },
        || Engines::set_up(all_engines).and_then(|engines| Ok((engines, fonts::set_up(in_ci)?, axe::set_up()?))),
    );
    let toolchain = toolchain?;
    let (engines, fonts, axe) = browsers?;
    println!("{engines}\n{fonts}");
    let browser_tests = BrowserTests {
        engines,
        fonts,
        axe,
        in_ci,
    };
    match &tests.only {
        Some(name) => browser_tests.only(name, &toolchain),
        None => browser_tests.everything(&toolchain, tests.thorough),
    }
}

/// What the tests in browsers need.
struct BrowserTests {
    engines: Engines,
    fonts: Fonts,
    axe: PathBuf,
    in_ci: bool,
}

impl BrowserTests {
    /// The browser tests whose names hold this, on the page as the sources are.
    fn only(&self, name: &str, toolchain: &Toolchain) -> Result<ExitCode, Problem> {
        if !fresh::is_fresh(project::root(), &project::dist(), &project::today()) {
            build::site(toolchain)?;
        }
        let mut tally = Tally::default();
        let step = Step::new(format!("browser tests with `{name}` in their names"), SEE_ABOVE);
        tally.tests(&step, self.browser_tests(&[name]));
        Ok(tally.finish())
    }

    fn everything(&self, toolchain: &Toolchain, thorough: bool) -> Result<ExitCode, Problem> {
        let mut tally = Tally::default();
        // Most of a build keeps one processor busy, and so does most of the rest: side by side both are done sooner.
        let (built, ()) = parallel::both(
            || build::site(toolchain),
            || {
                check::steps(&mut tally, &toolchain.wasm_target);
                tally.note("texts made up by a fuzzer do no harm", fuzz::as_a_test(thorough));
            },
        );
        let step = Step::new("wasm tests in a browser", SEE_ABOVE);
        tally.tests(&step, wasm_tests(toolchain, &self.engines.chromium));
        if let Ok(first_load) = &built {
            println!("\n{first_load}");
        }
        let is_built = built.is_ok();
        tally.note(
            "the built page, within its budget",
            built.and_then(|first_load: FirstLoad| first_load.within_budget()),
        );
        if is_built {
            self.the_built_page(&mut tally, thorough);
        }
        if !thorough {
            println!("\nleft to `cargo xtask test --thorough`: {LEFT_OUT}");
        }
        Ok(tally.finish())
    }

    fn the_built_page(&self, tally: &mut Tally, thorough: bool) {
        let mut chosen = package_and_examples(tally, self.in_ci).to_vec();
        let with_organisation = organisation::make_example();
        if with_organisation.is_err() {
            chosen.extend(["--skip", organisation::TESTS]);
        }
        tally.note("the site with an organisation's file", with_organisation);
        let step = Step::new("browser tests of the built page", SEE_ABOVE);
        tally.tests(&step, self.browser_tests(&chosen));
        let kills = if thorough { "100" } else { "10" };
        let step = Step::new(
            format!("browsers killed {kills} times, and ten updates in a row"),
            SEE_ABOVE,
        );
        let mut tests = self.browser_tests(&["kills::", "ten_updates", "--ignored", "--nocapture"]);
        tests.env("KILLS", kills);
        tally.tests(&step, tests);
    }

    /// The tests in all engines that are here, chosen by the words for the test program.
    fn browser_tests(&self, chosen: &[&str]) -> Command {
        let mut cargo = in_a_browser(&self.engines.chromium);
        self.engines.hand_over(&mut cargo);
        self.fonts.hand_over(&mut cargo);
        // A test waits more than it works: one more than there are processors.
        let threads = (parallel::processors() + 1).to_string();
        cargo.env("AXE", &self.axe).env("RUST_TEST_THREADS", threads);
        cargo.arg("--").args(chosen);
        for name in self.engines.left_out() {
            cargo.args(["--skip", name]);
        }
        cargo
    }
}

/// What `--thorough` adds.
const LEFT_OUT: &str =
    "ninety more kills of each browser right after saving, ten million texts for each reader of foreign files";

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

/// `tests/browser`, which finds the site and the driver by variables, and axe-core where it is needed.
pub(crate) fn in_a_browser(driver: &Path) -> Command {
    let mut cargo = project::native("test");
    cargo.args(["--test", "browser"]);
    cargo.env("DIST", project::dist()).env("CHROMEDRIVER", driver);
    cargo
}
