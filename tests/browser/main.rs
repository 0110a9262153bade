//! The built page in a real browser, under the headers that a good host sends. Each file is one concern; its names say what holds.
//!
//! `cargo xtask test` builds the page, sets the browser up and runs these.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod accessibility;
mod age;
mod altered;
mod attributes;
mod bench;
mod bench_start;
mod browser;
mod builds;
mod checklist;
mod command;
mod device;
mod driver;
mod dying_server;
mod element;
mod embedded;
mod engine;
mod failure;
mod frame;
mod hand;
mod hosted;
mod hydration;
mod journeys;
mod journeys_offline;
mod kills;
mod labels;
mod map;
mod moving;
mod navigation;
mod no_script;
mod offline;
mod old_browsers;
mod organisation;
mod own_numbers;
mod page;
mod privacy;
mod search;
mod server_faults;
mod sheet;
mod single_file;
mod single_file_faults;
mod storage;
mod storage_faults;
mod table;
mod take_away;
mod timeline;
mod touching;
mod traveller;
mod trip;
mod trip_exchange;
mod trip_paper;
mod two_tabs;
mod update;
