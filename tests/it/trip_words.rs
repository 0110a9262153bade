//! What leaves the device calls things as the page does: its words are those of a crate that knows no interface.

use advisory_model::{Date, Lodging, Phase, Purpose, Traveller, Way};
use travel_advisory::content::Content;

#[test]
fn the_same_things_have_the_same_names() {
    let text = Content::embedded().unwrap().text;
    let out = text.outward_words();
    for way in Way::ALL {
        assert_eq!((out.trip.way)(*way), text.way(*way));
    }
    for lodging in Lodging::ALL {
        assert_eq!((out.trip.lodging)(*lodging), text.lodging(*lodging));
    }
    for purpose in Purpose::ALL {
        assert_eq!((out.trip.purpose)(*purpose), text.purpose(*purpose));
    }
    for traveller in Traveller::ALL {
        assert_eq!((out.trip.traveller)(*traveller), text.traveller(*traveller));
    }
    for phase in Phase::ALL {
        assert_eq!((out.item.phase)(*phase), text.phase(*phase));
    }
}

#[test]
fn days_and_the_age_are_written_alike() {
    let text = Content::embedded().unwrap().text;
    let out = text.outward_words();
    for age in [None, Some(0), Some(1), Some(7)] {
        assert_eq!((out.opening)(4, 2019, age), text.strip(4, 2019, age));
    }
    let day = Date::new(2026, 8, 3).unwrap();
    assert!(text.paper_printed_on(day).ends_with(&(out.day)(day)));
}
