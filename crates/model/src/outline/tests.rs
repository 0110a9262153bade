//! What holds of any outline, tried on the made-up country and, with the feature `source`, on Mali's.

use super::*;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn rounding_never_adds_up_along_a_path() {
    let mut outline = Outline::example();
    outline.frame.steps_per_degree = 7;
    outline.borders = vec![Line(std::iter::repeat_n((1, 1), 200).collect())];
    let projection = outline.projection();
    let end = projection.point(outline.frame.position((200, 200)));
    let (x, y) = *points(&outline.borders_path())[0].last().unwrap();
    assert!((f64::from(x) - end.x * 10.0).abs() <= 0.5 && (f64::from(y) - end.y * 10.0).abs() <= 0.5);
}

#[test]
fn a_hole_belongs_to_what_fills_it() {
    let mut outline = Outline::example();
    outline
        .arcs
        .push(Line(vec![(140, 140), (20, 0), (0, 20), (-20, 0), (0, -20)]));
    outline.regions[0].rings.push(vec![!3]);
    outline.regions[1].rings = vec![vec![3]];
    assert_eq!(outline.region_at(position(1.5, 1.5)), Some(1));
    assert_eq!(outline.region_at(position(1.2, 1.2)), Some(0));
    assert_eq!(outline.path(0).matches('M').count(), 2);
}

#[test]
fn indexes_that_lead_nowhere_draw_nothing() {
    let mut outline = Outline::example();
    outline.regions[0].rings = vec![vec![99, !99]];
    assert_eq!(outline.path(0), "");
    assert_eq!((outline.path(9), outline.river_path(9)), (String::new(), String::new()));
    assert!(!outline.contains(9, position(1.5, 1.5)) && outline.label(9).is_none());
    assert_eq!(outline.neighbour(9, Direction::North), None);
}

#[test]
fn places_off_the_earth_are_refused() {
    for pair in [[91.0, 0.0], [0.0, -181.0], [f64::NAN, 0.0], [0.0, f64::INFINITY]] {
        assert!(Position::try_from(pair).is_err(), "{pair:?}");
    }
    let sentence = Position::try_from([-197.5, 12.6]).unwrap_err();
    assert_eq!(
        sentence,
        "[-197.5, 12.6] is no place on earth: write [latitude, longitude] in degrees"
    );
}

fn position(latitude: f64, longitude: f64) -> Position {
    Position { latitude, longitude }
}

/// Reads path data as browsers do; each move begins a line. In tenths of a map unit.
fn points(path: &str) -> Vec<Vec<(i32, i32)>> {
    let mut lines: Vec<Vec<(i32, i32)>> = Vec::new();
    let mut at = (0, 0);
    for part in path.split_inclusive(char::is_alphabetic).collect::<Vec<_>>().windows(2) {
        let command = part[0].chars().last().unwrap();
        let numbers = numbers(part[1].trim_end_matches(char::is_alphabetic));
        match command {
            'M' => lines.push(vec![(numbers[0], numbers[1])]),
            'l' => numbers
                .chunks(2)
                .for_each(|way| push(&mut lines, &mut at, (way[0], way[1]))),
            'h' => numbers.iter().for_each(|&right| push(&mut lines, &mut at, (right, 0))),
            'v' => numbers.iter().for_each(|&down| push(&mut lines, &mut at, (0, down))),
            'z' => {}
            other => panic!("unknown command {other} in {path}"),
        }
        at = *lines.last().unwrap().last().unwrap();
    }
    lines
}

fn push(lines: &mut [Vec<(i32, i32)>], at: &mut (i32, i32), way: (i32, i32)) {
    *at = (at.0 + way.0, at.1 + way.1);
    lines.last_mut().unwrap().push(*at);
}

/// Splits at spaces, before signs, and before a second point.
fn numbers(text: &str) -> Vec<i32> {
    let mut numbers = vec![String::new()];
    for character in text.chars() {
        let last = numbers.last().unwrap();
        if character == '-' || character == ' ' || (character == '.' && last.contains('.')) {
            numbers.push(String::new());
        }
        numbers
            .last_mut()
            .unwrap()
            .extend((character != ' ').then_some(character));
    }
    let read = |number: &String| (number.parse::<f64>().unwrap() * 10.0).round() as i32;
    numbers.iter().filter(|number| !number.is_empty()).map(read).collect()
}

#[cfg(feature = "source")]
mod mali {
    use super::*;

    /// Where each place of the report lies; what is not on the list lies too near an edge to be derived.
    const PLACES: [(f64, f64, &str); 17] = [
        (12.60915, -7.97522, "Bamako"),
        (12.37549, -8.33487, "Koulikoro"),
        (16.77348, -3.00742, "Timbuktu"),
        (16.836, -2.524, "Timbuktu"),
        (14.533, -4.100, "Mopti"),
        (14.4843, -4.18296, "Mopti"),
        (12.38723, -5.46507, "Sikasso"),
        (14.0, -4.4, "Mopti"),
        (12.59, -7.81, "Koulikoro"),
        (13.44032, -6.25947, "Ségou"),
        (11.31755, -5.66654, "Sikasso"),
        (12.86273, -7.55985, "Koulikoro"),
        (14.44776, -11.44393, "Kayes"),
        (16.27167, -0.04472, "Gao"),
        (18.44345, 1.40921, "Kidal"),
        (15.91985, 2.39609, "Gao"),
        (22.67691, -3.97922, "Timbuktu"),
    ];

