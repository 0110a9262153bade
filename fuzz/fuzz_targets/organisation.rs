//! Any text as an organisation's file: taken within its limits, or refused with a place and a reason.
#![no_main]

use advisory_organisation::{MAX_BYTES, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match read(text, &advisory_model::example::report()) {
        Ok(_) => assert!(text.len() <= MAX_BYTES),
        Err(problems) => {
            assert!(!problems.is_empty());
            assert!(problems.iter().all(|it| !it.path.is_empty() && !it.reason.is_empty()));
        }
    }
});
