//! `cargo xtask bench`: how long a trip's plan and briefing take, how smoothly the map moves on a slow processor, what a press in the planner
//! costs it, how soon the page is alive with and without a connection, and how soon beside a page of React. It prints figures and judges
//! nothing: they say something only beside those of the same machine.

mod peer;

use crate::build;
use crate::problem::Problem;
use crate::project;
use crate::step::Step;
use crate::test;
use crate::toolchain::{chromium, npm};
use std::path::Path;

/// Plans a trip, then builds the page if need be, moves its map, opens a trip in it and starts it. The page to compare with comes last: what
/// needs npm and the network is in nothing else's way.
pub(crate) fn run() -> Result<(), Problem> {
    plan_a_trip()?;
    let driver = chromium::set_up()?;
    build::unless_fresh()?;
    for (doing, measured) in [
        ("moving the map", "bench::the_map_moves"),
        ("opening a trip", "bench_trip::a_trip_is_opened"),
        ("starting with and without a connection", "bench_start::the_page_starts"),
    ] {
        measure(&driver, None, doing, measured)?;
    }
    if !npm::is_there() {
        println!("→ going on without the comparison with a page of React: npm is not on the PATH");
        return Ok(());
    }
    let peer = peer::build()?;
    let doing = "starting beside a page of React";
    measure(
        &driver,
        Some(&peer),
        doing,
        "bench_peer::the_page_starts_beside_its_peer",
    )
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

/// In a browser, alone.
fn measure(driver: &Path, peer: Option<&Path>, doing: &str, measured: &str) -> Result<(), Problem> {
    let mut bench = test::in_a_browser(driver);
    bench.envs(peer.map(|site| ("PEER", site)));
    bench.args(["--", "--ignored", "--exact", "--nocapture", measured]);
    Step::new(doing, "the lines above say why")
        .takes("a minute or two; anything else that runs on this machine shows in the figures")
        .run(&mut bench)
}
