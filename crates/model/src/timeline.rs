//! The span of time that a report's incidents lie in, month by month.

/// Some months, both ends within, counted from January of the year 0.
///
/// ```
/// use advisory_model::Span;
///
/// let year = Span { first: 2018 * 12, last: 2018 * 12 + 11 };
/// assert_eq!(year.first / 12, 2018);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first month.
    pub first: u16,
    /// The last month.
    pub last: u16,
}
