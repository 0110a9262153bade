//! How smoothly the map moves on a phone whose processor is a sixth of this one. Not a test: it prints figures, beside those of the page
//! at rest, and `cargo xtask bench` runs it alone.

use crate::browser::in_a_browser;
use crate::hand::{face_the_map, hold_a_phone, point, tap, touch};
use crate::page::Page;
use crate::throttle::slow_down;
use fantoccini::key::Key;
use serde_json::json;
use std::time::{Duration, Instant};

const SLOWER: i32 = 6;
const LENGTH: Duration = Duration::from_secs(3);
const FRAME: Duration = Duration::from_millis(16);
/// How often a reader presses.
const PRESS: Duration = Duration::from_millis(300);
/// A frame that is later than this is seen.
const LATE: f64 = 20.0;

/// The times between frames, in milliseconds, the shortest first.
struct Frames(Vec<f64>);

impl Frames {
    fn at(&self, part: f64) -> f64 {
        let index = (self.0.len() as f64 - 1.0) * part;
        self.0[index.round() as usize]
    }

    fn in_time(&self) -> f64 {
        let in_time = self.0.iter().filter(|it| **it < LATE).count();
        in_time as f64 * 100.0 / self.0.len() as f64
    }

    fn print(&self, name: &str, at_rest: &Self) {
        println!(
            "{name:<26}{:>7}{:>12.1} %{:>11.1}{:>11.1}{:>11.1}{:>11.2}",
            self.0.len(),
            self.in_time(),
            self.at(0.5),
            self.at(0.95),
            self.at(1.0),
            self.at(0.95) / at_rest.at(0.95),
        );
    }
}

/// The frames while something is done.
async fn frames(page: &Page, does: impl AsyncFnOnce()) -> Frames {
    page.ask(
        "(() => { const times = window.times = []; const frame = (time) => { times.push(time); if (times === window.times) requestAnimationFrame(frame) };
            requestAnimationFrame(frame) })()",
    )
    .await;
    does().await;
    let between = "(() => { const times = window.times; window.times = undefined; return times.slice(1).map((time, index) => time - times[index]) })()";
    let mut frames: Vec<f64> = serde_json::from_value(page.ask(between).await).unwrap();
    frames.sort_by(f64::total_cmp);
    Frames(frames)
}

/// Two fingers around a place of the window, so far apart, all of it in thousandths; given how much of the time is over.
async fn with_two_fingers(page: &Page, way: impl Fn(f64) -> (f64, f64, f64)) {
    let (corner, end) = (point(page, (0, 0)).await, point(page, (1000, 1000)).await);
    let at = |id: i32, x: f64, y: f64| {
        let place = |from: f64, to: f64, part: f64| from + (to - from) * part / 1000.0;
        json!({ "id": id, "x": place(corner.0, end.0, x), "y": place(corner.1, end.1, y) })
    };
    let start = Instant::now();
    let mut kind = "touchStart";
    while start.elapsed() < LENGTH {
        let began = Instant::now();
        let (x, y, apart) = way(start.elapsed().as_secs_f64() / LENGTH.as_secs_f64());
        let fingers = vec![at(0, x - apart / 2.0, y), at(1, x + apart / 2.0, y)];
        touch(page, kind, fingers).await;
        kind = "touchMove";
        tokio::time::sleep(FRAME.saturating_sub(began.elapsed())).await;
    }
    touch(page, "touchEnd", Vec::new()).await;
    tokio::time::sleep(PRESS).await;
}

/// There and back, twice.
fn swing(part: f64) -> f64 {
    (part * 4.0 * std::f64::consts::PI).sin()
}

async fn presses(page: &Page, keys: impl IntoIterator<Item = Key>) {
    for key in keys {
        page.press(key).await;
        tokio::time::sleep(PRESS).await;
    }
}

#[test]
#[ignore = "it measures, and says nothing of right or wrong: `cargo xtask bench`"]
fn the_map_moves() {
    in_a_browser(async |page| {
        hold_a_phone(page).await;
        page.open("#map").await;
        face_the_map(page).await;
        slow_down(page, SLOWER).await;
        println!(
            "\nA processor {SLOWER} times slower, 360 by 740 px at 2 pixels each, drawn without a graphics card; times in ms\n"
        );
        println!(
            "{:<26}{:>7}{:>14}{:>11}{:>11}{:>11}{:>11}",
            "", "frames", "< 20 ms", "median", "95 %", "worst", "to rest"
        );
        let rest = frames(page, async || tokio::time::sleep(LENGTH).await).await;
        rest.print("the page at rest", &rest);
        let show = async |name: &str, frames: Frames| frames.print(name, &rest);

        let pinch = async || {
            with_two_fingers(page, |part| {
                (500.0, 500.0, 450.0 - 300.0 * (part * 2.0 * std::f64::consts::PI).cos())
            })
            .await
        };
        show("a pinch in and out", frames(page, pinch).await).await;
        with_two_fingers(page, |part| (500.0, 500.0, 200.0 + 600.0 * part)).await;
        let drag = async || {
            with_two_fingers(page, |part| {
                (500.0 + 250.0 * swing(part), 500.0 + 150.0 * swing(part), 200.0)
            })
            .await
        };
        show("a drag by two fingers", frames(page, drag).await).await;
        let nearer = async || with_two_fingers(page, |part| (500.0, 500.0, 200.0 + 600.0 * part)).await;
        show("a pinch to 12 times", frames(page, nearer).await).await;
        show("a drag there", frames(page, drag).await).await;
        let back = async || with_two_fingers(page, |part| (500.0, 500.0, 900.0 - 850.0 * part)).await;
        show("a pinch back", frames(page, back).await).await;

        page.ask("$('svg a.region[tabindex=\"0\"]').focus()").await;
        let keys = |keys: [Key; 4]| async move || presses(page, keys.into_iter().cycle().take(10)).await;
        show(
            "arrow keys",
            frames(page, keys([Key::Right, Key::Down, Key::Left, Key::Up])).await,
        )
        .await;
        let typed = async || {
            for key in ["+", "+", "+", "+", "+", "-", "-", "-", "-", "0"] {
                page.type_in(key).await;
                tokio::time::sleep(PRESS).await;
            }
        };
        show("plus and minus keys", frames(page, typed).await).await;
        let mut buttons = Vec::new();
        for number in 1..=3 {
            let place = format!(
                "(() => {{ const it = $('.tools button:nth-child({number})').getBoundingClientRect(); return [it.x + 20, it.y + 20] }})()"
            );
            buttons.push(serde_json::from_value(page.ask(&place).await).unwrap());
        }
        let pressed = async || {
            for number in [1, 1, 1, 1, 1, 2, 2, 2, 2, 3] {
                tap(page, buttons[number - 1]).await;
                tokio::time::sleep(PRESS).await;
            }
        };
        show("buttons", frames(page, pressed).await).await;
        println!();
    });
}
