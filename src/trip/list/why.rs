//! Why an item stands on the list: what of the trip calls for it, what the traveller has not said, and the paragraphs it rests on.

use super::ListView;
use crate::ui::{each, source_links, statement_text};
use advisory_model::{Condition, Holds, Item, ItemId, Origin, ParagraphId, Trip, because};
use advisory_trip::Asked;
use yew::prelude::*;

/// What the traveller has not said, so that nobody can tell whether an item applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaid {
    /// Where it goes.
    Stops,
    /// How one travels.
    Ways,
    /// Where one sleeps.
    Lodgings,
    /// What for.
    Purposes,
    /// Who travels.
    Travellers,
    /// When.
    Days,
}

/// What a condition asks for and the trip does not say.
#[must_use]
pub(super) fn unsaid(condition: &Condition, trip: &Trip) -> Vec<Unsaid> {
    let asked = [
        (Unsaid::Stops, condition.scopes.is_empty(), trip.stops.is_empty()),
        (Unsaid::Ways, condition.ways.is_empty(), trip.ways.is_empty()),
        (
            Unsaid::Lodgings,
            condition.lodgings.is_empty(),
            trip.lodgings.is_empty(),
        ),
        (
            Unsaid::Purposes,
            condition.purposes.is_empty(),
            trip.purposes.is_empty(),
        ),
        (
            Unsaid::Travellers,
            condition.travellers.is_empty(),
            trip.travellers.is_empty(),
        ),
        (Unsaid::Days, condition.months.is_none(), trip.departure.is_none()),
    ];
    let unsaid = asked
        .iter()
        .filter(|(_, asks_nothing, says_nothing)| !asks_nothing && *says_nothing);
    unsaid.map(|(what, ..)| *what).collect()
}

/// The sentence that says why it applies, or may.
pub(super) fn applies(it: ListView<'_>, id: ItemId, holds: Holds) -> String {
    let condition = &it.view.content.report.items[id.index()].condition;
    applies_by(it, condition, holds)
}

/// The same of what an organisation asks for.
pub(super) fn asked_for(it: ListView<'_>, asked: &Asked, holds: Holds) -> String {
    applies_by(it, &asked.when, holds)
}

fn applies_by(it: ListView<'_>, condition: &Condition, holds: Holds) -> String {
    let (report, text) = (it.view.content.report, it.view.content.text);
    if holds == Holds::No {
        return text.item_folded().to_owned();
    }
    let known = because(condition, it.trip, report);
    let stops: Vec<&str> = known.stops.iter().map(|stop| report.scope_name(*stop)).collect();
    text.item_applies(&known, &stops, &unsaid(condition, it.trip))
}

/// The paragraphs that it rests on, each once.
pub(super) fn paragraphs(it: ListView<'_>, id: ItemId) -> Html {
    let report = it.view.content.report;
    let why = &report.items[id.index()].why;
    let cited = why
        .iter()
        .flat_map(|statement| &report.statements[statement.index()].sources);
    let mut once: Vec<ParagraphId> = Vec::new();
    for paragraph in cited {
        if !once.contains(paragraph) {
            once.push(*paragraph);
        }
    }
    source_links(it.view.content, &once)
}

/// The statements that give the reason, and whose advice it is.
pub(super) fn statements(it: ListView<'_>, item: &Item) -> Html {
    let content = it.view.content;
    html! {
        <>
            if let Origin::Editorial(basis) = &item.origin { <p class="ours">{ content.text.ours(basis) }</p> }
            <ul>{ each(&item.why, |id| html! { <li>{ statement_text(content, *id) }</li> }) }</ul>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use advisory_model::{Date, Months, Traveller, Way};

    #[test]
    fn only_what_is_asked_for_and_not_said_is_unsaid() {
        let by_car = Condition {
            ways: vec![Way::OwnCar],
            months: Some(Months { first: 6, last: 9 }),
            ..Condition::default()
        };
        let pregnant = Condition {
            travellers: vec![Traveller::Pregnant],
            ..Condition::default()
        };
        let on_foot = Trip {
            ways: vec![Way::OnFoot],
            ..Trip::default()
        };
        let in_august = Trip {
            departure: Date::new(2026, 8, 1),
            ..on_foot.clone()
        };
        for (condition, trip, expected) in [
            (&Condition::default(), &Trip::default(), vec![]),
            (&by_car, &Trip::default(), vec![Unsaid::Ways, Unsaid::Days]),
            (&by_car, &on_foot, vec![Unsaid::Days]),
            (&by_car, &in_august, vec![]),
            (&pregnant, &in_august, vec![Unsaid::Travellers]),
        ] {
            assert_eq!(unsaid(condition, trip), expected, "{condition:?} over {trip:?}");
        }
    }
}
