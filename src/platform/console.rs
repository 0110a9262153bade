//! Words for the developer of the page around the widget. The reader is told on the page, never here.

use std::cell::RefCell;

thread_local! {
    static SAID: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// One warning in the browser's console.
pub fn warn(message: &str) {
    web_sys::console::warn_1(&message.into());
}

/// A warning that is not repeated, however often its cause is met.
pub fn warn_once(message: String) {
    if SAID.with_borrow(|said| !said.contains(&message)) {
        warn(&message);
        SAID.with_borrow_mut(|said| said.push(message));
    }
}
