//! What the reader has done on the map.

use advisory_model::outline::Viewport;
use advisory_model::{Layer, RegionId, Span};
use yew::AttrValue;

/// What the map shows.
#[derive(Clone, Debug, PartialEq)]
pub struct MapState {
    /// The layer.
    pub layer: Layer,
    /// The region whose panel is open.
    pub region: Option<RegionId>,
    /// The region that the keyboard is on, or was last.
    pub cursor: RegionId,
    /// How often the keyboard has moved, so that the focus follows it and nothing else.
    pub moves: usize,
    /// What has been typed of a region's name.
    pub typed: AttrValue,
    /// The part of the map that is in sight.
    pub viewport: Viewport,
    /// Whether the map has the whole window, so that one finger moves it.
    pub fills_window: bool,
    /// The months whose incidents are shown; none for all.
    pub span: Option<Span>,
    /// The order of the table's rows.
    pub order: Order,
}

/// The order of the table's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Order {
    /// By what; none for the report's own order of regions.
    pub by: Option<Column>,
    /// Whether the last comes first.
    pub reversed: bool,
}

/// A column that the table can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// By name.
    Region,
    /// The most precise first.
    Coverage,
    /// The gravest first.
    Grade,
    /// The most statements first.
    Statements,
}

/// What happened on the map.
#[derive(Clone, Debug, PartialEq)]
pub enum MapAction {
    /// A layer was chosen.
    ShowLayer(Layer),
    /// A region was chosen, or the panel closed.
    ChooseRegion(Option<RegionId>),
    /// The keyboard moved to a region.
    MoveTo(RegionId),
    /// A letter was typed; so much of a name fits this region.
    FindByName(AttrValue, RegionId),
    /// A region came to the reader's eye elsewhere, in the table; the focus stays there.
    Light(RegionId),
    /// Another part of the map came into sight.
    Look(Viewport),
    /// The map took the whole window, or gave it back.
    FillWindow(bool),
    /// A span of time was chosen, or all of it.
    ShowSpan(Option<Span>),
    /// The head of a column was pressed: sorts by it, turns the order around, and gives the report's own back.
    SortBy(Column),
}

impl MapState {
    /// The map of the first render.
    pub(super) fn first() -> Self {
        Self {
            layer: Layer::AllTopics,
            region: None,
            cursor: RegionId(0),
            moves: 0,
            typed: AttrValue::default(),
            viewport: Viewport::default(),
            fills_window: false,
            span: None,
            order: Order::default(),
        }
    }

    pub(super) fn apply(&mut self, action: &MapAction) {
        match action {
            MapAction::ShowLayer(layer) => self.layer = *layer,
            MapAction::ChooseRegion(region) => self.choose(*region),
            MapAction::MoveTo(region) => self.move_to(*region, AttrValue::default()),
            MapAction::FindByName(typed, region) => self.move_to(*region, typed.clone()),
            MapAction::Light(region) => self.cursor = *region,
            MapAction::Look(viewport) => self.viewport = *viewport,
            MapAction::FillWindow(fills) => self.fills_window = *fills,
            MapAction::ShowSpan(span) => self.span = *span,
            MapAction::SortBy(column) => self.order = self.order.after(*column),
        }
    }

    pub(super) fn choose(&mut self, region: Option<RegionId>) {
        self.region = region;
        self.cursor = region.unwrap_or(self.cursor);
    }

    fn move_to(&mut self, region: RegionId, typed: AttrValue) {
        self.cursor = region;
        self.moves += 1;
        self.typed = typed;
    }
}

impl Order {
    fn after(self, column: Column) -> Self {
        let (by, reversed) = match (self.by == Some(column), self.reversed) {
            (false, _) => (Some(column), false),
            (true, false) => (Some(column), true),
            (true, true) => (None, false),
        };
        Self { by, reversed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_sorted_by_then_reversed_then_left_as_it_was() {
        let mut order = Order::default();
        let mut seen = Vec::new();
        for _ in 0..3 {
            order = order.after(Column::Grade);
            seen.push((order.by, order.reversed));
        }
        assert_eq!(
            seen,
            [(Some(Column::Grade), false), (Some(Column::Grade), true), (None, false)]
        );
        let other = Order {
            by: Some(Column::Grade),
            reversed: true,
        };
        assert_eq!(other.after(Column::Region).by, Some(Column::Region));
    }
}
