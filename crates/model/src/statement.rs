//! What the report says, one fact at a time.

use crate::date::Date;
use crate::ids::ParagraphId;
use crate::scope::Scope;
use crate::topic::Topic;
use crate::trip::Way;
use crate::words::words;
use borsh::{BorshDeserialize, BorshSerialize};

/// One fact or one piece of advice, in our words, with the paragraphs it rests on.
///
/// ```
/// use advisory_model::{Direction, example};
///
/// let report = example::report();
/// let statement = &report.statements[0];
/// assert_eq!(statement.direction, Direction::Warns);
/// assert_eq!(report.anchors(&statement.sources), "crime:1");
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Statement {
    /// The slug that cites it: its first paragraph and its place there, such as `crime-2-4`.
    pub id: String,
    /// Our words.
    pub text: String,
    /// What it is about; never empty.
    pub topics: Vec<Topic>,
    /// Where it holds; never empty.
    pub scopes: Vec<Scope>,
    /// Whom it concerns; empty for everyone.
    pub travellers: Vec<Traveller>,
    /// The hours it speaks of; empty for all.
    pub hours: Vec<Hours>,
    /// The months it speaks of, where it gives a season.
    pub months: Option<Months>,
    /// The ways of travel it speaks of; empty where it speaks of none.
    pub ways: Vec<Way>,
    /// Whether it speaks of holidays.
    pub holidays: bool,
    /// Whether it warns or reassures.
    pub direction: Direction,
    /// How fast it goes stale.
    pub shelf_life: ShelfLife,
    /// A remark of ours.
    pub note: Option<String>,
    /// The paragraphs it rests on; never empty.
    pub sources: Vec<ParagraphId>,
}

words! {
    /// Whether a statement warns or reassures: a reassurance ages worst.
    ///
    /// ```
    /// assert_eq!(advisory_model::Direction::Reassures.slug(), "reassures");
    /// ```
    #[derive(Default)]
    Direction {
        /// It tells of a danger or a limit.
        Warns = "warns",
        /// It says that something is calm, open, available or allowed.
        Reassures = "reassures",
        /// Neither.
        #[default]
        Neutral = "neutral",
    }
}

words! {
    /// Travellers whom some statements concern more than others.
    ///
    /// ```
    /// assert_eq!(advisory_model::Traveller::NgoWorker.slug(), "ngo-worker");
    /// ```
    Traveller {
        /// Works for a non-governmental organisation.
        NgoWorker = "ngo-worker",
        /// Works for a faith-based organisation, or is a missionary.
        FaithWorker = "faith-worker",
        /// Is pregnant or may become so.
        Pregnant = "pregnant",
        /// Is lesbian, gay, bisexual, transgender or intersex.
        Lgbti = "lgbti",
        /// Lives with a disability.
        Disabled = "disabled",
        /// Drives.
        Driver = "driver",
        /// Takes photographs or video.
        Photographer = "photographer",
        /// Travels on business.
        Business = "business",
        /// Is a citizen of the United States.
        UsCitizen = "us-citizen",
    }
}

words! {
    /// Hours that a statement speaks of.
    ///
    /// ```
    /// assert_eq!(advisory_model::Hours::from_slug("night"), Some(advisory_model::Hours::Night));
    /// ```
    Hours {
        /// The early morning.
        EarlyMorning = "early-morning",
        /// Daylight.
        Daylight = "daylight",
        /// After dark.
        Night = "night",
    }
}

/// A season: the first and the last month, both within, 1 to 12; it may run over the new year.
///
/// ```
/// use advisory_model::Months;
///
/// let rains = Months { first: 6, last: 9 };
/// assert!(rains.contains(8) && !rains.contains(10));
/// assert!(Months { first: 11, last: 2 }.contains(1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Months {
    /// The first month.
    pub first: u8,
    /// The last month.
    pub last: u8,
}

impl Months {
    /// Whether a month lies within.
    #[must_use]
    pub fn contains(self, month: u8) -> bool {
        if self.first <= self.last {
            (self.first..=self.last).contains(&month)
        } else {
            month >= self.first || month <= self.last
        }
    }
}

/// How fast a statement goes stale.
///
/// ```
/// use advisory_model::{Date, ShelfLife};
///
/// let until = ShelfLife::Until(Date::new(2019, 10, 31).unwrap());
/// assert!(until.is_over(Date::new(2020, 1, 1).unwrap()));
/// assert!(!ShelfLife::Fast.is_over(Date::new(2020, 1, 1).unwrap()));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum ShelfLife {
    /// It tells of something past, which stays as it was.
    #[default]
    Fixed,
    /// It changes over years.
    Slow,
    /// It changes within months.
    Fast,
    /// The report itself gives its end.
    Until(Date),
}

impl ShelfLife {
    /// Whether the end that the report gives has passed; without such an end nobody can say, so `false`.
    #[must_use]
    pub fn is_over(self, today: Date) -> bool {
        matches!(self, Self::Until(end) if end < today)
    }
}
