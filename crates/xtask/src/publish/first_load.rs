//! What a reader's first visit loads, in bytes, against the budget. Measures the files as they are deployed.

use super::content_name::is_content_name;
use super::{files, single_file};
use crate::problem::Problem;
use std::fmt;
use std::fs;
use std::path::Path;

/// HTML, CSS, JavaScript and wasm together, compressed. Many of the readers sit behind a slow link.
const BUDGET: u64 = 153_000;

/// The program of the trips with its style, on top, when the traveller asks for it; it carries the whole report, and reads and writes
/// each form of what is kept, own contacts and full backups among them, and an organisation's file.
const PLANNER_BUDGET: u64 = 381_000;

/// The page in one file, which carries all of it: the report's HTML and style as they are, and the programs packed and in base64, a third longer.
const SINGLE_FILE_BUDGET: u64 = 1_200_000;

/// Where wasm-bindgen puts the JavaScript that crates bring along; the glue asks for it.
const SNIPPETS: &str = "snippets/";

/// One line of the table.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    name: &'static str,
    raw: u64,
    brotli: u64,
}

/// The whole of it. The data and the map's outlines are inside the wasm and the HTML.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FirstLoad {
    parts: Vec<Part>,
    /// What comes on top when the traveller asks for trips.
    planner: Part,
    /// What is downloaded once, and never loaded with the page.
    single_file: Part,
}

impl FirstLoad {
    /// Measures a built site.
    pub(crate) fn of(dist: &Path) -> Result<Self, Problem> {
        let mut parts: Vec<Part> = ["HTML", "JS", "CSS", "wasm"]
            .into_iter()
            .map(|name| Part {
                name,
                raw: 0,
                brotli: 0,
            })
            .collect();
        let mut planner = Part {
            name: "trips",
            raw: 0,
            brotli: 0,
        };
        let single_file = Part {
            name: "one file",
            raw: size(&dist.join(single_file::FILE))?,
            brotli: size(&dist.join(format!("{}.br", single_file::FILE)))?,
        };
        for name in files::all(dist)? {
            if is_of_planner(&name) {
                planner.raw += size(&dist.join(&name))?;
                planner.brotli += size(&dist.join(format!("{name}.br")))?;
            } else if let Some(part) = parts.iter_mut().find(|part| Some(part.name) == part_of(&name)) {
                part.raw += size(&dist.join(&name))?;
                part.brotli += size(&dist.join(format!("{name}.br")))?;
            }
        }
        Ok(Self {
            parts,
            planner,
            single_file,
        })
    }

    /// A problem if it is over the budget.
    pub(crate) fn within_budget(&self) -> Result<(), Problem> {
        let loads = [
            ("the first load with brotli", self.total().brotli, BUDGET),
            ("what trips load with brotli", self.planner.brotli, PLANNER_BUDGET),
            (single_file::FILE, self.single_file.raw, SINGLE_FILE_BUDGET),
        ];
        match loads.into_iter().find(|(_, bytes, budget)| bytes > budget) {
            None => Ok(()),
            Some((what, bytes, budget)) => Err(Problem::OverBudget { what, bytes, budget }),
        }
    }

    fn total(&self) -> Part {
        let sum = |size: fn(&Part) -> u64| self.parts.iter().map(size).sum();
        Part {
            name: "total",
            raw: sum(|part| part.raw),
            brotli: sum(|part| part.brotli),
        }
    }
}

impl fmt::Display for FirstLoad {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(to, "{:<10} {:>10} {:>10}", "first load", "raw", "brotli")?;
        for Part { name, raw, brotli } in self.parts.iter().chain([&self.total()]) {
            writeln!(to, "{name:<10} {:>10} {:>10}", grouped(*raw), grouped(*brotli))?;
        }
        writeln!(to, "{:<10} {:>10} {:>10}", "budget", "", grouped(BUDGET))?;
        let Part { name, raw, brotli } = &self.planner;
        writeln!(to, "{name:<10} {:>10} {:>10}", grouped(*raw), grouped(*brotli))?;
        writeln!(to, "{:<10} {:>10} {:>10}", "budget", "", grouped(PLANNER_BUDGET))?;
        let Part { name, raw, brotli } = &self.single_file;
        writeln!(to, "{name:<10} {:>10} {:>10}", grouped(*raw), grouped(*brotli))?;
        write!(to, "{:<10} {:>10}", "budget", grouped(SINGLE_FILE_BUDGET))
    }
}

