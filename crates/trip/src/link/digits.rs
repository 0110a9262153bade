//! Bytes as digits, for codes: a QR code holds almost two and a half in the room of one letter, and so a third more of a trip.

/// The digits that so many bytes take, up to seven: as few as hold every value.
const DIGITS: [usize; 8] = [0, 3, 5, 8, 10, 13, 15, 17];

/// Seven bytes at a time, as one number each.
pub(super) fn digits(bytes: &[u8]) -> String {
    let groups = bytes.chunks(7).map(|group| {
        let number = group.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        format!("{number:0width$}", width = DIGITS[group.len()])
    });
    groups.collect()
}

/// The bytes of digits, where they are any.
pub(super) fn bytes(digits: &str) -> Option<Vec<u8>> {
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mut bytes = Vec::new();
    let mut rest = digits;
    while !rest.is_empty() {
        let (group, after) = rest.split_at(rest.len().min(DIGITS[7]));
        let count = DIGITS.iter().position(|digits| *digits == group.len())?;
        let number: u64 = group.parse().ok()?;
        let eight = number.to_be_bytes();
        let (above, held) = eight.split_at(8 - count);
        if above.iter().any(|byte| *byte != 0) {
            return None;
        }
        bytes.extend(held);
        rest = after;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_digits_and_back() {
        for length in 0..40 {
            for byte in [0, 1, 0x7f, 0xff] {
                let group = vec![byte; length];
                assert_eq!(bytes(&digits(&group)), Some(group));
            }
        }
        assert_eq!(digits(&[0xff; 7]), "72057594037927935");
    }

    #[test]
    fn digits_of_no_bytes_are_refused() {
        for text in [
            "1",
            "12",
            "1234",
            "256",
            "999",
            "99999999999999999",
            "12x",
            "+12",
            "１２３",
        ] {
            assert_eq!(bytes(text), None, "{text}");
        }
    }
}
