//! The map by keyboard alone: arrows go to the neighbour in that direction, Home and End to the first and the last region, Enter or
//! Space opens, Escape closes.

use crate::state::Action;
use advisory_model::outline::Direction;
use advisory_model::{RegionId, Report};

/// What a key does while a region has the focus; `None` leaves the key to the browser.
pub(crate) fn action(key: &str, cursor: RegionId, report: &Report) -> Option<Action> {
    let last = RegionId::at(report.regions.len().saturating_sub(1));
    let direction = match key {
        "Enter" | " " => return Some(Action::ChooseRegion(Some(cursor))),
        "Escape" => return Some(Action::ChooseRegion(None)),
        "Home" => return Some(Action::MoveTo(RegionId(0))),
        "End" => return Some(Action::MoveTo(last)),
        "ArrowUp" => Direction::North,
        "ArrowDown" => Direction::South,
        "ArrowRight" => Direction::East,
        "ArrowLeft" => Direction::West,
        _ => return None,
    };
    let neighbour = report.regions[cursor.index()].neighbour(direction);
    Some(Action::MoveTo(neighbour.unwrap_or(cursor)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_move_open_and_close() {
        let report = advisory_model::example::report();
        let (west, east) = (RegionId(0), RegionId(1));
        let cases = [
            ("ArrowRight", west, Some(Action::MoveTo(east))),
            ("ArrowLeft", west, Some(Action::MoveTo(west))),
            ("ArrowUp", west, Some(Action::MoveTo(west))),
            ("Home", east, Some(Action::MoveTo(west))),
            ("End", west, Some(Action::MoveTo(east))),
            ("Enter", east, Some(Action::ChooseRegion(Some(east)))),
            (" ", east, Some(Action::ChooseRegion(Some(east)))),
            ("Escape", east, Some(Action::ChooseRegion(None))),
            ("Tab", east, None),
        ];
        for (key, cursor, expected) in cases {
            assert_eq!(action(key, cursor, &report), expected, "{key:?} on {cursor:?}");
        }
    }
}
