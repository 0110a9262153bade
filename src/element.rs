//! What `static/travel-advisory.js` calls: the only functions that leave the wasm.
//!
//! Two programs are made of this library, and each exports its own: the page, and the planner that is loaded when the traveller asks.

#[cfg(any(not(feature = "planner"), feature = "hydration", feature = "ssr"))]
mod page;
#[cfg(feature = "planner")]
mod planner;
