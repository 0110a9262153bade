//! Shorter to send: the names by which the glue and the wasm know each other.
//!
//! wasm-bindgen gives each function that passes between them a long name with a hash, such as `__wbg_abort_75a93bc755ef5425`, so that
//! crates which do not know each other never meet in one name. Once all names are known, a letter or two tells them apart as well: 4 KB
//! less in all.
//!
//! This renames on both sides or not at all. It refuses a wasm that it cannot read to the end, and leaves every name that people gave.

use std::collections::{BTreeMap, BTreeSet};

/// How the names begin that wasm-bindgen makes up.
const MADE_UP: &str = "__w";
/// The wasm's sections that hold names: what it takes from the glue, and what it gives to it.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
/// The kind of an import that is a function.
const FUNCTION: u8 = 0;
/// What every wasm begins with: that it is one, and the version.
const HEAD: usize = 8;

/// The glue and the wasm with short names; both as they were where the wasm cannot be read.
pub(crate) fn shorten(glue: &str, wasm: &[u8]) -> (String, Vec<u8>) {
    let mut names = Names::of(glue);
    match with_names(wasm, &mut names) {
        Some(wasm) => (names.in_glue(glue), wasm),
        None => (glue.to_owned(), wasm.to_vec()),
    }
}

/// The short name of each long one that the glue knows too.
struct Names<'a> {
    words: BTreeSet<&'a str>,
    short: BTreeMap<String, String>,
}

impl<'a> Names<'a> {
    fn of(glue: &'a str) -> Self {
        Self {
            words: glue.split(is_no_letter).collect(),
            short: BTreeMap::new(),
        }
    }

    fn shortened(&mut self, name: &str) -> String {
        if !name.starts_with(MADE_UP) || !self.words.contains(name) {
            return name.to_owned();
        }
        let next = in_letters(self.short.len());
        self.short.entry(name.to_owned()).or_insert(next).clone()
    }

    fn in_glue(&self, glue: &str) -> String {
        let parts = glue.split_inclusive(is_no_letter).map(|part| {
            let word = part.trim_end_matches(is_no_letter);
            match self.short.get(word) {
                Some(short) => format!("{short}{}", &part[word.len()..]),
                None => part.to_owned(),
            }
        });
        parts.collect()
    }
}

/// What ends a word of a script.
fn is_no_letter(character: char) -> bool {
    !character.is_ascii_alphanumeric() && character != '_' && character != '$'
}

/// a, b, … z, aa, ba, …
fn in_letters(mut number: usize) -> String {
    let mut letters = String::new();
    loop {
        letters.extend(('a'..='z').nth(number % 26));
        if number < 26 {
            return letters;
        }
        number = number / 26 - 1;
    }
}

/// The wasm with its names shortened; nothing else of it is changed.
fn with_names(wasm: &[u8], names: &mut Names<'_>) -> Option<Vec<u8>> {
    let (head, rest) = wasm.split_at_checked(HEAD)?;
    let (mut from, mut to) = (Reader(rest), head.to_vec());
    while !from.0.is_empty() {
        let section = from.byte()?;
        let length = from.number()?;
        let content = from.take(length)?;
        let content = match section {
            IMPORTS => entries(content, names, import)?,
            EXPORTS => entries(content, names, export)?,
            _ => content.to_vec(),
        };
        to.push(section);
        write(&mut to, &content);
    }
    Some(to)
}

type Entry = fn(&mut Reader<'_>, &mut Names<'_>, &mut Vec<u8>) -> Option<()>;

fn entries(content: &[u8], names: &mut Names<'_>, entry: Entry) -> Option<Vec<u8>> {
    let (mut from, mut to) = (Reader(content), Vec::new());
    let count = from.number()?;
    write_number(&mut to, count);
    for _ in 0..count {
        entry(&mut from, names, &mut to)?;
    }
    from.0.is_empty().then_some(to)
}

