//! A rating keeps its condition wherever it shows: “extreme risk” is said of travel outside main cities after dark, and not of a region.

use crate::rendered::{Rendered, text, within};
use crate::trip_example::{field_mission, planner_at, state_at};
use advisory_model::export::{Colophon, File};
use advisory_model::{Assessment, Layer, Report};
use scraper::ElementRef;
use travel_advisory::content::Content;
use travel_advisory::trip::paper::{Printed, Printing};
use travel_advisory::trip::step::Page;

const EXTREME: &str = "“extreme risk” (outside main cities after dark)";

fn report() -> &'static Report {
    Content::embedded().unwrap().report
}

fn conditional() -> Vec<&'static Assessment> {
    let all = report().assessments.iter();
    all.filter(|it| it.condition.is_some()).collect()
}

#[test]
fn what_the_report_says_on_a_condition_has_one() {
    let conditions: Vec<_> = conditional().iter().map(|it| (it.id.as_str(), it.quoted())).collect();
    let expected = [
        (
            "north-avoid-military-operations",
            "“avoid” (because of military operations)".to_owned(),
        ),
        ("centre-after-dark", EXTREME.to_owned()),
    ];
    assert_eq!(conditions, expected);
}

/// The word never stands without its condition.
#[track_caller]
fn is_never_bare(place: &str, said: &str) {
    let bare = said.matches("extreme risk").count();
    assert!(bare > 0, "{place}: {said}");
    assert_eq!(said.matches(EXTREME).count(), bare, "{place}: {said}");
}

#[test]
fn on_the_map_for_whoever_listens_to_it() {
    let page = Rendered::page();
    for region in ["mopti", "segou"] {
        let label = page
            .one(&format!("svg a[data-region={region}]"))
            .value()
            .attr("aria-label");
        is_never_bare(region, label.unwrap());
    }
}

/// Under a region's name there is room for a star; what it stands for is written below the map, and in its pictures.
#[test]
fn on_the_map_and_in_its_pictures() {
    let page = Rendered::page();
    let drawn: Vec<String> = page.all(".labels .region-grade").into_iter().map(text).collect();
    assert_eq!(drawn.len(), report().regions.len(), "{drawn:?}");
    let starred = drawn.iter().filter(|it| *it == "“extreme risk”*").count();
    assert_eq!(starred, 2, "{drawn:?}");
    for place in [".conditions", ".imprint"] {
        let said = page.text(place);
        for it in conditional() {
            let in_full = format!("{}, {}", it.quoted(), report().scope_name(it.scope));
            assert!(
                said.contains("* In full:") && said.contains(&in_full),
                "{place}: {said}"
            );
        }
    }
}

#[test]
fn in_the_table() {
    let page = Rendered::page();
    for region in ["mopti", "segou"] {
        is_never_bare(region, &page.text(&format!("tr[data-region={region}]")));
    }
}

/// The region's panel shows copies of the overview's.
#[test]
fn in_the_overview_in_the_panel_and_in_the_legend() {
    let page = Rendered::page();
    for list in ["[data-section=overview] .grades", ".legend"] {
        let ratings = page.all(&format!("{list} li[data-assessment]"));
        assert!(!ratings.is_empty(), "{list}");
        each_with_its_condition(&ratings);
    }
}

#[test]
fn in_a_briefing_on_the_screen_and_on_paper() {
    let screen = planner_at(field_mission(), Page::Briefing);
    each_with_its_condition(&screen.all("[data-trip-page=briefing] li[data-assessment]"));
    for what in [Printed::Briefing, Printed::ShortBriefing] {
        let mut state = state_at(field_mission(), Page::Briefing);
        state.printing = Some(Printing { what, asked: 1 });
        let paper = Rendered::of_planner(state);
        each_with_its_condition(&paper.all("[data-paper] li[data-assessment]"));
    }
}

fn each_with_its_condition(ratings: &[ElementRef<'_>]) {
    let mut extreme = 0;
    for rating in ratings {
        let id: usize = rating.value().attr("data-assessment").unwrap().parse().unwrap();
        let said = text(within(*rating, "strong")[0]);
        assert_eq!(said, report().assessments[id].quoted());
        extreme += usize::from(said == EXTREME);
    }
    assert!(extreme > 0, "none is of the centre after dark");
}

#[test]
fn in_every_file_that_has_ratings() {
    for file in [File::Regions, File::Map] {
        let colophon = Colophon {
            age: String::new(),
            credits: String::new(),
            order: String::new(),
        };
        let written = file.text(report(), &colophon);
        for it in conditional() {
            let condition = it.condition.as_deref().unwrap();
            let with = written.matches(condition).count();
            let layers = Layer::all().filter(|layer| match layer {
                Layer::Topic(topic) => it.topics.contains(topic),
                Layer::AllTopics => true,
                Layer::Level => false,
            });
            let regions = report()
                .region_ids()
                .filter(|id| report().reach(it.scope, *id).is_some());
            assert_eq!(with, layers.count() * regions.count(), "{file:?}, {}", it.id);
        }
    }
}
