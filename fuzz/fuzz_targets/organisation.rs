//! Any bytes as an organisation's file: `cargo fuzz run organisation crates/organisation/tests/hostile`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let report = advisory_model::example::report();
    if let Err(problems) = advisory_organisation::read(text, &report) {
        assert!(!problems.is_empty());
    }
});
