//! Firefox, and the driver that moves it, which comes as sources.

use super::cache::{self, CargoTool};
use super::debian;
use crate::problem::Problem;
use std::path::PathBuf;

const BROWSERS: [&str; 2] = ["firefox-esr", "firefox"];

const GECKODRIVER: CargoTool<'_> = CargoTool {
    package: "geckodriver",
    programs: &["geckodriver"],
    version: "0.37.1",
    locked: true,
    default_features: true,
    takes: 120,
};

/// The browser with its driver.
#[derive(Debug)]
pub(crate) struct Firefox {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
}

/// What is there already.
pub(crate) fn find() -> Option<Firefox> {
    Some(Firefox {
        browser: browser()?,
        driver: driver()?,
    })
}

/// What is there, and what is missing, newly installed.
pub(crate) fn set_up() -> Result<Firefox, Problem> {
    if browser().is_none() {
        debian::install("Firefox", &["firefox-esr"], 120)?;
    }
    let browser = browser().ok_or_else(|| {
        let remedy = "put Firefox on the PATH, as `firefox` or `firefox-esr`, and run this again";
        Problem::missing("Firefox", remedy)
    })?;
    let driver = match driver() {
        Some(driver) => driver,
        None => GECKODRIVER.set_up()?.join("geckodriver"),
    };
    Ok(Firefox { browser, driver })
}

fn browser() -> Option<PathBuf> {
    BROWSERS.iter().find_map(|name| cache::on_path(name))
}

/// Any version that the machine has; else the one that was set up here.
fn driver() -> Option<PathBuf> {
    let cached = || Some(GECKODRIVER.find()?.join("geckodriver"));
    cache::on_path("geckodriver").or_else(cached)
}
