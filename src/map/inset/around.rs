//! What lies around a small region, and the frame that holds it all. Worked out from the report; nothing is drawn here.

use advisory_model::outline::{Frame, Outline};
use advisory_model::{PlaceId, Position, RegionId, Report, RouteId};

/// The drawing's width and height, in its own units.
pub(super) const SIZE: (f64, f64) = (1000.0, 750.0);
/// How far from the region and its roads a place may lie to be shown, in kilometres.
const NEAR: f64 = 15.0;
/// How much room is left on each side, as a share of what is shown.
const MARGIN: f64 = 0.28;

/// A small region with its roads and the places near.
pub(super) struct Around {
    /// Every outline, in a frame of this region's own.
    pub(super) outline: Outline,
    /// The roads that run through the region.
    pub(super) routes: Vec<RouteId>,
    /// The places near it and near its roads.
    pub(super) places: Vec<PlaceId>,
}

impl Around {
    /// What lies around a region; none where the report has no map.
    pub(super) fn of(report: &Report, region: RegionId) -> Option<Self> {
        let outline = report.reference.outline.as_ref()?;
        let routes = report
            .routes
            .iter()
            .enumerate()
            .filter(|(_, it)| it.regions.contains(&region));
        let routes: Vec<RouteId> = routes.map(|(index, _)| RouteId::at(index)).collect();
        let mut bounds = Bounds::of(outline, region)?;
        for route in &routes {
            report.routes[route.index()]
                .line
                .iter()
                .for_each(|at| bounds.include(*at));
        }
        let near = report.places.iter().enumerate();
        let near = near.filter(|(_, it)| it.region == region || it.position.is_some_and(|at| bounds.is_near(at)));
        let places: Vec<PlaceId> = near.map(|(index, _)| PlaceId::at(index)).collect();
        for position in places.iter().filter_map(|id| report.places[id.index()].position) {
            bounds.include(position);
        }
        let frame = bounds.frame(outline.frame.steps_per_degree);
        let outline = Outline {
            frame,
            ..outline.clone()
        };
        Some(Self {
            outline,
            routes,
            places,
        })
    }
}

/// The degrees between which something lies.
struct Bounds {
    south_west: Position,
    north_east: Position,
}

impl Bounds {
    fn of(outline: &Outline, region: RegionId) -> Option<Self> {
        let rings = &outline.regions.get(region.index())?.rings;
        let lines = rings.iter().flatten().filter_map(|&arc| {
            let forward = if arc < 0 { !arc } else { arc };
            outline.arcs.get(usize::try_from(forward).ok()?)
        });
        let mut positions = lines
            .flat_map(|line| line.points())
            .map(|step| outline.frame.position(step));
        let first = positions.next()?;
        let mut bounds = Self {
            south_west: first,
            north_east: first,
        };
        positions.for_each(|at| bounds.include(at));
        Some(bounds)
    }

    fn include(&mut self, at: Position) {
        self.south_west.latitude = self.south_west.latitude.min(at.latitude);
        self.south_west.longitude = self.south_west.longitude.min(at.longitude);
        self.north_east.latitude = self.north_east.latitude.max(at.latitude);
        self.north_east.longitude = self.north_east.longitude.max(at.longitude);
    }

    fn is_near(&self, at: Position) -> bool {
        let nearest = Position {
            latitude: at.latitude.clamp(self.south_west.latitude, self.north_east.latitude),
            longitude: at.longitude.clamp(self.south_west.longitude, self.north_east.longitude),
        };
        nearest.kilometres_to(at) <= NEAR
    }

    /// A frame of the drawing's own shape around everything, with room on each side.
    fn frame(&self, steps_per_degree: u16) -> Frame {
        let middle = |one: f64, other: f64| f64::midpoint(one, other);
        let latitude = middle(self.south_west.latitude, self.north_east.latitude);
        let longitude = middle(self.south_west.longitude, self.north_east.longitude);
        let narrowing = latitude.to_radians().cos();
        let wide = (self.north_east.longitude - self.south_west.longitude) * narrowing;
        let high = self.north_east.latitude - self.south_west.latitude;
        let with_room = wide.max(high * SIZE.0 / SIZE.1) * (1.0 + 2.0 * MARGIN);
        let (across, down) = (with_room / narrowing / 2.0, with_room * SIZE.1 / SIZE.0 / 2.0);
        let steps = |degrees: f64| whole(degrees * f64::from(steps_per_degree));
        Frame {
            west: steps(longitude - across),
            south: steps(latitude - down),
            east: steps(longitude + across),
            north: steps(latitude + down),
            steps_per_degree,
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "steps run to some ten thousands")]
fn whole(steps: f64) -> i32 {
    steps.round() as i32
}
