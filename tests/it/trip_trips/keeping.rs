//! Whether trips are kept, and what was found on the device that cannot be shown.

use super::{after, open, shown};
use crate::rendered::Rendered;
use crate::trip_example::field_mission;
use std::rc::Rc;
use travel_advisory::content::Content;
use travel_advisory::platform::storage::{SetAside, Trouble};
use travel_advisory::trip::state::PlannerState;
use travel_advisory::trip::step::{Doing, Step};

#[test]
fn the_save_indicator_says_how_it_stands_and_what_to_do_where_nothing_is_kept() {
    let report = Content::embedded().unwrap().report;
    let waiting = Rendered::of_planner(PlannerState::first(report));
    assert_eq!(waiting.attributes("[data-save-state]", "data-save-state"), ["unsaved"]);
    assert!(waiting.text("[data-save-state]").contains("Looking for trips"));

    let kept = shown(vec![field_mission()], &[]);
    assert_eq!(kept.attributes("[data-save-state]", "data-save-state"), ["saved"]);

    for trouble in [Trouble::Blocked, Trouble::Full, Trouble::Failed] {
        let mut state = after(vec![field_mission()], &[open("mission")]);
        state = state.after(&Step {
            doing: Doing::Kept("mission".into(), Rc::new(Err(trouble))),
            now: 9_000,
            fresh_id: String::new(),
        });
        let page = Rendered::of_planner(state);
        assert_eq!(page.attributes("[data-save-state]", "data-save-state"), ["blocked"]);
        assert!(
            page.text("[data-only-in-memory]").contains("Save all of it as a file"),
            "{trouble:?}"
        );
        assert_eq!(
            page.text("[data-only-in-memory] button"),
            "Save everything, with who travels"
        );
    }
}

#[test]
fn what_storage_holds_and_cannot_be_shown_is_told() {
    let mut state = after(vec![], &[]);
    assert!(
        Rendered::of_planner(state.clone())
            .all("[data-newer], [data-set-aside]")
            .is_empty()
    );
    state.newer = 2;
    state.set_aside = Rc::from([SetAside {
        key: "x".into(),
        text: "{".into(),
    }]);
    let page = Rendered::of_planner(state);
    assert!(
        page.text("[data-newer]")
            .contains("2 trips were kept by a newer version")
    );
    assert!(page.text("[data-set-aside]").contains("set aside here, unchanged"));
}
