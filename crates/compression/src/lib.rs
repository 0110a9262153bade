//! A text or a wasm as small as it gets, for whoever reads it over a slow link.
//!
//! Generic code is compiled where it is used: in this crate, which the workspace's `Cargo.toml` has optimised in every build. It reads and
//! writes no files.
//!
//! ```
//! use compression::{Kind, brotli, gzip};
//!
//! let text = "Mali ".repeat(200);
//! assert!(brotli(Kind::Text, text.as_bytes())?.len() < 50);
//! assert!(gzip(text.as_bytes())?.len() < 50);
//! # Ok::<(), std::io::Error>(())
//! ```

use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use std::io;

/// What is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, of a person or of a program.
    Text,
    /// Machine code. Left to itself the encoder may take it for text, and make it 2 KB longer.
    Code,
    /// A small drawing as SVG. Told that it is text, the encoder makes it a tenth longer.
    Drawing,
}

/// The best there is; the budget is counted in it.
const QUALITY: i32 = 11;
/// How far back it looks, as a power of two.
const WINDOW: i32 = 22;

/// Compresses for browsers.
///
/// # Errors
///
/// The encoder fails, for want of memory.
pub fn brotli(kind: Kind, content: &[u8]) -> io::Result<Vec<u8>> {
    let settings = BrotliEncoderParams {
        quality: QUALITY,
        mode: match kind {
            Kind::Text => BrotliEncoderMode::BROTLI_MODE_GENERIC,
            Kind::Code => BrotliEncoderMode::BROTLI_FORCE_MSB_PRIOR,
            Kind::Drawing => BrotliEncoderMode::BROTLI_FORCE_SIGNED_PRIOR,
        },
        lgwin: WINDOW,
        size_hint: content.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &settings)?;
    Ok(compressed)
}

/// Compresses for what every browser and every proxy reads.
///
/// # Errors
///
/// The encoder fails, for want of memory.
pub fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    zopfli::compress(
        zopfli::Options::default(),
        zopfli::Format::Gzip,
        content,
        &mut compressed,
    )?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_compressed_can_be_read_again() {
        let text = "Mali ".repeat(200);
        for kind in [Kind::Text, Kind::Code, Kind::Drawing] {
            let mut read = Vec::new();
            let compressed = brotli(kind, text.as_bytes()).unwrap();
            ::brotli::BrotliDecompress(&mut &*compressed, &mut read).unwrap();
            assert_eq!(read, text.as_bytes());
        }
        let mut read = String::new();
        let compressed = gzip(text.as_bytes()).unwrap();
        flate2::read::GzDecoder::new(&*compressed)
            .read_to_string(&mut read)
            .unwrap();
        assert_eq!(read, text);
    }
}
