//! Incidents in time: every one has its bar, its mark on the map and its entry in the list, each as precise as the report is.

use crate::rendered::{Rendered, text, within};
use crate::snapshot::assert_snapshot;
use advisory_model::{Incident, Timeline};
use travel_advisory::content::Content;

/// The circle by which a small region is touched on the narrowest map, with a mark's own room, in map units.
const CLEAR: f64 = 50.0;

fn incidents() -> &'static [Incident] {
    &Content::embedded().unwrap().report.incidents
}

fn bar(page: &Rendered, slug: &str) -> (f64, f64) {
    let bar = page.one(&format!("[data-bar={slug}] rect"));
    let share = |name| {
        let length = bar.value().attr(name).unwrap();
        length.trim_end_matches('%').parse::<f64>().unwrap()
    };
    (share("x"), share("width"))
}

#[test]
fn every_incident_has_its_bar_its_mark_and_its_entry() {
    let page = Rendered::page();
    for incident in incidents() {
        let id = format!("incident-{}", incident.id);
        for place in [".bars [data-bar", ".events [data-mark"] {
            let link = page.one(&format!("{place}={}]", incident.id));
            assert_eq!(link.value().attr("href"), Some(&*format!("#{id}")));
            assert_eq!(link.value().attr("tabindex"), Some("-1"), "the list is the way there");
            let title = text(within(link, "title")[0]);
            assert!(title.contains(&incident.title), "{title}");
        }
        let entry = page.one(&format!(".incidents #{id}[data-incident={}]", incident.id));
        assert!(text(entry).contains(&incident.text), "{id}");
        assert!(!within(entry, "a.source").is_empty(), "{id} cites nothing");
    }
}

#[test]
fn none_is_hidden_at_first() {
    let page = Rendered::page();
    assert_eq!(page.all(".incidents li").len(), incidents().len());
    assert!(page.all(".incidents li[hidden], .event.outside").is_empty());
    let said = page.text(".timeline [role=status]");
    assert!(
        said.starts_with("18 of 18 incidents, January 2014 to December 2018"),
        "{said}"
    );
}

#[test]
fn a_bar_is_as_wide_as_its_time_is_known() {
    let page = Rendered::page();
    let timeline = Timeline::of(incidents()).unwrap();
    let month = 100.0 / f64::from(timeline.whole.months());
    for (slug, first, months) in [
        ("ber-camp-attack-2018", 57, 1),
        ("rn5-murders-2018", 56, 2),
        ("mopti-civilian-deaths-2018", 48, 12),
        ("first-ebola-case-2014", 0, 12),
        ("southern-attacks-since-2015", 12, 48),
    ] {
        let (x, width) = bar(&page, slug);
        assert!((x - f64::from(first) * month).abs() < 0.01, "{slug} begins at {x} %");
        assert!(
            (width - f64::from(months) * month).abs() < 0.01,
            "{slug} is {width} % wide"
        );
    }
}

#[test]
fn no_bar_lies_over_another() {
    let page = Rendered::page();
    let of = |incident: &Incident| {
        let top = page.one(&format!("[data-bar={}] rect", incident.id)).value().attr("y");
        (top, bar(&page, &incident.id))
    };
    for (index, one) in incidents().iter().enumerate() {
        for other in &incidents()[..index] {
            let ((top, (x, width)), (other_top, (other_x, other_width))) = (of(one), of(other));
            let apart = x + width <= other_x + 0.01 || other_x + other_width <= x + 0.01;
            assert!(apart || top != other_top, "{} and {}", one.id, other.id);
        }
    }
}

