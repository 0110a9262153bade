//! A name and the room that it takes, as multiples of the height of names; the stylesheet has the same sizes.

use super::Named;
use advisory_model::outline::{ASCENT, DESCENT, Label, Spot, Weight, text_width};

/// From one line to the next, and from a line's middle to its baseline.
pub(super) const LEADING: f64 = 1.15;
pub(super) const BASELINE: f64 = (ASCENT - DESCENT) / 2.0;
/// A line's height, and the halo at its ends.
pub(super) const LINE: f64 = ASCENT + DESCENT;
const HALO: f64 = 0.2;
/// After so many letters a name goes on in another line.
const LONG: usize = 22;

/// A name, how large it is beside others, and the room it takes.
#[derive(Clone)]
pub(super) struct Name {
    pub(super) of: Named,
    pub(super) lines: Vec<String>,
    pub(super) scale: f64,
    pub(super) label: Label,
}

impl Name {
    pub(super) fn new(of: Named, text: &str, scale: f64, weight: Weight) -> Self {
        let lines = lines(text);
        let widest = lines.iter().map(|line| text_width(line, weight)).fold(0.0, f64::max);
        let height = LINE + (lines.len() as f64 - 1.0) * LEADING;
        Self {
            of,
            lines,
            scale,
            label: Label {
                size: ((widest + 2.0 * HALO) * scale, height * scale),
                spots: Vec::new(),
                mark: None,
                from: 0,
                always: false,
            },
        }
    }

    pub(super) fn at(mut self, spots: Vec<Spot>) -> Self {
        self.label.spots = spots;
        self
    }

    pub(super) fn from(mut self, rung: usize) -> Self {
        self.label.from = rung;
        self
    }

    pub(super) fn always(mut self, spots: Vec<Spot>) -> Self {
        self.label.always = true;
        self.at(spots)
    }
}

fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LONG => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
