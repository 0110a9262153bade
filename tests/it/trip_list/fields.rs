//! What is written on the list's page: the traveller's own items and sections, and what is said of what cannot be kept.

use super::{after, item, page_of, with};
use crate::rendered::{Rendered, text, within};
use crate::snapshot::{assert_snapshot, html};
use crate::trip_example::field_mission;
use advisory_model::Date;
use advisory_trip::Edit;
use scraper::ElementRef;
use travel_advisory::trip::list::ListDoing;
use travel_advisory::trip::step::Doing;

#[test]
fn own_items_and_sections_stand_beside_the_reports_with_their_fields() {
    let section = Edit::OwnSection {
        id: "own-s".into(),
        name: "Camera <b>".into(),
    };
    let lens = Edit::OwnItem {
        id: "own-i".into(),
        text: "Clean the lens".into(),
        section: "own-s".into(),
        due: Date::new(2026, 8, 1),
    };
    let page = page_of(with(field_mission(), &[section, lens]));
    let home = page.one("[data-list-section='own-s']");
    assert!(text(within(home, "h4")[0]).starts_with("Camera <b>"));
    assert_eq!(within(home, "[data-field='heading-own-s']").len(), 1);
    assert_snapshot("trip-list-own-item", &html(item(&page, "own-i")));
}

#[test]
fn a_refusal_stands_at_its_field() {
    let state = after(field_mission(), &[Doing::List(ListDoing::AddItem("packing".into()))]);
    let page = Rendered::of_planner(state);
    let field = page.one("[data-field='new-text-packing']").value();
    assert_eq!(field.attr("aria-invalid"), Some("true"));
    let told = page.one(&format!("[id='{}']", field.attr("aria-describedby").unwrap()));
    assert!(text(told).starts_with("Not added: nothing is written here."));
}

#[test]
fn every_field_has_a_name_and_no_id_stands_twice() {
    let page = page_of(field_mission());
    for field in page.all(".trip-list :is(input, textarea, select)") {
        let named = field
            .ancestors()
            .filter_map(ElementRef::wrap)
            .any(|it| it.value().name() == "label");
        assert!(named, "{:?}", field.value());
    }
    let mut ids = page.attributes("[id]", "id");
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count);
}
