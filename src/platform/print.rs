//! The browser's print dialogue. Refuses to decide what is on paper: the stylesheet does.

/// Opens the print dialogue, where there is one.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A sandboxed frame may refuse; the browser's own menu is still there.
        let _ = window.print();
    }
}
