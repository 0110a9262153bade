//! Events that the report tells of, with what it gives of their time, place and toll.

use crate::ids::ParagraphId;
use crate::scope::Scope;
use crate::timeline::Span;
use crate::topic::Topic;
use borsh::{BorshDeserialize, BorshSerialize};
use std::fmt;
use std::str::FromStr;

/// An event.
///
/// ```
/// use advisory_model::example;
///
/// let incident = &example::report().incidents[0];
/// assert_eq!(incident.when.to_string(), "2018-04");
/// assert_eq!(incident.toll.as_deref(), Some("several wounded"));
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Incident {
    /// The slug.
    pub id: String,
    /// A few words.
    pub title: String,
    /// Our words.
    pub text: String,
    /// As precisely as the report dates it.
    pub when: When,
    /// Whether the year is our inference; `note` then says from what.
    pub inferred_year: bool,
    /// Where; never empty.
    pub scopes: Vec<Scope>,
    /// What it is about; never empty.
    pub topics: Vec<Topic>,
    /// Who did it, as the report names them.
    pub actors: Vec<String>,
    /// Who or what was struck.
    pub targets: Vec<String>,
    /// The report's count in its own words ("more than 30"); counts are never added up.
    pub toll: Option<String>,
    /// A remark of ours.
    pub note: Option<String>,
    /// The paragraphs it rests on; never empty.
    pub sources: Vec<ParagraphId>,
}

/// A time, drawn as wide as it is known: a day, a month, a year, a span, or "since" a year.
///
/// ```
/// use advisory_model::When;
///
/// let span: When = "2018-09/2018-10".parse().unwrap();
/// assert_eq!((span.first.year, span.last.unwrap().month), (2018, Some(10)));
/// assert!("since 2015".parse::<When>().unwrap().is_open());
/// assert!("2018-13".parse::<When>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct When {
    /// The beginning.
    pub first: Moment,
    /// The end; none where it is open ("since").
    pub last: Option<Moment>,
}

/// A year, or a month of it, or a day of that.
///
/// ```
/// use advisory_model::incident::Moment;
///
/// assert_eq!(Moment { year: 2018, month: Some(4), day: None }.to_string(), "2018-04");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub struct Moment {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12, where it is known.
    pub month: Option<u8>,
    /// The day, where it is known.
    pub day: Option<u8>,
}

impl When {
    /// Whether only the beginning is known.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.last.is_none()
    }

    /// The months that it may lie in. An open one never ends.
    ///
    /// ```
    /// use advisory_model::{Span, When};
    ///
    /// let year: When = "2018".parse().unwrap();
    /// assert_eq!(year.span(), Span::year(2018));
    /// let open: When = "since 2015".parse().unwrap();
    /// assert_eq!((open.span().first, open.span().last), (2015 * 12, u16::MAX));
    /// ```
    #[must_use]
    pub fn span(self) -> Span {
        let last = self.last.map_or(u16::MAX, |last| last.span().last);
        Span {
            first: self.first.span().first,
            last,
        }
    }
}

impl Moment {
    /// Its month, or all those of its year.
    ///
    /// ```
    /// use advisory_model::incident::Moment;
    ///
    /// assert_eq!(Moment { year: 2018, month: Some(4), day: None }.span().months(), 1);
    /// ```
    #[must_use]
    pub fn span(self) -> Span {
        let year = Span::year(self.year);
        let Some(month) = self.month else {
            return year;
        };
        let first = year.first.saturating_add(u16::from(month).saturating_sub(1));
        Span { first, last: first }
    }
}

/// Why a text is no time.
///
/// ```
/// assert!("spring".parse::<advisory_model::When>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATime;

impl fmt::Display for NotATime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a time; write 2018, 2018-04, 2018-04-12, 2018-09/2018-10 or since 2015")
    }
}

impl std::error::Error for NotATime {}

impl FromStr for When {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        if let Some(beginning) = text.strip_prefix("since ") {
            return Ok(Self {
                first: beginning.parse()?,
                last: None,
            });
        }
        let (first, last) = text.split_once('/').unwrap_or((text, text));
        let (first, last): (Moment, Moment) = (first.parse()?, last.parse()?);
        if last < first {
            Err(NotATime)
        } else {
            Ok(Self {
                first,
                last: Some(last),
            })
        }
    }
}

impl FromStr for Moment {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let (shape, month, day) = match text.len() {
            4 => (format!("{text}-01-01"), false, false),
            7 => (format!("{text}-01"), true, false),
            _ => (text.to_owned(), true, true),
        };
        let date: crate::Date = shape.parse().map_err(|_| NotATime)?;
        Ok(Self {
            year: date.year(),
            month: month.then(|| date.month()),
            day: day.then(|| date.day()),
        })
    }
}

impl fmt::Display for When {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.last {
            None => write!(formatter, "since {}", self.first),
            Some(last) if last == self.first => write!(formatter, "{}", self.first),
            Some(last) => write!(formatter, "{}/{last}", self.first),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(formatter, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(formatter, "-{day:02}")?;
        }
        Ok(())
    }
}
