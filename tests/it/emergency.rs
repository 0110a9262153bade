//! Whom to call: exactly what is printed, and that nothing is printed where nothing is.

use crate::rendered::{Rendered, text, within};
use crate::snapshot::assert_snapshot;
use travel_advisory::content::Content;

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

const MARK: &str = "Our advice, not the report’s.";

/// A step of ours is marked where it stands; where all of a situation is ours, that is said once above its steps.
#[test]
fn steps_of_ours_are_marked_as_items_of_ours_are() {
    let page = Rendered::page();
    for situation in &Content::embedded().unwrap().report.reference.situations {
        let shown = page.one(&format!("[data-situation={}]", situation.id));
        let steps: Vec<String> = within(shown, "ol > li").into_iter().map(text).collect();
        assert_eq!(steps.len(), situation.steps.len(), "{}", situation.id);
        for (said, step) in steps.iter().zip(&situation.steps) {
            let basis = step.basis().filter(|_| situation.basis().is_none());
            let expected = basis.map(|basis| format!("{}{MARK} {basis}", step.text));
            assert_eq!(*said, expected.unwrap_or_else(|| step.text.clone()), "{}", situation.id);
        }
        let above = within(shown, "summary + p.ours");
        assert_eq!(
            above.len(),
            usize::from(situation.basis().is_some()),
            "{}",
            situation.id
        );
        for (above, basis) in above.into_iter().zip(situation.basis()) {
            assert_eq!(text(above), format!("{MARK} {basis}"));
        }
    }
}

#[test]
fn whoever_is_sent_to_the_us_embassy_is_told_whom_others_call() {
    let page = Rendered::page();
    let told = format!("{MARK} If you are not a U.S. citizen, call your own embassy.");
    let mut sent = 0;
    for situation in page.all("[data-situation]") {
        let calls: String = within(situation, ".calls").into_iter().map(text).collect();
        let to_the_embassy = calls.contains("U.S. Embassy") || calls.contains("Consular Section");
        let count = text(situation).matches(&told).count();
        assert_eq!(count, usize::from(to_the_embassy), "{}", text(situation));
        sent += count;
    }
    assert!(sent > 10, "{sent}");
    for place in [
        "#calls",
        "[data-section=emergency] [data-contact=embassy]",
        "[data-section=emergency] [data-contact=consular-section]",
    ] {
        assert_eq!(page.text(place).matches(&told).count(), 1, "{place}");
    }
}

#[test]
fn what_is_inferred_of_an_office_is_marked() {
    let page = Rendered::page();
    for (contact, note) in [
        (
            "regional-security-office",
            "for the embassy; that they are this office’s too is our inference",
        ),
        ("consular-section", "That the ACS Unit belongs here is our inference"),
        (
            "osac-country-council",
            "That it is for the U.S. private sector is our inference",
        ),
    ] {
        let said = page.text(&format!("[data-section=emergency] [data-contact={contact}] .note"));
        assert!(said.starts_with("Our note:") && said.contains(note), "{said}");
    }
}
