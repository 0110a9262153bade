//! Shorter to send: the wasm without the table of the world's capital letters, 3 KB of it.
//!
//! The standard library brings the table for `to_lowercase`. What calls that is one line of Yew, in the sentence of a panic about an
//! element's name, and a panic here says no sentence. The table is blanked: letters outside ASCII then stay as they are. The project's own
//! code must not use it (`tests/it/house_rules.rs` sees to that; `advisory_model::search::fold` is what compares texts).
//!
//! This refuses to blank anything but that table: each of its pairs is looked at, and a table that another compiler has written
//! differently is left.

use std::ops::Range;

/// The first letter of the table, and its small one.
const FIRST: (char, char) = ('À', 'à');
/// Two letters of four bytes each.
const PAIR: usize = 8;
/// Fewer pairs are no table of the world's letters.
const FEWEST: usize = 1000;

/// Blanks the table, if it is there.
pub(crate) fn blank(wasm: &mut [u8]) {
    if let Some(table) = table(wasm) {
        wasm[table].fill(0);
    }
}

fn table(wasm: &[u8]) -> Option<Range<usize>> {
    let first = [(FIRST.0 as u32).to_le_bytes(), (FIRST.1 as u32).to_le_bytes()].concat();
    let start = wasm.windows(PAIR).position(|bytes| bytes == first)?;
    let pairs = wasm[start..]
        .chunks_exact(PAIR)
        .take_while(|pair| is_of_the_table(pair))
        .count();
    (pairs >= FEWEST).then_some(start..start + pairs * PAIR)
}

/// A letter and its small one; or, where that is more than one, a number beyond all letters.
fn is_of_the_table(pair: &[u8]) -> bool {
    let number = |bytes: &[u8]| {
        bytes
            .iter()
            .rev()
            .fold(0, |number, byte| number << 8 | u32::from(*byte))
    };
    let (capital, small) = (char::from_u32(number(&pair[..4])), number(&pair[4..]));
    capital.is_some_and(|capital| {
        let mut own = capital.to_lowercase();
        let first = own.next();
        match own.next() {
            None => first != Some(capital) && first.map(u32::from) == Some(small),
            Some(_) => small > u32::from(char::MAX),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{FEWEST, blank};

    /// As the standard library writes it, with something before and after.
    fn wasm(pairs: usize) -> Vec<u8> {
        let capitals = ('À'..=char::MAX).filter(|it| it.to_lowercase().next() != Some(*it));
        let small = |it: char| match it.to_lowercase().len() {
            1 => it.to_lowercase().next().map_or(0, u32::from),
            _ => 0x0040_0000,
        };
        let table = capitals.take(pairs).flat_map(|it| [u32::from(it), small(it)]);
        let table: Vec<u8> = table.flat_map(u32::to_le_bytes).collect();
        [b"\0asm".to_vec(), table, b"after".to_vec()].concat()
    }

    #[test]
    fn the_table_is_blanked_and_nothing_else() {
        let mut blanked = wasm(FEWEST);
        blank(&mut blanked);
        assert_eq!(&blanked[..4], b"\0asm");
        assert!(blanked[4..4 + 8 * FEWEST].iter().all(|byte| *byte == 0));
        assert_eq!(&blanked[4 + 8 * FEWEST..], b"after");
    }

    #[test]
    fn a_few_letters_are_no_table() {
        for mut other in [wasm(FEWEST - 1), wasm(0), vec![]] {
            let before = other.clone();
            blank(&mut other);
            assert_eq!(other, before);
        }
    }
}
