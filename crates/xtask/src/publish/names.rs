//! Shorter to send: the names by which the glue and the wasm know each other.
//!
//! wasm-bindgen ends each in a hash, as in `__wbg_abort_75a93bc755ef5425`, so that crates which do not know each other
//! never meet in one name. Its 16 random digits stand in the glue and in the wasm, and no compressor shortens them. Once
//! all names are known, counting tells them apart as well.
//!
//! This renames on both sides or not at all, to the same length, and so leaves every length within the wasm as it was.
//! It neither reads the wasm's sections nor touches the words of a name, nor what already counts.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

const DIGITS: usize = 16;
/// How what wasm-bindgen numbers itself begins; such a run is short when compressed, and need not be unlike other data.
const COUNTED: &str = "00000000";

/// The glue and the wasm with counted names, each of the length it had.
pub(crate) fn shorten(glue: &str, wasm: &[u8]) -> (String, Vec<u8>) {
    let (in_glue, in_wasm) = (Runs::of(glue.as_bytes()), Runs::of(wasm));
    let numbers = numbers(&in_glue, &in_wasm);
    let (mut glue, mut wasm) = (glue.to_owned(), wasm.to_owned());
    for (place, number) in in_glue.renamed(&numbers) {
        glue.replace_range(place, number);
    }
    for (place, number) in in_wasm.renamed(&numbers) {
        wasm[place].copy_from_slice(number.as_bytes());
    }
    (glue, wasm)
}

/// The hashes of one side, with their places, in the order in which they stand there.
struct Runs(Vec<(Range<usize>, String)>);

impl Runs {
    /// Each run of exactly 16 digits after a `_` that ends its name, or a part of it.
    fn of(bytes: &[u8]) -> Self {
        let after_underscore = (1..bytes.len()).filter(|&start| bytes[start - 1] == b'_');
        let runs = after_underscore.filter_map(|start| {
            let run = bytes.get(start..start + DIGITS)?;
            let ends = bytes.get(start + DIGITS).is_none_or(|&next| ends_part(next));
            (ends && run.iter().copied().all(is_digit))
                .then(|| (start..start + DIGITS, String::from_utf8_lossy(run).into_owned()))
        });
        Self(runs.collect())
    }

    fn distinct(&self) -> BTreeSet<&str> {
        self.0.iter().map(|(_, run)| run.as_str()).collect()
    }

    fn renamed<'a>(&self, numbers: &'a BTreeMap<&str, String>) -> impl Iterator<Item = (Range<usize>, &'a str)> {
        self.0
            .iter()
            .filter_map(|(place, run)| Some((place.clone(), numbers.get(run.as_str())?.as_str())))
    }
}

/// What each hash of both sides becomes. No number is in use on either side, so different names stay different.
fn numbers<'a>(glue: &'a Runs, wasm: &Runs) -> BTreeMap<&'a str, String> {
    let (in_glue, in_wasm) = (glue.distinct(), wasm.distinct());
    let mut free = (1_u64..)
        .map(|number| format!("{number:0DIGITS$}"))
        .filter(|number| !in_glue.contains(number.as_str()) && !in_wasm.contains(number.as_str()));
    let mut numbers = BTreeMap::new();
    for (_, run) in &glue.0 {
        let run = run.as_str();
        if in_wasm.contains(run) && !run.starts_with(COUNTED) && !numbers.contains_key(run) {
            numbers.extend(free.next().map(|number| (run, number)));
        }
    }
    numbers
}

fn is_digit(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'f')
}

/// Within the wasm a name is followed by its kind, a small number that is no letter.
fn ends_part(next: u8) -> bool {
    !next.is_ascii_alphanumeric() && next != b'$'
}

#[cfg(test)]
mod tests {
    use super::shorten;

    const ABORT: &str = "__wbg_abort_75a93bc755ef5425";
    const FOCUS: &str = "__wbg_focus_0a8d513ea5d8338e";

    fn both(names: &[&str]) -> (String, Vec<u8>) {
        (names.join(","), names.join("\0").into_bytes())
    }

    #[test]
    fn both_sides_count_alike_and_keep_their_lengths() {
        let glue = format!("{{{FOCUS}:a,{ABORT}:b}}");
        let wasm = [b"\x1c", ABORT.as_bytes(), b"\0\xff\x1c", FOCUS.as_bytes(), b"\0\x01"].concat();
        let (short, code) = shorten(&glue, &wasm);
        assert_eq!(short, "{__wbg_focus_0000000000000001:a,__wbg_abort_0000000000000002:b}");
        assert_eq!(
            code,
            b"\x1c__wbg_abort_0000000000000002\0\xff\x1c__wbg_focus_0000000000000001\0\x01"
        );
        assert_eq!((short.len(), code.len()), (glue.len(), wasm.len()));
    }

    #[test]
    fn what_only_one_side_holds_is_untouched() {
        let (glue, wasm) = (format!("{ABORT}()"), FOCUS.as_bytes());
        assert_eq!(shorten(&glue, wasm), (glue.clone(), wasm.to_vec()));
    }

    #[test]
    fn one_hash_in_several_names_becomes_one_number() {
        let (glue, wasm) = both(&[
            "wasm_bindgen_75a93bc755ef5425___convert__closures_____invoke___0a8d513ea5d8338e",
            "wasm_bindgen_75a93bc755ef5425___convert__closures_____invoke___0a8d513ea5d8338e_",
        ]);
        let number = "wasm_bindgen_0000000000000001___convert__closures_____invoke___0000000000000002";
        assert_eq!(shorten(&glue, &wasm), both(&[number, &format!("{number}_")]));
    }

    #[test]
    fn a_number_in_use_is_not_given_again() {
        let (glue, wasm) = both(&["__wbindgen_cast_0000000000000001", ABORT]);
        let wasm = [wasm, b"\0__wbg_x_0000000000000002".to_vec()].concat();
        let (short, code) = shorten(&glue, &wasm);
        assert_eq!(short, "__wbindgen_cast_0000000000000001,__wbg_abort_0000000000000003");
        assert_eq!(
            code,
            b"__wbindgen_cast_0000000000000001\0__wbg_abort_0000000000000003\0__wbg_x_0000000000000002"
        );
    }

    #[test]
    fn other_runs_are_untouched() {
        for name in [
            "75a93bc755ef5425",
            "snippets/widget-75a93bc755ef5425",
            "a_75a93bc755ef542",
            "a_75a93bc755ef54250",
            "a_75a93bc755ef5425x",
            "a_75A93BC755EF5425",
        ] {
            let (glue, wasm) = both(&[name, "b"]);
            assert_eq!(shorten(&glue, &wasm), (glue.clone(), wasm.clone()), "{name}");
        }
    }

    #[test]
    fn nothing_is_no_problem() {
        assert_eq!(shorten("", b""), (String::new(), Vec::new()));
        assert_eq!(shorten("_", b"_"), ("_".to_owned(), b"_".to_vec()));
    }
}
