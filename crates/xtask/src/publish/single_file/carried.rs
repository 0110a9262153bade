//! What the single file carries: a block for each file that the page would load or links to, packed by gzip and written in base64.
//!
//! To the browser a block is data, and is never run as it stands. The loader is the last, so that a file which was cut off lacks it.

use super::super::assets::{LOADER, Names};
use super::super::{compress, files};
use super::text;
use crate::problem::Problem;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use std::path::Path;

/// The files of data that the page links to.
const DATA: [&str; 2] = [".csv", ".geojson"];
/// What is otherwise in the loader here. Its own programs are the only ones of the page, and a `blob:` address holds no name to know them by;
/// and there is no connection that could be lost.
const LOADER_CHANGES: [(&str, &str); 3] = [
    ("/travel_advisory|planner/", "/wasm/"),
    (
        "Check the connection and reload the page.",
        "Reload the page, or try another browser.",
    ),
    (
        "Check the connection and try again.",
        "Reload the page, or try another browser.",
    ),
];

/// All that the page loads, the loader last.
pub(super) fn blocks(stage: &Path, names: &Names) -> Result<String, Problem> {
    let all = files::all(stage)?;
    let data = all
        .iter()
        .filter(|name| DATA.iter().any(|ending| name.ends_with(ending)));
    let mut blocks = String::new();
    let carried: Vec<&String> = names.of_loader().into_iter().chain(data).collect();
    compress::beside_these(carried.iter().map(|name| stage.join(name)))?;
    for name in carried {
        blocks += &block(name, &compress::gzip_of(&stage.join(name))?);
    }
    let loader = changed(&text(stage, LOADER)?)?;
    let loader = compression::gzip(loader.as_bytes()).map_err(Problem::file("compress", Path::new(LOADER)))?;
    Ok(blocks + &block(LOADER, &loader))
}

fn block(name: &str, packed: &[u8]) -> String {
    let (kind, packed) = (kind(name), BASE64_STANDARD.encode(packed));
    format!("<script type=\"application/gzip;base64\" data-file=\"{name}\" data-type=\"{kind}\">{packed}</script>\n")
}

/// As which type a browser takes the file once it is unpacked.
fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "js" => "text/javascript",
        "wasm" => "application/wasm",
        "css" => "text/css",
        "csv" => "text/csv",
        "geojson" => "application/geo+json",
        _ => "application/octet-stream",
    }
}

fn changed(loader: &str) -> Result<String, Problem> {
    LOADER_CHANGES.iter().try_fold(loader.to_owned(), |loader, (from, to)| {
        if loader.contains(from) {
            return Ok(loader.replace(from, to));
        }
        Err(Problem::Marker {
            file: format!("static/{LOADER}"),
            marker: (*from).to_owned(),
            found: 0,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::Read;

    #[test]
    fn a_block_can_be_unpacked_again() {
        let block = block("planner-1.js", &compression::gzip(b"export {}").unwrap());
        let (tag, rest) = block.split_once('>').unwrap();
        assert!(
            tag.contains("data-file=\"planner-1.js\" data-type=\"text/javascript\""),
            "{tag}"
        );
        let packed = BASE64_STANDARD
            .decode(rest.strip_suffix("</script>\n").unwrap())
            .unwrap();
        let mut read = String::new();
        flate2::read::GzDecoder::new(&*packed)
            .read_to_string(&mut read)
            .unwrap();
        assert_eq!(read, "export {}");
    }

    #[test]
    fn the_loader_knows_its_programs_otherwise_and_does_not_speak_of_a_connection() {
        let source = fs::read_to_string(crate::project::root().join("static").join(LOADER)).unwrap();
        let loader = changed(&source).unwrap();
        assert!(loader.contains("/wasm/.test(error.stack") && !loader.contains("Check the connection"));
        let problem = changed("").unwrap_err().to_string();
        let expected = "static/travel-advisory.js holds `/travel_advisory|planner/` 0 times";
        assert!(problem.starts_with(expected), "{problem}");
    }
}
