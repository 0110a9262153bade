//! What comes into sight when the map is moved: nothing beside it, and always what was held.

use super::*;

/// The height of the map, in its units.
const MAP: u16 = 800;
const WHOLE: Viewport = Viewport {
    zoom: 1000,
    left: 0,
    top: 0,
    height: 0,
};
/// A phone held upright, and one on its side.
const HIGH: i32 = 20_000;
const LOW: i32 = 4000;

fn at(zoom: i32, left: i32, top: i32) -> Viewport {
    Viewport {
        zoom,
        left,
        top,
        height: 0,
    }
}

fn grip(x: i32, y: i32, spread: i32) -> Grip {
    Grip { x, y, spread }
}

#[test]
fn what_a_hand_holds_stays_under_it() {
    let near = at(4000, 3000, 2000);
    let cases = [
        (
            "a drag",
            near,
            grip(5000, 5000, 1),
            grip(1000, 7000, 1),
            at(4000, 4000, 1500),
        ),
        (
            "two fingers apart",
            WHOLE,
            grip(5000, 4000, 100),
            grip(5000, 4000, 200),
            at(2000, 2500, 2000),
        ),
        (
            "apart and aside",
            WHOLE,
            grip(5000, 4000, 100),
            grip(6000, 4000, 200),
            at(2000, 2000, 2000),
        ),
        (
            "together",
            near,
            grip(4000, 4000, 200),
            grip(4000, 4000, 100),
            at(2000, 2000, 1000),
        ),
        (
            "in a corner",
            WHOLE,
            grip(10_000, 8000, 100),
            grip(10_000, 8000, 1000),
            at(10_000, 9000, 7200),
        ),
    ];
    for (name, view, before, after, expected) in cases {
        assert_eq!(view.held(before, after, MAP), expected, "{name}");
    }
}

#[test]
fn the_map_fills_the_window_however_it_is_pulled() {
    let cases = [
        (
            "dragged too far to the right",
            at(2000, 0, 0).moved(-500, 0, MAP),
            at(2000, 0, 0),
        ),
        (
            "dragged too far to the left",
            at(2000, 4000, 0).moved(900, 0, MAP),
            at(2000, 5000, 0),
        ),
        ("too far up", at(2000, 0, 3000).moved(0, 900, MAP), at(2000, 0, 4000)),
        ("smaller than whole", at(2000, 5000, 4000).zoomed(100, MAP), WHOLE),
        (
            "larger than the largest",
            at(10_000, 0, 0).zoomed(3000, MAP),
            at(12_000, 84, 67),
        ),
        (
            "out at the edge",
            at(4000, 7500, 6000).zoomed(500, MAP),
            at(2000, 5000, 4000),
        ),
        (
            "fingers on one spot",
            WHOLE.held(grip(0, 0, 0), grip(0, 0, 0), MAP),
            WHOLE,
        ),
    ];
    for (name, view, expected) in cases {
        assert_eq!(view, expected, "{name}");
    }
}

#[test]
fn in_a_window_of_another_shape_the_map_fills_it_or_stands_in_its_middle() {
    let cases = [
        ("whole, in a high window", WHOLE.through(HIGH, MAP), (1000, 0, -6000)),
        ("whole, in a low one", WHOLE.through(LOW, MAP), (500, -5000, 0)),
        (
            "near, in a high one",
            at(4000, 3000, 3000).through(HIGH, MAP),
            (4000, 3000, 1500),
        ),
        (
            "near, in a low one",
            at(4000, 3000, 3000).through(LOW, MAP),
            (4000, 3000, 3500),
        ),
        (
            "and back in the page",
            WHOLE.through(LOW, MAP).through(0, MAP),
            (1000, 0, 0),
        ),
    ];
    for (name, view, expected) in cases {
        assert_eq!((view.zoom, view.left, view.top), expected, "{name}");
    }
}

#[test]
fn every_point_of_the_map_can_be_brought_into_sight() {
    for zoom in [1000, 1500, 4000, 12_000] {
        for height in [0, HIGH, LOW] {
            for point in [(0, 0), (1000, 800), (500, 400), (999, 1), (250, 640)] {
                let view = Viewport { zoom, height, ..WHOLE }.showing(point, MAP);
                let (x, y) = (i32::from(point.0) * 10, i32::from(point.1) * 10);
                let (right, lower) = (view.left + view.on_map(WIDTH), view.top + view.on_map(view.height(MAP)));
                assert!((view.left..=right).contains(&x), "{point:?} beside {view:?}");
                assert!((view.top..=lower).contains(&y), "{point:?} above or below {view:?}");
                assert_eq!(view.showing(point, MAP), view, "once is enough");
            }
        }
    }
}

#[test]
fn no_number_is_ever_too_large() {
    let far = grip(30_000, 60_000, 60_000);
    for height in [0, 1, 60_000] {
        let view = Viewport { height, ..WHOLE }.held(grip(0, 0, 1), far, MAP);
        assert_eq!(view.zoom, Viewport::LARGEST);
        assert!(view.held(far, grip(0, 0, 1), MAP).is_whole(MAP));
    }
    assert!(WHOLE.whole(0).is_whole(0), "a map without a height");
}
