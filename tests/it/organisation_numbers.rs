//! An organisation's numbers: shown as printed, and one of each dialled.

use crate::organisation::{organisation, shown};
use crate::rendered::text;
use crate::trip_example::field_mission;
use std::rc::Rc;
use travel_advisory::trip::organisation::Organised;
use travel_advisory::trip::paper::Printed;
use travel_advisory::trip::step::{Doing, Page};

#[test]
fn its_numbers_dial_whole() {
    let mut with_signs = organisation();
    with_signs.contacts[1].phone = "*123#".into();
    with_signs.contacts[1].link = "tel:*124#".into();
    let signs = Doing::Organisation(Organised::Read(Rc::new(with_signs)));
    let shown = shown(
        field_mission(),
        Page::Briefing,
        &[signs, Doing::Print(Some(Printed::Card))],
    );
    for numbers in [".organisation .phone", ".paper [data-panel='8'] .number"] {
        let dialled = shown.attributes(numbers, "href");
        assert!(
            dialled.contains(&"tel:+442079460000") && dialled.contains(&"tel:*123%23"),
            "{numbers}: {dialled:?}"
        );
    }
    assert_eq!(
        shown.attributes(".organisation a[href$='124%23']", "href"),
        ["tel:*124%23"]
    );
}

#[test]
fn its_numbers_are_shown_as_printed_and_one_of_each_is_dialled() {
    for (phone, leads_to) in [
        ("+44 (0)20 7946 0000 ext. 4", Some("tel:+442079460000")),
        ("Tel: (+44) 20 7946 0000 / 19", Some("tel:+442079460000")),
        ("020 7946 0000", Some("tel:02079460000")),
        ("+44 2", None),
    ] {
        let mut spoken = organisation();
        spoken.contacts.truncate(1);
        spoken.contacts[0].phone = phone.into();
        spoken.contacts[0].link = format!("tel:{phone}");
        let spoken = Doing::Organisation(Organised::Read(Rc::new(spoken)));
        let shown = shown(
            field_mission(),
            Page::Briefing,
            &[spoken, Doing::Print(Some(Printed::Card))],
        );
        for place in [
            "[data-organisation] .phones",
            ".organisation .contact",
            ".paper [data-panel='8']",
        ] {
            let there: Vec<_> = shown.all(place);
            assert!(there.iter().any(|it| text(*it).contains(phone)), "{phone} in {place}");
            let links = shown.attributes(&format!("{place} a[href^='tel:']"), "href");
            assert!(
                links.iter().all(|it| Some(*it) == leads_to),
                "{phone} in {place}: {links:?}"
            );
            assert_eq!(links.is_empty(), leads_to.is_none(), "{phone} in {place}");
        }
    }
}
