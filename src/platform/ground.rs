//! How the map's ground lies under its window: numbers for the stylesheet, which makes lengths of them.
//!
//! A part of the map is laid out anew only when the hand rests; until then the drawing is moved as a picture, which costs no layout. A
//! `style` attribute is refused by the page's policy, the same by script is not.

use super::{Host, Listener};
use advisory_model::outline::Viewport;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

/// The window that the map is seen through, and the ground that is drawn.
#[derive(Clone, Debug)]
pub struct Ground {
    page: HtmlElement,
    window: HtmlElement,
    ground: HtmlElement,
}

impl Ground {
    /// The widget's own; none where its page is none of this build.
    pub fn of(host: &Host) -> Option<Self> {
        let find = |css| host.root().query_selector(css).ok().flatten()?.dyn_into().ok();
        Some(Self {
            page: find(".travel-advisory")?,
            window: find(".window")?,
            ground: find(".ground")?,
        })
    }

    /// The element that gestures are made over.
    pub fn window(&self) -> &HtmlElement {
        &self.window
    }

    /// How high the window is, in ten-thousandths of its width.
    pub fn height(&self) -> i32 {
        self.window.client_height() * 10_000 / self.window.client_width().max(1)
    }

    /// Lays the drawing out, as this part of a map of this size is seen.
    pub fn lay(&self, view: Viewport, (width, height): (u16, u16)) {
        set(&self.window, "--shape", &format!("{width}/{height}"));
        set(&self.window, "--zoom", &view.zoom.to_string());
        let set = |name, value: &str| set(&self.ground, name, value);
        set("--left", &view.left.to_string());
        set("--top", &view.top.to_string());
        self.moves("", "none");
    }

    /// Moves the picture, so that what is laid out looks as another part would. It follows the hand, or glides there.
    pub fn shift(&self, laid: Viewport, shown: Viewport, glides: bool) {
        self.moves(if glides { "glides" } else { "follows" }, &picture(laid, shown));
    }

    /// Shows a hint, or none.
    pub fn hint(&self, name: &str) {
        let _ = self.window.set_attribute("data-hint", name);
    }

    /// Gives the map the whole of the browser's window, or gives the page back.
    pub fn fill(&self, fills: bool) {
        let _ = self.page.toggle_attribute_with_force("data-map-fills", fills);
        if fills {
            self.page.scroll_into_view();
        }
    }

    fn moves(&self, how: &str, transform: &str) {
        let _ = self.ground.set_attribute("data-moves", how);
        set(&self.ground, "transform", transform);
    }
}

fn set(element: &HtmlElement, name: &str, value: &str) {
    let _ = element.style().set_property(name, value);
}

/// Tells that the browser's window has another size, or was turned.
pub fn on_resize(resized: impl Fn() + 'static) -> Listener {
    let window = web_sys::window();
    Listener::new(window.as_deref(), "resize", move |_| resized())
}

/// Tells that Escape was pressed, wherever the keyboard is; what `pressed` answers with `true` nobody else gets.
pub fn on_escape(pressed: impl Fn() -> bool + 'static) -> Listener {
    let window = web_sys::window();
    Listener::first(window.as_deref(), "keydown", move |event| {
        if event.unchecked_ref::<KeyboardEvent>().key() == "Escape" && pressed() {
            event.stop_propagation();
        }
    })
}

/// The transform under which `laid` looks like `shown`.
fn picture(laid: Viewport, shown: Viewport) -> String {
    let by = |laid_at: i32, shown_at: i32| laid_at * laid.zoom - shown_at * shown.zoom;
    format!(
        "translate(calc({}*.00001cqi),calc({}*.00001cqi))scale(calc({}/{}))",
        by(laid.left, shown.left),
        by(laid.top, shown.top),
        shown.zoom,
        laid.zoom
    )
}
