//! Names, stops and wishes, step by step.

use super::*;
use crate::trip::state::tests::{Told, kept, named};
use crate::trip::step::Doing;

#[test]
fn a_name_is_kept_in_one_line_and_not_too_long() {
    let long = "é".repeat(250);
    let cases = [
        ("Survey", "Survey", false),
        ("  Survey \n of\tthe coast ", "Survey of the coast", false),
        ("   ", "", false),
        (&long, &long[..400], true),
    ];
    for (typed, name, is_told) in cases {
        let told = Told::begin().then(Doing::Create(None));
        let told = told.writes(EditorStep::Name(typed.into())).then(named(typed));
        assert_eq!(told.trip().name.value, name);
        assert_eq!(told.said() == Some(&Said::NameShortened), is_told, "{typed:?}");
        assert_eq!(told.state.editing.name, None, "what was half written is whole");
    }
}

#[test]
fn letters_of_a_name_are_not_the_name_yet() {
    let told = Told::begin().then(Doing::Create(None)).then(named("Survey"));
    let told = told.writes(EditorStep::Name("Surv".into()));
    assert_eq!(told.trip().name.value, "Survey");
    let trip = told.trip().clone();
    assert_eq!(
        told.then(kept(&trip)).state.editing.name.as_deref(),
        Some("Surv"),
        "saving does not undo them"
    );
}

#[test]
fn stops_are_added_moved_and_removed_in_order() {
    use EditorStep::{MoveStop, RemoveStop};
    let begin = || Told::begin().then(Doing::Create(None)).adds("a").adds("b").adds("c");
    let cases: [(&str, EditorStep, &[&str]); 8] = [
        ("up", MoveStop { at: 2, up: true }, &["a", "c", "b"]),
        ("down", MoveStop { at: 0, up: false }, &["b", "a", "c"]),
        ("the first up", MoveStop { at: 0, up: true }, &["a", "b", "c"]),
        ("the last down", MoveStop { at: 2, up: false }, &["a", "b", "c"]),
        ("none", MoveStop { at: 9, up: true }, &["a", "b", "c"]),
        ("out of the middle", RemoveStop(1), &["a", "c"]),
        ("out at the end", RemoveStop(2), &["a", "b"]),
        ("out of nowhere", RemoveStop(3), &["a", "b", "c"]),
    ];
    for (case, step, stops) in cases {
        assert_eq!(begin().writes(step).stops(), stops, "{case}");
    }
    let told = begin().writes(RemoveStop(1)).then(Doing::TakeBack);
    assert_eq!(told.stops(), ["a", "b", "c"], "taken back");
}

#[test]
fn one_may_come_to_a_place_twice() {
    let told = Told::begin().then(Doing::Create(None)).adds("a").adds("b").adds("a");
    assert_eq!(told.stops(), ["a", "b", "a"]);
}

#[test]
fn days_of_a_stop_are_kept_as_they_are_typed() {
    let day = Date::new(2026, 8, 3);
    let told = Told::begin().then(Doing::Create(None)).adds("a");
    let told = told
        .writes(EditorStep::Arrival(0, day))
        .writes(EditorStep::Leave(0, Date::new(2026, 8, 1)));
    let stop = &told.trip().stops.value[0];
    assert_eq!(
        (stop.arrival, stop.leave),
        (day, Date::new(2026, 8, 1)),
        "the end before the beginning"
    );
    let told = told
        .writes(EditorStep::Arrival(0, None))
        .writes(EditorStep::Arrival(7, day));
    assert_eq!(told.trip().stops.value[0].arrival, None);
}

#[test]
fn the_keyboard_follows_the_stops() {
    use EditorStep::{MoveStop, RemoveStop};
    let begin = || Told::begin().then(Doing::Create(None)).adds("a").adds("b");
    let cases = [
        (MoveStop { at: 1, up: true }, "[data-stop=\"0\"] [data-move=up]"),
        (MoveStop { at: 0, up: false }, "[data-stop=\"1\"] [data-move=down]"),
        (RemoveStop(0), "[data-stop=\"0\"] [data-remove]"),
        (RemoveStop(1), "[data-stop=\"0\"] [data-remove]"),
        (EditorStep::AddStop("c".into()), "[data-seek]"),
    ];
    for (step, place) in cases {
        let (before, told) = (begin().state.attention.turn, begin().writes(step));
        assert_eq!(
            (told.state.attention.focus.as_str(), told.state.attention.turn),
            (place, before + 1)
        );
    }
    let told = begin().writes(RemoveStop(0)).writes(RemoveStop(0));
    assert_eq!(told.state.attention.focus, "[data-seek]", "none is left");
}

#[test]
fn a_found_stop_empties_the_search() {
    let told = Told::begin()
        .then(Doing::Create(None))
        .writes(EditorStep::Seek("sib".into()));
    let told = told.adds("place:siby");
    assert_eq!(told.state.editing.sought, "");
    assert_eq!(told.said(), Some(&Said::StopAdded("Siby".into(), 1)));
}

