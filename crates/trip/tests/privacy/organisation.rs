//! What an organisation asks only of some travellers stays on the device too, and so does what was done of it.

use crate::outputs::outputs;
use crate::ways_of_telling::{made_up, ways_of_telling};
use crate::{quiet, same};
use advisory_model::{Condition, Phase, Purpose, Traveller};
use advisory_trip::{Asked, Edit, ItemState, Outward, Record};
use std::rc::Rc;

fn asked(id: &str, when: Condition) -> Rc<Asked> {
    Rc::new(Asked {
        id: format!("asked-{id}"),
        by: "Example Aid".into(),
        phase: Phase::Packing,
        text: format!("Text of asked {id}."),
        reason: "The desk wants it.".into(),
        when,
        due: Some(3),
    })
}

/// One for everyone, one for each traveller, and one for each purpose that says who travels.
fn every() -> Rc<[Rc<Asked>]> {
    let travellers = Traveller::ALL.iter().map(|it| Condition {
        travellers: vec![*it],
        ..Condition::default()
    });
    let purposes = Purpose::ALL.iter().filter(|it| it.tells_of().is_some());
    let purposes = purposes.map(|it| Condition {
        purposes: vec![*it],
        ..Condition::default()
    });
    let some = travellers.chain(purposes).enumerate();
    let some = some.map(|(at, when)| asked(&format!("telling-{at}"), when));
    std::iter::once(asked("call", Condition::default()))
        .chain(some)
        .collect()
}

fn done(record: &mut Record, wanted: fn(&str) -> bool) {
    for it in every().iter().filter(|it| wanted(&it.id)) {
        record.apply(&Edit::State(it.id.clone(), ItemState::Done), 5_000);
        record.apply(&Edit::Note(it.id.clone(), "loud note".into()), 5_000);
    }
}

#[test]
fn no_output_changes_with_it_or_names_it() {
    let report = made_up();
    let mut alone = quiet(&report);
    alone.apply(&Edit::State("asked-call".into(), ItemState::Done), 5_000);
    let mut loud = alone.clone();
    ways_of_telling().iter().for_each(|(_, tell)| tell(&mut loud, &report));
    done(&mut loud, |id| id.starts_with("asked-telling"));
    let leaving = |record: &Record| Outward::with_asked(record, &report, &every(), false);
    same("what is asked of some", &leaving(&alone), &leaving(&loud), &report);
    // The organisation's file is the host's; what the traveller did of it is not.
    let made = outputs(&leaving(&loud), &report).into_iter();
    for (name, output) in made.filter(|(name, _)| *name != "itself") {
        for word in ["telling", "loud", "Text of asked telling"] {
            assert!(!output.contains(word), "the {name} says {word}:\n{output}");
        }
        let has_it = name != "receipt" || output.contains("\"call\"");
        assert!(has_it, "what is asked of everyone is in it:\n{output}");
    }
}
