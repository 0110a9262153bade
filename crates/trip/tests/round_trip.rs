//! What is written is read back whole: on the device, from a file, from a link, and from a code.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod made_up;

use advisory_model::{Report, Traveller, example, source};
use advisory_trip::reading::{Incoming, read};
use advisory_trip::{Edit, ItemState, Merge, Outward, Record, code, comparison, file, link};
use proptest::prelude::*;
use std::path::Path;

const NOW: u64 = 1_790_000_000_000;

fn only(text: &str, report: &Report) -> Record {
    match read(text, report, NOW) {
        Ok(Incoming::Trips(mut trips)) if trips.len() == 1 => trips.remove(0),
        other => panic!("{other:?}"),
    }
}

/// What a link promises to hold: all that is seen of a trip.
fn seen(record: &Record) -> String {
    let trip = (&record.name.value, record.departure.value, record.return_day.value);
    let words = [
        &record.ways,
        &record.lodgings,
        &record.purposes,
        &record.travellers,
        &record.absent,
    ]
    .map(|it| &it.value);
    let marks = record
        .marks
        .iter()
        .map(|(id, it)| (id, it.state.value, &it.reason.value, &it.note.value));
    let marks: Vec<_> = marks
        .filter(|it| *it != (it.0, ItemState::Open, &String::new(), &String::new()))
        .collect();
    let items = record.own_items.iter().filter(|(_, it)| !it.removed.value);
    let items: Vec<_> = items
        .map(|(id, it)| (id, &it.text.value, &it.section.value, it.due.value))
        .collect();
    let sections = record.own_sections.iter().filter(|(_, it)| !it.removed.value);
    let sections: Vec<_> = sections.map(|(id, it)| (id, &it.name.value)).collect();
    let order: Vec<_> = record
        .order
        .iter()
        .filter(|(_, it)| !it.is_unset())
        .map(|(id, it)| (id, &it.value))
        .collect();
    format!(
        "{trip:?} {:?} {words:?} {marks:?} {items:?} {sections:?} {order:?}",
        record.stops.value
    )
}

proptest! {
    #![proptest_config(made_up::cases(300))]

    #[test]
    fn the_device_reads_back_what_it_kept(record in made_up::record()) {
        prop_assert_eq!(Record::from_text(&record.to_text(), &record.report), Ok(record));
    }

    #[test]
    fn a_file_holds_everything_that_its_owner_lets_out(record in made_up::record()) {
        let report = example::report();
        let outward = Outward::of(&record, &report, true);
        let text = file::write(std::slice::from_ref(&outward), &report);
        prop_assert_eq!(&only(&text, &report), outward.record());
        prop_assert_eq!(only(&record.to_text(), &report), record, "a single trip is read as well");
    }

    #[test]
    fn a_file_holds_each_of_several_trips(first in made_up::record(), second in made_up::record()) {
        let report = example::report();
        let trips = [first.copy_as("a", 1), second.copy_as("b", 1)].map(|it| Outward::of(&it, &report, true));
        let written = trips.iter().map(|it| it.record().clone()).collect();
        prop_assert_eq!(read(&file::write(&trips, &report), &report, NOW), Ok(Incoming::Trips(written)));
    }

    #[test]
    fn reading_ones_own_file_back_changes_nothing(record in made_up::record(), with_travellers: bool) {
        let report = example::report();
        let text = file::write(&[Outward::of(&record, &report, with_travellers)], &report);
        let compared = comparison::compare(std::slice::from_ref(&record), &[only(&text, &report)], &report).remove(0);
        prop_assert_eq!(compared.changes, []);
        prop_assert_eq!(compared.outcome, record);
    }

    #[test]
    fn a_link_holds_all_that_is_seen_at_one_time(record in made_up::record(), with_travellers: bool) {
        let report = example::report();
        let outward = Outward::of(&record, &report, with_travellers);
        let back = only(&link::fragment(&outward), &report);
        prop_assert_eq!(seen(&back), seen(outward.record()));
        prop_assert_eq!(&back.id, &record.id);
        prop_assert!(back.latest() == outward.record().latest() || back.latest() == 0);
        prop_assert!(with_travellers || (back.travellers.is_unset() && back.absent.is_unset()));
    }

    #[test]
    fn reading_ones_own_link_back_changes_nothing(record in made_up::record(), with_travellers: bool) {
        let report = example::report();
        let back = only(&link::fragment(&Outward::of(&record, &report, with_travellers)), &report);
        let compared = comparison::compare(std::slice::from_ref(&record), &[back], &report).remove(0);
        prop_assert_eq!(compared.changes, []);
        prop_assert_eq!(compared.kept_newer, []);
        prop_assert_eq!(seen(&compared.outcome), seen(&record));
    }
}

proptest! {
    #![proptest_config(made_up::cases(16))]

    #[test]
    fn a_code_says_its_link(url in "https://host\\.example/[A-Za-z0-9_é-]{0,500}[0-9]{0,20}") {
        prop_assert_eq!(photographed(&code::of(&url).unwrap()), url);
    }

    #[test]
    fn a_code_holds_what_the_link_holds(record in made_up::record()) {
        let report = example::report();
        let url = format!("https://host.example/#{}", link::fragment(&Outward::of(&record, &report, true)));
        let said = photographed(&code::of(&url).unwrap());
        prop_assert!(said.starts_with("https://host.example/#trip=1d."));
        prop_assert_eq!(only(&said, &report), only(&url, &report));
    }
}

