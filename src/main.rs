//! The wasm program. All of it is in the library; a library that is also a `cdylib` would be built without link-time optimisation, which
//! is a fifth of the first load.

use travel_advisory as _;

fn main() {}
