//! One finger for the page, two for the map; a click is no drag.

use super::*;

const MAP: u16 = 800;
/// The whole map, and a part of it.
const WHOLE: Viewport = Viewport {
    zoom: 1000,
    left: 0,
    top: 0,
    height: 0,
};
const NEAR: Viewport = Viewport {
    zoom: 2000,
    left: 2500,
    top: 2000,
    height: 0,
};

/// A hand that remembers what it was answered last.
struct Trial {
    hand: Hand,
    by_mouse: bool,
    time: i32,
}

impl Trial {
    fn of(shown: Viewport, fills_window: bool, by_mouse: bool) -> Self {
        let hand = Hand {
            shown,
            fills_window,
            ..Hand::default()
        };
        Self {
            hand,
            by_mouse,
            time: 0,
        }
    }

    fn feel(&mut self, fingers: i32, changed: bool, (x, y, spread): (i32, i32, i32)) -> Answer {
        self.time += 20;
        let touch = Touch {
            fingers,
            by_mouse: self.by_mouse,
            changed,
            grip: Grip { x, y, spread },
            pixel: 10,
            time: self.time,
        };
        self.hand.feel(touch, MAP)
    }

    /// Down in the middle, aside by so much, and up: the answers to the last two.
    fn slides(&mut self, fingers: i32, aside: i32) -> (Answer, Answer) {
        assert_eq!(self.feel(fingers, true, (5000, 4000, 1000)), Answer::Nothing);
        let follows = self.feel(fingers, false, (5000 + aside, 4000, 1000));
        (follows, self.feel(0, true, (0, 0, 1000)))
    }

    fn taps(&mut self, x: i32) -> Answer {
        self.feel(1, true, (x, 4000, 1000));
        self.feel(0, true, (0, 0, 1000))
    }
}

#[test]
fn one_finger_is_the_pages_two_are_the_maps() {
    let moved = Viewport { left: 2000, ..NEAR };
    let moves = (Answer::Follow(moved), Answer::Rest(moved));
    let none = (Answer::Nothing, Answer::Nothing);
    let hinted = (Answer::Hint, Answer::Nothing);
    let (finger, mouse) = (false, true);
    let cases = [
        ("a finger on the whole map", WHOLE, false, finger, 1, none),
        ("a finger on a part of it", NEAR, false, finger, 1, hinted),
        ("a finger where the map fills the window", NEAR, true, finger, 1, moves),
        ("two fingers", NEAR, false, finger, 2, moves),
        ("the mouse on the whole map", WHOLE, false, mouse, 1, none),
        ("the mouse on a part of it", NEAR, false, mouse, 1, moves),
    ];
    for (name, shown, fills_window, by_mouse, fingers, expected) in cases {
        let mut trial = Trial::of(shown, fills_window, by_mouse);
        assert_eq!(trial.slides(fingers, 1000), expected, "{name}");
    }
}

#[test]
fn a_click_that_strays_a_little_is_still_a_click() {
    for (pixels, is_drag) in [(0, false), (4, false), (5, true)] {
        let (follows, rests) = Trial::of(NEAR, false, true).slides(1, pixels * 10);
        assert_eq!(matches!(follows, Answer::Follow(_)), is_drag, "{pixels} px");
        assert_eq!(matches!(rests, Answer::Rest(_)), is_drag, "{pixels} px");
    }
}

#[test]
fn when_a_finger_comes_or_goes_nothing_jumps() {
    let mut trial = Trial::of(WHOLE, false, false);
    trial.feel(1, true, (2000, 4000, 1000));
    trial.feel(2, true, (4000, 4000, 2000));
    let near = trial.feel(2, false, (4000, 4000, 4000));
    assert_eq!(
        near,
        Answer::Follow(Viewport {
            zoom: 2000,
            left: 2000,
            top: 2000,
            height: 0
        })
    );
    assert_eq!(trial.feel(1, true, (6000, 4000, 1000)), Answer::Nothing);
    assert_eq!(trial.feel(1, false, (6000, 4000, 1000)), Answer::Nothing);
    let Answer::Follow(shown) = near else { unreachable!() };
    assert_eq!(trial.feel(0, true, (0, 0, 1000)), Answer::Rest(shown));
}

#[test]
fn two_quick_taps_on_one_spot_come_nearer() {
    let mut trial = Trial::of(WHOLE, false, false);
    assert_eq!(trial.taps(5000), Answer::Nothing);
    assert_eq!(
        trial.taps(5100),
        Answer::Glide(WHOLE.held(
            Grip {
                x: 5100,
                y: 4000,
                spread: 1000
            },
            Grip {
                x: 5100,
                y: 4000,
                spread: 2000
            },
            MAP,
        ))
    );
    assert_eq!(trial.taps(5000), Answer::Nothing, "a third begins anew");
    assert_eq!(trial.taps(9000), Answer::Nothing, "elsewhere");
    trial.time += 400;
    assert_eq!(trial.taps(9000), Answer::Nothing, "too late");
}

#[test]
fn what_was_more_than_a_tap_is_none() {
    let mut trial = Trial::of(WHOLE, false, false);
    trial.slides(1, 1000);
    assert_eq!(trial.taps(5000), Answer::Nothing, "after a slide");
    let mut trial = Trial::of(WHOLE, false, false);
    trial.taps(5000);
    trial.feel(1, true, (5000, 4000, 1000));
    trial.feel(2, true, (5000, 4000, 1000));
    trial.feel(1, true, (5000, 4000, 1000));
    assert_eq!(trial.feel(0, true, (0, 0, 1000)), Answer::Nothing, "with two fingers");
}
