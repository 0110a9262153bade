//! The span of time that a report's incidents lie in, month by month. Whole numbers only, so that whoever shows it needs no fractions.

#[cfg(test)]
mod tests;

use crate::incident::Incident;

/// Some months, both ends within, counted from January of the year 0.
///
/// ```
/// use advisory_model::Span;
///
/// let year = Span { first: 2018 * 12, last: 2018 * 12 + 11 };
/// assert_eq!(year.first / 12, 2018);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first month.
    pub first: u16,
    /// The last month.
    pub last: u16,
}

impl Span {
    /// The months of a year.
    ///
    /// ```
    /// use advisory_model::Span;
    ///
    /// assert_eq!(Span::year(2018).months(), 12);
    /// ```
    #[must_use]
    pub fn year(year: u16) -> Self {
        let first = year.saturating_mul(12);
        Self {
            first,
            last: first.saturating_add(11),
        }
    }

    /// How many months it has.
    ///
    /// ```
    /// use advisory_model::Span;
    ///
    /// assert_eq!(Span { first: 24216, last: 24216 }.months(), 1);
    /// ```
    #[must_use]
    pub fn months(self) -> u16 {
        self.last.saturating_sub(self.first) + 1
    }

    /// Whether a month lies in both.
    ///
    /// ```
    /// use advisory_model::Span;
    ///
    /// let summer = Span { first: 24221, last: 24223 };
    /// assert!(summer.overlaps(Span::year(2018)));
    /// assert!(!summer.overlaps(Span::year(2017)));
    /// ```
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// The span with another first month; the last one gives way where it would lie before.
    ///
    /// ```
    /// use advisory_model::Span;
    ///
    /// let span = Span { first: 10, last: 20 };
    /// assert_eq!(span.starting(15), Span { first: 15, last: 20 });
    /// assert_eq!(span.starting(25), Span { first: 25, last: 25 });
    /// ```
    #[must_use]
    pub fn starting(self, first: u16) -> Self {
        let last = if self.last < first { first } else { self.last };
        Self { first, last }
    }

    /// The span with another last month; the first one gives way where it would lie after.
    ///
    /// ```
    /// use advisory_model::Span;
    ///
    /// assert_eq!(Span { first: 10, last: 20 }.ending(5), Span { first: 5, last: 5 });
    /// ```
    #[must_use]
    pub fn ending(self, last: u16) -> Self {
        let first = if last < self.first { last } else { self.first };
        Self { first, last }
    }
}

/// The whole years that incidents lie in.
///
/// ```
/// use advisory_model::timeline::Timeline;
/// use advisory_model::{Span, example};
///
/// let incidents = example::report().incidents;
/// let timeline = Timeline::of(&incidents).unwrap();
/// assert_eq!(timeline.whole, Span::year(2018));
/// assert_eq!(Timeline::of(&[]), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// From January of the first year to December of the last.
    pub whole: Span,
}

impl Timeline {
    /// The timeline of these incidents; none where there are none.
    #[must_use]
    pub fn of(incidents: &[Incident]) -> Option<Self> {
        let mut years: Option<(u16, u16)> = None;
        for incident in incidents {
            let first = incident.when.first.year;
            let last = incident.when.last.map_or(first, |last| last.year);
            let (from, until) = years.unwrap_or((first, last));
            years = Some((from.min(first), until.max(last)));
        }
        let (from, until) = years?;
        Some(Self {
            whole: Span::year(from).ending(Span::year(until).last),
        })
    }

    /// How far an incident reaches on the timeline: an open one to its end.
    ///
    /// ```
    /// use advisory_model::timeline::Timeline;
    /// use advisory_model::{Span, When, example};
    ///
    /// let mut incident = example::report().incidents.remove(0);
    /// incident.when = "since 2015".parse().unwrap();
    /// let timeline = Timeline { whole: Span { first: 2014 * 12, last: 2018 * 12 + 11 } };
    /// assert_eq!(timeline.bar(&incident), Span { first: 2015 * 12, last: 2018 * 12 + 11 });
    /// ```
    #[must_use]
    pub fn bar(self, incident: &Incident) -> Span {
        let span = incident.when.span();
        Span {
            first: span.first.max(self.whole.first),
            last: span.last.min(self.whole.last),
        }
    }

    /// A lane for each incident, counted from the top, so that no two bars overlap: the earliest and longest first.
    ///
    /// ```
    /// use advisory_model::timeline::Timeline;
    /// use advisory_model::example;
    ///
    /// let incident = example::report().incidents.remove(0);
    /// let both = [incident.clone(), incident];
    /// assert_eq!(Timeline::of(&both).unwrap().lanes(&both), [0, 1]);
    /// ```
    #[must_use]
    pub fn lanes(self, incidents: &[Incident]) -> Vec<usize> {
        let bars: Vec<Span> = incidents.iter().map(|incident| self.bar(incident)).collect();
        let mut order: Vec<usize> = (0..bars.len()).collect();
        order.sort_by_key(|index| (bars[*index].first, u16::MAX - bars[*index].last));
        let mut lanes = vec![0; bars.len()];
        let mut taken: Vec<Vec<Span>> = Vec::new();
        for index in order {
            let is_free = |lane: &Vec<Span>| !lane.iter().any(|it| it.overlaps(bars[index]));
            let lane = taken.iter().position(is_free).unwrap_or(taken.len());
            if lane == taken.len() {
                taken.push(Vec::new());
            }
            taken[lane].push(bars[index]);
            lanes[index] = lane;
        }
        lanes
    }
}
