//! Which statements concern a trip, and those of each list that is not a stop's.

use super::nearness::Spot;
use crate::assessment::{Assessment, Grade};
use crate::condition::{Holds, any_of};
use crate::ids::{AssessmentId, StatementId};
use crate::report::Report;
use crate::scope::Scope;
use crate::statement::Statement;
use crate::topic::Topic;
use crate::trip::{Lodging, Trip, Way};

/// A trip, and what was worked out of it once.
pub(super) struct Chosen<'a> {
    pub(super) report: &'a Report,
    pub(super) trip: &'a Trip,
    /// The stops' places, in order.
    pub(super) spots: Vec<Spot<'a>>,
}

impl<'a> Chosen<'a> {
    pub(super) fn of(report: &'a Report, trip: &'a Trip) -> Self {
        Self {
            report,
            trip,
            spots: trip.stops.iter().map(|stop| Spot::of(report, stop.scope)).collect(),
        }
    }

    /// Whether a statement is for everyone, or may be for one of these travellers.
    pub(super) fn concerns(&self, statement: &Statement) -> bool {
        any_of(&statement.travellers, self.trip) != Holds::No
    }

    /// Whether something is said of a stop, or of the country; anywhere, while there is no stop.
    fn touches(&self, said: &[Scope]) -> bool {
        self.spots.is_empty()
            || said.contains(&Scope::Country)
            || self.spots.iter().any(|spot| spot.nearest_of(said).is_some())
    }

    fn statements(&self) -> impl Iterator<Item = (StatementId, &'a Statement)> {
        let all = self.report.statements.iter().enumerate();
        all.map(|(index, statement)| (StatementId::at(index), statement))
    }

    /// What is said where the trip goes, to whomever.
    pub(super) fn where_said(&self, wanted: impl Fn(&Statement) -> bool) -> Vec<StatementId> {
        let said = self
            .statements()
            .filter(|(_, it)| wanted(it) && self.touches(&it.scopes));
        said.map(|(id, _)| id).collect()
    }

    /// What is said where the trip goes, to these travellers.
    pub(super) fn concerning(&self, wanted: impl Fn(&Statement) -> bool) -> Vec<StatementId> {
        self.where_said(|it| wanted(it) && self.concerns(it))
    }

    /// What is said of a way of travel, where the trip goes.
    pub(super) fn of_way(&self, way: Way) -> Vec<StatementId> {
        self.unless_silent(self.where_said(|it| it.ways.contains(&way)))
    }

    /// The reasons of the items that ask for a lodging, in the report's order.
    pub(super) fn of_lodging(&self, lodging: Lodging) -> Vec<StatementId> {
        let items = self
            .report
            .items
            .iter()
            .filter(|it| it.condition.lodgings.contains(&lodging));
        let mut why: Vec<StatementId> = items.flat_map(|it| it.why.iter().copied()).collect();
        why.sort_unstable();
        why.dedup();
        why.retain(|id| self.touches(&self.report.statements[id.index()].scopes));
        why
    }

    /// The words of grade that reach a stop, or hold in the whole country; all of them, while there is no stop.
    pub(super) fn grades(&self) -> Vec<AssessmentId> {
        self.gravest_first(|it| self.touches(&[it.scope]))
    }

    /// The words of grade that are wanted, the gravest first, else in the report's order.
    pub(super) fn gravest_first(&self, wanted: impl Fn(&Assessment) -> bool) -> Vec<AssessmentId> {
        let all = self.report.assessments.iter().enumerate();
        let mut found: Vec<(AssessmentId, Grade)> = all
            .filter(|(_, it)| wanted(it))
            .map(|(index, it)| (AssessmentId::at(index), it.grade))
            .collect();
        found.sort_by_key(|(_, grade)| std::cmp::Reverse(*grade));
        found.into_iter().map(|(id, _)| id).collect()
    }

    /// What is said of the whole country, by topic.
    pub(super) fn country(&self) -> Vec<(Topic, Vec<StatementId>)> {
        let said = |topic: Topic| {
            let of_topic = |it: &Statement| it.topics.contains(&topic) && it.scopes.contains(&Scope::Country);
            let found = self.statements().filter(|(_, it)| of_topic(it));
            (topic, self.unless_silent(found.map(|(id, _)| id).collect()))
        };
        let reasons = &self.report.level.reasons;
        let mut topics: Vec<Topic> = Topic::ALL.to_vec();
        topics.sort_by_key(|topic| (std::cmp::Reverse(self.country_grade(*topic)), !reasons.contains(topic)));
        let said = topics.into_iter().map(said);
        said.filter(|(_, statements): &(_, Vec<_>)| !statements.is_empty())
            .collect()
    }

    fn country_grade(&self, topic: Topic) -> Option<Grade> {
        let of_topic = |it: &&Assessment| it.scope == Scope::Country && it.topics.contains(&topic);
        self.report.assessments.iter().filter(of_topic).map(|it| it.grade).max()
    }

    /// What concerns these travellers, or all of it where nothing would be left: said to others is more than silence.
    pub(super) fn unless_silent(&self, mut found: Vec<StatementId>) -> Vec<StatementId> {
        let concerns = |id: &StatementId| self.concerns(&self.report.statements[id.index()]);
        if found.iter().any(concerns) {
            found.retain(concerns);
        }
        found
    }
}
