//! Prints the page as HTML for a day: what the build puts into `index.html`, complete and readable with scripts off.
//!
//! Usage: `prerender --built 2026-11-22`. It refuses to know the clock: whoever builds says which day it is.

use std::process::ExitCode;
use std::rc::Rc;
use travel_advisory::app::AppProps;
use travel_advisory::content;
use travel_advisory::settings::Settings;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [flag, built] = arguments.as_slice() else {
        return usage();
    };
    if flag != "--built" || built.parse::<advisory_model::Date>().is_err() {
        return usage();
    }
    let attributes = [("built", built.as_str()), ("standalone", "")];
    let (settings, _) = Settings::from_attributes(attributes, &content::topic_slugs(), &content::region_slugs());
    let props = AppProps {
        host: None,
        settings,
        early_ticks: Rc::from([]),
    };
    print!("{}", travel_advisory::prerender::page(props));
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!("usage: prerender --built YYYY-MM-DD");
    ExitCode::FAILURE
}
