//! Fingers, mouse and wheel over an element, as the model wants to know them.
//!
//! Fingers are heard as touches, because a browser that scrolls takes pointer events away; the mouse as pointer events, so that a drag
//! goes on outside the element. Refuses to decide anything: whoever listens says whether the page is still to have its share.

use super::Listener;
use advisory_model::outline::{Grip, Touch};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent, TouchEvent, WheelEvent};

/// What is told of the hand.
#[derive(Clone, Copy, Debug)]
pub enum Gesture {
    /// Fingers, or the mouse with its button held.
    Touch(Touch),
    /// The wheel was turned, or a touchpad pinched.
    Wheel {
        /// Where, and how far fingers would have moved apart to do the same.
        grips: (Grip, Grip),
        /// Whether Ctrl or Meta is held, or the touchpad pinched.
        meant: bool,
    },
}

/// All that is listened to. The last two keep the browser from its own idea of a drag: to choose what it ends on, or to carry a link away.
const EVENTS: [&str; 11] = [
    "touchstart",
    "touchmove",
    "touchend",
    "touchcancel",
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "wheel",
    "click",
    "dragstart",
];

/// Tells every gesture over the element; what `felt` answers with `true` the page does not get.
pub fn listen(element: &Element, felt: impl Fn(Gesture) -> bool + 'static) -> Vec<Listener> {
    let hearing = Rc::new(Hearing {
        element: element.clone(),
        felt: Box::new(felt),
        dragged: Cell::new(false),
    });
    let listen = |name| {
        let hearing = Rc::clone(&hearing);
        Listener::first(Some(element), name, move |event| {
            if hearing.takes(name, event) {
                event.prevent_default();
                event.stop_propagation();
            }
        })
    };
    EVENTS.map(listen).into()
}

struct Hearing {
    element: Element,
    felt: Box<dyn Fn(Gesture) -> bool>,
    /// Whether the mouse's button ended a drag, so that the click after it is none.
    dragged: Cell<bool>,
}

impl Hearing {
    fn takes(&self, name: &str, event: &Event) -> bool {
        match name {
            "dragstart" => true,
            "click" => self.dragged.take(),
            "wheel" => self.turns(event.unchecked_ref()),
            _ if name.starts_with('t') => self.fingers(name == "touchmove", event.unchecked_ref()),
            _ => self.mouse(name, event.unchecked_ref()),
        }
    }

    /// While the page scrolls moves cannot be prevented, and a second finger is not ours.
    fn fingers(&self, moved: bool, event: &TouchEvent) -> bool {
        let touches = event.touches();
        if moved && touches.length() > 1 && !event.cancelable() {
            return false;
        }
        let at = |index| touches.get(index).map(|it| (it.client_x(), it.client_y()));
        let one = at(0).unwrap_or_default();
        let touch = self.touch(event, one, at(1).unwrap_or(one));
        (self.felt)(Gesture::Touch(Touch {
            fingers: touches.length() as i32,
            changed: !moved,
            ..touch
        }))
    }

    fn mouse(&self, name: &str, event: &PointerEvent) -> bool {
        if event.pointer_type() != "mouse" {
            return false;
        }
        let (down, moved) = (name == "pointerdown", name == "pointermove");
        // The first button alone; a move without it is no drag.
        if (down && event.button() != 0) || (moved && event.buttons() & 1 == 0) {
            return false;
        }
        let at = (event.client_x(), event.client_y());
        let takes = (self.felt)(Gesture::Touch(Touch {
            fingers: i32::from(down || moved),
            by_mouse: true,
            changed: !moved,
            ..self.touch(event, at, at)
        }));
        if moved && takes {
            let _ = self.element.set_pointer_capture(event.pointer_id());
        } else {
            self.dragged.set(takes);
        }
        takes
    }

    fn turns(&self, event: &WheelEvent) -> bool {
        let at = (event.client_x(), event.client_y());
        let grip = self.touch(event, at, at).grip;
        let in_pixels = event.delta_mode() == WheelEvent::DOM_DELTA_PIXEL;
        let turned = event.delta_y() as i32 * if in_pixels { 1 } else { 30 };
        // A touchpad tells a pinch in many small turns, a wheel in few large ones.
        let other = grip.spread_by(1000 + (turned.abs() * 10).min(250));
        (self.felt)(Gesture::Wheel {
            grips: if turned < 0 { (grip, other) } else { (other, grip) },
            meant: event.ctrl_key() || event.meta_key(),
        })
    }

    /// Two points of the screen, in the measure of the element's width.
    fn touch(&self, event: &Event, one: (i32, i32), other: (i32, i32)) -> Touch {
        let bounds = self.element.get_bounding_client_rect();
        let (left, top) = (bounds.left() as i32, bounds.top() as i32);
        let width = self.element.client_width().max(1);
        let measure = |pixels: i32| pixels * 10_000 / width;
        let (across, down) = (measure(one.0 - other.0), measure(one.1 - other.1));
        let (across, down) = (f64::from(across), f64::from(down));
        let apart = (across * across + down * down).sqrt() as i32;
        Touch {
            fingers: 0,
            by_mouse: false,
            changed: false,
            grip: Grip {
                x: measure((one.0 + other.0) / 2 - left),
                y: measure((one.1 + other.1) / 2 - top),
                spread: if one == other { 1000 } else { apart },
            },
            pixel: measure(1),
            time: event.time_stamp() as i32,
        }
    }
}
