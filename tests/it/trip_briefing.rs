//! The briefing of a trip: what it opens with, that every line of risk names its paragraphs, and that nothing falls silent.

use crate::rendered::{Rendered, text, within};
use crate::snapshot::{assert_snapshot, html};
use crate::trip_example::{field_mission, planner_at};
use advisory_model::{Briefing, Date, Purpose, Report, Topic, Traveller, Way};
use advisory_trip::{Edit, Record};
use scraper::ElementRef;
use travel_advisory::content::Content;
use travel_advisory::trip::step::Page;

fn report() -> &'static Report {
    Content::embedded().unwrap().report
}

fn briefing_of(record: &Record) -> Rendered {
    planner_at(record.clone(), Page::Briefing)
}

fn briefing() -> Rendered {
    briefing_of(&field_mission())
}

#[track_caller]
fn says(said: &str, words: &[&str]) {
    for word in words {
        assert!(said.contains(word), "{word:?} is missing in: {said}");
    }
}

fn part(page: &Rendered, slug: &str) -> String {
    page.text(&format!("[data-trip-page=briefing] [data-part={slug}]"))
}

#[test]
fn it_opens_with_the_level_the_age_and_that_it_is_no_clearance() {
    let page = briefing();
    let opening = [".briefing .level", ".briefing [data-age]"].map(|css| page.html(css));
    assert_snapshot("briefing-opening", &opening.join("\n"));
    let first = page.all(".briefing .level, .briefing [data-age], .briefing section")[0];
    assert_eq!(first.value().attr("class"), Some("level"), "the level stands first");
}

#[test]
fn every_line_of_risk_names_a_paragraph() {
    let page = briefing();
    let lines = page.all(".briefing li:is([data-statement], [data-assessment], [data-incident])");
    assert!(lines.len() > 100, "{}", lines.len());
    for line in lines {
        let links = within(line, "a.source");
        assert!(!links.is_empty(), "{}", text(line));
        for link in links {
            let anchor = link.value().attr("href").unwrap().trim_start_matches('#');
            assert!(report().paragraph(anchor).is_some(), "{anchor}");
        }
    }
}

/// Whatever is neither such a line nor cited must be known here: words of the interface, and what is ours.
#[test]
fn every_item_of_a_list_is_a_record_with_its_paragraphs_or_known_to_be_none() {
    let page = briefing();
    for item in page.all(".briefing li") {
        let known = ["data-statement", "data-assessment", "data-incident", "data-holiday"];
        let is_record = known.iter().any(|name| item.value().attr(name).is_some());
        let parent = item.parent().and_then(ElementRef::wrap).unwrap();
        let of_the_interface =
            parent.value().classes().any(|class| class == "reasons") || !within(item, "button[data-jump]").is_empty();
        assert!(is_record || of_the_interface, "{}", text(item));
    }
}

#[test]
fn each_topic_of_the_map_is_told_or_listed_as_not_covered_for_each_stop() {
    let page = briefing();
    let stops = page.all(".briefing [data-part^=stop-]");
    assert_eq!(stops.len(), 3);
    for stop in stops {
        let told = within(stop, "[data-briefed]")
            .into_iter()
            .filter_map(|it| it.value().attr("data-briefed"));
        let gaps = within(stop, "[data-gap]")
            .into_iter()
            .filter_map(|it| it.value().attr("data-topics"));
        let all: Vec<&str> = told.chain(gaps.flat_map(str::split_whitespace)).collect();
        for topic in Topic::ALL.iter().filter(|it| it.is_mapped()) {
            let found = all.iter().filter(|it| **it == topic.slug()).count();
            assert_eq!(found, 1, "{} in {all:?}", topic.slug());
        }
        if !within(stop, "[data-gap]").is_empty() {
            says(&text(stop), &["Not covered", "Silence is not a low risk."]);
        }
    }
}

#[test]
fn a_statement_is_written_out_once_for_each_stop_and_never_lost() {
    let (page, trip) = (briefing(), field_mission().trip(report()));
    for (stop, told) in page
        .all("[data-part^=stop-]")
        .into_iter()
        .zip(Briefing::of(report(), &trip).stops)
    {
        let mut wanted: Vec<&str> = told
            .topics
            .iter()
            .flat_map(|it| &it.statements)
            .map(|id| &*report().statements[id.index()].id)
            .collect();
        wanted.sort_unstable();
        wanted.dedup();
        let mut shown: Vec<&str> = within(stop, "[data-statement]")
            .iter()
            .map(|it| it.value().attr("data-statement").unwrap())
            .collect();
        shown.sort_unstable();
        assert_eq!(shown, wanted);
    }
}

#[test]
fn a_stop_has_its_days_and_its_graver_topics_first() {
    let page = briefing();
    says(
        &part(&page, "stop-1"),
        &["Stop 1: Bamako", "10 August 2026 to 13 August 2026", "“serious"],
    );
    says(&part(&page, "stop-2"), &["Stop 2: ", "(RN5)", "No days given"]);
    let topics = page.attributes("[data-part=stop-1] [data-briefed]", "data-briefed");
    let place = |topic: &str| topics.iter().position(|it| *it == topic).unwrap();
    assert!(
        place("crime") < place("political-violence"),
        "serious before considerable: {topics:?}"
    );
}