/// What a reader that knows nothing of ours sees in a code, four dots to a square.
fn photographed(code: &code::Code) -> String {
    const DOTS: usize = 4;
    let side = (code.size + 2 * code::QUIET) * DOTS;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        let square = |dot: usize| (dot / DOTS).wrapping_sub(code::QUIET);
        if code.is_dark(square(x), square(y)) { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code of {} squares to a side", code.size);
    grids[0].decode().unwrap().1
}

fn full_trip(report: &Report) -> Record {
    let mut record = Record::new(&report.id, "k3v9x2m7");
    let mut now = NOW;
    let scopes = ["place:bamako", "route:rn5", "region:mopti"];
    let stop = |scope: &&str| advisory_trip::SavedStop {
        scope: (*scope).to_owned(),
        arrival: "2026-08-03".parse().ok(),
        leave: None,
    };
    let mut edits = vec![
        Edit::Name("Health survey, August".into()),
        Edit::Departure("2026-08-02".parse().ok()),
        Edit::Return("2026-08-20".parse().ok()),
        Edit::Stops(scopes.iter().map(stop).collect()),
        Edit::Ways(vec![advisory_model::Way::HiredCar, advisory_model::Way::UnFlight]),
        Edit::Lodgings(vec![advisory_model::Lodging::Hotel]),
        Edit::Purposes(vec![advisory_model::Purpose::Humanitarian]),
        Edit::Travellers(vec![Traveller::NgoWorker, Traveller::Pregnant]),
    ];
    edits.extend(
        report
            .items
            .iter()
            .map(|item| Edit::State(item.id.clone(), ItemState::Done)),
    );
    for edit in edits {
        record.apply(&edit, now);
        now += 1_000;
    }
    record
}

fn real_report() -> Report {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/mali-2019");
    source::compile(Path::new(folder), "en").unwrap()
}

#[test]
fn a_trip_with_every_item_of_the_report_done_still_makes_a_code() {
    let report = real_report();
    let record = full_trip(&report);
    let fragment = link::fragment(&Outward::of(&record, &report, true));
    let url = format!("https://advisory.example/travel-advisory/#{fragment}");
    let code = code::of(&url).unwrap();
    println!(
        "{} items: a link of {} letters, {} squares",
        report.items.len(),
        url.len(),
        code.size
    );
    assert!(url.len() < 1_500, "{} letters", url.len());
    assert!(code.size <= 113, "{} squares to a side", code.size);
    for text in [&photographed(&code), &url] {
        assert_eq!(seen(&only(text, &report)), seen(&record));
    }
}

#[test]
fn a_hundred_full_trips_are_not_too_large_a_file() {
    let report = real_report();
    let record = full_trip(&report);
    let trips: Vec<Outward> = (0..100)
        .map(|index| Outward::of(&record.copy_as(&format!("t{index}"), NOW), &report, true))
        .collect();
    let text = file::write(&trips, &report);
    println!("a file of {} bytes", text.len());
    let Ok(Incoming::Trips(read)) = read(&text, &report, NOW) else {
        panic!("refused");
    };
    assert_eq!(read.len(), 100);
}

#[test]
fn what_stays_on_the_device_is_in_no_file_and_no_link() {
    let report = real_report();
    let record = full_trip(&report);
    let outward = [Outward::of(&record, &report, false)];
    let told = [
        file::write(&outward, &report),
        only(&link::fragment(&outward[0]), &report).to_text(),
    ];
    for text in told {
        assert!(text.contains("Health survey"));
        for secret in ["pregnant", "ngo-", "travellers"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}

#[test]
fn a_link_is_found_however_it_was_pasted() {
    let report = example::report();
    let mut record = Record::new(&report.id, "t1");
    record.apply(&Edit::Name("Survey <script>alert(1)</script>".into()), 1_000);
    let fragment = link::fragment(&Outward::of(&record, &report, false));
    let (start, end) = fragment.split_at(fragment.len() / 2);
    let cases = [
        fragment.clone(),
        format!("#{fragment}"),
        format!("https://host.example/page?x=1#{fragment}"),
        format!("  \n{fragment}\n"),
        format!("My trip: https://host.example/#{fragment} – see you there"),
        format!("<https://host.example/#{fragment}>"),
        format!("https://host.example/#{start}\r\n {end}"),
        format!("https://host.example/#{}", fragment.replace('=', "%3D")),
        format!("\u{feff}#{fragment}&more=1"),
    ];
    for text in cases {
        assert_eq!(only(&text, &report), record, "{text}");
    }
}

#[test]
fn the_path_of_a_code_draws_each_dark_square_once() {
    let code = code::of("https://host.example/").unwrap();
    let mut drawn = vec![0; code.size * code.size];
    for stroke in code.path().split('M').skip(1) {
        let (x, rest) = stroke.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let (length, rest) = rest.split_once("v1h-").unwrap();
        assert_eq!(rest, format!("{length}z"));
        let (x, y, length): (usize, usize, usize) = (x.parse().unwrap(), y.parse().unwrap(), length.parse().unwrap());
        (x..x + length).for_each(|x| drawn[y * code.size + x] += 1);
    }
    for (index, times) in drawn.into_iter().enumerate() {
        assert_eq!(times, usize::from(code.is_dark(index % code.size, index / code.size)));
    }
}

#[test]
fn the_longest_code_is_read_and_a_longer_link_is_refused_in_a_sentence() {
    let url = "a".repeat(2_951);
    assert_eq!(photographed(&code::of(&url).unwrap()), url);
    let refused = code::of(&format!("{url}aa")).unwrap_err();
    assert!(refused.to_string().contains("2953 characters"), "{refused}");
}
