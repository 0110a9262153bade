//! The part of the report that concerns a trip: of each stop, each way of travel, the season, the hours, and who travels.
//!
//! It chooses and orders, and nothing else: every line is a record of the report, with its paragraphs. It refuses to add up, and to
//! leave silence out: where the report says nothing of a stop, that is a [`Gap`] of its own. It is pure and total.

mod chosen;
mod nearness;
mod stops;
#[cfg(test)]
mod tests;

use crate::coverage::Coverage;
use crate::holiday::HolidayDay;
use crate::ids::{AssessmentId, IncidentId, RegionId, StatementId};
use crate::report::Report;
use crate::statement::{Hours, Traveller};
use crate::topic::Topic;
use crate::trip::{Lodging, Stop, Trip, Way};
use chosen::Chosen;

/// What the report says to a trip.
///
/// Each list holds a statement once; the same statement may stand in two lists, as where it speaks of two topics.
///
/// ```
/// use advisory_model::{Briefing, Coverage, Topic, example};
///
/// let report = example::report();
/// let briefing = Briefing::of(&report, &report.reference.templates[0].trip);
/// let harbour = &briefing.stops[0];
/// assert_eq!((harbour.topics[0].topic, harbour.topics[0].step), (Topic::Crime, Some(3)));
/// assert!(harbour.not_covered.iter().any(|gap| gap.topic == Topic::Health && gap.coverage == Coverage::None));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Briefing {
    /// The report's words of grade that reach a stop or hold everywhere, the gravest first; all of them, while there is no stop.
    pub grades: Vec<AssessmentId>,
    /// The stops, in the trip's order.
    pub stops: Vec<StopBriefing>,
    /// The ways of travel, in the trip's order, none twice.
    pub ways: Vec<WayBriefing>,
    /// The months that the trip touches; empty while no departure is known.
    pub months: Vec<u8>,
    /// What is said of a season that the trip meets; of any season, while no departure is known.
    pub season: Vec<StatementId>,
    /// What is said of hours, in the order of the day's list; hours of which nothing is said are left out.
    pub hours: Vec<(Hours, Vec<StatementId>)>,
    /// What is said to each traveller who is known to be on the trip: ticked, or told of by a purpose.
    pub travellers: Vec<(Traveller, Vec<StatementId>)>,
    /// What is said of each lodging of the trip: the reasons of the items that ask for it.
    pub lodgings: Vec<(Lodging, Vec<StatementId>)>,
    /// The holidays between departure and return. Ours, not the report's.
    pub holidays: Vec<HolidayDay>,
    /// Whether all holidays of those days are known; an empty list says nothing where they are not.
    pub holidays_known: bool,
    /// What the report itself says of holidays.
    pub holiday_statements: Vec<StatementId>,
    /// What is said of the whole country, by topic: first those that its level gives as reasons, in the order of the topics.
    pub country: Vec<(Topic, Vec<StatementId>)>,
}

/// What the report says of a stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StopBriefing {
    /// The stop.
    pub stop: Stop,
    /// The regions that it lies in, or has.
    pub regions: Vec<RegionId>,
    /// What is said more precisely than of the country, the gravest topic first; one that no map shows comes last.
    pub topics: Vec<TopicBriefing>,
    /// The events there and elsewhere in its regions, the nearest first.
    pub incidents: Vec<IncidentId>,
    /// The topics of the map of which nothing is said more precisely than of the country: together with `topics`, all of them.
    pub not_covered: Vec<Gap>,
}

/// What the report says of a stop about one topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicBriefing {
    /// The topic.
    pub topic: Topic,
    /// How precisely the report speaks of the stop. Of a place or road, what is said of its region or zone counts as the wider area.
    pub coverage: Coverage,
    /// The step of the scale; none where the report describes without a grade.
    pub step: Option<u8>,
    /// The words of grade, the gravest first.
    pub assessments: Vec<AssessmentId>,
    /// The statements: of the stop itself first, then of what is in it, its region's, the roads' that lead to it, its zone's; else in
    /// the report's order.
    pub statements: Vec<StatementId>,
}

/// A topic of which the report says nothing precise of a stop. This is silence, not a low risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The topic.
    pub topic: Topic,
    /// [`Coverage::Country`] or [`Coverage::None`].
    pub coverage: Coverage,
}

/// What the report says of a way of travel; where the list is empty, nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayBriefing {
    /// The way.
    pub way: Way,
    /// The statements that speak of it, wherever the trip goes, or everywhere.
    pub statements: Vec<StatementId>,
}

impl Briefing {
    /// The briefing of a trip.
    ///
    /// A statement that is tied to travellers is left out of stops, country, hours and holidays only where it was said that none of them
    /// travels: see [`Trip::includes`], which decides for the checklist too. It stays where its topic would fall silent without it.
    #[must_use]
    pub fn of(report: &Report, trip: &Trip) -> Self {
        let chosen = Chosen::of(report, trip);
        let months = trip.months();
        let last = trip.return_day.max(trip.departure);
        let days = trip.departure.zip(last);
        Self {
            grades: chosen.grades(),
            stops: chosen.stops(),
            ways: each(&trip.ways, |way| chosen.of_way(way))
                .map(|(way, statements)| WayBriefing { way, statements })
                .collect(),
            season: chosen.where_said(|it| {
                it.months
                    .is_some_and(|season| months.is_empty() || months.iter().any(|month| season.contains(*month)))
            }),
            months,
            hours: each(Hours::ALL, |hours| chosen.concerning(|it| it.hours.contains(&hours)))
                .filter(|(_, statements)| !statements.is_empty())
                .collect(),
            travellers: each(&trip.known_travellers(), |traveller| {
                chosen.where_said(|it| it.travellers.contains(&traveller))
            })
            .collect(),
            lodgings: each(&trip.lodgings, |lodging| chosen.of_lodging(lodging)).collect(),
            holidays: days.map_or_else(Vec::new, |(from, to)| report.holidays_between(from, to)),
            holidays_known: days.is_some_and(|(from, to)| crate::holiday::knows_holidays(from, to)),
            holiday_statements: chosen.concerning(|it| it.holidays),
            country: chosen.country(),
        }
    }
}

/// Each value once, with what is said of it.
fn each<'a, T: Copy + PartialEq>(
    values: &'a [T],
    said: impl Fn(T) -> Vec<StatementId> + 'a,
) -> impl Iterator<Item = (T, Vec<StatementId>)> + 'a {
    let first = |(index, value): &(usize, &T)| !values[..*index].contains(value);
    values
        .iter()
        .enumerate()
        .filter(first)
        .map(move |(_, value)| (*value, said(*value)))
}
