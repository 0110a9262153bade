//! How long the plan and the briefing of a field trip take, against the millisecond that they may. It prints figures and judges nothing:
//! they say something only of a machine at rest.

use advisory_model::{Briefing, Date, Plan, Report, Stop, Traveller, Trip, Way, source::compile};
use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/mali-2019");
const MAY_TAKE: Duration = Duration::from_millis(1);
const ROUNDS: usize = 2000;

fn main() -> ExitCode {
    match compile(Path::new(FOLDER), "en") {
        Ok(report) => {
            measure(&report);
            ExitCode::SUCCESS
        }
        Err(problems) => {
            problems.iter().for_each(|problem| eprintln!("{problem}"));
            ExitCode::FAILURE
        }
    }
}

fn measure(report: &Report) {
    let trip = trip(report);
    let plan = median(|| drop(black_box(Plan::of(black_box(report), black_box(&trip)))));
    let briefing = median(|| drop(black_box(Briefing::of(black_box(report), black_box(&trip)))));
    for (what, took) in [("plan", plan), ("briefing", briefing), ("both", plan + briefing)] {
        let ratio = took.as_secs_f64() / MAY_TAKE.as_secs_f64();
        println!("{what:>9}: {took:>10.1?}, {ratio:.3} of what it may take");
    }
}

fn trip(report: &Report) -> Trip {
    let words = ["region:bamako", "route:rn5", "region:mopti"];
    let stop = |word| {
        Some(Stop {
            scope: report.scope(word)?,
            arrival: None,
            leave: None,
        })
    };
    Trip {
        departure: Date::new(2026, 8, 3),
        return_day: Date::new(2026, 8, 20),
        stops: words.into_iter().filter_map(stop).collect(),
        ways: vec![Way::HiredCar],
        travellers: vec![Traveller::NgoWorker, Traveller::Pregnant],
        ..Trip::default()
    }
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut rounds: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let started = Instant::now();
            work();
            started.elapsed()
        })
        .collect();
    rounds.sort_unstable();
    rounds[ROUNDS / 2]
}
