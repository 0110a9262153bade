//! What to do if something happens: every step is the report's or says that it is ours, and none is out of date or dangerous.

use advisory_model::source::compile;
use advisory_model::{Origin, Report, Situation};
use std::path::Path;

fn report() -> Report {
    compile(Path::new(super::FOLDER), "en").unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn situation<'a>(report: &'a Report, id: &str) -> &'a Situation {
    let found = report.reference.situations.iter().find(|it| it.id == id);
    found.unwrap_or_else(|| panic!("there is no situation {id}"))
}

#[test]
fn every_step_cites_the_report_or_says_what_it_rests_on() {
    for situation in &report().reference.situations {
        for step in &situation.steps {
            match &step.origin {
                Origin::Report => assert!(!step.sources.is_empty(), "{}: {}", situation.id, step.text),
                Origin::Editorial(basis) => assert!(basis.len() > 10, "{}: {}", situation.id, step.text),
            }
        }
    }
}

/// The report advises none of these in so many words.
#[test]
fn steps_of_ours_are_not_taken_for_the_reports() {
    let report = report();
    for (id, text) in [
        ("stuck-on-the-road", "Stay with the convoy."),
        (
            "stuck-on-the-road",
            "Try to reach shelter before dark, but keep to the convoy",
        ),
        ("trouble-in-north-or-centre", "Keep to curfews"),
        ("need-a-doctor", "use your medical kit while you arrange evacuation"),
        ("need-medevac", "Call your insurer’s emergency number"),
        ("detained", "Ask that your embassy be told"),
        ("demonstration-ahead", "Keep away"),
        ("crowd-gathers", "go to the nearest police or gendarmerie post"),
        ("robbed", "Do not resist."),
        ("passport-lost", "carry copies"),
        ("out-after-dark", "There, stay in a main city."),
    ] {
        let step = situation(&report, id).steps.iter().find(|it| it.text.contains(text));
        let step = step.unwrap_or_else(|| panic!("{id} has no step {text:?}"));
        assert!(step.basis().is_some(), "{id}: {}", step.text);
    }
}

#[test]
fn nobody_is_told_to_rely_on_a_kit_or_that_an_emergency_that_ended_still_holds() {
    let report = report();
    let steps = |id: &str| -> String {
        let texts: Vec<&str> = situation(&report, id).steps.iter().map(|it| it.text.as_str()).collect();
        texts.join(" ")
    };
    assert!(
        !steps("need-a-doctor").contains("rely on"),
        "{}",
        steps("need-a-doctor")
    );
    let detained = steps("detained");
    assert!(
        detained.contains("When the report was written, a State of Emergency (through October 2019) gave"),
        "{detained}"
    );
    assert!(
        steps("roadblock").contains("Outside towns the Gendarmerie is mainly in charge."),
        "{}",
        steps("roadblock")
    );
    assert!(
        steps("robbed").contains("Be prepared for no police to come"),
        "{}",
        steps("robbed")
    );
}

#[test]
fn a_step_keeps_the_conditions_and_the_year_of_what_it_tells() {
    let report = report();
    for (id, text) in [
        ("crowd-gathers", "help the injured if you are able"),
        ("passport-lost", "If you can without delay"),
        ("fever", "prescribed to you for this, not your preventive tablets"),
        (
            "want-to-photograph",
            "no picture or video of sensitive buildings, such as",
        ),
        ("want-to-photograph", "in 2019 it forbade them"),
        ("demonstration-ahead", "which were in Mali in 2019"),
        (
            "out-after-dark",
            "outside the main cities in the dark carries “extreme risk”",
        ),
    ] {
        let is_there = situation(&report, id).steps.iter().any(|it| it.text.contains(text));
        assert!(is_there, "{id} has no step {text:?}");
    }
}

#[test]
fn whoever_is_stuck_on_the_road_is_told_whom_to_call() {
    assert!(!situation(&report(), "stuck-on-the-road").contacts.is_empty());
}

/// Those for which the report gives no advice rest wholly on a public basis.
#[test]
fn the_gravest_situations_are_there_on_a_public_basis() {
    let report = report();
    for (id, basis) in [
        ("shooting", "UK Counter Terrorism Policing"),
        ("carjacking", "U.S. State Department"),
        ("colleague-kidnapped", "European Interagency Security Forum"),
        ("fever", "CDC and WHO"),
    ] {
        let of_all = situation(&report, id).basis();
        assert!(of_all.is_some_and(|it| it.contains(basis)), "{id}: {of_all:?}");
    }
    assert!(
        situation(&report, "passport-lost")
            .steps
            .iter()
            .any(|it| it.basis().is_some())
    );
}

#[test]
fn whoever_is_sent_to_the_us_embassy_is_told_whom_others_call() {
    let report = report();
    for contact in report.reference.contacts.iter().filter(|it| it.kind.is_of_an_embassy()) {
        let others = contact.for_others.as_deref().unwrap_or_default();
        assert!(others.contains("your own embassy"), "{}: {others}", contact.id);
    }
}
