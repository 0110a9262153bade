//! What the reader has done, action by action.

use advisory_model::{Date, ItemId, Layer, RegionId};
use travel_advisory::content::Content;
use travel_advisory::platform::storage::Trouble;
use travel_advisory::route::{Route, Section};
use travel_advisory::state::{Action, MapAction, Restored, SaveState, State, Storage, Ticks};

const FIRST: ItemId = ItemId(0);
const SECOND: ItemId = ItemId(1);

fn built() -> Option<Date> {
    Date::new(2026, 11, 22)
}

fn begin() -> State {
    State::first(built())
}

/// The state after actions, each of which changes something.
#[track_caller]
fn after(actions: &[Action]) -> State {
    actions.iter().fold(begin(), |state, action| match state.apply(action) {
        Some(next) => next,
        None => panic!("{action:?} changes nothing"),
    })
}

fn saved(ticks: &[(ItemId, bool)]) -> Action {
    let mut restored = Restored::default();
    for (item, done) in ticks {
        restored.ticks.set(*item, *done);
    }
    Action::Restore(Ok(restored))
}

fn follow(fragment: &str) -> Action {
    let report = Content::embedded().unwrap().report;
    Action::Follow(Route::of(fragment, report).unwrap())
}

#[test]
fn an_action_that_changes_nothing_gives_no_state() {
    let state = begin();
    assert_eq!(state.apply(&MapAction::ShowLayer(Layer::AllTopics).into()), None);
    assert_eq!(state.apply(&MapAction::ChooseRegion(None).into()), None);
    let ticked = after(&[Action::Tick(FIRST, true)]);
    assert_eq!(ticked.apply(&Action::Tick(FIRST, true)), None);
}

#[test]
fn a_tick_is_unsaved_until_storage_says_that_it_has_it() {
    let ticked = [saved(&[]), Action::Tick(FIRST, true)];
    let state = after(&ticked);
    assert!(state.is_done(FIRST) && !state.is_done(SECOND));
    assert_eq!(state.save_state(), SaveState::Saving);
    let kept = state.apply(&Action::Kept(FIRST, true, Ok(()))).unwrap();
    assert_eq!(kept.save_state(), SaveState::Saved);
    assert_eq!(kept.unsaved().count(), 0);
}

#[test]
fn an_older_answer_of_storage_does_not_pass_for_the_newest_tick() {
    let state = after(&[
        saved(&[]),
        Action::Tick(FIRST, true),
        Action::Tick(FIRST, false),
        Action::Kept(FIRST, true, Ok(())),
    ]);
    assert_eq!(state.save_state(), SaveState::Saving);
    assert_eq!(state.unsaved().collect::<Vec<_>>(), [(FIRST, false)]);
}

#[test]
fn what_the_reader_did_before_the_saved_state_came_stays() {
    let state = after(&[Action::Tick(FIRST, false), saved(&[(FIRST, true), (SECOND, true)])]);
    assert!(!state.is_done(FIRST), "unticked by the reader meanwhile");
    assert!(state.is_done(SECOND), "as it was saved");
    assert_eq!(state.unsaved().collect::<Vec<_>>(), [(FIRST, false)]);
}

#[test]
fn nothing_is_called_saved_before_storage_has_answered() {
    assert_eq!(begin().save_state(), SaveState::Unsaved);
    assert_eq!(after(&[Action::Tick(FIRST, true)]).save_state(), SaveState::Unsaved);
    assert_eq!(after(&[saved(&[])]).save_state(), SaveState::Saved);
}

#[test]
fn blocked_storage_is_said_and_ticks_go_on() {
    let state = after(&[Action::Restore(Err(Trouble::Blocked)), Action::Tick(FIRST, true)]);
    assert_eq!(state.storage, Storage::Blocked(Trouble::Blocked));
    assert_eq!(state.save_state(), SaveState::Blocked(Trouble::Blocked));
    assert!(state.is_done(FIRST));
}

#[test]
fn once_something_is_kept_after_all_nothing_is_called_saved_before_the_rest_is_read() {
    let kept = after(&[
        Action::Restore(Err(Trouble::Failed)),
        Action::Tick(FIRST, true),
        Action::Kept(FIRST, true, Ok(())),
    ]);
    assert_eq!(kept.save_state(), SaveState::Blocked(Trouble::Failed));
    assert_eq!(kept.unsaved().count(), 0, "it is not sent again");
    let read = kept.apply(&saved(&[(FIRST, true), (SECOND, true)])).unwrap();
    assert_eq!(read.save_state(), SaveState::Saved);
    assert!(read.is_done(FIRST) && read.is_done(SECOND));
}

