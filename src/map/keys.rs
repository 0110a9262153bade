//! The map by keyboard alone: arrows go to the neighbour in that direction, Home and End to the first and the last region, Enter or
//! Space opens, Escape closes, letters find a region by its name.

use crate::state::{MapAction, MapState};
use advisory_model::outline::Direction;
use advisory_model::search::Query;
use advisory_model::{RegionId, Report};

/// What a key does while a region has the focus; `None` leaves the key to the browser.
pub(crate) fn action(key: &str, map: &MapState, report: &Report) -> Option<MapAction> {
    let cursor = map.cursor;
    let last = RegionId::at(report.regions.len().saturating_sub(1));
    let direction = match key {
        "Enter" | " " => return Some(MapAction::ChooseRegion(Some(cursor))),
        "Escape" => return Some(MapAction::ChooseRegion(None)),
        "Home" => return Some(MapAction::MoveTo(RegionId(0))),
        "End" => return Some(MapAction::MoveTo(last)),
        "ArrowUp" => Direction::North,
        "ArrowDown" => Direction::South,
        "ArrowRight" => Direction::East,
        "ArrowLeft" => Direction::West,
        _ => return typed(key, map, report),
    };
    let neighbour = report.regions[cursor.index()].neighbour(direction);
    Some(MapAction::MoveTo(neighbour.unwrap_or(cursor)))
}

/// What a key brings into sight while a region has the focus: plus and minus come nearer and go back, 0 shows the whole, and Shift makes
/// an arrow move the map.
pub(crate) fn look(key: &str, with_shift: bool, map: &MapState, report: &Report) -> Option<MapAction> {
    let (seen, height) = (map.viewport, report.map_size.1);
    let (right, down) = match (key, with_shift) {
        ("+" | "=", _) => return Some(MapAction::Look(seen.nearer(height))),
        ("-" | "_", _) => return Some(MapAction::Look(seen.farther(height))),
        ("0", _) => return Some(MapAction::Look(seen.whole(height))),
        ("ArrowUp", true) => (0, -STEP),
        ("ArrowDown", true) => (0, STEP),
        ("ArrowRight", true) => (STEP, 0),
        ("ArrowLeft", true) => (-STEP, 0),
        _ => return None,
    };
    Some(MapAction::Look(seen.moved(right, down, height)))
}

/// How far an arrow moves the map, in thousandths of what is in sight.
const STEP: i32 = 200;

/// A letter goes on with the name that was begun, or, where no region is called so, begins another. The same letter again goes to the
/// next region that begins with it.
fn typed(key: &str, map: &MapState, report: &Report) -> Option<MapAction> {
    if key.chars().count() != 1 || Query::new(key).is_empty() {
        return None;
    }
    let longer = format!("{}{key}", map.typed);
    if let Some(region) = called(&longer, 0, map.cursor, report) {
        return Some(MapAction::FindByName(longer.into(), region));
    }
    let region = called(key, 1, map.cursor, report)?;
    Some(MapAction::FindByName(key.to_owned().into(), region))
}

/// The first region whose name has a word that begins so, so many regions after the cursor, and round.
fn called(beginning: &str, after: usize, cursor: RegionId, report: &Report) -> Option<RegionId> {
    let (query, all) = (Query::new(beginning), report.regions.len());
    (0..all)
        .map(|step| (cursor.index() + after + step) % all)
        .find(|index| query.finds(&[&report.regions[*index].name]))
        .map(RegionId::at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::State;
    use advisory_model::outline::Viewport;

    const WEST: RegionId = RegionId(0);
    const EAST: RegionId = RegionId(1);

    /// A map with the keyboard on a region, after letters.
    fn map(cursor: RegionId, typed: &str) -> MapState {
        MapState {
            cursor,
            typed: typed.to_owned().into(),
            ..State::first(None).map
        }
    }

    #[test]
    fn keys_move_open_and_close() {
        let report = advisory_model::example::report();
        let cases = [
            ("ArrowRight", WEST, Some(MapAction::MoveTo(EAST))),
            ("ArrowLeft", WEST, Some(MapAction::MoveTo(WEST))),
            ("ArrowUp", WEST, Some(MapAction::MoveTo(WEST))),
            ("Home", EAST, Some(MapAction::MoveTo(WEST))),
            ("End", WEST, Some(MapAction::MoveTo(EAST))),
            ("Enter", EAST, Some(MapAction::ChooseRegion(Some(EAST)))),
            (" ", EAST, Some(MapAction::ChooseRegion(Some(EAST)))),
            ("Escape", EAST, Some(MapAction::ChooseRegion(None))),
            ("Tab", EAST, None),
            ("?", EAST, None),
        ];
        for (key, cursor, expected) in cases {
            assert_eq!(
                action(key, &map(cursor, ""), &report),
                expected,
                "{key:?} on {cursor:?}"
            );
        }
    }

    #[test]
    fn keys_move_the_map() {
        let report = advisory_model::example::report();
        let map = MapState {
            viewport: Viewport::default().zoomed(4000, report.map_size.1),
            ..map(WEST, "")
        };
        let cases = [
            ("+", true, Some((6000, 4167, 3130))),
            ("=", false, Some((6000, 4167, 3130))),
            ("-", false, Some((2668, 3126, 2348))),
            ("0", false, Some((1000, 0, 0))),
            ("ArrowRight", true, Some((4000, 4250, 2817))),
            ("ArrowLeft", true, Some((4000, 3250, 2817))),
            ("ArrowUp", true, Some((4000, 3750, 2442))),
            ("ArrowDown", true, Some((4000, 3750, 3192))),
            ("ArrowRight", false, None),
            ("a", false, None),
        ];
        for (key, with_shift, expected) in cases {
            let seen = look(key, with_shift, &map, &report).map(|action| match action {
                MapAction::Look(seen) => (seen.zoom, seen.left, seen.top),
                other => panic!("{other:?}"),
            });
            assert_eq!(seen, expected, "{key:?}");
        }
    }

    #[test]
    fn letters_find_a_region_by_its_name() {
        let mut report = advisory_model::example::report();
        let names = ["Harbour", "Hills", "Ségou", "Upper Hills"];
        let like = report.regions[0].clone();
        report.regions = names
            .map(|name| advisory_model::Region {
                name: name.to_owned(),
                ..like.clone()
            })
            .to_vec();
        let cases = [
            (0, "", "h", Some(("h", 0))),
            (0, "h", "i", Some(("hi", 1))),
            (1, "hi", "h", Some(("h", 3))),
            (0, "", "S", Some(("S", 2))),
            (2, "S", "é", Some(("Sé", 2))),
            (2, "S", "e", Some(("Se", 2))),
            (2, "Se", "u", Some(("u", 3))),
            (0, "", "x", None),
        ];
        for (cursor, typed, key, expected) in cases {
            let expected =
                expected.map(|(typed, region)| MapAction::FindByName(typed.to_owned().into(), RegionId::at(region)));
            let cursor = RegionId::at(cursor);
            assert_eq!(
                action(key, &map(cursor, typed), &report),
                expected,
                "{typed:?} then {key:?}"
            );
        }
    }
}
