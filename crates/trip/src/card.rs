//! What stands on a pocket card: one sheet, folded into eight panels, for a day without a phone.
//!
//! It is content only, panel by panel; how it is drawn and folded is the interface's. Numbers are exactly those that are printed, and
//! where none is printed the card says so. What to do if something happens is there for every traveller, so it tells nothing of them.
//!
//! An organisation's numbers stand on the back, under its name, where they can be read without unfolding. They refuse to stand among the
//! report's: those are never made smaller, or left out, for them.

mod panels;

use crate::outward::Outward;
use crate::words::Words;
use advisory_model::{Date, Phone, Report};

/// A card to fold: its panels in the order in which they are read.
///
/// ```
/// use advisory_model::{Date, example};
/// use advisory_trip::{Outward, Record, Words, card};
///
/// let report = example::report();
/// let trip = Outward::of(&Record::new(&report.id, "t1"), &report, false);
/// let card = card::of(&trip, &report, &Words::english(), None, Date::new(2026, 11, 22));
/// assert_eq!(card.panels[0].lines[0].text, "Level 3 · report of 2019 · at least 7 years old");
/// assert_eq!(card.panels[1].lines[0].phone.as_ref().unwrap().printed, "+999-20-70-23");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The cover; offices; care; the stops; three of what to do; on the back an organisation's numbers, and what is still open.
    pub panels: [Panel; 8],
}

/// A panel. It may be without lines, and is then room to write on.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Its heading.
    pub heading: String,
    /// Its lines.
    pub lines: Vec<CardLine>,
}

/// A line of a panel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CardLine {
    /// What it says.
    pub text: String,
    /// Whether it heads the lines below it.
    pub is_heading: bool,
    /// The number to call.
    pub phone: Option<Phone>,
    /// The paragraphs that it rests on; empty for what the traveller or an organisation said.
    pub anchors: Vec<String>,
}

/// Whom an organisation's people call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationContacts {
    /// What the organisation is called.
    pub name: String,
    /// Each of them, in its order.
    pub contacts: Vec<OrganisationContact>,
}

/// Somebody of an organisation to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationContact {
    /// Who it is.
    pub label: String,
    /// The number.
    pub number: Phone,
    /// When somebody answers; may be empty.
    pub hours: String,
}

/// The card of a trip, with the numbers of an organisation where there is one.
#[must_use]
pub fn of(
    trip: &Outward,
    report: &Report,
    words: &Words,
    organisation: Option<&OrganisationContacts>,
    today: Option<Date>,
) -> Card {
    let [first, second, third] = panels::situations(report, words);
    Card {
        panels: [
            panels::cover(trip, report, words, today),
            panels::offices(report, words),
            panels::care(report, words),
            panels::stops(trip, report, words),
            first,
            second,
            third,
            panels::back(trip, report, words, organisation, today),
        ],
    }
}