#[test]
fn a_save_that_fails_is_said() {
    let state = after(&[
        saved(&[]),
        Action::Tick(FIRST, true),
        Action::Kept(FIRST, true, Err(Trouble::Full)),
    ]);
    assert_eq!(state.save_state(), SaveState::Blocked(Trouble::Full));
    assert!(state.is_done(FIRST));
}

#[test]
fn a_link_opens_its_section_and_clears_a_search_that_would_hide_it() {
    let state = after(&[Action::Search("visa".into()), follow("crime:2")]);
    assert_eq!((state.section, state.target.as_str()), (Section::Report, "crime:2"));
    assert_eq!(state.search, "");
    let state = after(&[Action::Search("visa".into()), follow("report")]);
    assert_eq!(state.search, "visa", "coming back to the section keeps it");
}

#[test]
fn a_link_to_the_map_may_name_layer_and_region() {
    let region = Content::embedded().unwrap().report.region("gao");
    let state = after(&[follow("map/terrorism/gao")]);
    assert_eq!(state.section, Section::Map);
    assert_eq!(state.map.layer.slug(), "terrorism");
    assert_eq!((state.map.region, Some(state.map.cursor)), (region, region));
    let state = state.apply(&follow("map")).unwrap();
    assert_eq!(state.map.region, region, "the section alone changes nothing of it");
    let state = state.apply(&follow("map/terrorism")).unwrap();
    assert_eq!(
        state.map.region, None,
        "a layer alone shows the map with nothing open, as Back asks for"
    );
}

#[test]
fn following_the_same_link_twice_leads_there_twice() {
    let state = after(&[follow("plan"), follow("plan")]);
    assert_eq!(state.visits, 2);
}

#[test]
fn closing_a_region_leaves_the_keyboard_on_it() {
    let state = after(&[
        MapAction::ChooseRegion(Some(RegionId(3))).into(),
        MapAction::ChooseRegion(None).into(),
    ]);
    assert_eq!((state.map.region, state.map.cursor), (None, RegionId(3)));
}

#[test]
fn a_clock_that_is_behind_makes_nothing_younger() {
    let earlier = Date::new(2020, 1, 1);
    assert_eq!(after(&[Action::Activate(earlier)]).today, built());
    assert_eq!(after(&[Action::Activate(None)]).today, built());
    let later = Date::new(2031, 1, 15);
    assert_eq!(after(&[Action::Activate(later)]).today, later);
}

#[test]
fn ticks_know_untouched_from_unticked() {
    let mut ticks = Ticks::default();
    assert_eq!(ticks.get(SECOND), None);
    ticks.set(SECOND, false);
    assert_eq!((ticks.get(FIRST), ticks.get(SECOND)), (None, Some(false)));
    assert_eq!(ticks.iter().collect::<Vec<_>>(), [(SECOND, false)]);
}

#[test]
fn what_another_tab_ticked_or_unticked_is_shown_and_is_saved() {
    let state = after(&[saved(&[(FIRST, true)]), saved(&[(FIRST, false), (SECOND, true)])]);
    assert!(!state.is_done(FIRST) && state.is_done(SECOND));
    assert_eq!(state.save_state(), SaveState::Saved);
}

#[test]
fn what_is_not_saved_yet_outlives_what_another_tab_saved() {
    let state = after(&[
        saved(&[(FIRST, true)]),
        Action::Tick(FIRST, false),
        saved(&[(FIRST, true), (SECOND, true)]),
    ]);
    assert!(!state.is_done(FIRST) && state.is_done(SECOND));
    assert_eq!(state.unsaved().collect::<Vec<_>>(), [(FIRST, false)]);
}

#[test]
fn once_everything_is_erased_nothing_is_ticked_and_nothing_is_to_be_saved() {
    let state = after(&[saved(&[(FIRST, true)]), Action::Tick(SECOND, true), Action::Erased]);
    assert!(!state.is_done(FIRST) && !state.is_done(SECOND));
    assert_eq!(state.unsaved().count(), 0);
    assert_eq!(state.save_state(), SaveState::Saved);
    let blocked = after(&[
        Action::Restore(Err(Trouble::Newer)),
        Action::Tick(FIRST, true),
        Action::Erased,
    ]);
    assert_eq!((blocked.save_state(), blocked.unsaved().count()), (SaveState::Saved, 0));
}
