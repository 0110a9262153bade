//! The wasm program of the trips. All of it is in the library; see `src/main.rs`.

use travel_advisory as _;

fn main() {}
