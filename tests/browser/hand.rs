//! A hand on the page: fingers, mouse and wheel as the browser itself feels them, and what is then in sight of the map.

use crate::page::Page;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long anything may take on a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(20);

/// A phone in the hand.
pub(crate) async fn hold_a_phone(page: &Page) {
    let metrics = json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
    page.tell("Emulation.setDeviceMetricsOverride", metrics).await;
    let touch = json!({ "enabled": true, "maxTouchPoints": 5 });
    page.tell("Emulation.setTouchEmulationEnabled", touch).await;
}

/// What of the map is in sight: its width in windows, and where the window's corner lies on it, in thousandths of its width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Sight {
    pub(crate) zoom: f64,
    pub(crate) left: f64,
    pub(crate) top: f64,
}

pub(crate) const WHOLE: Sight = Sight {
    zoom: 1.0,
    left: 0.0,
    top: 0.0,
};

impl Sight {
    /// The same, but for what rounding to whole pixels may do.
    pub(crate) fn is_near(self, other: Self) -> bool {
        let near = |one: f64, other: f64, by: f64| (one - other).abs() <= by;
        near(self.zoom, other.zoom, self.zoom / 50.0)
            && near(self.left, other.left, 10.0)
            && near(self.top, other.top, 10.0)
    }
}

/// Once nothing moves by itself.
pub(crate) async fn sight(page: &Page) -> Sight {
    page.wait("$('.ground').getAnimations().length === 0").await;
    let numbers = "(() => {
        const window = $('.window').getBoundingClientRect(), map = $('.ground > svg').getBoundingClientRect();
        const of = (pixels) => pixels * 1000 / map.width;
        return [map.width / $('.window').clientWidth, of(window.x - map.x), of(window.y - map.y)];
    })()";
    let [zoom, left, top] = serde_json::from_value(page.ask(numbers).await).unwrap();
    Sight { zoom, left, top }
}

/// Waits until something else is in sight, and all is at rest.
pub(crate) async fn other_sight(page: &Page, before: Sight) -> Sight {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        let now = sight(page).await;
        if !now.is_near(before)
            && page
                .is("!$('.ground').dataset.moves || $('.ground').dataset.moves === 'glides'")
                .await
        {
            return now;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the map stays at {before:?}");
}

/// The place of a point of the window, in thousandths of its width and height.
pub(crate) async fn point(page: &Page, (right, down): (i32, i32)) -> (f64, f64) {
    let place = format!(
        "(() => {{ const it = $('.window').getBoundingClientRect();
            return [it.x + it.width * {right} / 1000, it.y + it.height * {down} / 1000]; }})()"
    );
    serde_json::from_value(page.ask(&place).await).unwrap()
}

/// Brings the map into the middle of the screen.
pub(crate) async fn face_the_map(page: &Page) {
    const FACE: &str = "($('.window').scrollIntoView({ block: 'center', behavior: 'instant' }), scrollY)";
    const TWO_FRAMES: &str = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
    let start = Instant::now();
    // A page that a finger has flung goes on for a while.
    while start.elapsed() < PATIENCE {
        let before = page.ask(FACE).await;
        page.ask_later(TWO_FRAMES).await;
        if page.ask("scrollY").await == before {
            return;
        }
    }
    panic!("the page never stands still");
}

/// Fingers go down, along their ways in so many steps, and up. Ways are from point to point of the window, as in [`point`].
pub(crate) async fn slide(page: &Page, ways: &[[(i32, i32); 2]], steps: i32) {
    let mut ends = Vec::new();
    for [from, to] in ways {
        ends.push((point(page, *from).await, point(page, *to).await));
    }
    for step in 0..=steps {
        let part = f64::from(step) / f64::from(steps);
        let between = |from: f64, to: f64| from + (to - from) * part;
        let fingers = ends.iter().enumerate();
        let fingers =
            fingers.map(|(id, (from, to))| json!({ "id": id, "x": between(from.0, to.0), "y": between(from.1, to.1) }));
        touch(
            page,
            if step == 0 { "touchStart" } else { "touchMove" },
            fingers.collect(),
        )
        .await;
    }
    touch(page, "touchEnd", Vec::new()).await;
}

pub(crate) async fn tap(page: &Page, (x, y): (f64, f64)) {
    touch(page, "touchStart", vec![json!({ "id": 0, "x": x, "y": y })]).await;
    touch(page, "touchEnd", Vec::new()).await;
}

/// One event of fingers; an empty list once they are up.
pub(crate) async fn touch(page: &Page, kind: &str, fingers: Vec<Value>) {
    let event = json!({ "type": kind, "touchPoints": fingers });
    page.tell("Input.dispatchTouchEvent", event).await;
}

/// The mouse goes down, along its way, and up.
pub(crate) async fn drag(page: &Page, from: (i32, i32), to: (i32, i32)) {
    let (from, to) = (point(page, from).await, point(page, to).await);
    mouse(page, "mouseMoved", from, 0).await;
    mouse(page, "mousePressed", from, 1).await;
    for part in [0.25, 0.5, 0.75, 1.0] {
        let at = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
        mouse(page, "mouseMoved", at, 1).await;
    }
    mouse(page, "mouseReleased", to, 0).await;
}

async fn mouse(page: &Page, kind: &str, (x, y): (f64, f64), buttons: i32) {
    let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": buttons, "clickCount": 1 });
    page.tell("Input.dispatchMouseEvent", event).await;
}

/// Turns the wheel over a point of the window, toward the reader for positive numbers.
pub(crate) async fn turn_wheel(page: &Page, at: (i32, i32), by: i32, with_ctrl: bool) {
    let (x, y) = point(page, at).await;
    let modifiers = if with_ctrl { 2 } else { 0 };
    let event = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": by, "modifiers": modifiers });
    page.tell("Input.dispatchMouseEvent", event).await;
}
