//! Printing, in the browser's own way. Refuses to know what is printed: the stylesheet shows that.

use super::{Listener, clock};

/// Asks the browser to print, once the page stands as it is now to be; tells when it is done, as long as what comes back is kept.
pub fn open(mut done: impl FnMut() + 'static) -> Listener {
    clock::later(0, || {
        if let Some(window) = web_sys::window() {
            // Where nothing can be printed the page stays as it is.
            let _ = window.print();
        }
    });
    Listener::new(web_sys::window().as_deref(), "afterprint", move |_| done())
}
