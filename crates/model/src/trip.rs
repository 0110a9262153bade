//! A trip: where, when, how and who. Everything is optional, and all of it stays on the device.

use crate::condition::Holds;
use crate::date::Date;
use crate::scope::Scope;
use crate::statement::Traveller;
use crate::words::words;
use borsh::{BorshDeserialize, BorshSerialize};

/// A trip, as far as the traveller has said.
///
/// ```
/// use advisory_model::{Date, Trip, Way};
///
/// let trip = Trip { departure: Date::new(2026, 8, 1), ways: vec![Way::HiredCar], ..Trip::default() };
/// assert!(trip.stops.is_empty());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Trip {
    /// The first day away.
    pub departure: Option<Date>,
    /// The day of return.
    pub return_day: Option<Date>,
    /// Where it goes, in order.
    pub stops: Vec<Stop>,
    /// How one travels there.
    pub ways: Vec<Way>,
    /// Where one sleeps.
    pub lodgings: Vec<Lodging>,
    /// What for.
    pub purposes: Vec<Purpose>,
    /// Who travels. A kind that is not named here is not said, unless it is among `absent`.
    pub travellers: Vec<Traveller>,
    /// Who was said not to travel. Whoever is named as travelling does, whatever stands here.
    pub absent: Vec<Traveller>,
}

/// A stop of a trip.
///
/// ```
/// use advisory_model::{Scope, Stop};
///
/// let stop = Stop { scope: Scope::Country, arrival: None, leave: None };
/// assert!(stop.arrival.is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Stop {
    /// The region, place or route.
    pub scope: Scope,
    /// The first day there.
    pub arrival: Option<Date>,
    /// The last day there.
    pub leave: Option<Date>,
}

words! {
    /// A way of travel.
    ///
    /// ```
    /// assert_eq!(advisory_model::Way::from_slug("hired-car"), Some(advisory_model::Way::HiredCar));
    /// ```
    Way {
        /// One's own car, driven oneself.
        OwnCar = "own-car",
        /// A hired car and driver.
        HiredCar = "hired-car",
        /// A taxi.
        Taxi = "taxi",
        /// A bus or shared van.
        Bus = "bus",
        /// A chartered aeroplane.
        CharterFlight = "charter-flight",
        /// A flight of the United Nations.
        UnFlight = "un-flight",
        /// On foot.
        OnFoot = "on-foot",
    }
}

impl Way {
    /// Whether it leads over the road, so that what is said to drivers concerns whoever takes it.
    ///
    /// ```
    /// use advisory_model::Way;
    ///
    /// assert!(Way::Bus.is_by_road() && !Way::OnFoot.is_by_road());
    /// ```
    #[must_use]
    pub fn is_by_road(self) -> bool {
        match self {
            Self::OwnCar | Self::HiredCar | Self::Taxi | Self::Bus => true,
            Self::CharterFlight | Self::UnFlight | Self::OnFoot => false,
        }
    }
}

words! {
    /// Where one sleeps.
    ///
    /// ```
    /// assert_eq!(advisory_model::Lodging::Hotel.slug(), "hotel");
    /// ```
    Lodging {
        /// A hotel or guest house.
        Hotel = "hotel",
        /// A house or flat.
        Home = "home",
    }
}

words! {
    /// What a trip is for.
    ///
    /// ```
    /// assert_eq!(advisory_model::Purpose::Humanitarian.slug(), "humanitarian");
    /// ```
    Purpose {
        /// Humanitarian work.
        Humanitarian = "humanitarian",
        /// Business.
        Business = "business",
        /// Work of faith.
        Faith = "faith",
        /// Press.
        Press = "press",
        /// A visit.
        Visit = "visit",
        /// Passing through.
        Transit = "transit",
    }
}

impl Purpose {
    /// Who travels for such a purpose, where it says so: whoever is told of it is told who travels.
    ///
    /// ```
    /// use advisory_model::{Purpose, Traveller};
    ///
    /// assert_eq!(Purpose::Faith.tells_of(), Some(Traveller::FaithWorker));
    /// assert_eq!(Purpose::Transit.tells_of(), None);
    /// ```
    #[must_use]
    pub fn tells_of(self) -> Option<Traveller> {
        match self {
            Self::Humanitarian => Some(Traveller::NgoWorker),
            Self::Business => Some(Traveller::Business),
            Self::Faith => Some(Traveller::FaithWorker),
            Self::Press => Some(Traveller::Photographer),
            Self::Visit | Self::Transit => None,
        }
    }
}

impl Trip {
    /// Whether a kind of traveller is on the trip: `Yes` where it was ticked or follows from what was said, `No` only where it was said
    /// that none travels.
    ///
    /// What a trip is for says who goes ([`Purpose::tells_of`]), and whoever goes by road is on it as much as whoever drives.
    ///
    /// ```
    /// use advisory_model::{Holds, Purpose, Traveller, Trip};
    ///
    /// let mut trip = Trip { purposes: vec![Purpose::Faith], travellers: vec![Traveller::Pregnant], ..Trip::default() };
    /// assert_eq!(trip.includes(Traveller::FaithWorker), Holds::Yes, "the purpose says it");
    /// assert_eq!(trip.includes(Traveller::UsCitizen), Holds::Unknown, "nobody has said");
    /// trip.absent = Traveller::ALL.to_vec();
    /// assert_eq!(trip.includes(Traveller::UsCitizen), Holds::No);
    /// assert_eq!(trip.includes(Traveller::Pregnant), Holds::Yes);
    /// ```
    #[must_use]
    pub fn includes(&self, traveller: Traveller) -> Holds {
        let drives = traveller == Traveller::Driver;
        let by_road = drives && self.ways.iter().any(|way| way.is_by_road());
        let may_go_by_road = drives && self.ways.is_empty();
        if by_road || self.known_travellers().contains(&traveller) {
            Holds::Yes
        } else if self.absent.contains(&traveller) && !may_go_by_road {
            Holds::No
        } else {
            Holds::Unknown
        }
    }

    /// Who is known to travel: those who were ticked, then those whom a purpose tells of, each once.
    #[must_use]
    pub fn known_travellers(&self) -> Vec<Traveller> {
        let told = self.purposes.iter().filter_map(|purpose| purpose.tells_of());
        let mut known = Vec::new();
        for traveller in self.travellers.iter().copied().chain(told) {
            if !known.contains(&traveller) {
                known.push(traveller);
            }
        }
        known
    }

    /// The months, 1 to 12, that the trip touches; empty while no departure is known.
    ///
    /// ```
    /// use advisory_model::{Date, Trip};
    ///
    /// let trip = Trip { departure: Date::new(2026, 11, 20), return_day: Date::new(2027, 1, 5), ..Trip::default() };
    /// assert_eq!(trip.months(), [11, 12, 1]);
    /// ```
    #[must_use]
    pub fn months(&self) -> Vec<u8> {
        let Some(departure) = self.departure else {
            return Vec::new();
        };
        let last = self.return_day.unwrap_or(departure).max(departure);
        let count = (i32::from(last.year()) - i32::from(departure.year())) * 12 + i32::from(last.month())
            - i32::from(departure.month());
        (0..=count.min(11))
            .filter_map(|step| u8::try_from((i32::from(departure.month()) - 1 + step) % 12 + 1).ok())
            .collect()
    }
}
