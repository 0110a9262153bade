//! A made-up country, for the examples of this documentation and for tests of whatever draws a map.

use super::{Frame, Line, Name, Neighbour, Outline, RegionOutline, River, Source};

impl Outline {
    /// A country of two square regions with a river, south of one neighbour.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().regions.len(), 2);
    /// ```
    pub fn example() -> Self {
        let region = |name: &str, east, rings| RegionOutline {
            name: name.into(),
            label: (east, 150),
            rings,
        };
        Outline {
            frame: Frame {
                west: 0,
                south: 0,
                east: 400,
                north: 300,
                steps_per_degree: 100,
            },
            boundaries: named("Made up", "Inventé"),
            regions: vec![
                region("West", 150, vec![vec![0, 1]]),
                region("East", 250, vec![vec![!0, 2]]),
            ],
            neighbours: vec![Neighbour {
                code: "XA".into(),
                name: named("Northland", "Pays du Nord"),
                label: (200, 280),
                room: 20,
            }],
            borders: vec![Line(vec![(0, 250), (400, 0)])],
            rivers: vec![River {
                name: named("The Long", "La Longue"),
                lines: vec![Line(vec![(0, 150), (200, -50), (200, 100)])],
            }],
            sources: vec![Source {
                layer: "regions".into(),
                package: "none".into(),
                file: "none".into(),
                licence: "public domain".into(),
                data: "made up".into(),
            }],
            arcs: vec![
                Line(vec![(200, 200), (0, -100)]),
                Line(vec![(200, 100), (-100, 0), (0, 100), (100, 0)]),
                Line(vec![(200, 200), (100, 0), (0, -100), (-100, 0)]),
            ],
        }
    }
}

fn named(english: &str, french: &str) -> Name {
    Name {
        english: english.into(),
        french: french.into(),
    }
}
