//! The part of the map that is in sight: arithmetic on whole numbers, so that whoever shows it needs no fractions.
//!
//! Lengths on the map are tenths of its unit, and the map is 1000 units wide. Lengths in the window are ten-thousandths of its
//! width: at the zoom of 1000 both are the same. It refuses to know pixels.

#[cfg(test)]
mod tests;

/// The part of the map that a window shows.
///
/// Each function takes the height of the map in its units, and gives a part that fills the window, or has the map in the middle
/// where it is smaller.
///
/// ```
/// use advisory_model::outline::Viewport;
///
/// let near = Viewport::default().zoomed(2000, 800);
/// assert_eq!((near.zoom, near.left, near.top), (2000, 2500, 2000));
/// assert_eq!(near.whole(800), Viewport::default());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Viewport {
    /// How large the map is drawn, in thousandths: at 1000 it is as wide as the window.
    pub zoom: i32,
    /// Where the window's left edge lies on the map.
    pub left: i32,
    /// Where its upper edge lies.
    pub top: i32,
    /// How high the window is; 0 where it has the map's own shape.
    pub height: i32,
}

/// Where a hand holds the map: a point of the window, and how far its fingers are apart.
///
/// ```
/// use advisory_model::outline::Grip;
///
/// let middle = Grip { x: 5000, y: 5000, spread: 1000 };
/// assert_eq!(middle.spread_by(2000).spread, 2000);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grip {
    /// To the right of the window's left edge.
    pub x: i32,
    /// Below its upper edge.
    pub y: i32,
    /// Between two fingers; for one, any other number than 0.
    pub spread: i32,
}

impl Grip {
    /// The same point, with the fingers so many thousandths as far apart.
    ///
    /// ```
    /// # use advisory_model::outline::Grip;
    /// assert_eq!(Grip { x: 1, y: 2, spread: 300 }.spread_by(500).spread, 150);
    /// ```
    #[must_use]
    pub const fn spread_by(self, thousandths: i32) -> Self {
        Self {
            spread: self.spread * thousandths / 1000,
            ..self
        }
    }
}

impl Default for Viewport {
    fn default() -> Self {
        Self {
            zoom: 1000,
            left: 0,
            top: 0,
            height: 0,
        }
    }
}

impl Viewport {
    /// The largest zoom: a small region then fills a phone.
    pub const LARGEST: i32 = 12_000;

    /// After a hand has moved: what was held stays under it.
    ///
    /// ```
    /// # use advisory_model::outline::{Grip, Viewport};
    /// let (before, after) = (Grip { x: 9000, y: 4000, spread: 100 }, Grip { x: 8000, y: 4000, spread: 400 });
    /// let view = Viewport::default().held(before, after, 800);
    /// assert_eq!((view.zoom, view.left), (4000, 9000 - 8000 / 4));
    /// ```
    #[must_use]
    pub fn held(self, before: Grip, after: Grip, map: u16) -> Self {
        let next = Self {
            zoom: self.zoom * after.spread / before.spread.max(1),
            ..self
        }
        .limited(map);
        let moved = |start: i32, before: i32, after: i32| start + self.on_map(before) - next.on_map(after);
        Self {
            left: moved(self.left, before.x, after.x),
            top: moved(self.top, before.y, after.y),
            ..next
        }
        .fitted(map)
    }

    /// Nearer by a step, with the same middle.
    ///
    /// ```
    /// # use advisory_model::outline::Viewport;
    /// assert_eq!(Viewport::default().nearer(800).zoom, 1500);
    /// ```
    #[must_use]
    pub fn nearer(self, map: u16) -> Self {
        self.zoomed(1500, map)
    }

    /// Farther by a step, with the same middle.
    ///
    /// ```
    /// # use advisory_model::outline::Viewport;
    /// assert_eq!(Viewport::default().nearer(800).farther(800), Viewport::default());
    /// ```
    #[must_use]
    pub fn farther(self, map: u16) -> Self {
        self.zoomed(667, map)
    }

    /// So many thousandths as large, with the same middle.
    ///
    /// ```
    /// # use advisory_model::outline::Viewport;
    /// assert_eq!(Viewport::default().zoomed(1500, 800).zoomed(1500, 800).zoom, 2250);
    /// ```
    #[must_use]
    pub fn zoomed(self, thousandths: i32, map: u16) -> Self {
        let middle = Grip {
            x: 5000,
            y: self.height(map) / 2,
            spread: 1000,
        };
        self.held(middle, middle.spread_by(thousandths), map)
    }

