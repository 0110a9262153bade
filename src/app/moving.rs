//! Moving the map: gestures become what is in sight, and what is in sight becomes how the drawing lies.
//!
//! While a hand moves, only the picture moves; when it rests, one action says so. It refuses to know where a finger is on the screen.

use super::effects::Surroundings;
use crate::platform::ground::{self, Ground};
use crate::platform::{Listener, clock, gesture, gesture::Gesture, location};
use crate::state::{Dispatch, MapAction, MapState};
use advisory_model::outline::{Answer, Grip, Hand, Viewport};
use advisory_model::{RegionId, Report};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// How long a hint stays, and how long the map takes to glide, as the stylesheet has it, with a frame or two; in milliseconds.
const HINT: i32 = 2000;
const GLIDE: i32 = 220;

/// A map that can be moved.
pub(super) struct Moving {
    ground: Ground,
    report: &'static Report,
    dispatch: Dispatch,
    hand: RefCell<Hand>,
    /// What the state asks for, and what is laid out.
    asked: Cell<Viewport>,
    laid: Cell<Viewport>,
    /// Counts the movements, so that the late end of one knows that another has begun.
    turn: Cell<usize>,
    /// The same of hints.
    hints: Cell<usize>,
    /// Where the page was when the map filled the window.
    scrolled: Cell<f64>,
}

impl Moving {
    pub(super) fn of(around: &Surroundings) -> Option<Rc<Self>> {
        Some(Rc::new(Self {
            ground: Ground::of(&around.host)?,
            report: around.content.report,
            dispatch: around.dispatch.clone(),
            hand: RefCell::default(),
            asked: Cell::default(),
            laid: Cell::default(),
            turn: Cell::default(),
            hints: Cell::default(),
            scrolled: Cell::default(),
        }))
    }

    /// As long as these are kept.
    pub(super) fn listen(self: Rc<Self>) -> Vec<Listener> {
        let (felt, resized, left) = (Rc::clone(&self), Rc::clone(&self), Rc::clone(&self));
        let mut listeners = gesture::listen(self.ground.window(), move |gesture| felt.feel(gesture));
        listeners.push(ground::on_resize(move || resized.fit()));
        listeners.push(ground::on_escape(move || left.leave()));
        listeners
    }

    /// Whether the gesture is the map's, and not the page's.
    fn feel(self: &Rc<Self>, gesture: Gesture) -> bool {
        let touch = match gesture {
            Gesture::Touch(touch) => touch,
            Gesture::Wheel { grips, meant } => return self.turn_wheel(grips, meant),
        };
        let answer = self.hand.borrow_mut().feel(touch, self.map());
        match answer {
            Answer::Nothing => return touch.fingers > 1,
            Answer::Hint => {
                self.hint("fingers");
                return false;
            }
            Answer::Follow(view) => {
                self.begin();
                self.ground.shift(self.laid.get(), view, false);
            }
            Answer::Rest(view) | Answer::Glide(view) => self.look(view),
        }
        true
    }

    fn turn_wheel(self: &Rc<Self>, (before, after): (Grip, Grip), meant: bool) -> bool {
        let hand = *self.hand.borrow();
        if !(meant || hand.fills_window) {
            self.hint("wheel");
            return false;
        }
        let view = hand.shown.held(before, after, self.map());
        self.glide(view, move |moving| moving.look(view));
        true
    }

    /// What follows from a new state.
    pub(super) fn follow_up(self: &Rc<Self>, before: &MapState, now: &MapState) {
        if now.viewport != self.asked.replace(now.viewport) {
            self.see(now.viewport);
        }
        if now.fills_window != before.fills_window {
            self.fill(now.fills_window);
        }
        let by_hand = now.region != before.region;
        if now.moves != before.moves || (now.cursor != before.cursor && !by_hand) {
            self.show(now.cursor);
        }
    }

    /// Another part of the map is to be seen: at once where a hand has already brought it there, else by gliding.
    fn see(self: &Rc<Self>, view: Viewport) {
        if self.hand.borrow().shown == view || self.laid.get().height != view.height {
            self.lay(view);
        } else {
            self.glide(view, move |moving| moving.lay(view));
        }
    }

    /// The picture glides, and what costs time comes when nothing moves any more.
    fn glide(self: &Rc<Self>, view: Viewport, then: impl FnOnce(&Rc<Self>) + 'static) {
        self.hand.borrow_mut().shown = view;
        self.ground.shift(self.laid.get(), view, true);
        let (moving, turn) = (Rc::clone(self), self.begin());
        clock::later(GLIDE, move || {
            if moving.turn.get() == turn {
                then(&moving);
            }
        });
    }

    fn lay(&self, view: Viewport) {
        self.begin();
        self.laid.set(view);
        self.hand.borrow_mut().shown = view;
        self.ground.lay(view, self.report.map_size);
    }

    fn fill(self: &Rc<Self>, fills: bool) {
        self.hand.borrow_mut().fills_window = fills;
        if fills {
            self.scrolled.set(location::scroll_position());
        }
        self.ground.fill(fills);
        if !fills {
            location::restore_scroll(self.scrolled.get());
        }
        let view = self.asked.get();
        self.look(view.through(if fills { self.ground.height() } else { 0 }, self.map()));
    }

    /// Whether there was a filled window to leave.
    fn leave(&self) -> bool {
        let fills = self.hand.borrow().fills_window;
        if fills {
            self.dispatch.dispatch(MapAction::FillWindow(false).into());
        }
        fills
    }

    /// The browser's window has another shape.
    fn fit(self: &Rc<Self>) {
        if self.hand.borrow().fills_window {
            self.look(self.asked.get().through(self.ground.height(), self.map()));
        }
    }

    /// A region that the keyboard is on has to be in sight.
    fn show(self: &Rc<Self>, region: RegionId) {
        let label = self.report.regions[region.index()].label;
        let view = self.asked.get().showing(label, self.map());
        if view != self.asked.get() {
            self.look(view);
        }
    }

    /// Asks for a part of the map; one that has been asked for already is only seen again.
    fn look(self: &Rc<Self>, view: Viewport) {
        if view == self.asked.get() {
            self.see(view);
        } else {
            self.dispatch.dispatch(MapAction::Look(view).into());
        }
    }

    fn hint(self: &Rc<Self>, name: &'static str) {
        self.ground.hint(name);
        let (moving, hints) = (Rc::clone(self), self.hints.get() + 1);
        self.hints.set(hints);
        clock::later(HINT, move || {
            if moving.hints.get() == hints {
                moving.ground.hint("");
            }
        });
    }

    /// The number of what begins now.
    fn begin(&self) -> usize {
        self.turn.set(self.turn.get() + 1);
        self.turn.get()
    }

    fn map(&self) -> u16 {
        self.report.map_size.1
    }
}
