//! A brotli and a gzip form beside each text and the wasm, for servers that send what lies ready.

use crate::problem::Problem;
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode::{
    self, BROTLI_FORCE_MSB_PRIOR, BROTLI_FORCE_SIGNED_PRIOR, BROTLI_MODE_GENERIC,
};
use std::fs;
use std::path::Path;

const COMPRESSED: [&str; 9] = [
    "css",
    "csv",
    "geojson",
    "html",
    "js",
    "json",
    "svg",
    "wasm",
    "webmanifest",
];
/// The best there is; the budget is counted in it.
const QUALITY: i32 = 11;
/// By what a byte is foretold from those before it. The encoder's own choice, the first, may take machine code for text, which then
/// is 2 KB longer. Any reader reads them all, so each file gets what makes it shortest.
const FORETOLD_BY: [BrotliEncoderMode; 3] = [BROTLI_MODE_GENERIC, BROTLI_FORCE_MSB_PRIOR, BROTLI_FORCE_SIGNED_PRIOR];
/// How far back it looks, as powers of two. A shorter look also cuts the file elsewhere: now and then 0.1 KB less.
const WINDOWS: [i32; 2] = [22, 18];

/// Writes `<file>.br` and `<file>.gz` beside each file of the folder that gets smaller by them.
pub(crate) fn beside_each(folder: &Path) -> Result<(), Problem> {
    for entry in fs::read_dir(folder).map_err(Problem::file("read", folder))? {
        let path = entry.map_err(Problem::file("read", folder))?.path();
        if path.is_dir() {
            beside_each(&path)?;
        } else {
            beside(&path)?;
        }
    }
    Ok(())
}

/// The same for one file, if it is of a kind that gets smaller.
pub(super) fn beside(path: &Path) -> Result<(), Problem> {
    let extension = path.extension().unwrap_or_default();
    if !COMPRESSED.iter().any(|known| extension == *known) {
        return Ok(());
    }
    let content = fs::read(path).map_err(Problem::file("read", path))?;
    let forms: [(&str, Form); 2] = [(".br", compress), (".gz", gzip)];
    for (ending, form) in forms {
        let compressed = form(&content).map_err(Problem::file("compress", path))?;
        let mut beside = path.to_owned().into_os_string();
        beside.push(ending);
        fs::write(&beside, compressed).map_err(Problem::file("write", Path::new(&beside)))?;
    }
    Ok(())
}

type Form = fn(&[u8]) -> std::io::Result<Vec<u8>>;

/// What every browser and every proxy reads, as short as it gets.
pub(super) fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    zopfli::compress(
        zopfli::Options::default(),
        zopfli::Format::Gzip,
        content,
        &mut compressed,
    )?;
    Ok(compressed)
}

/// The shortest of all that are tried.
fn compress(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut shortest = compress_by(FORETOLD_BY[0], WINDOWS[0], content)?;
    for mode in FORETOLD_BY {
        for window in WINDOWS {
            let compressed = compress_by(mode, window, content)?;
            if compressed.len() < shortest.len() {
                shortest = compressed;
            }
        }
    }
    Ok(shortest)
}

fn compress_by(mode: BrotliEncoderMode, window: i32, content: &[u8]) -> std::io::Result<Vec<u8>> {
    let settings = BrotliEncoderParams {
        quality: QUALITY,
        mode,
        lgwin: window,
        size_hint: content.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &settings)?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_compressed_can_be_read_again() {
        let text = "Mali ".repeat(200);
        let compressed = compress(text.as_bytes()).unwrap();
        assert!(compressed.len() < 50, "{} bytes", compressed.len());
        let plain = compress_by(BROTLI_MODE_GENERIC, WINDOWS[0], text.as_bytes()).unwrap();
        assert!(compressed.len() <= plain.len());
        let mut read = Vec::new();
        brotli::BrotliDecompress(&mut &compressed[..], &mut read).unwrap();
        assert_eq!(read, text.as_bytes());
        let zipped = gzip(text.as_bytes()).unwrap();
        assert!(zipped.len() < 50, "{} bytes", zipped.len());
        let mut read = String::new();
        flate2::read::GzDecoder::new(&*zipped)
            .read_to_string(&mut read)
            .unwrap();
        assert_eq!(read, text);
    }
}
