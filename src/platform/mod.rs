//! The edge: the only modules, with `element`, that name the browser. Each holds one concern.
//!
//! They refuse to know the report or the state, and to panic: what the browser does not give comes back as `None`, `false`
//! or a [`storage::Trouble`]. All of it compiles natively, where nothing calls it, since effects do not run there.

#[cfg(feature = "planner")]
pub mod clipboard;
pub mod clock;
pub mod console;
pub mod download;
#[cfg(feature = "planner")]
pub mod fetch;
#[cfg(feature = "planner")]
pub mod file;
pub mod focus;
pub mod gesture;
pub mod ground;
pub mod host;
pub mod input;
pub mod json;
pub mod location;
#[cfg(feature = "planner")]
pub mod offline_copy;
pub mod persistence;
#[cfg(feature = "planner")]
pub mod picture;
pub mod print;
pub mod random;
pub mod report_page;
#[cfg(feature = "planner")]
pub mod share;
pub mod sheet;
pub mod storage;
pub mod tabs;

mod listener;

pub use host::Host;
pub use listener::Listener;
