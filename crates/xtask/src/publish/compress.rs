//! A brotli form beside each text and the wasm, for servers that send what lies ready.

use crate::problem::Problem;
use std::fs;
use std::path::Path;

const COMPRESSED: [&str; 7] = ["css", "html", "js", "json", "svg", "wasm", "webmanifest"];
/// The best there is; the budget is counted in it.
const QUALITY: i32 = 11;

/// Writes `<file>.br` beside each file of the folder that gets smaller by it.
pub(crate) fn beside_each(folder: &Path) -> Result<(), Problem> {
    for entry in fs::read_dir(folder).map_err(Problem::file("read", folder))? {
        let path = entry.map_err(Problem::file("read", folder))?.path();
        if path.is_dir() {
            beside_each(&path)?;
        } else if path
            .extension()
            .is_some_and(|extension| COMPRESSED.iter().any(|known| extension == *known))
        {
            let content = fs::read(&path).map_err(Problem::file("read", &path))?;
            let compressed = compress(&content).map_err(Problem::file("compress", &path))?;
            let mut beside = path.into_os_string();
            beside.push(".br");
            fs::write(&beside, compressed).map_err(Problem::file("write", Path::new(&beside)))?;
        }
    }
    Ok(())
}

fn compress(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        size_hint: content.len(),
        ..brotli::enc::BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &settings)?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compressed_can_be_read_again() {
        let text = "Mali ".repeat(200);
        let compressed = compress(text.as_bytes()).unwrap();
        assert!(compressed.len() < 50, "{} bytes", compressed.len());
        let mut read = Vec::new();
        brotli::BrotliDecompress(&mut &compressed[..], &mut read).unwrap();
        assert_eq!(read, text.as_bytes());
    }
}
