//! The checklist: eight phases, each item with its reason, nothing ticked and nothing cleared.

use crate::rendered::{Rendered, text, within};
use advisory_model::Phase;
use travel_advisory::content::Content;

#[test]
fn every_phase_is_there_in_order() {
    let page = Rendered::page();
    let phases: Vec<&str> = Phase::ALL.iter().map(|phase| phase.slug()).collect();
    assert_eq!(phases.len(), 8);
    assert_eq!(page.attributes("[data-phase]", "data-phase"), phases);
}

#[test]
fn every_item_is_there_once_unticked_with_a_reason_and_its_paragraph() {
    let page = Rendered::page();
    let report = Content::embedded().unwrap().report;
    let items = page.all("[data-item]");
    assert_eq!(items.len(), report.items.len());
    for item in &report.items {
        let shown = page.one(&format!("[data-item='{}']", item.id));
        assert!(text(shown).contains(&item.text), "{}", item.id);
        let boxes = within(shown, "input[type=checkbox]");
        assert_eq!(boxes.len(), 1, "{}", item.id);
        assert_eq!(boxes[0].value().attr("checked"), None, "{}", item.id);
        assert!(!within(shown, ".why a.source[href^='#']").is_empty(), "{}", item.id);
    }
}

#[test]
fn the_list_opens_with_the_level_and_is_not_finished() {
    let page = Rendered::page();
    let plan = page.text("[data-section=plan]");
    assert!(plan.contains("Level 4") && plan.contains("2019"));
    assert!(page.all(".finished").is_empty());
    assert_eq!(page.attributes("[data-save-state]", "data-save-state"), ["unsaved"]);
}
