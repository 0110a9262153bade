//! How precisely the report speaks of a region: the heart of the map.

use crate::assessment::Grade;
use crate::ids::{AssessmentId, IncidentId, RegionId, StatementId};
use crate::report::Report;
use crate::scope::Scope;
use crate::topic::Topic;
use crate::words::words;

words! {
    /// How precisely the report speaks of a region for a topic; from the most precise to not at all.
    ///
    /// ```
    /// use advisory_model::Coverage;
    ///
    /// assert!(Coverage::Stated < Coverage::Country, "the narrower comes first");
    /// assert_eq!(Coverage::Part.slug(), "part");
    /// ```
    Coverage {
        /// The region itself is named.
        Stated = "stated",
        /// Only a place, route or part in it is named.
        Part = "part",
        /// Only a wider area that it lies in is spoken of.
        Zone = "zone",
        /// Only the country is spoken of.
        Country = "country",
        /// Nothing is said. This is not a low risk: it is silence.
        None = "none",
    }
}

/// What the map is asked to show.
///
/// ```
/// use advisory_model::{Layer, Topic};
///
/// assert_eq!(Layer::from_slug("crime"), Some(Layer::Topic(Topic::Crime)));
/// assert_eq!(Layer::from_slug("general"), None);
/// assert_eq!(Layer::all().next(), Some(Layer::AllTopics));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layer {
    /// Every topic of the map together.
    AllTopics,
    /// One topic.
    Topic(Topic),
    /// The country's own level, which holds everywhere in it alike.
    Level,
}

impl Layer {
    /// Every layer, in the order of the choices.
    pub fn all() -> impl Iterator<Item = Self> {
        let topics = Topic::ALL
            .iter()
            .copied()
            .filter(|topic| topic.is_mapped())
            .map(Self::Topic);
        std::iter::once(Self::AllTopics)
            .chain(topics)
            .chain(std::iter::once(Self::Level))
    }

    /// The word that links and hooks use.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::AllTopics => "all",
            Self::Topic(topic) => topic.slug(),
            Self::Level => "level",
        }
    }

    /// The layer that a slug stands for, if it is one of ours.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::all().find(|layer| layer.slug() == slug)
    }

    /// Whether a record about these topics belongs to the layer.
    #[must_use]
    pub fn shows(self, topics: &[Topic]) -> bool {
        match self {
            Self::AllTopics => topics.iter().any(|topic| topic.is_mapped()),
            Self::Topic(topic) => topics.contains(&topic),
            Self::Level => false,
        }
    }
}

/// What the report says of a region in a layer.
///
/// The grade is the gravest of the words that reach the region: its own, a part's, or its zone's. The country's level is no grade of a
/// topic and has a layer of its own; a rating of one region never reaches another.
///
/// ```
/// use advisory_model::{Coverage, Layer, Topic, example};
///
/// let report = example::report();
/// let hills = report.region("hills").unwrap();
/// let finding = report.finding(hills, Layer::Topic(Topic::Crime));
/// assert_eq!((finding.coverage, finding.grade), (Coverage::Zone, None));
/// assert_eq!(report.finding(hills, Layer::Topic(Topic::Health)).coverage, Coverage::None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How precisely the report speaks.
    pub coverage: Coverage,
    /// The gravest word of grade that reaches the region.
    pub grade: Option<Grade>,
    /// The step of the scale, 1 to 4; none where the report describes without a grade, or says nothing.
    pub step: Option<u8>,
    /// The words of grade that reach the region, the gravest first.
    pub assessments: Vec<AssessmentId>,
    /// The statements that reach it, the most precise first, else in the report's order.
    pub statements: Vec<(StatementId, Coverage)>,
    /// The incidents that lie in it, or in a wider area.
    pub incidents: Vec<(IncidentId, Coverage)>,
    /// What the coverage rests on: the narrowest scopes that are named, in the report's order, none twice.
    pub scopes: Vec<Scope>,
}

impl Report {
    /// What the report says of a region in a layer.
    #[must_use]
    pub fn finding(&self, region: RegionId, layer: Layer) -> Finding {
        if layer == Layer::Level {
            return self.level_finding();
        }
        let statements = self.statements_reaching(region, layer);
        let incidents = self.incidents_reaching(region, layer);
        let assessments = self.assessments_reaching(region, layer);
        let grade = assessments.first().map(|id| self.assessments[id.index()].grade);
        let scopes = self
            .scopes_in(layer)
            .filter_map(|scope| Some((self.reach(scope, region)?, scope)));
        let (coverage, scopes) = narrowest(scopes);
        Finding {
            coverage,
            grade,
            step: grade.map(Grade::step),
            assessments,
            statements,
            incidents,
            scopes,
        }
    }

