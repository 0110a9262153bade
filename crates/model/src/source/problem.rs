//! What is wrong with an authored file, and where.

use std::fmt;

/// One thing to put right.
///
/// ```
/// use advisory_model::source::Problem;
///
/// let problem = Problem { file: "places.toml".into(), line: 7, what: "unknown region `gaoo`; write `gao`".into() };
/// assert_eq!(problem.to_string(), "places.toml:7: unknown region `gaoo`; write `gao`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, with its folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, and what to write instead.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.what)
    }
}

impl std::error::Error for Problem {}
