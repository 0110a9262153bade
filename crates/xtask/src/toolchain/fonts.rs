//! The font families that the names on the map are measured in, as readers have different ones.

use super::debian;
use crate::problem::Problem;
use std::fmt;
use std::process::Command;

/// The families, as fontconfig names them, with the packages that bring them.
const FAMILIES: [(&str, &str); 5] = [
    ("Noto Sans", "fonts-noto-core"),
    ("Roboto", "fonts-roboto-unhinted"),
    ("DejaVu Sans", "fonts-dejavu-core"),
    ("Liberation Sans", "fonts-liberation2"),
    ("Inter", "fonts-inter"),
];

/// What `tests/browser/labels.rs` reads the families from that it measures in.
const VARIABLE: &str = "FONT_FAMILIES";

/// The families that are here.
#[derive(Debug)]
pub(crate) struct Fonts {
    here: Vec<&'static str>,
}

/// Finds the families, and installs the missing ones where there are Debian's packages. The tests do without what cannot be had, and this says
/// so; in continuous integration, where nobody would read it, that is a reason to stop.
pub(crate) fn set_up(in_ci: bool) -> Result<Fonts, Problem> {
    let fonts = Fonts::find();
    if fonts.missing().is_empty() || !(in_ci || debian::is_here()) {
        return Ok(fonts);
    }
    let packages: Vec<&str> = fonts.packages().collect();
    let installed = debian::install("the fonts of the tests", &packages, 30);
    let fonts = Fonts::find();
    match installed {
        Err(problem) if in_ci => Err(problem),
        Ok(()) if in_ci && !fonts.missing().is_empty() => Err(Problem::missing(
            fonts.missing().join(", "),
            "install these fonts, so that `fc-list` names them, and run this again",
        )),
        _ => Ok(fonts),
    }
}

impl Fonts {
    /// Asks fontconfig, as the browsers do on Linux.
    fn find() -> Self {
        let listed = Command::new("fc-list").args([":", "family"]).output();
        Self::listed(&listed.map_or_else(|_| String::new(), |it| String::from_utf8_lossy(&it.stdout).into_owned()))
    }

    /// A line a font: its family, and more names of it.
    fn listed(list: &str) -> Self {
        let is_here = |family: &&str| {
            list.lines()
                .flat_map(|line| line.split(','))
                .any(|it| it.trim() == *family)
        };
        Self {
            here: families().filter(is_here).collect(),
        }
    }

    fn missing(&self) -> Vec<&'static str> {
        families().filter(|family| !self.here.contains(family)).collect()
    }

    /// What brings the missing families, and the program that tells whether it has.
    fn packages(&self) -> impl Iterator<Item = &'static str> {
        let missing = FAMILIES.into_iter().filter(|(family, _)| !self.here.contains(family));
        ["fontconfig"].into_iter().chain(missing.map(|(_, package)| package))
    }

    /// Tells the tests in the built page which families to measure in.
    pub(crate) fn hand_over(&self, tests: &mut Command) {
        tests.env(VARIABLE, self.here.join(","));
    }
}

impl fmt::Display for Fonts {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found: Vec<&str> = ["the default"].iter().chain(&self.here).copied().collect();
        write!(to, "fonts: {}", found.join(", "))?;
        match self.missing().as_slice() {
            [] => Ok(()),
            missing => write!(
                to,
                "; not found, so that no name is measured in it: {}",
                missing.join(", ")
            ),
        }
    }
}

fn families() -> impl Iterator<Item = &'static str> {
    FAMILIES.into_iter().map(|(family, _)| family)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "DejaVu Sans,DejaVu Sans Light\nDejaVu Sans Mono\nInter,Inter SemiBold\nNoto Sans Symbols\n";

    #[test]
    fn a_family_is_found_by_its_whole_name() {
        let fonts = Fonts::listed(LIST);
        assert_eq!(fonts.here, ["DejaVu Sans", "Inter"]);
        assert_eq!(fonts.missing(), ["Noto Sans", "Roboto", "Liberation Sans"]);
    }

    #[test]
    fn only_what_is_missing_is_installed() {
        let packages: Vec<&str> = Fonts::listed(LIST).packages().collect();
        assert_eq!(
            packages,
            [
                "fontconfig",
                "fonts-noto-core",
                "fonts-roboto-unhinted",
                "fonts-liberation2"
            ]
        );
    }

    #[test]
    fn one_line_names_what_is_here_and_what_is_not() {
        let all = families().collect::<Vec<_>>().join("\n");
        let check = |list: &str, line: &str| assert_eq!(Fonts::listed(list).to_string(), line);
        check(
            &all,
            "fonts: the default, Noto Sans, Roboto, DejaVu Sans, Liberation Sans, Inter",
        );
        check(
            LIST,
            "fonts: the default, DejaVu Sans, Inter; not found, so that no name is measured in it: Noto Sans, Roboto, Liberation Sans",
        );
        check(
            "",
            "fonts: the default; not found, so that no name is measured in it: Noto Sans, Roboto, DejaVu Sans, Liberation Sans, Inter",
        );
    }
}
