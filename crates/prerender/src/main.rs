//! Prints the page as HTML for a day: what the build puts into `index.html`, complete and readable with scripts off. Beside it, the
//! files of data that the page offers to take away, and what a device needs to install it.
//!
//! Usage: `prerender --built 2026-11-22 [--files FOLDER]`. It refuses to know the clock: whoever builds says which day it is.
//! As it knows the report, it also checks an organisation's file: `prerender --check-organisation < FILE`.

mod files;
mod manifest;
mod organisation;

use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;
use travel_advisory::app::AppProps;
use travel_advisory::content;
use travel_advisory::settings::Settings;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (built, folder) = match arguments.as_slice() {
        ["--check-organisation"] => return organisation::check(),
        ["--built", built] => (*built, None),
        ["--built", built, "--files", folder] => (*built, Some(Path::new(*folder))),
        _ => return usage(),
    };
    if built.parse::<advisory_model::Date>().is_err() {
        return usage();
    }
    if let Some(Err(error)) = folder.map(files::write) {
        eprintln!("the files of data cannot be written: {error}");
        return ExitCode::FAILURE;
    }
    print!("{}", page(built));
    ExitCode::SUCCESS
}

fn page(built: &str) -> String {
    let attributes = [("built", built), ("standalone", "")];
    let (settings, _) = Settings::from_attributes(attributes, &content::topic_slugs(), &content::region_slugs());
    travel_advisory::prerender::page(AppProps {
        host: None,
        settings,
        early_ticks: Rc::from([]),
    })
}

fn usage() -> ExitCode {
    eprintln!("usage: prerender --built YYYY-MM-DD [--files FOLDER]\n       prerender --check-organisation < FILE");
    ExitCode::FAILURE
}
