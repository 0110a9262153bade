//! A country security report as a widget: overview, risk map, checklist, the whole report, emergency numbers.
//!
//! Everything happens in the reader's browser. The same components render natively, for the prerendered page and for tests, and in the
//! browser, where they take over what was prerendered. Only `platform` and `element` know that there is a browser.

pub mod app;
pub mod content;
mod element;
mod emergency;
mod map;
mod offline;
mod overview;
mod plan;
#[doc(hidden)]
pub mod platform;
#[cfg(feature = "ssr")]
pub mod prerender;
mod region;
mod report_reader;
pub mod route;
pub mod saved;
pub mod settings;
pub mod state;
pub mod text;
#[cfg(feature = "planner")]
pub mod trip;
mod ui;
mod view;
