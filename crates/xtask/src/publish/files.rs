//! What a folder of the site holds.

use crate::problem::Problem;
use std::fs;
use std::path::Path;

/// The names of all files, from the folder on and in their order.
pub(crate) fn all(folder: &Path) -> Result<Vec<String>, Problem> {
    let mut names = within(folder, "")?;
    names.sort();
    Ok(names)
}

fn within(site: &Path, part: &str) -> Result<Vec<String>, Problem> {
    let folder = site.join(part);
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(Problem::file("read", &folder))? {
        let entry = entry.map_err(Problem::file("read", &folder))?;
        let name = format!("{part}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            names.extend(within(site, &format!("{name}/"))?);
        } else {
            names.push(name);
        }
    }
    Ok(names)
}