#[test]
fn the_words_of_grade_stand_in_our_order_and_say_that_it_is_ours() {
    let page = briefing();
    says(
        &part(&page, "grades"),
        &["In our order, the gravest first", "That is not a low grade"],
    );
    let steps = page.attributes("[data-part=grades] li.grade", "class");
    assert!(
        steps.len() > 2 && steps.windows(2).all(|pair| pair[0] >= pair[1]),
        "{steps:?}"
    );
}

#[test]
fn the_time_of_year_is_told_by_the_months_of_the_trip() {
    let said = part(&briefing(), "season");
    says(&said, &["You travel in August", "June to September"]);
}

#[test]
fn holidays_say_whose_they_are_and_that_the_moon_may_move_them() {
    let mut trip = field_mission();
    trip.apply(&Edit::Departure(Date::new(2027, 2, 1)), 100);
    trip.apply(&Edit::Return(Date::new(2027, 3, 28)), 101);
    let page = briefing_of(&trip);
    let said = part(&page, "holidays");
    says(
        &said,
        &[
            "ours, not the report’s",
            "Ramadan",
            "a day or two earlier or later",
            "Source:",
            "What the report says of holidays",
        ],
    );
    for day in page.all("[data-part=holidays] [data-holiday]") {
        assert!(!within(day, ".basis").is_empty(), "{}", text(day));
    }
    assert!(
        !page.all("[data-part=holidays] [data-statement] a.source").is_empty(),
        "the report's own words"
    );
}

#[test]
fn days_beyond_our_table_are_not_said_to_be_without_holidays() {
    let mut trip = field_mission();
    trip.apply(&Edit::Departure(Date::new(2079, 8, 1)), 100);
    trip.apply(&Edit::Return(Date::new(2079, 8, 9)), 101);
    says(&part(&briefing_of(&trip), "holidays"), &["from 2019 to 2077 only"]);
}

#[test]
fn a_way_of_which_nothing_is_said_is_named_as_that() {
    let mut trip = field_mission();
    trip.apply(&Edit::Ways(Way::ALL.to_vec()), 100);
    let told = Briefing::of(report(), &trip.trip(report()));
    let page = briefing_of(&trip);
    let silent = told.ways.iter().filter(|it| it.statements.is_empty()).count();
    assert_eq!(page.all("[data-part=ways] .silence").len(), silent);
    assert_eq!(page.all("[data-part=ways] h5").len(), Way::ALL.len());
}

#[test]
fn who_travels_is_told_with_the_word_that_it_stays() {
    let page = briefing();
    let said = page.all("[data-trip-page=briefing] [data-part=travellers] > :not(ul)");
    let said: Vec<_> = said.into_iter().map(html).collect();
    assert_snapshot("briefing-travellers", &said.join("\n"));
}

#[test]
fn who_travels_is_told_by_the_purpose_and_that_others_do_not_by_the_traveller() {
    let mut trip = Record::new(&report().id, "press");
    trip.apply(&Edit::Purposes(vec![Purpose::Press]), 1);
    assert!(part(&briefing_of(&trip), "travellers").contains("photographers"));
    let pregnant = report()
        .statements
        .iter()
        .find(|it| it.travellers == [Traveller::Pregnant])
        .unwrap();
    let says_it = |trip: &Record| {
        let page = briefing_of(trip);
        let said = page.text("[data-trip-page=briefing] .briefing");
        (
            said.contains(&pregnant.text),
            said.contains("none of the others travels with you"),
        )
    };
    assert_eq!(says_it(&trip), (true, false));
    trip.apply(&Edit::NobodyElse(true), 2);
    assert_eq!(says_it(&trip), (false, true));
}

#[test]
fn a_trip_of_which_nothing_was_said_says_what_is_missing_and_where_to_say_it() {
    let page = briefing_of(&Record::new(&report().id, "empty"));
    let missing: Vec<_> = page.all(".briefing .missing").into_iter().map(html).collect();
    assert_snapshot("briefing-of-an-empty-trip", &missing.join("\n"));
    let grades = page.all("[data-part=grades] li.grade").len();
    assert_eq!(grades, report().assessments.len(), "any may be where it goes");
    assert!(part(&page, "grades").contains("All words of grade in the report"));
    assert!(
        !page.all(".briefing [data-country] [data-statement]").is_empty(),
        "the country is told all the same"
    );
}

#[test]
fn the_contents_lead_to_every_part() {
    let page = briefing();
    let parts: Vec<&str> = page.attributes(".briefing [data-part]", "data-part");
    assert_eq!(page.attributes(".contents [data-jump]", "data-jump"), parts);
    for part in parts {
        let heading = page.one(&format!("#briefing-{part}"));
        assert_eq!(heading.value().name(), "h4", "{part}");
    }
}

#[test]
fn nothing_says_safe_but_the_title_of_the_report() {
    let page = briefing();
    let said = page.text("[data-trip-page=briefing]").replace(&report().title, "");
    let statements: Vec<String> = report().statements.iter().map(|it| it.text.clone()).collect();
    let said = statements
        .iter()
        .fold(said, |said, statement| said.replace(statement, ""));
    for word in said.split(|it: char| !it.is_alphanumeric()) {
        assert_ne!(advisory_model::search::fold(word), "safe");
    }
}