fn import(from: &mut Reader<'_>, names: &mut Names<'_>, to: &mut Vec<u8>) -> Option<()> {
    write(to, from.name()?.as_bytes());
    write(to, names.shortened(from.name()?).as_bytes());
    (from.byte()? == FUNCTION).then_some(())?;
    to.push(FUNCTION);
    write_number(to, from.number()?);
    Some(())
}

fn export(from: &mut Reader<'_>, names: &mut Names<'_>, to: &mut Vec<u8>) -> Option<()> {
    write(to, names.shortened(from.name()?).as_bytes());
    to.push(from.byte()?);
    write_number(to, from.number()?);
    Some(())
}

/// Reads a wasm's parts from the front.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    fn number(&mut self) -> Option<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f).checked_shl(shift)?;
            shift += 7;
            if byte < 0x80 {
                return Some(number);
            }
        }
    }

    fn name(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        str::from_utf8(self.take(length)?).ok()
    }
}

fn write_number(to: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        to.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

fn write(to: &mut Vec<u8>, content: &[u8]) {
    write_number(to, content.len());
    to.extend_from_slice(content);
}

#[cfg(test)]
mod tests {
    use super::{in_letters, shorten};

    const ABORT: &str = "__wbg_abort_75a93bc755ef5425";
    const FOCUS: &str = "__wbg_focus_0a8d513ea5d8338e";

    fn name(of: &str) -> Vec<u8> {
        [&[u8::try_from(of.len()).unwrap()], of.as_bytes()].concat()
    }

    fn section(id: u8, count: usize, content: &[u8]) -> Vec<u8> {
        let length = u8::try_from(content.len() + 1).unwrap();
        let count = u8::try_from(count).unwrap();
        [&[id, length, count], content].concat()
    }

    /// A wasm that takes these functions and gives that one.
    fn wasm(taken: &[&str], given: &str) -> Vec<u8> {
        let import = |it: &&str| [name("./m"), name(it), vec![0, 3]].concat();
        let imports: Vec<u8> = taken.iter().flat_map(import).collect();
        let export = [name(given), vec![0, 7]].concat();
        let code = [10, 2, 0, 0x0b];
        let parts = [
            b"\0asm\x01\0\0\0".to_vec(),
            section(2, taken.len(), &imports),
            section(7, 1, &export),
            code.to_vec(),
        ];
        parts.concat()
    }

    #[test]
    fn both_sides_are_renamed_alike_and_nothing_else_is() {
        let glue = format!("{{{FOCUS}:a,{ABORT}:b}};w.__wbindgen_start();{FOCUS}x()");
        let (short, code) = shorten(&glue, &wasm(&[ABORT, FOCUS], "__wbindgen_start"));
        assert_eq!(short, format!("{{b:a,a:b}};w.c();{FOCUS}x()"));
        assert_eq!(code, wasm(&["a", "b"], "c"));
    }

    #[test]
    fn what_the_glue_does_not_know_and_what_people_named_is_untouched() {
        let glue = format!("mount();{FOCUS}");
        let (short, code) = shorten(&glue, &wasm(&[ABORT, FOCUS], "mount"));
        assert_eq!(short, "mount();a");
        assert_eq!(code, wasm(&[ABORT, "a"], "mount"));
    }

    #[test]
    fn a_wasm_that_cannot_be_read_is_left_as_it_is() {
        let whole = wasm(&[ABORT], "mount");
        let memory = [
            b"\0asm\x01\0\0\0",
            &*section(2, 1, &[name("./m"), name(ABORT), vec![2, 0, 1]].concat()),
        ]
        .concat();
        let cut = whole.len() - 1;
        for odd in [&whole[..cut], &whole[..12], b"", b"\0asm", &memory] {
            assert_eq!(shorten(ABORT, odd), (ABORT.to_owned(), odd.to_vec()));
        }
    }

    #[test]
    fn no_two_numbers_have_the_same_letters() {
        let all: std::collections::BTreeSet<String> = (0..2000).map(in_letters).collect();
        assert_eq!(all.len(), 2000);
        assert_eq!([0, 25, 26, 701, 702].map(in_letters), ["a", "z", "aa", "zz", "aaa"]);
    }
}
