//! How near what is said of one scope comes to a stop: the coverage of a region, carried over to places, roads, parts and zones.

use crate::coverage::Coverage;
use crate::ids::RegionId;
use crate::report::Report;
use crate::scope::Scope;

/// From the stop itself outward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// Said of the stop itself.
    Itself,
    /// Said of something in it, or of a part without an edge that it may lie in.
    Within,
    /// Said of the region that a place, road or part lies in.
    Region,
    /// Said of a road that leads to it.
    Road,
    /// Said of a zone around it.
    Zone,
    /// Said of the country.
    Country,
}

impl Nearness {
    /// The coverage that it gives. A place's region is a wider area, as a zone is.
    pub(super) fn coverage(self) -> Coverage {
        match self {
            Self::Itself => Coverage::Stated,
            Self::Within | Self::Road => Coverage::Part,
            Self::Region | Self::Zone => Coverage::Zone,
            Self::Country => Coverage::Country,
        }
    }

    fn of_reach(reach: Coverage) -> Option<Self> {
        match reach {
            Coverage::Stated => Some(Self::Itself),
            Coverage::Part => Some(Self::Within),
            Coverage::Zone => Some(Self::Zone),
            Coverage::Country => Some(Self::Country),
            Coverage::None => None,
        }
    }
}

/// A stop's scope, and the regions that it lies in or has.
pub(super) struct Spot<'a> {
    report: &'a Report,
    scope: Scope,
    pub(super) regions: Vec<RegionId>,
    /// The roads that lead to it, where it is a place.
    roads: Vec<Scope>,
}

impl<'a> Spot<'a> {
    pub(super) fn of(report: &'a Report, scope: Scope) -> Self {
        let lies_in = |region: &RegionId| report.reach(scope, *region).is_some();
        let roads = match scope {
            Scope::Place(place) => report.routes_to(place).into_iter().map(Scope::Route).collect(),
            _ => Vec::new(),
        };
        Self {
            report,
            scope,
            regions: report.region_ids().filter(lies_in).collect(),
            roads,
        }
    }

    /// How near what is said of a scope comes; `None` where it is said of somewhere else.
    pub(super) fn nearness(&self, said: Scope) -> Option<Nearness> {
        if said == Scope::Country {
            return Some(Nearness::Country);
        }
        match self.scope {
            Scope::Country => Some(Nearness::Within),
            own if own == said => Some(Nearness::Itself),
            Scope::Region(region) => self.report.reach(said, region).and_then(Nearness::of_reach),
            Scope::Zone(_) => self.nearest(
                |reach| match reach {
                    Coverage::Stated | Coverage::Part => Some(Nearness::Within),
                    wider => Nearness::of_reach(wider),
                },
                said,
            ),
            Scope::Place(_) | Scope::Route(_) | Scope::Part(_) => self.nearness_of_a_point(said),
        }
    }

    /// Two points of one region are not each other's; but a part has no edge, and may hold any of them.
    fn nearness_of_a_point(&self, said: Scope) -> Option<Nearness> {
        let is_part = |scope| matches!(scope, Scope::Part(_));
        if self.roads.contains(&said) {
            return Some(Nearness::Road);
        }
        let may_overlap = is_part(said) || is_part(self.scope);
        self.nearest(
            |reach| match reach {
                Coverage::Stated => Some(Nearness::Region),
                Coverage::Part => may_overlap.then_some(Nearness::Within),
                wider => Nearness::of_reach(wider),
            },
            said,
        )
    }

    fn nearest(&self, nearness: impl Fn(Coverage) -> Option<Nearness>, said: Scope) -> Option<Nearness> {
        let reaches = self
            .regions
            .iter()
            .filter_map(|region| self.report.reach(said, *region));
        reaches.filter_map(nearness).min()
    }

    /// How near a record that speaks of several scopes comes.
    pub(super) fn nearest_of(&self, said: &[Scope]) -> Option<Nearness> {
        said.iter().filter_map(|scope| self.nearness(*scope)).min()
    }

    /// As [`nearest_of`](Self::nearest_of) for events, which are also told of elsewhere in its regions: those come last, before the country's.
    pub(super) fn event(&self, said: &[Scope]) -> Option<(bool, Nearness)> {
        let near = self.nearest_of(said).filter(|it| *it != Nearness::Country);
        let lies_here = |scope: &Scope| {
            let reach = |region: &RegionId| self.report.reach(*scope, *region);
            self.regions.iter().filter_map(reach).any(|it| it < Coverage::Country)
        };
        near.map(|near| (false, near))
            .or_else(|| said.iter().any(lies_here).then_some((true, Nearness::Zone)))
    }

    /// Whether a grade of one scope counts for the stop: its own, its wider areas', and a region's parts'. A rating of one region is not
    /// painted on a road that leaves it, on a zone, or on the country.
    pub(super) fn takes_grade(&self, said: Scope) -> bool {
        let wide = matches!(self.scope, Scope::Zone(_) | Scope::Country);
        let reaches = |region: &RegionId| self.report.reach(said, *region).is_some();
        match self.nearness(said) {
            Some(Nearness::Within) => !wide,
            Some(Nearness::Road) => false,
            Some(Nearness::Region | Nearness::Zone) => self.regions.iter().all(reaches),
            near => near.is_some(),
        }
    }
}