#[test]
fn a_trip_has_room_for_so_many_stops_and_no_more() {
    let full = vec![SavedStop::default(); 200];
    let told = Told::begin()
        .then(Doing::Create(None))
        .then(Doing::Edit(Edit::Stops(full)));
    let told = told.adds("place:siby");
    assert_eq!(told.stops().len(), 200);
    assert_eq!(told.said(), Some(&Said::NoRoom(200)));
}

#[test]
fn wished_stops_wait_for_the_trip_that_is_opened_or_made_next() {
    let wish = |told: Told| {
        told.then(Doing::Stop("place:siby".into()))
            .then(Doing::Stop("region:mopti".into()))
    };
    let both = ["place:siby", "region:mopti"];
    let made = wish(Told::begin()).then(Doing::Create(None));
    assert_eq!(made.stops(), both);
    assert!(made.state.wished.is_empty());

    let told = Told::begin().then(Doing::Create(None));
    let id = told.id();
    let told = wish(told.then(Doing::Open(None)));
    assert_eq!(told.state.wished, both, "nothing is open");
    let opened = told.then(Doing::Open(Some(id)));
    assert_eq!(opened.stops(), both);
    assert_eq!(
        opened.then(Doing::Stop("place:siby".into())).stops().len(),
        3,
        "an open trip gets it at once"
    );

    let given_up = wish(Told::begin()).writes(EditorStep::Unwish).then(Doing::Create(None));
    assert_eq!(given_up.stops(), [""; 0]);
}

#[test]
fn a_trip_that_is_opened_shows_nothing_half_written_of_another() {
    let told = Told::begin()
        .then(Doing::Create(None))
        .writes(EditorStep::Name("x".into()));
    let told = told.writes(EditorStep::Seek("sib".into())).then(Doing::Open(None));
    assert_eq!(told.state.editing, Editing::default());
}

#[test]
fn enter_adds_what_is_found_by_what_is_typed_by_then() {
    let seek = |typed: &str| {
        Told::begin()
            .then(Doing::Create(None))
            .writes(EditorStep::Seek(typed.into()))
    };
    for (typed, stops) in [("siby", vec!["place:siby"]), ("nowhere", vec![]), ("", vec![])] {
        assert_eq!(seek(typed).writes(EditorStep::AddFirst).stops(), stops, "{typed:?}");
    }
}

#[test]
fn boxes_are_turned_one_by_one_and_what_is_not_known_stays() {
    let told = Told::begin().then(Doing::Create(None));
    let told = told
        .writes(EditorStep::Turn(Choice::Way(Way::Taxi)))
        .writes(EditorStep::Turn(Choice::Way(Way::OwnCar)));
    assert_eq!(told.trip().ways.value, ["own-car", "taxi"], "in the order of the boxes");
    let told = told.writes(EditorStep::Turn(Choice::Way(Way::Taxi)));
    let told = told.writes(EditorStep::Turn(Choice::Traveller(Traveller::Pregnant)));
    assert_eq!(told.trip().ways.value, ["own-car"]);
    assert_eq!(told.trip().travellers.value, ["pregnant"]);
    assert!(told.trip().absent.is_unset(), "a box that is not ticked says nothing");
    let told = told
        .writes(EditorStep::Turn(Choice::Lodging(Lodging::Hotel)))
        .writes(EditorStep::Turn(Choice::Purpose(Purpose::Press)));
    assert_eq!(
        (
            told.trip().lodgings.value.join(" "),
            told.trip().purposes.value.join(" ")
        ),
        ("hotel".into(), "press".into())
    );
}

#[test]
fn that_nobody_else_travels_is_said_and_taken_back_by_its_own_box() {
    let told = Told::begin().then(Doing::Create(None));
    let told = told.writes(EditorStep::Turn(Choice::Traveller(Traveller::Pregnant)));
    assert!(!says_nobody_else(told.trip()));
    let told = told.writes(EditorStep::Turn(Choice::NobodyElse));
    assert!(says_nobody_else(told.trip()));
    let told = told.writes(EditorStep::Turn(Choice::Traveller(Traveller::Driver)));
    assert!(says_nobody_else(told.trip()), "one more travels, and still nobody else");
    assert_eq!(told.trip().travellers.value, ["pregnant", "driver"]);
    let told = told.writes(EditorStep::Turn(Choice::NobodyElse));
    assert!(told.trip().absent.value.is_empty() && !says_nobody_else(told.trip()));
}

#[test]
fn a_kind_of_traveller_that_was_never_asked_of_leaves_the_box_open() {
    let mut trip = Record::new("mali-2019", "t1");
    let earlier = Traveller::ALL.iter().skip(1).map(|it| it.slug().to_owned());
    trip.absent.set(earlier.collect(), 1);
    assert!(!says_nobody_else(&trip));
    trip.travellers.set(vec![Traveller::ALL[0].slug().to_owned()], 2);
    assert!(says_nobody_else(&trip));
}
