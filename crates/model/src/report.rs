//! A whole report: everything that the widget knows.

use crate::assessment::Assessment;
use crate::checklist::{Item, Situation};
use crate::contact::Contact;
use crate::holiday::Holiday;
use crate::ids::{LinkId, ParagraphId, RegionId, SectionId};
use crate::incident::Incident;
use crate::outline::Outline;
use crate::place::{Place, Route};
use crate::publication::{Edition, Level, Link, Page};
use crate::scope::{Part, Region, Scope, Zone};
use crate::statement::Statement;
use crate::template::Template;
use borsh::{BorshDeserialize, BorshSerialize};

/// A country security report.
///
/// Records refer to each other by index; a report that was compiled has no reference that leads nowhere.
///
/// ```
/// let report = advisory_model::example::report();
/// assert_eq!((report.edition.year, report.level.number), (2019, 3));
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Report {
    /// The slug, by which saved states know their report.
    pub id: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// The country.
    pub country: String,
    /// The title as printed.
    pub title: String,
    /// Who issued it, in the order of the report.
    pub issuer: Vec<String>,
    /// With whom it was written.
    pub produced_with: String,
    /// When it was written, as far as is known.
    pub edition: Edition,
    /// The issuer's current page, where the reader is sent: editorial.
    pub official_page: Page,
    /// The country's advisory level.
    pub level: Level,
    /// The paragraphs that title, issuer and edition rest on.
    pub sources: Vec<ParagraphId>,
    /// The headings, in order.
    pub sections: Vec<Section>,
    /// The paragraphs, in order.
    pub paragraphs: Vec<Paragraph>,
    /// The map's width and height, in map units.
    pub map_size: (u16, u16),
    /// The regions of the map.
    pub regions: Vec<Region>,
    /// The wider areas.
    pub zones: Vec<Zone>,
    /// The parts of regions.
    pub parts: Vec<Part>,
    /// The places.
    pub places: Vec<Place>,
    /// The roads.
    pub routes: Vec<Route>,
    /// What it says.
    pub statements: Vec<Statement>,
    /// Its words of grade.
    pub assessments: Vec<Assessment>,
    /// The events.
    pub incidents: Vec<Incident>,
    /// The checklist.
    pub items: Vec<Item>,
    /// Publications that it names.
    pub links: Vec<Link>,
    /// What is shown and never asked: kept apart, so that whoever only asks need not carry it.
    #[borsh(skip)]
    pub reference: Reference,
}

/// What a report is shown with, and no question is asked of.
///
/// A page that was rendered beforehand holds it already. It is left out when a report is serialised, and serialised by itself.
///
/// ```
/// let report = advisory_model::example::report();
/// assert_eq!(report.reference.contacts.len(), 1);
/// ```
#[derive(Clone, Debug, Default, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Reference {
    /// Whom to call.
    pub contacts: Vec<Contact>,
    /// What to do if something happens.
    pub situations: Vec<Situation>,
    /// Days that people keep: editorial.
    pub holidays: Vec<Holiday>,
    /// Trips to begin with: editorial.
    pub templates: Vec<Template>,
    /// The map; a region's outline has the region's index.
    pub outline: Option<Outline>,
}

/// A heading.
///
/// ```
/// assert_eq!(advisory_model::example::report().sections[0].title, "Crime");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Section {
    /// The slug, the first half of its paragraphs' anchors.
    pub id: String,
    /// As printed.
    pub title: String,
    /// 2 for a chapter, 3 for a section of the chapter before it.
    pub depth: u8,
}

/// A paragraph: where it stands, and a fingerprint instead of its wording.
///
/// ```
/// let report = advisory_model::example::report();
/// assert_eq!(report.paragraphs[1].number, 2);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Paragraph {
    /// The section.
    pub section: SectionId,
    /// Its number in the section, from 1.
    pub number: u16,
    /// See [`fingerprint`](crate::fingerprint::fingerprint).
    pub fingerprint: u64,
}

impl Report {
    /// The region of a slug.
    #[must_use]
    pub fn region(&self, slug: &str) -> Option<RegionId> {
        self.regions
            .iter()
            .position(|region| region.id == slug)
            .map(RegionId::at)
    }

    /// All regions, in order.
    pub fn region_ids(&self) -> impl Iterator<Item = RegionId> + use<> {
        (0..self.regions.len()).map(RegionId::at)
    }