    /// Farther to the right and down, in thousandths of what the window shows.
    ///
    /// ```
    /// # use advisory_model::outline::Viewport;
    /// let east = Viewport::default().zoomed(2000, 800).moved(250, 0, 800);
    /// assert_eq!(east.left, 2500 + 5000 / 4);
    /// ```
    #[must_use]
    pub fn moved(self, right: i32, down: i32, map: u16) -> Self {
        Self {
            left: self.left + self.on_map(WIDTH) * right / 1000,
            top: self.top + self.on_map(self.height(map)) * down / 1000,
            ..self
        }
        .fitted(map)
    }

    /// The whole map, as large as the window lets it be.
    ///
    /// ```
    /// # use advisory_model::outline::Viewport;
    /// let low_window = Viewport { height: 4000, ..Viewport::default() };
    /// assert_eq!(low_window.whole(800).zoom, 500);
    /// ```
    #[must_use]
    pub fn whole(self, map: u16) -> Self {
        Self { zoom: 1, ..self }.fitted(map)
    }

    /// Whether the whole map is in sight.
    ///
    /// ```
    /// # use advisory_model::outline::Viewport;
    /// assert!(Viewport::default().is_whole(800));
    /// ```
    #[must_use]
    pub fn is_whole(self, map: u16) -> bool {
        self.zoom <= self.smallest(map)
    }

    /// Through a window of another height, with the same middle; 0 for the map's own shape. What was whole stays whole.
    ///
    /// ```
    /// # use advisory_model::outline::Viewport;
    /// let on_a_phone = Viewport::default().through(20_000, 800);
    /// assert_eq!((on_a_phone.zoom, on_a_phone.top), (1000, -6000));
    /// assert_eq!(on_a_phone.through(0, 800), Viewport::default());
    /// ```
    #[must_use]
    pub fn through(self, height: i32, map: u16) -> Self {
        let next = Self { height, ..self };
        if self.is_whole(map) {
            return next.whole(map);
        }
        let lower = self.on_map(self.height(map)) - next.on_map(next.height(map));
        Self {
            top: self.top + lower / 2,
            ..next
        }
        .fitted(map)
    }

    /// Moved no farther than it takes to have a point of the map in sight, away from the edge.
    ///
    /// ```
    /// # use advisory_model::outline::Viewport;
    /// let view = Viewport::default().zoomed(4000, 800);
    /// assert_eq!(view.showing((500, 400), 800), view);
    /// assert_eq!(view.showing((0, 400), 800).left, 0);
    /// ```
    #[must_use]
    pub fn showing(self, point: (u16, u16), map: u16) -> Self {
        let near = |start: i32, seen: i32, at: u16| {
            let (at, edge) = (i32::from(at) * 10, seen / 8);
            start.clamp(at - seen + edge, at - edge)
        };
        Self {
            left: near(self.left, self.on_map(WIDTH), point.0),
            top: near(self.top, self.on_map(self.height(map)), point.1),
            ..self
        }
        .fitted(map)
    }

    /// The window's height.
    fn height(self, map: u16) -> i32 {
        if self.height == 0 {
            i32::from(map) * 10
        } else {
            self.height
        }
    }

    /// How long a length of the window is on the map.
    fn on_map(self, length: i32) -> i32 {
        length * 1000 / self.zoom
    }

    /// The zoom at which the whole map is in sight.
    fn smallest(self, map: u16) -> i32 {
        (self.height(map) * 100 / i32::from(map).max(1)).clamp(1, 1000)
    }

    fn limited(self, map: u16) -> Self {
        Self {
            zoom: self.zoom.clamp(self.smallest(map), Self::LARGEST),
            ..self
        }
    }

    fn fitted(self, map: u16) -> Self {
        let view = self.limited(map);
        Self {
            left: inside(view.left, WIDTH, view.on_map(WIDTH)),
            top: inside(view.top, i32::from(map) * 10, view.on_map(view.height(map))),
            ..view
        }
    }
}

/// The width of the map, and of the window.
const WIDTH: i32 = 10_000;

/// Where a window that shows this much may begin.
fn inside(start: i32, length: i32, seen: i32) -> i32 {
    if seen >= length {
        (length - seen) / 2
    } else {
        start.clamp(0, length - seen)
    }
}