    /// How a scope reaches a region; `None` where it does not.
    ///
    /// ```
    /// use advisory_model::{Coverage, Scope, example};
    ///
    /// let report = example::report();
    /// let harbour = report.region("harbour").unwrap();
    /// let lighthouse = report.scope("place:lighthouse").unwrap();
    /// assert_eq!(report.reach(lighthouse, harbour), Some(Coverage::Part));
    /// assert_eq!(report.reach(Scope::Country, harbour), Some(Coverage::Country));
    /// ```
    #[must_use]
    pub fn reach(&self, scope: Scope, region: RegionId) -> Option<Coverage> {
        let (reaches, coverage) = match scope {
            Scope::Region(id) => (id == region, Coverage::Stated),
            Scope::Part(id) => (self.parts[id.index()].region == region, Coverage::Part),
            Scope::Place(id) => (self.places[id.index()].region == region, Coverage::Part),
            Scope::Route(id) => (self.routes[id.index()].regions.contains(&region), Coverage::Part),
            Scope::Zone(id) => (self.zones[id.index()].regions.contains(&region), Coverage::Zone),
            Scope::Country => (true, Coverage::Country),
        };
        reaches.then_some(coverage)
    }

    /// Whether the report ever names a region, whatever for, itself or a part of it ("northern Ségou"). A place or route in it does not
    /// count.
    ///
    /// ```
    /// use advisory_model::example;
    ///
    /// let report = example::report();
    /// assert!(report.names(report.region("harbour").unwrap()));
    /// assert!(!report.names(report.region("hills").unwrap()));
    /// ```
    #[must_use]
    pub fn names(&self, region: RegionId) -> bool {
        let in_statements = self.statements.iter().flat_map(|statement| &statement.scopes);
        let in_incidents = self.incidents.iter().flat_map(|incident| &incident.scopes);
        let in_assessments = self.assessments.iter().map(|assessment| &assessment.scope);
        in_statements
            .chain(in_incidents)
            .chain(in_assessments)
            .any(|scope| match *scope {
                Scope::Region(id) => id == region,
                Scope::Part(id) => self.parts[id.index()].region == region,
                _ => false,
            })
    }

    fn level_finding(&self) -> Finding {
        Finding {
            coverage: Coverage::Country,
            grade: None,
            step: Some(self.level.number.min(4)),
            assessments: Vec::new(),
            statements: Vec::new(),
            incidents: Vec::new(),
            scopes: vec![Scope::Country],
        }
    }

    fn scopes_in(&self, layer: Layer) -> impl Iterator<Item = Scope> {
        let statements = self
            .statements
            .iter()
            .filter(move |it| layer.shows(&it.topics))
            .flat_map(|it| &it.scopes);
        let incidents = self
            .incidents
            .iter()
            .filter(move |it| layer.shows(&it.topics))
            .flat_map(|it| &it.scopes);
        let assessments = self
            .assessments
            .iter()
            .filter(move |it| layer.shows(&it.topics))
            .map(|it| &it.scope);
        statements.chain(incidents).chain(assessments).copied()
    }

    fn reach_of_any(&self, scopes: &[Scope], region: RegionId) -> Option<Coverage> {
        scopes.iter().filter_map(|scope| self.reach(*scope, region)).min()
    }

    fn statements_reaching(&self, region: RegionId, layer: Layer) -> Vec<(StatementId, Coverage)> {
        let shown = self
            .statements
            .iter()
            .enumerate()
            .filter(|(_, statement)| layer.shows(&statement.topics));
        let reaching =
            shown.filter_map(|(index, it)| Some((StatementId::at(index), self.reach_of_any(&it.scopes, region)?)));
        most_precise_first(&reaching.collect::<Vec<_>>())
    }

    fn incidents_reaching(&self, region: RegionId, layer: Layer) -> Vec<(IncidentId, Coverage)> {
        let shown = self
            .incidents
            .iter()
            .enumerate()
            .filter(|(_, incident)| layer.shows(&incident.topics));
        let reaching =
            shown.filter_map(|(index, it)| Some((IncidentId::at(index), self.reach_of_any(&it.scopes, region)?)));
        most_precise_first(&reaching.collect::<Vec<_>>())
    }

    fn assessments_reaching(&self, region: RegionId, layer: Layer) -> Vec<AssessmentId> {
        let shown = self
            .assessments
            .iter()
            .enumerate()
            .filter(|(_, assessment)| layer.shows(&assessment.topics));
        let reaching: Vec<AssessmentId> = shown
            .filter(|(_, it)| self.reach(it.scope, region).is_some())
            .map(|(index, _)| AssessmentId::at(index))
            .collect();
        let mut gravest_first = Vec::with_capacity(reaching.len());
        for grade in Grade::ALL.iter().rev() {
            gravest_first.extend(
                reaching
                    .iter()
                    .filter(|id| self.assessments[id.index()].grade == *grade),
            );
        }
        gravest_first
    }
}

/// The records by coverage, else in the report's order. There are five coverages: a pass for each weighs less than a sort.
fn most_precise_first<I: Copy>(reaching: &[(I, Coverage)]) -> Vec<(I, Coverage)> {
    Coverage::ALL
        .iter()
        .flat_map(|wanted| reaching.iter().copied().filter(move |(_, it)| it == wanted))
        .collect()
}

/// The most precise coverage among the scopes, and the scopes that give it.
fn narrowest(scopes: impl Iterator<Item = (Coverage, Scope)>) -> (Coverage, Vec<Scope>) {
    let mut best = Coverage::None;
    let mut named = Vec::new();
    for (coverage, scope) in scopes {
        if coverage < best {
            best = coverage;
            named.clear();
        }
        if coverage == best && !named.contains(&scope) {
            named.push(scope);
        }
    }
    (best, named)
}
