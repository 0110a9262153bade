//! The words of what leaves the device, so that no language stands in what writes it.
//!
//! Whatever has a number, a name or a date in it is a function that gives the whole sentence: nothing is put together of pieces that a
//! translation could not follow. A language is a constructor; what the report says is in the report's own.

mod english;

use crate::receipt::Problem;
use crate::record::ItemState;
use advisory_model::{Date, Holds, Lodging, Phase, Progress, Purpose, Traveller, Way};

/// Every word that an export needs.
///
/// ```
/// use advisory_trip::Words;
///
/// let words = Words::english();
/// assert_eq!((words.opening)(3, 2019, Some(7)), "Level 3 · report of 2019 · at least 7 years old");
/// assert_eq!((words.opening)(3, 2019, None), "Level 3 · report of 2019");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The advisory's level, the report's year, and its age in whole years where today is known.
    pub opening: fn(u8, u16, Option<u16>) -> String,
    /// That a finished list is not a clearance, with level and year.
    pub not_a_clearance: fn(u8, u16) -> String,
    /// That who travels, and what is only for them, is left out. It says so whether or not there was anything to leave out.
    pub left_out: &'static str,
    /// How far the list is.
    pub progress: fn(Progress) -> String,
    /// A day.
    pub day: fn(Date) -> String,
    /// The trip's own heads.
    pub trip: TripWords,
    /// What is said of an item.
    pub item: ItemWords,
    /// The table's columns.
    pub columns: Columns,
    /// What a calendar says.
    pub calendar: CalendarWords,
    /// What a pocket card says.
    pub card: CardWords,
    /// What is wrong with a receipt, as a sentence.
    pub problem: fn(&Problem) -> String,
}

/// The words around a trip. Those that end in a colon stand in front of what they name.
#[derive(Clone, Copy, Debug)]
pub struct TripWords {
    /// What a trip without a name is called.
    pub unnamed: &'static str,
    /// Before the day of departure.
    pub departure: &'static str,
    /// Before the day of return.
    pub return_day: &'static str,
    /// Before the stops.
    pub stops: &'static str,
    /// A stop by its name, with its first and its last day as far as they are known.
    pub stop: fn(&str, Option<Date>, Option<Date>) -> String,
    /// Before the ways of travel.
    pub ways: &'static str,
    /// A way of travel.
    pub way: fn(Way) -> &'static str,
    /// Before the lodgings.
    pub lodgings: &'static str,
    /// Where one sleeps.
    pub lodging: fn(Lodging) -> &'static str,
    /// Before the purposes.
    pub purposes: &'static str,
    /// What for.
    pub purpose: fn(Purpose) -> &'static str,
    /// Before the travellers.
    pub travellers: &'static str,
    /// Who travels.
    pub traveller: fn(Traveller) -> &'static str,
    /// That none of the other kinds of travellers travels.
    pub nobody_else: &'static str,
}

/// The words around an item. Those that end in a colon stand in front of what they name.
#[derive(Clone, Copy, Debug)]
pub struct ItemWords {
    /// A phase's heading.
    pub phase: fn(Phase) -> &'static str,
    /// The heading of what the trip no longer calls for.
    pub folded: &'static str,
    /// How far an item is.
    pub state: fn(ItemState) -> &'static str,
    /// Whether the trip calls for it.
    pub applies: fn(Holds) -> &'static str,
    /// The day by which it should be done, and whether that has passed.
    pub due: fn(Date, bool) -> String,
    /// In a column of its own: that the day has passed.
    pub overdue: &'static str,
    /// Before a statement that gives the reason.
    pub why: &'static str,
    /// Before the traveller's reason why it does not apply.
    pub reason: &'static str,
    /// Before the traveller's note.
    pub note: &'static str,
    /// Whose advice it is.
    pub whose: fn(Whose) -> &'static str,
    /// That an item is our advice and not the report's, with the basis.
    pub ours: fn(&str) -> String,
    /// That an organisation asks for it, by its name, with the reason.
    pub asked: fn(&str, &str) -> String,
    /// That an item is the traveller's own.
    pub own: &'static str,
}

/// Whose advice an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The report's.
    Report,
    /// Ours.
    Ours,
    /// An organisation's.
    Asked,
    /// The traveller's own.
    Own,
}

/// The heads of the table's columns.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    /// The section it stands in.
    pub section: &'static str,
    /// What to do.
    pub item: &'static str,
    /// How far it is.
    pub state: &'static str,
    /// Why it does not apply.
    pub reason: &'static str,
    /// The traveller's note.
    pub note: &'static str,
    /// The day by which it should be done.
    pub due: &'static str,
    /// Whether that has passed.
    pub overdue: &'static str,
    /// Whether the trip calls for it.
    pub applies: &'static str,
    /// The statements that give the reason.
    pub why: &'static str,
    /// The paragraphs they rest on.
    pub paragraphs: &'static str,
    /// Whose advice it is.
    pub origin: &'static str,
    /// Its slug.
    pub id: &'static str,
    /// The report's title.
    pub report: &'static str,
    /// The advisory's level, the report's year and its age.
    pub advisory: &'static str,
}

/// What a calendar says.
#[derive(Clone, Copy, Debug)]
pub struct CalendarWords {
    /// The calendar's name, of the trip's.
    pub name: fn(&str) -> String,
    /// The event of the day of departure, with the trip's name.
    pub departure: fn(&str) -> String,
    /// The event of the day of return, with the trip's name.
    pub return_day: fn(&str) -> String,
}

/// What a pocket card says.
#[derive(Clone, Copy, Debug)]
pub struct CardWords {
    /// The heading over embassies and police.
    pub offices: &'static str,
    /// The heading over hospitals and ambulances.
    pub care: &'static str,
    /// The heading over the stops.
    pub stops: &'static str,
    /// That no stop was given.
    pub no_stops: &'static str,
    /// The heading over what to do if something happens, on this one of so many panels.
    pub situations: fn(usize, usize) -> String,
    /// That the report prints no number for a contact.
    pub no_number: fn(&str) -> String,
    /// The heading over the numbers of an organisation, by its name.
    pub organisation: fn(&str) -> String,
    /// That what follows is the organisation's and not the report's.
    pub not_the_reports: fn(&str) -> String,
    /// The heading over what is still open.
    pub open: &'static str,
    /// How many items are open, of how many.
    pub open_items: fn(usize, usize) -> String,
    /// How many items of a section are open.
    pub open_in: fn(&str, usize) -> String,
}