/// Which part a file of the site belongs to; none if the first visit does not wait for it.
fn part_of(name: &str) -> Option<&'static str> {
    if is_of_planner(name) || is_of_frame(name) {
        return None;
    }
    match name.rsplit_once('.')?.1 {
        "html" if name == "index.html" => Some("HTML"),
        "js" if is_content_name(name) || name.starts_with(SNIPPETS) => Some("JS"),
        "css" if is_content_name(name) => Some("CSS"),
        "wasm" => Some("wasm"),
        _ => None,
    }
}

/// Whether a file is loaded when the traveller asks for trips, and not before.
fn is_of_planner(name: &str) -> bool {
    name.starts_with("planner") && is_content_name(name)
}

/// Whether only a page in a host's iframe loads it.
fn is_of_frame(name: &str) -> bool {
    name.starts_with("embed-") && is_content_name(name)
}

fn size(path: &Path) -> Result<u64, Problem> {
    Ok(fs::metadata(path).map_err(Problem::file("measure", path))?.len())
}

/// `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| str::from_utf8(group).ok())
        .collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(brotli: u64) -> FirstLoad {
        let part = |name, raw, brotli| Part { name, raw, brotli };
        FirstLoad {
            parts: vec![part("HTML", 120_000, 20_000), part("wasm", 1_300_000, brotli)],
            planner: part("trips", 900_000, 200_000),
            single_file: part("one file", 1_100_000, 700_000),
        }
    }

    #[test]
    fn the_table_adds_up() {
        let expected = "\
first load        raw     brotli
HTML          120,000     20,000
wasm        1,300,000     90,001
total       1,420,000    110,001
budget                   153,000
trips         900,000    200,000
budget                   381,000
one file    1,100,000    700,000
budget      1,200,000";
        assert_eq!(load(90_001).to_string(), expected);
    }

    #[test]
    fn the_budget_is_kept_to_the_byte() {
        assert!(load(133_000).within_budget().is_ok());
        let problem = load(133_001).within_budget().unwrap_err().to_string();
        assert!(
            problem.starts_with("the first load with brotli is 153001 bytes, 1 over its budget of 153000"),
            "{problem}"
        );
        let mut load = load(0);
        load.single_file.raw = SINGLE_FILE_BUDGET + 1;
        let problem = load.within_budget().unwrap_err().to_string();
        assert!(
            problem.starts_with("travel-advisory.html is 1200001 bytes, 1 over"),
            "{problem}"
        );
    }

    #[test]
    fn only_what_the_first_visit_waits_for_is_counted() {
        let check = |name, part| assert_eq!(part_of(name), part, "{name}");
        check("index.html", Some("HTML"));
        check("travel-advisory-0123456789abcdef.js", Some("JS"));
        check("offline-0123456789abcdef.js", Some("JS"));
        check("travel_advisory-0123456789abcdef.js", Some("JS"));
        check("travel-advisory-0123456789abcdef.css", Some("CSS"));
        check("travel_advisory_bg-0123456789abcdef.wasm", Some("wasm"));
        check("snippets/widget-1/inline0.js", Some("JS"));
        check("planner-0123456789abcdef.js", None);
        check("planner_bg-0123456789abcdef.wasm", None);
        check("planner-0123456789abcdef.css", None);
        check("embed.html", None);
        check("embed-0123456789abcdef.js", None);
        check("travel-advisory.js", None);
        check("sw.js", None);
        check("icon.svg", None);
        check("report-regions.csv", None);
        check("report.geojson", None);
        check("dataset.json", None);
        check("index.html.br", None);
    }

    #[test]
    fn numbers_are_grouped() {
        let check = |number, text: &str| assert_eq!(grouped(number), text);
        check(0, "0");
        check(999, "999");
        check(1_000, "1,000");
        check(1_234_567, "1,234,567");
    }
}
