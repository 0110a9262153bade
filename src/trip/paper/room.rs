//! How much room a panel of the pocket card has. The browser is not asked: how wide words run is estimated, rather too wide than too narrow.

use advisory_trip::card::{CardLine, Panel};

/// What fits on a panel, and how large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Room {
    /// The hook, and what the stylesheet knows the size of the type by.
    pub(super) size: &'static str,
    /// How many of its lines fit.
    pub(super) lines: usize,
}

/// A size of type: its name, how many letters stand in a row of a panel, and how many rows.
struct Size(&'static str, usize, usize);

/// The largest first. They go with the stylesheet's.
const SIZES: [Size; 3] = [Size("large", 48, 26), Size("middle", 55, 31), Size("small", 64, 38)];

/// A row is ten high; what stands between two lines, and above one that heads others, is less.
const ROW: usize = 10;
const BETWEEN: usize = 1;
const ABOVE_A_HEAD: usize = 1;

impl Room {
    /// The largest size in which all lines fit; in the smallest, as many lines as do.
    pub(super) fn of(panel: &Panel) -> Self {
        let fitting = |Size(size, letters, rows): &Size| {
            // The heading stands in larger type; where something is left out, a row says so.
            let heading = 3 * ROW / 2 * (panel.heading.chars().count() * 5 / 4).div_ceil(*letters).max(1);
            let fits = |lines: usize| {
                let told = (ROW + BETWEEN) * usize::from(lines < panel.lines.len());
                heading + told + height_of(&panel.lines[..lines], *letters) <= *rows * ROW
            };
            let lines = (0..=panel.lines.len())
                .rev()
                .find(|lines| fits(*lines))
                .unwrap_or_default();
            Self { size, lines }
        };
        let mut sizes = SIZES.iter().map(fitting);
        let all = sizes.clone().find(|it| it.lines == panel.lines.len());
        all.or_else(|| sizes.next_back()).unwrap_or(Self {
            size: "small",
            lines: 0,
        })
    }
}

fn height_of(lines: &[CardLine], letters: usize) -> usize {
    let height = |line: &CardLine| {
        let above = if line.is_heading { ABOVE_A_HEAD } else { 0 };
        ROW * length(line).div_ceil(letters).max(1) + BETWEEN + above
    };
    lines.iter().map(height).sum()
}

fn length(line: &CardLine) -> usize {
    let phone = line.phone.as_ref().map_or(0, |it| it.printed.chars().count() + 1);
    let anchors: usize = line.anchors.iter().map(|it| it.chars().count() + 2).sum();
    // Anchors stand in smaller type.
    line.text.chars().count() + phone + anchors * 17 / 20 + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn panel(lines: usize) -> Panel {
        let line = CardLine {
            text: "A word or two.".to_owned(),
            ..CardLine::default()
        };
        Panel {
            heading: "Where and when".to_owned(),
            lines: vec![line; lines],
        }
    }

    #[test]
    fn the_type_is_as_large_as_the_lines_allow() {
        for (lines, size, shown) in [
            (3, "large", 3),
            (25, "middle", 25),
            (32, "small", 32),
            (60, "small", 32),
        ] {
            assert_eq!(Room::of(&panel(lines)), Room { size, lines: shown }, "{lines}");
        }
    }
}
