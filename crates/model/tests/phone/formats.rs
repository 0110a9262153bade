//! How an international number is written, and what people write beside it.

/// A number in its parts: `44`, and `20 7946 0018` in the groups of its country.
pub(crate) struct Parts {
    pub(crate) country: String,
    pub(crate) groups: Vec<String>,
}

impl Parts {
    /// A format filled in: `{c}` is the country's code, `{n}` the number, `{s}`, `{d}` and `{p}` the same with spaces, dashes or dots between
    /// its groups; `{a}` its first group, and `{r}` the others with spaces.
    fn written(&self, format: &str) -> String {
        let parts = [
            ("{c}", self.country.clone()),
            ("{n}", self.groups.concat()),
            ("{s}", self.groups.join(" ")),
            ("{d}", self.groups.join("-")),
            ("{p}", self.groups.join(".")),
            ("{a}", self.groups[0].clone()),
            ("{r}", self.groups[1..].join(" ")),
        ];
        let fill = |text: String, (name, part): &(&str, String)| text.replace(name, part);
        parts.iter().fold(format.to_owned(), fill)
    }
}

/// A number alone.
const ALONE: [&str; 19] = [
    "+{c}{n}",
    "+{c} {n}",
    "+{c} {s}",
    "+{c}-{d}",
    "+{c}.{p}",
    "+{c}–{d}",
    "+{c}‑{d}",
    "+{c}/{n}",
    "+{c}\u{a0}{s}",
    "+{c} ({a}) {r}",
    "+{c}({a}){r}",
    "+{c} [{a}] {r}",
    "(+{c}) {s}",
    "+({c}) {s}",
    "[+{c}] {s}",
    "+ {c} {s}",
    "  +{c} {s}  ",
    "+{c} - {d}",
    "＋{c} {s}",
];

/// The prefix for calls abroad instead of the plus.
const WITH_PREFIX: [&str; 6] = [
    "00{c}{n}",
    "00{c} {s}",
    "00-{c}-{d}",
    "00 {c} {s}",
    "(00{c}) {s}",
    "00{c} ({a}) {r}",
];

/// Words before.
const WITH_WORDS: [&str; 10] = [
    "tel:+{c}{n}",
    "tel:+{c}-{d}",
    "Tel: +{c} {s}",
    "Tel. +{c} {s}",
    "Phone +{c} {s}",
    "T +{c} {s}",
    "Tél. : +{c} {s}",
    "هاتف: +{c} {s}",
    "电话：+{c} {s}",
    "Desk (+{c} {s})",
];

/// An extension behind.
const WITH_EXTENSION: [&str; 6] = [
    "+{c} {s} ext. 4",
    "+{c} {s} x4",
    "+{c}{n}x4",
    "+{c} {s} #4",
    "+{c}{n};ext=4",
    "+{c} {s}, ext 4",
];

/// A zero for calls within the country.
const WITH_ZERO: [&str; 12] = [
    "+{c} (0){s}",
    "+{c} (0) {s}",
    "+{c} ( 0 ) {s}",
    "+{c}(0){n}",
    "+{c}-(0)-{d}",
    "+{c} [0] {s}",
    "+{c} (0{a}) {r}",
    "+{c} 0{s}",
    "+{c}0{n}",
    "00{c} (0){s}",
    "(+{c}) 0{s}",
    "Tel: +{c} (0){s} ext. 4",
];

/// Marks for the direction of writing.
const WITH_MARKS: [&str; 3] = [
    "\u{200e}+{c} {s}",
    "\u{202a}+{c} {s}\u{202c}",
    "\u{2066}+{c} {s}\u{2069}",
];

/// The zeros of scripts.
const SCRIPTS: [char; 7] = ['٠', '۰', '߀', '०', '০', '๐', '０'];

/// What libphonenumber does not read: more digits and words than a number's, marks and a narrow space within it, two prefixes.
const WITH_MORE: [&str; 22] = [
    "+{c}\u{202f}{s}",
    "\u{200f}+\u{200f}{c} {s}",
    "+{c}\u{200e} {s}\u{200e}",
    "+{c} {s} Durchwahl 4",
    "+{c} {s} / 19",
    "+{c} {s} (24h)",
    "+{c} {s} (24/7)",
    "+{c} {s} 24/7",
    "+{c} {s} 24 hours",
    "+{c} {s} 9-17h",
    "+{c} {s} 08:00-18:00",
    "+{c} {s} or +{c} {s}",
    "+{c} {s} / +{c} {s}",
    "+{c} {s}; 00{c} {s}",
    "+{c} {s}\n+{c} {s}",
    "+{c} {s}, +{c} 9",
    "+{c} {s} (office)",
    "Desk, +{c} {s}, day and night",
    "call 00{c} {s} now",
    "+00{c} {s}",
    "Policy 1234567890, +{c} {s}",
    "24/7: +{c} {s}",
];

/// All ways to write a number that libphonenumber reads too; those with a zero only where the country has one.
pub(crate) fn common(parts: &Parts, has_zero: bool) -> Vec<String> {
    let formats = [&ALONE[..], &WITH_PREFIX, &WITH_WORDS, &WITH_EXTENSION, &WITH_MARKS].concat();
    let zero: &[&str] = if has_zero { &WITH_ZERO } else { &[] };
    let written = formats.iter().chain(zero).map(|it| parts.written(it));
    let other = SCRIPTS
        .iter()
        .map(|zero| in_script(&parts.written("+{c} ({a}) {r}"), *zero));
    written.chain(other).collect()
}

/// The ways that people have besides.
pub(crate) fn further(parts: &Parts) -> Vec<String> {
    WITH_MORE.iter().map(|it| parts.written(it)).collect()
}

fn in_script(text: &str, zero: char) -> String {
    let digit = |it: char| it.to_digit(10).and_then(|it| char::from_u32(u32::from(zero) + it));
    text.chars().map(|it| digit(it).unwrap_or(it)).collect()
}
