//! A step of a command: named while it runs, with its expected length, and told in one sentence when it fails.

use crate::problem::Problem;
use crate::progress;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

/// What is being done, how long it takes where that matters, and what to do if it fails.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    doing: String,
    expected: Option<Duration>,
    remedy: String,
}

/// The last lines of a quiet program are enough to see why it failed.
const LINES_SHOWN: usize = 100;

impl Step {
    pub(crate) fn new(doing: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            doing: doing.into(),
            expected: None,
            remedy: remedy.into(),
        }
    }

    /// For a step that makes one wait: how many seconds on two processors.
    pub(crate) fn takes(mut self, seconds: u64) -> Self {
        self.expected = Some(Duration::from_secs(seconds));
        self
    }

    pub(crate) fn doing(&self) -> &str {
        &self.doing
    }

    /// Says what is being done now.
    pub(crate) fn announce(&self) {
        println!("{self}");
    }

    /// Shows what is being done while the value lives.
    pub(crate) fn show(&self) -> progress::Shown {
        progress::show(&self.doing, self.expected)
    }

    /// Runs a program whose output is for the reader.
    pub(crate) fn run(&self, command: &mut Command) -> Result<(), Problem> {
        self.announce();
        let status = command.status().map_err(|error| self.not_started(command, &error))?;
        if status.success() { Ok(()) } else { Err(self.failed()) }
    }

    /// The same for a program that reads a text from its input.
    pub(crate) fn run_on(&self, text: &str, command: &mut Command) -> Result<(), Problem> {
        self.announce();
        let started = command.stdin(Stdio::piped()).spawn();
        let mut program = started.map_err(|error| self.not_started(command, &error))?;
        // It may end before it has read all; how it has ended tells more than that.
        if let Some(mut input) = program.stdin.take() {
            let _ = input.write_all(text.as_bytes());
        }
        let succeeded = program.wait().is_ok_and(|status| status.success());
        if succeeded { Ok(()) } else { Err(self.failed()) }
    }

    /// Runs a program whose output matters only if it fails.
    pub(crate) fn run_quietly(&self, command: &mut Command) -> Result<(), Problem> {
        let shown = self.show();
        let output = command
            .stdin(Stdio::null())
            .env("RUST_BACKTRACE", "0")
            .output()
            .map_err(|error| self.not_started(command, &error))?;
        drop(shown);
        if output.status.success() {
            return Ok(());
        }
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        eprintln!("{}", last_lines(&said));
        if network_is_missing(&said) {
            Err(Problem::NoNetwork {
                doing: self.doing.clone(),
            })
        } else {
            Err(self.failed())
        }
    }

    /// Runs a program for which there is another way if it fails; true if it succeeded.
    pub(crate) fn succeeds(&self, command: &mut Command) -> bool {
        let _shown = self.show();
        let output = command.stdin(Stdio::null()).output();
        output.is_ok_and(|output| output.status.success())
    }

    /// Runs a program and hands on each line that it writes; true if it succeeded.
    pub(crate) fn run_read(&self, command: &mut Command, mut line: impl FnMut(&str)) -> Result<bool, Problem> {
        self.announce();
        let started = command.stdout(Stdio::piped()).spawn();
        let mut program = started.map_err(|error| self.not_started(command, &error))?;
        for read in program
            .stdout
            .take()
            .into_iter()
            .flat_map(|out| BufReader::new(out).split(b'\n'))
            .map_while(Result::ok)
        {
            line(&String::from_utf8_lossy(&read));
        }
        Ok(program.wait().is_ok_and(|status| status.success()))
    }

    fn failed(&self) -> Problem {
        Problem::Failed {
            doing: self.doing.clone(),
            remedy: self.remedy.clone(),
        }
    }

    fn not_started(&self, command: &Command, error: &std::io::Error) -> Problem {
        let program = command.get_program().to_string_lossy();
        Problem::Failed {
            doing: self.doing.clone(),
            remedy: format!("`{program}` does not start ({error})"),
        }
    }
}

impl std::fmt::Display for Step {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "→ {}{}", self.doing, progress::in_brackets(self.expected))
    }
}

fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(LINES_SHOWN)..].join("\n")
}

/// What cargo, npm, rustup and apt-get write where there is no network.
fn network_is_missing(said: &str) -> bool {
    const SIGNS: [&str; 9] = [
        "could not resolve",
        "couldn't resolve",
        "failed to lookup address",
        "temporary failure resolving",
        "temporary failure in name resolution",
        "network is unreachable",
        "could not connect to server",
        "enotfound",
        "eai_again",
    ];
    let said = said.to_lowercase();
    SIGNS.iter().any(|sign| said.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_named_with_its_length() {
        let step = Step::new("installing trunk 0.21.14", "see above").takes(240);
        assert_eq!(step.to_string(), "→ installing trunk 0.21.14 (about 4 min)");
        assert_eq!(Step::new("formatting", "run `cargo fmt`").to_string(), "→ formatting");
    }

    #[test]
    fn a_missing_network_is_told_from_other_failures() {
        let check = |said, expected| assert_eq!(network_is_missing(said), expected, "{said}");
        check("[6] Could not resolve host: index.crates.io", true);
        check(
            "[6] Couldn't resolve host name (Could not resolve host: static.crates.io)",
            true,
        );
        check("npm error code EAI_AGAIN", true);
        check(
            "W: Failed to fetch … Temporary failure resolving 'deb.debian.org'",
            true,
        );
        check("error: linker `cc` not found", false);
        check("error[E0308]: mismatched types", false);
    }

    #[test]
    fn a_failure_names_the_step_and_the_remedy() {
        let step = Step::new("formatting", "run `cargo fmt`");
        let problem = step.run_quietly(&mut Command::new("false")).unwrap_err();
        assert_eq!(problem.to_string(), "formatting failed: run `cargo fmt`");
        let problem = step.run_quietly(&mut Command::new("no-such-program")).unwrap_err();
        assert!(
            problem
                .to_string()
                .starts_with("formatting failed: `no-such-program` does not start"),
            "{problem}"
        );
    }

    #[test]
    fn a_text_is_read_by_the_program_to_its_end() {
        let step = Step::new("searching", "nothing");
        let finds = |text: &str| step.run_on(text, Command::new("grep").args(["-q", "the end$"])).is_ok();
        let long = "a line\n".repeat(100_000);
        assert!(finds(&format!("{long}the end")));
        assert!(!finds(&long));
        assert!(
            step.run_on(&long, &mut Command::new("true")).is_ok(),
            "it needs not read it"
        );
    }

    #[test]
    fn lines_are_handed_on() {
        let mut lines = Vec::new();
        let step = Step::new("saying", "nothing");
        let succeeded = step.run_read(Command::new("printf").arg("a\\nb\\n"), |line| {
            lines.push(line.to_owned())
        });
        assert!(succeeded.unwrap());
        assert_eq!(lines, ["a", "b"]);
    }

    #[test]
    fn only_the_end_of_a_long_output_is_shown() {
        let long: String = (0..200).map(|line| format!("{line}\n")).collect();
        assert_eq!(last_lines(&long).lines().next(), Some("100"));
        assert_eq!(last_lines("short\n"), "short");
    }
}