#[test]
fn inferred_and_open_times_are_marked() {
    let page = Rendered::page();
    for incident in incidents() {
        let link = page.one(&format!("[data-bar={}]", incident.id));
        let title = text(within(link, "title")[0]);
        let entry = page.text(&format!("#incident-{}", incident.id));
        let inferred = incident.inferred_year;
        assert_eq!(
            !within(link, "text").is_empty(),
            inferred,
            "{}: a question mark",
            incident.id
        );
        assert_eq!(title.contains("The year is inferred."), inferred, "{title}");
        assert_eq!(entry.contains("The year is inferred."), inferred, "{entry}");
        let open = incident.when.is_open();
        assert_eq!(!within(link, ".open").is_empty(), open, "{}: an arrow", incident.id);
        assert_eq!(title.contains("since"), open, "{title}");
    }
}

#[test]
fn a_toll_stands_in_the_reports_own_words() {
    let page = Rendered::page();
    let mut tolls = 0;
    for incident in incidents() {
        let Some(toll) = &incident.toll else { continue };
        tolls += 1;
        let entry = page.text(&format!("#incident-{} .toll", incident.id));
        assert_eq!(entry, format!("Toll: {toll}."));
        let title = page.text(&format!("[data-mark={}] title", incident.id));
        assert!(title.contains(toll), "{title}");
    }
    assert!(tolls >= 5, "only {tolls} tolls");
}

#[test]
fn a_mark_is_filled_only_at_the_place_itself() {
    let page = Rendered::page();
    let exact = page.attributes(".events a.exact", "data-mark");
    assert_eq!(exact, ["jnim-hostage-video-2018", "timbuktu-camp-attack-2018"]);
    for slug in page.attributes(".events a.ring", "data-mark") {
        assert_eq!(page.all(&format!("[data-mark={slug}] .hole")).len(), 1, "{slug}");
    }
}

#[test]
fn no_mark_lies_on_another_or_where_a_small_region_is_touched() {
    let page = Rendered::page();
    let point = |path: &str| {
        let (x, y) = path
            .trim_start_matches('M')
            .trim_end_matches("h0")
            .split_once(' ')
            .unwrap();
        (x.parse::<f64>().unwrap(), y.parse::<f64>().unwrap())
    };
    let marks: Vec<(f64, f64)> = page
        .attributes(".events [data-mark] .dot", "d")
        .into_iter()
        .map(point)
        .collect();
    assert_eq!(marks.len(), incidents().len());
    for (index, one) in marks.iter().enumerate() {
        for other in &marks[..index] {
            let distance = (one.0 - other.0).hypot(one.1 - other.1);
            assert!(distance >= 24.0, "{one:?} and {other:?}");
        }
    }
    let circle = page.one(".hit-area").value();
    let at = |name| circle.attr(name).unwrap().parse::<f64>().unwrap();
    for mark in marks {
        let distance = (mark.0 - at("cx")).hypot(mark.1 - at("cy"));
        assert!(distance >= CLEAR, "{mark:?}");
    }
}

#[test]
fn what_concerns_the_whole_country_stands_in_a_box_of_that_name() {
    let page = Rendered::page();
    assert_eq!(page.text(".whole-country .from-2"), "The whole country");
    let space = page.one(".whole-country rect").value();
    let length = |name: &str| space.attr(name).unwrap().parse::<f64>().unwrap();
    for slug in [
        "presidential-elections-2018",
        "jnim-merger-2017",
        "first-ebola-case-2014",
    ] {
        let path = page.one(&format!("[data-mark={slug}] .dot")).value().attr("d").unwrap();
        let (x, y) = path
            .trim_start_matches('M')
            .trim_end_matches("h0")
            .split_once(' ')
            .unwrap();
        let inside = |at: &str, from: &str, length_of: &str| {
            let at: f64 = at.parse().unwrap();
            (length(from)..length(from) + length(length_of)).contains(&at)
        };
        assert!(inside(x, "x", "width") && inside(y, "y", "height"), "{slug}: {path}");
    }
}

#[test]
fn the_handles_bound_the_whole_timeline_at_first() {
    let page = Rendered::page();
    let handles = [".handle.begins", ".handle.ends"].map(|css| page.html(css));
    assert_snapshot("timeline-handles", &handles.join("\n"));
}
