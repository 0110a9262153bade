//! A sum that shows when letters of a link are missing or changed. It does not guard against somebody who changes both.

/// CRC-32, as ZIP and PNG use it: every change of up to 32 neighbouring bits shows.
pub(super) fn checksum(bytes: &[u8]) -> [u8; 4] {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 * (sum & 1)))
    });
    (!sum).to_be_bytes()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_sum_is_the_one_that_the_standard_gives() {
        assert_eq!(super::checksum(b"123456789"), [0xcb, 0xf4, 0x39, 0x26]);
    }
}
