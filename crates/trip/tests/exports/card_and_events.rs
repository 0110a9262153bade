//! The pocket card, and what a host hears.

use crate::today;
use crate::trips::{field_trip, outward, report, with};
use advisory_model::{Phone, Traveller};
use advisory_trip::card::{OrganisationContact, OrganisationContacts};
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
    let card = card::of(&outward(&field_trip()), report(), &Words::english(), None, today());
    let lines: Vec<_> = card.panels.iter().flat_map(|panel| &panel.lines).collect();
    for contact in report().reference.contacts.iter().filter(|it| it.kind.is_emergency()) {
        for phone in &contact.phones {
            let number = Some(phone.clone());
            let found = lines.iter().find(|it| it.phone == number).unwrap();
            assert_eq!(found.phone.as_ref().unwrap().printed, phone.printed);
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
    let card = card::of(&outward(&field_trip()), report(), &Words::english(), None, today());
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
    let grave = report().reference.situations.iter().filter(|it| it.on_card);
    assert_eq!(titles, grave.count());
}

/// Whose advice it is can be told on paper too: each step of ours has a mark, or its title has where all steps are.
#[test]
fn the_card_marks_what_is_ours_and_says_whom_others_call() {
    let card = card::of(&outward(&field_trip()), report(), &Words::english(), None, today());
    let lines: Vec<&str> = (card.panels.iter().flat_map(|it| &it.lines))
        .map(|it| &*it.text)
        .collect();
    for situation in report().reference.situations.iter().filter(|it| it.on_card) {
        let all_ours = situation.basis().is_some();
        let title = if all_ours {
            format!("{} (ours)", situation.title)
        } else {
            situation.title.clone()
        };
        assert!(lines.contains(&&*title), "{title}");
        for step in &situation.steps {
            let is_marked = step.basis().is_some() && !all_ours;
            let line = if is_marked {
                format!("{} (ours)", step.text)
            } else {
                step.text.clone()
            };
            assert!(lines.contains(&&*line), "{line}");
        }
    }
    for panel in &card.panels[4..7] {
        assert_eq!(panel.lines[0].text, "(ours): Our advice, not the report’s.");
    }
    let offices = card.panels[1].lines.last().unwrap();
    assert_eq!(
        offices.text,
        "Our advice, not the report’s. If you are not a U.S. citizen, call your own embassy."
    );
}

fn organisation(contacts: usize) -> OrganisationContacts {
    let contact = |at: usize| OrganisationContact {
        label: format!("Desk {at}"),
        number: Phone {
            printed: format!("+44 (0)20 7946 {at:04}"),
        },
        hours: if at == 0 { "Day and night".into() } else { String::new() },
    };
    OrganisationContacts {
        name: "Example Aid".into(),
        contacts: (0..contacts).map(contact).collect(),
    }
}

fn card_with(organisation: Option<&OrganisationContacts>) -> card::Card {
    card::of(
        &outward(&field_trip()),
        report(),
        &Words::english(),
        organisation,
        today(),
    )
}

#[test]
fn an_organisations_numbers_stand_on_the_back_under_its_name_before_what_is_open() {
    let alone = &card_with(None).panels[7];
    let back = &card_with(Some(&organisation(2))).panels[7];
    assert_eq!(back.heading, "Example Aid: whom to call");
    let said: Vec<(&str, Option<&str>)> = back
        .lines
        .iter()
        .map(|it| (&*it.text, it.phone.as_ref().map(|it| &*it.printed)))
        .collect();
    let expected = [
        (
            "From Example Aid, not from the report. Only Example Aid answers for it.",
            None,
        ),
        ("Desk 0", Some("+44 (0)20 7946 0000")),
        ("Day and night", None),
        ("Desk 1", Some("+44 (0)20 7946 0001")),
        ("Still open", None),
    ];
    assert_eq!(said[..5], expected);
    assert!(back.lines[4].is_heading);
    assert_eq!(back.lines[5..], alone.lines);
    assert!(
        back.lines.iter().all(|it| it.anchors.is_empty()),
        "the report says none of it"
    );
}

#[test]
fn however_many_numbers_it_has_the_reports_panels_stay_as_they_are() {
    let alone = card_with(None);
    for count in [0, 1, 200] {
        let with = card_with(Some(&organisation(count)));
        assert_eq!(with.panels[..7], alone.panels[..7], "{count}");
        assert_eq!(with.panels[7] == alone.panels[7], count == 0, "{count}");
    }
}
