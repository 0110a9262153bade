//! A small report of an invented country, for the examples of this crate and for tests that need no real one.

use crate::*;

/// The report of Examplia: two regions, one zone, a handful of records.
///
/// ```
/// let report = advisory_model::example::report();
/// assert_eq!(report.regions.len(), 2);
/// assert_eq!(report.statements.len(), 2);
/// ```
#[must_use]
pub fn report() -> Report {
    let first = vec![ParagraphId(0)];
    let second = vec![ParagraphId(1)];
    Report {
        id: "examplia-2019".into(),
        language: "en".into(),
        country: "Examplia".into(),
        title: "Examplia 2019 Crime & Safety Report".into(),
        issuer: vec!["Examplian Council".into()],
        produced_with: "the embassy in Harbour".into(),
        edition: Edition {
            year: 2019,
            written_before: Date::new(2019, 10, 31).unwrap_or_default(),
            note: "It speaks of October 2019 as still to come.".into(),
        },
        official_page: Page {
            title: "Examplia advisory".into(),
            url: "https://advisory.example/".into(),
        },
        level: Level {
            number: 3,
            word: "reconsider travel".into(),
            text: "Travellers are told to reconsider travel.".into(),
            reasons: vec![Topic::Crime],
            sources: first.clone(),
        },
        sources: first.clone(),
        sections: vec![Section {
            id: "crime".into(),
            title: "Crime".into(),
            depth: 2,
        }],
        paragraphs: (1..=2)
            .map(|number| Paragraph {
                section: SectionId(0),
                number,
                fingerprint: 0,
            })
            .collect(),
        map_size: (1000, 751),
        regions: regions(),
        zones: vec![Zone {
            id: "uplands".into(),
            name: "The uplands".into(),
            regions: vec![RegionId(1)],
            note: "Its edges are ours.".into(),
            sources: second.clone(),
        }],
        parts: vec![Part {
            id: "upper-hills".into(),
            name: "Upper Hills".into(),
            region: RegionId(1),
            sources: vec![],
        }],
        places: vec![lighthouse(&first)],
        routes: vec![coast_road(&first)],
        statements: vec![
            statement(
                "harbour-crime",
                "There is a “serious” risk of crime in Harbour.",
                Scope::Region(RegionId(0)),
                &first,
            ),
            statement(
                "uplands-theft",
                "Thieves work in the uplands.",
                Scope::Zone(ZoneId(0)),
                &second,
            ),
        ],
        assessments: vec![Assessment {
            id: "harbour-crime".into(),
            scope: Scope::Region(RegionId(0)),
            topics: vec![Topic::Crime],
            grade: Grade::Serious,
            word: "serious risk".into(),
            hours: vec![],
            condition: None,
            note: None,
            sources: first.clone(),
        }],
        incidents: vec![robbery(&first)],
        items: vec![
            item("enrol", Phase::BeforeDeparture, "Enrol with your embassy."),
            item("pack-lock", Phase::Packing, "Pack a lock."),
        ],
        links: vec![Link {
            id: "advice".into(),
            title: "Advice".into(),
            publisher: "Examplian Council".into(),
            sources: second.clone(),
        }],
        reference: reference(second),
    }
}

fn reference(second: Vec<ParagraphId>) -> Reference {
    Reference {
        contacts: vec![embassy(&second)],
        situations: vec![Situation {
            id: "theft".into(),
            title: "You are robbed".into(),
            steps: vec![SituationStep {
                text: "Call the embassy.".into(),
                origin: Origin::Report,
                sources: second.clone(),
            }],
            why: vec![StatementId(0)],
            contacts: vec![ContactId(0)],
            on_card: true,
        }],
        holidays: vec![Holiday {
            id: "harvest".into(),
            name: "Harvest Day".into(),
            kind: HolidayKind::National,
            rule: HolidayRule::Fixed { month: 9, day: 22 },
            since: None,
            basis: "Ours, for the example.".into(),
        }],
        templates: vec![Template {
            id: "visit".into(),
            name: "A visit to Harbour".into(),
            text: "Sets one stop.".into(),
            trip: Trip {
                stops: vec![Stop {
                    scope: Scope::Region(RegionId(0)),
                    arrival: None,
                    leave: None,
                }],
                ..Trip::default()
            },
        }],
        outline: Some(Outline::example()),
    }
}

fn regions() -> Vec<Region> {
    let region = |id: &str, name: &str, iso: &str, neighbours, label| Region {
        id: id.into(),
        name: name.into(),
        also: vec![],
        iso: iso.into(),
        neighbours,
        label,
        is_small: false,
    };
    vec![
        region(
            "harbour",
            "Harbour",
            "EX-1",
            [None, None, Some(RegionId(1)), None],
            (375, 375),
        ),
        region(
            "hills",
            "Hills",
            "EX-2",
            [None, None, None, Some(RegionId(0))],
            (625, 375),
        ),
    ]
}

fn lighthouse(sources: &[ParagraphId]) -> Place {
    Place {
        id: "lighthouse".into(),
        name: "The lighthouse".into(),
        kind: PlaceKind::Site,
        region: RegionId(0),
        position: Some(Position {
            latitude: 1.5,
            longitude: 1.5,
        }),
        position_source: "the author".into(),
        approximate: false,
        note: None,
        sources: sources.to_vec(),
    }
}

fn coast_road(sources: &[ParagraphId]) -> Route {
    let line = [(1.5, 1.2), (1.5, 1.8)];
    Route {
        id: "coast-road".into(),
        name: "Coast Road".into(),
        regions: vec![RegionId(0)],
        line: line
            .map(|(latitude, longitude)| Position { latitude, longitude })
            .to_vec(),
        note: None,
        sources: sources.to_vec(),
    }
}

fn statement(id: &str, text: &str, scope: Scope, sources: &[ParagraphId]) -> Statement {
    Statement {
        id: id.into(),
        text: text.into(),
        topics: vec![Topic::Crime],
        scopes: vec![scope],
        travellers: vec![],
        hours: vec![],
        months: None,
        ways: vec![],
        holidays: false,
        direction: Direction::Warns,
        shelf_life: ShelfLife::Fast,
        note: None,
        sources: sources.to_vec(),
    }
}

fn robbery(sources: &[ParagraphId]) -> Incident {
    let april = incident::Moment {
        year: 2018,
        month: Some(4),
        day: None,
    };
    Incident {
        id: "robbery".into(),
        title: "Robbery at the lighthouse".into(),
        text: "Robbers wounded several people at the lighthouse.".into(),
        when: When {
            first: april,
            last: Some(april),
        },
        inferred_year: false,
        scopes: vec![Scope::Place(PlaceId(0))],
        topics: vec![Topic::Crime],
        actors: vec!["robbers".into()],
        targets: vec![],
        toll: Some("several wounded".into()),
        note: None,
        sources: sources.to_vec(),
    }
}

fn embassy(sources: &[ParagraphId]) -> Contact {
    Contact {
        id: "embassy".into(),
        name: "Embassy".into(),
        kind: ContactKind::Embassy,
        phones: vec![Phone {
            printed: "+999-20-70-23".into(),
        }],
        address: Some("1 Quay".into()),
        region: Some(RegionId(0)),
        hours: None,
        text: None,
        note: None,
        for_others: None,
        scopes: vec![Scope::Region(RegionId(0))],
        sources: sources.to_vec(),
    }
}

fn item(id: &str, phase: Phase, text: &str) -> Item {
    Item {
        id: id.into(),
        phase,
        text: text.into(),
        why: vec![StatementId(0)],
        condition: Condition::default(),
        due: None,
        origin: Origin::Report,
    }
}
