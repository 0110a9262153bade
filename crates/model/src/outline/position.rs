//! A place on the earth, as authors write it and as devices report it.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

const KILOMETRES_PER_DEGREE: f64 = 111.195;

/// A latitude and a longitude in degrees (WGS 84); written as `[latitude, longitude]`.
///
/// ```
/// use advisory_model::outline::Position;
///
/// let bamako = Position { latitude: 12.60915, longitude: -7.97522 };
/// assert_eq!(Position::try_from([12.60915, -7.97522]), Ok(bamako));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(try_from = "[f64; 2]", into = "[f64; 2]")]
pub struct Position {
    /// Degrees north of the equator.
    pub latitude: f64,
    /// Degrees east of Greenwich.
    pub longitude: f64,
}

impl Position {
    /// The distance to another position as the crow flies. Flat reckoning: right to a few parts in a thousand within one
    /// country, not meant for more.
    ///
    /// ```
    /// # use advisory_model::outline::Position;
    /// let bamako = Position { latitude: 12.60915, longitude: -7.97522 };
    /// let siby = Position { latitude: 12.37549, longitude: -8.33487 };
    /// assert_eq!(bamako.kilometres_to(siby).round(), 47.0);
    /// ```
    pub fn kilometres_to(self, other: Position) -> f64 {
        let (east, north) = self.kilometres_away(other.latitude, other.longitude);
        east.hypot(north)
    }

    /// How far east and north of here a place lies.
    pub(super) fn kilometres_away(self, latitude: f64, longitude: f64) -> (f64, f64) {
        let narrowing = ((self.latitude + latitude) / 2.0).to_radians().cos();
        (
            (longitude - self.longitude) * KILOMETRES_PER_DEGREE * narrowing,
            (latitude - self.latitude) * KILOMETRES_PER_DEGREE,
        )
    }
}

impl TryFrom<[f64; 2]> for Position {
    type Error = String;

    fn try_from([latitude, longitude]: [f64; 2]) -> Result<Self, String> {
        if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
            return Err(format!(
                "[{latitude}, {longitude}] is no place on earth: write [latitude, longitude] in degrees"
            ));
        }
        Ok(Position { latitude, longitude })
    }
}

impl From<Position> for [f64; 2] {
    fn from(position: Position) -> Self {
        [position.latitude, position.longitude]
    }
}
