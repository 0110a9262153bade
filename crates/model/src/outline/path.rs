//! Shapes as SVG path data: relative commands and no digit or separator that a parser can do without.
//!
//! Points are rounded to tenths of a map unit before they are subtracted, so that errors do not add up along a line and
//! two regions agree on every point they share.

use super::cut::cut;
use super::{Line, Outline, Position, Projection, Step};

type Tenths = (i32, i32);

impl Outline {
    /// A region's outline as the `d` of a `<path fill-rule="evenodd">`; empty if there is no such region. What lies far outside the frame is
    /// cut off.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().path(0), "M500 250.1v250.1h-250v-250.1z");
    /// assert_eq!(Outline::example().path(7), "");
    /// ```
    pub fn path(&self, region: usize) -> String {
        let mut path = Path::new(self.projection());
        for ring in self.rings(region) {
            let ring = ring.into_iter().map(|step| self.frame.position(step)).collect();
            let seen = cut(ring, &self.frame);
            if !seen.is_empty() {
                path.ring(seen.into_iter());
            }
        }
        path.text
    }

    /// The borders of the neighbours with each other, as far as the frame shows them.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().borders_path(), "M0 125h1000");
    /// ```
    pub fn borders_path(&self) -> String {
        self.lines_path(&self.borders)
    }

    /// A river's course; empty if there is no such river.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().river_path(0), "M0 375.1l500 125.1 500-250.1");
    /// ```
    pub fn river_path(&self, river: usize) -> String {
        self.rivers
            .get(river)
            .map(|river| self.lines_path(&river.lines))
            .unwrap_or_default()
    }

    /// A line through positions, such as a road.
    ///
    /// ```
    /// # use advisory_model::outline::{Outline, Position};
    /// let ends = [[3.0, 0.0], [2.0, 1.0]].map(|pair| Position::try_from(pair).unwrap());
    /// assert_eq!(Outline::example().line_path(&ends), "M0 0l250 250.1");
    /// ```
    pub fn line_path(&self, line: &[Position]) -> String {
        let mut path = Path::new(self.projection());
        path.line(line.iter().copied());
        path.text
    }

    /// A region's rings as points, each ring's last point left out because it is the first.
    pub(super) fn rings(&self, region: usize) -> Vec<Vec<Step>> {
        let rings = self
            .regions
            .get(region)
            .map(|region| region.rings.as_slice())
            .unwrap_or_default();
        rings
            .iter()
            .map(|ring| ring.iter().flat_map(|&arc| self.arc(arc)).collect())
            .collect()
    }

    /// The points of one arc of a ring, in the ring's direction, without the last, which the next arc begins with.
    fn arc(&self, index: i16) -> Vec<Step> {
        let (arc, backwards) = place(index);
        let mut points = self.arcs.get(arc).map(Line::points).unwrap_or_default();
        if backwards {
            points.reverse();
        }
        points.pop();
        points
    }

    pub(super) fn lines_path<'a>(&self, lines: impl IntoIterator<Item = &'a Line>) -> String {
        let mut path = Path::new(self.projection());
        for line in lines {
            path.line(line.points().into_iter().map(|step| self.frame.position(step)));
        }
        path.text
    }
}

/// Which arc a ring's index means, and whether backwards: `-1` is arc 0 backwards, as in TopoJSON.
pub(super) fn place(index: i16) -> (usize, bool) {
    (
        usize::from(if index < 0 { !index } else { index }.unsigned_abs()),
        index < 0,
    )
}

/// Path data in the making.
struct Path {
    projection: Projection,
    text: String,
    at: Tenths,
    command: char,
    last: Last,
}

/// What the text ends with; decides whether the next number needs a space before it.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    Command,
    Whole,
    Fraction,
}

impl Path {
    fn new(projection: Projection) -> Self {
        Path {
            projection,
            text: String::new(),
            at: (0, 0),
            command: 'z',
            last: Last::Command,
        }
    }

    fn ring(&mut self, positions: impl Iterator<Item = Position>) {
        self.line(positions);
        self.command('z');
    }

    fn line(&mut self, positions: impl Iterator<Item = Position>) {
        for (place, position) in positions.enumerate() {
            let point = self.projection.point(position);
            let to = (tenths(point.x), tenths(point.y));
            match (place, to.0 - self.at.0, to.1 - self.at.1) {
                (0, ..) => self.go('M', &[to.0, to.1]),
                (_, 0, 0) => {}
                (_, right, 0) => self.go('h', &[right]),
                (_, 0, down) => self.go('v', &[down]),
                (_, right, down) => self.go('l', &[right, down]),
            }
            self.at = to;
        }
    }

    fn go(&mut self, command: char, lengths: &[i32]) {
        // A second pair of numbers after a move would be a line, so each move says its command.
        if command != self.command || command == 'M' {
            self.command(command);
        }
        for &length in lengths {
            self.length(length);
        }
    }

    fn command(&mut self, command: char) {
        self.text.push(command);
        self.command = command;
        self.last = Last::Command;
    }

    /// A number needs no space after a command or before its sign, and a bare fraction none after a fraction.
    fn length(&mut self, tenths: i32) {
        let number = number(tenths);
        let apart = self.last == Last::Command
            || number.starts_with('-')
            || (number.starts_with('.') && self.last == Last::Fraction);
        if !apart {
            self.text.push(' ');
        }
        self.last = if number.contains('.') {
            Last::Fraction
        } else {
            Last::Whole
        };
        self.text.push_str(&number);
    }
}

fn tenths(units: f64) -> i32 {
    (units * 10.0).round() as i32
}

fn number(tenths: i32) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (0, fraction) => format!("{sign}.{fraction}"),
        (whole, fraction) => format!("{sign}{whole}.{fraction}"),
    }
}