    /// A paragraph's anchor.
    ///
    /// ```
    /// use advisory_model::{ParagraphId, example};
    ///
    /// let report = example::report();
    /// assert_eq!(report.anchor(ParagraphId(1)), "crime:2");
    /// assert_eq!(report.paragraph("crime:2"), Some(ParagraphId(1)));
    /// assert_eq!(report.paragraph("crime:9"), None);
    /// ```
    #[must_use]
    pub fn anchor(&self, paragraph: ParagraphId) -> String {
        let paragraph = &self.paragraphs[paragraph.index()];
        format!("{}:{}", self.sections[paragraph.section.index()].id, paragraph.number)
    }

    /// Several anchors, a space between them, as hooks hold them.
    #[must_use]
    pub fn anchors(&self, paragraphs: &[ParagraphId]) -> String {
        let anchors: Vec<String> = paragraphs.iter().map(|paragraph| self.anchor(*paragraph)).collect();
        anchors.join(" ")
    }

    /// The paragraph of an anchor.
    #[must_use]
    pub fn paragraph(&self, anchor: &str) -> Option<ParagraphId> {
        (0..self.paragraphs.len())
            .map(ParagraphId::at)
            .find(|paragraph| self.anchor(*paragraph) == anchor)
    }

    /// The paragraphs of a section, in order.
    ///
    /// ```
    /// use advisory_model::{SectionId, example};
    ///
    /// assert_eq!(example::report().paragraphs_of(SectionId(0)).count(), 2);
    /// ```
    pub fn paragraphs_of(&self, section: SectionId) -> impl Iterator<Item = ParagraphId> {
        let paragraphs = self.paragraphs.iter().enumerate();
        paragraphs
            .filter(move |(_, it)| it.section == section)
            .map(|(index, _)| ParagraphId::at(index))
    }

    /// The publications that a paragraph names.
    ///
    /// ```
    /// use advisory_model::{ParagraphId, example};
    ///
    /// assert_eq!(example::report().links_of(ParagraphId(1)).count(), 1);
    /// ```
    pub fn links_of(&self, paragraph: ParagraphId) -> impl Iterator<Item = LinkId> {
        let links = self.links.iter().enumerate();
        links
            .filter(move |(_, it)| it.sources.contains(&paragraph))
            .map(|(index, _)| LinkId::at(index))
    }

    /// The scope that an authored word stands for, such as `region:mopti`.
    #[must_use]
    pub fn scope(&self, word: &str) -> Option<Scope> {
        let every = self.every_scope();
        every.into_iter().find(|scope| self.scope_slug(*scope) == word)
    }

    /// The authored word of a scope.
    #[must_use]
    pub fn scope_slug(&self, scope: Scope) -> String {
        match scope {
            Scope::Country => "country".to_owned(),
            Scope::Zone(id) => format!("zone:{}", self.zones[id.index()].id),
            Scope::Region(id) => format!("region:{}", self.regions[id.index()].id),
            Scope::Part(id) => format!("part:{}", self.parts[id.index()].id),
            Scope::Place(id) => format!("place:{}", self.places[id.index()].id),
            Scope::Route(id) => format!("route:{}", self.routes[id.index()].id),
        }
    }

    /// The name of a scope, as the reader sees it.
    #[must_use]
    pub fn scope_name(&self, scope: Scope) -> &str {
        match scope {
            Scope::Country => &self.country,
            Scope::Zone(id) => &self.zones[id.index()].name,
            Scope::Region(id) => &self.regions[id.index()].name,
            Scope::Part(id) => &self.parts[id.index()].name,
            Scope::Place(id) => &self.places[id.index()].name,
            Scope::Route(id) => &self.routes[id.index()].name,
        }
    }

    /// Every scope that the report has, the country first.
    ///
    /// ```
    /// use advisory_model::{Scope, example};
    ///
    /// let report = example::report();
    /// assert!(report.every_scope().into_iter().all(|scope| report.scope(&report.scope_slug(scope)) == Some(scope)));
    /// ```
    #[must_use]
    pub fn every_scope(&self) -> Vec<Scope> {
        let mut every = vec![Scope::Country];
        every.extend((0..self.zones.len()).map(|index| Scope::Zone(crate::ZoneId::at(index))));
        every.extend(self.region_ids().map(Scope::Region));
        every.extend((0..self.parts.len()).map(|index| Scope::Part(crate::PartId::at(index))));
        every.extend((0..self.places.len()).map(|index| Scope::Place(crate::PlaceId::at(index))));
        every.extend((0..self.routes.len()).map(|index| Scope::Route(crate::RouteId::at(index))));
        every
    }
}
