//! The command line, read once into a command. Says what is wrong with it and touches nothing else.

use crate::problem::Problem;
use lexopt::{Arg, ValueExt};
use std::ffi::OsString;
use std::path::PathBuf;

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Serve {
        port: u16,
        open: bool,
    },
    Dev {
        port: u16,
        open: bool,
    },
    Test(Tests),
    Build,
    Bench,
    Check,
    Data,
    Fuzz {
        seconds: u32,
    },
    Organisation {
        file: PathBuf,
    },
    Outline,
    Package,
    /// Trunk's hook; not for people, so the usage does not name it.
    Publish,
}

/// Which tests are wanted, and how much of them.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Tests {
    /// Sets up every engine, and runs in all of them.
    pub(crate) all_engines: bool,
    /// What takes minutes, too.
    pub(crate) thorough: bool,
    /// Only browser tests whose names hold this.
    pub(crate) only: Option<String>,
}

const PORT: u16 = 8080;
/// How long each target is fuzzed.
const SECONDS: u32 = 60;

/// Reads the words after `cargo xtask`.
pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Command, Problem> {
    let mut words = lexopt::Parser::from_args(words);
    let mut command = match words.next()? {
        None | Some(Arg::Long("help") | Arg::Short('h')) => return Ok(Command::Help),
        Some(Arg::Value(name)) => named(&name.to_string_lossy())?,
        Some(argument) => return Err(argument.unexpected().into()),
    };
    while let Some(argument) = words.next()? {
        match (&mut command, argument) {
            (_, Arg::Long("help") | Arg::Short('h')) => return Ok(Command::Help),
            (Command::Serve { port, .. } | Command::Dev { port, .. }, Arg::Long("port")) => {
                *port = port_number(words.value()?)?;
            }
            (Command::Serve { open, .. } | Command::Dev { open, .. }, Arg::Long("open")) => *open = true,
            (Command::Fuzz { seconds }, Arg::Long("seconds")) => *seconds = words.value()?.parse()?,
            (Command::Test(tests), Arg::Long("all-engines")) => tests.all_engines = true,
            (Command::Test(tests), Arg::Long("thorough")) => tests.thorough = true,
            (Command::Test(tests), Arg::Long("only")) => tests.only = Some(words.value()?.string()?),
            (Command::Organisation { file }, Arg::Value(name)) if file.as_os_str().is_empty() => *file = name.into(),
            (_, argument) => return Err(argument.unexpected().into()),
        }
    }
    complete(command)
}

/// A command with all that it cannot do without.
fn complete(command: Command) -> Result<Command, Problem> {
    match command {
        Command::Organisation { file } if file.as_os_str().is_empty() => Err(Problem::missing(
            "the organisation's file",
            "name it, as in `cargo xtask organisation examples/organisation.json`",
        )),
        command => Ok(command),
    }
}

fn named(name: &str) -> Result<Command, Problem> {
    Ok(match name {
        "help" => Command::Help,
        "serve" => Command::Serve {
            port: PORT,
            open: false,
        },
        "dev" => Command::Dev {
            port: PORT,
            open: false,
        },
        "test" => Command::Test(Tests::default()),
        "build" => Command::Build,
        "bench" => Command::Bench,
        "check" => Command::Check,
        "data" => Command::Data,
        "fuzz" => Command::Fuzz { seconds: SECONDS },
        "organisation" => Command::Organisation { file: PathBuf::new() },
        "outline" => Command::Outline,
        "package" => Command::Package,
        "publish" => Command::Publish,
        _ => return Err(Problem::UnknownCommand(name.to_owned())),
    })
}

fn port_number(value: OsString) -> Result<u16, Problem> {
    let shown = value.to_string_lossy().into_owned();
    value.parse().map_err(|_| Problem::PortInvalid(shown))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(OsString::from)).map_err(|problem| problem.to_string())
    }

    #[test]
    fn commands_are_read() {
        let check = |line, expected| assert_eq!(read(line), Ok(expected), "{line}");
        check("", Command::Help);
        check("--help", Command::Help);
        check("serve --help", Command::Help);
        let tests = Tests::default;
        check("test", Command::Test(tests()));
        check(
            "test --all-engines --thorough --only labels::",
            Command::Test(Tests {
                all_engines: true,
                thorough: true,
                only: Some("labels::".to_owned()),
            }),
        );
        check(
            "dev --port 9000",
            Command::Dev {
                port: 9000,
                open: false,
            },
        );
        check("build", Command::Build);
        check("bench", Command::Bench);
        check("check", Command::Check);
        check("data", Command::Data);
        check("fuzz", Command::Fuzz { seconds: 60 });
        check("fuzz --seconds 5", Command::Fuzz { seconds: 5 });
        check("outline", Command::Outline);
        check("package", Command::Package);
        check("publish", Command::Publish);
        check(
            "serve",
            Command::Serve {
                port: 8080,
                open: false,
            },
        );
        check(
            "organisation our.json",
            Command::Organisation {
                file: "our.json".into(),
            },
        );
        check("serve --open --port 9000", Command::Serve { port: 9000, open: true });
        check(
            "serve --port=9000",
            Command::Serve {
                port: 9000,
                open: false,
            },
        );
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        let check = |line, sentence: &str| assert_eq!(read(line), Err(sentence.to_owned()), "{line}");
        check("sreve", "`sreve` is no command: run `cargo xtask` for the list");
        check(
            "serve --port 99999",
            "`99999` is no port: give `--port` a number from 1 to 65535",
        );
        check(
            "serve --port www",
            "`www` is no port: give `--port` a number from 1 to 65535",
        );
        check(
            "serve --port",
            "the command line cannot be read: missing argument for option '--port'",
        );
        check(
            "organisation",
            "the organisation's file is missing: name it, as in `cargo xtask organisation examples/organisation.json`",
        );
        check(
            "organisation our.json other.json",
            "the command line cannot be read: unexpected argument \"other.json\"",
        );
        check(
            "fuzz --seconds long",
            "the command line cannot be read: cannot parse argument \"long\": invalid digit found in string",
        );
        check(
            "test --fast",
            "the command line cannot be read: invalid option '--fast'",
        );
    }
}
