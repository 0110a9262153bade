//! The page where a trip is said: every field by its name, nothing refused, nothing lost.

use super::editor;
use crate::rendered::{Rendered, text, within};
use crate::trip_example::{field_mission, planner_at, state_at};
use advisory_model::{Date, Lodging, Purpose, Traveller, Way};
use advisory_trip::Edit;
use travel_advisory::trip::step::Page;

#[test]
fn everything_can_be_said_and_every_field_has_a_name() {
    let page = planner_at(field_mission(), Page::Trip);
    let group = |slug: &str| format!("fieldset[data-group={slug}] .boxes:not([data-nobody-else]) input[type=checkbox]");
    for (slug, of) in [
        ("ways", Way::ALL.len()),
        ("lodgings", Lodging::ALL.len()),
        ("purposes", Purpose::ALL.len()),
        ("travellers", Traveller::ALL.len()),
    ] {
        assert_eq!(page.all(&group(slug)).len(), of, "{slug}");
    }
    let checked: Vec<&str> = page.attributes("[data-editor] input[type=checkbox][checked]", "value");
    assert_eq!(
        checked,
        ["hired-car", "hotel", "humanitarian", "ngo-worker", "pregnant"]
    );
    assert_eq!(page.attributes("[data-field=name]", "value"), ["Survey in the north"]);
    assert_eq!(page.attributes("[data-field=departure]", "value"), ["2026-08-10"]);
    assert_eq!(page.attributes("[data-field=return]", "value"), ["2026-08-24"]);
    for input in page.all("[data-editor] input") {
        let id = input.value().attr("id").unwrap_or_default();
        let is_within = input
            .ancestors()
            .filter_map(|it| it.value().as_element())
            .any(|it| it.name() == "label");
        assert!(
            is_within || page.all(&format!("label[for='{id}']")).len() == 1,
            "{:?}",
            input.value()
        );
    }
    for fieldset in page.all("[data-editor] fieldset") {
        assert!(!text(within(fieldset, "legend")[0]).is_empty());
    }
}

#[test]
fn who_travels_is_said_to_stay_on_the_device() {
    let note = "Stays on this device, and out of everything you take away unless you include it there.";
    let page = editor(&[]);
    assert_eq!(page.text("#trip-travellers-note"), note);
    let described = page.one("[data-group=travellers]").value().attr("aria-describedby");
    assert_eq!(described, Some("trip-travellers-note"));
}

#[test]
fn that_nobody_else_travels_is_a_box_of_its_own_that_says_what_it_does() {
    let page = editor(&[Edit::Travellers(vec![Traveller::Pregnant])]);
    assert_eq!(
        page.text("[data-nobody-else] label"),
        "None of the others travels with us"
    );
    let note = page.text("#trip-nobody-else-note");
    assert!(
        note.contains("only if you are sure") && note.contains("left out"),
        "{note}"
    );
    let checked = "[data-nobody-else] input[checked][aria-describedby=trip-nobody-else-note]";
    assert!(page.all(checked).is_empty(), "a tick of another box does not say it");
    assert_eq!(page.all("[data-missing-part=nobody-else]").len(), 1);
    let page = editor(&[Edit::NobodyElse(true)]);
    assert_eq!(page.all(checked).len(), 1);
    assert!(
        page.all("[data-missing-part=travellers], [data-missing-part=nobody-else]")
            .is_empty()
    );
}

#[test]
fn days_that_do_not_fit_are_told_and_kept() {
    let edits = [
        Edit::Departure(Date::new(2026, 8, 24)),
        Edit::Return(Date::new(2026, 8, 10)),
    ];
    let page = editor(&edits);
    let said = page.text("#trip-days");
    assert!(
        said.contains("10 August 2026") && said.contains("24 August 2026") && said.contains("as you typed"),
        "{said}"
    );
    assert_eq!(
        page.attributes("[data-field=departure], [data-field=return]", "value"),
        ["2026-08-24", "2026-08-10"]
    );
    assert_eq!(editor(&edits[..1]).text("#trip-days"), "");
}

#[test]
fn what_is_missing_says_what_it_would_add() {
    let parts = |page: &Rendered| {
        let parts = page.attributes("[data-missing-part]", "data-missing-part");
        parts.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let all = ["departure", "stops", "ways", "lodgings", "purposes", "travellers"];
    assert_eq!(parts(&editor(&[])), all);
    let page = editor(&[Edit::Departure(Date::new(2026, 8, 1))]);
    assert_eq!(parts(&page)[0], "return", "asked once the departure is known");
    assert!(
        editor(&[])
            .text("[data-missing]")
            .contains("days by which things are due")
    );
    let mut whole = field_mission();
    assert_eq!(parts(&planner_at(whole.clone(), Page::Trip)), ["nobody-else"]);
    whole.apply(&Edit::NobodyElse(true), 100);
    assert!(planner_at(whole, Page::Trip).all("[data-missing]").is_empty());
}

#[test]
fn a_trip_can_be_copied_put_away_and_deleted_from_its_row_and_from_its_page() {
    let page = Rendered::of_planner(state_at(field_mission(), Page::Trip));
    for place in ["[data-trip-id] [data-menu]", ".this-trip"] {
        let actions = page.attributes(&format!("{place} [data-action]"), "data-action");
        assert_eq!(actions, ["duplicate", "archive", "delete"], "{place}");
    }
    assert_eq!(
        page.attributes("[data-menu] summary", "aria-label"),
        ["More: Survey in the north"]
    );
}
