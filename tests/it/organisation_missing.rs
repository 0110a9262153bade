//! What an organisation adds and is not there: a file that is late or wrong adds nothing, and that is said in each of its places.

use crate::organisation::{EXAMPLE, after, organised, shown, with_organisation};
use crate::rendered::{Rendered, text};
use crate::snapshot::assert_snapshot;
use crate::trip_example::field_mission;
use advisory_organisation::read;
use travel_advisory::content::Content;
use travel_advisory::route::Section;
use travel_advisory::trip::organisation::Organised;
use travel_advisory::trip::paper::Printed;
use travel_advisory::trip::state::PlannerState;
use travel_advisory::trip::step::{Doing, Page};

fn wrong() -> Doing {
    let broken = EXAMPLE.replace("region:mopti", "region:moptee");
    let problems = read(&broken, Content::embedded().unwrap().report).unwrap_err();
    Doing::Organisation(Organised::Wrong(problems.into()))
}

const COMING: Doing = Doing::Organisation(Organised::Coming);

/// The sections that are left out, all but these.
fn only(shown: &[Section]) -> Doing {
    Doing::Heed {
        template: None,
        left_out: Section::ALL.map(|it| !shown.contains(&it)),
    }
}

#[test]
fn a_file_that_is_wrong_adds_nothing_and_each_error_is_told() {
    let state = with_organisation(field_mission(), Page::List, &[wrong()]);
    assert!(state.asked.is_empty());
    let shown = Rendered::of_planner(state);
    assert!(shown.all(".organisation").is_empty());
    assert_snapshot("organisation-wrong", &shown.html("[data-organisation-wrong]"));
}

#[test]
fn wherever_the_organisations_words_would_stand_it_is_said_that_they_are_missing() {
    let places = [
        "[data-organisation=overview]",
        "[data-organisation=map]",
        "[data-organisation=emergency]",
        "[data-organisation=calls]",
        "[data-organisation-rules]",
    ];
    for (file, words) in [(wrong(), "could not be read"), (COMING, "is being loaded")] {
        for page in Page::ALL {
            let shown = shown(field_mission(), page, std::slice::from_ref(&file));
            for place in places {
                assert!(shown.text(place).contains(words), "{page:?} {place}");
            }
        }
    }
    let read = shown(field_mission(), Page::Trip, &[]);
    assert!(
        read.all("[data-organisation-missing], [data-organisation-said]")
            .is_empty()
    );
}

#[test]
fn while_no_trip_is_open_it_is_said_over_all_of_them() {
    let of = |file: Doing| {
        let state = PlannerState::first(Content::embedded().unwrap().report);
        Rendered::of_planner(after(state, &[file]))
    };
    for (file, words) in [(wrong(), "could not be read"), (COMING, "is being loaded")] {
        let said = of(file).text(".trips > [data-organisation-missing]");
        assert!(said.contains(words), "{said}");
    }
    assert!(of(organised()).all(".trips > [data-organisation-missing]").is_empty());
}

#[test]
fn the_reasons_stand_once_where_the_host_leaves_nothing_out() {
    use Section::{Emergency, Map, Overview, Plan, Report};
    for (sections, place) in [
        (&Section::ALL[..], "[data-organisation=overview]"),
        (&[Map, Plan, Emergency], "[data-organisation=emergency]"),
        (&[Map, Plan, Report], "[data-organisation-rules]"),
        (&[Map, Report], "[data-organisation=map]"),
        (&[Report], "[data-organisation=calls]"),
        (&[Overview], "[data-organisation=overview]"),
    ] {
        let shown = shown(field_mission(), Page::Trip, &[only(sections), wrong()]);
        assert!(shown.text(place).contains("notes[0].scope"), "{sections:?}");
        shown.one("[data-organisation-wrong]");
        assert_eq!(shown.all("[data-organisation-missing]").len(), 4, "{sections:?}");
    }
}

#[test]
fn that_the_file_is_wrong_is_heard_once() {
    let shown = shown(field_mission(), Page::Trip, &[wrong()]);
    let said = shown.text("[role=alert]");
    assert!(said.contains("none of it is shown"), "{said}");
    assert_eq!(shown.all("[role=status][data-organisation-said]").len(), 0);
}

#[test]
fn what_is_missing_on_paper_is_said_there() {
    for (file, words) in [(wrong(), "could not be read"), (COMING, "had not been loaded")] {
        for printed in [Printed::Briefing, Printed::ShortBriefing, Printed::List] {
            let doings = [file.clone(), Doing::Print(Some(printed))];
            let said = shown(field_mission(), Page::Briefing, &doings).text(".paper [data-organisation-missing]");
            assert!(said.contains(words) && said.contains("rules"), "{printed:?}: {said}");
        }
        let card = shown(
            field_mission(),
            Page::Briefing,
            &[file, Doing::Print(Some(Printed::Card))],
        );
        let first_line = card.all(".paper [data-panel='8'] .line")[0];
        assert!(text(first_line).contains(words), "{}", text(first_line));
        assert!(text(card.all(".card-panels > li")[7]).contains(words));
    }
}

#[test]
fn what_is_missing_in_what_leaves_is_said_before_it_leaves_and_in_it() {
    for (file, words) in [(wrong(), "could not be read"), (COMING, "had not been loaded")] {
        // Of a file before it the items would stay until this one is there.
        let state = with_organisation(field_mission(), Page::Exchange, &[Doing::Organisation(Organised::None)]);
        let shown = Rendered::of_planner(after(state, &[file]));
        for place in [
            "[data-receipt-holds] [data-receipt-asked]",
            "[data-written=text]",
            "[data-written=markdown]",
        ] {
            assert!(shown.text(place).contains(words), "{place}");
        }
    }
}
