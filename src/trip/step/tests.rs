//! How trips begin: of nothing, of a template, of another trip, and with what was ticked before.

use super::*;
use crate::content::Content;
use crate::state::SaveState;
use crate::trip::state::tests::{Told, kept, loaded, named};

#[test]
fn a_new_trip_is_empty_open_and_not_yet_kept() {
    let told = Told::begin().then(Doing::Create(None));
    assert_eq!((told.trip().name.value.as_str(), told.stops().len()), ("", 0));
    assert_eq!(told.state.page, Page::Trip);
    assert_eq!(told.state.save_state(), SaveState::Saving);
    let trip = told.trip().clone();
    assert_eq!(told.then(kept(&trip)).state.save_state(), SaveState::Saved);
}

#[test]
fn a_trip_from_a_template_is_that_template_without_days() {
    let report = Content::embedded().unwrap().report;
    for (place, template) in report.reference.templates.iter().enumerate() {
        let told = Told::begin().then(Doing::Create(Some(place)));
        assert_eq!(
            told.trip().name.value,
            "",
            "what the traveller has not typed is not in what leaves the device"
        );
        assert_eq!(told.trip().trip(report), template.trip);
    }
    let told = Told::begin().then(Doing::Create(Some(99)));
    assert_eq!(told.stops(), [""; 0], "a template that is not there is nothing");
}

#[test]
fn the_first_trip_begins_with_what_was_ticked_on_the_list_for_everyone() {
    let item = Content::embedded().unwrap().report.items[0].id.as_str();
    let told = Told::at_first().then(loaded(&[], &[item])).then(Doing::Create(None));
    assert_eq!(told.trip().state(item), ItemState::Done);
    assert_eq!(told.said(), Some(&Said::MadeWithTicks(String::new(), 1)));
    let told = told.then(Doing::Create(None));
    assert_eq!(
        told.trip().state(item),
        ItemState::Open,
        "the second trip begins with nothing done"
    );
}

#[test]
fn ticks_that_storage_tells_later_are_taken_over_once_and_only_by_the_first_trip() {
    let report = Content::embedded().unwrap().report;
    let [item, other] = [0, 1].map(|index| report.items[index].id.as_str());
    let early = Told::at_first()
        .then(Doing::Create(None))
        .then(Doing::Edit(Edit::State(other.into(), ItemState::NotApplicable)))
        .then(loaded(&[], &[item, other]));
    assert_eq!(
        early.trip().state(item),
        ItemState::Done,
        "made before storage was read"
    );
    assert_eq!(
        early.trip().state(other),
        ItemState::NotApplicable,
        "what was said in the trip stays"
    );

    let trip = early.trip().clone();
    let reopened = early
        .then(Doing::Edit(Edit::State(item.into(), ItemState::Open)))
        .then(loaded(&[trip], &[item]));
    assert_eq!(reopened.trip().state(item), ItemState::Open, "asked once");

    let not_first = Told::at_first()
        .then(Doing::Create(None))
        .then(loaded(&[Record::new(&report.id, "kept")], &[item]));
    assert_eq!(
        not_first.trip().state(item),
        ItemState::Open,
        "there was a trip already"
    );
}

#[test]
fn a_trip_that_was_kept_takes_nothing_over_when_it_is_read_again() {
    let report = Content::embedded().unwrap().report;
    let item = report.items[0].id.as_str();
    let told = Told::at_first().then(loaded(&[Record::new(&report.id, "kept")], &[item]));
    assert_eq!(told.state.trips[0].state(item), ItemState::Open);
}

#[test]
fn a_copy_has_the_plan_and_leaves_behind_what_was_done() {
    let told = Told::begin()
        .then(Doing::Create(None))
        .then(named("Survey"))
        .adds("place:siby");
    let told = told.then(Doing::Edit(Edit::State("an-item".into(), ItemState::Done)));
    let original = told.trip().clone();
    let copied = told.then(Doing::Duplicate(original.id.clone()));
    assert_ne!(copied.trip().id, original.id);
    assert_eq!(copied.trip().name.value, "Copy of Survey");
    assert_eq!(copied.stops(), ["place:siby"]);
    assert_eq!(copied.trip().state("an-item"), ItemState::Open);
    assert_eq!(copied.state.trips[0], original, "the original is as it was");
}

#[test]
fn a_copy_of_a_trip_that_was_put_away_is_at_hand() {
    let told = Told::begin().then(Doing::Create(None));
    let id = told.id();
    let told = told
        .then(Doing::EditOf(id.clone(), Edit::Archive(true)))
        .then(Doing::Duplicate(id));
    assert!(!told.trip().archived.value);
    assert_eq!(told.state.current().count(), 1);
}

#[test]
fn the_host_may_ask_for_another_template_at_any_time() {
    let asks = |slug: Option<&'static str>| Doing::Heed {
        template: slug.map(AttrValue::from),
        left_out: [false; 5],
    };
    let templates = &Content::embedded().unwrap().report.reference.templates;
    let mut told = Told::begin();
    for (slug, begins_with) in [
        (Some("transit"), templates.iter().position(|it| it.id == "transit")),
        (
            Some("business-visit-to-bamako"),
            templates.iter().position(|it| it.id == "business-visit-to-bamako"),
        ),
        (Some("no-such-template"), None),
        (None, None),
    ] {
        told = told.then(asks(slug));
        assert_eq!(told.state.template, begins_with, "{slug:?}");
    }
}
