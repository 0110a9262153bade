//! `cargo xtask organisation FILE`: the whole site in `target/organisation/`, ready to be deployed, with an organisation's file in it.
//!
//! The file is checked first, by the reader that the widget has. It refuses to make a site with one that the widget would refuse.

use crate::build;
use crate::problem::Problem;
use crate::project;
use crate::publish::organisation::site;
use crate::step::Step;
use std::fs;
use std::path::Path;

/// The site that the browser tests look for.
const EXAMPLE: &str = "examples/organisation.json";
/// What the tests of it have in their names.
pub(crate) const TESTS: &str = "organisation_site::";

/// Checks the file, builds the page if need be, and makes the site of both.
pub(crate) fn run(file: &Path) -> Result<(), Problem> {
    // Before the long build, not after it.
    let organisation = checked(file)?;
    build::unless_fresh()?;
    make(&organisation, &project::target().join("organisation"))
}

/// Makes one of the example and the page in `dist/`; beside those of the other examples, so that it takes no one else's place.
pub(crate) fn make_example() -> Result<(), Problem> {
    let organisation = checked(&project::root().join(EXAMPLE))?;
    make(&organisation, &project::target().join("examples/organisation"))
}

fn make(organisation: &str, folder: &Path) -> Result<(), Problem> {
    let remedy = "the line below says why";
    let _shown = Step::new("putting the organisation's file into the page", remedy)
        .takes(10)
        .show();
    site(&project::dist(), folder, organisation)?;
    println!("→ the site is {}", folder.display());
    Ok(())
}

/// What stands in the file, if the widget will read it. It is read once: a pipe is empty after that.
fn checked(file: &Path) -> Result<String, Problem> {
    let organisation = fs::read_to_string(file).map_err(Problem::file("read", file))?;
    let mut prerender = project::cargo();
    prerender.args(["run", "--quiet", "--package", "prerender", "--", "--check-organisation"]);
    let remedy = "put right what the lines above name; docs/organisation.md says what belongs there";
    Step::new(format!("checking {}", file.display()), remedy)
        .takes(30)
        .run_on(&organisation, &mut prerender)?;
    Ok(organisation)
}
