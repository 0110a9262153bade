//! Any text as what a traveller pastes, opens or scans, or a host hands over: what is taken can be written, and read again as the same.
#![no_main]

use advisory_model::{Report, example};
use advisory_trip::reading::{Incoming, read};
use advisory_trip::{Outward, Record, file};
use libfuzzer_sys::fuzz_target;
use std::slice;

const NOW: u64 = 1_790_000_000_000;

fuzz_target!(|text: &str| {
    let report = example::report();
    match read(text, &report, NOW) {
        Ok(Incoming::Trips(trips)) => trips.iter().for_each(|trip| is_read_again(trip, &report)),
        Ok(Incoming::Backup(backup)) => backup.trips.iter().for_each(|trip| is_read_again(trip, &report)),
        Ok(Incoming::Receipt(_)) => {}
        Err(refused) => assert!(!refused.to_string().is_empty()),
    }
});

fn is_read_again(trip: &Record, report: &Report) {
    let written = Outward::of(trip, report, true);
    let again = read(&file::write(slice::from_ref(&written), report), report, NOW);
    assert_eq!(again, Ok(Incoming::Trips(vec![written.record().clone()])));
}
