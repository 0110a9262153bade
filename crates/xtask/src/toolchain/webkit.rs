//! WebKitGTK's small browser and its driver, and the screen that nobody sees, without which it does not open.

use super::{cache, debian};
use crate::problem::Problem;
use std::path::PathBuf;

const PACKAGES: [&str; 2] = ["webkit2gtk-driver", "xvfb"];
/// Where distributions put what is no program for people, newest first.
const FOLDERS: [&str; 3] = ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"];

/// The browser with its driver; the screen is on the PATH.
#[derive(Debug)]
pub(crate) struct WebKit {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
}

/// What is there already.
pub(crate) fn find() -> Option<WebKit> {
    cache::on_path("Xvfb")?;
    Some(WebKit {
        browser: browser()?,
        driver: cache::on_path("WebKitWebDriver")?,
    })
}

/// What is there, and what is missing, newly installed.
pub(crate) fn set_up() -> Result<WebKit, Problem> {
    if let Some(found) = find() {
        return Ok(found);
    }
    debian::install("WebKitGTK with its driver", &PACKAGES, 120)?;
    find().ok_or_else(|| {
        let remedy = "install WebKitWebDriver with its MiniBrowser, and Xvfb, and run this again";
        Problem::missing("WebKitGTK", remedy)
    })
}

/// `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser` and its like.
fn browser() -> Option<PathBuf> {
    let libraries = ["/usr/lib", "/usr/lib64", "/usr/libexec"].map(PathBuf::from);
    let inner = libraries
        .iter()
        .filter_map(|folder| std::fs::read_dir(folder).ok())
        .flatten();
    let inner: Vec<PathBuf> = inner.flatten().map(|entry| entry.path()).collect();
    let places = || libraries.iter().chain(&inner);
    let browsers = FOLDERS
        .iter()
        .flat_map(|name| places().map(move |place| place.join(name).join("MiniBrowser")));
    browsers.into_iter().find(|file| file.is_file())
}
