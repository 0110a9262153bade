//! The device's clock, as its own time zone shows it, and what is to be done in a moment.
//!
//! Refuses to be asked during a first render: the prerendered page knows no today.

use advisory_model::Date;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Today's date in the device's time zone; `None` when its clock is beyond all calendars.
pub fn today() -> Option<Date> {
    now().get(..10)?.parse().ok()
}

/// The local time, such as `2026-11-22T10:11:12`.
pub fn now() -> String {
    // As far from universal time as the clock on the wall is, the browser writes the wall's time.
    let now = js_sys::Date::new_0();
    let on_the_wall = now.get_time() - now.get_timezone_offset() * 60_000.0;
    let mut text: String = js_sys::Date::new(&on_the_wall.into()).to_iso_string().into();
    text.truncate(19);
    text
}

/// Milliseconds since 1970, in which changes are timed.
pub fn milliseconds() -> u64 {
    let now = js_sys::Date::now();
    if now > 0.0 { now as u64 } else { 0 }
}

/// Does something once, after so many milliseconds.
pub fn later(milliseconds: i32, does: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        let does = Closure::once_into_js(does);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(does.unchecked_ref(), milliseconds);
    }
}
