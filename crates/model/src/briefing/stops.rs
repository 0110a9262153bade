//! What is said of each stop, topic by topic, and what is not.

use super::chosen::Chosen;
use super::nearness::{Nearness, Spot};
use super::{Gap, StopBriefing, TopicBriefing};
use crate::assessment::Grade;
use crate::coverage::Coverage;
use crate::ids::{IncidentId, StatementId};
use crate::scope::Scope;
use crate::topic::Topic;
use std::cmp::Reverse;

impl Chosen<'_> {
    pub(super) fn stops(&self) -> Vec<StopBriefing> {
        let stops = self.trip.stops.iter().zip(&self.spots);
        stops
            .map(|(stop, spot)| {
                let (topics, not_covered) = self.topics(spot);
                StopBriefing {
                    stop: stop.clone(),
                    regions: spot.regions.clone(),
                    topics,
                    incidents: self.incidents(spot),
                    not_covered,
                }
            })
            .collect()
    }

    fn topics(&self, spot: &Spot<'_>) -> (Vec<TopicBriefing>, Vec<Gap>) {
        let near: Vec<Option<Nearness>> = self.nearness_of_statements(spot);
        let mut said: Vec<(Option<Grade>, TopicBriefing)> = Vec::new();
        let mut gaps = Vec::new();
        for topic in Topic::ALL {
            let coverage = self.coverage(spot, *topic, &near);
            if coverage < Coverage::Country {
                said.push(self.topic(spot, *topic, coverage, &near));
            } else if topic.is_mapped() {
                gaps.push(Gap {
                    topic: *topic,
                    coverage,
                });
            }
        }
        said.sort_by_key(|(grade, _)| Reverse(*grade));
        (said.into_iter().map(|(_, topic)| topic).collect(), gaps)
    }

    fn nearness_of_statements(&self, spot: &Spot<'_>) -> Vec<Option<Nearness>> {
        let statements = self.report.statements.iter();
        statements.map(|it| spot.nearest_of(&it.scopes)).collect()
    }

    /// How precisely the report speaks, whomever it speaks to.
    fn coverage(&self, spot: &Spot<'_>, topic: Topic, near: &[Option<Nearness>]) -> Coverage {
        let report = self.report;
        let statements = report.statements.iter().zip(near);
        let statements = statements
            .filter(|(it, _)| it.topics.contains(&topic))
            .filter_map(|(_, near)| *near);
        let incidents = report.incidents.iter().filter(|it| it.topics.contains(&topic));
        let incidents = incidents.filter_map(|it| spot.nearest_of(&it.scopes));
        let grades = report.assessments.iter().filter(|it| it.topics.contains(&topic));
        let grades = grades.filter_map(|it| spot.nearness(it.scope));
        let nearest = statements.chain(incidents).chain(grades).min();
        nearest.map_or(Coverage::None, Nearness::coverage)
    }

    fn topic(
        &self,
        spot: &Spot<'_>,
        topic: Topic,
        coverage: Coverage,
        near: &[Option<Nearness>],
    ) -> (Option<Grade>, TopicBriefing) {
        let statements = self.report.statements.iter().zip(near).enumerate();
        let of_topic = statements.filter(|(_, (it, _))| it.topics.contains(&topic));
        let found = of_topic.filter_map(|(index, (_, near))| Some((StatementId::at(index), (*near)?)));
        let mut precise: Vec<_> = found.filter(|(_, near)| *near != Nearness::Country).collect();
        precise.sort_by_key(|(_, near)| *near);
        let statements = self.unless_silent(precise.into_iter().map(|(id, _)| id).collect());
        let reaching = |scope: Scope| scope != Scope::Country && spot.nearness(scope).is_some();
        let assessments = self.gravest_first(|it| it.topics.contains(&topic) && reaching(it.scope));
        let grades = assessments.iter().map(|id| &self.report.assessments[id.index()]);
        let grade = grades.filter(|it| spot.takes_grade(it.scope)).map(|it| it.grade).max();
        let briefing = TopicBriefing {
            topic,
            coverage,
            step: grade.map(Grade::step),
            assessments,
            statements,
        };
        (grade, briefing)
    }

    fn incidents(&self, spot: &Spot<'_>) -> Vec<IncidentId> {
        let all = self.report.incidents.iter().enumerate();
        let mut found: Vec<_> = all
            .filter_map(|(index, it)| Some((spot.event(&it.scopes)?, IncidentId::at(index))))
            .collect();
        found.sort_by_key(|(near, _)| *near);
        found.into_iter().map(|(_, id)| id).collect()
    }
}
