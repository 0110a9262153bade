//! `cargo xtask bench`: how long a trip's plan and briefing take, how smoothly the map moves and what a press in the planner costs on a
//! slow processor, and how soon the page is alive with and without a connection. It prints figures and judges nothing: they say something
//! only beside those of the same machine.

use crate::build;
use crate::fresh;
use crate::problem::Problem;
use crate::project;
use crate::step::Step;
use crate::test;
use crate::toolchain::{Toolchain, chromium};

/// Plans a trip, then builds the page if need be, moves its map, opens a trip in it and starts it.
pub(crate) fn run() -> Result<(), Problem> {
    plan_a_trip()?;
    let driver = chromium::set_up()?;
    if !fresh::is_fresh(project::root(), &project::dist(), &project::today()) {
        build::site(&Toolchain::set_up()?)?;
    }
    for (doing, measured) in [
        ("moving the map", "bench::the_map_moves"),
        ("opening a trip", "bench_trip::a_trip_is_opened"),
        ("starting with and without a connection", "bench_start::the_page_starts"),
    ] {
        let mut bench = test::in_a_browser(&driver);
        bench.args(["--", "--ignored", "--exact", "--nocapture", measured]);
        Step::new(doing, "the lines above say why")
            .takes("a minute; anything else that runs on this machine shows in the figures")
            .run(&mut bench)?;
    }
    Ok(())
}

/// Natively, as the millisecond is meant that it may take.
fn plan_a_trip() -> Result<(), Problem> {
    let mut bench = project::cargo();
    bench.args([
        "bench",
        "--quiet",
        "--package",
        "advisory-model",
        "--features",
        "source",
        "--bench",
        "trip",
    ]);
    Step::new("planning a trip, and briefing it", "the lines above say why")
        .takes("a minute, once")
        .run(&mut bench)
}
