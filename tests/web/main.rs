//! The edge in a real browser: what `platform` promises about storage, the clock, the address bar and the host page.
//!
//! Every test of storage has a report id of its own, since all of them share one database. Natively there is nothing to run.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod browser;
mod device;
mod host;
mod location;
mod set_aside;
mod silence;
mod storage;
mod trips;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
