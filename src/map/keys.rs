//! The map by keyboard alone: arrows go to the neighbour in that direction, Home and End to the first and the last region, Enter or
//! Space opens, Escape closes.

use crate::state::MapAction;
use advisory_model::outline::Direction;
use advisory_model::{RegionId, Report};

/// What a key does while a region has the focus; `None` leaves the key to the browser.
pub(crate) fn action(key: &str, cursor: RegionId, report: &Report) -> Option<MapAction> {
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
        _ => return None,
    };
    let neighbour = report.regions[cursor.index()].neighbour(direction);
    Some(MapAction::MoveTo(neighbour.unwrap_or(cursor)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_move_open_and_close() {
        let report = advisory_model::example::report();
        let (west, east) = (RegionId(0), RegionId(1));
        let cases = [
            ("ArrowRight", west, Some(MapAction::MoveTo(east))),
            ("ArrowLeft", west, Some(MapAction::MoveTo(west))),
            ("ArrowUp", west, Some(MapAction::MoveTo(west))),
            ("Home", east, Some(MapAction::MoveTo(west))),
            ("End", west, Some(MapAction::MoveTo(east))),
            ("Enter", east, Some(MapAction::ChooseRegion(Some(east)))),
            (" ", east, Some(MapAction::ChooseRegion(Some(east)))),
            ("Escape", east, Some(MapAction::ChooseRegion(None))),
            ("Tab", east, None),
        ];
        for (key, cursor, expected) in cases {
            assert_eq!(action(key, cursor, &report), expected, "{key:?} on {cursor:?}");
        }
    }
}
