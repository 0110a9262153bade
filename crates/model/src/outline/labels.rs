//! Which names are written on the map, and where, at every width that it is drawn at.
//!
//! Names keep their size on the screen, so that the wider the map, the less of it a name covers. Widths come in rungs of a ladder: within
//! one a name is as large as so many map units, and everything keeps its place. A name that was written once stays where it is on every
//! higher rung. Nothing here knows what a name stands for, and nothing measures a font: see `fonts`.

use super::{Area, LADDER, Point, Spot};

/// A name to be written.
///
/// ```
/// use advisory_model::outline::{Anchor, Label, Point, Spot, shown};
///
/// let at = |x| Spot { at: Point { x, y: 100.0 }, right: 0.0, down: 0.0, anchor: Anchor::Middle };
/// let label = |x| Label { size: (4.0, 1.3), spots: vec![at(x)], mark: None, from: 0, always: false };
/// // Side by side they have no room on the narrowest map, so the second waits for a wider one.
/// let labels = [label(400.0), label(500.0)];
/// let from: Vec<_> = shown(&labels, &[], &[], (1000.0, 1000.0)).iter().map(|it| it.map(|it| it.from)).collect();
/// assert_eq!(from, [Some(0), Some(3)]);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// Its width and height, as multiples of the height of names.
    pub size: (f64, f64),
    /// Where it may stand, the best first.
    pub spots: Vec<Spot>,
    /// A mark that comes with it, and no name may cover.
    pub mark: Option<Mark>,
    /// The rung before which it is not written.
    pub from: usize,
    /// Whether it is written on every rung, in the best place that there is.
    pub always: bool,
}

/// A dot on the map.
///
/// ```
/// use advisory_model::outline::{Mark, Point};
///
/// let mark = Mark { at: Point { x: 50.0, y: 50.0 }, radius: 0.5, from: 0 };
/// assert_eq!(mark.area(10.0).left, 45.0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// Its middle.
    pub at: Point,
    /// Its radius, as a multiple of the height of names.
    pub radius: f64,
    /// The rung from which it is drawn.
    pub from: usize,
}

impl Mark {
    /// What it covers where names are so high.
    pub fn area(&self, name: f64) -> Area {
        Area::around(self.at, name * self.radius)
    }
}

/// Where a label is written, and from which rung on.
///
/// ```
/// use advisory_model::outline::shown;
///
/// assert!(shown(&[], &[], &[], (1000.0, 1000.0)).is_empty());
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Written {
    /// Where.
    pub spot: Spot,
    /// The rung.
    pub from: usize,
}

/// Finds each label's place: rung by rung, on each in the order of the labels, in the first of its spots that is free there and stays free
/// of other labels, of marks, and of areas that are taken on every rung.
///
/// ```
/// use advisory_model::outline::{Anchor, Label, Mark, Point, Spot, shown};
///
/// let point = Point { x: 500.0, y: 500.0 };
/// let spot = |right, anchor| Spot { at: point, right, down: 0.0, anchor };
/// let spots = vec![spot(0.5, Anchor::Start), spot(-0.5, Anchor::End)];
/// let label = Label { size: (4.0, 1.3), spots, mark: None, from: 0, always: false };
/// let in_the_way = Mark { at: Point { x: 560.0, y: 500.0 }, radius: 0.3, from: 0 };
/// let found = shown(&[label], &[in_the_way], &[], (1000.0, 1000.0));
/// assert_eq!(found[0].map(|it| it.spot.anchor), Some(Anchor::End));
/// ```
pub fn shown(labels: &[Label], marks: &[Mark], taken: &[Area], size: (f64, f64)) -> Vec<Option<Written>> {
    let mut sheet = Sheet::new(size);
    sheet.take(taken);
    sheet.mark(marks);
    sheet.write(labels)
}

