//! The browser of the tests and the driver that moves it.

use super::{cache, debian};
use crate::problem::Problem;
use std::path::PathBuf;

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The driver; it finds the browser that came with it.
pub(crate) fn set_up() -> Result<PathBuf, Problem> {
    if let Some(driver) = find() {
        return Ok(driver);
    }
    debian::install("Chromium with its driver", &["chromium", "chromium-driver"], 120)?;
    find().ok_or_else(|| {
        Problem::missing(
            "chromedriver",
            "put Chromium and the chromedriver of its version on the PATH, and run this again",
        )
    })
}

/// `CHROMEDRIVER` if it is set, else the one on the PATH if a browser is there with it.
fn find() -> Option<PathBuf> {
    let chosen = std::env::var_os("CHROMEDRIVER")
        .map(PathBuf::from)
        .filter(|driver| driver.is_file());
    chosen.or_else(|| {
        let browser = BROWSERS.iter().find_map(|name| cache::on_path(name));
        browser.and_then(|_| cache::on_path("chromedriver"))
    })
}
