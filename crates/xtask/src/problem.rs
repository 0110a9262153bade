//! Everything that can stop a command, each as one sentence: what happened, where, and what to do.

use std::fmt;
use std::path::{Path, PathBuf};

/// A reason to stop.
#[derive(Debug)]
pub(crate) enum Problem {
    UnknownCommand(String),
    CommandLine(String),
    PortInvalid(String),
    PortInUse(u16),
    /// Something the machine lacks and the command could not set up; `remedy` says how to get it.
    Missing {
        what: String,
        remedy: String,
    },
    /// A download failed for want of a network.
    NoNetwork {
        doing: String,
    },
    /// A program ran and failed; its own words stand above the sentence.
    Failed {
        doing: String,
        remedy: String,
    },
    File {
        doing: &'static str,
        path: PathBuf,
        error: std::io::Error,
    },
    /// A text that the build must fill in is missing, or stands there twice.
    Marker {
        file: String,
        marker: String,
        found: usize,
    },
    OverBudget {
        what: &'static str,
        bytes: u64,
        budget: u64,
    },
}

impl Problem {
    /// For `map_err` on a file operation.
    pub(crate) fn file(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File { doing, path, error }
    }

    pub(crate) fn missing(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Missing {
            what: what.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownCommand(name) => write!(to, "`{name}` is no command: run `cargo xtask` for the list"),
            Self::CommandLine(reason) => write!(to, "the command line cannot be read: {reason}"),
            Self::PortInvalid(port) => write!(to, "`{port}` is no port: give `--port` a number from 1 to 65535"),
            Self::PortInUse(port) => {
                write!(
                    to,
                    "port {port} of 127.0.0.1 is in use: stop what uses it, or choose another with `--port`"
                )
            }
            Self::Missing { what, remedy } => write!(to, "{what} is missing: {remedy}"),
            Self::NoNetwork { doing } => {
                write!(
                    to,
                    "{doing} failed because the network cannot be reached: connect, then run this again"
                )
            }
            Self::Failed { doing, remedy } => write!(to, "{doing} failed: {remedy}"),
            Self::File { doing, path, error } => {
                write!(
                    to,
                    "cannot {doing} {}: {}",
                    path.display(),
                    error.to_string().to_lowercase()
                )
            }
            Self::Marker { file, marker, found } => {
                write!(
                    to,
                    "{file} holds `{marker}` {found} times: write it there exactly once, the build fills it in"
                )
            }
            Self::OverBudget { what, bytes, budget } => write!(
                to,
                "{what} is {bytes} bytes, {} over its budget of {budget}: see the table above for \
                 what weighs most",
                bytes.saturating_sub(*budget)
            ),
        }
    }
}

impl From<lexopt::Error> for Problem {
    fn from(error: lexopt::Error) -> Self {
        Self::CommandLine(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_one_sentence() {
        let not_found = || std::io::Error::other("No such file");
        let problems = [
            Problem::UnknownCommand("sreve".into()),
            Problem::PortInUse(8080),
            Problem::missing("npm", "install it with `apt-get install npm`"),
            Problem::NoNetwork {
                doing: "installing trunk".into(),
            },
            Problem::Failed {
                doing: "formatting".into(),
                remedy: "run `cargo fmt`".into(),
            },
            Problem::file("read", Path::new("index.html"))(not_found()),
            Problem::Marker {
                file: "index.html".into(),
                marker: "</head>".into(),
                found: 2,
            },
            Problem::OverBudget {
                what: "the first load",
                bytes: 151_234,
                budget: 150_000,
            },
        ];
        for problem in problems {
            let sentence = problem.to_string();
            assert!(!sentence.contains('\n') && !sentence.ends_with('.'), "{sentence}");
            assert!(sentence.contains(": "), "says what to do, or why: {sentence}");
            assert!(!sentence.starts_with(char::is_uppercase), "{sentence}");
        }
    }

    #[test]
    fn the_port_and_its_option_are_named() {
        let sentence = Problem::PortInUse(8080).to_string();
        assert!(sentence.contains("8080") && sentence.contains("--port"), "{sentence}");
    }
}
