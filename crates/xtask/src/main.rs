//! The project's commands, the same for people and for continuous integration.
//!
//! `cargo xtask` never asks for a tool that it can set up itself, and never changes what lies outside this folder, the
//! user's cache folder and, where a command needs them, the machine's packages. Each failure is one sentence.

mod arguments;
mod bench;
mod build;
mod check;
mod data;
mod dev;
mod examples;
mod fresh;
mod fuzz;
mod organisation;
mod outline;
mod package;
mod parallel;
mod problem;
mod progress;
mod project;
mod publish;
mod serve;
mod step;
mod tally;
mod test;
mod toolchain;

use arguments::Command;
use problem::Problem;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  serve    build the page if need be and serve it on http://127.0.0.1:8080
           --port N   on another port
           --open     open it in a browser
  dev      build the page without optimisation, serve it, and follow each change of the sources
           --port N   on another port
           --open     open it in a browser
  test     every test: formatting, lints, native, wasm in a browser, and the built page in each browser that is found
           --all-engines   set up Chromium, Firefox and WebKitGTK, and run in all three (so does CI)
           --only NAME     only the browser tests with NAME in their names, on the page in dist/ if it is up to date
           --thorough      what takes minutes too: a hundred kills, ten million texts for each reader of foreign files
  build    leave the deployable site in dist/ and print what its first load weighs
  bench    measure the page on a slow processor: its map, its trips, and its start beside a page of React (which needs npm)
  check    the fast inner loop: formatting, lints and native tests, no browser
  fuzz     try what is read of others against texts that a fuzzer makes up (needs a C++ compiler)
           --seconds N   for so long each, instead of 60
  data     check data/ alone and print what it holds
  organisation FILE
           make a site in target/organisation/ whose page and single file carry that file, also without a connection
  package  make the npm package in target/npm/ and try it (needs npm)
  outline  draw the map's outlines anew from the public packages they come from
";

fn main() -> ExitCode {
    match arguments::parse(std::env::args_os().skip(1)).and_then(run) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Problem> {
    let done = |()| ExitCode::SUCCESS;
    match command {
        Command::Help => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        Command::Serve { port, open } => serve::run(port, open).map(done),
        Command::Dev { port, open } => dev::run(port, open).map(done),
        Command::Test(wanted) => test::run(&wanted),
        Command::Build => build::run().map(done),
        Command::Bench => bench::run().map(done),
        Command::Check => check::run(),
        Command::Data => data::run(),
        Command::Fuzz { seconds } => fuzz::run(seconds).map(done),
        Command::Organisation { file } => organisation::run(&file).map(done),
        Command::Outline => outline::run().map(done),
        Command::Package => package::run().map(done),
        Command::Publish => publish::run().map(done),
    }
}
