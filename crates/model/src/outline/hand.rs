//! What a hand means on the map: one finger scrolls the page and two move the map, a drag by mouse is no click, and two quick taps
//! come nearer.
//!
//! It refuses to know the browser: whoever does tells it where the fingers are, and does what it answers.

#[cfg(test)]
mod tests;

use super::{Grip, Viewport};

/// Where the fingers are now.
///
/// ```
/// use advisory_model::outline::{Grip, Touch};
///
/// let grip = Grip { x: 5000, y: 4000, spread: 1000 };
/// let two = Touch { fingers: 2, by_mouse: false, changed: true, grip, pixel: 30, time: 0 };
/// assert!(two.changed);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touch {
    /// How many there are; the mouse's button is one.
    pub fingers: i32,
    /// Whether it is the mouse.
    pub by_mouse: bool,
    /// Whether one came or went; else they have moved.
    pub changed: bool,
    /// Where they are. Without fingers it says nothing.
    pub grip: Grip,
    /// How much of the window's width a pixel is, in the same measure.
    pub pixel: i32,
    /// When, in milliseconds.
    pub time: i32,
}

/// What is to be done.
///
/// ```
/// use advisory_model::outline::{Answer, Viewport};
///
/// assert_ne!(Answer::Rest(Viewport::default()), Answer::Nothing);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is the page's: it scrolls, or a region is chosen.
    Nothing,
    /// The page scrolls, and the reader may not know how the map would move.
    Hint,
    /// The map follows the hand.
    Follow(Viewport),
    /// The hand has let go of the map.
    Rest(Viewport),
    /// The map comes nearer by itself.
    Glide(Viewport),
}

/// A hand on the map, from touch to touch.
///
/// ```
/// use advisory_model::outline::{Answer, Grip, Hand, Touch};
///
/// let mut hand = Hand::default();
/// let mut touch = |fingers, changed, x| {
///     let grip = Grip { x, y: 4000, spread: 1000 };
///     hand.feel(Touch { fingers, by_mouse: false, changed, grip, pixel: 30, time: 0 }, 800)
/// };
/// assert_eq!(touch(1, true, 5000), Answer::Nothing);
/// assert_eq!(touch(1, false, 2000), Answer::Nothing, "the page's");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Hand {
    /// What is in sight at this moment.
    pub shown: Viewport,
    /// Whether the map has the whole window, so that one finger moves it.
    pub fills_window: bool,
    start: Option<Start>,
    last_tap: Option<Touch>,
}

/// How the hand began since a finger came or went.
#[derive(Clone, Copy, Debug)]
struct Start {
    touch: Touch,
    shown: Viewport,
    /// The most fingers since there were none.
    most: i32,
    slid: bool,
    follows: bool,
}

/// How far, in pixels, a click and a tap may stray.
const CLICK_STRAYS: i32 = 4;
const TAP_STRAYS: i32 = 10;
/// How far from the first tap, in pixels, and how long after its begin, in milliseconds, the second has to be.
const NEARBY: i32 = 30;
const SOON: i32 = 350;

impl Hand {
    /// What a touch asks for, on a map of this height.
    ///
    /// ```
    /// # use advisory_model::outline::{Answer, Grip, Hand, Touch};
    /// let mut hand = Hand::default();
    /// hand.fills_window = true;
    /// let touch = Touch { fingers: 0, by_mouse: false, changed: true, grip: Grip { x: 0, y: 0, spread: 1 }, pixel: 30, time: 0 };
    /// assert_eq!(hand.feel(touch, 800), Answer::Nothing, "nothing was held");
    /// ```
    pub fn feel(&mut self, touch: Touch, map: u16) -> Answer {
        if touch.changed {
            return self.changes(touch, map);
        }
        let Some(start) = &mut self.start else {
            return Answer::Nothing;
        };
        let strays = if touch.by_mouse { CLICK_STRAYS } else { TAP_STRAYS };
        start.slid = start.slid || !near(start.touch, touch, strays);
        let alone = touch.fingers < 2;
        if alone && !start.slid {
            return Answer::Nothing;
        }
        // What is wholly in sight cannot be dragged.
        let is_whole = start.shown.is_whole(map) && !self.fills_window;
        if alone && (is_whole || !(self.fills_window || touch.by_mouse)) {
            return if is_whole { Answer::Nothing } else { Answer::Hint };
        }
        start.follows = true;
        self.shown = start.shown.held(start.touch.grip, touch.grip, map);
        Answer::Follow(self.shown)
    }

    /// A finger came or went: the others hold the map anew where they are.
    fn changes(&mut self, touch: Touch, map: u16) -> Answer {
        let before = self.start.take();
        if touch.fingers > 0 {
            self.start = Some(Start {
                touch,
                shown: self.shown,
                most: before.map_or(0, |it| it.most).max(touch.fingers),
                slid: before.is_some_and(|it| it.slid),
                follows: before.is_some_and(|it| it.follows),
            });
            return Answer::Nothing;
        }
        match before {
            Some(start) if start.follows => Answer::Rest(self.shown),
            Some(start) if start.most == 1 && !start.slid => self.taps(start.touch, touch.time, map),
            _ => Answer::Nothing,
        }
    }

    fn taps(&mut self, tap: Touch, until: i32, map: u16) -> Answer {
        match self.last_tap.replace(tap) {
            Some(last) if until - last.time < SOON && near(last, tap, NEARBY) => {
                self.last_tap = None;
                Answer::Glide(self.shown.held(tap.grip, tap.grip.spread_by(2000), map))
            }
            _ => Answer::Nothing,
        }
    }
}

fn near(one: Touch, other: Touch, pixels: i32) -> bool {
    let reach = pixels * other.pixel;
    (one.grip.x - other.grip.x).abs() <= reach && (one.grip.y - other.grip.y).abs() <= reach
}
