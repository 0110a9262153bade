//! The check of an organisation's file before it is put into a site: by the reader that the widget has, and against the same report.

use advisory_organisation::{Problem, read};
use std::io::{self, Read};
use std::process::ExitCode;
use travel_advisory::content::Content;

/// Says everything that is wrong with the file on standard input, a line each.
pub(crate) fn check() -> ExitCode {
    let mut text = String::new();
    let read = io::stdin().read_to_string(&mut text);
    let wrong = match read {
        Ok(_) => wrong(&text),
        Err(error) => vec![error.to_string()],
    };
    wrong.iter().for_each(|line| eprintln!("{line}"));
    match wrong.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

fn wrong(text: &str) -> Vec<String> {
    let Some(Content { report, .. }) = Content::embedded() else {
        return vec!["the embedded report cannot be read".to_owned()];
    };
    let problems = read(text, report).err().unwrap_or_default();
    problems.iter().map(line).collect()
}

/// `$` is where the widget says that the whole file is meant.
fn line(Problem { path, reason }: &Problem) -> String {
    match &**path {
        "$" => format!("the whole file: {reason}"),
        path => format!("{path}: {reason}"),
    }
}

#[cfg(test)]
mod tests {
    use super::wrong;

    const EXAMPLE: &str = include_str!("../../../examples/organisation.json");

    #[test]
    fn nothing_is_wrong_with_the_example() {
        assert_eq!(wrong(EXAMPLE), [""; 0]);
    }

    #[test]
    fn each_error_is_a_line_with_its_path_and_what_belongs_there() {
        let text = EXAMPLE
            .replace("route:rn5", "route:rn500")
            .replace("\"due\": 3", "\"due\": -3");
        let wrong = wrong(&text);
        let begin = [
            "rules[0].scope: a scope of the report: country",
            "items[0].due: whole days",
        ];
        assert_eq!(wrong.len(), begin.len(), "{wrong:?}");
        for (line, begin) in wrong.iter().zip(begin) {
            assert!(line.starts_with(begin), "{line}");
        }
    }

    #[test]
    fn what_is_no_json_is_said_of_the_whole_file() {
        let wrong = wrong("name: Example Aid");
        assert!(
            matches!(&*wrong, [line] if line.starts_with("the whole file: JSON belongs here: ")),
            "{wrong:?}"
        );
    }
}
