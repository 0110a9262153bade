//! The stops on the page where a trip is said: in order, with their days, and found by name.

use super::{editor, trip, typed};
use crate::snapshot::assert_snapshot;
use crate::trip_example::{field_mission, planner_at};
use advisory_model::Date;
use advisory_trip::{Edit, SavedStop};
use travel_advisory::content::Content;
use travel_advisory::trip::step::Page;

#[test]
fn stops_stand_in_order_with_what_they_are_and_their_days() {
    let page = planner_at(field_mission(), Page::Trip);
    assert_eq!(page.all("[data-stop]").len(), 3);
    let stops = [0, 1, 2].map(|at| page.html(&format!("[data-stop='{at}']")));
    assert_snapshot("trip-stops", &stops.join("\n\n"));
}

#[test]
fn a_stop_out_of_order_or_out_of_the_trips_days_is_told() {
    let stop = |scope: &str, first: u8, last: u8| SavedStop {
        scope: scope.into(),
        arrival: Date::new(2026, 8, first),
        leave: Date::new(2026, 8, last),
    };
    let page = editor(&[
        Edit::Departure(Date::new(2026, 8, 5)),
        Edit::Return(Date::new(2026, 8, 20)),
        Edit::Stops(vec![stop("region:bamako", 10, 12), stop("place:siby", 3, 22)]),
    ]);
    let misfits = [0, 1].map(|stop| page.html(&format!("[data-stop='{stop}'] .misfit")));
    assert_snapshot("trip-stops-that-do-not-fit", &misfits.join("\n"));
}

#[test]
fn what_only_another_version_knows_is_shown_as_such_and_stays() {
    let mut trip = trip("t", "Survey", &[]);
    trip.ways.set(vec!["taxi".into(), "airship".into()], 9);
    trip.stops.set(
        vec![SavedStop {
            scope: "place:atlantis".into(),
            ..SavedStop::default()
        }],
        9,
    );
    let page = planner_at(trip, Page::Trip);
    let unknown = ["[data-group=ways] [data-unknown]", "[data-stop='0'][data-known=false]"];
    let unknown = unknown.map(|css| page.html(css));
    assert_snapshot("trip-of-another-version", &unknown.join("\n\n"));
}

#[test]
fn a_name_typed_finds_several_and_each_says_what_it_is() {
    let page = typed("bamako");
    let found = page.attributes(".seeking > .matches [data-add]", "data-add");
    assert_eq!(found[0], "region:bamako");
    assert!(
        found.contains(&"route:rn5") && found.contains(&"place:airport"),
        "{found:?}"
    );
    assert!(page.text(".seeking [data-found]").contains("matches"));
    assert!(
        !page.text(".seeking > .matches").contains("does not name it"),
        "it names them all"
    );
    let kayes = typed("kayes");
    let said = kayes.text(".seeking > .matches");
    assert_eq!(
        said.matches("the report does not name it").count(),
        2,
        "region and town: {said}"
    );
}

#[test]
fn a_name_that_nothing_has_says_so_and_offers_the_regions() {
    let page = typed("Nioro");
    assert_snapshot("trip-stop-not-named", &page.html(".seeking"));
    let report = Content::embedded().unwrap().report;
    assert_eq!(
        page.all(".seeking > .matches [data-add^='region:']").len(),
        report.regions.len()
    );
}

#[test]
fn what_is_typed_is_only_ever_a_text() {
    let page = typed("<script>alert(1)</script>");
    assert!(page.all("script").is_empty());
    assert!(page.text("[data-found]").contains("<script>alert(1)</script>"));
    let page = planner_at(trip("t", "<img src=x>", &[]), Page::Trip);
    assert!(page.all("img").is_empty());
    assert_eq!(page.text("[data-trip-name]"), "<img src=x>");
}

#[test]
fn the_map_is_named_as_another_way_to_add_a_stop() {
    let page = editor(&[]);
    assert_eq!(page.attributes(".seeking a", "href"), ["#map"]);
    assert!(page.text(".seeking").contains("Add to my trip"));
}
