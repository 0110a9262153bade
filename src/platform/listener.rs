//! A listener of the browser that lasts as long as its value.

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use web_sys::{Event, EventTarget};

/// Listens until it is dropped: keep it, and let an effect's clean-up drop it.
#[derive(Debug)]
#[must_use = "a dropped listener no longer listens"]
pub struct Listener(#[expect(dead_code, reason = "held for what its drop does")] Option<EventListener>);

impl Listener {
    /// Without a target nothing is ever heard.
    pub(super) fn new(target: Option<&EventTarget>, event: &'static str, heard: impl FnMut(&Event) + 'static) -> Self {
        Self::with(target, event, EventListenerOptions::default(), Box::new(heard))
    }

    /// Hears an event before the elements inside its target do, and may keep it from them and from the browser.
    pub(super) fn first(
        target: Option<&EventTarget>,
        event: &'static str,
        heard: impl FnMut(&Event) + 'static,
    ) -> Self {
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: false,
        };
        Self::with(target, event, options, Box::new(heard))
    }

    /// One function for all, as each would be compiled by itself.
    #[inline(never)]
    fn with(
        target: Option<&EventTarget>,
        event: &'static str,
        options: EventListenerOptions,
        heard: Box<dyn FnMut(&Event)>,
    ) -> Self {
        Self(target.map(|target| EventListener::new_with_options(target, event, options, heard)))
    }
}
