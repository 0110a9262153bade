//! The finished site once more, with an organisation's file in it: beside the page, where the worker keeps it with all else, and within the
//! page that is one file, which can ask nobody for it.
//!
//! It refuses to judge the file, which was checked before, and to change anything else: page by page it sets one attribute, and every other
//! file is that of the finished site. `embed.html` and the loader name no file, because who embeds the report does.

use super::files::{self, COMPRESSED};
use super::page::{self, ELEMENT};
use super::{compress, integrity, list, marker, single_file};
use crate::problem::Problem;
use std::fs;
use std::path::Path;

/// What it is called in the site, whatever it was called before.
const FILE: &str = "organisation.json";

/// Makes the site anew; the finished one stays as it is.
pub(crate) fn site(finished: &Path, site: &Path, organisation: &str) -> Result<(), Problem> {
    files::remove(site)?;
    // What was made of all files is made of these.
    let is_made_again = |name: &String| files::is_compressed(name) || name == integrity::LIST;
    for name in files::all(finished)?.into_iter().filter(|name| !is_made_again(name)) {
        files::copy(&finished.join(&name), &site.join(&name))?;
    }
    let path = site.join(FILE);
    fs::write(&path, organisation).map_err(Problem::file("write", &path))?;
    name_it(site, page::PAGE, FILE)?;
    name_it(site, single_file::FILE, organisation)?;
    list(site)?;
    compressed(finished, site)
}

/// Sets the attribute of a page's element: to the file's name, or to all that stands in it.
fn name_it(site: &Path, page: &str, value: &str) -> Result<(), Problem> {
    let path = site.join(page);
    let text = fs::read_to_string(&path).map_err(Problem::file("read", &path))?;
    fs::write(&path, naming(page, &text, value)?).map_err(Problem::file("write", &path))
}

fn naming(page: &str, text: &str, value: &str) -> Result<String, Problem> {
    let element = format!("{ELEMENT}organisation=\"{}\" ", escaped(value));
    marker::fill(page, text, ELEMENT, &element)
}

/// A text as it stands within the quotation marks of an attribute. The brackets need not be escaped there; but so no text can be taken for a
/// part of the page, by whoever reads it without a parser.
fn escaped(text: &str) -> String {
    let signs = [('&', "&amp;"), ('"', "&quot;"), ('<', "&lt;"), ('>', "&gt;")];
    signs
        .iter()
        .fold(text.to_owned(), |text, (sign, name)| text.replace(*sign, name))
}

/// The compressed forms: those of the finished site, and new ones where a file is not as it was.
fn compressed(finished: &Path, site: &Path) -> Result<(), Problem> {
    for name in files::all(site)? {
        let path = site.join(&name);
        let content = fs::read(&path).map_err(Problem::file("read", &path))?;
        let is_as_it_was = fs::read(finished.join(&name)).is_ok_and(|before| before == content);
        for form in COMPRESSED.map(|ending| format!("{name}{ending}")) {
            if is_as_it_was && finished.join(&form).exists() {
                files::copy(&finished.join(&form), &site.join(&form))?;
            }
        }
    }
    compress::beside_each(site)
}

#[cfg(test)]
mod tests;
