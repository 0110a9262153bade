//! What passed and what failed. A test counts as the test programs count it; formatting, lints and the build, which
//! count nothing themselves, are one each; and so is a test program that fails without naming a test.

use crate::problem::Problem;
use crate::step::Step;
use std::process::{Command, ExitCode};

/// The steps so far.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    steps: Vec<(String, Counts)>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Counts {
    passed: u64,
    failed: u64,
}

impl Tally {
    /// A step that succeeds or not.
    pub(crate) fn check(&mut self, step: &Step, command: &mut Command) {
        self.note(step.doing(), step.run(command));
    }

    /// A step that was run elsewhere.
    pub(crate) fn note(&mut self, doing: &str, outcome: Result<(), Problem>) {
        let counts = if outcome.is_ok() {
            Counts { passed: 1, failed: 0 }
        } else {
            Counts { passed: 0, failed: 1 }
        };
        if let Err(problem) = outcome {
            eprintln!("error: {problem}");
        }
        self.steps.push((doing.to_owned(), counts));
    }

    /// A step that counts its tests.
    pub(crate) fn tests(&mut self, step: &Step, mut command: Command) {
        let mut counts = Counts::default();
        let succeeded = step.run_read(&mut command, |line| {
            println!("{line}");
            counts.add(counted(line).unwrap_or_default());
        });
        if !matches!(succeeded, Ok(true)) && counts.failed == 0 {
            counts.failed = 1;
        }
        self.steps.push((step.doing().to_owned(), counts));
    }

    /// Prints the summary. Its last line holds the whole count.
    pub(crate) fn finish(self) -> ExitCode {
        println!("\n{}", self.summary());
        if self.total().failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn summary(&self) -> String {
        let line = |(doing, counts): &(String, Counts)| {
            let outcome = if counts.failed == 0 { "ok    " } else { "FAILED" };
            format!(
                "{outcome}  {doing} ({} passed, {} failed)\n",
                counts.passed, counts.failed
            )
        };
        let Counts { passed, failed } = self.total();
        format!(
            "{}{passed} passed, {failed} failed",
            self.steps.iter().map(line).collect::<String>()
        )
    }

    fn total(&self) -> Counts {
        let mut total = Counts::default();
        self.steps.iter().for_each(|(_, counts)| total.add(*counts));
        total
    }
}

impl Counts {
    fn add(&mut self, more: Self) {
        self.passed += more.passed;
        self.failed += more.failed;
    }
}

/// The counts in a line such as `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
fn counted(line: &str) -> Option<Counts> {
    let (_, counts) = line.trim().strip_prefix("test result: ")?.split_once(". ")?;
    let count = |what| {
        counts
            .split("; ")
            .find_map(|part| part.trim().strip_suffix(what)?.trim().parse().ok())
    };
    Some(Counts {
        passed: count("passed")?,
        failed: count("failed")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_as_test_programs_write_them() {
        let check = |line, counts: Option<(u64, u64)>| {
            assert_eq!(
                counted(line),
                counts.map(|(passed, failed)| Counts { passed, failed }),
                "{line}"
            );
        };
        check(
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            Some((3, 0)),
        );
        check(
            "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
            Some((1, 2)),
        );
        check("running 3 tests", None);
        check("I said: test result: ok. 3 passed; 0 failed", None);
    }

    #[test]
    fn the_last_line_is_the_whole_count() {
        let mut tally = Tally::default();
        tally.note("formatting", Ok(()));
        tally.tests(
            &Step::new("tests", "see above"),
            echo("test result: ok. 41 passed; 0 failed; 0 ignored"),
        );
        assert_eq!(tally.summary().lines().last(), Some("42 passed, 0 failed"));
        assert_eq!(tally.finish(), ExitCode::SUCCESS);
    }

    #[test]
    fn a_program_that_fails_without_a_count_counts_once() {
        let mut tally = Tally::default();
        tally.tests(&Step::new("tests", "see above"), Command::new("false"));
        tally.check(&Step::new("formatting", "run `cargo fmt`"), &mut Command::new("false"));
        assert_eq!(tally.summary().lines().last(), Some("0 passed, 2 failed"));
        assert!(
            tally.summary().starts_with("FAILED  tests (0 passed, 1 failed)"),
            "{}",
            tally.summary()
        );
        assert_eq!(tally.finish(), ExitCode::FAILURE);
    }

    fn echo(line: &str) -> Command {
        let mut echo = Command::new("echo");
        echo.arg(line);
        echo
    }
}
