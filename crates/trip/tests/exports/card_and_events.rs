//! The pocket card, and what a host hears.

use crate::today;
use crate::trips::{field_trip, outward, report, with};
use advisory_model::Traveller;
use advisory_trip::{Edit, ItemState, Outward, Words, card, events};

#[test]
fn the_host_hears_two_numbers_and_never_who_travels() {
    let alone = field_trip();
    let record = with(field_trip(), &[Traveller::Pregnant, Traveller::NgoWorker]);
    let heard = events::progress(&outward(&alone), report());
    let fields: Vec<&String> = heard.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["done", "of", "report"]);
    assert_eq!(heard["done"], 1);
    for with_travellers in [false, true] {
        let trip = Outward::of(&record, report(), with_travellers);
        assert_eq!(events::progress(&trip, report()), heard);
    }
    assert_eq!(events::complete(&outward(&alone), report()), None);
}

#[test]
fn a_finished_list_is_told_with_its_level_and_year() {
    let mut record = field_trip();
    for item in &report().items {
        record.apply(&Edit::State(item.id.clone(), ItemState::Done), 3_000);
    }
    let heard = events::complete(&outward(&record), report()).unwrap();
    assert_eq!((heard["level"].as_u64(), heard["year"].as_u64()), (Some(4), Some(2019)));
    assert_eq!(heard["done"], heard["of"]);
}

#[test]
fn the_card_has_every_number_as_printed_and_says_where_there_is_none() {
    let card = card::of(&outward(&field_trip()), report(), &Words::english(), today());
    let lines: Vec<_> = card.panels.iter().flat_map(|panel| &panel.lines).collect();
    for contact in report().reference.contacts.iter().filter(|it| it.kind.is_emergency()) {
        for phone in &contact.phones {
            let found = lines.iter().find(|it| it.phone.as_ref() == Some(phone)).unwrap();
            assert_eq!(found.text, contact.name);
            assert!(!found.anchors.is_empty());
        }
        let silent = lines
            .iter()
            .any(|it| it.text == format!("{}: no number is printed.", contact.name));
        assert_eq!(silent, contact.phones.is_empty(), "{}", contact.name);
    }
}

#[test]
fn the_card_has_eight_panels_with_what_is_needed() {
    let card = card::of(&outward(&field_trip()), report(), &Words::english(), today());
    let headings: Vec<&str> = card.panels.iter().map(|it| &*it.heading).collect();
    assert_eq!(headings[0], "Survey in Mopti");
    assert_eq!(headings[4], "If something happens (1 of 3)");
    assert_eq!(
        card.panels[0].lines[0].text,
        "Level 4 · report of 2019 · at least 6 years old"
    );
    assert_eq!(card.panels[3].lines[0].text, "Bamako, from 15 August 2026");
    let open = &card.panels[7].lines[0].text;
    assert!(open.ends_with("items still open"), "{open}");
    let lengths = [4, 5, 6].map(|at: usize| card.panels[at].lines.iter().map(|it| it.text.len()).sum::<usize>());
    let (shortest, longest) = (lengths.iter().min().unwrap(), lengths.iter().max().unwrap());
    assert!(longest - shortest < 600, "panels of about one length: {lengths:?}");
    let titles = card
        .panels
        .iter()
        .flat_map(|it| &it.lines)
        .filter(|it| it.is_heading)
        .count();
    assert_eq!(titles, report().reference.situations.len());
}