/// A map on which names are written one after the other: what is written later makes room for what was written before.
///
/// ```
/// use advisory_model::outline::{Anchor, Label, Point, Sheet, Spot};
///
/// let spot = Spot { at: Point { x: 500.0, y: 500.0 }, right: 0.0, down: 0.0, anchor: Anchor::Middle };
/// let label = Label { size: (4.0, 1.3), spots: vec![spot], mark: None, from: 0, always: false };
/// let mut sheet = Sheet::new((1000.0, 1000.0));
/// assert!(sheet.write(&[label.clone()])[0].is_some());
/// assert!(sheet.write(&[label])[0].is_none(), "its only spot is written on");
/// ```
#[derive(Debug, Clone)]
pub struct Sheet {
    size: (f64, f64),
    taken: Vec<Area>,
    marks: Vec<Mark>,
    names: Vec<(Label, Option<Written>)>,
}

impl Sheet {
    /// An empty map of a width and a height.
    pub fn new(size: (f64, f64)) -> Self {
        Sheet {
            size,
            taken: Vec::new(),
            marks: Vec::new(),
            names: Vec::new(),
        }
    }

    /// Keeps areas free of names, on every rung.
    pub fn take(&mut self, areas: &[Area]) {
        self.taken.extend(areas);
    }

    /// Keeps marks free of names.
    pub fn mark(&mut self, marks: &[Mark]) {
        self.marks.extend(marks);
    }

    /// Writes names: rung by rung, on each in their order. See [`shown`].
    pub fn write(&mut self, labels: &[Label]) -> Vec<Option<Written>> {
        let first = self.names.len();
        self.names.extend(labels.iter().map(|label| (label.clone(), None)));
        for (index, label) in labels.iter().enumerate().filter(|(_, label)| label.always) {
            let spot = self.free(label, 0, true).or_else(|| self.free(label, 0, false));
            let spot = spot.or(label.spots.first().copied());
            self.names[first + index].1 = spot.map(|spot| Written { spot, from: 0 });
        }
        for rung in 0..LADDER.len() {
            for (index, label) in labels.iter().enumerate() {
                if self.names[first + index].1.is_none() && label.from <= rung {
                    let spot = self.free(label, rung, true);
                    self.names[first + index].1 = spot.map(|spot| Written { spot, from: rung });
                }
            }
        }
        self.names[first..].iter().map(|(_, written)| *written).collect()
    }

    /// Whether a mark would cover no name on any rung.
    pub fn is_clear(&self, mark: Mark) -> bool {
        let covers = |(rung, name): (usize, f64)| self.areas(rung).any(|area| area.touches(&mark.area(name)));
        !LADDER
            .iter()
            .map(|rung| rung.name)
            .enumerate()
            .skip(mark.from)
            .any(covers)
    }

    /// The first spot of a label that is free from a rung on.
    fn free(&self, label: &Label, from: usize, of_marks: bool) -> Option<Spot> {
        let is_free = |spot: &&Spot| (from..LADDER.len()).all(|rung| self.is_free(label, spot, rung, of_marks));
        label.spots.iter().find(is_free).copied()
    }

    fn is_free(&self, label: &Label, spot: &Spot, rung: usize, of_marks: bool) -> bool {
        let name = LADDER[rung].name;
        let area = spot.area(label.size, name);
        let mark = label.mark.map(|mark| mark.area(name));
        let meets_a_name = |text: Area| text.touches(&area) || mark.is_some_and(|mark| mark.touches(&text));
        let with_names = self.written(rung).filter_map(|(label, _)| label.mark);
        let of_places = self.marks.iter().copied().filter(|mark| of_marks && mark.from <= rung);
        area.is_within(self.size)
            && !self.taken.iter().any(|it| it.touches(&area))
            && !self.areas(rung).any(meets_a_name)
            && !with_names.chain(of_places).any(|mark| mark.area(name).touches(&area))
    }

    /// What is written on a rung.
    fn written(&self, rung: usize) -> impl Iterator<Item = (&Label, &Spot)> {
        let written = self
            .names
            .iter()
            .filter_map(|(label, written)| Some((label, written.as_ref()?)));
        written
            .filter(move |(_, it)| it.from <= rung)
            .map(|(label, it)| (label, &it.spot))
    }

    fn areas(&self, rung: usize) -> impl Iterator<Item = Area> {
        self.written(rung)
            .map(move |(label, spot)| spot.area(label.size, LADDER[rung].name))
    }
}
