//! The device's clock, as its own time zone shows it, and what is to be done in a moment.
//!
//! Refuses to be asked during a first render: the prerendered page knows no today.

use advisory_model::Date;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Today's date in the device's time zone; `None` when its clock is beyond all calendars.
pub fn today() -> Option<Date> {
    now().split('T').next()?.parse().ok()
}

/// The local time, such as `2026-11-22T10:11:12`.
pub fn now() -> String {
    let now = js_sys::Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    let (hour, minute, second) = (now.get_hours(), now.get_minutes(), now.get_seconds());
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
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
