//! Native tests: what the page holds as the build renders it, what is said of authors' mistakes, and the rules of the house.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod conditions;
mod contrast;
mod dataset;
mod emergency;
mod export;
mod hosts;
mod house_rules;
mod kept;
mod labels;
mod map;
mod organisation;
mod organisation_missing;
mod organisation_numbers;
mod overview;
mod package;
mod places;
mod plan;
mod readme;
mod rendered;
mod report;
mod snapshot;
mod state;
mod timeline;
mod trip_briefing;
mod trip_device;
mod trip_example;
mod trip_exchange;
mod trip_list;
mod trip_paper;
mod trip_trips;
mod trip_words;
mod words;
