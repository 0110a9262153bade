//! What is said of the whole country, by topic: folded on the screen, open on paper.

use super::{Part, Told};
use crate::ui::{classed, element, row, words};
use advisory_model::{StatementId, Topic};
use std::collections::BTreeSet;
use yew::prelude::*;

/// Every topic of which something is said of the whole country.
pub(super) fn country(told: Told<'_>) -> Part {
    let (report, text) = (told.content.report, told.content.text);
    let mut inside = Vec::new();
    if told.view.is_some() {
        inside.push(classed("p", "", vec![words(text.briefing_country_note())]));
    }
    let title = text.briefing_country(&report.country);
    if !told.with_country {
        // One that is about two topics stands under both.
        let all: BTreeSet<&StatementId> = told
            .briefing
            .country
            .iter()
            .flat_map(|(_, statements)| statements)
            .collect();
        let left_out = text.briefing_country_left_out(all.len());
        inside.push(classed("p", "missing", vec![words(&left_out)]));
    }
    for (topic, statements) in told.briefing.country.iter().filter(|_| told.with_country) {
        inside.push(of_topic(told, &title, *topic, statements));
    }
    Part::new("country", &title, inside)
}

fn of_topic(told: Told<'_>, country: &str, topic: Topic, statements: &[StatementId]) -> Html {
    let text = told.content.text;
    let lines = told.lines_once(&text.briefing_under(country, text.topic(topic)), statements);
    if told.view.is_none() {
        return row(vec![classed("h5", "", vec![words(text.topic(topic))]), lines]);
    }
    let title = text.briefing_topic_count(text.topic(topic), statements.len());
    let inside = vec![classed("summary", "", vec![words(&title)]), lines];
    element("details", &[("data-country", Some(topic.slug()))], inside)
}
