//! The part of the map that is in sight. Whole numbers only, so that whoever shows it needs no fractions.

/// The part of the map that a window shows.
///
/// ```
/// use advisory_model::outline::Viewport;
///
/// assert_eq!(Viewport::default().zoom, 100);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Viewport {
    /// How large the map is drawn, in hundredths: at 100 it is as wide as the window.
    pub zoom: i32,
    /// Where the window's left edge lies, in tenths of a map unit.
    pub left: i32,
    /// Where its upper edge lies, in tenths of a map unit.
    pub top: i32,
}

impl Default for Viewport {
    fn default() -> Self {
        Self {
            zoom: 100,
            left: 0,
            top: 0,
        }
    }
}
