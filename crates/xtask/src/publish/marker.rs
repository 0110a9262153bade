//! Places in an authored file that the build fills in. Each stands there exactly once, so that nothing is forgotten or filled in twice
//! unseen.

use crate::problem::Problem;

/// The text with something else in the place of the marker; `file` names it where that cannot be.
pub(crate) fn fill(file: &str, text: &str, marker: &str, content: &str) -> Result<String, Problem> {
    let (before, after) = around(file, text, marker)?;
    Ok([before, content, after].concat())
}

/// The text with something else between two markers, whatever stood there: a place that can be filled in anew.
pub(super) fn fill_between(file: &str, text: &str, [start, end]: [&str; 2], content: &str) -> Result<String, Problem> {
    let (before, rest) = around(file, text, start)?;
    let (_, after) = rest.split_once(end).ok_or_else(|| problem(file, end, 0))?;
    Ok([before, start, content, end, after].concat())
}

fn around<'a>(file: &str, text: &'a str, marker: &str) -> Result<(&'a str, &'a str), Problem> {
    match (text.matches(marker).count(), text.split_once(marker)) {
        (1, Some(parts)) => Ok(parts),
        (found, _) => Err(problem(file, marker, found)),
    }
}

fn problem(file: &str, marker: &str, found: usize) -> Problem {
    Problem::Marker {
        file: file.to_owned(),
        marker: marker.to_owned(),
        found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_filled_and_can_be_filled_anew() {
        assert_eq!(fill("a", "x HERE y", "HERE", "1").unwrap(), "x 1 y");
        let marks = ["['", "']"];
        let once = fill_between("a", "x [''] y", marks, "1").unwrap();
        assert_eq!(once, "x ['1'] y");
        assert_eq!(fill_between("a", &once, marks, "2").unwrap(), "x ['2'] y");
    }

    #[test]
    fn a_missing_or_doubled_place_is_named() {
        for (text, found) in [("", 0), ("[ [", 2)] {
            let expected = format!("index.html holds `[` {found} times");
            let problems = [
                fill("index.html", text, "[", "").unwrap_err(),
                fill_between("index.html", text, ["[", "]"], "").unwrap_err(),
            ];
            for problem in problems {
                assert!(problem.to_string().starts_with(&expected), "{problem}");
            }
        }
        let problem = fill_between("sw.js", "[", ["[", "]"], "").unwrap_err();
        assert!(problem.to_string().starts_with("sw.js holds `]` 0 times"), "{problem}");
    }
}
