//! What a folder of the site holds, and how it is brought elsewhere.

use crate::problem::Problem;
use std::fs;
use std::path::Path;

/// How the names of compressed forms end, which stand beside their files.
pub(super) const COMPRESSED: [&str; 2] = [".br", ".gz"];

/// Whether a file is only another form of the one beside it.
pub(crate) fn is_compressed(name: &str) -> bool {
    COMPRESSED.iter().any(|ending| name.ends_with(ending))
}

/// Copies a file, into a folder that need not be there yet.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Problem> {
    let folder = to.parent().unwrap_or(to);
    fs::create_dir_all(folder).map_err(Problem::file("create", folder))?;
    fs::copy(from, to).map(drop).map_err(Problem::file("copy", from))
}

/// Removes a folder that is to be made anew.
pub(crate) fn remove(folder: &Path) -> Result<(), Problem> {
    match folder.exists() {
        true => fs::remove_dir_all(folder).map_err(Problem::file("remove", folder)),
        false => Ok(()),
    }
}

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