    fn mali() -> Outline {
        crate::source::outline::read(include_str!("../../../../data/mali-2019/outline.json")).unwrap()
    }

    #[test]
    fn places_lie_in_their_regions() {
        let mali = mali();
        for (latitude, longitude, name) in PLACES {
            let region = mali.region_at(position(latitude, longitude));
            assert_eq!(region, mali.index_of(name), "{name}: {latitude}, {longitude}");
        }
    }

    #[test]
    fn the_country_ends_where_its_neighbours_begin() {
        let mali = mali();
        for (latitude, longitude) in [
            (13.51366, 2.1098),
            (12.36566, -1.53388),
            (14.6937, -17.44406),
            (18.0, -8.0),
        ] {
            assert!(
                !mali.in_country(position(latitude, longitude), 5.0),
                "{latitude}, {longitude}"
            );
        }
        assert!(
            mali.in_country(position(12.5335, -7.94994), 0.0),
            "the airport is in the country"
        );
    }

    #[test]
    fn every_label_lies_in_its_region() {
        let mali = mali();
        for region in 0..mali.regions.len() {
            assert_eq!(
                mali.region_at(mali.label(region).unwrap()),
                Some(region),
                "{}",
                mali.regions[region].name
            );
        }
    }

    #[test]
    fn regions_agree_on_every_point_of_a_shared_border() {
        let mali = mali();
        let mut uses: BTreeMap<[(i32, i32); 2], usize> = BTreeMap::new();
        for ring in (0..mali.regions.len()).flat_map(|region| points(&mali.path(region))) {
            for (&from, &to) in ring
                .iter()
                .zip(ring.iter().cycle().skip(1))
                .filter(|(from, to)| from != to)
            {
                *uses.entry([from.min(to), from.max(to)]).or_default() += 1;
            }
        }
        assert!(
            uses.values().all(|&count| count <= 2),
            "a piece of border drawn more than twice"
        );
        let outer: usize = points(&mali.country_path()).iter().map(|line| line.len() - 1).sum();
        assert_eq!(
            uses.values().filter(|&&count| count == 1).count(),
            outer,
            "an inner border that is not shared"
        );
    }

    #[test]
    fn no_two_borders_cross() {
        let mali = mali();
        let pieces: Vec<[Step; 2]> = mali
            .arcs
            .iter()
            .flat_map(|arc| {
                arc.points()
                    .windows(2)
                    .map(|ends| [ends[0], ends[1]])
                    .collect::<Vec<_>>()
            })
            .collect();
        for (index, a) in pieces.iter().enumerate() {
            let crossing = pieces[index + 1..].iter().find(|b| cross(a, b));
            assert!(crossing.is_none(), "{a:?} crosses {crossing:?}");
        }
    }

    fn cross([a, b]: &[Step; 2], [c, d]: &[Step; 2]) -> bool {
        let side = |from: &Step, to: &Step, point: &Step| {
            ((to.0 - from.0) * (point.1 - from.1) - (to.1 - from.1) * (point.0 - from.0)).signum()
        };
        side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
    }

    #[test]
    fn the_map_round_trips() {
        let projection = mali().projection();
        for (latitude, longitude, name) in PLACES {
            let here = position(latitude, longitude);
            let point = projection.point(here);
            assert!((0.0..=projection.width()).contains(&point.x) && (0.0..=projection.height()).contains(&point.y));
            assert!(here.kilometres_to(projection.position(point)) < 1e-6, "{name}");
        }
    }

    #[test]
    fn the_scale_is_true_at_the_middle() {
        let projection = mali().projection();
        let (west, east) = (position(17.55, -5.0), position(17.55, -3.0));
        let units = projection.point(east).x - projection.point(west).x;
        assert!((projection.kilometres(units) - west.kilometres_to(east)).abs() < 0.5);
    }

    #[test]
    fn arrows_lead_from_every_region_to_every_other() {
        let mali = mali();
        for start in 0..mali.regions.len() {
            let mut reached = BTreeSet::from([start]);
            let mut next = vec![start];
            while let Some(region) = next.pop() {
                let ways = Direction::ALL
                    .into_iter()
                    .filter_map(|direction| mali.neighbour(region, direction));
                next.extend(ways.filter(|&way| reached.insert(way)));
            }
            assert_eq!(reached.len(), mali.regions.len(), "from {}", mali.regions[start].name);
        }
    }

    #[test]
    fn neighbours_are_named_inside_the_frame_and_outside_the_country() {
        let mali = mali();
        for neighbour in &mali.neighbours {
            let (east, north) = neighbour.label;
            let frame = mali.frame;
            assert!((frame.west..frame.east).contains(&east) && (frame.south..frame.north).contains(&north));
            assert!(
                !mali.in_country(frame.position(neighbour.label), 0.0),
                "{}",
                neighbour.code
            );
        }
        let codes: BTreeSet<&str> = mali
            .neighbours
            .iter()
            .map(|neighbour| neighbour.code.as_str())
            .collect();
        assert!(
            ["BF", "CI", "DZ", "GN", "MR", "NE", "SN"]
                .iter()
                .all(|code| codes.contains(code))
        );
    }
}
