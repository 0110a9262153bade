//! The browsers of the tests: Chromium always; Firefox and WebKitGTK where the machine has them, or where all three are asked for.

use super::chromium;
use super::firefox::{self, Firefox};
use super::webkit::{self, WebKit};
use crate::problem::Problem;
use std::fmt;
use std::path::PathBuf;
use std::process::Command;

/// What was found, or set up.
#[derive(Debug)]
pub(crate) struct Engines {
    /// The driver of Chromium.
    pub(crate) chromium: PathBuf,
    firefox: Option<Firefox>,
    webkit: Option<WebKit>,
}

impl Engines {
    /// Where all are asked for, one that cannot be had is a reason to stop.
    pub(crate) fn set_up(all: bool) -> Result<Self, Problem> {
        Ok(Self {
            chromium: chromium::set_up()?,
            firefox: if all { Some(firefox::set_up()?) } else { firefox::find() },
            webkit: if all { Some(webkit::set_up()?) } else { webkit::find() },
        })
    }

    /// Tells the tests in the built page where everything is, as `tests/browser/engine.rs` asks for it.
    pub(crate) fn hand_over(&self, tests: &mut Command) {
        tests.env("CHROMEDRIVER", &self.chromium);
        if let Some(Firefox { browser, driver }) = &self.firefox {
            tests.env("GECKODRIVER", driver).env("FIREFOX", browser);
        }
        if let Some(WebKit { browser, driver }) = &self.webkit {
            tests.env("WEBKITDRIVER", driver).env("MINIBROWSER", browser);
        }
    }

    /// What the tests of engines that are not here have in their names.
    pub(crate) fn left_out(&self) -> impl Iterator<Item = &'static str> {
        let others = [
            ("::firefox::", self.firefox.is_some()),
            ("::webkit::", self.webkit.is_some()),
        ];
        others.into_iter().filter(|(_, is_here)| !is_here).map(|(name, _)| name)
    }
}

impl fmt::Display for Engines {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let others = [
            ("Firefox", self.firefox.is_some()),
            ("WebKitGTK", self.webkit.is_some()),
        ];
        let named = |here: bool| {
            others
                .into_iter()
                .filter(move |(_, it)| *it == here)
                .map(|(name, _)| name)
        };
        let found: Vec<&str> = ["Chromium"].into_iter().chain(named(true)).collect();
        write!(to, "browsers: {}", found.join(", "))?;
        let missing: Vec<&str> = named(false).collect();
        match missing.is_empty() {
            true => Ok(()),
            false => write!(
                to,
                "; not found: {} (`cargo xtask test --all-engines` sets them up)",
                missing.join(", ")
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn engines(firefox: bool, webkit: bool) -> Engines {
        let (browser, driver) = (PathBuf::from("browser"), PathBuf::from("driver"));
        Engines {
            chromium: driver.clone(),
            firefox: firefox.then(|| Firefox {
                browser: browser.clone(),
                driver: driver.clone(),
            }),
            webkit: webkit.then_some(WebKit { browser, driver }),
        }
    }

    #[test]
    fn one_line_says_what_was_found_and_how_to_get_the_rest() {
        let check = |firefox, webkit, line: &str| assert_eq!(engines(firefox, webkit).to_string(), line);
        check(true, true, "browsers: Chromium, Firefox, WebKitGTK");
        let remedy = "(`cargo xtask test --all-engines` sets them up)";
        check(
            true,
            false,
            &format!("browsers: Chromium, Firefox; not found: WebKitGTK {remedy}"),
        );
        check(
            false,
            false,
            &format!("browsers: Chromium; not found: Firefox, WebKitGTK {remedy}"),
        );
    }

    #[test]
    fn what_is_not_here_is_left_out_by_name() {
        let left_out = |firefox, webkit| engines(firefox, webkit).left_out().collect::<Vec<_>>();
        assert_eq!(left_out(true, true), [""; 0]);
        assert_eq!(left_out(false, true), ["::firefox::"]);
        assert_eq!(left_out(false, false), ["::firefox::", "::webkit::"]);
    }
}
