//! Whom to call: exactly what is printed, and that nothing is printed where nothing is.

use crate::rendered::{Rendered, text, within};
use crate::snapshot::assert_snapshot;

const PRINTED: [(&str, &[&str]); 8] = [
    ("embassy", &["tel:+22320702300"]),
    ("regional-security-office", &["tel:+22320702552"]),
    ("consular-section", &["tel:+22320702505"]),
    ("pasteur-clinic", &["tel:+22320291010"]),
    ("golden-life-hospital", &["tel:+22320229999", "tel:+22320221111"]),
    ("hospital-gabriel-toure", &["tel:+22322227122"]),
    ("hospital-of-mali", &[]),
    ("international-sos", &[]),
];

#[test]
fn the_seven_printed_numbers_can_be_dialled_and_no_other() {
    let page = Rendered::page();
    for (contact, numbers) in PRINTED {
        let card = page.one(&format!("[data-section=emergency] [data-contact={contact}]"));
        let dialled: Vec<&str> = within(card, "a[href^='tel:']")
            .iter()
            .filter_map(|it| it.value().attr("href"))
            .collect();
        assert_eq!(dialled, numbers, "{contact}");
        let gap = text(card).contains("No number is printed");
        assert_eq!(gap, numbers.is_empty(), "{contact}: {}", text(card));
    }
    let mut all = page.attributes("a[href^='tel:']", "href");
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 7, "{all:?}");
}

#[test]
fn police_and_ambulance_say_that_no_number_is_printed() {
    let page = Rendered::page();
    for contact in ["police", "ambulance"] {
        let card = page.text(&format!("[data-section=emergency] [data-contact={contact}]"));
        assert!(card.contains("No number is printed"), "{card}");
    }
}

#[test]
fn addresses_and_hours_stand_where_they_are_printed() {
    let page = Rendered::page();
    let cards = ["embassy", "police", "international-sos"]
        .map(|contact| page.html(&format!("[data-section=emergency] [data-contact={contact}]")));
    assert_snapshot("emergency-contacts", &cards.join("\n\n"));
}

#[test]
fn the_sheet_has_every_number_too() {
    let page = Rendered::page();
    assert_eq!(page.all("#calls a[href^='tel:']").len(), 7);
}
