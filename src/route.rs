//! Fragments: which section a link opens, and what in it.

use advisory_model::{Layer, RegionId, Report};

/// The page's sections, in the order in which a traveller needs them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Section {
    /// How bad, and how old.
    #[default]
    Overview,
    /// Where.
    Map,
    /// What to do.
    Plan,
    /// What the report says, whole.
    Report,
    /// Whom to call.
    Emergency,
}

impl Section {
    /// Every section, in order.
    pub const ALL: [Self; 5] = [Self::Overview, Self::Map, Self::Plan, Self::Report, Self::Emergency];

    /// The fragment, the id and the hook of the section.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Map => "map",
            Self::Plan => "plan",
            Self::Report => "report",
            Self::Emergency => "emergency",
        }
    }

    /// The section of a slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.slug() == slug)
    }
}

/// Where a fragment leads.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Route {
    /// The section to show.
    pub section: Section,
    /// The layer of the map, if the fragment names one; the map is then shown just so.
    pub layer: Option<Layer>,
    /// The region to open with the layer, if the fragment names one.
    pub region: Option<RegionId>,
    /// The id to scroll to: the section's own, unless the fragment names something within it.
    pub target: String,
}

impl Route {
    /// The route of a fragment, without its `#`; `None` where it names nothing of ours.
    ///
    /// ```
    /// use advisory_model::example;
    /// use travel_advisory::route::{Route, Section};
    ///
    /// let report = example::report();
    /// let route = |fragment| Route::of(fragment, &report).unwrap();
    /// assert_eq!(route("plan").section, Section::Plan);
    /// assert_eq!(route("crime:2").section, Section::Report);
    /// assert_eq!(route("map/crime/hills").region, report.region("hills"));
    /// assert_eq!(Route::of("elsewhere", &report), None);
    /// ```
    #[must_use]
    pub fn of(fragment: &str, report: &Report) -> Option<Self> {
        let mut parts = fragment.split('/');
        let first = parts.next().unwrap_or_default();
        if let Some(section) = Section::from_slug(first) {
            let layer = parts.next().and_then(Layer::from_slug);
            let region = parts.next().and_then(|slug| report.region(slug));
            return Some(Self {
                section,
                layer,
                region,
                target: first.to_owned(),
            });
        }
        let section = section_of(first, report)?;
        Some(Self {
            section,
            target: first.to_owned(),
            ..Self::default()
        })
    }
}

/// The fragment of the map as it is shown: the other way round.
///
/// ```
/// use advisory_model::{Layer, example};
/// use travel_advisory::route;
///
/// let report = example::report();
/// assert_eq!(route::map_fragment(Layer::AllTopics, report.region("hills"), &report), "map/all/hills");
/// ```
#[must_use]
pub fn map_fragment(layer: Layer, region: Option<RegionId>, report: &Report) -> String {
    let layer = layer.slug();
    match region {
        Some(region) => format!("map/{layer}/{}", report.regions[region.index()].id),
        None => format!("map/{layer}"),
    }
}

/// The section that holds an id of ours, by its kind. Whether the page has it is seen when it is scrolled to: most of what is linked
/// stands in the page alone.
fn section_of(id: &str, report: &Report) -> Option<Section> {
    if report.paragraph(id).is_some() {
        return Some(Section::Report);
    }
    match id.split_once('-')?.0 {
        "section" | "statement" => Some(Section::Report),
        "region" | "panel" | "place" | "route" | "incident" => Some(Section::Map),
        "contact" => Some(Section::Emergency),
        _ => None,
    }
}
